import type { Episode } from "../Episode.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Oversight.ts"

const isUnderWay = ({ assessment }: Episode): boolean =>
  ["InProgress", "Submitted", "Returned"].includes(assessment._tag)

const whileUnderWay = (episode: Episode, tag: "MidPointReviewed" | "AssessmentOverseen") =>
  Requirement.inOrder(isUnderWay(episode), tag, {
    stands: "no assessment is under way",
    needs: "an assessment that is neither still to begin nor authorised"
  })

export const checks: Checks<typeof entries> = {
  MidPointReviewed: (episode, { _tag }) => whileUnderWay(episode, _tag),
  AssessmentOverseen: (episode, { _tag }) => whileUnderWay(episode, _tag)
}
