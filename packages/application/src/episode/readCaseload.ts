/** Reading a caseload: the episodes of a practitioner, of a team or of all, by where they stand and by what is due. */
import * as Effect from "effect/Effect"
import {
  CalendarDate,
  type Episode,
  Instant,
  London,
  type Refusal,
  WorkingDayCalendar
} from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForEach, readAccountably } from "../audit/accountForReading.ts"
import { readCalendar } from "../protocol/calendarInUse.ts"
import type { Protocols } from "../protocol/Protocols.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type CaseloadAsked, type CaseloadFilter, Episodes } from "./Episodes.ts"
import { type ListedWithLeads, withLeads } from "./withLeads.ts"
import { leadsOf, type Whose } from "./whose.ts"

/** What of a caseload is wanted, as of the moment at which it is read. */
export interface Wanted {
  readonly whose?: Whose
  readonly stages?: ReadonlyArray<Episode.Stage>
  /** Something ends within so many working days, or has ended. */
  readonly dueWithinWorkingDays?: number
  readonly overdue?: boolean
}

/** The last moment of the last day of so many working days from today on. */
const until = Effect.fnUntraced(function* (
  session: SessionContext,
  { at, workingDays }: { readonly at: Instant.Instant; readonly workingDays: number }
) {
  const calendar = yield* readCalendar(session)
  const last = yield* Effect.fromResult(
    WorkingDayCalendar.addWorkingDays(calendar, { from: London.dayOf(at), workingDays })
  )
  const dayAfter = London.startOfDay(CalendarDate.addDays(last, 1))
  return Instant.fromEpochMillis(Instant.toEpochMillis(dayAfter) - 1)
})

const filterAt = Effect.fnUntraced(function* (
  session: SessionContext,
  { dueWithinWorkingDays: workingDays, overdue, stages }: Wanted,
  at: Instant.Instant
) {
  return {
    ...(stages && { stages }),
    ...(workingDays !== undefined && { dueUntil: yield* until(session, { at, workingDays }) }),
    ...(overdue !== undefined && { late: { is: overdue, at } })
  } satisfies CaseloadFilter
})

/**
 * A page of a caseload. What is due and what is overdue is as of now, whenever the episodes last changed. Accounted for
 * with an entry for each episode on the page, and its child.
 *
 * A team is those whom a manager supervises, and the manager: a protocol names no other, and an episode that nobody
 * leads is in none.
 */
export const readCaseload = Effect.fn("readCaseload")(function* (
  session: SessionContext,
  wanted: Wanted,
  page: Omit<CaseloadAsked, "filter">
): Effect.fn.Return<
  ListedWithLeads,
  Refusal.UnknownPractitioner | NotPermitted | WorkingDayCalendar.OutsideCalendarCoverage,
  UnitOfWork | Protocols
> {
  const asked = { action: "caseload", episode: null, child: null }
  const at = yield* now
  const filter = yield* filterAt(session, wanted, at)
  return yield* readAccountably(
    session,
    { ...asked, may: "seeCaseload" },
    Effect.gen(function* () {
      const leads = wanted.whose && (yield* leadsOf(wanted.whose, at))
      const listed = yield* (yield* Episodes).caseload({
        ...page,
        filter: { ...filter, ...(leads && { leads }) }
      })
      yield* accountForEach(
        asked,
        listed.episodes.map(({ child, id }) => ({ episode: id, child: child.id }))
      )
      return yield* withLeads(listed, page.leads)
    })
  )
})
