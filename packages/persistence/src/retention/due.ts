/** The records that nothing keeps any longer: found by days that are worked out before, so that an index can tell. */
import * as Effect from "effect/Effect"
import type { DueAsked, DueFound } from "@section17/application"
import { type CalendarDate, Retention } from "@section17/domain"
import { childColumns, type ChildColumns, toChild } from "../child/columns.ts"
import { type Condition, condition, every } from "../session/condition.ts"
import { rows, type Transaction } from "../session/Transaction.ts"

/** From which day on, or before it, a record of the class is kept no longer. */
interface Over {
  readonly record_class: number
  readonly closed_by: CalendarDate.CalendarDate | null
  readonly born_by: CalendarDate.CalendarDate | null
}

const { literals } = Retention.RecordClass

/** The place of a class in their order, from 1, as PostgreSQL counts. */
export const rank = (column: string): string =>
  `array_position(array[${literals.map((each) => `'${each}'`).join(", ")}], ${column})`

/** The earliest of the days, since the longest period holds; undefined where one of them is never over. */
const earliest = (
  schedule: Retention.Schedule,
  from: Retention.CountedFrom,
  on: CalendarDate.CalendarDate
) => {
  const days = schedule.periods
    .filter(({ countedFrom }) => countedFrom === from)
    .map(({ years }) => Retention.lastDayOver(years, on))
  return days.includes(undefined) ? undefined : (days.toSorted()[0] ?? null)
}

const overOf =
  (on: CalendarDate.CalendarDate) =>
  (schedule: Retention.Schedule): ReadonlyArray<Over> => {
    const [closed_by, born_by] = [earliest(schedule, "closure", on), earliest(schedule, "birth", on)]
    if (closed_by === undefined || born_by === undefined) return []
    return [{ record_class: literals.indexOf(schedule.recordClass) + 1, closed_by, born_by }]
  }

/** The day of birth of a child: as it was given, or put on record once the child was born. */
export const bornOn = (
  child: string
): string => `case ${child}.birth when 'Born' then ${child}.birth_on else (
  select max((b.state #>> '{child,birth,on}')::date) from episode b
  where b.authority = ${child}.authority and b.child = ${child}.id and b.state #>> '{child,birth,_tag}' = 'Born'
) end`

/** Whether the child is on the way to another authority: an offer waits, or what came of it is not noted yet. */
export const moving = (child: string): string => `exists (
  select from transfer t where t.authority = ${child}.authority and t.child = ${child}.id
    and (t.state = 'offered' or t.noted_at is null)
)`

/** A closed episode after which the child has none, and that nothing keeps. */
const isDue = (authority: string, over: ReadonlyArray<Over>): Condition =>
  every(
    condition("e.authority = ? and e.stage = 'closed' and e.closed_on is not null", authority),
    condition(
      `not exists (select from episode o where o.authority = ? and o.child = e.child
         and (o.closed_on is null or (o.closed_on, o.id) > (e.closed_on, e.id)))`,
      authority
    ),
    condition(
      "not exists (select from legal_hold h where h.authority = ? and h.child = e.child and h.lifted_at is null)",
      authority
    ),
    condition(
      `exists (
         select from child k
         cross join lateral (select ${bornOn("k")} as born_on) born
         join jsonb_to_recordset(?::jsonb) as over (record_class int, closed_by date, born_by date)
           on over.record_class = (select max(${rank("o.record_class")}) from episode o
             where o.authority = k.authority and o.child = k.id)
         where k.authority = ? and k.id = e.child and not ${moving("k")}
           and (over.closed_by is null or e.closed_on <= over.closed_by)
           and (over.born_by is null or born.born_on is null or born.born_on <= over.born_by)
           and (over.closed_by is not null or born.born_on is not null)
       )`,
      JSON.stringify(over),
      authority
    )
  )

const statement = (
  { session: { authority } }: Transaction,
  { after, counted, first, on, schedules }: DueAsked
) => {
  const all = isDue(authority, schedules.flatMap(overOf(on)))
  const beyond =
    after && condition("(e.closed_on, e.child) > (?::date, ?::uuid)", after.closedOn, after.child)
  const page = every(all, beyond)
  return {
    sql: `select counted.total, found.* from (
        select ${counted ? `(select count(*)::int from episode e where ${all.sql})` : "0"} as total
      ) counted left join (
        select e.closed_on::text as "closedOn", ${childColumns}
        from (
          select e.closed_on, e.child from episode e where ${page.sql} order by e.closed_on, e.child limit ?
        ) e join child c on c.authority = ? and c.id = e.child
      ) found on true
      order by found."closedOn", found.id`,
    parameters: [...(counted ? all.parameters : []), ...page.parameters, first + 1, authority]
  }
}

type Row = ChildColumns & { readonly closedOn: CalendarDate.CalendarDate | null; readonly total: number }

/** A page of the records that are due. Where it has none, the one row that there is holds the count alone. */
export const due = Effect.fnUntraced(function* (transaction: Transaction, asked: DueAsked) {
  const { parameters, sql } = statement(transaction, asked)
  const found = yield* rows<Row>(transaction, sql, parameters)
  const records = found.flatMap(({ closedOn, ...child }) =>
    closedOn === null ? [] : [{ child: toChild(child), closedOn }]
  )
  return {
    records: records.slice(0, asked.first),
    more: records.length > asked.first,
    total: found[0]?.total ?? 0
  } satisfies DueFound
})
