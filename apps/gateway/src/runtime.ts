/** The use cases with all that they need: records, protocols, a clock and a log. */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import {
  AccessPolicies,
  keepProtocols,
  lookouts,
  OpenFor,
  policies,
  RemindedOn,
  usualReminderDays
} from "@section17/application"
import type { GraphQLContext } from "@section17/graphql"
import { Persistence } from "@section17/persistence"
import type { Configuration } from "./configuration.ts"
import * as EffectLog from "./logging/effectLog.ts"
import type * as Log from "./logging/Log.ts"
import * as EffectTracer from "./tracing/effectTracer.ts"
import * as Reachable from "./webhooks/Reachable.ts"
import * as WebhookSender from "./webhooks/send.ts"
import * as HeldProtocols from "./protocols/HeldProtocols.ts"

export type Runtime = GraphQLContext["runtime"]

export interface Given {
  readonly held: HeldProtocols.Held
  readonly log: Log.Log
  /** Another clock than the one on the wall. */
  readonly clock?: Clock.Clock | undefined
}

/** In development, receivers on this machine can be told, without encryption. */
const reachable = ({ environment, webhookNetworks }: Configuration): Reachable.Reachable =>
  environment === "development"
    ? Reachable.make({ http: true, networks: ["127.0.0.0/8", "::1/128", ...webhookNetworks] })
    : Reachable.make({ http: false, networks: webhookNetworks })

/**
 * Opens the records; rejects with what keeps them from being opened, or with `ProtocolsUnkept` when episodes were opened
 * under protocols that are not held as they were. Dispose of the runtime to close them.
 */
export const open = async (configuration: Configuration, { clock, held, log }: Given): Promise<Runtime> => {
  const runtime = ManagedRuntime.make(
    Layer.mergeAll(
      Layer.provideMerge(lookouts, Persistence.layer(configuration.store)),
      HeldProtocols.layer(held),
      Layer.succeed(AccessPolicies, policies(configuration.access)),
      Layer.succeed(RemindedOn, (authority) => configuration.reminders[authority] ?? usualReminderDays),
      WebhookSender.layer(reachable(configuration)),
      EffectTracer.layer,
      Layer.succeed(OpenFor, configuration.openForMinutes),
      clock === undefined ? Layer.empty : Layer.succeed(Clock.Clock, clock)
    ).pipe(Layer.provideMerge(EffectLog.layer(log)), Layer.orDie)
  )
  await runtime.context()
  const kept = await runtime.runPromiseExit(keepProtocols(held.kept))
  if (kept._tag === "Success") return runtime
  await runtime.dispose()
  throw Cause.squash(kept.cause)
}
