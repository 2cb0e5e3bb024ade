/** Reads the alerts of the authority. Accounted for, with an entry for each child that one is about. */
import * as Effect from "effect/Effect"
import type { Refusal } from "@section17/domain"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import type { NotPermitted } from "./NotPermitted.ts"
import { type AlertPage, type Alerts, Restrictions } from "./Restrictions.ts"

export const readAlerts = Effect.fn("readAlerts")(function* (
  session: SessionContext,
  page: AlertPage
): Effect.fn.Return<Alerts, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = { action: "alerts", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeAlerts" },
    Effect.gen(function* () {
      const found = yield* (yield* Restrictions).alerts(page)
      const shown = found.alerts.map(({ child }) => ({ ...asked, child }))
      yield* Effect.forEach(shown.length === 0 ? [asked] : shown, accountForReading, { discard: true })
      return found
    })
  )
})
