/** Webhooks and deliveries as they stand in their rows. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import {
  Delivery,
  type IdempotencyKey,
  type PageOf,
  type PageAsked,
  Webhook,
  type WebhookId,
  WebhookNotFound
} from "@section17/application"
import { condition, oneOf } from "../session/condition.ts"
import { listed } from "../session/listed.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"

const decodeWebhook = Schema.decodeUnknownSync(Webhook)
const decodeDelivery = Schema.decodeUnknownSync(Delivery)

const columns = `id, url, types, ${instant("registered_at")} as "registeredAt", registered_by as "registeredBy"`

const some = (transaction: Transaction, where: string, values: ReadonlyArray<unknown>) =>
  rows<unknown>(transaction, `select ${columns} from webhook where authority = ? and ${where}`, [
    transaction.session.authority,
    ...values
  ]).pipe(Effect.map((found) => found.map((row) => decodeWebhook(row))))

/** Those of the webhooks that are registered, by id. */
export const these = (transaction: Transaction, ids: ReadonlyArray<WebhookId>) =>
  some(transaction, `removed_at is null and ${oneOf("id")}`, [JSON.stringify(ids)]).pipe(
    Effect.map((found) => new Map(found.map((each) => [each.id, each])))
  )

/** One that was removed since is still a place to go on from. */
const beyond =
  "(registered_at, id) > (select w.registered_at, w.id from webhook w where w.authority = ? and w.id = ?)"

export const list = (
  transaction: Transaction,
  { after, counted, first }: PageAsked<WebhookId>
): Effect.Effect<PageOf<Webhook>> => {
  const { authority } = transaction.session
  return listed(transaction, {
    table: "webhook",
    columns,
    all: condition("authority = ? and removed_at is null", authority),
    beyond: after && condition(beyond, authority, after),
    order: "registered_at, id",
    first,
    counted
  }).pipe(Effect.map((page) => ({ ...page, listed: page.listed.map((row) => decodeWebhook(row)) })))
}

/** The one that the session's practitioner registered under the key, also when it was removed since. */
export const byKey = (transaction: Transaction, key: IdempotencyKey) =>
  some(transaction, "registered_by = ? and idempotency_key = ?", [
    transaction.session.practitioner,
    key
  ]).pipe(Effect.map(([webhook]) => webhook))

export const find = Effect.fnUntraced(function* (transaction: Transaction, id: WebhookId) {
  const [webhook] = yield* some(transaction, "removed_at is null and id = ?", [id])
  return webhook ?? (yield* new WebhookNotFound({ webhook: id }))
})

/**
 * Whether a delivery, of the table that is called so, is about no record that is restricted to others. Not the table's policy:
 * a notice is sent, and taken back with its webhook, whoever may see the record.
 */
export const shown = (delivery: string): string =>
  `(${delivery}.episode is null or not (${delivery}.episode in (select section17.hidden_episodes())))`

/** A delivery's columns, of the table that is called `d`. */
export const deliveryColumns = `d.webhook, d.notice, d.type, d.episode, d.number, ${instant("d.occurred_at")} as "occurredAt",
  d.data, d.state, d.attempts, ${instant("d.queued_at")} as "queuedAt", ${instant("d.last_attempt_at")} as "lastAttemptAt",
  d.last_status as "lastStatus", d.last_failure as "lastFailure", ${instant("d.next_attempt_at")} as "nextAttemptAt"`

export interface DeliveryColumns {
  readonly notice: string
  readonly type: string
  readonly episode: string | null
  readonly number: number | null
  readonly occurredAt: string
  readonly data: unknown
}

export const toDelivery = (row: DeliveryColumns): Delivery => {
  const { data, episode, notice, number, occurredAt, type, ...rest } = row
  return decodeDelivery({ ...rest, notice: { id: notice, type, episode, number, occurredAt, data } })
}
