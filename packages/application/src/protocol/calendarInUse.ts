/** The calendar by which an authority counts: what this installation holds, amended by what the authority put on record. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Governance, WorkingDayCalendar } from "@section17/domain"
import { Session, type SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { type StandingSubject, Standings } from "../standing/Standings.ts"
import { Protocols } from "./Protocols.ts"

type Calendar = WorkingDayCalendar.WorkingDayCalendar
type Amendments = ReadonlyArray<WorkingDayCalendar.Amendment>

/** The latest that was made of each calendar for an authority: the tables of a calendar are not made for each answer. */
const latest = new WeakMap<Calendar, Map<string, { readonly amended: string; readonly calendar: Calendar }>>()

const amended = (held: Calendar, amendments: Amendments): Calendar =>
  amendments.reduce(WorkingDayCalendar.amend, held)

const latestAmended = (held: Calendar, authority: string, amendments: Amendments): Calendar => {
  if (amendments.length === 0) return held
  const known = latest.get(held) ?? new Map()
  latest.set(held, known)
  const asText = JSON.stringify(amendments)
  const before = known.get(authority)
  if (before?.amended === asText) return before.calendar
  const calendar = amended(held, amendments)
  known.set(authority, { amended: asText, calendar })
  return calendar
}

const subjectOf = ({ authority }: SessionContext): StandingSubject => ({ kind: "authority", key: authority })

/** The calendar as it stands in this unit of work. */
export const calendarInUse = Effect.gen(function* () {
  const session = yield* Session
  const kept = yield* (yield* Standings).find(subjectOf(session))
  const amendments = Governance.amendmentsOf(Option.getOrUndefined(kept)?.standing)
  return latestAmended((yield* Protocols).calendar(session.authority), session.authority, amendments)
})

/** The calendar, for what counts outside any unit of work. It is about nobody, so whoever is signed in may know it. */
export const readCalendar = Effect.fn("readCalendar")(function* (
  session: SessionContext
): Effect.fn.Return<Calendar, never, UnitOfWork | Protocols> {
  return yield* (yield* UnitOfWork).run(session, calendarInUse)
})

/** Every calendar that the authority counted by so far, by its version: a due date names the one it was counted by. */
export const calendarsSoFar = Effect.gen(function* () {
  const session = yield* Session
  const held = (yield* Protocols).calendar(session.authority)
  const found = new Map<string, Calendar>([[held.version, held]])
  let standing: Governance.Standing | undefined
  for (const { recorded } of yield* (yield* Standings).history(subjectOf(session))) {
    standing = Governance.evolveStanding(
      { authority: session.authority, key: session.authority },
      standing,
      recorded.entry
    )
    const calendar = amended(held, Governance.amendmentsOf(standing))
    found.set(calendar.version, calendar)
  }
  return found
})
