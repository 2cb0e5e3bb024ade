/** Pages of what happened in episodes, and how much there is: one statement, so that they are of one moment. */
import * as Effect from "effect/Effect"
import * as Struct from "effect/Struct"
import { type EventsAsked, type EventsFound, inTurns } from "@section17/application"
import type { EpisodeId } from "@section17/domain"
import { condition, every } from "../session/condition.ts"
import { grouped } from "../session/grouped.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { type EventColumns, eventColumns, toRecorded } from "./chronology.ts"

const recordedOn = "(recorded_at at time zone 'Europe/London')::date"

const ofKinds = ({ kinds }: EventsAsked) =>
  kinds &&
  (kinds.length === 0
    ? condition("false")
    : condition(
        "(type in (?) or (type = 'EntryRecorded' and payload->'entry'->>'_tag' in (?)))",
        kinds,
        kinds
      ))

const statement = (
  { session: { authority } }: Transaction,
  of: ReadonlyArray<EpisodeId>,
  asked: EventsAsked
) => {
  const { beyond, count, counted, from, until, upTo, way } = asked
  const all = every(
    condition("authority = ? and episode = asked.episode", authority),
    ofKinds(asked),
    from && condition(`${recordedOn} >= ?::date`, from),
    until && condition(`${recordedOn} <= ?::date`, until),
    upTo === undefined ? undefined : condition("number <= ?", upTo)
  )
  const [after, order] = way === "forwards" ? ([">", "asc"] as const) : (["<", "desc"] as const)
  const page = every(all, beyond === undefined ? undefined : condition(`number ${after} ?`, beyond))
  return {
    sql: `select asked.episode as asked, counted.total, found.*
      from (select e::uuid as episode from jsonb_array_elements_text(?::jsonb) e) asked
      cross join lateral (
        select ${counted ? `(select count(*)::int from event where ${all.sql})` : "0"} as total
      ) counted
      left join lateral (
        select ${eventColumns} from event where ${page.sql} order by number ${order} limit ?
      ) found on true
      order by asked.episode, found.number ${order}`,
    parameters: [JSON.stringify(of), ...(counted ? all.parameters : []), ...page.parameters, count + 1]
  }
}

type Row = EventColumns & { readonly asked: EpisodeId; readonly total: number }

/** A page from its rows. Where it has none, the one row that there is holds the count alone. */
const toPage = (found: ReadonlyArray<Row>, { count, way }: EventsAsked): EventsFound => {
  const happened = found.filter(({ number }) => number !== null)
  const page = happened.slice(0, count).map((row) => toRecorded(Struct.omit(row, ["asked", "total"])))
  return {
    events: way === "forwards" ? page : page.toReversed(),
    more: happened.length > count,
    total: found[0]?.total ?? 0
  }
}

/** A page of the events of each of the episodes. */
export const events = (transaction: Transaction, of: ReadonlyArray<EpisodeId>, asked: EventsAsked) => {
  const { parameters, sql } = statement(transaction, of, asked)
  return Effect.flatMap(rows<Row>(transaction, sql, parameters), (found) => {
    const pages = grouped(found, (row) => row.asked)
    return Effect.map(
      inTurns(pages, ([id, page]) => [id, toPage(page, asked)] as const),
      (each) => new Map(each)
    )
  })
}
