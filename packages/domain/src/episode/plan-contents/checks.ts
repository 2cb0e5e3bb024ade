import type { Episode } from "../Episode.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./PlanContents.ts"

const ofAPlan = ({ plan }: Episode, tag: "PlanSetOut" | "ReviewPointsAgreed") =>
  Requirement.inOrder("draft" in plan, tag, { stands: "no plan is drafted", needs: "a drafted plan" })

export const checks: Checks<typeof entries> = {
  PlanSetOut: (episode, { _tag }) => ofAPlan(episode, _tag),
  ReviewPointsAgreed: (episode, { _tag }) => ofAPlan(episode, _tag)
}
