/**
 * By which calendar a duty that was met is judged: by the one that people were told its due date by, whatever became
 * known of the days off since (reading A24).
 *
 * The day on which it was met decides, and not the day on which that was put on record: nobody gains or loses by
 * recording late. Where the calendar changed on that very day, one due date was told in the morning and another one in
 * the evening, and the record does not say which of them came first: then the later due date holds.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import { asKnownBefore, asKnownOn, type WorkingDayCalendar } from "../calendar/WorkingDayCalendar.ts"
import type { Counting } from "../episode/clock.ts"
import type { Deadline } from "../protocol/Deadline.ts"
import { lastMoment } from "./lateAfter.ts"

type Counted = Result.Result<Deadline | null, OutsideCalendarCoverage>

/** The very question where the calendar is the same: nothing is made anew. */
const by = <Question extends Counting>(question: Question, calendar: WorkingDayCalendar): Question =>
  calendar === question.calendar ? question : { ...question, calendar }

const isLater = (one: Counted, other: Counted): boolean => {
  const [deadline, than] = [Result.getOrElse(one, () => null), Result.getOrElse(other, () => null)]
  return deadline !== null && than !== null && lastMoment(deadline) > lastMoment(than)
}

/**
 * The question by the calendar that was known on the day on which the duty was met; of two calendars of that day, by the
 * one by which its deadline, as `count` has it, is later. What is not met is asked by the calendar in use; and so is all,
 * where nothing ever amended it.
 */
export const asTold = <Question extends Counting>(
  question: Question,
  metOn: CalendarDate | undefined,
  count: (counting: Counting) => Counted
): Question => {
  if (metOn === undefined || question.calendar.history.length === 0) return question
  const evening = by(question, asKnownOn(question.calendar, metOn))
  const morning = by(question, asKnownBefore(question.calendar, metOn))
  return evening.calendar !== morning.calendar && isLater(count(morning), count(evening)) ? morning : evening
}
