import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { Episodes, UnitOfWork, verifyAccount } from "@section17/application"
import type { EpisodeId } from "@section17/domain"
import { Persistence } from "./index.ts"
import * as Example from "./testing/Example.ts"
import { account, inUnit, recordEpisode } from "./testing/inWorld.ts"
import { onServer } from "./testing/onServer.test-data.ts"
import { testDatabaseUrl } from "./testing/World.ts"

const session = Example.session()

const find = (id: EpisodeId) =>
  inUnit(
    session,
    Effect.flatMap(Episodes, (episodes) => episodes.find(id))
  )

const open = (config: Persistence.Config) => Effect.provide(UnitOfWork, Persistence.layer(config))
const reasonOf = (config: Persistence.Config) =>
  Effect.map(Effect.flip(Effect.asVoid(open(config))), ({ message, reason }) => ({ message, reason }))

describe("records without a folder", () => {
  it.live("are migrated when they are opened, and gone once they are closed", () =>
    Effect.gen(function* () {
      const layer = Persistence.layer({ engine: "pglite" })
      const recorded = Effect.flatMap(recordEpisode(session), ({ episode }) =>
        Effect.map(find(episode.id), (found) => ({ episode, found }))
      )
      const { episode, found } = yield* Effect.provide(recorded, layer)
      assert.deepStrictEqual(found, Option.some(episode))
      assert.deepStrictEqual(yield* Effect.provide(find(episode.id), layer), Option.none())
    })
  )
})

describe("records in a folder", () => {
  let parent = ""
  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), "section17-folder-"))
  })
  afterAll(() => rmSync(parent, { recursive: true, force: true }))

  it.live("are there when it is opened again, and verify", () =>
    Effect.gen(function* () {
      const layer = Persistence.layer({ engine: "pglite", folder: join(parent, "kept") })
      const { episode, id } = yield* Effect.provide(
        Effect.tap(recordEpisode(session), () => inUnit(session, account("recorded"))),
        layer
      )
      const again = Effect.gen(function* () {
        const episodes = yield* Episodes
        const found = yield* episodes.find(id)
        return { found, events: yield* episodes.verify(id) }
      })
      const both = Effect.all([inUnit(session, again), verifyAccount(session.authority)])
      assert.deepStrictEqual(yield* Effect.provide(both, layer), [
        { found: Option.some(episode), events: { events: 6 } },
        { entries: 1 }
      ])
      assert.deepStrictEqual(readdirSync(join(parent, "kept")).sort(), ["postgres", "secret"])
    })
  )

  it.live("are opened by one at a time", () =>
    Effect.gen(function* () {
      const config = { engine: "pglite", folder: join(parent, "one") } as const
      const { reason } = yield* Effect.provide(reasonOf(config), Persistence.layer(config))
      assert.strictEqual(reason, "folderInUse")
    })
  )
})

onServer("a server that is not fit is refused, and why is said", (database) => {
  it.live("a database without its migrations", () =>
    Effect.gen(function* () {
      const url = new URL(testDatabaseUrl ?? "")
      const { reason } = yield* reasonOf({ ...database().config, url: url.href })
      assert.strictEqual(reason, "migrationsMissing")
    })
  )

  it.live("the owner as the gateway's role", () =>
    Effect.gen(function* () {
      const { message, reason } = yield* reasonOf({ ...database().config, url: database().ownerUrl })
      assert.strictEqual(reason, "roleTooPowerful")
      assert.include(message, "Connect as the role that the migration made.")
    })
  )

  it.live("another secret than the database's", () =>
    Effect.gen(function* () {
      const { reason } = yield* reasonOf({ ...database().config, sessionSecret: Redacted.make("another") })
      assert.strictEqual(reason, "secretRefused")
    })
  )

  it.live("a server that is not there", () =>
    Effect.gen(function* () {
      const { reason } = yield* reasonOf({
        ...database().config,
        url: "postgres://nobody@127.0.0.1:1/nothing"
      })
      assert.strictEqual(reason, "databaseNotReachable")
    })
  )

  it.live("with the owner's address, a database is migrated on starting", () =>
    Effect.gen(function* () {
      const sessionSecret = Redacted.make("a secret that was configured")
      const config = { ...database().config, adminUrl: database().ownerUrl, sessionSecret }
      yield* Effect.provide(inUnit(session, account("started")), Persistence.layer(config))
    })
  )

  it.live("a secret that took another's place verifies what the other sealed, when it is given it", () =>
    Effect.gen(function* () {
      const { id } = yield* Effect.provide(recordEpisode(session), Persistence.layer(database().config))
      const sessionSecret = Redacted.make("the next secret")
      yield* Persistence.migrate({
        url: database().ownerUrl,
        role: new URL(database().url).username,
        sessionSecret
      })
      const verify = inUnit(
        session,
        Effect.flatMap(Episodes, (episodes) => Effect.result(episodes.verify(id)))
      )
      const next = { ...database().config, sessionSecret }
      const without = yield* Effect.provide(verify, Persistence.layer(next))
      assert.strictEqual(without._tag, "Failure")
      const given = { ...next, previousSecrets: [database().sessionSecret] }
      assert.strictEqual((yield* Effect.provide(verify, Persistence.layer(given)))._tag, "Success")
    })
  )
})
