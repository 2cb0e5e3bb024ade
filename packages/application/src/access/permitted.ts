/** The one place where the table is asked. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { knownPractitioner, type Practitioner, Refusal, Role } from "@section17/domain"
import { actingPractitioner } from "../practitioner/actingPractitioner.ts"
import { Session, type SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { AccessPolicies } from "./AccessPolicies.ts"
import { NotPermitted } from "./NotPermitted.ts"
import { type Asking, Capability, type Obstacle, obstacle, type Standing } from "./Policy.ts"
import { registeredSystem } from "./registeredSystem.ts"

interface Asked {
  readonly may: Capability
  readonly standing: Standing
}

/** What is in somebody's way, with the roles that could do it. */
const refusal = Effect.fnUntraced(function* (
  { may }: Asked,
  found: Obstacle,
  { isSystem = false, practitioner }: { readonly isSystem?: boolean } & Pick<SessionContext, "practitioner">
) {
  const { authority, purpose } = yield* Session
  const roles = (yield* AccessPolicies)(authority)
    .filter((row) => row.may === may && (row.forSystems ?? false) === isSystem)
    .flatMap((row) => row.roles)
    .filter((role) => !isSystem || role !== Role.anyRole)
  return new NotPermitted({ practitioner, may, obstacle: found, roles, purpose })
})

const obstacleTo = Effect.fnUntraced(function* ({ may, standing }: Asked, asking: Omit<Asking, "purpose">) {
  const { authority, purpose } = yield* Session
  const policy = (yield* AccessPolicies)(authority)
  return obstacle(policy, may, { asking: { ...asking, purpose }, standing })
})

/** Whoever acts, when the table lets somebody in their roles; a stranger without any. */
const lets = Effect.fnUntraced(function* (acting: Practitioner.Practitioner, asked: Asked) {
  const { id: practitioner, roles } = acting
  if (roles.length === 0)
    return yield* new Refusal.UnknownPractitioner({ practitioner, ...knownPractitioner })
  const found = yield* obstacleTo(asked, { roles })
  return found === undefined ? acting : yield* yield* refusal(asked, found, { practitioner })
})

/** What a system does in a practitioner's name, and in its own never. */
const inTheirName: ReadonlySet<Capability> = new Set<Capability>(["refer", "record"])

/** The roles of a case system that the table counts: those that token and registration both hold. */
const rolesOfSystem = Effect.gen(function* () {
  const { roles } = yield* Session
  const registered = yield* registeredSystem
  return registered?.roles.filter((role) => roles.includes(role)) ?? []
})

/** A case system may what the table lets it, and puts on record what the practitioner may whom it names. */
const letsSystem = Effect.fnUntraced(function* (asked: Asked, onBehalfOf: string | null) {
  const { practitioner } = yield* Session
  const itself = { isSystem: true, practitioner }
  const found = yield* obstacleTo(asked, { roles: yield* rolesOfSystem, isSystem: true })
  if (found !== undefined) return yield* yield* refusal(asked, found, itself)
  if (!inTheirName.has(asked.may)) return
  if (onBehalfOf === null) return yield* yield* refusal(asked, "behalf", itself)
  yield* lets(yield* actingPractitioner, asked)
})

/**
 * The acting practitioner, when they may: for what no case system does. Asked before anything is looked up, and, where
 * the table asks how the record stands, again once that is known.
 *
 * Without a role that token and record both hold, somebody may nothing: they are as unknown as a stranger.
 */
export const permittedPractitioner = Effect.fnUntraced(function* (may: Capability, standing: Standing = {}) {
  const { practitioner, system } = yield* Session
  const asked = { may, standing }
  if (system !== undefined) return yield* yield* refusal(asked, "role", { isSystem: true, practitioner })
  return yield* lets(yield* actingPractitioner, asked)
})

/** Whether whoever asks may: a practitioner, or a case system. Asked as {@link permittedPractitioner} is. */
export const permitted = Effect.fnUntraced(function* (may: Capability, standing: Standing = {}) {
  const { system } = yield* Session
  const asked = { may, standing }
  if (system !== undefined) return yield* letsSystem(asked, system.onBehalfOf)
  yield* lets(yield* actingPractitioner, asked)
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

const rolesThatCount = Effect.gen(function* () {
  if ((yield* Session).system !== undefined) return yield* rolesOfSystem
  const acting = yield* Effect.option(actingPractitioner)
  return Option.match(acting, { onNone: () => [], onSome: (known) => known.roles })
})

/** What whoever is signed in may see and do, however the records stand. */
export const capabilities = Effect.fn("capabilities")(function* (session: SessionContext) {
  const roles = yield* (yield* UnitOfWork).run(session, rolesThatCount)
  const policy = (yield* AccessPolicies)(session.authority)
  const isSystem = session.system !== undefined
  const asked = { asking: { roles, purpose: session.purpose, isSystem }, standing: {} }
  return Capability.literals.filter((may) => obstacle(policy, may, asked) === undefined)
})
