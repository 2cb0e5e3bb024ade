/** Sends what is due to webhooks, as long as the gateway runs. */
import * as Effect from "effect/Effect"
import * as FiberMap from "effect/FiberMap"
import * as Stream from "effect/Stream"
import type { AuthorityCode } from "@section17/domain"
import {
  type Delivering,
  deliverTo,
  dueWebhooks,
  EpisodeChanges,
  forgetDelivered,
  usualDelivering,
  type WebhookId
} from "@section17/application"
import { survivable } from "./survivable.ts"

/** How the queue is looked after. */
export interface Looking {
  readonly delivering: Delivering
  /** How long something can be due unnoticed, where no notice of an event tells of it. Unit: milliseconds. */
  readonly everyMillis: number
}

export const usualLooking: Looking = { delivering: usualDelivering, everyMillis: 5_000 }

const A_MOMENT = "20 millis"

/**
 * One authority's queue. Each webhook is seen to by a fiber of its own, so that one that hangs holds up no other.
 *
 * Looked at when an event is told of and every few seconds besides: nothing rests on the notice, which can be lost.
 */
const seeTo = Effect.fnUntraced(function* (
  authority: AuthorityCode.AuthorityCode,
  { delivering, everyMillis }: Looking
) {
  const sending = yield* FiberMap.make<WebhookId>()
  const look = Effect.gen(function* () {
    for (const id of yield* dueWebhooks(authority)) {
      yield* FiberMap.run(sending, id, deliverTo(authority, id, delivering), { onlyIfMissing: true })
    }
  })
  const told = (yield* EpisodeChanges).of(authority).pipe(Stream.map(() => undefined))
  const regularly = Stream.tick(everyMillis).pipe(Stream.map(() => undefined))
  yield* Stream.merge(told, regularly).pipe(
    // Events come several at a time: one look sees them all.
    Stream.buffer({ capacity: 1, strategy: "sliding" }),
    Stream.runForEach(() => Effect.delay(survivable("deliveries", look), A_MOMENT))
  )
})

const forgetting = (authority: AuthorityCode.AuthorityCode) =>
  Effect.forever(Effect.delay(survivable("deliveries", forgetDelivered(authority)), "1 hour"))

export const deliveries = (authorities: ReadonlyArray<AuthorityCode.AuthorityCode>, looking: Looking) =>
  Effect.forEach(
    authorities,
    (authority) => Effect.scoped(Effect.raceFirst(seeTo(authority, looking), forgetting(authority))),
    { concurrency: "unbounded", discard: true }
  )
