/** Which reminder is reached on a day, for each day on which something can be due. */
import * as Result from "effect/Result"
import { CalendarDate, WorkingDayCalendar } from "@section17/domain"
import type { ReminderDays } from "./Reminder.ts"

/** For what is due on a day, how many working days from it the reminder is for. */
export interface Reached {
  readonly dueOn: CalendarDate.CalendarDate
  readonly workingDays: number
}

/** How far back what passed unnoticed is still reminded of. */
const DAYS_BACK = 14

type Calendar = WorkingDayCalendar.WorkingDayCalendar
type Day = CalendarDate.CalendarDate

const isReached = (
  calendar: Calendar,
  { dueOn, on, workingDays }: Reached & { readonly on: Day }
): boolean => {
  const remindedOn = WorkingDayCalendar.addWorkingDays(calendar, { from: dueOn, workingDays })
  return Result.isSuccess(remindedOn) && remindedOn.success <= on
}

interface Asked {
  readonly days: ReminderDays
  readonly on: Day
}

/** The latest that is reached alone: whoever was away for a week is not told three times. */
const latest = (calendar: Calendar, { days, on }: Asked, dueOn: Day): ReadonlyArray<Reached> => {
  const reached = days.filter((workingDays) => isReached(calendar, { dueOn, on, workingDays }))
  return reached.length === 0 ? [] : [{ dueOn, workingDays: Math.max(...reached) }]
}

/**
 * The days on which something can be due of which it is the time to remind: as far ahead as the earliest reminder is for,
 * however many days in between are no working days.
 */
const dueDays = (calendar: Calendar, { days, on }: Asked): ReadonlyArray<Day> => {
  const those: Array<Day> = []
  const workingDays = Math.min(...days)
  let dueOn = CalendarDate.addDays(on, -DAYS_BACK)
  while (dueOn <= on || isReached(calendar, { dueOn, on, workingDays })) {
    those.push(dueOn)
    dueOn = CalendarDate.addDays(dueOn, 1)
  }
  return those
}

/**
 * The reminders that are reached on a day: with `[-1, 0, 1]`, on a Thursday, that of what is due on Friday, on Thursday,
 * and on Wednesday and the two weeks before it. A day that the calendar does not cover has none.
 */
export const reached = (calendar: Calendar, asked: Asked): ReadonlyArray<Reached> =>
  dueDays(calendar, asked).flatMap((dueOn) => latest(calendar, asked, dueOn))
