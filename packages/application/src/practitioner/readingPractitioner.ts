/** The acting practitioner, when they may read records: on record, in at least one role. */
import * as Effect from "effect/Effect"
import { knownPractitioner, Refusal } from "@section17/domain"
import { actingPractitioner } from "./actingPractitioner.ts"

/** Without a role that token and record both hold, somebody reads nothing: they are as unknown as a stranger. */
export const readingPractitioner = Effect.gen(function* () {
  const acting = yield* actingPractitioner
  if (acting.roles.length > 0) return acting
  return yield* new Refusal.UnknownPractitioner({ practitioner: acting.id, ...knownPractitioner })
})
