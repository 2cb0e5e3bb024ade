/** The use cases with all that they need: records, protocols, a clock and a log. */
import * as Clock from "effect/Clock"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { AccessPolicies, policies } from "@section17/application"
import type { GraphQLContext } from "@section17/graphql"
import { Persistence } from "@section17/persistence"
import type { Configuration } from "./configuration.ts"
import * as EffectLog from "./logging/effectLog.ts"
import type * as Log from "./logging/Log.ts"
import * as HeldProtocols from "./protocols/HeldProtocols.ts"

export type Runtime = GraphQLContext["runtime"]

export interface Given {
  readonly held: ReadonlyArray<HeldProtocols.Held>
  readonly log: Log.Log
  /** Another clock than the one on the wall. */
  readonly clock?: Clock.Clock | undefined
}

/** Opens the records; rejects with what keeps them from being opened. Dispose of the runtime to close them. */
export const open = async (configuration: Configuration, { clock, held, log }: Given): Promise<Runtime> => {
  const runtime = ManagedRuntime.make(
    Layer.mergeAll(
      Persistence.layer(configuration.store),
      HeldProtocols.layer(held),
      Layer.succeed(AccessPolicies, policies(configuration.access)),
      clock === undefined ? Layer.empty : Layer.succeed(Clock.Clock, clock)
    ).pipe(Layer.provideMerge(EffectLog.layer(log)), Layer.orDie)
  )
  await runtime.context()
  return runtime
}
