/** What was sent to webhooks, or is on its way. */
import * as Effect from "effect/Effect"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { type DeliveriesAsked, type DeliveriesListed, Webhooks } from "./Webhooks.ts"

export const readDeliveries = Effect.fn("readDeliveries")(function* (
  session: SessionContext,
  asked: DeliveriesAsked
): Effect.fn.Return<DeliveriesListed, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const listed = Effect.flatMap(Webhooks, ({ deliveries }) => deliveries(asked))
  return yield* (yield* UnitOfWork).run(session, Effect.andThen(permitted("setUpSystems"), listed))
})
