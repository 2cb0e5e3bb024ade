/** What becomes of due dates when a bank holiday is proclaimed, or an authority closes on another day (reading A24). */
import * as Result from "effect/Result"
import type { NonWorkingDay } from "../calendar/NonWorkingDay.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { WorkingDayCalendar } from "../calendar/WorkingDayCalendar.ts"
import type { Episode } from "../episode/Episode.ts"
import type { Deadline } from "../protocol/Deadline.ts"
import { counterparts } from "./counterparts.ts"
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

const besides = (
  days: ReadonlyArray<NonWorkingDay>,
  others: ReadonlyArray<NonWorkingDay>
): ReadonlyArray<NonWorkingDay> => {
  const known = new Set(others.map(({ on }) => on))
  return days.filter(({ on }) => !known.has(on))
}

/** Only days on which both deadlines had a say can make the difference. */
const difference = (was: Deadline, is: Deadline): ReadonlyArray<NonWorkingDay> => {
  const until = was.dueOn < is.dueOn ? was.dueOn : is.dueOn
  return [...besides(is.skipped, was.skipped), ...besides(was.skipped, is.skipped)].filter(
    ({ on }) => on <= until
  )
}

const moved = (before: Obligation | undefined, after: Obligation | undefined): ReadonlyArray<Moved> => {
  const [was, is] = [before?.deadline ?? null, after?.deadline ?? null]
  if (after === undefined || was === null || is === null || was.dueOn === is.dueOn) return []
  return [{ obligation: after, was, is, because: difference(was, is) }]
}

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
    return counterparts(olds.filter(isOpen), news.filter(isOpen)).flatMap(({ one, other }) =>
      moved(one, other)
    )
  })
