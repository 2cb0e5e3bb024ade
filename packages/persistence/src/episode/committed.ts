/** The changes of episodes, one by one, in the order in which they were committed. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { ALLOCATING, type Committed, type CommittedAsked, CommittedChange } from "@section17/application"
import { type Condition, condition, every } from "../session/condition.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"
import { changes } from "./updated.ts"

/** Whoever leads after so many of the allocations are taken back; null where nobody did. */
const leadBut = (allocations: string) =>
  `(e.state -> 'allocations' -> (-1 - (${allocations})) ->> 'practitioner')`

/**
 * The episode, where whoever asks may see it, and who led it before the change and after: the allocations since are
 * counted, and what is left of the list is how it was.
 */
const led = (authority: string): Condition =>
  condition(
    `select ${leadBut("later.allocations")} as after,
       ${leadBut(`later.allocations + (a.action = '${ALLOCATING}')::int`)} as before
     from episode e, lateral (
       select count(*)::int as allocations from audit l where l.authority = ? and l.episode = a.episode
         and l.number > a.number and l.outcome = 'written' and l.action = '${ALLOCATING}'
     ) later
     where e.authority = ? and e.id = a.episode`,
    authority,
    authority
  )

const among = (leads: ReadonlyArray<string>): Condition =>
  leads.length === 0
    ? condition("led.after is null or led.before is null")
    : condition("led.after in (?) or led.before in (?)", leads, leads)

const statement = ({ session: { authority } }: Transaction, { after, first, leads }: CommittedAsked) => {
  const found = led(authority)
  const wanted = every(
    condition("a.authority = ?", authority),
    condition(changes),
    condition("a.number > ?", after),
    leads && among(leads)
  )
  return {
    sql: `select ended.number as "upTo", found.* from (
        select coalesce((select number from audit_head where authority = ?), 0) as number
      ) ended left join (
        select a.number as place, a.episode, a.child, a.action as operation, ${instant("a.at")} as "recordedAt",
          coalesce(a.on_behalf_of, a.practitioner) as "recordedBy", led.before as "leadBefore", led.after as "leadAfter"
        from audit a, lateral (${found.sql}) led where ${wanted.sql} order by a.number limit ?
      ) found on true
      order by found.place`,
    parameters: [authority, ...found.parameters, ...wanted.parameters, first + 1]
  }
}

const decode = Schema.decodeUnknownSync(CommittedChange)

type Row = { readonly upTo: number; readonly place: number | null }

/** In one statement, so that the changes and the place where they end are of one moment. */
export const committed = Effect.fnUntraced(function* (transaction: Transaction, asked: CommittedAsked) {
  const { parameters, sql } = statement(transaction, asked)
  const found = yield* rows<Row>(transaction, sql, parameters)
  const changed = found.filter(({ place }) => place !== null)
  return {
    changes: changed.slice(0, asked.first).map((change) => decode(change)),
    upTo: found[0]?.upTo ?? 0,
    more: changed.length > asked.first
  } satisfies Committed
})
