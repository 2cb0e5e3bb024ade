/** A page of what happened in an episode, and how much there is: one statement, so that they are of one moment. */
import * as Effect from "effect/Effect"
import * as Struct from "effect/Struct"
import type { EventsAsked, EventsFound } from "@section17/application"
import type { EpisodeId } from "@section17/domain"
import { condition, every } from "../session/condition.ts"
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
  { asked, id }: { readonly id: EpisodeId; readonly asked: EventsAsked }
) => {
  const { beyond, count, counted, from, until, upTo, way } = asked
  const all = every(
    condition("authority = ? and episode = ?", authority, id),
    ofKinds(asked),
    from && condition(`${recordedOn} >= ?::date`, from),
    until && condition(`${recordedOn} <= ?::date`, until),
    upTo === undefined ? undefined : condition("number <= ?", upTo)
  )
  const [after, order] = way === "forwards" ? ([">", "asc"] as const) : (["<", "desc"] as const)
  const page = every(all, beyond === undefined ? undefined : condition(`number ${after} ?`, beyond))
  return {
    sql: `select counted.total, found.*
      from (select ${counted ? `(select count(*)::int from event where ${all.sql})` : "0"} as total) counted
      left join (
        select ${eventColumns} from event where ${page.sql} order by number ${order} limit ?
      ) found on true
      order by found.number ${order}`,
    parameters: [...(counted ? all.parameters : []), ...page.parameters, count + 1]
  }
}

type Row = EventColumns & { readonly total: number }

/** A page of the events. Where it has none, the one row that there is holds the count alone. */
export const events = Effect.fnUntraced(function* (
  transaction: Transaction,
  id: EpisodeId,
  asked: EventsAsked
) {
  const { parameters, sql } = statement(transaction, { id, asked })
  const found = yield* rows<Row>(transaction, sql, parameters)
  const happened = found.filter(({ number }) => number !== null)
  const page = happened.slice(0, asked.count).map((row) => toRecorded(Struct.omit(row, ["total"])))
  return {
    events: asked.way === "forwards" ? page : page.toReversed(),
    more: happened.length > asked.count,
    total: found[0]?.total ?? 0
  } satisfies EventsFound
})
