import { randomUUID } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import {
  Audit,
  holdRows,
  type RowFault,
  type RowsHeld,
  serviceSession,
  TAKEN_IN
} from "@section17/application"
import { Instant } from "@section17/domain"
import { closedRecord, erased, proposed } from "../retention/erasure.test-data.ts"
import { linked, start } from "../session/chain.ts"
import { tables } from "../table/index.ts"
import * as Example from "../testing/Example.ts"
import { accountWritten, appoint, inUnit, recordEpisode, verifyAudit } from "../testing/inWorld.ts"
import { often } from "../testing/often.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"
import { type Records, tamperings, touched } from "./rows.test-data.ts"

/** How often rows are tampered with: each way once. */
const TAMPERINGS = often(tamperings.length)

const at = Instant.Instant.make("2036-01-02T12:00:00.000Z")
const own = (authority: string) => serviceSession(Example.session(authority).authority, "audit")

const held = (authority: string, most = 500) =>
  inUnit(
    own(authority),
    Effect.flatMap(Audit, (audit) => audit.holdRows({ after: undefined, most }))
  )

/** Everything that `audit verify` finds of rows. */
const all = Effect.fnUntraced(function* (authority: string) {
  const told: Array<RowsHeld> = []
  yield* holdRows(own(authority).authority, (some) => void told.push(some))
  return {
    faults: told.flatMap(({ faults }) => faults),
    rows: told.reduce((sum, { rows }) => sum + rows, 0),
    untold: told.reduce((sum, { untold }) => sum + untold, 0)
  }
})

const takenIn = (authority: string) =>
  inUnit(
    own(authority),
    Effect.flatMap(Audit, (audit) => audit.takeRowsIn({ after: undefined, most: 500 }, at))
  )

const inWords = (faults: ReadonlyArray<RowFault>) => faults.map(({ table, why }) => `${table}: ${why}`)

const named = (): string => `rows-${randomUUID().slice(0, 8)}`

/** Chained, or held against what the account says of an erasure: their tampering has tests of its own. */
const CHAINED = ["audit", "audit_head", "erased_event"]
/** By which no record is shown or hidden, and which nothing holds to anything yet. */
const HELD_TO_NOTHING = [
  "obligation",
  "reminder",
  "idempotency_key",
  "webhook",
  "webhook_delivery",
  "protocol_version"
]

describe("what the owner of the database can tamper with", () => {
  it("is every table: none is forgotten here", () => {
    assert.deepStrictEqual(
      [...touched, ...CHAINED, ...HELD_TO_NOTHING].toSorted(),
      tables.map(({ meta }) => meta.tableName).toSorted()
    )
  })
})

