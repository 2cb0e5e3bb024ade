import * as Result from "effect/Result"
import { type CalendarDate, WorkingDayCalendar } from "@section17/domain"
import type { Resolvers } from "../resolvers.gen.ts"
import { sessionOf } from "../session/ask.ts"
import { invalidInput } from "../session/InvalidInput.ts"
import { shown } from "../session/problem.ts"
import { calendarInUse } from "./inUse.ts"

const most = 400

interface Limit {
  readonly from: CalendarDate.CalendarDate
  readonly workingDays: number
}

const workOut = (calendar: WorkingDayCalendar.WorkingDayCalendar, { from, workingDays }: Limit) =>
  Result.gen(function* () {
    const dueOn = yield* WorkingDayCalendar.addWorkingDays(calendar, { from, workingDays })
    const stretch = { from, to: dueOn }
    return {
      _tag: "WorkingDayLimit" as const,
      from,
      workingDays,
      dueOn,
      skipped: [...(yield* WorkingDayCalendar.nonWorkingDays(calendar, stretch))],
      calendar: calendar.version,
      provisional: WorkingDayCalendar.isProvisional(calendar, stretch)
    }
  })

const outOfRange = invalidInput([
  { path: ["workingDays"], message: `Give a number of working days from 0 to ${most}` }
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
