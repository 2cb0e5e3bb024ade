/**
 * The practitioner of the session: on record with the authority, in the roles that its identity provider vouches for. Of a
 * case system, the one in whose name it puts something on record.
 */
import * as Effect from "effect/Effect"
import { knownPractitioner, type Practitioner, Refusal } from "@section17/domain"
import { Session } from "../session/Session.ts"
import { Practitioners } from "./Practitioners.ts"

/**
 * Roles count only when both the token and the record hold them: neither alone makes anybody a manager. For whoever a
 * case system names nobody vouches but the authority, which let the system name them: then those on record do.
 */
export const actingPractitioner = Effect.gen(function* () {
  const { practitioner, roles, system } = yield* Session
  const id = system?.onBehalfOf ?? practitioner
  const isSomebody = system === undefined || system.onBehalfOf !== null
  const onRecord = isSomebody ? (yield* (yield* Practitioners).get([id])).get(id) : undefined
  if (onRecord === undefined)
    return yield* new Refusal.UnknownPractitioner({ practitioner: id, ...knownPractitioner })
  const acting: Practitioner.Practitioner = {
    ...onRecord,
    roles: system === undefined ? onRecord.roles.filter((role) => roles.includes(role)) : onRecord.roles
  }
  return acting
})
