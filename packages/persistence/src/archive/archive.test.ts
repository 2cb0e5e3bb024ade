import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { Episodes, Erasures, Restrictions, type UnitOfWork, verifyAccount } from "@section17/application"
import { CalendarDate } from "@section17/domain"
import * as Persistence from "../Persistence.ts"
import { createDatabase } from "../testing/createDatabase.ts"
import * as Example from "../testing/Example.ts"
import { account, appoint, inUnit, recordEpisode } from "../testing/inWorld.ts"
import { fillFolder } from "../testing/templates.ts"
import { testDatabaseUrl } from "../testing/World.ts"
import { closedRecord, erased } from "../retention/erasure.test-data.ts"
import { tables } from "../table/index.ts"
import { archived, exportAuthority, rowsIn } from "./Archive.ts"
import { importAuthority } from "./importAuthority.ts"
import type { Archiving, Owned } from "./Owner.ts"

async function* each(lines: ReadonlyArray<string>): AsyncGenerator<string> {
  yield* lines
}

/** Records, and the way of their owner to them. */
interface Kept {
  readonly config: Persistence.Config
  readonly owned: Owned
  readonly secret: () => Redacted.Redacted
  readonly drop: () => Promise<void> | void
}

const onServer = (as: Parameters<typeof createDatabase>[1]) => async (): Promise<Kept> => {
  const { config, drop, ownerUrl: adminUrl, sessionSecret } = await createDatabase(testDatabaseUrl ?? "", as)
  return { config, owned: { engine: "postgres", adminUrl, sessionSecret }, secret: () => sessionSecret, drop }
}

const inFolder = async (): Promise<Kept> => {
  const folder = mkdtempSync(join(tmpdir(), "section17-archive-"))
  fillFolder(folder)
  return {
    config: { engine: "pglite", folder },
    owned: { engine: "pglite", folder },
    secret: () => Redacted.make(readFileSync(join(folder, "secret"), "utf8")),
    drop: () => rmSync(folder, { recursive: true })
  }
}

const kept: ReadonlyArray<{ readonly where: string; readonly open: () => Promise<Kept> }> = [
  { where: "of PGlite", open: inFolder },
  ...(testDatabaseUrl === undefined
    ? []
    : [
        { where: "of a server, as a superuser", open: onServer("a superuser") },
        { where: "of a server, as no superuser", open: onServer("no superuser") }
      ])
]

const running = <A, E>(on: Pick<Kept, "config">, work: Effect.Effect<A, E, UnitOfWork>) =>
  Effect.runPromise(
    Effect.scoped(
      Effect.flatMap(Layer.build(Persistence.layer(on.config)), (context) => Effect.provide(work, context))
    )
  )

