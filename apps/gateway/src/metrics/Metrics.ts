/**
 * What whoever runs the gateway watches, as Prometheus reads it.
 *
 * No label holds what a caller sent, an authority or a person: each has a closed set of values, so that the number of
 * series does not grow with the records or with what somebody tries.
 *
 * @module
 */
import * as Context from "effect/Context"
import * as Metric from "effect/Metric"
import { type Backlog, refusals } from "@section17/application"
import type { Persistence } from "@section17/persistence"
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client"

/** What a request asked for; `none` where it was not an operation, or was refused before it was known. */
export type Kind = "query" | "mutation" | "subscription" | "none"

export interface Answered {
  readonly kind: Kind
  /** The status; nothing when nobody waited for the answer. */
  readonly status: number | undefined
  readonly seconds: number
}

export interface Metrics {
  readonly answered: (answered: Answered) => void
  readonly tokenRefused: (reason: string) => void
  readonly contentType: string
  /** Everything, in the text format of Prometheus. */
  readonly text: () => Promise<string>
}

/** Seconds: from a health check to the longest that an operation may take. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

const classOf = (status: number | undefined): string =>
  status === undefined ? "given up" : `${Math.floor(status / 100)}xx`

/** What the use cases have counted since the process began. */
const refused = (): ReadonlyArray<{ readonly problem: string; readonly count: number }> =>
  Metric.snapshotUnsafe(Context.empty()).flatMap((each) =>
    each.id === refusals.id && each.type === "Counter"
      ? [{ problem: each.attributes?.["problem"] ?? "", count: Number(each.state.count) }]
      : []
  )

/** What is looked at whenever the metrics are read. */
export interface Looked {
  readonly openStreams: () => number
  /** Nothing where the records are in this process. */
  readonly connections: () => Persistence.Connections | undefined
  /** Unit: milliseconds. */
  readonly accountLag: () => number
  /** Nothing where the records cannot be read. */
  readonly backlog: () => Promise<Backlog | undefined>
}

export const make = ({ accountLag, backlog, connections, openStreams }: Looked): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: "section17_request_duration_seconds",
    help: "How long requests took, by what they asked for and how they were answered. A subscription is over when it ends.",
    labelNames: ["kind", "status"],
    buckets: BUCKETS,
    registers
  })
  const tokens = new Counter({
    name: "section17_tokens_refused_total",
    help: "Tokens that were refused, by what was wrong with them.",
    labelNames: ["reason"],
    registers
  })
  const refusedCommands = new Counter({
    name: "section17_refusals_total",
    help: "Commands that were refused, by the name of the problem.",
    labelNames: ["problem"],
    registers
  })
  const subscriptions = new Gauge({
    name: "section17_subscriptions_open",
    help: "Subscriptions that are open.",
    registers
  })
  const shared = new Gauge({
    name: "section17_database_connections",
    help: "Connections to the database that are in use and that are not, and the units of work that wait for one.",
    labelNames: ["state"],
    registers
  })
  const lag = new Gauge({
    name: "section17_account_lag_seconds",
    help: "For how long the reading that has waited longest has been accounted for and not known to be on disk.",
    registers
  })
  const deliveries = new Gauge({
    name: "section17_webhook_deliveries",
    help: "Notices that have not arrived at their webhooks: on their way, or given up.",
    labelNames: ["state"],
    registers
  })
  const oldest = new Gauge({
    name: "section17_webhook_oldest_pending_seconds",
    help: "For how long the oldest notice that is on its way has been.",
    registers
  })
  const lookAtDeliveries = async (): Promise<void> => {
    const waiting = await backlog()
    if (waiting === undefined) return
    deliveries.set({ state: "pending" }, waiting.pending)
    deliveries.set({ state: "dead" }, waiting.dead)
    oldest.set(waiting.oldestSeconds)
  }
  return {
    answered: ({ kind, seconds, status }) => requests.observe({ kind, status: classOf(status) }, seconds),
    tokenRefused: (reason) => tokens.inc({ reason }),
    contentType: registry.contentType,
    text: async () => {
      subscriptions.set(openStreams())
      for (const [state, count] of Object.entries(connections() ?? {})) shared.set({ state }, count)
      lag.set(accountLag() / 1000)
      await lookAtDeliveries()
      refusedCommands.reset()
      for (const { count, problem } of refused()) refusedCommands.inc({ problem }, count)
      return registry.metrics()
    }
  }
}
