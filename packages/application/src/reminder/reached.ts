/** Which reminder is reached on a day, for each day on which something can be due. */
import * as Result from "effect/Result"
import { CalendarDate, WorkingDayCalendar } from "@section17/domain"
import type { ReminderDays } from "./Reminder.ts"

/** For what is due on a day, how many working days from it the reminder is for. */
export interface Reached {
  readonly dueOn: CalendarDate.CalendarDate
  readonly workingDays: number
}

/** How far back what passed unnoticed is still reminded of, and how far ahead the earliest reminder reaches. */
const DAYS_BACK = 14
const DAYS_AHEAD = 30

/** The latest that is reached alone: whoever was away for a week is not told three times. */
const latest = (
  calendar: WorkingDayCalendar.WorkingDayCalendar,
  {
    days,
    dueOn,
    on
  }: {
    readonly days: ReminderDays
    readonly dueOn: CalendarDate.CalendarDate
    readonly on: CalendarDate.CalendarDate
  }
): ReadonlyArray<Reached> => {
  const reached = days.filter((workingDays) => {
    const remindedOn = WorkingDayCalendar.addWorkingDays(calendar, { from: dueOn, workingDays })
    return Result.isSuccess(remindedOn) && remindedOn.success <= on
  })
  return reached.length === 0 ? [] : [{ dueOn, workingDays: Math.max(...reached) }]
}

/**
 * The reminders that are reached on a day: with `[-1, 0, 1]`, on a Thursday, that of what is due on Friday, on Thursday,
 * and on Wednesday and the two weeks before it. A day that the calendar does not cover has none.
 */
export const reached = (
  calendar: WorkingDayCalendar.WorkingDayCalendar,
  { days, on }: { readonly days: ReminderDays; readonly on: CalendarDate.CalendarDate }
): ReadonlyArray<Reached> =>
  Array.from({ length: DAYS_BACK + DAYS_AHEAD + 1 }, (_, at) =>
    CalendarDate.addDays(on, at - DAYS_BACK)
  ).flatMap((dueOn) => latest(calendar, { days, dueOn, on }))
