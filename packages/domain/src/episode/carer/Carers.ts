/**
 * Carers' assessments: of a child who cares (section 17ZA), of a parent of a disabled child (section 17ZD), of another
 * carer of a disabled child (the Act of 1995).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Caring } from "../../child/YoungCarer.ts"
import { Name, Narrative } from "../../Text.ts"

/** With an adult's assessment, when the young carer and every adult concerned agree; or alone. Holds BUC-7.1.4. */
export const Combination = Schema.TaggedUnion({
  /** None is asked for: the guidance says that assessments can be combined. */
  NotCombined: { reasons: Schema.optionalKey(Schema.NullOr(Narrative)) },
  Combined: {
    withAssessmentsOf: Schema.NonEmptyArray(Schema.Struct({ adult: Name, agrees: Schema.Boolean })),
    youngCarerAgrees: Schema.Boolean
  }
}).pipe(Schema.annotate({ identifier: "CombinationOfAssessments" }))
export type Combination = typeof Combination.Type

export const entries = {
  /** The authority considers that there may be support needs, or the young carer or a parent asks (WT15-037). */
  YoungCarersAssessmentCalledFor: {
    by: Schema.Literals(["authority", "youngCarer", "parent"]),
    calledForOn: CalendarDate,
    grounds: Narrative
  },
  /**
   * With a view on every caring task, in the light of the child's needs and wishes; the impact of caring on health and
   * development; and the needs of the whole family (WT15-037, WT15-054, BUC-7.1.1).
   */
  YoungCarerAssessed: {
    assessedOn: CalendarDate,
    caring: Schema.NonEmptyArray(Caring),
    needsAndWishes: Schema.optionalKey(Schema.NullOr(Narrative)),
    impactOnHealthAndDevelopment: Schema.optionalKey(Schema.NullOr(Narrative)),
    wholeFamily: Narrative,
    combination: Combination
  },
  /** The authority considers that there may be support needs, or the parent carer asks (WT15-038). */
  ParentCarersAssessmentCalledFor: {
    by: Schema.Literals(["authority", "parentCarer"]),
    calledForOn: CalendarDate,
    grounds: Narrative
  },
  /** Whether it is appropriate that the parent carer provides, or goes on providing, care (WT15-038). */
  ParentCarerAssessed: {
    assessedOn: CalendarDate,
    parentCarer: Name,
    careAppropriate: Schema.Boolean,
    needsAndWishes: Narrative
  },
  /** A carer of a disabled child who is not a parent requires an assessment of their ability to care (WT15-039). */
  CarersAssessmentCalledFor: { carer: Name, calledForOn: CalendarDate, grounds: Narrative },
  /** What came of an assessment of a carer's ability to care, of which decisions on services take account (WT15-039). */
  CarerAssessed: { assessedOn: CalendarDate, carer: Name, results: Narrative }
}
