/** Reminding an authority of what is due. Done again, or after a restart, it reminds of nothing twice. */
import * as Effect from "effect/Effect"
import { type AuthorityCode, CalendarDate, London } from "@section17/domain"
import { readCalendar } from "../protocol/calendarInUse.ts"
import type { Protocols } from "../protocol/Protocols.ts"
import { now } from "../session/now.ts"
import { serviceSession } from "../session/serviceSession.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { reached } from "./reached.ts"
import { RemindedOn } from "./Reminder.ts"
import { Reminders } from "./Reminders.ts"

/** Few enough for a statement to end in time. */
const AT_ONCE = 2_000

/** How long a reminder is kept after the day that it was about. Unit: days. */
const KEPT_DAYS = 60

export const raiseReminders = Effect.fn("raiseReminders")(function* (
  authority: AuthorityCode.AuthorityCode
): Effect.fn.Return<number, never, UnitOfWork | Protocols> {
  const units = yield* UnitOfWork
  const session = serviceSession(authority, "reminders")
  const at = yield* now
  const on = London.dayOf(at)
  const days = (yield* RemindedOn)(authority)
  const asked = {
    reached: reached(yield* readCalendar(session), { days, on }),
    on,
    at,
    most: AT_ONCE
  }
  const raise = Effect.flatMap(Reminders, (reminders) => reminders.raise(asked))
  // What was raised is not found again: no batch has to be told where the one before it ended.
  let [total, raised] = [0, AT_ONCE]
  while (raised === AT_ONCE) {
    raised = yield* units.run(session, raise)
    total += raised
  }
  const before = CalendarDate.addDays(on, -KEPT_DAYS)
  yield* units.run(
    session,
    Effect.flatMap(Reminders, (reminders) => reminders.forget(before))
  )
  return total
})
