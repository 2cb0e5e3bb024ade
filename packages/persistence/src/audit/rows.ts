/** Rows that stand in no chain, held against what the account says was written. */
import * as Effect from "effect/Effect"
import { ERASING, type RowFault, type RowsAsked, type RowsHeld, TAKEN_IN } from "@section17/application"
import type { Child } from "@section17/domain"
import { grouped } from "../session/grouped.ts"
import { rows, type Transaction, unhurried } from "../session/Transaction.ts"
import { derived, type Named } from "./derived.ts"
import { isAsWritten, type Written } from "./wrote.ts"

/** A row as it is; or what the account says of one; or the latest entry of a kind about the child. */
type Told = { readonly child: Child.ChildId | null } & (
  | { readonly kind: "row"; readonly what: string; readonly says: unknown }
  | { readonly kind: "seal"; readonly what: string; readonly number: number; readonly seal: string }
  | { readonly kind: "untold" | "takenIn"; readonly number: number }
  | { readonly kind: "elsewhere"; readonly what: string }
)

/**
 * Rows and account of one moment. Of what is sealed the latest counts, and nothing from before the record was erased. What
 * names an episode and no child is from before the account named the child. What is about nobody comes before the first
 * of the children; a transfer that was about nobody can be about a child since.
 */
const STATEMENT = `with asked as (
    select ?::text as authority, ?::uuid as after
  ), held as materialized (
    select r.child, r.what, r.says from asked cross join lateral section17.rows_held(asked.after, ?) r
  ), each as materialized (
    select distinct child from held where child is not null
  ), about as materialized (
    select each.child, a.number, a.action, a.wrote from asked cross join each cross join lateral (
      select number, action, wrote from audit
      where authority = asked.authority and child = each.child and outcome = 'written'
    ) a
    union all
    select each.child, a.number, a.action, a.wrote from asked cross join each
    join episode e on e.authority = asked.authority and e.child = each.child
    cross join lateral (
      select number, action, wrote from audit
      where authority = asked.authority and episode = e.id and child is null and outcome = 'written'
    ) a
    union all
    select null, a.number, a.action, a.wrote from asked cross join lateral (
      select number, action, wrote from audit
      where authority = asked.authority and child is null and outcome = 'written'
    ) a where asked.after is null
  ), erased as (
    select child, max(number) as number from about where action like '${ERASING}%' group by child
  )
  select child, 'row' as kind, what, says, null::integer as number, null as seal from held
  union all
  select a.child, 'seal', w.key, null, max(a.number), (array_agg(w.value order by a.number desc))[1]
  from about a left join erased x on x.child = a.child cross join lateral jsonb_each_text(a.wrote) w
  where a.number >= coalesce(x.number, 0) group by a.child, w.key
  union all
  select child, 'untold', null, null, max(number), null from about where wrote is null group by child
  union all
  select child, 'takenIn', null, null, max(number), null from about where action = '${TAKEN_IN}' group by child
  union all
  select null, 'elsewhere', 'transfer ' || t.id, null, null, null
  from asked join transfer t on t.authority = asked.authority and t.child is not null where asked.after is null`

const told = (transaction: Transaction, { after, most }: RowsAsked) =>
  rows<Told>(transaction, STATEMENT, [transaction.session.authority, after ?? null, most]).pipe(
    Effect.map((found) => grouped(found, ({ child }) => child))
  )

const of = <Kind extends Told["kind"]>(all: ReadonlyArray<Told>, kind: Kind) =>
  all.filter((each): each is Extract<Told, { readonly kind: Kind }> => each.kind === kind)

const numberOf = (all: ReadonlyArray<Told>, kind: "untold" | "takenIn"): number => {
  const latest = all.find((each) => each.kind === kind)
  return latest !== undefined && "number" in latest ? latest.number : 0
}

interface NameColumns {
  readonly given_name: string
  readonly family_name: string
}

/** What is found about one child: what nobody wrote, and what somebody wrote who did not say what. */
interface Found {
  readonly child: Child.ChildId | null
  readonly rows: number
  readonly faults: ReadonlyArray<readonly [what: string, why: string]>
  readonly untold: ReadonlyArray<Written>
  /** What the row of the child says of their name. */
  readonly named: NameColumns | undefined
  /** Whether somebody wrote, since the rows were last taken in, who did not say what. */
  readonly open: boolean
}

