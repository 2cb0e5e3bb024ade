/** Entries of the account that are about one child, and those that are by one practitioner. */
import * as Effect from "effect/Effect"
import * as Struct from "effect/Struct"
import type { Accesses, AccessesAsked, AccessesByAsked, AccessEntry } from "@section17/application"
import { type AuthorityCode, CalendarDate, type Child, London } from "@section17/domain"
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

/**
 * What is by a practitioner, from the start of one day in London to the end of another. The account itself is behind the
 * wall between authorities alone: what is about a record that is restricted to others is left out here.
 */
const isBy = (
  authority: AuthorityCode.AuthorityCode,
  { from, practitioner, until }: AccessesByAsked
): Condition =>
  condition(
    `authority = ? and practitioner = ? and at >= ?::timestamptz and at < ?::timestamptz
     and (child is null or not (child in (select section17.hidden_children())))
     and (episode is null or not (episode in (select section17.hidden_episodes())))`,
    authority,
    practitioner,
    London.startOfDay(from),
    London.startOfDay(CalendarDate.addDays(until, 1))
  )

interface Listing {
  readonly all: Condition
  readonly beyond: Condition | undefined
  /** From the latest. */
  readonly order: string
  readonly first: number
  readonly counted: boolean
}

type Row = AccessEntry & { readonly total: number }

const statement = ({ all, beyond, counted, first, order }: Listing) => {
  const page = every(all, beyond)
  return {
    sql: `select counted.total, found.* from (
        select ${counted ? `(select count(*)::int from audit where ${all.sql})` : "0"} as total
      ) counted left join (
        select number, ${instant("at")} as at, practitioner, on_behalf_of as "onBehalfOf", purpose, action, outcome, episode, child, problem, rule
        from audit where ${page.sql} order by ${order} limit ?
      ) found on true
      order by ${order.replaceAll(/\w+ desc/gu, "found.$&")}`,
    parameters: [...(counted ? all.parameters : []), ...page.parameters, first + 1]
  }
}

/** The latest first. Where there are none, the one row that there is holds the count alone. */
const listed = Effect.fnUntraced(function* (transaction: Transaction, listing: Listing) {
  const { parameters, sql } = statement(listing)
  const found = yield* rows<Row>(transaction, sql, parameters)
  const entries = found.filter(({ number }) => number !== null).map((row) => Struct.omit(row, ["total"]))
  return {
    entries: entries.slice(0, listing.first),
    more: entries.length > listing.first,
    total: found[0]?.total ?? 0
  } satisfies Accesses
})

export const accesses = (transaction: Transaction, { before, child, counted, first }: AccessesAsked) =>
  listed(transaction, {
    all: isAbout(transaction.session.authority, child),
    beyond: before === undefined ? undefined : condition("number < ?", before),
    order: "number desc",
    first,
    counted
  })

export const accessesBy = (transaction: Transaction, asked: AccessesByAsked) => {
  const { before, counted, first } = asked
  const { authority } = transaction.session
  return listed(transaction, {
    all: isBy(authority, asked),
    beyond: before && condition("(at, number) < (?::timestamptz, ?::int)", before.at, before.number),
    order: "at desc, number desc",
    first,
    counted
  })
}
