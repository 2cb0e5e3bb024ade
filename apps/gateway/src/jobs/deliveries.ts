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
  forgetDeliveries,
  usualDelivering,
  waitingFor,
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

/** What is being sent, each webhook by a fiber of its own, so that one that hangs holds up no other. */
type Sending = FiberMap.FiberMap<WebhookId>

/** Sends what is due to the webhooks of an authority that nothing is being sent to. */
const look = (sending: Sending, authority: AuthorityCode.AuthorityCode, { delivering }: Looking) =>
  survivable(
    `deliveries of ${authority}`,
    Effect.gen(function* () {
      for (const id of yield* dueWebhooks(authority)) {
        // In a fiber of its own nobody else would hear that it failed.
        const work = survivable(`deliveries to webhook ${id}`, deliverTo(authority, id, delivering))
        yield* FiberMap.run(sending, id, work, { onlyIfMissing: true })
      }
    })
  )

/** When an event of the authority is told of. Nothing rests on the notice, which can be lost. */
const whenTold = Effect.fnUntraced(function* (
  sending: Sending,
  authority: AuthorityCode.AuthorityCode,
  looking: Looking
) {
  yield* (yield* EpisodeChanges).of(authority).pipe(
    // Events come several at a time: one look sees them all.
    Stream.buffer({ capacity: 1, strategy: "sliding" }),
    Stream.runForEach(() => Effect.delay(look(sending, authority, looking), A_MOMENT))
  )
})

/** Every few seconds, one look for all authorities, and then one for each that has something due. */
const again = (sending: Sending, authorities: ReadonlyArray<AuthorityCode.AuthorityCode>, looking: Looking) =>
  Effect.forever(
    Effect.andThen(
      survivable(
        "deliveries",
        Effect.flatMap(waitingFor("deliveries", authorities), (waiting) =>
          Effect.forEach(waiting, (authority) => look(sending, authority, looking), { discard: true })
        )
      ),
      Effect.sleep(looking.everyMillis)
    )
  )

const forgetting = (authority: AuthorityCode.AuthorityCode) =>
  Effect.forever(
    Effect.delay(survivable(`forgetting deliveries of ${authority}`, forgetDeliveries(authority)), "1 hour")
  )

export const deliveries = (authorities: ReadonlyArray<AuthorityCode.AuthorityCode>, looking: Looking) =>
  Effect.scoped(
    Effect.gen(function* () {
      const sending = yield* FiberMap.make<WebhookId>()
      yield* Effect.all(
        [
          again(sending, authorities, looking),
          ...authorities.flatMap((authority) => [
            whenTold(sending, authority, looking),
            forgetting(authority)
          ])
        ],
        { concurrency: "unbounded", discard: true }
      )
    })
  )
