/**
 * The protocols that this gateway holds: each authority's own, laid over its edition, checked before anything starts.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import {
  AuthorityCode,
  calendarOf,
  Conformance,
  Protocol,
  protocolFromJson,
  WorkingDayCalendar
} from "@section17/domain"
import { type HeldProtocol, isSameVersion, NoProtocolInForce, Protocols } from "@section17/application"

/** The local protocols of all authorities; of one authority there can be several versions. */
export type Registry = ReadonlyArray<Protocol.LocalProtocol>

/** A local protocol cannot be used: it is looser than its edition, or its edition is not held. */
export class ProtocolUnusable extends Schema.TaggedError<ProtocolUnusable>()("ProtocolUnusable", {
  authority: AuthorityCode.AuthorityCode,
  version: Schema.String,
  why: Schema.String,
  looser: Schema.Array(Conformance.Looser)
}) {
  override get message(): string {
    const findings = this.looser.map(
      ({ baseline, remedy, rule, why }) => `\n  ${rule} over ${baseline}: ${why}. Remedy: ${remedy}.`
    )
    return `The protocol of ${this.authority}, version ${this.version}, ${this.why}${findings.join("")}`
  }
}

/** Local protocols that cannot be used: a gateway does not start on any. */
export class ProtocolsUnusable extends Schema.TaggedError<ProtocolsUnusable>()("ProtocolsUnusable", {
  unusable: Schema.Array(ProtocolUnusable)
}) {
  override get message(): string {
    return this.unusable.map(({ message }) => message).join("\n")
  }
}

/** An identity provider is configured for an authority that has no protocol here. */
export class AuthorityUnknown extends Schema.TaggedError<AuthorityUnknown>()("AuthorityUnknown", {
  authority: AuthorityCode.AuthorityCode,
  known: Schema.Array(AuthorityCode.AuthorityCode)
}) {
  override get message(): string {
    return `An issuer is configured for ${this.authority}, which has no protocol here. Known are: ${this.known.join(", ")}.`
  }
}

/** The protocols of all authorities, and the editions of the guidance, those that no protocol sits on included. */
export interface Held {
  readonly protocols: ReadonlyArray<HeldProtocol>
  readonly editions: ReadonlyArray<Protocol.Edition>
}

const hold =
  (editions: ReadonlyArray<Protocol.Edition>) =>
  (local: Protocol.LocalProtocol): Result.Result<HeldProtocol, ProtocolUnusable> => {
    const unusable = (why: string, looser: ReadonlyArray<Conformance.Looser> = []) =>
      Result.fail(new ProtocolUnusable({ authority: local.authority, version: local.version, why, looser }))
    const read = protocolFromJson(local)
    if (Result.isFailure(read)) return unusable(`cannot be read. ${read.failure.message}`)
    const edition = editions.find(({ code }) => code === local.sitsOn)
    if (edition === undefined) return unusable(`sits on ${local.sitsOn}, which is not held.`)
    const looser = Conformance.conformance(local, edition)
    if (looser.length > 0) return unusable("is looser than the guidance:", looser)
    return Result.match(Protocol.overlay(edition, local), {
      onFailure: ({ message }) => unusable(message),
      onSuccess: (protocol) => Result.succeed({ local, protocol })
    })
  }

/** Every protocol of the registry over its edition, or everything that keeps one from being used. */
export const holdAll = (
  editions: ReadonlyArray<Protocol.Edition>,
  registry: Registry
): Result.Result<Held, ProtocolsUnusable> => {
  const results = registry.map(hold(editions))
  const unusable = results.filter(Result.isFailure).map(({ failure }) => failure)
  return unusable.length > 0
    ? Result.fail(new ProtocolsUnusable({ unusable }))
    : Result.succeed({ editions, protocols: results.filter(Result.isSuccess).map(({ success }) => success) })
}

const make = ({ editions, protocols: held }: Held): typeof Protocols.Service => {
  const protocols = held.map(({ protocol }) => protocol)
  const calendars = new Map(protocols.map((protocol) => [protocol.version.authority, calendarOf(protocol)]))
  const anywhere = WorkingDayCalendar.make()
  return {
    inForce: (authority, on) => {
      const found = protocols.findLast(
        ({ inForce, version }) => version.authority === authority && Protocol.isInForce(inForce, on)
      )
      return found === undefined
        ? Effect.fail(new NoProtocolInForce({ authority, on }))
        : Effect.succeed(found)
    },
    version: (version) => {
      const found = protocols.find((protocol) => isSameVersion(protocol.version, version))
      return found === undefined
        ? Effect.die(new Error(`${version.authority} ${version.version} over ${version.edition} is not held`))
        : Effect.succeed(found)
    },
    held,
    editions: editions.toSorted((one, other) => (one.inForce.from < other.inForce.from ? -1 : 1)),
    calendar: (authority) => calendars.get(authority) ?? anywhere
  }
}

export const layer = (held: Held): Layer.Layer<Protocols> => Layer.succeed(Protocols, make(held))

/** The authorities that have a protocol, in the order of the registry, and what each calls itself. */
export const authoritiesOf = (registry: Registry): ReadonlyMap<AuthorityCode.AuthorityCode, string> =>
  new Map(registry.map(({ authority, authorityName }) => [authority, authorityName]))

/** Throws {@link AuthorityUnknown} for the first of `those` whose authority has no protocol. */
export const assertKnown = (
  authorities: ReadonlyMap<AuthorityCode.AuthorityCode, string>,
  those: ReadonlyArray<{ readonly authority: AuthorityCode.AuthorityCode }>
): void => {
  for (const { authority } of those) {
    if (!authorities.has(authority)) throw new AuthorityUnknown({ authority, known: [...authorities.keys()] })
  }
}
