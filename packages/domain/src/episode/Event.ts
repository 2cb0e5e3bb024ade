/**
 * What happened in an episode. Events are only ever added; together, in order, they are its chronology, the audit of
 * its writes, and all that its state is made from.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import * as Subject from "../protocol/Subject.ts"
import { LeadPractitionerAllocated, TeamMappingRecorded } from "./allocation/Allocation.ts"
import {
  AssessmentAuthorised,
  AssessmentReturned,
  AssessmentSubmitted,
  ChildSeen,
  OverrunReasonRecorded
} from "./assessment/Assessment.ts"
import { DueDatesMoved, inWords as movesInWords } from "./DueDatesMoved.ts"
import { ClosureProposed, EpisodeClosed } from "./closure/Closure.ts"
import {
  PlanAgreed,
  PlanDrafted,
  PlanReviewed,
  PlanSignedOff,
  SupervisionRecorded,
  WorkStarted
} from "./plan/Plan.ts"
import { ReferralDecided, ReferralReceived } from "./referral/Referral.ts"
import { EntryRecorded } from "./record/Entry.ts"
import { NotTold, Told } from "./telling/Told.ts"

export const Event = Schema.TaggedUnion({
  ReferralReceived,
  ReferralDecided,
  TeamMappingRecorded,
  LeadPractitionerAllocated,
  ChildSeen,
  AssessmentSubmitted,
  AssessmentReturned,
  AssessmentAuthorised,
  OverrunReasonRecorded,
  PlanDrafted,
  PlanAgreed,
  PlanSignedOff,
  WorkStarted,
  PlanReviewed,
  SupervisionRecorded,
  Told,
  NotTold,
  ClosureProposed,
  EpisodeClosed,
  EntryRecorded,
  DueDatesMoved
}).pipe(Schema.annotate({ identifier: "Event" }))
export type Event = typeof Event.Type
export type EventOf<Tag extends Event["_tag"]> = Extract<Event, { readonly _tag: Tag }>

/** The kind of event by its name; of an entry, the kind of entry. */
export const kindOf = (event: Event): string =>
  event._tag === "EntryRecorded" ? event.entry._tag : event._tag

/** The name of an event in words. */
const inWords = (tag: string): string =>
  tag.replaceAll(/(?<=[a-z])([A-Z])/gu, (letter) => ` ${letter.toLowerCase()}`)

/** What happened, in words, as the chronology prints it. */
export const says = (event: Event): string => {
  const kind = inWords(kindOf(event))
  if (event._tag === "DueDatesMoved") return `${kind}: ${movesInWords(event)}`
  return event._tag === "Told" || event._tag === "NotTold"
    ? `${kind}: ${Subject.inWords(event.telling)}`
    : kind
}
