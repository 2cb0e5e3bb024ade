/** Pages of reminders, and reminders by their ids. Accounted for with an entry for each, and its child. */
import * as Effect from "effect/Effect"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import { type Each, readEach } from "../audit/readEach.ts"
import { leadsOf, type Whose } from "../episode/whose.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Reminder, type ReminderId, ReminderNotFound } from "./Reminder.ts"
import { Reminders, type RemindersAsked, type RemindersListed } from "./Reminders.ts"

const asked = { action: "reminders", episode: null, child: null }

/** A page of them: of the whole authority, or of what somebody leads. */
export const readReminders = Effect.fn("readReminders")(function* (
  session: SessionContext,
  { whose, ...page }: Omit<RemindersAsked, "leads"> & { readonly whose?: Whose }
): Effect.fn.Return<RemindersListed, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  return yield* readAccountably(
    session,
    { ...asked, may: "seeCaseload" },
    Effect.gen(function* () {
      const leads = whose && (yield* leadsOf(whose, yield* now))
      const listed = yield* (yield* Reminders).list({ ...page, ...(leads && { leads }) })
      const shown = listed.reminders.map(({ child, episode }) => ({ ...asked, episode, child }))
      yield* Effect.forEach(shown.length === 0 ? [asked] : shown, accountForReading, { discard: true })
      return listed
    })
  )
})

/** Each of the reminders that still stand. */
export const readRemindersById = Effect.fn("readRemindersById")(function* (
  session: SessionContext,
  ids: ReadonlyArray<ReminderId>
): Effect.fn.Return<Each<ReminderId, Reminder, ReminderNotFound>, never, UnitOfWork> {
  const find = Effect.flatMap(Reminders, ({ these }) => these(ids))
  return yield* readEach(session, ids, find, {
    may: "seeCaseload",
    asked: () => asked,
    missing: (reminder) => new ReminderNotFound({ reminder }),
    about: ({ child, episode }) => Effect.succeed({ child, episode })
  })
})
