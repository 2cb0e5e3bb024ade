/** Entries of the account that are about one child, and those that are by one practitioner. */
import * as Effect from "effect/Effect"
import * as Struct from "effect/Struct"
import type {
  Accesses,
  AccessesAsked,
  AccessesByAsked,
  AccessesWanted,
  AccessEntry
} from "@section17/application"
import type { AuthorityCode, Child, Practitioner } from "@section17/domain"
import { type Condition, condition, either, every, oneOfWords } from "../session/condition.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"

type Authority = AuthorityCode.AuthorityCode

/**
 * What is about a child: what names them, and what names an episode of theirs and no child. The latter is from before the
 * account named the child, or of somebody who was refused before anything was looked up. Whoever asks who saw or tried
 * to see the record, a manager or the family, is told of both. No entry is in both, and each has an index of its own.
 */
const partsAbout = (authority: Authority, child: Child.ChildId): readonly [Condition, Condition] => [
  condition("authority = ? and child = ?::uuid", authority, child),
  condition(
    `authority = ? and child is null and episode = any (array(
       select id from episode where authority = ? and child = ?::uuid
       union select x.episode from erasure e join erased_event x on x.authority = e.authority and x.erasure = e.id
         where e.authority = ? and e.child = ?::uuid
     ))`,
    authority,
    authority,
    child,
    authority,
    child
  )
]

export const isAbout = (authority: Authority, child: Child.ChildId): Condition =>
  either(...partsAbout(authority, child))

/**
 * What is by a practitioner. The account itself is behind the wall between authorities alone: what is about a record that
 * is restricted to others is left out here.
 */
const isBy = (authority: Authority, practitioner: Practitioner.PractitionerId): Condition =>
  condition(
    `authority = ? and practitioner = ?
     and (child is null or not (child in (select section17.hidden_children())))
     and (episode is null or not (episode in (select section17.hidden_episodes())))`,
    authority,
    practitioner
  )

/** When a day begins in London, so many days after another: the last day that there is ends, too. */
const begins = "(?::date + ?::int)::timestamp at time zone 'Europe/London'"

const wantedOf = ({
  action,
  from,
  outcomes,
  until
}: AccessesWanted): ReadonlyArray<Condition | undefined> => [
  from && condition(`at >= ${begins}`, from, 0),
  until && condition(`at < ${begins}`, until, 1),
  outcomes && condition(oneOfWords("outcome"), JSON.stringify(outcomes)),
  action === undefined
    ? undefined
    : condition("(action = ?::text or starts_with(action, ?::text || ' '))", action, action)
]

interface Listing {
  /** What is listed, in parts that have no entry in common: each of them is found by its own index. */
  readonly parts: ReadonlyArray<Condition>
  readonly wanted: ReadonlyArray<Condition | undefined>
  readonly beyond: Condition | undefined
  /** From the latest, by these columns. */
  readonly order: ReadonlyArray<"at" | "number">
  readonly first: number
  readonly counted: boolean
}

type Row = AccessEntry & { readonly total: number }

const columns = `number, ${instant("at")} as at, practitioner, on_behalf_of as "onBehalfOf", purpose, action, outcome,
  episode, child, problem, rule`

const statement = ({ beyond, counted, first, order, parts, wanted }: Listing) => {
  const latest = (of: string) => order.map((column) => `${of}.${column} desc`).join(", ")
  const all = parts.map((part) => every(part, ...wanted))
  const page = all.map((part) => every(part, beyond))
  const counts = all.map(({ sql }) => `(select count(*)::int from audit where ${sql})`)
  const pages = page.map(
    ({ sql }) => `(select ${columns} from audit where ${sql} order by ${latest("audit")} limit ?)`
  )
  return {
    sql: `select counted.total, found.* from (select ${counted ? counts.join(" + ") : "0"} as total) counted
      left join (
        select part.* from (${pages.join(" union all ")}) part order by ${latest("part")} limit ?
      ) found on true
      order by ${latest("found")}`,
    parameters: [
      ...(counted ? all.flatMap(({ parameters }) => parameters) : []),
      ...page.flatMap(({ parameters }) => [...parameters, first + 1]),
      first + 1
    ]
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

export const accesses = (transaction: Transaction, asked: AccessesAsked) => {
  const { before, child, counted, first, practitioner } = asked
  const by = practitioner && condition("?::text in (practitioner, on_behalf_of)", practitioner)
  return listed(transaction, {
    parts: partsAbout(transaction.session.authority, child),
    wanted: [by, ...wantedOf(asked)],
    beyond: before === undefined ? undefined : condition("number < ?", before),
    order: ["number"],
    first,
    counted
  })
}

export const accessesBy = (transaction: Transaction, asked: AccessesByAsked) => {
  const { before, counted, first, practitioner } = asked
  return listed(transaction, {
    parts: [isBy(transaction.session.authority, practitioner)],
    wanted: wantedOf(asked),
    beyond: before && condition("(at, number) < (?::timestamptz, ?::int)", before.at, before.number),
    order: ["at", "number"],
    first,
    counted
  })
}
