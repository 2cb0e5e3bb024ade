/** A page of reminders. Accounted for with an entry for each, and its child. */
import * as Effect from "effect/Effect"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { Reminders, type RemindersAsked, type RemindersListed } from "./Reminders.ts"

export const readReminders = Effect.fn("readReminders")(function* (
  session: SessionContext,
  page: RemindersAsked
): Effect.fn.Return<RemindersListed, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = { action: "reminders", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeCaseload" },
    Effect.gen(function* () {
      const listed = yield* (yield* Reminders).list(page)
      const shown = listed.reminders.map(({ child, episode }) => ({ ...asked, episode, child }))
      yield* Effect.forEach(shown.length === 0 ? [asked] : shown, accountForReading, { discard: true })
      return listed
    })
  )
})
