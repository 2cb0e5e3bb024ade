import { assert, beforeAll, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import {
  type EpisodeChanges,
  KeptProtocols,
  type Records,
  Session,
  type UnitOfWork,
  Waiting
} from "@section17/application"
import { seal } from "../session/seal.ts"
import { inUnit } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"
import { type Asked, nameOf, reads } from "./asked.test-data.ts"
import { changes, doneBy } from "./changes.test-data.ts"
import { fill, type Filled, heldOf, makeTwin, north, tablesOf, twin } from "./twins.test-data.ts"

/** What the gateway's role reads through functions alone. */
const unreadable = new Set(["opening", "protocol_version", "restriction", "restriction_named"])

/** What is no port, and what is the gateway's own: `functions.test.ts` asks for that. */
const notAsked: ReadonlySet<string> = new Set([Session.key, KeptProtocols.key, Waiting.key])

/** What takes a record for change and says no more, and what the account does not tell of: it tells of all. */
const silent = new Set(["Restrictions.take", "Retentions.take", "Audit.untoldUpTo"])
/** An answer that would be the same if there were nothing: it would prove nothing. */
const nothing = /: (?:undefined|0|\[\]|\{"\w+":\[\])|"total":0|"None"/u

type Outcome = readonly [name: string, exit: Exit.Exit<unknown, unknown>]

const textOf = (exit: Outcome[1]): string =>
  String(
    JSON.stringify(Exit.isSuccess(exit) ? exit.value : exit, (_, value: unknown) =>
      value instanceof Map ? [...value] : value
    )
  )

/** What has nothing to do here, since the account tells of each row. */
const whereTheAccountTellsOfAll = new Set(["Audit.takeRowsIn"])

onEachEngine("the wall, with one layer of it gone", ({ world }) => {
  let filled: Filled
  let tables: ReadonlyArray<string>
  let readable: ReadonlyArray<string>

  const run = (work: Asked[string], session = north) =>
    Effect.runPromise(Effect.provide(Effect.exit(inUnit(session, work)), world.layer))

  beforeAll(async () => {
    filled = await Effect.runPromise(Effect.provide(fill, world.layer))
    await world.asOwner(
      "insert into protocol_version values ('northshire', '2024-04-01', 'working-together-2023', '', true)"
    )
    // For the gateway to take note of.
    await world.asOwner(`update transfer set noted_at = null where id = '${filled.offer}'`)
    await makeTwin(world)
    tables = await tablesOf(world)
    readable = tables.filter((table) => !unreadable.has(table))
  })

  const sealed = () => `select set_config('section17.session', '${seal(world.secrets, north)}', false)`
  const forEach = (make: (table: string) => string) => world.asOwner(...tables.map(make))

  const authoritiesIn = async (table: string): Promise<unknown> => {
    const [row] = await world.asGateway(
      sealed(),
      `select array_agg(distinct authority order by authority) as found from ${table} where authority <> 'eastshire'`
    )
    return row?.["found"]
  }

  const outcomes = async (asked: Asked): Promise<ReadonlyArray<Outcome>> => {
    const found: Array<Outcome> = []
    for (const [name, work] of Object.entries(asked)) found.push([name, await run(work, doneBy(name))])
    return found
  }

  it("each table of the catalogue that has an authority in its key holds as much of the one as of its twin", async () => {
    for (const table of tables) {
      const [row] = await world.asOwner(
        `select count(*) filter (where authority = 'northshire')::int as one,
           count(*) filter (where authority = '${twin}')::int as twin from ${table}`
      )
      assert.isAbove(Number(row?.["one"]), 0, table)
      assert.strictEqual(row?.["twin"], row?.["one"], table)
    }
  })

  it("each method of each port is asked, and each answers", async () => {
    const within = inUnit(north, Effect.context<Records>())
    const inside = Effect.all([Effect.context<UnitOfWork | EpisodeChanges>(), within])
    const [around, { mapUnsafe }] = await Effect.runPromise(Effect.provide(inside, world.layer))
    const ports = [...mapUnsafe].filter(([key]) => !around.mapUnsafe.has(key))
    const methods = ports.flatMap(([key, service]) =>
      notAsked.has(key) ? [] : Object.keys(service as object).map((method) => `${nameOf(key)}.${method}`)
    )
    const asked = [reads(filled), changes(filled)].flatMap((each) => Object.keys(each))
    assert.deepStrictEqual(asked.toSorted(), methods.toSorted())
    for (const [name, exit] of await outcomes(reads(filled))) {
      assert.isTrue(Exit.isSuccess(exit), name)
      if (!silent.has(name)) assert.notMatch(`${name}: ${textOf(exit)}`, nothing)
    }
  })

  it("without the policy, no table shows anything to anybody", async () => {
    const kept = await world.asOwner(
      "select tablename as name, qual, with_check from pg_policies where schemaname = 'public'"
    )
    await forEach((table) => `drop policy authority on ${table}`)
    try {
      for (const table of readable) {
        assert.deepStrictEqual([table, await authoritiesIn(table)], [table, null])
        assert.deepStrictEqual([table, await world.asGateway(`select 1 from ${table}`)], [table, []])
      }
    } finally {
      await world.asOwner(
        ...kept.map(
          ({ name, qual, with_check }) =>
            `create policy authority on ${name} using (${qual}) with check (${with_check})`
        )
      )
    }
  })

  it("without a statement that names the authority, no table shows more than one's own", async () => {
    for (const table of readable)
      assert.deepStrictEqual([table, await authoritiesIn(table)], [table, ["northshire"]])
  })

  it("as a role that owns the tables, no more than one's own, and nothing without a session", async () => {
    await world.asOwner("create role keeper", "grant usage on schema public, section17 to keeper")
    await world.asOwner("grant execute on all functions in schema section17 to keeper")
    for (const table of tables) {
      const owning = [`alter table ${table} owner to keeper`, "begin", "set local role keeper"]
      const ask = `select array_agg(distinct authority) as found from ${table} where authority <> 'eastshire'`
      const [row] = await world.asOwner(...owning, sealed(), ask)
      assert.deepStrictEqual([table, row?.["found"]], [table, ["northshire"]])
      const unsealed = await world.asOwner(...owning.slice(1), ask).then(
        (rows) => rows,
        (error: unknown) => (error as Error).message
      )
      assert.match(`${table}: ${unsealed}`, /There is no session/u)
      await world.asOwner(`alter table ${table} owner to current_user`)
    }
    await world.asOwner("drop owned by keeper", "drop role keeper")
  })

  it("without row-level security, each method of each port answers as with it, and changes nothing of another", async () => {
    const before = await outcomes(reads(filled))
    await forEach((table) => `alter table ${table} disable row level security`)
    try {
      for (const table of readable)
        assert.deepStrictEqual([table, await authoritiesIn(table)], [table, [twin, "northshire"]])
      assert.deepStrictEqual(await outcomes(reads(filled)), before)
      const theirs = await heldOf(world, twin)
      for (const [name, work] of Object.entries(changes(filled))) {
        const ours = await heldOf(world, "northshire")
        const exit = await run(work, doneBy(name))
        assert.isTrue(Exit.isSuccess(exit), `${name}: ${JSON.stringify(exit)}`)
        if (!whereTheAccountTellsOfAll.has(name))
          assert.notDeepEqual(await heldOf(world, "northshire"), ours, name)
        assert.deepStrictEqual(await heldOf(world, twin), theirs, name)
      }
    } finally {
      await forEach((table) => `alter table ${table} enable row level security`)
    }
  })
})
