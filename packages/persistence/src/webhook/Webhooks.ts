/** The webhooks of the session's authority, and the queue of what is on its way to them. */
import * as Effect from "effect/Effect"
import type { DeliveriesAsked, WebhookId, Webhooks } from "@section17/application"
import type { Instant } from "@section17/domain"
import { rows, type Transaction } from "../session/Transaction.ts"
import { backlog, claim, due, forget, queue, settle } from "./queue.ts"
import { register } from "./register.ts"
import { replay } from "./replay.ts"
import { deliveryColumns, type DeliveryColumns, find, list, shown, these, toDelivery } from "./rows.ts"

const remove = Effect.fnUntraced(function* (transaction: Transaction, id: WebhookId, at: Instant.Instant) {
  const webhook = yield* find(transaction, id)
  const of = [transaction.session.authority, id]
  yield* rows(transaction, "update webhook set removed_at = ? where authority = ? and id = ?", [at, ...of])
  const waiting = "delete from webhook_delivery where authority = ? and webhook = ? and state = 'pending'"
  yield* rows(transaction, waiting, of)
  return webhook
})

const asked = ({ session: { authority } }: Transaction, { state, webhook }: DeliveriesAsked) => ({
  sql: [
    "d.authority = ?",
    shown("d"),
    ...(webhook === undefined ? [] : ["d.webhook = ?"]),
    ...(state === undefined ? [] : ["d.state = ?"])
  ].join(" and "),
  values: [authority, webhook, state].filter((value) => value !== undefined)
})

const deliveries = Effect.fnUntraced(function* (transaction: Transaction, page: DeliveriesAsked) {
  const { authority } = transaction.session
  const { sql, values } = asked(transaction, page)
  const after = page.after === undefined ? [] : [authority, page.after.webhook, page.after.notice]
  const before = `and d.position < (
    select l.position from webhook_delivery l where l.authority = ? and l.webhook = ? and l.notice = ? and ${shown("l")})`
  const found = yield* rows<DeliveryColumns>(
    transaction,
    `select ${deliveryColumns} from webhook_delivery d
     where ${sql} ${page.after === undefined ? "" : before} order by d.position desc limit ?`,
    [...values, ...after, page.first + 1]
  )
  const counted = `select count(*)::int as total from webhook_delivery d where ${sql}`
  const [count] = yield* rows<{ readonly total: number }>(transaction, counted, values)
  return {
    deliveries: found.slice(0, page.first).map(toDelivery),
    more: found.length > page.first,
    total: count?.total ?? 0
  }
})

export const webhooks = (transaction: Transaction): typeof Webhooks.Service => ({
  register: (registering) => register(transaction, registering),
  remove: (id, at) => remove(transaction, id, at),
  find: (id) => find(transaction, id),
  these: (ids) => these(transaction, ids),
  list: (page) => list(transaction, page),
  queue: (notice, only) => queue(transaction, notice, only),
  replay: (id, from, most) => replay(transaction, id, from, most),
  deliveries: (page) => deliveries(transaction, page),
  due: due(transaction),
  backlog: backlog(transaction),
  claim: (id, options) => claim(transaction, id, options),
  settle: (claimed, settled) => settle(transaction, claimed, settled),
  forget: (days) => forget(transaction, days)
})
