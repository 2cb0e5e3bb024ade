/** What becomes of due dates when a bank holiday is proclaimed, or an authority closes on another day (reading A24). */
import * as Result from "effect/Result"
import type { NonWorkingDay } from "../calendar/NonWorkingDay.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import { isWorkingDay, type WorkingDayCalendar } from "../calendar/WorkingDayCalendar.ts"
import type { Episode } from "../episode/Episode.ts"
import type { Deadline } from "../protocol/Deadline.ts"
import { counterparts, type Pair, sameRule } from "./counterparts.ts"
import type { Asked } from "./facts.ts"
import type { Obligation } from "./Obligation.ts"
import { obligations } from "./obligations.ts"

/** A due date that moved: what it was, what it is, and the days that make the difference. */
export interface Moved {
  /** The obligation as it stands now. */
  readonly obligation: Obligation
  readonly was: Deadline
  readonly is: Deadline
  /** The days that count otherwise than before, each with why it is, or was, no working day. */
  readonly because: ReadonlyArray<NonWorkingDay>
}

/** The calendars by which both are counted; the one before is not known where its ingredients are not held any more. */
interface Calendars {
  readonly before: WorkingDayCalendar | undefined
  readonly after: WorkingDayCalendar
}

type Days = Result.Result<ReadonlyArray<NonWorkingDay>, OutsideCalendarCoverage>

/** The days that a deadline passed over and that the other calendar counts. */
const countedBy = (other: WorkingDayCalendar, { skipped }: Deadline): Days =>
  Result.gen(function* () {
    const counted: Array<NonWorkingDay> = []
    for (const day of skipped) if (yield* isWorkingDay(other, day.on)) counted.push(day)
    return counted
  })

const reasons = ({ is, was }: Pick<Moved, "is" | "was">, { after, before }: Calendars): Days =>
  Result.gen(function* () {
    if (before === undefined) return []
    return [...(yield* countedBy(before, is)), ...(yield* countedBy(after, was))]
  })

const moved = (
  { one, other }: Pair,
  calendars: Calendars
): Result.Result<Moved | undefined, OutsideCalendarCoverage> => {
  const [was, is] = [one?.deadline ?? null, other?.deadline ?? null]
  if (other === undefined || was === null || is === null || was.dueOn === is.dueOn)
    return Result.succeed(undefined)
  return Result.map(reasons({ was, is }, calendars), (because) => ({ obligation: other, was, is, because }))
}

/** Something that is done keeps the day on which it was due. */
const isOpen = ({ metOn }: Obligation): boolean => metOn === null

/** The calendar, by its version, that what is open is counted by; undefined where nothing that is open has a due date. */
export const calendarOf = (obligations: ReadonlyArray<Obligation>): string | undefined =>
  obligations.find((each) => isOpen(each) && each.deadline !== null)?.deadline?.calendar

/**
 * The due dates that differ between what was owed by one calendar and what is owed by another, of one episode and on
 * one day: of what is not done yet.
 *
 * Fails with {@link OutsideCalendarCoverage} when a day that one passed over lies outside what the other covers.
 */
export const moves = (
  { is, was }: { readonly was: ReadonlyArray<Obligation>; readonly is: ReadonlyArray<Obligation> },
  calendars: Calendars
): Result.Result<ReadonlyArray<Moved>, OutsideCalendarCoverage> =>
  Result.gen(function* () {
    const found: Array<Moved> = []
    for (const pair of counterparts(was.filter(isOpen), is.filter(isOpen), sameRule)) {
      const move = yield* moved(pair, calendars)
      if (move !== undefined) found.push(move)
    }
    return found
  })

/**
 * The clocks of an episode that are still running and that end on another day by the calendar of `asked` than by the
 * one `before`. What is done already keeps its due date. The old date and the reason are for the caller to keep.
 *
 * Fails with {@link OutsideCalendarCoverage} when a deadline leaves the stretch that either calendar covers.
 */
export const recomputed = (
  episode: Episode,
  { before, ...asked }: Asked & { readonly before: WorkingDayCalendar }
): Result.Result<ReadonlyArray<Moved>, OutsideCalendarCoverage> =>
  Result.gen(function* () {
    const was = yield* obligations(episode, { ...asked, calendar: before })
    const is = yield* obligations(episode, asked)
    return yield* moves({ was, is }, { before, after: asked.calendar })
  })
