/** The practitioners whom one authority knows, with what makes each able to lead. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type CalendarDate, Practitioner, type Role, Text } from "@section17/domain"

/** The place of a practitioner in the order of names. */
export const PractitionerPlace = Schema.Struct({ name: Text.Text, id: Practitioner.PractitionerId })
export type PractitionerPlace = typeof PractitionerPlace.Type

/** Who is sought, in the order of their names: whoever meets all that is given. */
export interface PractitionersSought {
  /** Words of the name, in any order; each is met by how a word of it begins, whatever the accents and capitals. */
  readonly name?: string
  /** Of each of these lists, a role that they hold. */
  readonly roles: ReadonlyArray<ReadonlyArray<Role.Role>>
  readonly first: number
  /** Where the page before ended. */
  readonly after?: PractitionerPlace
}

export class Practitioners extends Context.Service<
  Practitioners,
  {
    /** Those of the ids that are known. */
    readonly get: (
      ids: ReadonlyArray<Practitioner.PractitionerId>
    ) => Effect.Effect<ReadonlyMap<Practitioner.PractitionerId, Practitioner.Practitioner>>
    /** At most `first` of those who are sought. */
    readonly search: (sought: PractitionersSought) => Effect.Effect<ReadonlyArray<Practitioner.Practitioner>>
    readonly all: Effect.Effect<ReadonlyArray<Practitioner.Practitioner>>
    /** Those whom the manager supervises on the day, and the manager, as far as they are known. */
    readonly teamOf: (asked: {
      readonly manager: Practitioner.PractitionerId
      readonly on: CalendarDate.CalendarDate
    }) => Effect.Effect<ReadonlyArray<Practitioner.PractitionerId>>
    /** Puts a practitioner on record, or replaces what is on record. */
    readonly put: (practitioner: Practitioner.Practitioner) => Effect.Effect<void>
  }
>()("@section17/application/practitioner/Practitioners") {}
