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
  Soundness,
  WorkingDayCalendar
} from "@section17/domain"
import {
  type HeldProtocol,
  isSameVersion,
  type KeptVersion,
  NoProtocolInForce,
  Protocols
} from "@section17/application"
import { keptOf } from "./digest.ts"
import { inTurn } from "./inTurn.ts"
import { type Offered, offeredIn, type Registry, type Supplied } from "./Offered.ts"
import { ProtocolsUnusable, ProtocolUnusable } from "./ProtocolUnusable.ts"

export type { Registry } from "./Offered.ts"
export { ProtocolsUnusable, ProtocolUnusable } from "./ProtocolUnusable.ts"

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
  /** Of one authority together, the earliest first. */
  readonly protocols: ReadonlyArray<HeldProtocol>
  readonly editions: ReadonlyArray<Protocol.Edition>
  /** What is kept of each version beside the episodes that are opened under it. */
  readonly kept: ReadonlyArray<KeptVersion>
  /** The authorities that have a protocol, and what each calls itself now. */
  readonly authorities: ReadonlyMap<AuthorityCode.AuthorityCode, string>
}

const hold =
  (editions: ReadonlyArray<Protocol.Edition>) =>
  (offered: Offered): Result.Result<HeldProtocol, ProtocolUnusable> => {
    const { local } = offered
    const unusable = (why: string, found: Partial<Pick<ProtocolUnusable, "looser" | "unsound">> = {}) =>
      Result.fail(ProtocolUnusable.of(offered, why, found))
    const edition = editions.find(({ code }) => code === local.sitsOn)
    if (edition === undefined) return unusable(`sits on ${local.sitsOn}, which is not held.`)
    const unsound = Soundness.soundness(local, edition)
    const looser = Conformance.conformance(local, edition)
    if (unsound.length > 0) return unusable("does not hold together:", { unsound, looser })
    if (looser.length > 0) return unusable("is looser than the guidance:", { looser })
    return Result.match(Protocol.overlay(edition, local), {
      onFailure: ({ message }) => unusable(message),
      onSuccess: (protocol) => Result.succeed({ local, protocol })
    })
  }

const failuresOf = <A, E>(results: ReadonlyArray<Result.Result<A, E>>): ReadonlyArray<E> =>
  results.filter(Result.isFailure).map(({ failure }) => failure)
const successesOf = <A, E>(results: ReadonlyArray<Result.Result<A, E>>): ReadonlyArray<A> =>
  results.filter(Result.isSuccess).map(({ success }) => success)

/**
 * Every protocol of the registry, and every one that is supplied in a file beside it, over its edition; or everything
 * that keeps one from being used.
 */
export const holdAll = (
  editions: ReadonlyArray<Protocol.Edition>,
  registry: Registry,
  supplied: ReadonlyArray<Supplied> = []
): Result.Result<Held, ProtocolsUnusable> => {
  const read = offeredIn(registry, supplied)
  const { clashes, offered } = inTurn(successesOf(read))
  const results = offered.map(hold(editions))
  const unusable = [...failuresOf(read), ...clashes, ...failuresOf(results)]
  if (unusable.length > 0) return Result.fail(new ProtocolsUnusable({ unusable }))
  const protocols = successesOf(results)
  const authorities = new Map(protocols.map(({ local }) => [local.authority, local.authorityName]))
  return Result.succeed({ editions, protocols, authorities, kept: offered.map(keptOf) })
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

/** Throws {@link AuthorityUnknown} for the first of `those` whose authority has no protocol. */
export const assertKnown = (
  authorities: ReadonlyMap<AuthorityCode.AuthorityCode, string>,
  those: ReadonlyArray<{ readonly authority: AuthorityCode.AuthorityCode }>
): void => {
  for (const { authority } of those) {
    if (!authorities.has(authority)) throw new AuthorityUnknown({ authority, known: [...authorities.keys()] })
  }
}
