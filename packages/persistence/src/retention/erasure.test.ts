import { afterAll, assert, beforeAll, describe, it, vi } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Erasures, type SessionContext, type UnitOfWork } from "@section17/application"
import { erasedByChild, erasedByEpisode } from "../migrations/erasing.ts"
import { seal } from "../session/seal.ts"
import * as Example from "../testing/Example.ts"
import { faultOf, inUnit, verifyAudit } from "../testing/inWorld.ts"
import { type World, worlds } from "../testing/World.ts"
import { closedRecord, erased, holding, NAMES, proposed, DUE_AT } from "./erasure.test-data.ts"

const proposer = Example.session("northshire", "proposer")
const approver = Example.session("northshire", "approver")

describe.each(worlds)("erasing a child's record, on $engine", ({ open }) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  const test = <A, E>(name: string, body: () => Effect.Effect<A, E, UnitOfWork>) =>
    it.live(name, () => Effect.provide(body(), world.layer))

  const owner = (...statements: ReadonlyArray<string>) => Effect.promise(() => world.asOwner(...statements))

  /** Every row of every table that is the authority's, as text. */
  const everything = Effect.gen(function* () {
    const tables = yield* owner(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and c.relname <> 'migration'`
    )
    const texts: Array<string> = []
    for (const { name } of tables) {
      const [row] = yield* owner(
        `select string_agg(t::text, E'\\n') as text from "${String(name)}" t where authority = 'northshire'`
      )
      texts.push(String(row?.["text"]))
    }
    return texts.join("\n")
  })

  /** Why it is not as it was written; undefined when it is. */
  const fault = inUnit(
    approver,
    Effect.flatMap(Erasures, ({ verify }) => Effect.result(verify))
  ).pipe(Effect.map((found) => (Result.isFailure(found) ? found.failure.why : undefined)))

  const sealed = (session: SessionContext) =>
    `select set_config('section17.session', '${seal(world.secrets, session)}', false)`

  /** What comes of a statement in the gateway's role, for the session. */
  const attempt = (session: SessionContext, statement: string) =>
    Effect.promise(() =>
      world.asGateway(sealed(session), statement).then(
        ([row]) => row?.["done"],
        (error: unknown) => String((error as Error).message)
      )
    )

  test("leaves nothing of what was said about the child anywhere, and every chain verifies", () =>
    Effect.gen(function* () {
      const { child, id } = yield* closedRecord(proposer)
      const before = yield* everything
      assert.deepStrictEqual(
        NAMES.filter((word) => !before.includes(word)),
        []
      )
      yield* erased(proposer, approver, child.id)
      const after = yield* everything
      assert.deepStrictEqual(
        NAMES.filter((word) => after.includes(word)),
        []
      )
      assert.notMatch(after, /lighthouse|EntryRecorded|ClosureProposed/iu)
      // The account of who did what names the child by id, and what is left of the chain the episode.
      assert.include(after, child.id)
      assert.include(after, id)
      assert.strictEqual(faultOf(yield* verifyAudit(approver)), undefined)
      assert.strictEqual(yield* fault, undefined)
    }))

  test("is verified however long that takes: no session has to last for all of it", () =>
    Effect.gen(function* () {
      const { child } = yield* closedRecord(proposer)
      yield* erased(proposer, approver, child.id)
      const { now } = Date
      // A session lasts 120 seconds from when it is sealed: so these last two.
      const clock = vi.spyOn(Date, "now").mockImplementation(() => now() - 118_000)
      const verified = Effect.flatMap(Erasures, ({ verify }) =>
        Effect.andThen(Effect.sleep("2100 millis"), verify)
      )
      const { erasures } = yield* Effect.ensuring(
        inUnit(approver, verified),
        Effect.sync(() => clock.mockRestore())
      )
      assert.isAbove(erasures, 0)
    }))

  test("is decided for every table that says something about a child or an episode", () =>
    Effect.gen(function* () {
      const tables = yield* owner(
        `select distinct table_name::text as name from information_schema.columns
         where table_schema = 'public' and column_name in ('child', 'episode') order by 1`
      )
      // What stays: who read and decided, that a record was opened, and what is left of the chain.
      const stays = ["alert", "audit", "erased_event", "erasure"]
      assert.deepStrictEqual(
        tables.map(({ name }) => String(name)),
        [...new Set([...erasedByChild, ...erasedByEpisode, ...stays])].toSorted()
      )
    }))

  test("takes two people, whatever the gateway or the owner says", () =>
    Effect.gen(function* () {
      const { child } = yield* closedRecord(proposer)
      const id = yield* proposed(proposer, child.id)
      const alone = yield* attempt(proposer, `select section17.erase_record('${id}', '${DUE_AT}') as done`)
      assert.strictEqual(alone, "An erasure is approved by another than who proposed it.")
      const forged = `update erasure set state = 'approved', decided_by = proposed_by, decided_at = now()`
      const said = yield* Effect.promise(() =>
        world.asOwner(`${forged} where id = '${id}'`).then(
          () => "done",
          (error: unknown) => String((error as Error).message)
        )
      )
      assert.include(said, "erasure_approved_by_another")
      const unlawful = ["delete from event", "delete from erasure", `${forged} where id = '${id}'`]
      for (const statement of [...unlawful, "insert into erased_event select * from erased_event"])
        assert.match(String(yield* attempt(approver, statement)), /permission denied/u)
    }))

  test("is not done under a hold, before its day, or of another record than was proposed", () =>
    Effect.gen(function* () {
      const { child } = yield* closedRecord(proposer)
      const id = yield* proposed(proposer, child.id)
      const early = `select section17.erase_record('${id}', '2032-04-01T12:00:00Z') as done`
      assert.strictEqual(yield* attempt(approver, early), false)
      yield* inUnit(approver, holding(child.id))
      const due = `select section17.erase_record('${id}', '${DUE_AT}') as done`
      assert.strictEqual(yield* attempt(approver, due), false)
      yield* owner(
        `update legal_hold set lifted_at = now(), lifted_by = 'x', lifted_because = 'y'
         where child = '${child.id}' and lifted_at is null`,
        `update erasure set record_digest = 'other' where id = '${id}'`
      )
      assert.strictEqual(yield* attempt(approver, due), false)
      const [row] = yield* owner(`select count(*)::int as events from event v join episode e
        on e.authority = v.authority and e.id = v.episode where e.child = '${child.id}'`)
      assert.strictEqual(row?.["events"], 10)
    }))

  test("and placing a hold wait for each other: the hold that comes first is seen", () =>
    Effect.gen(function* () {
      const { child } = yield* closedRecord(proposer)
      const id = yield* proposed(proposer, child.id)
      const raced = yield* Effect.all(
        [
          Effect.exit(inUnit(proposer, Effect.andThen(holding(child.id), Effect.sleep("300 millis")))),
          Effect.delay(
            Effect.exit(attempt(approver, `select section17.erase_record('${id}', '${DUE_AT}') as done`)),
            "100 millis"
          )
        ],
        { concurrency: 2 }
      )
      const [row] = yield* owner(`select count(*)::int as there from child where id = '${child.id}'`)
      assert.deepStrictEqual([raced[0]._tag, row?.["there"]], ["Success", 1])
    }))
})
