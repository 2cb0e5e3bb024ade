/** The children of one authority. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import {
  CalendarDate,
  Child,
  EpisodeId,
  Household,
  type Identifier,
  Instant,
  Practitioner
} from "@section17/domain"

/** The authority has no such child. Another authority's child is no such child. */
export class ChildNotFound extends Schema.TaggedError<ChildNotFound>()("ChildNotFound", {
  child: Child.ChildId
}) {
  override get message(): string {
    return `No child ${this.child} is known to this authority. Check the id, or give the child's details.`
  }
}

/** How a child is known elsewhere: by a number of the nation, or by what another system calls them. */
export interface IdentifierSought {
  readonly kind: "nhsNumber" | "uniquePupilNumber" | "external"
  /** Empty for the numbers of the nation. */
  readonly system: string
  readonly value: string
}

/** How well the name of a child who was found meets the one that is sought: the more, the better. */
export const Met = Schema.Struct({ met: Schema.Int, id: Child.ChildId })
export type Met = typeof Met.Type

/** Who is sought: whoever meets all that is given. */
export interface ChildrenSought {
  /** Words of a name, in any order; each is met as it is spelt, by its beginning, a letter or two off, or by its sound. */
  readonly name?: string
  /** The day of birth, or the day on which it is expected. */
  readonly bornOn?: CalendarDate.CalendarDate
  readonly identifier?: IdentifierSought
  readonly first: number
  /** Where the page before ended. */
  readonly after?: Met
  readonly counted: boolean
}

/** A page of those who were found, best met first, and how many there are in all; 0 where they were not counted. */
export interface ChildrenFound {
  readonly children: ReadonlyArray<{ readonly child: Child.Child; readonly met: number }>
  readonly more: boolean
  readonly total: number
}

/** A household as it was described in an episode of a child, the latest of all: by whom, when, and of which day. */
export const HouseholdDescribed = Schema.Struct({
  child: Child.ChildId,
  episode: EpisodeId,
  /** Whether the episode is closed. */
  closed: Schema.Boolean,
  household: Household.Household,
  describedOn: CalendarDate.CalendarDate,
  recordedAt: Instant.Instant,
  recordedBy: Practitioner.PractitionerId
})
export type HouseholdDescribed = typeof HouseholdDescribed.Type

export class Children extends Context.Service<
  Children,
  {
    readonly find: (id: Child.ChildId) => Effect.Effect<Option.Option<Child.Child>>
    readonly search: (sought: ChildrenSought) => Effect.Effect<ChildrenFound>
    /** Those of the children who are known, by id. */
    readonly these: (
      ids: ReadonlyArray<Child.ChildId>
    ) => Effect.Effect<ReadonlyMap<Child.ChildId, Child.Child>>
    /** The households of the children, each as it was last described; none of a child whose nobody described. */
    readonly households: (
      of: ReadonlyArray<Child.ChildId>
    ) => Effect.Effect<ReadonlyArray<HouseholdDescribed>>
    /** What other systems call each of the children, as it was put on record. */
    readonly identifiers: (
      of: ReadonlyArray<Child.ChildId>
    ) => Effect.Effect<ReadonlyMap<Child.ChildId, ReadonlyArray<Identifier.ExternalIdentifier>>>
    /** Puts a child on record. One who is there already is a defect. */
    readonly register: (child: Child.Child) => Effect.Effect<void>
  }
>()("@section17/application/child/Children") {}
