/**
 * What practitioners put on record in an episode, room by room. An entry says something happened or is so; what follows
 * from it in the episode stands in the meaning of its kind.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { entries as ofTheChild } from "../about-the-child/AboutTheChild.ts"
import { entries as ofCircumstances } from "../circumstance/Circumstances.ts"
import { entries as ofQuestions } from "../question/Answers.ts"
import { entries as ofEnquiries } from "../enquiry/Enquiry.ts"
import { entries as ofAssessmentPlan } from "../assessment-plan/AssessmentPlan.ts"
import { entries as ofSeeingTheChild } from "../seeing-the-child/SeeingTheChild.ts"
import { entries as ofOversight } from "../oversight/Oversight.ts"
import { entries as ofAnalysis } from "../analysis/Analysis.ts"
import { entries as ofContribution } from "../contribution/Contribution.ts"
import { entries as ofCarers } from "../carer/Carers.ts"
import { entries as ofDisabledChildren } from "../disabled-child/DisabledChild.ts"
import { entries as ofHarmOutsideTheHome } from "../harm-outside-the-home/HarmOutsideTheHome.ts"
import { entries as ofReassessment } from "../reassessment/Reassessment.ts"
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
import { entries as ofConferences } from "../conference/Conference.ts"
import { entries as ofChildProtectionPlans } from "../child-protection-plan/ChildProtectionPlan.ts"
import { entries as ofImmediateProtection } from "../immediate-protection/ImmediateProtection.ts"
import { entries as ofCoWorking } from "../co-working/CoWorking.ts"

export const Entry = Schema.TaggedUnion({
  ...ofCircumstances,
  ...ofQuestions,
  ...ofAssessmentPlan,
  ...ofSeeingTheChild,
  ...ofOversight,
  ...ofAnalysis,
  ...ofContribution,
  ...ofCarers,
  ...ofDisabledChildren,
  ...ofHarmOutsideTheHome,
  ...ofReassessment,
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
  ...ofEnquiries,
  ...ofConferences,
  ...ofChildProtectionPlans,
  ...ofImmediateProtection,
  ...ofCoWorking,
  ...ofTheChild
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
