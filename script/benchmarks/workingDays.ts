// Adding working days, ISO text in and out: the domain's calendar beside what else is used for it.
import { workingDays } from "../../packages/domain/src/plain/index.ts"
import { CalendarDate, WorkingDayCalendar } from "../../packages/domain/src/index.ts"
import * as rivals from "./rivals/src/index.ts"
import { type Contender, measure, median, processorTime, type Timed } from "./measure.ts"

/** The same limit from many days. */
interface Limits {
  readonly starts: ReadonlyArray<CalendarDate.CalendarDate>
  readonly workingDays: number
}

const LIMIT = 45
const HOW_MANY_STARTS = 4096

const calendar = WorkingDayCalendar.make()
const plain = workingDays()

const dayNumberOf = CalendarDate.toDayNumber(CalendarDate.CalendarDate.make("2015-01-01"))

/** Every day from 1 January 2015 on, eleven years and more. */
export const starts: ReadonlyArray<CalendarDate.CalendarDate> = Array.from(
  { length: HOW_MANY_STARTS },
  (_, index) => CalendarDate.fromDayNumber(dayNumberOf + index)
)

const holidays: ReadonlyArray<string> = calendar.bankHolidays.flatMap((list) =>
  list.holidays.map(({ on }) => on)
)

const valueOf = (from: CalendarDate.CalendarDate, days: number): string => {
  const added = WorkingDayCalendar.addWorkingDays(calendar, { from, workingDays: days })
  if (added._tag === "Failure") throw added.failure
  return added.success
}

const plainly: rivals.Add = (from, days) => {
  const added = plain.add({ from, workingDays: days })
  if (!added.ok) throw added.error
  return added.value
}

/** The other ways that know of bank holidays, by name. */
export const others: ReadonlyArray<readonly [name: string, add: rivals.Add]> = [
  ["date-fns, leaping over weekends", rivals.dateFnsLeaping(holidays)],
  ["date-fns, day by day", rivals.dateFns(holidays)],
  ["temporal-polyfill, day by day", rivals.temporalLoop(holidays)],
  ["dayjs-business-days2", rivals.dayjsPlugin(holidays)],
  ["luxon-business-days", rivals.luxonPlugin(holidays)],
  ["moment-business-days", rivals.momentPlugin(holidays)]
]

const withoutHolidays = rivals.dateFnsWithoutHolidays(holidays)

/** The days on which another way gives another answer than the calendar does, for these starts. */
export const disagreements = (add: rivals.Add, from: Limits): ReadonlyArray<string> =>
  from.starts
    .map((start) => [start, valueOf(start, from.workingDays), add(start, from.workingDays)] as const)
    .filter(([, ours, theirs]) => ours !== theirs)
    .map(([start, ours, theirs]) => `${from.workingDays} from ${start}: ${ours}, not ${theirs}`)

const assertAgreement = (limits: Limits): void => {
  for (const [name, add] of [...others, ["plain", plainly] as const]) {
    const [first] = disagreements(add, limits)
    if (first !== undefined) throw new Error(`${name} does not agree: ${first}`)
  }
}

type Asked = ReadonlyArray<CalendarDate.CalendarDate>

// Each has a loop of its own: in one that they share, the engine could not inline the call.
const ours = (of: WorkingDayCalendar.WorkingDayCalendar, workingDays: number) => (asked: Asked) => {
  let last: unknown
  for (const from of asked) last = WorkingDayCalendar.addWorkingDays(of, { from, workingDays })
  return last
}

const theirs = (add: rivals.Add) => (asked: Asked) => {
  let last = ""
  for (const from of asked) last = add(from, LIMIT)
  return last
}

const contenders: ReadonlyArray<Contender<CalendarDate.CalendarDate>> = [
  { name: "@section17/domain, WorkingDayCalendar", answerAll: ours(calendar, LIMIT) },
  { name: "@section17/domain/plain, input checked", answerAll: theirs(plainly) },
  { name: "date-fns addBusinessDays, no holidays", answerAll: theirs(withoutHolidays) },
  ...others.map(([name, add]) => ({ name, answerAll: theirs(add), fewer: 256 }))
]

export interface WorkingDaysMeasured {
  readonly contenders: ReadonlyArray<Timed>
  /** By how many working days are added, beside five. */
  readonly byLength: ReadonlyArray<Timed>
  /** With the closure days of an authority, beside none. */
  readonly withClosures: ReadonlyArray<Timed>
  readonly buildMilliseconds: number
  /** The share of start dates from which a limit that leaves out bank holidays ends on the wrong day. */
  readonly wrongWithoutHolidays: number
}

const lengths = [5, 10, 45, 130, 260]

const closures = (): ReadonlyArray<WorkingDayCalendar.Closure> =>
  Array.from({ length: 15 }, (_, index) => 2015 + index).flatMap((year) =>
    ["12-24", "12-29", "12-30", "12-31"].map((day) => ({
      on: CalendarDate.CalendarDate.make(`${year}-${day}`),
      reason: "Offices are closed",
      source: "A made-up authority"
    }))
  )

const buildTimes = (): ReadonlyArray<number> =>
  Array.from({ length: 21 }, () => {
    const began = processorTime()
    WorkingDayCalendar.make()
    return processorTime() - began
  })

export const measureWorkingDays = async (): Promise<WorkingDaysMeasured> => {
  assertAgreement({ starts, workingDays: LIMIT })
  const closed = WorkingDayCalendar.withClosures(calendar, closures())
  return {
    contenders: await measure(contenders, starts),
    byLength: await measure(
      lengths.map((days) => ({ name: `${days} working days`, answerAll: ours(calendar, days) })),
      starts
    ),
    withClosures: await measure(
      [
        { name: "no closure days", answerAll: ours(calendar, LIMIT) },
        { name: "four closure days a year", answerAll: ours(closed, LIMIT) }
      ],
      starts
    ),
    buildMilliseconds: median(buildTimes()),
    wrongWithoutHolidays:
      disagreements(withoutHolidays, { starts, workingDays: LIMIT }).length / starts.length
  }
}
