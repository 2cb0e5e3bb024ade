/** The one place where the table is asked. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { knownPractitioner, type Practitioner, Refusal } from "@section17/domain"
import { actingPractitioner } from "../practitioner/actingPractitioner.ts"
import { Session, type SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { AccessPolicies } from "./AccessPolicies.ts"
import { NotPermitted } from "./NotPermitted.ts"
import { Capability, obstacle, type Standing } from "./Policy.ts"

/**
 * The acting practitioner, when they may. Asked before anything is looked up, and, where the table asks how the record
 * stands, again once that is known.
 *
 * Without a role that token and record both hold, somebody may nothing: they are as unknown as a stranger.
 */
export const permitted = Effect.fnUntraced(function* (may: Capability, standing: Standing = {}) {
  const acting = yield* actingPractitioner
  const { authority, purpose } = yield* Session
  const practitioner = acting.id
  if (acting.roles.length === 0) {
    return yield* new Refusal.UnknownPractitioner({ practitioner, ...knownPractitioner })
  }
  const policy = (yield* AccessPolicies)(authority)
  const found = obstacle(policy, may, { asking: { roles: acting.roles, purpose }, standing })
  if (found === undefined) return acting
  const roles = policy.flatMap((row) => (row.may === may ? row.roles : []))
  return yield* new NotPermitted({ practitioner, may, obstacle: found, roles, purpose })
})

/** Whether a practitioner as they are on record may, in the roles that they are signed in with: without asking anything. */
export const isStillPermitted = Effect.fnUntraced(function* (
  may: Capability,
  { authority, purpose, roles }: SessionContext,
  onRecord: Practitioner.Practitioner | undefined
) {
  const held = onRecord?.roles.filter((role) => roles.includes(role)) ?? []
  const policy = (yield* AccessPolicies)(authority)
  return (
    held.length > 0 && obstacle(policy, may, { asking: { roles: held, purpose }, standing: {} }) === undefined
  )
})

/** Whether the acting practitioner may: for what is asked of some only, and others may do in another way. */
export const isPermitted = (may: Capability, standing: Standing = {}) =>
  Effect.map(Effect.result(permitted(may, standing)), Result.isSuccess)

/** What whoever is signed in may see and do, however the records stand. */
export const capabilities = Effect.fn("capabilities")(function* (session: SessionContext) {
  const acting = yield* (yield* UnitOfWork).run(session, Effect.option(actingPractitioner))
  const roles = Option.match(acting, { onNone: () => [], onSome: (known) => known.roles })
  const policy = (yield* AccessPolicies)(session.authority)
  const asked = { asking: { roles, purpose: session.purpose }, standing: {} }
  return Capability.literals.filter((may) => obstacle(policy, may, asked) === undefined)
})
