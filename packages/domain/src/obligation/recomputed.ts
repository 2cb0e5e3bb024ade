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

/** The days that a deadline passed over and that the other calendar counts. */
const countedBy = (
  other: WorkingDayCalendar,
  { skipped }: Deadline
): Result.Result<ReadonlyArray<NonWorkingDay>, OutsideCalendarCoverage> =>
  Result.gen(function* () {
    const counted: Array<NonWorkingDay> = []
    for (const day of skipped) if (yield* isWorkingDay(other, day.on)) counted.push(day)
    return counted
  })

interface Calendars {
  readonly before: WorkingDayCalendar
  readonly after: WorkingDayCalendar
}

const moved = (
  { one, other }: Pair,
  { after, before }: Calendars
): Result.Result<ReadonlyArray<Moved>, OutsideCalendarCoverage> => {
  const [was, is] = [one?.deadline ?? null, other?.deadline ?? null]
  if (other === undefined || was === null || is === null || was.dueOn === is.dueOn) return nothing
  return Result.gen(function* () {
    const because = [...(yield* countedBy(before, is)), ...(yield* countedBy(after, was))]
    return [{ obligation: other, was, is, because }]
  })
}

const nothing: Result.Result<ReadonlyArray<Moved>> = Result.succeed([])

/** Something that is done keeps the day on which it was due. */
const isOpen = ({ metOn }: Obligation): boolean => metOn === null

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
    const olds = yield* obligations(episode, { ...asked, calendar: before })
    const news = yield* obligations(episode, asked)
    const found: Array<Moved> = []
    for (const pair of counterparts(olds.filter(isOpen), news.filter(isOpen), sameRule)) {
      found.push(...(yield* moved(pair, { before, after: asked.calendar })))
    }
    return found
  })
