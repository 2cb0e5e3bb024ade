/**
 * A child in need plan: measurable outcomes for the child, and who does what by when (WT15-062, WT15-091).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Narrative } from "../../Text.ts"
import { recorded } from "../recorded.ts"

export const Action = Schema.Struct({
  what: Narrative,
  byWhom: Narrative.annotateKey({ description: "Who does it." }),
  byWhen: CalendarDate
})

/** An outcome for the child, and how everyone will know that it is reached. */
export const Outcome = Schema.Struct({
  outcome: Narrative,
  /** How it is seen whether the outcome is reached. */
  measure: Narrative,
  /** What is done for it, by whom and by when. */
  actions: Schema.Array(Action)
}).pipe(Schema.annotate({ identifier: "Outcome" }))
export type Outcome = typeof Outcome.Type

export const DraftPlan = { outcomes: Schema.Array(Outcome) }
export const PlanDrafted = { ...DraftPlan, ...recorded }

/** With whom the plan was agreed, beside the manager who decides (WT15-061). */
export const AgreePlan = { agreedWith: Schema.NonEmptyArray(Narrative), discussedWithFamilyOn: CalendarDate }
export const PlanAgreed = { ...AgreePlan, ...recorded }

export const SignOffPlan = { comment: Schema.NullOr(Narrative) }
export const PlanSignedOff = { ...SignOffPlan, ...recorded }

export const StartWork = { startedOn: CalendarDate }
export const WorkStarted = { ...StartWork, ...recorded }

/** Whether improvement is sufficient and sustained, and what is decided (WT15-063). */
export const ReviewPlan = {
  reviewedOn: CalendarDate,
  progress: Narrative,
  sufficientAndSustained: Schema.Boolean,
  furtherAction: Narrative
}
export const PlanReviewed = { ...ReviewPlan, ...recorded }

/** Supervision about this child, kept as a case direction casenote (BRI-6c, BRI-6d). */
export const RecordSupervision = { heldOn: CalendarDate, direction: Narrative }
export const SupervisionRecorded = { ...RecordSupervision, ...recorded }

const drafted = { draft: Schema.Struct(PlanDrafted) }
const agreed = { ...drafted, agreed: Schema.Struct(PlanAgreed) }

export const Plan = Schema.TaggedUnion({
  NotDrafted: {},
  Drafted: drafted,
  Agreed: agreed,
  SignedOff: { ...agreed, signedOff: Schema.Struct(PlanSignedOff) }
}).pipe(Schema.annotate({ identifier: "Plan" }))
export type Plan = typeof Plan.Type

export const Work = Schema.TaggedUnion({
  NotStarted: {},
  Started: { startedOn: CalendarDate }
}).pipe(Schema.annotate({ identifier: "WorkWithFamily" }))
export type Work = typeof Work.Type
