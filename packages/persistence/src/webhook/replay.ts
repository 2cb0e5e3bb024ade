/** Queueing anew what happened from a time on. */
import * as Effect from "effect/Effect"
import type { ReplayFrom, WebhookId } from "@section17/application"
import { rows, type Transaction } from "../session/Transaction.ts"
import { shown } from "./rows.ts"

interface Replayed {
  readonly replayed: number
}

/** When the events and notices to send again were kept: from an instant on, or from when that one was. */
const since = ({ session: { authority } }: Transaction, id: WebhookId, from: ReplayFrom) =>
  from._tag === "Instant"
    ? { sql: "?::timestamptz", values: [from.at] }
    : {
        sql: `(select coalesce(
            (select kept_at from event where authority = ? and 'event-' || episode || '-' || number = n.id
               and episode::text = substring(n.id from 'event-(.{36})-')),
            (select d.queued_at from webhook_delivery d
             where d.authority = ? and d.webhook = ? and d.notice = n.id and ${shown("d")}), 'infinity')
          from (values (?)) n(id))`,
        values: [authority, authority, id, from.id]
      }

const AGAIN =
  "state = 'pending', attempts = 0, last_status = null, last_failure = null, next_attempt_at = clock_timestamp()"

/** Events, also those of before the webhook was registered. */
const events = (transaction: Transaction, id: WebhookId, from: ReplayFrom, most: number) => {
  const { authority } = transaction.session
  const start = since(transaction, id, from)
  return rows<Replayed>(
    transaction,
    `with queued as (
       insert into webhook_delivery (authority, webhook, notice, type, episode, number, occurred_at, data)
       select e.authority, w.id, 'event-' || e.episode || '-' || e.number, 'section17.episode.' || e.type, e.episode,
         e.number, e.recorded_at, jsonb_build_object('version', e.number)
       from event e join webhook w on w.authority = ? and w.id = ?
       where e.authority = ? and e.kept_at >= ${start.sql}
         and (w.types = '[]'::jsonb or w.types @> to_jsonb('section17.episode.' || e.type))
       order by e.kept_at, e.number limit ?
       on conflict (authority, webhook, notice) do update set ${AGAIN}
       returning 1
     ) select count(*)::int as replayed from queued`,
    [authority, id, authority, ...start.values, most]
  )
}

/** What is not an event of an episode, as far as it was queued. */
const others = (transaction: Transaction, id: WebhookId, from: ReplayFrom, most: number) => {
  const { authority } = transaction.session
  const start = since(transaction, id, from)
  return rows<Replayed>(
    transaction,
    `with queued as (
       update webhook_delivery set ${AGAIN} where authority = ? and webhook = ? and notice in (
         select d.notice from webhook_delivery d where d.authority = ? and d.webhook = ? and d.notice not like 'event-%'
           and d.queued_at >= ${start.sql} and ${shown("d")} order by d.position limit ?)
       returning 1
     ) select count(*)::int as replayed from queued`,
    [authority, id, authority, id, ...start.values, most]
  )
}

export const replay = Effect.fnUntraced(function* (
  transaction: Transaction,
  id: WebhookId,
  from: ReplayFrom,
  most: number
) {
  const [ofEvents] = yield* events(transaction, id, from, most)
  const [ofOthers] = yield* others(transaction, id, from, most)
  return (ofEvents?.replayed ?? 0) + (ofOthers?.replayed ?? 0)
})
