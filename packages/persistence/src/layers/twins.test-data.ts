/**
 * An authority with something in every table, and its twin: another authority's rows, with the same ids and other words.
 *
 * Where a statement forgets to name its authority, the twin's rows are found first, and counted.
 *
 * @module
 */
import { randomUUID } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import {
  ALLOCATING,
  Audit,
  Children,
  IdempotencyKey,
  IdempotencyKeys,
  LegalHoldId,
  Practitioners,
  Reminders,
  Restrictions,
  Retentions,
  Standings,
  TAKEN_IN,
  Transfers,
  Webhooks
} from "@section17/application"
import { AuthorityCode, CalendarDate, Governance, Instant } from "@section17/domain"
import { closedRecord, erased, proposed } from "../retention/erasure.test-data.ts"
import * as Example from "../testing/Example.ts"
import { account, appoint, identified, inUnit, recordEpisode, withEntry } from "../testing/inWorld.ts"
import type { World } from "../testing/World.ts"

export const north = Example.session("northshire")
export const approver = Example.session("northshire", "approver")
export const at = Instant.Instant.make("2026-04-13T09:00:00.000Z")
export const dueOn = CalendarDate.CalendarDate.make("2026-05-05")
export const request = { key: IdempotencyKey.make("the-same-key"), operation: "referralReceive", input: "{}" }
/** Whom a record is restricted to, who is not the session's. */
const somebodyElse = Example.practitioner("somebody.else").id

const closure: Governance.StandingEntry = {
  _tag: "CalendarAmended",
  amendment: {
    _tag: "ClosureAdded",
    on: CalendarDate.CalendarDate.make("2026-12-29"),
    reason: "Flooded offices",
    source: "An invented decision"
  }
}

/** The team in which somebody works. */
export const team = Governance.TeamKey.make("assessment-north")

const joining = Effect.gen(function* () {
  const { append, find } = yield* Standings
  const kim = { kind: "practitioner", key: "kim" } as const
  const before = Option.getOrThrow(yield* find(kim, { forChange: true })).standing
  const entry: Governance.StandingEntry = { _tag: "TeamJoined", team }
  const standing = Governance.evolveStanding({ authority: north.authority, key: kim.key }, before, entry)
  const recorded = { entry, recordedAt: at, recordedBy: north.practitioner }
  yield* append(kim, { recorded, standing })
})

/** What stands outside any episode, and what was read and done. */
const surrounded = Effect.gen(function* () {
  yield* (yield* Practitioners).put(Example.practitioner())
  yield* appoint("kim")
  yield* joining
  const key = north.authority
  const standing = Governance.evolveStanding({ authority: key, key }, undefined, closure)
  const recorded = { entry: closure, recordedAt: at, recordedBy: north.practitioner }
  yield* (yield* Standings).append({ kind: "authority", key }, { recorded, standing })
  yield* (yield* Reminders).raise({ reached: [{ dueOn, workingDays: 0 }], on: dueOn, at, most: 100 })
  // Up to here the account told of all rows.
  const taken = { outcome: "written", episode: null, child: null, refusal: null, at } as const
  yield* (yield* Audit).record({ action: `${TAKEN_IN}, up to 1`, ...taken })
})

/**
 * A child whose record is held, and on the way to another authority; and one whose record the session sees for a
 * while alone: what is hidden from it is hidden by the policies, and would be shown without them.
 */
const offeredAndHidden = Effect.fnUntraced(function* (
  recorded: Effect.Success<ReturnType<typeof recordEpisode>>
) {
  const { child, episode } = recorded
  const hidden = Example.child()
  const offer = Example.offer(episode, child, AuthorityCode.AuthorityCode.make("eastshire"))
  const hold = LegalHoldId.make(randomUUID())
  yield* (yield* IdempotencyKeys).keep(request, { episode: recorded.id, version: 1 })
  yield* account("episode", recorded.id)
  const wrote = { outcome: "written", episode: recorded.id, child: child.id, refusal: null, at } as const
  yield* (yield* Audit).record({ action: ALLOCATING, ...wrote })
  yield* (yield* Retentions).place({ id: hold, child: child.id, reasons: "A claim.", basis: "26/1" }, at)
  yield* (yield* Transfers).offer(offer)
  yield* (yield* Children).register(hidden)
  const restrictions = yield* Restrictions
  const decision = { reasons: "A threat.", reviewOn: dueOn, practitioners: [somebodyElse] } as const
  yield* restrictions.decide({ child: hidden.id, ...decision }, at)
  yield* restrictions.open(hidden.id, { reasons: "He is at the door.", minutes: 60, at })
  return { hold, offer: offer.id, hidden: hidden.id }
})

