/** Finding children by name, by day of birth and by identifier. */
import * as Effect from "effect/Effect"
import type { ChildrenFound, ChildrenSought, IdentifierSought } from "@section17/application"
import { type Condition, condition, every } from "../session/condition.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { childColumns, type ChildColumns, toChild } from "./columns.ts"
import { wordsOf } from "../name/words.ts"
import { soughtBy } from "./nameKeys.ts"

/** Sorts after every letter: what lies between a word and the word with it begins with the word. */
const END = "\u{10ffff}"

/** The shortest beginning of a word that is looked for as one. */
const SHORTEST_BEGINNING = 3

/** How well a word of the name is met: 4 as it is written, 3 where it begins so, 2 a letter off, 1 where it sounds so. */
const ofWord = (authority: string, word: string): Condition => {
  const { misspelt, sounding, written } = soughtBy(word)
  const among = [written, ...misspelt, ...sounding]
  const begins = word.length >= SHORTEST_BEGINNING
  const matching = begins ? "(key in (?) or (key >= ? and key < ?))" : "key in (?)"
  return condition(
    `select child, max(case when key = ? then 4 when starts_with(key, ?) then 3 when starts_with(key, '~') then 1 else 2 end) as met
     from child_name where authority = ? and ${matching} group by child`,
    written,
    written,
    authority,
    among,
    ...(begins ? [written, `${written}${END}`] : [])
  )
}

/** A letter alone, as in O Brien, says too little to be asked for beside other words. */
const worthAsking = (words: ReadonlyArray<string>): ReadonlyArray<string> => {
  const longer = words.filter((word) => word.length > 1)
  return longer.length > 0 ? longer : words
}

/** The children each of whose names is met by every word, best first. */
const ofName = (authority: string, name: string): Condition => {
  const each = worthAsking([...new Set(wordsOf(name))]).map((word) => ofWord(authority, word))
  if (each.length === 0) return condition("select null::uuid as child, 0 as met where false")
  return condition(
    `select child, sum(met)::int as met from (${each.map(({ sql }) => sql).join(" union all ")}) words
     group by child having count(*) = ?`,
    ...each.flatMap(({ parameters }) => parameters),
    each.length
  )
}

const ofIdentifier = (authority: string, { kind, system, value }: IdentifierSought): Condition =>
  condition(
    "c.id in (select child from child_identifier where authority = ? and kind = ? and system = ? and value = ?)",
    authority,
    kind,
    system,
    value
  )

/** Everybody, each as well as any other, where no name is given. */
const named = (authority: string, name: string | undefined): Condition =>
  name === undefined
    ? condition("select id as child, 0 as met from child where authority = ?", authority)
    : ofName(authority, name)

const statement = ({ session: { authority } }: Transaction, sought: ChildrenSought) => {
  const { after, bornOn, counted, first, identifier, name } = sought
  const who = named(authority, name)
  const all = every(
    condition("c.authority = ?", authority),
    bornOn && condition("c.birth_on = ?::date", bornOn),
    identifier && ofIdentifier(authority, identifier)
  )
  const beyond = after && condition("(-met, id) > (?::int, ?::uuid)", -after.met, after.id)
  return {
    sql: `with found as (
        select ${childColumns}, who.met from (${who.sql}) who join child c on c.id = who.child where ${all.sql}
      )
      select counted.total, page.* from (select ${counted ? "(select count(*)::int from found)" : "0"} as total) counted
      left join (
        select * from found ${beyond ? `where ${beyond.sql}` : ""} order by -met, id limit ?
      ) page on true order by -page.met, page.id`,
    parameters: [...who.parameters, ...all.parameters, ...(beyond?.parameters ?? []), first + 1]
  }
}

type Row = ChildColumns & { readonly total: number; readonly met: number }

/** A page of the children who are meant, best met first. Where it has none, the one row that there is holds the count. */
export const search = Effect.fnUntraced(function* (transaction: Transaction, sought: ChildrenSought) {
  const { parameters, sql } = statement(transaction, sought)
  const found = yield* rows<Row>(transaction, sql, parameters)
  const children = found.filter(({ id }) => id !== null)
  return {
    children: children.slice(0, sought.first).map((row) => ({ child: toChild(row), met: row.met })),
    more: children.length > sought.first,
    total: found[0]?.total ?? 0
  } satisfies ChildrenFound
})
