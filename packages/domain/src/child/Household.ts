/**
 * The people of a household, and which of its children are to be thought of beside the one who was referred.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Name } from "../Text.ts"
import { ChildId } from "./Child.ts"
import { closedSet } from "./closedSet.ts"
import { PersonId } from "./Person.ts"

const resident = Schema.Boolean.annotateKey({
  description:
    "Whether they live in the household; false for those who belong to the family and live elsewhere."
})

/** A child of the household or of its family, resident or not. Holds WT15-052, BAR-3.3b. */
export const HouseholdChild = Schema.Struct({ child: ChildId, resident }).pipe(
  Schema.annotate({ identifier: "HouseholdChild" })
)
export type HouseholdChild = typeof HouseholdChild.Type

/** An adult of the household or of its family, resident or not, a parent or not. Holds BAR-2.2c. */
export const HouseholdAdult = Schema.Struct({
  person: PersonId,
  name: Name,
  role: Name.annotateKey({ description: "Who they are in the household, such as mother, lodger, uncle." }),
  resident
}).pipe(Schema.annotate({ identifier: "HouseholdAdult" }))
export type HouseholdAdult = typeof HouseholdAdult.Type

/**
 * Two children who are siblings of each other. Whole, half and step siblings are not told apart, and nothing is
 * concluded from one pair about another: half siblings of one child need not be siblings.
 */
export const Siblings = Schema.Tuple([ChildId, ChildId]).check(
  Schema.makeFilter(([one, other]) => one !== other || "name two children: nobody is their own sibling")
)
export type Siblings = typeof Siblings.Type

const childrenOnce = Schema.makeFilter(
  (children: ReadonlyArray<HouseholdChild>) =>
    new Set(children.map(({ child }) => child)).size === children.length || "list each child once",
  { arbitraryConstraint: { uniqueBy: ({ child }: HouseholdChild) => child } }
)

/** The people of a household, as known now. Holds BAR-IFDb, BAR-2.2c, BAR-3.3b. */
export const Household = Schema.Struct({
  /** The children who live there, this one included. */
  children: Schema.Array(HouseholdChild).check(childrenOnce),
  /** The adults who live there. */
  adults: Schema.Array(HouseholdAdult),
  /** Brothers and sisters, wherever they live. */
  siblings: Schema.Array(Siblings)
}).pipe(Schema.annotate({ identifier: "Household" }))
export type Household = typeof Household.Type

/** The children on record as siblings of the child, each once. */
export const siblingsOf = (household: Household, child: ChildId): ReadonlyArray<ChildId> => [
  ...new Set(
    household.siblings
      .filter((pair) => pair.includes(child))
      .flat()
      .filter((sibling) => sibling !== child)
  )
]

export const reasons = {
  sameHousehold: "lives in the same household",
  sibling: "is a sibling, wherever they live",
  sameFamily: "belongs to the family and lives elsewhere",
  householdOfAllegedPerpetrator: "lives in the household of an alleged perpetrator"
} as const

/** Why another child's needs are to be considered. Holds WT15-085, BAR-3.3b. */
export const Reason = closedSet(
  "OtherChildReason",
  "Why another child's needs are to be considered.",
  reasons
)
export type Reason = typeof Reason.Type

/** Another child, with every reason to consider their needs. */
export interface OtherChild {
  readonly child: ChildId
  readonly because: ReadonlyArray<Reason>
}

type Found = readonly [ChildId, Reason]

const reasonsIn = (household: Household, child: ChildId): ReadonlyArray<Found> => [
  ...household.children.map(
    ({ child, resident }) => [child, resident ? "sameHousehold" : "sameFamily"] as const
  ),
  ...siblingsOf(household, child).map((sibling) => [sibling, "sibling"] as const)
]

const reasonsWith = (perpetrators: ReadonlyArray<Household>): ReadonlyArray<Found> =>
  perpetrators
    .flatMap(({ children }) => children)
    .filter(({ resident }) => resident)
    .map(({ child }) => [child, "householdOfAllegedPerpetrator"] as const)

/**
 * The other children whose needs are to be considered with those of this child: of the same household, siblings and others
 * of the family even when they live elsewhere, and those who live in the household of an alleged perpetrator. Each is named once.
 *
 * @see WT15-085, BAR-3.3b
 */
export const otherChildren = (
  child: ChildId,
  {
    householdsOfAllegedPerpetrators,
    own
  }: {
    readonly own: Household
    readonly householdsOfAllegedPerpetrators: ReadonlyArray<Household>
  }
): ReadonlyArray<OtherChild> => {
  const found = new Map<ChildId, Set<Reason>>()
  for (const [other, reason] of [...reasonsIn(own, child), ...reasonsWith(householdsOfAllegedPerpetrators)]) {
    if (other !== child) found.set(other, (found.get(other) ?? new Set()).add(reason))
  }
  return [...found].map(([child, because]) => ({ child, because: [...because] }))
}

/**
 * The children of the household and its family, siblings included, without an assessment of their own. One child's
 * assessment never stands for a sibling's.
 *
 * @see WT15-052, BAR-I1, BAR-3.3b
 */
export const withoutOwnAssessment = (
  { children, siblings }: Household,
  assessed: ReadonlyArray<ChildId>
): ReadonlyArray<ChildId> =>
  [...new Set([...children.map(({ child }) => child), ...siblings.flat()])].filter(
    (child) => !assessed.includes(child)
  )
