import { answering } from "../record/answering.ts"
import { firstOf, waitingSince } from "../record/waiting.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./PreProceedings.ts"

const afterMeeting = answering<"PreProceedingsPlanReviewed" | "LegalGatewayPlanningMeetingHeld">(
  (episode) => firstOf(episode, "PreProceedingsMeetingHeld"),
  {
    stands: "no pre-proceedings meeting is on record",
    needs: "the meeting at which the plan was agreed first"
  }
)

export const checks: Checks<typeof entries> = {
  PreProceedingsPlanReviewed: afterMeeting,
  LegalGatewayPlanningMeetingHeld: afterMeeting,
  CareProceedingsIssued: (episode, { _tag }) =>
    Requirement.inOrder(waitingSince(episode, _tag, "CareProceedingsConcluded") === undefined, _tag, {
      stands: "care proceedings are under way",
      needs: "their conclusion first"
    }),
  CareProceedingsConcluded: answering(
    (episode, { _tag }) => waitingSince(episode, "CareProceedingsIssued", _tag),
    { stands: "no care proceedings are under way", needs: "proceedings that were issued" }
  )
}
