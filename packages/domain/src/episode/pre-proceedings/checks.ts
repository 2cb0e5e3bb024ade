import type { Episode } from "../Episode.ts"
import type { Checks } from "../record/Check.ts"
import type { EntryTag } from "../record/Entry.ts"
import { entriesOf } from "../record/entriesOf.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./PreProceedings.ts"

const areUnderWay = (episode: Episode): boolean =>
  entriesOf(episode, "CareProceedingsIssued").length > entriesOf(episode, "CareProceedingsConcluded").length

const afterMeeting = (episode: Episode, tag: EntryTag) =>
  Requirement.inOrder(entriesOf(episode, "PreProceedingsMeetingHeld").length > 0, tag, {
    stands: "no pre-proceedings meeting is on record",
    needs: "the meeting at which the plan was agreed first"
  })

export const checks: Checks<typeof entries> = {
  PreProceedingsPlanReviewed: (episode, { _tag }) => afterMeeting(episode, _tag),
  LegalGatewayPlanningMeetingHeld: (episode, { _tag }) => afterMeeting(episode, _tag),
  CareProceedingsIssued: (episode, { _tag }) =>
    Requirement.inOrder(!areUnderWay(episode), _tag, {
      stands: "care proceedings are under way",
      needs: "their conclusion first"
    }),
  CareProceedingsConcluded: (episode, { _tag }) =>
    Requirement.inOrder(areUnderWay(episode), _tag, {
      stands: "no care proceedings are under way",
      needs: "proceedings that were issued"
    })
}