onEachEngine("rows that stand in no chain", ({ engine, test, world }) => {
  const owner = (...statements: ReadonlyArray<string>) => Effect.promise(() => world.asOwner(...statements))
  const tampered = (...statements: ReadonlyArray<string>) =>
    owner("begin", "set local session_replication_role = replica", ...statements, "commit")

  /** Has the account be as gateways left it that did not say what they wrote: chained and sealed. */
  const asOlderGateways = Effect.fnUntraced(function* (authority: string) {
    const of = `where authority = '${authority}'`
    const entries = yield* owner(
      `select authority, number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, practitioner, purpose,
         action, outcome, episode, child, problem, rule from audit ${of} order by number`
    )
    let head = start
    const anew = entries.map((entry) => {
      const row = linked(world.secrets, head, entry)
      head = { number: head.number + 1, hash: row.hash }
      return `update audit set wrote = null, previous_hash = '${row.previousHash}', hash = '${row.hash}', seal = '${row.seal}'
        ${of} and number = ${head.number}`
    })
    yield* tampered(...anew, `update audit_head set hash = '${head.hash}' ${of}`)
  })

  /** Two records, whose every row is accounted for, the erasure of both proposed. */
  const records = Effect.fnUntraced(function* () {
    const session = Example.session(named(), "proposer")
    const [one, other] = [yield* closedRecord(session), yield* closedRecord(session, "Zephyrine")]
    for (const { child } of [one, other]) yield* proposed(session, child.id)
    const twice = inUnit(session, Effect.andThen(appoint("k.dale"), accountWritten(null)))
    yield* Effect.andThen(twice, twice)
    const { authority } = session
    const of = {
      one: { child: one.child.id, episode: one.id },
      other: { child: other.child.id, episode: other.id }
    }
    return { authority, ...of }
  })

  test(
    `that the owner of the database tampers with are found out each time, ${TAMPERINGS} times`,
    () =>
      Effect.gen(function* () {
        const { authority, one, other } = yield* records()
        const whose = `where authority = '${authority}'`
        const kept = (table: string): string => `kept_${table}_${authority.replaceAll("-", "_")}`
        yield* owner(
          ...touched.map((table) => `create table ${kept(table)} as select * from ${table} ${whose}`)
        )
        assert.deepStrictEqual(yield* all(authority), { faults: [], rows: 18, untold: 0 })
        const of: Records = { authority, one, other }
        const missed: Array<string> = []
        const found: Record<string, number> = {}
        for (let time = 0; time < TAMPERINGS; time += 1) {
          const [what, statements, table] =
            tamperings[time % tamperings.length] ?? (yield* Effect.die("none"))
          yield* tampered(...statements(of))
          const { faults, untold } = yield* all(authority)
          if (untold > 0 || !faults.some((fault) => fault.table === table)) missed.push(what)
          else found[table] = (found[table] ?? 0) + 1
          yield* tampered(
            ...touched.flatMap((each) => [
              `delete from ${each} ${whose}`,
              `insert into ${each} select * from ${kept(each)}`
            ])
          )
        }
        assert.deepStrictEqual(missed, [])
        assert.deepStrictEqual((yield* all(authority)).faults, [])
        const told = Object.entries(found).map(([table, times]) => `${table} ${times}`)
        process.stdout.write(
          `Tampering with rows, ${engine}: ${TAMPERINGS} times, all found (${told.join(", ")})\n`
        )
      }),
    60_000 + TAMPERINGS * 1000
  )

  test("are named by table and global id, and nothing of what they say is told", () =>
    Effect.gen(function* () {
      const { authority, one, other } = yield* records()
      yield* tampered(
        `update child set given_name = 'Another' where authority = '${authority}' and id = '${one.child}'`,
        `delete from legal_hold where authority = '${authority}' and child = '${other.child}'`
      )
      const { faults } = yield* held(authority)
      assert.deepStrictEqual(inWords(faults).toSorted(), [
        "child: it is not what the account says was written",
        "child_name: their name is not found by all that it should be",
        "legal_hold: it is gone"
      ])
      assert.deepInclude(faults, {
        table: "child",
        id: `Child:${one.child}`,
        which: "",
        why: "it is not what the account says was written"
      })
      const gone = faults.find(({ table }) => table === "legal_hold")
      assert.match(String(gone?.id), /^LegalHold:[0-9a-f-]{36}$/u)
      assert.strictEqual(gone?.why, "it is gone")
    }))

  test("are as they should be once a record is erased, and what is left of it is found out too", () =>
    Effect.gen(function* () {
      const session = Example.session(named(), "proposer")
      const { child } = yield* closedRecord(session)
      yield* erased(session, Example.session(session.authority, "approver"), child.id)
      // That the record was opened is all that is left.
      assert.deepInclude(yield* held(session.authority), { children: 1, rows: 1, faults: [], untold: 0 })
      yield* tampered(`update alert set practitioner = 'another' where authority = '${session.authority}'`)
      const { faults } = yield* held(session.authority)
      assert.deepStrictEqual(inWords(faults), ["alert: it is not what the account says was written"])
    }))

  test("of gateways that did not say what they wrote are not taken for tampering, and are told of once they are taken in", () =>
    Effect.gen(function* () {
      const session = Example.session(named(), "proposer")
      const { child } = yield* closedRecord(session)
      const { authority } = session
      const whose = `where authority = '${authority}'`
      yield* asOlderGateways(authority)
      assert.deepStrictEqual(yield* verifyAudit(session), Result.succeed({ entries: 3 }))
      assert.deepInclude(yield* held(authority), { children: 1, rows: 7, faults: [], untold: 7 })
      assert.deepInclude(yield* takenIn(authority), { children: 1, rows: 7, faults: [], untold: 7 })
      assert.deepInclude(yield* held(authority), { faults: [], untold: 0 })
      assert.deepInclude(yield* takenIn(authority), { faults: [], untold: 0 })
      const [entry] = yield* owner(
        `select count(*)::int as taken from audit ${whose} and action = '${TAKEN_IN}' and child = '${child.id}'`
      )
      assert.deepStrictEqual(entry, { taken: 1 })
      assert.deepStrictEqual(yield* verifyAudit(session), Result.succeed({ entries: 4 }))
      yield* tampered(
        `update restriction set review_on = review_on + 1 ${whose}`,
        `insert into restriction_named select authority, child, 9, 'another' from restriction ${whose}`
      )
      assert.deepStrictEqual(inWords((yield* held(authority)).faults).toSorted(), [
        "restriction: it is not what the account says was written",
        "restriction: the account does not know of it"
      ])
    }))

  test("are held against the account some children at a time", () =>
    Effect.gen(function* () {
      const session = Example.session(named())
      for (let count = 0; count < 3; count += 1) yield* recordEpisode(session)
      const first = yield* held(session.authority, 2)
      const { last } = first
      const rest = yield* inUnit(
        own(session.authority),
        Effect.flatMap(Audit, (audit) => audit.holdRows({ after: last, most: 2 }))
      )
      assert.deepStrictEqual([first.children, rest.children], [2, 1])
      // Nobody accounted for these.
      assert.deepStrictEqual(
        [...new Set(inWords([...first.faults, ...rest.faults]))],
        ["child: the account does not know of it", "episode: the account does not know of it"]
      )
    }))

  test("are shown to nobody but the installation itself", () =>
    Effect.gen(function* () {
      const session = Example.session(named())
      const asked = inUnit(
        session,
        Effect.flatMap(Audit, (audit) => audit.holdRows({ after: undefined, most: 10 }))
      )
      assert.match(String(yield* Effect.catchDefect(asked, Effect.succeed)), /The gateway itself holds rows/u)
    }))
})
