/** What was sent to webhooks, or is on its way. It says what happened in which episode, and so is accounted for. */
import * as Effect from "effect/Effect"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForEach, readAccountably } from "../audit/accountForReading.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type DeliveriesAsked, type DeliveriesListed, Webhooks } from "./Webhooks.ts"

const episodesIn = ({ deliveries }: DeliveriesListed) =>
  [...new Set(deliveries.map(({ notice }) => notice.episode))].filter((episode) => episode !== null)

/** A page of deliveries, with an entry for each episode on it; none is about a record that is restricted to others. */
export const readDeliveries = Effect.fn("readDeliveries")(function* (
  session: SessionContext,
  asked: DeliveriesAsked
): Effect.fn.Return<DeliveriesListed, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const reading = { action: "webhookDeliveries", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...reading, may: "setUpSystems" },
    Effect.gen(function* () {
      const listed = yield* (yield* Webhooks).deliveries(asked)
      yield* accountForEach(
        reading,
        episodesIn(listed).map((episode) => ({ episode }))
      )
      return listed
    })
  )
})
