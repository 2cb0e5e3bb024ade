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
import type { PractitionerId } from "../../practitioner/Practitioner.ts"
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

/** With whom an overrun of the assessment is discussed, in the words of paragraph 60. */
export const discussing = {
  child: "the child",
  family: "the family",
  professionals: "other professionals"
} as const
const Discussing = Schema.Literals(["child", "family", "professionals"])

/** Why a limit is exceeded, after discussion with child, family and professionals (WT15-070, BAR-3.1c). */
export const RecordOverrunReason = {
  step: Step,
  reason: Narrative,
  discussedWith: Schema.NonEmptyArray(Discussing),
  /** With which of them it was not, and why: one who is too young, or whom nobody could reach. */
  notDiscussedWith: Schema.optionalKey(Schema.Array(Schema.Struct({ party: Discussing, reasons: Narrative })))
}
export const OverrunReasonRecorded = { ...RecordOverrunReason, ...recorded }

const returnedWork = {
  submission: Schema.Struct(AssessmentSubmitted),
  returned: Schema.Struct(AssessmentReturned)
}

const completedWork = {
  submission: returnedWork.submission,
  authorised: Schema.Struct(AssessmentAuthorised)
}

const submitted = {
  submission: returnedWork.submission,
  /** What was authorised before a decision that asked for another one, earliest first; absent while none did. */
  completed: Schema.optionalKey(Schema.Array(Schema.Struct(completedWork))),
  /** What was submitted before and returned, earliest first; absent while nothing was. */
  earlier: Schema.optionalKey(Schema.Array(Schema.Struct(returnedWork)))
}

export type CompletedWork = NonNullable<(typeof submitted.completed)["Type"]>[number]
type ReturnedWork = NonNullable<(typeof submitted.earlier)["Type"]>[number]

export const Assessment = Schema.TaggedUnion({
  NotStarted: {},
  InProgress: {},
  Submitted: submitted,
  Returned: { ...submitted, returned: Schema.Struct(AssessmentReturned) },
  Authorised: { ...submitted, authorised: Schema.Struct(AssessmentAuthorised) }
}).pipe(Schema.annotate({ identifier: "Assessment" }))
export type Assessment = typeof Assessment.Type

/** What was returned for more work, and by whom: the present submission included, while it is. */
export const returnsOf = (assessment: Assessment): ReadonlyArray<ReturnedWork> => {
  if (!("submission" in assessment)) return []
  const { earlier = [], submission } = assessment
  return assessment._tag === "Returned"
    ? [...earlier, { submission, returned: assessment.returned }]
    : earlier
}

/** Everything that was authorised, earliest first: what stands now is the last. */
export const completedOf = (assessment: Assessment): ReadonlyArray<CompletedWork> => {
  if (!("submission" in assessment)) return []
  const { completed = [], submission } = assessment
  return assessment._tag === "Authorised"
    ? [...completed, { submission, authorised: assessment.authorised }]
    : completed
}

/** Each time that a manager authorised one, earliest first. */
export const authorisationsOf = (assessment: Assessment): ReadonlyArray<CompletedWork["authorised"]> =>
  completedOf(assessment).map(({ authorised }) => authorised)

/** Everybody who submitted it, whoever leads by now: work that was returned and submitted anew is theirs as well. */
export const authorsOf = (assessment: Assessment): ReadonlyArray<PractitionerId> =>
  "submission" in assessment
    ? [...(assessment.earlier ?? []).map(({ submission }) => submission), assessment.submission].map(
        ({ recordedBy }) => recordedBy
      )
    : []
