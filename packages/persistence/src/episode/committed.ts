/** The changes of episodes, one by one, in the order in which they were committed. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { ALLOCATING, type Committed, type CommittedAsked, CommittedChange } from "@section17/application"
import { type Condition, condition, every } from "../session/condition.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"
import { changes } from "./updated.ts"

/** Whoever led the episode after the allocation so many before the last; null before the first. */
const ledAfter = (allocationsLater: string) =>
  `(e.state -> 'allocations' -> (-1 - (${allocationsLater})) ->> 'practitioner')`

const among = (lead: string, leads: ReadonlyArray<string>): Condition =>
  leads.length === 0 ? condition(`${lead} is null`) : condition(`${lead} in (?)`, leads)

/**
 * Whether the leads are among these before the change or after it: the allocations since are counted, and the rest of
 * the list is how it was.
 */
const concerns = (leads: ReadonlyArray<string>): Condition => {
  const after = among(ledAfter("later.allocations"), leads)
  const before = among(ledAfter("later.allocations + 1"), leads)
  return {
    sql: `${after.sql} or (a.action = '${ALLOCATING}' and ${before.sql})`,
    parameters: [...after.parameters, ...before.parameters]
  }
}

/** Of an episode that whoever asks may see, and that the caseload has or had. */
const visible = (authority: string, { leads }: CommittedAsked): Condition => {
  const seen = condition("e.authority = ? and e.id = a.episode", authority)
  if (leads === undefined) return { ...seen, sql: `exists (select from episode e where ${seen.sql})` }
  const later = condition(
    `select count(*)::int as allocations from audit l where l.authority = ? and l.episode = a.episode
       and l.number > a.number and l.outcome = 'written' and l.action = '${ALLOCATING}'`,
    authority
  )
  const among = concerns(leads)
  return {
    sql: `exists (select from episode e, lateral (${later.sql}) later where ${seen.sql} and (${among.sql}))`,
    parameters: [...later.parameters, ...seen.parameters, ...among.parameters]
  }
}

const statement = ({ session: { authority } }: Transaction, asked: CommittedAsked) => {
  const wanted = every(
    condition("a.authority = ?", authority),
    condition(changes),
    condition("a.number > ?", asked.after),
    visible(authority, asked)
  )
  return {
    sql: `select ended.number as "upTo", found.* from (
        select coalesce((select number from audit_head where authority = ?), 0) as number
      ) ended left join (
        select a.number as place, a.episode, a.child, a.action as operation, ${instant("a.at")} as "recordedAt",
          a.practitioner as "recordedBy"
        from audit a where ${wanted.sql} order by a.number limit ?
      ) found on true
      order by found.place`,
    parameters: [authority, ...wanted.parameters, asked.first + 1]
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
