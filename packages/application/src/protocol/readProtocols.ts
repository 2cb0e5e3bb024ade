/**
 * Which protocols and editions there are. They are published documents (WT15-074, WT15-076) and say nothing about anybody,
 * so that whoever is signed in may read those of every authority.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import type { AuthorityCode, Protocol } from "@section17/domain"
import { type HeldProtocol, Protocols } from "./Protocols.ts"

const place = ({ protocol: { inForce, version } }: HeldProtocol): string =>
  [version.authority, inForce.from, version.version].join("\n")

const inOrder = (one: HeldProtocol, other: HeldProtocol): number => (place(one) < place(other) ? -1 : 1)

/** Every version held, by authority and then the earliest in force first; those of one authority, where it is given. */
export const readProtocols = Effect.fn("readProtocols")(function* (
  authority?: AuthorityCode.AuthorityCode
): Effect.fn.Return<ReadonlyArray<Protocol.Protocol>, never, Protocols> {
  const { held } = yield* Protocols
  return held
    .filter(({ protocol }) => authority === undefined || protocol.version.authority === authority)
    .toSorted(inOrder)
    .map(({ protocol }) => protocol)
})

export const isSameVersion = (one: Protocol.ProtocolVersion, other: Protocol.ProtocolVersion): boolean =>
  one.authority === other.authority && one.version === other.version && one.edition === other.edition

/** The version as it is held; `undefined` where it is not. */
export const findProtocol = Effect.fn("findProtocol")(function* (
  version: Protocol.ProtocolVersion
): Effect.fn.Return<HeldProtocol | undefined, never, Protocols> {
  return (yield* Protocols).held.find(({ protocol }) => isSameVersion(protocol.version, version))
})

/** The edition with the code; `undefined` where it is not held. */
export const findEdition = Effect.fn("findEdition")(function* (
  code: Protocol.EditionCode
): Effect.fn.Return<Protocol.Edition | undefined, never, Protocols> {
  return (yield* Protocols).editions.find((edition) => edition.code === code)
})
