import * as Result from "effect/Result"
import { CalendarDate, WorkingDayCalendar } from "@section17/domain"
import type { Resolvers } from "../resolvers.gen.ts"
import { sessionOf } from "../session/ask.ts"
import { invalidInput } from "../session/InvalidInput.ts"
import { shown } from "../session/problem.ts"
import { calendarInUse } from "./inUse.ts"

const most = 400
const mostDays = 800

interface Limit {
  readonly from: CalendarDate.CalendarDate
  readonly workingDays: number
}

type Calendar = WorkingDayCalendar.WorkingDayCalendar

/** The days of a stretch that do not count, and what that rests on. */
const restsOn = (calendar: Calendar, stretch: WorkingDayCalendar.Stretch) =>
  Result.map(WorkingDayCalendar.nonWorkingDays(calendar, stretch), (skipped) => ({
    skipped: [...skipped],
    calendar: calendar.version,
    provisional: WorkingDayCalendar.isProvisional(calendar, stretch)
  }))

const workOut = (calendar: Calendar, { from, workingDays }: Limit) =>
  Result.gen(function* () {
    const dueOn = yield* WorkingDayCalendar.addWorkingDays(calendar, { from, workingDays })
    const rest = yield* restsOn(calendar, { from, to: dueOn })
    return { _tag: "WorkingDayLimit" as const, from, workingDays, dueOn, ...rest }
  })

const count = (calendar: Calendar, stretch: WorkingDayCalendar.Stretch) =>
  Result.gen(function* () {
    const workingDays = yield* WorkingDayCalendar.countWorkingDays(calendar, stretch)
    return {
      _tag: "WorkingDayCount" as const,
      ...stretch,
      workingDays,
      ...(yield* restsOn(calendar, stretch))
    }
  })

const outOfRange = invalidInput([
  { path: ["workingDays"], message: `Give a number of working days from 0 to ${most}` }
])

const tooFar = invalidInput([
  { path: ["to"], message: `Give a day that is at most ${mostDays} days from the first` }
])

export const calendar: Resolvers = {
  Query: {
    dueOn: async (_, limit, context) => {
      sessionOf(context)
      if (limit.workingDays < 0 || limit.workingDays > most) return outOfRange
      return Result.match(workOut(await calendarInUse(context), limit), {
        onSuccess: (found) => found,
        onFailure: shown
      })
    },
    workingDaysBetween: async (_, stretch, context) => {
      sessionOf(context)
      if (Math.abs(CalendarDate.daysBetween(stretch)) > mostDays) return tooFar
      return Result.match(count(await calendarInUse(context), stretch), {
        onSuccess: (found) => found,
        onFailure: shown
      })
    }
  },
  CalendarAmendment: {
    insteadOf: (amendment) => (amendment._tag === "HolidayMoved" ? amendment.insteadOf : null),
    why: ({ _tag }) => (_tag === "ClosureAdded" ? "Closure" : "BankHoliday"),
    says: (amendment) => (amendment._tag === "ClosureAdded" ? amendment.reason : amendment.title)
  },
  Episode: { dueDatesMoved: ({ dueDatesMoved = [] }) => dueDatesMoved },
  SkippedDay: {
    why: ({ why }) => why._tag,
    says: ({ why }) =>
      WorkingDayCalendar.NonWorkingReason.match(why, {
        Weekend: () => "Weekend",
        BankHoliday: ({ title }) => title,
        Closure: ({ reason, source }) => `${reason} (${source})`
      })
  }
}
