/**
 * A child's family over the generations, as a drawing of it says.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Name } from "../Text.ts"
import { ChildId } from "./Child.ts"
import { closedSet } from "./closedSet.ts"
import { PersonId } from "./Person.ts"

/** Generations before the child's own, which is 0: parents are 1, grandparents 2, the child's own children -1. */
export const Generation = Schema.Int.check(Schema.isBetween({ minimum: -5, maximum: 10 })).pipe(
  Schema.annotate({ identifier: "Generation" })
)
export type Generation = typeof Generation.Type

/** Somebody in the family; `child` when they are a child on record. Holds BAR-3.3d. */
export const Relative = Schema.Struct({
  person: PersonId,
  name: Name,
  /** The generation, counted from the child's own, which is 0: parents are 1. */
  generation: Generation,
  child: Schema.NullOr(ChildId)
}).pipe(Schema.annotate({ identifier: "Relative" }))
export type Relative = typeof Relative.Type

export const words = {
  parentOf: "is a parent of",
  partnerOf: "is or was a partner of",
  siblingOf: "is a sibling of"
} as const

/** How one person stands to another: what is drawn between them. */
export const Kind = closedSet("RelationshipKind", "How one person stands to another.", words)
export type Kind = typeof Kind.Type

/** A relationship from one person to another, such as from a mother, `parentOf`, to her child. Holds BAR-3.3d. */
export const Relationship = Schema.Struct({ from: PersonId, kind: Kind, to: PersonId }).pipe(
  Schema.annotate({ identifier: "Relationship" })
)
export type Relationship = typeof Relationship.Type

const peopleOnce = Schema.makeFilter(
  (people: ReadonlyArray<Relative>) =>
    new Set(people.map(({ person }) => person)).size === people.length || "draw each person once",
  { arbitraryConstraint: { uniqueBy: ({ person }: Relative) => person } }
)

/** The family as last drawn. Holds BAR-3.3d, BAR-3.4a, BAR-7b. */
export const Genogram = Schema.Struct({
  drawnOn: CalendarDate.annotateKey({ description: "When it was last brought up to date." }),
  people: Schema.Array(Relative)
    .check(peopleOnce)
    .annotateKey({ description: "Everybody whom the genogram shows, each once and in a generation." }),
  relationships: Schema.Array(Relationship).annotateKey({
    description: "How the people are related, pair by pair."
  })
}).pipe(Schema.annotate({ identifier: "Genogram" }))
export type Genogram = typeof Genogram.Type

/**
 * How many generations have somebody in them. How many are asked for is the protocol's to say (BAR-3.3d, BAR-7b).
 *
 * Unit: generations. Those without anybody are not counted: a child and a grandmother are two.
 */
export const generations = ({ people }: Genogram): number =>
  new Set(people.map(({ generation }) => generation)).size

/** What makes a genogram unclear. Holds BAR-3.4a. */
export const Mistake = Schema.TaggedUnion({
  NotDrawn: { person: PersonId },
  RelatedToThemselves: { person: PersonId },
  ParentNotBeforeChild: { parent: PersonId, child: PersonId }
}).pipe(Schema.annotate({ identifier: "GenogramMistake" }))
export type Mistake = typeof Mistake.Type

/** The mistake, with what to do about it. */
export const says = (mistake: Mistake): string =>
  Mistake.match(mistake, {
    NotDrawn: ({ person }) => `draw the person ${person}, whose relationships are drawn`,
    RelatedToThemselves: ({ person }) => `take out the relationship of the person ${person} to themselves`,
    ParentNotBeforeChild: ({ child, parent }) =>
      `give the parent ${parent} a higher generation than the child ${child}: the child's own is 0, parents are 1`
  })

const mistakesIn = (
  { from, kind, to }: Relationship,
  generationOf: ReadonlyMap<PersonId, Generation>
): ReadonlyArray<Mistake> => {
  if (from === to) return [Mistake.make({ _tag: "RelatedToThemselves", person: from })]
  const [one, other] = [generationOf.get(from), generationOf.get(to)]
  if (one === undefined) return [Mistake.make({ _tag: "NotDrawn", person: from })]
  if (other === undefined) return [Mistake.make({ _tag: "NotDrawn", person: to })]
  return kind === "parentOf" && one <= other
    ? [Mistake.make({ _tag: "ParentNotBeforeChild", parent: from, child: to })]
    : []
}

/**
 * What makes the genogram unclear: relationships of people who are not drawn or to oneself, and parents who do not stand
 * before their children. None in a clear one (BAR-3.4a).
 */
export const mistakes = ({ people, relationships }: Genogram): ReadonlyArray<Mistake> => {
  const generationOf = new Map(people.map(({ generation, person }) => [person, generation]))
  return relationships.flatMap((relationship) => mistakesIn(relationship, generationOf))
}