/** That it is told of otherwise counts for nothing where somebody wrote since who did not say what. */
const faultOf = (
  transaction: Transaction,
  row: Written,
  {
    since,
    sealed,
    takenIn
  }: { since: number; sealed: Extract<Told, { kind: "seal" }> | undefined; takenIn: number }
): string | "untold" | undefined => {
  if (sealed === undefined) return since > takenIn ? "untold" : "the account does not know of it"
  if (isAsWritten(transaction, row, sealed.seal)) return undefined
  return since > sealed.number ? "untold" : "it is not what the account says was written"
}

const foundAbout = (
  transaction: Transaction,
  child: Child.ChildId | null,
  all: ReadonlyArray<Told>
): Found => {
  const [since, takenIn] = [numberOf(all, "untold"), numberOf(all, "takenIn")]
  const seals = new Map(of(all, "seal").map((seal) => [seal.what, seal]))
  const held = of(all, "row")
  const faults: Array<readonly [string, string]> = []
  const untold: Array<Written> = []
  for (const { says, what } of held) {
    const row = { child, what, says }
    // The other authority did something that this one has not noted, so its account cannot know yet.
    const waits = says === null
    const fault = waits ? undefined : faultOf(transaction, row, { since, takenIn, sealed: seals.get(what) })
    if (fault === "untold") untold.push(row)
    else if (fault !== undefined) faults.push([what, fault])
    seals.delete(what)
  }
  for (const { what } of of(all, "elsewhere")) seals.delete(what)
  for (const what of seals.keys()) faults.push([what, "it is gone"])
  const named = held.find(({ what }) => what === "child")?.says as NameColumns | undefined
  return { child, rows: held.length, faults, untold, named, open: since > takenIn }
}

/** What a row is called by, and what tells it from others that are called by the same. */
const KINDS: Readonly<Record<string, string>> = {
  legal_hold: "LegalHold",
  erasure: "Erasure",
  episode: "Episode",
  transfer: "Transfer",
  practitioner: "Practitioner"
}

const asFault = (child: Child.ChildId | null, [what, why]: readonly [string, string]): RowFault => {
  const [table = "", ...rest] = what.split(" ")
  const which = rest.join(" ")
  const kind = KINDS[table]
  // What is about a practitioner is called by their global id; a team's and the authority's records by their keys.
  if (table === "standing")
    return { table, id: which.replace(/^practitioner /u, "Practitioner:"), which: "", why }
  return kind === undefined
    ? { table, id: `Child:${child}`, which, why }
    : { table, id: `${kind}:${which}`, which: "", why }
}

export const summary = (found: ReadonlyArray<Found>): RowsHeld => ({
  children: found.filter(({ child }) => child !== null).length,
  rows: found.reduce((sum, { rows }) => sum + rows, 0),
  keys: 0,
  faults: found.flatMap(({ child, faults }) => faults.map((fault) => asFault(child, fault))),
  untold: found.reduce((sum, { untold }) => sum + untold.length, 0),
  last: found
    .flatMap(({ child }) => child ?? [])
    .toSorted()
    .at(-1)
})

/** What is found about the next children, and before the first of them about nobody. */
export const find = (transaction: Transaction, asked: RowsAsked) =>
  Effect.andThen(
    unhurried(transaction),
    Effect.map(told(transaction, asked), (each) =>
      [...each].map(([child, all]) => foundAbout(transaction, child, all))
    )
  )

const namesOf = ({ child, named }: Found): ReadonlyArray<Named> =>
  child === null || named === undefined ? [] : [{ child, names: [named.given_name, named.family_name] }]

export const holdRows = Effect.fnUntraced(function* (
  transaction: Transaction,
  asked: RowsAsked
): Effect.fn.Return<RowsHeld> {
  const found = yield* find(transaction, asked)
  const held = summary(found)
  const children = found.flatMap(({ child }) => child ?? [])
  const { faults, keys } = yield* derived(transaction, children, found.flatMap(namesOf))
  return { ...held, keys, faults: [...held.faults, ...faults] }
})
