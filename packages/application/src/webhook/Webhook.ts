/**
 * Webhooks: an authority's own systems are told that something happened. A notice carries ids and no personal data;
 * whoever is told reads the rest through the API, with a session of their own.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { EpisodeId, Instant, Practitioner } from "@section17/domain"
import { WebhookType } from "./WebhookType.ts"

export const WebhookId = Schema.String.check(
  Schema.isPattern(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u)
).pipe(Schema.brand("WebhookId"), Schema.annotate({ identifier: "WebhookId" }))
export type WebhookId = typeof WebhookId.Type

/** The id of a notice: the same however often it is sent, so that receivers can tell that they have it already. */
export const NoticeId = Schema.String.check(Schema.isPattern(/^[a-z]+(-[0-9a-zA-Z]+)+$/u)).pipe(
  Schema.brand("NoticeId"),
  Schema.annotate({ identifier: "NoticeId" })
)
export type NoticeId = typeof NoticeId.Type

/** Where an authority wants to be told, and of what; of everything, where no types are named. */
export const Webhook = Schema.Struct({
  id: WebhookId,
  url: Schema.String,
  types: Schema.Array(WebhookType),
  registeredAt: Instant.Instant,
  registeredBy: Practitioner.PractitionerId
})
export type Webhook = typeof Webhook.Type

/** What is told: ids, a number and a time. */
export const Notice = Schema.Struct({
  id: NoticeId,
  type: WebhookType,
  episode: Schema.NullOr(EpisodeId),
  /** The version of the episode at which it happened. */
  number: Schema.NullOr(Schema.Int),
  occurredAt: Instant.Instant,
  data: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Number, Schema.Null]))
})
export type Notice = typeof Notice.Type

/** Waiting for its first or next attempt, delivered, or given up after the last attempt. */
export const DeliveryState = Schema.Literals(["pending", "delivered", "dead"]).pipe(
  Schema.annotate({ identifier: "DeliveryState" })
)
export type DeliveryState = typeof DeliveryState.Type

/** Why an attempt came to nothing. */
export const DeliveryFailure = Schema.Literals([
  "addressRefused",
  "unreachable",
  "timedOut",
  "answeredOtherwise"
]).pipe(Schema.annotate({ identifier: "DeliveryFailure" }))
export type DeliveryFailure = typeof DeliveryFailure.Type

/** A notice on its way to one receiver. */
export const Delivery = Schema.Struct({
  webhook: WebhookId,
  notice: Notice,
  state: DeliveryState,
  attempts: Schema.Int,
  queuedAt: Instant.Instant,
  lastAttemptAt: Schema.NullOr(Instant.Instant),
  /** The HTTP status of the last answer. */
  lastStatus: Schema.NullOr(Schema.Int),
  lastFailure: Schema.NullOr(DeliveryFailure),
  nextAttemptAt: Schema.NullOr(Instant.Instant)
})
export type Delivery = typeof Delivery.Type

/** The authority has no such webhook, or has removed it. */
export class WebhookNotFound extends Schema.TaggedError<WebhookNotFound>()("WebhookNotFound", {
  webhook: WebhookId
}) {
  override get message(): string {
    return `No webhook ${this.webhook} is registered with this authority. Check the id, or register it anew.`
  }
}

/** The address is not one that the gateway may send to. */
export class WebhookAddressRefused extends Schema.TaggedError<WebhookAddressRefused>()(
  "WebhookAddressRefused",
  { url: Schema.String, why: Schema.String }
) {
  override get message(): string {
    return `Nothing is sent to ${this.url}: ${this.why}`
  }
}
