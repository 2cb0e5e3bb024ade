/**
 * The queue of notices: rows behind the wall, taken with a lease.
 *
 * All times are the database's own, so that gateways whose clocks differ agree on what is due.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import type { Backlog, Claimed, Notice, Settled, WebhookId } from "@section17/application"
import { unlocked } from "../session/safe.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { placeOf } from "./register.ts"
import { deliveryColumns, type DeliveryColumns, toDelivery } from "./rows.ts"

/** Queues a notice, for those who are to be told of its type, or for one. */
export const queue = (transaction: Transaction, notice: Notice, only: WebhookId | undefined) => {
  const { data, episode, id, number, occurredAt, type } = notice
  const whom = only === undefined ? "(w.types = '[]'::jsonb or w.types @> to_jsonb(?::text))" : "w.id = ?"
  return Effect.asVoid(
    rows(
      transaction,
      `insert into webhook_delivery (authority, webhook, notice, type, episode, number, occurred_at, data)
       select w.authority, w.id, ?, ?, ?::uuid, ?::int, ?::timestamptz, ?::jsonb
       from webhook w where w.authority = ? and w.removed_at is null and ${whom}
       on conflict do nothing`,
      [
        id,
        type,
        episode,
        number,
        occurredAt,
        JSON.stringify(data),
        transaction.session.authority,
        only ?? type
      ]
    )
  )
}

/**
 * Its webhook was removed. Queued for it can be what was committed after that, by a transaction that still saw it
 * registered.
 */
const isRemoved = `exists (
  select from webhook w where w.authority = c.authority and w.id = c.webhook and w.removed_at is not null)`

/** The webhooks to which something is to be sent now. */
export const due = (transaction: Transaction) =>
  rows<{ readonly webhook: WebhookId }>(
    transaction,
    `select distinct c.webhook from webhook_delivery c
     where c.authority = ? and c.state = 'pending' and c.next_attempt_at <= clock_timestamp() and not ${isRemoved}`,
    [transaction.session.authority]
  ).pipe(Effect.map((found) => found.map(({ webhook }) => webhook)))

/** What has not arrived at webhooks that are still registered. */
export const backlog = (transaction: Transaction) =>
  rows<Backlog>(
    transaction,
    `select count(*) filter (where d.state = 'pending')::int as pending,
       count(*) filter (where d.state = 'dead')::int as dead,
       coalesce(extract(epoch from clock_timestamp() - min(d.queued_at) filter (where d.state = 'pending')), 0)::float
         as "oldestSeconds"
     from webhook w
     join webhook_delivery d on d.authority = w.authority and d.webhook = w.id and d.state in ('pending', 'dead')
     where w.authority = ? and w.removed_at is null`,
    [transaction.session.authority]
  ).pipe(Effect.map(([found]) => found ?? { pending: 0, dead: 0, oldestSeconds: 0 }))

/** An earlier notice about the same episode that has not arrived, and has not been given up. */
const waitsForEarlier = `exists (
  select from webhook_delivery e
  where e.authority = c.authority and e.webhook = c.webhook and e.episode = c.episode and e.state = 'pending'
    and (e.number, e.position) < (c.number, c.position))`

interface ClaimedColumns extends DeliveryColumns {
  readonly url: string
  readonly secret: string
}

export const claim = (
  transaction: Transaction,
  id: WebhookId,
  { leaseMillis, most }: { readonly most: number; readonly leaseMillis: number }
) => {
  const { authority } = transaction.session
  const toClaimed = ({ secret, url, ...row }: ClaimedColumns): Claimed => {
    const { attempts, notice, webhook } = toDelivery(row)
    return {
      webhook,
      url,
      secret: unlocked(transaction.secrets, placeOf(authority, id), secret),
      notice,
      attempt: attempts
    }
  }
  return rows<ClaimedColumns>(
    transaction,
    `with taken as (
       select c.notice from webhook_delivery c
       where c.authority = ? and c.webhook = ? and c.state = 'pending' and c.next_attempt_at <= clock_timestamp()
         and not ${waitsForEarlier} and not ${isRemoved}
       order by c.next_attempt_at, c.position limit ? for update skip locked
     ), attempted as (
       update webhook_delivery d set attempts = d.attempts + 1, last_attempt_at = clock_timestamp(),
         next_attempt_at = clock_timestamp() + ?::int * interval '1 millisecond'
       from taken where d.authority = ? and d.webhook = ? and d.notice = taken.notice returning d.*
     )
     select ${deliveryColumns}, w.url, w.secret from attempted d
     join webhook w on w.authority = ? and w.id = d.webhook order by d.position`,
    [authority, id, most, leaseMillis, authority, id, authority]
  ).pipe(Effect.map((found) => found.map(toClaimed)))
}

/** Up to a tenth later or earlier, so that what failed together is not tried again together. */
const AGAIN = "clock_timestamp() + ?::int * (0.9 + 0.2 * random()) * interval '1 millisecond'"

/** Only of the attempt that it is about: one whose lease ended may have been made again by somebody else. */
export const settle = (transaction: Transaction, claimed: Claimed, settled: Settled) => {
  const { attempt, notice, webhook } = claimed
  const of = [transaction.session.authority, webhook, notice.id, attempt]
  const where = "authority = ? and webhook = ? and notice = ? and attempts = ? and state = 'pending'"
  if (settled._tag === "Delivered") {
    const set = "state = 'delivered', last_status = ?, last_failure = null, next_attempt_at = null"
    return Effect.asVoid(
      rows(transaction, `update webhook_delivery set ${set} where ${where}`, [settled.status, ...of])
    )
  }
  const { againAfterMillis, failure, status } = settled
  const next =
    againAfterMillis === null ? "state = 'dead', next_attempt_at = null" : `next_attempt_at = ${AGAIN}`
  return Effect.asVoid(
    rows(
      transaction,
      `update webhook_delivery set last_status = ?, last_failure = ?, ${next} where ${where}`,
      [status, failure, ...(againAfterMillis === null ? [] : [againAfterMillis]), ...of]
    )
  )
}

export const forget = (transaction: Transaction, days: number) =>
  Effect.asVoid(
    rows(
      transaction,
      `delete from webhook_delivery where authority = ? and position in (
         select c.position from webhook_delivery c where c.authority = ? and (
           c.state in ('delivered', 'dead') and c.last_attempt_at < clock_timestamp() - ?::int * interval '1 day'
           or c.state = 'pending' and ${isRemoved}
         ) limit 5000)`,
      [transaction.session.authority, transaction.session.authority, days]
    )
  )