/** But for the place in the queue, which is made anew. */
const sameRows = (lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.map((line) => line.replace(/"position": \d+, /u, "")).toSorted()

describe.each(kept)("one authority's record, exported and imported by the owner $where", ({ open }) => {
  let one: Kept
  let other: Kept
  const session = Example.session("northshire")
  const elsewhere = Example.session("southshire")

  const archiving = ({ owned }: Kept, authority = session.authority): Archiving => ({ ...owned, authority })
  const exported = async (from: Kept, authority = session.authority) => {
    const lines: Array<string> = []
    const end = await exportAuthority(archiving(from, authority), async (line) => void lines.push(line))
    return { lines, end }
  }
  /** A record that was erased. */
  const erasing = Effect.gen(function* () {
    const [proposer, approver] = [
      Example.session("northshire", "p.one"),
      Example.session("northshire", "approver")
    ]
    const { child } = yield* closedRecord(proposer)
    yield* erased(proposer, approver, child.id)
  })

  beforeAll(async () => {
    one = await open()
    other = await open()
    const writing = Effect.gen(function* () {
      const { child } = yield* recordEpisode(session)
      yield* recordEpisode(session)
      yield* recordEpisode(elsewhere)
      yield* inUnit(session, Effect.andThen(account("read"), appoint("k.dale")))
      yield* inUnit(elsewhere, account("read"))
      const decision = {
        child: child.id,
        reasons: "A parent works for the authority.",
        reviewOn: CalendarDate.CalendarDate.make("2030-01-07"),
        practitioners: [session.practitioner] as const
      }
      const at = "2026-03-02T09:30:00.000Z" as never
      yield* inUnit(
        session,
        Effect.flatMap(Restrictions, (restrictions) => restrictions.decide(decision, at))
      )
    })
    await running(one, Effect.andThen(writing, erasing))
  })
  afterAll(async () => {
    await one.drop()
    await other.drop()
  })

  it("leaves no table out: but the end of the account, which is made anew with it", () => {
    const all = tables.map(({ meta }) => meta.tableName)
    assert.deepStrictEqual([...archived, "audit_head"].toSorted(), all.toSorted())
  })

  it("has every row of the authority and none of another's, a restricted record among them", async () => {
    const { end, lines } = await exported(one)
    assert.deepInclude(end.end, {
      child: 2,
      episode: 2,
      event: 12,
      restriction: 1,
      restriction_named: 1,
      erasure: 1,
      erased_event: 10,
      audit: 6
    })
    assert.strictEqual(end.account.number, 6)
    assert.isFalse(lines.join().includes("southshire"))
    assert.lengthOf(lines, rowsIn(end) + 2)
    assert.include(lines[0], `"rows":${rowsIn(end)}`)
  })

  it("is not imported where a line is missing, changed in its place, or of another authority: and then nothing is there", async () => {
    const { lines } = await exported(one)
    const event = lines.findIndex((line) => line.startsWith('{"event"'))
    const tries: ReadonlyArray<readonly [ReadonlyArray<string>, RegExp]> = [
      [lines.slice(0, -1), /its last line is missing/u],
      [lines.filter((_, at) => at !== event + 2), /An event must follow|not as many/u],
      [lines.filter((line) => !line.startsWith('{"obligation"')), /not as many as its last line says/u],
      [(await exported(one, elsewhere.authority)).lines, /it is of southshire/u],
      [["{}"], /its first line is not one of an archive/u]
    ]
    for (const [given, why] of tries) {
      const failed = await importAuthority(archiving(other), each(given)).then(
        () => "imported",
        (error: Error) => error.message
      )
      assert.match(failed, why)
    }
    assert.strictEqual((await exported(other)).end.end.child, 0)
  })

  it("writes nothing of another authority, whatever its rows say", async () => {
    const { lines } = await exported(one)
    const child = lines.find((line) => line.startsWith('{"child":')) ?? ""
    const webhook = `{"webhook":{"authority":"southshire","id":"00000000-0000-4000-8000-000000000001",
      "url":"https://elsewhere.example","types":[],"secret":"","idempotency_key":"k",
      "registered_at":"2026-03-02T09:30:00.000Z","registered_by":"p"}}`
    for (const theirs of [child.replace('"northshire"', '"southshire"'), webhook]) {
      const given = [...lines.slice(0, -1), theirs, ...lines.slice(-1)]
      const failed = await importAuthority(archiving(other), each(given)).catch(
        (error: Error) => error.message
      )
      assert.match(String(failed), /it holds rows of another authority/u)
    }
    for (const authority of [session.authority, elsewhere.authority]) {
      const { end } = await exported(other, authority)
      assert.deepInclude(end.end, { child: 0, webhook: 0 })
    }
  })

  it("is imported with equal counts, equal chains and the same rows, verifies with the secret that sealed it, and not twice", async () => {
    const { end, lines } = await exported(one)
    const told: Array<readonly [done: number, of: number]> = []
    const tell = (done: number, of: number): void => void told.push([done, of])
    assert.deepStrictEqual(await importAuthority(archiving(other), each(lines), tell), end)
    assert.deepStrictEqual(told.at(-1), [rowsIn(end), rowsIn(end)])
    assert.lengthOf(told, lines.length - 2)
    const again = await exported(other)
    assert.deepStrictEqual(sameRows(again.lines), sameRows(lines))
    const verifying = inUnit(
      session,
      Effect.gen(function* () {
        const { episodes } = yield* (yield* Episodes).list({ first: 10 })
        for (const { id } of episodes) yield* (yield* Episodes).verify(id)
        const { erasures } = yield* (yield* Erasures).verify
        return { episodes: episodes.length, erasures }
      })
    )
    const restored = { config: { ...other.config, previousSecrets: [one.secret()] } }
    const all = Effect.all([verifying, verifyAccount(session.authority)])
    assert.deepStrictEqual(await running(restored, all), [{ episodes: 2, erasures: 1 }, { entries: 6 }])
    const twice = await importAuthority(archiving(other), each(lines)).catch((error: Error) => error.message)
    assert.match(String(twice), /there are records of the authority already/u)
  })
})
