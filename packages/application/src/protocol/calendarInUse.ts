/** The calendar by which an authority counts: what this installation holds, amended by what the authority put on record. */
import * as Effect from "effect/Effect"
import { Governance, WorkingDayCalendar } from "@section17/domain"
import { Session, type SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { Standings } from "../standing/Standings.ts"
import { Protocols } from "./Protocols.ts"

type Calendar = WorkingDayCalendar.WorkingDayCalendar
/** The latest that was made of each calendar for an authority: the tables of a calendar are not made for each answer. */
const latest = new WeakMap<Calendar, Map<string, { readonly said: string; readonly calendar: Calendar }>>()

const latestAmended = (
  held: Calendar,
  authority: string,
  amendments: ReadonlyArray<WorkingDayCalendar.DatedAmendment>
): Calendar => {
  if (amendments.length === 0) return held
  const known = latest.get(held) ?? new Map()
  latest.set(held, known)
  const said = JSON.stringify(amendments)
  const before = known.get(authority)
  if (before?.said === said) return before.calendar
  const calendar = WorkingDayCalendar.amendDated(held, amendments)
  known.set(authority, { said, calendar })
  return calendar
}

/** The calendar as it stands in this unit of work; it knows what was on record on each day before. */
export const calendarInUse = Effect.gen(function* () {
  const { authority } = yield* Session
  const amendments = Governance.datedAmendments(yield* (yield* Standings).calendar)
  return latestAmended((yield* Protocols).calendar(authority), authority, amendments)
})

/** The calendar, for what counts outside any unit of work. It is about nobody, so whoever is signed in may know it. */
export const readCalendar = Effect.fn("readCalendar")(function* (
  session: SessionContext
): Effect.fn.Return<Calendar, never, UnitOfWork | Protocols> {
  return yield* (yield* UnitOfWork).run(session, calendarInUse)
})

/** Every calendar that the authority counted by so far, by its version: a due date names the one it was counted by. */
export const calendarsSoFar = Effect.gen(function* () {
  const { authority } = yield* Session
  const held = (yield* Protocols).calendar(authority)
  const entries = yield* (yield* Standings).calendar
  const found = new Map<string, Calendar>([[held.version, held]])
  for (const [before] of entries.entries()) {
    const said = Governance.datedAmendments(entries.slice(0, before + 1))
    const calendar = WorkingDayCalendar.amendDated(held, said)
    found.set(calendar.version, calendar)
  }
  return found
})
