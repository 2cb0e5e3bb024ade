/** How long the records of an authority's children are kept, as they stand. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { CalendarDate, Child, type Instant, type Retention } from "@section17/domain"
import type { LegalHold, LegalHoldId, NewLegalHold } from "./LegalHold.ts"

/** Where a page of records that are due ended. */
export const DuePlace = Schema.Struct({ closedOn: CalendarDate.CalendarDate, child: Child.ChildId })
export type DuePlace = typeof DuePlace.Type

export interface DueAsked {
  readonly schedules: ReadonlyArray<Retention.Schedule>
  readonly on: CalendarDate.CalendarDate
  readonly first: number
  readonly after?: DuePlace
  readonly counted: boolean
}

/** A page, those whose last episode was closed first; and how many there are in all, 0 where they were not counted. */
export interface DueFound {
  readonly records: ReadonlyArray<{
    readonly child: Child.Child
    readonly closedOn: CalendarDate.CalendarDate
  }>
  readonly more: boolean
  readonly total: number
}

type Children = ReadonlyArray<Child.ChildId>

export class Retentions extends Context.Service<
  Retentions,
  {
    /** How the records of those of the children stand of whom there is an episode. */
    readonly standings: (of: Children) => Effect.Effect<ReadonlyMap<Child.ChildId, Retention.Standing>>
    /** The records that nothing keeps any longer under the schedules. */
    readonly due: (asked: DueAsked) => Effect.Effect<DueFound>
    /** The holds of the children that nobody has lifted, oldest first. */
    readonly holds: (of: Children) => Effect.Effect<ReadonlyMap<Child.ChildId, ReadonlyArray<LegalHold>>>
    /** Those of the holds that nobody has lifted. */
    readonly these: (ids: ReadonlyArray<LegalHoldId>) => Effect.Effect<ReadonlyMap<LegalHoldId, LegalHold>>
    readonly hold: (id: LegalHoldId) => Effect.Effect<Option.Option<LegalHold>>
    /** Until this unit of work ends, nobody else holds the record, lifts a hold of it, or erases it. */
    readonly take: (child: Child.ChildId) => Effect.Effect<void>
    /** Places a hold. The child is one that can be seen. */
    readonly place: (hold: NewLegalHold, at: Instant.Instant) => Effect.Effect<void>
    /** Lifts a hold that stands. */
    readonly lift: (id: LegalHoldId, reasons: string, at: Instant.Instant) => Effect.Effect<void>
  }
>()("@section17/application/retention/Retentions") {}
