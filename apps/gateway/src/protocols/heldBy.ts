import * as Result from "effect/Result"
import type { Protocol } from "@section17/domain"
import { editions, registry } from "@section17/protocols"
import type { Configuration } from "../configuration.ts"
import { type Held, holdAll, type Registry } from "./HeldProtocols.ts"
import { type Supplied, suppliedIn } from "./Offered.ts"

/** What is held otherwise than usual. */
interface Otherwise {
  readonly editions?: ReadonlyArray<Protocol.Edition>
  readonly registry?: Registry
  readonly beside?: ReadonlyArray<Supplied>
}

/**
 * The protocols that this installation holds: those of the product, and those in the folder at `SECTION17_PROTOCOLS`.
 * Throws `ProtocolsUnusable`, which says everything that keeps one of them from being used.
 */
export const heldBy = ({ protocols: folder }: Configuration, otherwise: Otherwise = {}): Held => {
  const supplied = [...(folder === undefined ? [] : suppliedIn(folder)), ...(otherwise.beside ?? [])]
  return Result.getOrThrow(holdAll(otherwise.editions ?? editions, otherwise.registry ?? registry, supplied))
}
