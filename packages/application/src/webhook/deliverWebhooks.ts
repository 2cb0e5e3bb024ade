/** Delivering what is due, at least once, and of each episode in order. */
import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { serviceSession } from "../session/serviceSession.ts"
import { type Records, UnitOfWork } from "../session/UnitOfWork.ts"
import type { WebhookId } from "./Webhook.ts"
import { type Answered, WebhookSender } from "./WebhookSender.ts"
import { type Backlog, type Claimed, type Settled, Webhooks } from "./Webhooks.ts"

/** How deliveries are attempted. */
export interface Delivering {
  /** How long a receiver may take to answer. Unit: milliseconds. */
  readonly answerWithinMillis: number
  /** How long after each attempt the next one is made; after the last, there is none. Unit: milliseconds. */
  readonly againAfterMillis: ReadonlyArray<number>
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** As Standard Webhooks proposes: ten attempts over some three days. */
export const usualDelivering: Delivering = {
  answerWithinMillis: 10 * SECOND,
  againAfterMillis: [
    5 * SECOND,
    5 * MINUTE,
    30 * MINUTE,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    14 * HOUR,
    20 * HOUR,
    24 * HOUR
  ]
}

/** How many notices a webhook is sent at a time. */
const AT_ONCE = 16

/** Longer than an attempt, so that nobody else makes it meanwhile. */
const leaseOf = ({ answerWithinMillis }: Delivering): number => answerWithinMillis + 5 * SECOND

const inUnit = Effect.fnUntraced(function* <A, E, R extends Records>(
  authority: AuthorityCode.AuthorityCode,
  work: Effect.Effect<A, E, R>
) {
  return yield* (yield* UnitOfWork).run(serviceSession(authority, "webhooks"), work)
})

const settledOf = (answered: Answered, { attempt }: Claimed, { againAfterMillis }: Delivering): Settled => {
  if (answered._tag === "Accepted") return { _tag: "Delivered", status: answered.status }
  const { failure, status } = answered
  return { _tag: "Failed", failure, status, againAfterMillis: againAfterMillis[attempt - 1] ?? null }
}

const deliver = Effect.fnUntraced(function* (
  authority: AuthorityCode.AuthorityCode,
  claimed: Claimed,
  delivering: Delivering
) {
  const answered = yield* (yield* WebhookSender).send(authority, claimed, delivering.answerWithinMillis)
  const settled = settledOf(answered, claimed, delivering)
  yield* inUnit(
    authority,
    Effect.flatMap(Webhooks, (webhooks) => webhooks.settle(claimed, settled))
  )
})

/** The webhooks of the authority to which something is to be sent now. */
export const dueWebhooks = (authority: AuthorityCode.AuthorityCode) =>
  inUnit(
    authority,
    Effect.flatMap(Webhooks, ({ due }) => due)
  )

/** What has not arrived at the webhooks of all these authorities, for whoever runs the gateway to watch. */
export const webhookBacklog = Effect.fn("webhookBacklog")(function* (
  authorities: ReadonlyArray<AuthorityCode.AuthorityCode>
): Effect.fn.Return<Backlog, never, UnitOfWork> {
  const each = yield* Effect.forEach(authorities, (authority) =>
    inUnit(
      authority,
      Effect.flatMap(Webhooks, ({ backlog }) => backlog)
    )
  )
  return {
    pending: each.reduce((sum, { pending }) => sum + pending, 0),
    dead: each.reduce((sum, { dead }) => sum + dead, 0),
    oldestSeconds: Math.max(0, ...each.map(({ oldestSeconds }) => oldestSeconds))
  }
})

/** Sends a webhook all that is due to it now, some at a time, until nothing is. */
export const deliverTo = Effect.fn("deliverTo")(function* (
  authority: AuthorityCode.AuthorityCode,
  id: WebhookId,
  delivering: Delivering
): Effect.fn.Return<void, never, UnitOfWork | WebhookSender> {
  const leaseMillis = leaseOf(delivering)
  const claim = Effect.flatMap(Webhooks, (webhooks) => webhooks.claim(id, { most: AT_ONCE, leaseMillis }))
  for (;;) {
    const claimed = yield* inUnit(authority, claim)
    if (claimed.length === 0) return
    yield* Effect.forEach(claimed, (each) => deliver(authority, each, delivering), {
      concurrency: AT_ONCE,
      discard: true
    })
  }
})

/** How long a delivery that arrived, or was given up, is kept to be looked at. Unit: days. */
const KEPT_DAYS = 30

/** Forgets what arrived, or was given up, long ago. */
export const forgetDeliveries = (authority: AuthorityCode.AuthorityCode) =>
  inUnit(
    authority,
    Effect.flatMap(Webhooks, ({ forget }) => forget(KEPT_DAYS))
  )
