/** Rows by which a record is found: each has to be what the child, or the chronology, that it is made from says. */
import * as Effect from "effect/Effect"
import type { Audit, RowFault } from "@section17/application"
import type { Child } from "@section17/domain"
import { keysOfName } from "../child/nameKeys.ts"
import { rows, type Transaction, unhurried } from "../session/Transaction.ts"

/** Of a child, what the row of them says, as far as it can be read: who is found by what. */
export interface Named {
  readonly child: Child.ChildId
  readonly names: ReadonlyArray<string>
}

const namesFault = (id: string, why: string): RowFault => ({ table: "child_name", id, which: "", why })

/** Whose names are not found by every key that they have. A record that was erased meanwhile is not asked about. */
const unfound = (
  transaction: Transaction,
  keys: ReadonlyArray<{ readonly child: Child.ChildId; readonly key: string }>
) => {
  const { authority } = transaction.session
  return rows<{ readonly id: string }>(
    transaction,
    `select distinct 'Child:' || k.child as id from jsonb_to_recordset(?::jsonb) k (child uuid, key text)
     where not exists (select from child_name n where n.authority = ? and n.key = k.key and n.child = k.child)
       and exists (select from child c where c.authority = ? and c.id = k.child)`,
    [JSON.stringify(keys), authority, authority]
  ).pipe(
    Effect.map((found) =>
      found.map(({ id }) => namesFault(id, "their name is not found by all that it should be"))
    )
  )
}

/** What entries of a chronology give, by the text of what each gives: the numbers of the nation, and what systems say. */
const given = (tag: string, list: string, numbers: string): string =>
  `select e.child, e.id as episode, g.* from episode e
   join event v on v.authority = e.authority and v.episode = e.id and v.type = 'EntryRecorded'
     and v.payload->'entry'->>'_tag' = '${tag}'
   cross join lateral (
     select 'external' as kind, o->>'system' as system, o->>'value' as value
     from jsonb_array_elements(v.payload->'entry'->'${list}') o ${numbers}
   ) g
   where e.authority = asked.authority and e.child in (select jsonb_array_elements_text(asked.children)::uuid)`

const NUMBERS = ["nhsNumber", "uniquePupilNumber"]
  .map(
    (kind) => `union all select '${kind}', '', v.payload->'entry'->>'${kind}'
       where v.payload->'entry'->>'${kind}' is not null`
  )
  .join(" ")

/** What other systems call a child can stand with another child who had it too, from before no two could. */
const STATEMENT = `with asked as materialized (
    select ?::text as authority, ?::jsonb as children
  ), children as materialized (
    select g.* from asked cross join lateral (${given("IdentifiersGiven", "others", NUMBERS)}) g
  ), episodes as materialized (
    select g.* from asked cross join lateral (${given("EpisodeIdentifiersGiven", "identifiers", "")}) g
  )
  select 'child_identifier' as table, 'Child:' || i.child as id, 'nobody gave it' as why
  from asked join child_identifier i on i.authority = asked.authority
    and i.child in (select jsonb_array_elements_text(asked.children)::uuid)
  where not exists (select from children g
    where (g.child, g.kind, g.system, g.value) = (i.child, i.kind, i.system, i.value))
  union
  select 'child_identifier', 'Child:' || g.child, 'one that was given is gone' from asked cross join children g
  where not exists (select from child_identifier i where i.authority = asked.authority and i.kind = g.kind
    and i.system = g.system and i.value = g.value and (i.child = g.child or i.kind = 'external'))
  union
  select 'episode_identifier', 'Episode:' || i.episode, 'nobody gave it'
  from asked join episode e on e.authority = asked.authority
    and e.child in (select jsonb_array_elements_text(asked.children)::uuid)
  join episode_identifier i on i.authority = asked.authority and i.episode = e.id
  where not exists (select from episodes g where (g.episode, g.system, g.value) = (i.episode, i.system, i.value))
  union
  select 'episode_identifier', 'Episode:' || g.episode, 'one that was given is gone' from asked cross join episodes g
  where not exists (select from episode_identifier i
    where i.authority = asked.authority and i.system = g.system and i.value = g.value and i.episode = g.episode)`

type Identified = Pick<RowFault, "table" | "id" | "why">

const identified = (transaction: Transaction, children: ReadonlyArray<Child.ChildId>) =>
  rows<Identified>(transaction, STATEMENT, [transaction.session.authority, JSON.stringify(children)]).pipe(
    Effect.map((found) => found.map((each) => ({ ...each, which: "" })))
  )

/** What is wrong with the rows by which these children, and episodes of theirs, are found; and how many keys they have. */
export const derived = Effect.fnUntraced(function* (
  transaction: Transaction,
  children: ReadonlyArray<Child.ChildId>,
  named: ReadonlyArray<Named>
) {
  if (children.length === 0) return { faults: [], keys: 0 }
  const keys = named.flatMap(({ child, names }) => keysOfName(...names).map((key) => ({ child, key })))
  const faults = [...(yield* unfound(transaction, keys)), ...(yield* identified(transaction, children))]
  return { faults, keys: keys.length }
})

interface Key {
  readonly key: string
  readonly child: Child.ChildId
  readonly givenName: string | null
  readonly familyName: string | null
}

/** Keys that no name has, among the next; and where the next begin. */
export const strayKeys = Effect.fnUntraced(function* (
  transaction: Transaction,
  { after, most }: Parameters<typeof Audit.Service.strayKeys>[0]
) {
  const { authority } = transaction.session
  const next = after === undefined ? "" : "and (key, child) > (?, ?::uuid)"
  const found = yield* rows<Key>(
    transaction,
    `select n.key, n.child, c.given_name as "givenName", c.family_name as "familyName" from (
       select key, child from child_name where authority = ? ${next} order by key, child limit ?
     ) n left join child c on c.authority = ? and c.id = n.child order by n.key, n.child`,
    [authority, ...(after === undefined ? [] : [after.key, after.child]), most, authority]
  )
  const stray = found.filter(
    ({ familyName, givenName, key }) => !keysOfName(givenName ?? "", familyName ?? "").includes(key)
  )
  const faults = [...new Set(stray.map(({ child }) => child))].map((child) =>
    namesFault(`Child:${child}`, "they are found by a name that is not theirs")
  )
  const last = found.at(-1)
  return {
    keys: found.length,
    faults,
    last: last === undefined ? undefined : { key: last.key, child: last.child }
  }
})

export const nameKeys = (transaction: Transaction): Effect.Effect<number> =>
  Effect.andThen(
    unhurried(transaction),
    rows<{ readonly keys: number }>(
      transaction,
      "select count(*)::int as keys from child_name where authority = ?",
      [transaction.session.authority]
    )
  ).pipe(Effect.map(([counted]) => counted?.keys ?? 0))
