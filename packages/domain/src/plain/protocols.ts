/** Protocols as JSON, beside each other, and over their edition. */
import { compare, type Comparison } from "../protocol/compare.ts"
import { conformance, type Looser } from "../protocol/conformance.ts"
import { protocolFromJson, type ProtocolUnreadable } from "../protocol/fromJson.ts"
import type { Edition, LocalProtocol, Protocol } from "../protocol/Protocol.ts"
import { type Answer, answer } from "./Answer.ts"

/** The protocol that a JSON text, or JSON already parsed, holds; or everything that is wrong with it. */
export const protocolFrom = (json: unknown): Answer<LocalProtocol, ProtocolUnreadable> =>
  answer(protocolFromJson(json))

/** Everything in which a local protocol is looser than the edition it sits on; empty when it only tightens and adds. */
export const conforms = (local: LocalProtocol, edition: Edition): ReadonlyArray<Looser> =>
  conformance(local, edition)

/** What two protocols say about each subject that either speaks of: one alone, both and differently, or the same. */
export const compared = (one: Protocol, other: Protocol): Comparison => compare(one, other)
