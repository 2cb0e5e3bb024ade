import { defineEntity, p } from "@mikro-orm/core"
import type {
  DeliveryFailure,
  DeliveryState,
  IdempotencyKey,
  NoticeId,
  WebhookId,
  WebhookType
} from "@section17/application"
import type { AuthorityCode, EpisodeId, Instant, Practitioner } from "@section17/domain"
import { InstantColumn, JsonColumn } from "./columns.ts"
import { ownersWall } from "./wall.ts"

export const WebhookRow = defineEntity({
  name: "WebhookRow",
  tableName: "webhook",
  comment: "Where an authority's own systems are told that something happened.",
  ...ownersWall,
  uniques: [{ name: "webhook_by_key", properties: ["authority", "registeredBy", "idempotencyKey"] }],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    id: p.uuid().primary().$type<WebhookId>(),
    url: p.text(),
    types: p
      .type(JsonColumn)
      .$type<ReadonlyArray<WebhookType>>()
      .comment("What it is told of, as a list; of everything, where the list is empty."),
    secret: p.text().comment("What signs the notices, encrypted with a key that the database does not know."),
    idempotencyKey: p.text().$type<IdempotencyKey>(),
    registeredAt: p.type(InstantColumn).$type<Instant.Instant>(),
    registeredBy: p.text().$type<Practitioner.PractitionerId>(),
    removedAt: p.type(InstantColumn).nullable().$type<Instant.Instant | null>()
  }
})

export const WebhookDeliveryRow = defineEntity({
  name: "WebhookDeliveryRow",
  tableName: "webhook_delivery",
  comment:
    "The queue of notices to webhooks: ids and no personal data. Filled by a trigger as events are added.",
  ...ownersWall,
  indexes: [
    { name: "webhook_delivery_by_time", properties: ["authority", "webhook", "state", "nextAttemptAt"] },
    {
      name: "webhook_delivery_by_episode",
      properties: ["authority", "webhook", "episode", "state", "number"]
    },
    { name: "webhook_delivery_by_position", properties: ["authority", "position"] }
  ],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    webhook: p.uuid().primary().$type<WebhookId>(),
    notice: p.text().primary().$type<NoticeId>().comment("The id that the receiver tells repetitions by."),
    position: p.bigint().generated("identity").comment("The order in which it was queued."),
    type: p.text().$type<WebhookType>(),
    episode: p.uuid().nullable().$type<EpisodeId | null>(),
    number: p.integer().nullable().comment("The version of the episode at which it happened."),
    occurredAt: p.type(InstantColumn).$type<Instant.Instant>(),
    data: p.type(JsonColumn),
    state: p.text().$type<DeliveryState>().default("pending"),
    attempts: p.integer().default(0),
    queuedAt: p.type(InstantColumn).$type<Instant.Instant>().defaultRaw("clock_timestamp()"),
    lastAttemptAt: p.type(InstantColumn).nullable().$type<Instant.Instant | null>(),
    lastStatus: p.integer().nullable(),
    lastFailure: p.text().nullable().$type<DeliveryFailure | null>(),
    nextAttemptAt: p
      .type(InstantColumn)
      .nullable()
      .$type<Instant.Instant | null>()
      .defaultRaw("clock_timestamp()")
      .comment("While an attempt is under way: when somebody else may make it.")
  }
})