/** An authority with something in every table, and the ids of what there is. */
export const fill = Effect.gen(function* () {
  const due = yield* closedRecord(north)
  const gone = yield* closedRecord(north, "Gone")
  yield* erased(north, approver, gone.child.id)
  const recorded = yield* recordEpisode(north)
  yield* identified(north, recorded.child, { nhsNumber: "9990000107" })
  yield* withEntry(north, recorded.child, {
    _tag: "EpisodeIdentifiersGiven",
    givenOn: "2026-03-02",
    identifiers: [{ system: "A case system", value: "1" }]
  })
  yield* withEntry(north, recorded.child, {
    _tag: "HouseholdDescribed",
    household: { children: [{ child: recorded.child.id, resident: true }], adults: [], siblings: [] },
    describedOn: "2026-03-02"
  })
  yield* inUnit(north, surrounded)
  const { hidden, hold, offer } = yield* inUnit(north, offeredAndHidden(recorded))
  const proposal = yield* proposed(north, due.child.id)
  const { listed } = yield* inUnit(
    north,
    Effect.flatMap(Webhooks, ({ list }) => list({ first: 1, counted: false }))
  )
  const [webhook] = listed
  if (webhook === undefined) throw new Error("There is no webhook.")
  return { due, gone, recorded, hidden, hold, offer, proposal, webhook }
})
export type Filled = Effect.Success<typeof fill>

type Owned = Pick<World, "asOwner">

/** Every table that has an authority in its key, as the catalogue says. */
export const tablesOf = async ({ asOwner }: Owned): Promise<ReadonlyArray<string>> => {
  const found = await asOwner(
    `select distinct c.relname as name from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
       join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'authority' order by 1`
  )
  return found.map(({ name }) => String(name))
}

/** Before the first in the order of letters too, for what finds it by an index. */
export const twin = "aldshire"

/** Other words, days, times and numbers than the first authority's: what is worked out from the one is not what it is of the other. */
const otherwise = [
  ["northshire", twin],
  ["Zephyrgate", "Elsewhere"],
  ["Zoë", "Elsie"],
  ["Kim Dale", "Els Dale"],
  ["Name of", "Elsewhere, the name of"],
  ['"2026-', '"2027-']
].reduce((row, [from, to]) => `replace(${row}, '${from}', '${to}')`, "to_jsonb(t)::text")

const copied = (table: string, columns: ReadonlyArray<string>): ReadonlyArray<string> => {
  const named = columns.map((column) => `"${column}"`).join(", ")
  const other = columns.map((column) => `(o.twin)."${column}"`).join(", ")
  return [
    `insert into ${table} (${named}) select ${other} from (
       select jsonb_populate_record(null::${table}, o || case jsonb_typeof(o->'version')
         when 'number' then jsonb_build_object('version', (o->>'version')::int + 1) else '{}' end) as twin
       from (select ${otherwise}::jsonb as o from ${table} t where authority = 'northshire') others) o`,
    // Now they stand after the twin's, and a look through the table finds the twin's first.
    `update ${table} set authority = authority where authority = 'northshire'`
  ]
}

/** Gives the first authority its twin, in every table. */
export const makeTwin = async ({ asOwner }: Owned): Promise<void> => {
  const statements = []
  for (const table of await tablesOf({ asOwner })) {
    const columns = await asOwner(
      `select column_name as name from information_schema.columns where table_schema = 'public'
         and table_name = '${table}' and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position`
    )
    statements.push(
      ...copied(
        table,
        columns.map(({ name }) => String(name))
      )
    )
  }
  // Neither triggers nor references: a chain is only ever added to, and the twin's is no chain.
  await asOwner("set session_replication_role = replica", ...statements)
}

/** What a table holds of an authority, in one word for each table. */
export const heldOf = async ({ asOwner }: Owned, authority: string): Promise<ReadonlyArray<unknown>> => {
  const tables = await tablesOf({ asOwner })
  const each = tables.map(
    (
      table
    ) => `select '${table}' as name, md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as held
      from ${table} t where authority = '${authority}'`
  )
  return asOwner(`${each.join(" union all ")} order by 1`)
}
