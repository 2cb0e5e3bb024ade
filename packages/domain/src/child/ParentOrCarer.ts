/**
 * The parents and carers of a child: who has parental responsibility, where they are, and how an absent one was looked
 * for.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Name, Narrative } from "../Text.ts"
import { closedSet } from "./closedSet.ts"
import { PersonId } from "./Person.ts"

export const parentalResponsibilities = {
  held: "has parental responsibility",
  notHeld: "has no parental responsibility",
  notEstablished: "it is not established whether they have parental responsibility"
} as const

/** Whether somebody has parental responsibility, as far as it is established. Holds BUC-2.10b, WT15-035. */
export const ParentalResponsibility = closedSet(
  "ParentalResponsibility",
  "Whether somebody has parental responsibility.",
  parentalResponsibilities
)
export type ParentalResponsibility = typeof ParentalResponsibility.Type

/** What came of looking for somebody. */
export const SearchResult = Schema.TaggedUnion({
  Located: {
    /** Where the parent was found. */
    where: Narrative
  },
  NotLocated: { learnt: Narrative }
}).pipe(Schema.annotate({ identifier: "SearchResult" }))
export type SearchResult = typeof SearchResult.Type

/** One attempt to find an absent parent or carer: the evidence of due diligence. Holds BAR-4.2a. */
export const SearchAttempt = Schema.Struct({
  /** The day of the attempt. */
  on: CalendarDate,
  means: Narrative.annotateKey({
    description: "What was tried, such as a letter to the last known address."
  }),
  result: SearchResult
}).pipe(Schema.annotate({ identifier: "SearchAttempt" }))
export type SearchAttempt = typeof SearchAttempt.Type

/**
 * Where a parent or carer is: lives with the child, lives elsewhere in a known place, or is absent, and then the search
 * is on record. Holds BAR-2.2c, BAR-4.2a, BUC-3.3.
 */
export const Whereabouts = Schema.TaggedUnion({
  Resident: {},
  NonResident: {},
  Absent: {
    /** What was done to find the parent, attempt by attempt. */
    search: Schema.Array(SearchAttempt)
  }
}).pipe(Schema.annotate({ identifier: "Whereabouts" }))
export type Whereabouts = typeof Whereabouts.Type

/** A parent or carer of the child; all are involved equally. Holds BAR-2.2c, BAR-4.2a, BUC-2.10b, BUC-3.3. */
export const ParentOrCarer = Schema.Struct({
  person: PersonId,
  name: Name,
  relationship: Name.annotateKey({
    description: "To the child, such as mother, father, grandmother, foster carer."
  }),
  parentalResponsibility: ParentalResponsibility,
  whereabouts: Whereabouts
}).pipe(Schema.annotate({ identifier: "ParentOrCarer" }))
export type ParentOrCarer = typeof ParentOrCarer.Type

const neverSearchedFor = ({ whereabouts }: ParentOrCarer): boolean =>
  whereabouts._tag === "Absent" && whereabouts.search.length === 0

/**
 * The absent parents and carers for whom no attempt is on record. How many attempts are enough no source says: this
 * finds those without any.
 *
 * @see BAR-4.2a
 */
export const notSearchedFor = (
  parentsAndCarers: ReadonlyArray<ParentOrCarer>
): ReadonlyArray<ParentOrCarer> => parentsAndCarers.filter(neverSearchedFor)

/**
 * Those who are known to have parental responsibility, wherever they are.
 *
 * @see BUC-2.10b
 */
export const withParentalResponsibility = (
  parentsAndCarers: ReadonlyArray<ParentOrCarer>
): ReadonlyArray<ParentOrCarer> =>
  parentsAndCarers.filter(({ parentalResponsibility }) => parentalResponsibility === "held")
