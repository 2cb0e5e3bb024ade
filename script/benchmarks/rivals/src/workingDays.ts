/** Other ways to add working days: each is given the bank holidays, then takes a day and a number, and gives a day. */
import { addBusinessDays, addDays, formatISO, isWeekend, parseISO } from "date-fns"
import dayjs from "dayjs"
import dayjsBusinessDays from "dayjs-business-days2"
import luxonBusinessDays from "luxon-business-days"
import moment from "moment-business-days"
import { Temporal } from "temporal-polyfill"

const { DateTime } = luxonBusinessDays

export type Add = (from: string, workingDays: number) => string
export type MakeAdd = (holidays: ReadonlyArray<string>) => Add

const iso = (date: Date): string => formatISO(date, { representation: "date" })

/** The advice that is found most: it knows of no bank holiday. */
export const dateFnsWithoutHolidays: MakeAdd = () => (from, workingDays) =>
  iso(addBusinessDays(parseISO(from), workingDays))

export const dateFns: MakeAdd = (holidays) => {
  const closed = new Set(holidays)
  return (from, workingDays) => {
    let date = parseISO(from)
    for (let left = workingDays; left > 0;) {
      date = addDays(date, 1)
      if (!isWeekend(date) && !closed.has(iso(date))) left--
    }
    return iso(date)
  }
}

/** Leaps over weekends, then makes up for the holidays that it passed, for as long as there are any. */
export const dateFnsLeaping: MakeAdd = (holidays) => {
  const weekdays = holidays.filter((day) => !isWeekend(parseISO(day))).toSorted()
  const passed = (after: string, upTo: string) => weekdays.filter((day) => day > after && day <= upTo).length
  return (from, workingDays) => {
    let reached = from
    for (let left = workingDays; left > 0;) {
      const next = iso(addBusinessDays(parseISO(reached), left))
      left = passed(reached, next)
      reached = next
    }
    return reached
  }
}

export const dayjsPlugin: MakeAdd = (holidays) => {
  dayjs.extend(dayjsBusinessDays, { holidays: [...holidays], holidayFormat: "YYYY-MM-DD" })
  return (from, workingDays) => dayjs(from).businessDaysAdd(workingDays).format("YYYY-MM-DD")
}

export const momentPlugin: MakeAdd = (holidays) => {
  moment.updateLocale("en", { holidays: [...holidays], holidayFormat: "YYYY-MM-DD" })
  return (from, workingDays) => moment(from).businessAdd(workingDays).format("YYYY-MM-DD")
}

export const luxonPlugin: MakeAdd = (holidays) => {
  const closed = new Set(holidays)
  DateTime.prototype.setupBusiness({ holidayMatchers: [(date) => closed.has(date.toISODate())] })
  return (from, workingDays) => DateTime.fromISO(from).plusBusiness({ days: workingDays }).toISODate()
}

const SATURDAY = 6

export const temporalLoop: MakeAdd = (holidays) => {
  const closed = new Set(holidays)
  return (from, workingDays) => {
    let date = Temporal.PlainDate.from(from)
    for (let left = workingDays; left > 0;) {
      date = date.add({ days: 1 })
      if (date.dayOfWeek < SATURDAY && !closed.has(date.toString())) left--
    }
    return date.toString()
  }
}
