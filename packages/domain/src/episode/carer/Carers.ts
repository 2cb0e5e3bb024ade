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
    /** The adults with whose assessments it is combined. */
    withAssessmentsOf: Schema.NonEmptyArray(
      Schema.Struct({
        adult: Name.annotateKey({ description: "The adult who is assessed too, by name." }),
        agrees: Schema.Boolean.annotateKey({ description: "Whether the adult agrees to the combination." })
      })
    ),
    /** Whether the young carer agrees to the combination. */
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
    /** Everything that the child does for somebody, with a view on each (WT15-054). */
    caring: Schema.NonEmptyArray(Caring),
    /** What the young carer needs and wishes; null where they are not ascertained. */
    needsAndWishes: Schema.optionalKey(Schema.NullOr(Narrative)),
    /** What caring does to health and development; null where that is not considered. */
    impactOnHealthAndDevelopment: Schema.optionalKey(Schema.NullOr(Narrative)),
    /** What the whole family needs (the Regulations of 2015). */
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
    /** The parent carer, by name. */
    parentCarer: Name,
    /** Whether it is appropriate that they provide, or go on providing, care. */
    careAppropriate: Schema.Boolean,
    /** What the parent carer needs and wishes. */
    needsAndWishes: Narrative
  },
  /** A carer of a disabled child who is not a parent requires an assessment of their ability to care (WT15-039). */
  CarersAssessmentCalledFor: {
    /** The carer who requires the assessment, by name. */
    carer: Name,
    calledForOn: CalendarDate,
    grounds: Narrative
  },
  /** What came of an assessment of a carer's ability to care, of which decisions on services take account (WT15-039). */
  CarerAssessed: {
    assessedOn: CalendarDate,
    /** The carer who was assessed, by name. */
    carer: Name,
    /** What was found of their ability to care, of which decisions on services take account. */
    results: Narrative
  }
}
