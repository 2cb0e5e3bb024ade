/** The same tests on each engine, with a way past the gateway to what it rests on. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { Client } from "pg"
import type { EpisodeChanges, UnitOfWork } from "@section17/application"
import { openPglite, ROLE } from "../engine/pglite.ts"
import * as Persistence from "../Persistence.ts"
import { type Secrets, secretsFrom } from "../session/Secrets.ts"
import * as Redacted from "effect/Redacted"
import { createDatabase } from "./createDatabase.ts"
import { fillFolder } from "./templates.ts"

type Row = Record<string, unknown>

export interface World {
  readonly layer: Layer.Layer<UnitOfWork | EpisodeChanges>
  readonly secrets: Secrets
  /** The gateway's role. */
  readonly role: string
  /** Runs statements one after the other as the owner, past every wall; the rows of the last. */
  readonly asOwner: (...statements: ReadonlyArray<string>) => Promise<ReadonlyArray<Row>>
  /** Runs statements in a plain session of the gateway's role, without a unit of work; the rows of the last. */
  readonly asGateway: (...statements: ReadonlyArray<string>) => Promise<ReadonlyArray<Row>>
  readonly close: () => Promise<void>
}

const last = async (
  statements: ReadonlyArray<string>,
  query: (statement: string) => Promise<{ readonly rows: ReadonlyArray<unknown> }>
): Promise<ReadonlyArray<Row>> => {
  let rows: ReadonlyArray<unknown> = []
  for (const statement of statements) ({ rows } = await query(statement))
  return rows as ReadonlyArray<Row>
}

const pgliteWorld = async (): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), "section17-world-"))
  fillFolder(folder)
  const scope = await Effect.runPromise(Scope.make())
  const provided = Effect.gen(function* () {
    const opened = yield* openPglite(folder)
    return { ...opened, context: yield* Persistence.embedded(opened) }
  }).pipe(Effect.provideService(Scope.Scope, scope))
  const { client, context, on } = await Effect.runPromise(provided)
  const asOwner = async (...statements: ReadonlyArray<string>) => {
    await client.exec("set session authorization postgres")
    try {
      return await last(statements, (statement) => client.query(statement))
    } finally {
      await client.exec(`rollback; reset all; set session authorization ${ROLE}`)
    }
  }
  const asGateway = async (...statements: ReadonlyArray<string>) => {
    try {
      return await last(statements, (statement) => client.query(statement))
    } finally {
      await client.exec(`rollback; reset all; set session authorization ${ROLE}`)
    }
  }
  return {
    layer: Layer.succeedContext(context),
    secrets: on.secrets,
    role: ROLE,
    asOwner,
    asGateway,
    close: async () => {
      await Effect.runPromise(Scope.close(scope, Exit.void))
      rmSync(folder, { recursive: true })
    }
  }
}

const overConnection =
  (url: string) =>
  async (...statements: ReadonlyArray<string>): Promise<ReadonlyArray<Row>> => {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      return await last(statements, (statement) => client.query(statement))
    } finally {
      await client.end()
    }
  }

const postgresWorld = (ownerUrl: string) => async (): Promise<World> => {
  const database = await createDatabase(ownerUrl)
  const scope = await Effect.runPromise(Scope.make())
  const context = await Effect.runPromise(Layer.buildWithScope(Persistence.layer(database.config), scope))
  return {
    layer: Layer.succeedContext(context),
    secrets: secretsFrom(Redacted.value(database.sessionSecret)),
    role: new URL(database.url).username,
    asOwner: overConnection(database.ownerUrl),
    asGateway: overConnection(database.url),
    close: async () => {
      await Effect.runPromise(Scope.close(scope, Exit.void))
      await database.drop()
    }
  }
}

/** The owner's address of the server that tests may use. */
export const testDatabaseUrl = process.env["TEST_DATABASE_URL"]

if (process.env["CI"] && !testDatabaseUrl) {
  throw new Error(
    "TEST_DATABASE_URL is not set. On CI the tests run on a PostgreSQL server too: script/with-postgres."
  )
}

/** The engines to test on: a server too, where there is one. */
export const worlds: ReadonlyArray<{ readonly engine: string; readonly open: () => Promise<World> }> = [
  { engine: "PGlite", open: pgliteWorld },
  ...(testDatabaseUrl ? [{ engine: "PostgreSQL", open: postgresWorld(testDatabaseUrl) }] : [])
]
