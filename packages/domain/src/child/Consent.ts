/**
 * Whom consent to an assessment can be asked of.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { PractitionerId } from "../practitioner/Practitioner.ts"
import { Narrative } from "../Text.ts"
import { type ParentOrCarer, withParentalResponsibility } from "./ParentOrCarer.ts"
import { PersonId } from "./Person.ts"

/**
 * Whether consent can be asked of the child, as a practitioner judged: it takes a child of appropriate age who is
 * competent. A judgement about this child, with its reasons, and never worked out from the age alone. Holds BUC-2.10b.
 */
export const Competence = Schema.TaggedUnion({
  NotJudged: {},
  Judged: {
    /** Whether the child is of an age to be asked. */
    ageAppropriate: Schema.Boolean,
    /** Whether the child understands what is asked, and can consent. */
    competent: Schema.Boolean,
    reasons: Narrative,
    /** The id of the practitioner who judged it. */
    judgedBy: PractitionerId,
    judgedOn: CalendarDate
  }
}).pipe(Schema.annotate({ identifier: "Competence" }))
export type Competence = typeof Competence.Type

/** Somebody of whom consent can be asked. Holds BUC-2.10b. */
export const AskedOf = Schema.TaggedUnion({
  SomebodyWithParentalResponsibility: { person: PersonId },
  TheChild: {}
}).pipe(Schema.annotate({ identifier: "AskedOf" }))
export type AskedOf = typeof AskedOf.Type

/** Whether consent can be asked of the child: a practitioner judged that both are so. */
export const canBeAskedOfTheChild = (competence: Competence): boolean =>
  competence._tag === "Judged" && competence.ageAppropriate && competence.competent

/**
 * Those of whom consent can be asked: anyone known to have parental responsibility, and the child when a practitioner
 * judged the child of appropriate age and competent. Whether everybody's consent is needed, or one person's, is not
 * decided here: the text says "anyone".
 *
 * @see BUC-2.10b
 */
export const canBeAskedOf = ({
  competence,
  parentsAndCarers
}: {
  readonly parentsAndCarers: ReadonlyArray<ParentOrCarer>
  readonly competence: Competence
}): ReadonlyArray<AskedOf> => [
  ...withParentalResponsibility(parentsAndCarers).map(({ person }) =>
    AskedOf.make({ _tag: "SomebodyWithParentalResponsibility", person })
  ),
  ...(canBeAskedOfTheChild(competence) ? [AskedOf.make({ _tag: "TheChild" })] : [])
]
