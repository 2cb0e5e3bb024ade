/** A strategy discussion as tests tell it: with everybody who must be there, about a bruise. */
import { addDays } from "../../calendar/CalendarDate.ts"
import { day } from "../../protocol/northshire.test-data.ts"
import type { CommandOf } from "../Command.ts"
import type { EntryOf } from "../record/Entry.ts"
import { london } from "../story.test-data.ts"
import type { Attendee } from "./Attendee.ts"
import type { Outcome } from "./Outcome.ts"

type Discussion = EntryOf<"StrategyDiscussionHeld">

export const attendee = (
  capacity: Attendee["capacity"],
  agency: string,
  rest: Partial<Attendee> = {}
): Attendee => ({ name: `The ${capacity}`, agency, capacity, decidesForTheAgency: true, ...rest })

/** Social worker, manager, health and police. */
export const everybody: Discussion["attendees"] = [
  attendee("socialWorker", "Children's social care"),
  attendee("manager", "Children's social care"),
  attendee("healthProfessional", "Hill Surgery"),
  attendee("policeRepresentative", "The police")
]

export const started: Outcome = {
  _tag: "EnquiryStarted",
  furtherInformation: "The nursery's notes, from its manager, into the record.",
  legalAction: "None now.",
  review: "On the result of the medical."
}
export const goesOn: Outcome = { _tag: "EnquiryContinues", reasons: "The medical is inconclusive." }
export const noEnquiry: Outcome = {
  _tag: "NoEnquiry",
  reasons: "An accident, seen by two adults.",
  instead: "section17Assessment"
}

export const discussion = (heldAt: string, rest: Partial<Discussion> = {}): CommandOf<"PutOnRecord"> => ({
  _tag: "PutOnRecord",
  entry: {
    _tag: "StrategyDiscussionHeld",
    heldAt: london(heldAt),
    manner: "meeting",
    attendees: everybody,
    informationShared: "A bruise on the upper arm, seen at nursery.",
    risk: "High until the father's account is checked.",
    criminalInvestigation: { _tag: "None", reasons: "The police await the medical." },
    outcome: started,
    actions: [
      {
        what: "See the child at home",
        byWhom: "The social worker",
        byWhen: addDays(day(heldAt.slice(0, 10)), 1)
      }
    ],
    sharedWithFamily: "That an enquiry is under way; the referrer is not named.",
    ...rest
  }
})
