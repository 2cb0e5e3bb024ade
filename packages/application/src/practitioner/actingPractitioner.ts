/** The practitioner of the session: on record with the authority, in the roles that its identity provider vouches for. */
import * as Effect from "effect/Effect"
import { knownPractitioner, type Practitioner, Refusal } from "@section17/domain"
import { Session } from "../session/Session.ts"
import { Practitioners } from "./Practitioners.ts"

/** Roles count only when both the token and the record hold them: neither alone makes anybody a manager. */
export const actingPractitioner = Effect.gen(function* () {
  const { practitioner: id, roles } = yield* Session
  const onRecord = (yield* (yield* Practitioners).get([id])).get(id)
  if (onRecord === undefined)
    return yield* new Refusal.UnknownPractitioner({ practitioner: id, ...knownPractitioner })
  const acting: Practitioner.Practitioner = {
    ...onRecord,
    roles: onRecord.roles.filter((role) => roles.includes(role))
  }
  return acting
})
