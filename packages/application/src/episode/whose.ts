/** Whose caseload: the episodes of a practitioner, of a team, or of nobody yet. */
import * as Effect from "effect/Effect"
import { type Instant, knownPractitioner, London, type Practitioner, Refusal } from "@section17/domain"
import { Practitioners } from "../practitioner/Practitioners.ts"

/** Whose caseload: what a practitioner leads, what those lead whom a manager supervises, or what nobody leads yet. */
export type Whose =
  | { readonly _tag: "Practitioner"; readonly id: Practitioner.PractitionerId }
  | { readonly _tag: "Team"; readonly manager: Practitioner.PractitionerId }
  | { readonly _tag: "Nobody" }

const known = Effect.fnUntraced(function* (practitioner: Practitioner.PractitionerId) {
  if ((yield* (yield* Practitioners).get([practitioner])).has(practitioner)) return practitioner
  return yield* new Refusal.UnknownPractitioner({ practitioner, ...knownPractitioner })
})

/** Those who lead what is in it, as of a moment; none of them, where it is what nobody leads. */
export const leadsOf = Effect.fnUntraced(function* (whose: Whose, at: Instant.Instant) {
  switch (whose._tag) {
    case "Practitioner":
      return [yield* known(whose.id)]
    case "Team": {
      const manager = yield* known(whose.manager)
      return yield* (yield* Practitioners).teamOf({ manager, on: London.dayOf(at) })
    }
    case "Nobody":
      return []
  }
})
