/** Entries of the account that are about one child. */
import * as Effect from "effect/Effect"
import * as Struct from "effect/Struct"
import type { Accesses, AccessesAsked, AccessEntry } from "@section17/application"
import type { AuthorityCode, Child } from "@section17/domain"
import { type Condition, condition, every } from "../session/condition.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"

/**
 * What is about a child: what names them, and what names an episode of theirs and no child. The latter is from before the
 * account named the child, or of somebody who was refused before anything was looked up. Whoever asks who saw or tried
 * to see the record, a manager or the family, is told of both.
 */
export const isAbout = (authority: AuthorityCode.AuthorityCode, child: Child.ChildId): Condition =>
  condition(
    `authority = ? and (child = ?::uuid or (child is null and episode in (
       select id from episode where authority = ? and child = ?::uuid
       union select x.episode from erasure e join erased_event x on x.authority = e.authority and x.erasure = e.id
         where e.authority = ? and e.child = ?::uuid
     )))`,
    authority,
    child,
    authority,
    child,
    authority,
    child
  )

type Row = AccessEntry & { readonly total: number }

const statement = ({ session: { authority } }: Transaction, asked: AccessesAsked) => {
  const all = isAbout(authority, asked.child)
  const page = every(all, asked.before === undefined ? undefined : condition("number < ?", asked.before))
  return {
    sql: `select counted.total, found.* from (
        select ${asked.counted ? `(select count(*)::int from audit where ${all.sql})` : "0"} as total
      ) counted left join (
        select number, ${instant("at")} as at, practitioner, purpose, action, outcome, episode, problem, rule
        from audit where ${page.sql} order by number desc limit ?
      ) found on true
      order by found.number desc`,
    parameters: [...(asked.counted ? all.parameters : []), ...page.parameters, asked.first + 1]
  }
}

/** The latest first. Where there are none, the one row that there is holds the count alone. */
export const accesses = Effect.fnUntraced(function* (transaction: Transaction, asked: AccessesAsked) {
  const { parameters, sql } = statement(transaction, asked)
  const found = yield* rows<Row>(transaction, sql, parameters)
  const entries = found.filter(({ number }) => number !== null).map((row) => Struct.omit(row, ["total"]))
  return {
    entries: entries.slice(0, asked.first),
    more: entries.length > asked.first,
    total: found[0]?.total ?? 0
  } satisfies Accesses
})
