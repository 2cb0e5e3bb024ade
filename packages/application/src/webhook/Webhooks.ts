/** The webhooks of one authority, and what is on its way to them. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { Instant } from "@section17/domain"
import type { IdempotencyKey, IdempotencyKeyReused } from "../account/IdempotencyKeys.ts"
import type { PageAsked, PageOf } from "../session/PageOf.ts"
import type {
  Delivery,
  DeliveryFailure,
  DeliveryState,
  Notice,
  NoticeId,
  Webhook,
  WebhookId,
  WebhookNotFound
} from "./Webhook.ts"
import type { WebhookType } from "./WebhookType.ts"

export interface Registering {
  readonly url: string
  readonly types: ReadonlyArray<WebhookType>
  readonly at: Instant.Instant
  readonly key: IdempotencyKey
}

/** The secret is there the first time only: nobody can read it again. */
export interface Registered {
  readonly webhook: Webhook
  readonly secret: Redacted.Redacted | null
}

/** A page of deliveries, latest first; `after` is the last of the page before. */
export interface DeliveriesAsked {
  readonly webhook?: WebhookId
  readonly state?: DeliveryState
  readonly first: number
  readonly after?: { readonly webhook: WebhookId; readonly notice: NoticeId }
}

export interface DeliveriesListed {
  readonly deliveries: ReadonlyArray<Delivery>
  readonly more: boolean
  readonly total: number
}

/** From when on, or from which notice on. */
export type ReplayFrom =
  | { readonly _tag: "Instant"; readonly at: Instant.Instant }
  | { readonly _tag: "Notice"; readonly id: NoticeId }

/** A notice that is this caller's to send, until its lease ends. */
export interface Claimed {
  readonly webhook: WebhookId
  readonly url: string
  readonly secret: Redacted.Redacted
  readonly notice: Notice
  /** Which attempt this is, from 1. */
  readonly attempt: number
}

/** What came of an attempt; without a delay, there is no other. */
export type Settled =
  | { readonly _tag: "Delivered"; readonly status: number }
  | {
      readonly _tag: "Failed"
      readonly failure: DeliveryFailure
      readonly status: number | null
      readonly againAfterMillis: number | null
    }

/** What has not arrived. */
export interface Backlog {
  /** On its way, or to be tried again. */
  readonly pending: number
  /** Given up. */
  readonly dead: number
  /** For how long the oldest of what is on its way has been; 0 where nothing is. Unit: seconds. */
  readonly oldestSeconds: number
}

export class Webhooks extends Context.Service<
  Webhooks,
  {
    readonly register: (registering: Registering) => Effect.Effect<Registered, IdempotencyKeyReused>
    /** What is on its way to it is not sent any more. */
    readonly remove: (id: WebhookId, at: Instant.Instant) => Effect.Effect<Webhook, WebhookNotFound>
    readonly find: (id: WebhookId) => Effect.Effect<Webhook, WebhookNotFound>
    /** Those of the webhooks that are registered. */
    readonly these: (ids: ReadonlyArray<WebhookId>) => Effect.Effect<ReadonlyMap<WebhookId, Webhook>>
    /** Those that are registered, the longest registered first. */
    readonly list: (page: PageAsked<WebhookId>) => Effect.Effect<PageOf<Webhook>>
    /**
     * Queues a notice for whoever is to be told of its type, or for one webhook whatever its types. One that is queued
     * already is not queued again. Events of episodes need no queueing: the database does it as they are added.
     */
    readonly queue: (notice: Notice, only?: WebhookId) => Effect.Effect<void>
    /** Queues anew what happened from then on, earliest first and at most so many; how many they are. */
    readonly replay: (id: WebhookId, from: ReplayFrom, most: number) => Effect.Effect<number>
    readonly deliveries: (asked: DeliveriesAsked) => Effect.Effect<DeliveriesListed>
    /** The webhooks to which something is to be sent now. */
    readonly due: Effect.Effect<ReadonlyArray<WebhookId>>
    /** What has not arrived at webhooks that are still registered. */
    readonly backlog: Effect.Effect<Backlog>
    /**
     * Takes what is to be sent now, of each episode the earliest alone. Nobody else gets it until the lease ends, so
     * that it is sent again when whoever took it is gone.
     */
    readonly claim: (
      id: WebhookId,
      options: { readonly most: number; readonly leaseMillis: number }
    ) => Effect.Effect<ReadonlyArray<Claimed>>
    readonly settle: (claimed: Claimed, settled: Settled) => Effect.Effect<void>
    /**
     * Forgets deliveries that arrived, or were given up, more than so many days ago; and what is on its way to a webhook
     * that was removed.
     */
    readonly forget: (days: number) => Effect.Effect<void>
  }
>()("@section17/application/webhook/Webhooks") {}
