/** Which versions of protocols gateways on these records hold, and what each says. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Protocol } from "@section17/domain"

/** A version as a gateway holds it. */
export interface KeptVersion {
  readonly version: Protocol.ProtocolVersion
  /** Over what it says. */
  readonly digest: string
  /** Whether it stands in a file beside the product. */
  readonly supplied: boolean
}

/** A version that was held, and is not, or does not say what it said. */
export interface Differing {
  readonly version: Protocol.ProtocolVersion
  readonly missing: boolean
}

export class KeptProtocols extends Context.Service<
  KeptProtocols,
  {
    /**
     * Keeps what is held by all authorities' protocols, and tells what was held otherwise. What came with the product both
     * times is for its releases to change.
     */
    readonly keep: (all: ReadonlyArray<KeptVersion>) => Effect.Effect<ReadonlyArray<Differing>>
    /**
     * How many episodes of the session's authority were opened under the version; where none was, it is kept as it is held
     * now, or no longer.
     */
    readonly settle: (
      version: Protocol.ProtocolVersion,
      now: KeptVersion | undefined
    ) => Effect.Effect<number>
  }
>()("@section17/application/protocol/KeptProtocols") {}
