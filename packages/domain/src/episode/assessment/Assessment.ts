/**
 * A child and family assessment under section 17: one continuous assessment (WT15-073), written by the lead
 * practitioner, authorised or returned by a manager.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Step } from "../../protocol/Subject.ts"
import { Narrative, Text } from "../../Text.ts"
import { recorded } from "../recorded.ts"

/** How the child was seen: alone wherever possible, or the reason why not (WT15-053, BAR-4.1a). */
export const Manner = Schema.TaggedUnion({
  Alone: {},
  NotAlone: { reason: Narrative }
}).pipe(Schema.annotate({ identifier: "Manner" }))
export type Manner = typeof Manner.Type

export const RecordChildSeen = { seenOn: CalendarDate, manner: Manner, wishesAndFeelings: Narrative }
export const ChildSeen = { ...RecordChildSeen, ...recorded }

/** The three domains of the assessment framework (WT15-048), as far as they are written. */
export const Analysis = Schema.Struct({
  developmentalNeeds: Text,
  parentingCapacity: Text,
  familyAndEnvironment: Text
}).pipe(Schema.annotate({ identifier: "Analysis" }))
export type Analysis = typeof Analysis.Type

/** What an assessment can lead to (BAR-6b). */
export const AssessmentOutcome = Schema.Literals([
  "noFurtherAction",
  "earlyHelp",
  "childInNeedPlan",
  "specialistAssessment",
  "strategyDiscussion",
  "emergencyAction"
])
export type AssessmentOutcome = typeof AssessmentOutcome.Type

export const SubmitAssessment = { analysis: Analysis, recommendation: Narrative }
export const AssessmentSubmitted = { ...SubmitAssessment, ...recorded }

export const ReturnAssessment = { furtherWork: Narrative }
export const AssessmentReturned = { ...ReturnAssessment, ...recorded }

/** Findings stand in the analysis, decision and next steps here and in the recommendation. Holds WT15-096. */
export const AuthoriseAssessment = { outcome: AssessmentOutcome, rationale: Narrative }
export const AssessmentAuthorised = { ...AuthoriseAssessment, ...recorded }

/** Why a limit is exceeded, after discussion with child, family and professionals (WT15-070, BAR-3.1c). */
export const RecordOverrunReason = {
  step: Step,
  reason: Narrative,
  discussedWith: Schema.NonEmptyArray(Schema.Literals(["child", "family", "professionals"]))
}
export const OverrunReasonRecorded = { ...RecordOverrunReason, ...recorded }

const submitted = { submission: Schema.Struct(AssessmentSubmitted) }

export const Assessment = Schema.TaggedUnion({
  NotStarted: {},
  InProgress: {},
  Submitted: submitted,
  Returned: { ...submitted, returned: Schema.Struct(AssessmentReturned) },
  Authorised: { ...submitted, authorised: Schema.Struct(AssessmentAuthorised) }
}).pipe(Schema.annotate({ identifier: "Assessment" }))
export type Assessment = typeof Assessment.Type
