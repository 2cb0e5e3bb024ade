import { completedAt } from "../assessment/standing.ts"
import type { Episode } from "../Episode.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Oversight.ts"

/** One that was authorised before another was asked for is not the one that is under way. */
const isUnderWay = (episode: Episode): boolean =>
  episode.assessment._tag !== "NotStarted" && completedAt(episode) === undefined

const whileUnderWay = (episode: Episode, tag: "MidPointReviewed" | "AssessmentOverseen") =>
  Requirement.inOrder(isUnderWay(episode), tag, {
    stands: "no assessment is under way",
    needs: "an assessment that is neither still to begin nor authorised"
  })

export const checks: Checks<typeof entries> = {
  MidPointReviewed: (episode, { _tag }) => whileUnderWay(episode, _tag),
  AssessmentOverseen: (episode, { _tag }) => whileUnderWay(episode, _tag)
}
