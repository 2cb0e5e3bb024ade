/** Puts something on record about a practitioner, a team or the authority: decide, append, account; once for each key. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Governance, London, type Refusal, Role } from "@section17/domain"
import { AccessPolicies } from "../access/AccessPolicies.ts"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { isPermitted, permitted, permittedPractitioner } from "../access/permitted.ts"
import type { IdempotencyKeyReused, Request } from "../account/IdempotencyKeys.ts"
import { once } from "../account/once.ts"
import { accountably, accountForRefusal } from "../audit/accountably.ts"
import { Practitioners } from "../practitioner/Practitioners.ts"
import { type NoProtocolInForce, Protocols } from "../protocol/Protocols.ts"
import { now } from "../session/now.ts"
import { Session, type SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Kept, RecordChanged, type StandingSubject, Standings } from "./Standings.ts"

export interface StandingRequest {
  /** The practitioner's id, the team's key, the authority's code, or the system's key. */
  readonly key: string
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: number
  readonly command: Governance.StandingCommand
  readonly request: Request
}

/** Why it is not put on record. Nothing is written but the account of it. */
export type StandingProblem =
  | Governance.StandingRefusal
  | Refusal.UnknownPractitioner
  | NotPermitted
  | RecordChanged
  | IdempotencyKeyReused
  | NoProtocolInForce

const subjectOf = ({ command, key }: StandingRequest): StandingSubject => ({
  kind: Governance.subjectOf(command._tag),
  key
})

const changesSince = Effect.fnUntraced(function* (subject: StandingSubject, seenVersion: number) {
  const history = yield* (yield* Standings).history(subject, { after: seenVersion })
  return history.map(({ number, recorded: { entry, recordedAt, recordedBy } }) => ({
    number,
    kind: entry._tag,
    recordedAt,
    recordedBy
  }))
})

const load = Effect.fnUntraced(function* (asked: StandingRequest) {
  const subject = subjectOf(asked)
  const { seenVersion } = asked
  const kept = Option.getOrUndefined(yield* (yield* Standings).find(subject, { forChange: true }))
  const currentVersion = kept?.version ?? 0
  if (currentVersion !== seenVersion) {
    const changes = yield* changesSince(subject, seenVersion)
    return yield* new RecordChanged({ seenVersion, currentVersion, changes })
  }
  return kept?.standing
})

/** What the protocol in force says: the roles that somebody can hold, with those of the authority's table of access. */
const protocolSays = Effect.fnUntraced(function* (
  on: Governance.StandingAsked["on"],
  kind: Governance.SubjectKind
) {
  const { authority } = yield* Session
  const { readings, roles } = yield* (yield* Protocols).inForce(authority, on)
  const isSystem = kind === "system"
  const ofAccess = (yield* AccessPolicies)(authority)
    .filter(({ forSystems = false }) => forSystems === isSystem)
    .flatMap((row) => row.roles)
  const held = isSystem ? ofAccess.filter((role) => role !== Role.anyRole) : [...roles.keys(), ...ofAccess]
  return {
    roles: new Set<Role.Role>(held),
    closuresCount: readings.A2 === "closuresToo"
  }
})

const aboutOf = ({ key, request }: StandingRequest) => ({
  action: `${request.operation} of ${key}`,
  episode: null,
  child: null
})

const first = Effect.fnUntraced(function* (asked: StandingRequest) {
  const by = yield* permittedPractitioner("recordStaff")
  const standing = yield* load(asked)
  const recordedAt = yield* now
  const on = London.dayOf(recordedAt)
  const { command, key } = asked
  const entry = yield* Effect.fromResult(
    Governance.decideStanding(command, {
      standing,
      key,
      by,
      keepsRecords: yield* isPermitted("keepStaff"),
      named: yield* (yield* Practitioners).get(Governance.namedInStanding(command)),
      ...(yield* protocolSays(on, subjectOf(asked).kind)),
      on
    })
  )
  const { authority } = yield* Session
  const kept = yield* (yield* Standings).append(subjectOf(asked), {
    recorded: { entry, recordedAt, recordedBy: by.id },
    standing: Governance.evolveStanding({ authority, key }, standing, entry)
  })
  return { answer: kept, effected: { episode: null, version: kept.version }, about: aboutOf(asked) }
})

/** Again: the record as it stands now, since nothing of it is about a child and no version of it is shown. */
const again = Effect.fnUntraced(function* (asked: StandingRequest) {
  yield* permitted("seeStaff")
  const kept = yield* (yield* Standings).find(subjectOf(asked))
  if (Option.isSome(kept)) return kept.value
  return yield* Effect.die(new Error(`nothing stands on record about ${asked.key}`))
})

/**
 * Puts it on record in one unit of work. A refusal is accounted for in the same unit of work, and is the only thing that
 * it writes.
 */
export const putStanding = Effect.fn("putStanding")(function* (
  session: SessionContext,
  asked: StandingRequest
): Effect.fn.Return<Kept, StandingProblem, UnitOfWork | Protocols> {
  const work = once(asked.request, { first: first(asked), again: () => again(asked) })
  return yield* accountably(session, work, (problem) => accountForRefusal(aboutOf(asked), problem))
})
