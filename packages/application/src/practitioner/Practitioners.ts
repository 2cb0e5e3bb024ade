/** The practitioners whom one authority knows, with what makes each able to lead. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { CalendarDate, Practitioner } from "@section17/domain"

export class Practitioners extends Context.Service<
  Practitioners,
  {
    /** Those of the ids that are known. */
    readonly get: (
      ids: ReadonlyArray<Practitioner.PractitionerId>
    ) => Effect.Effect<ReadonlyMap<Practitioner.PractitionerId, Practitioner.Practitioner>>
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
