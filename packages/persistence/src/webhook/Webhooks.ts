/** The webhooks of the session's authority, and the queue of what is on its way to them. */
import * as Effect from "effect/Effect"
import type { DeliveriesAsked, WebhookId, Webhooks } from "@section17/application"
import type { Instant } from "@section17/domain"
import { condition, every } from "../session/condition.ts"
import { listed } from "../session/listed.ts"
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

/** Before the one at which the page before ended. */
const before = `d.position < (
  select l.position from webhook_delivery l where l.authority = ? and l.webhook = ? and l.notice = ? and ${shown("l")})`

const deliveries = (transaction: Transaction, { after, first, state, webhook }: DeliveriesAsked) => {
  const { authority } = transaction.session
  return listed<DeliveryColumns>(transaction, {
    table: "webhook_delivery d",
    columns: deliveryColumns,
    all: every(
      condition("d.authority = ?", authority),
      condition(shown("d")),
      webhook && condition("d.webhook = ?", webhook),
      state && condition("d.state = ?", state)
    ),
    beyond: after && condition(before, authority, after.webhook, after.notice),
    order: "d.position desc",
    first,
    counted: true
  }).pipe(
    Effect.map(({ listed: found, more, total }) => ({ deliveries: found.map(toDelivery), more, total }))
  )
}

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
