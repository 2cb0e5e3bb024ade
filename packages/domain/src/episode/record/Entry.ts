/**
 * What practitioners put on record in an episode, room by room. An entry says something happened or is so; what follows
 * from it in the episode stands in the meaning of its kind.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { entries as ofCircumstances } from "../circumstance/Circumstances.ts"
import { entries as ofQuestions } from "../question/Answers.ts"
import { entries as ofEnquiries } from "../enquiry/Enquiry.ts"
import { recorded } from "../recorded.ts"
import { entries as ofConsent } from "../consent/Consents.ts"
import { entries as ofEarlyHelp } from "../early-help/EarlyHelp.ts"
import { entries as ofFrontDoor } from "../front-door/FrontDoor.ts"
import { entries as ofInformationSharing } from "../information-sharing/Sharing.ts"
import { entries as ofRouting } from "../routing/Routes.ts"
import { entries as ofComplaints } from "../complaint/Complaint.ts"
import { entries as ofDisagreements } from "../disagreement/Disagreement.ts"
import { entries as ofDepartures } from "../departure/Departure.ts"
import { entries as ofTransfers } from "../transfer/Transfer.ts"

import { entries as ofStrategyDiscussions } from "../strategy-discussion/StrategyDiscussion.ts"
import { entries as ofPreProceedings } from "../pre-proceedings/PreProceedings.ts"
import { entries as ofLookedAfter } from "../looked-after/LookedAfter.ts"
import { entries as ofReturnFromCare } from "../return-from-care/ReturnFromCare.ts"
import { entries as ofServices } from "../services/Services.ts"
import { entries as ofPlanContents } from "../plan-contents/PlanContents.ts"
import { entries as ofPlanReview } from "../plan-review/PlanReview.ts"

export const Entry = Schema.TaggedUnion({
  ...ofCircumstances,
  ...ofQuestions,
  ...ofRouting,
  ...ofFrontDoor,
  ...ofConsent,
  ...ofInformationSharing,
  ...ofEarlyHelp,
  ...ofComplaints,
  ...ofDisagreements,
  ...ofDepartures,
  ...ofTransfers,
  ...ofPreProceedings,
  ...ofLookedAfter,
  ...ofReturnFromCare,
  ...ofServices,
  ...ofPlanContents,
  ...ofPlanReview,
  ...ofStrategyDiscussions,
  ...ofEnquiries
}).pipe(Schema.annotate({ identifier: "Entry" }))
export type Entry = typeof Entry.Type
export type EntryTag = Entry["_tag"]

/** The entry with this name. */
export type EntryOf<Tag extends EntryTag> = Extract<Entry, { readonly _tag: Tag }>

export const PutOnRecord = { entry: Entry }
export const EntryRecorded = { ...PutOnRecord, ...recorded }

/** An entry, when it was put on record, and by whom. */
export interface OnRecord<Tag extends EntryTag = EntryTag> {
  readonly entry: EntryOf<Tag>
  readonly recordedAt: (typeof recorded.recordedAt)["Type"]
  readonly recordedBy: (typeof recorded.recordedBy)["Type"]
}
