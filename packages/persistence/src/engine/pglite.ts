/**
 * PostgreSQL in this process: in memory, or in a folder.
 *
 * The same migrations, policies and rights as on a server, and `reset role`, `set role`, `reset session authorization`
 * and `discard all` do not help there either. But PGlite has one session, and it began as a superuser: SQL that somebody
 * injects can take that back with `set session authorization postgres`, which no server allows. Each unit of work takes
 * the gateway's role anew, so that no other unit of work is touched by it. Records of more than one authority belong on
 * a server.
 *
 * @module
 */
import { randomUUID } from "node:crypto"
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { MikroORM, type PgliteConnection } from "@mikro-orm/pglite"
import * as Effect from "effect/Effect"
import { grants } from "../migrations/grants.ts"
import { takeSessionKey } from "../migrations/sessionKey.ts"
import { PersistenceNotReady } from "../PersistenceNotReady.ts"
import { newSecret, type Secrets, secretsFrom } from "../session/Secrets.ts"
import { BoundPgliteDriver } from "./BoundConnection.ts"
import { lockFolder } from "./FolderLock.ts"
import { common } from "./orm.ts"
import { ready } from "./ready.ts"

interface Connecting {
  readonly folder?: string | undefined
  /** To write migrations rather than to run them. */
  readonly snapshot?: boolean
}

export const connect = async ({ folder, snapshot = false }: Connecting) =>
  MikroORM.init({
    ...common(snapshot),
    ...(snapshot ? {} : { driver: BoundPgliteDriver }),
    ...(folder === undefined ? {} : { dbName: "postgres", driverOptions: { dataDir: folder } })
  })

type Orm = Awaited<ReturnType<typeof connect>>

/** PGlite itself, for what goes past MikroORM. */
export const native = ({ em }: Orm) => (em.getDriver().getConnection() as PgliteConnection).getNativeClient()

/** The role that units of work take. */
export const ROLE = "section17_gateway"

const createRole = `do $body$ begin
  if not exists (select from pg_roles where rolname = '${ROLE}') then
    create role ${ROLE} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit;
  end if;
end $body$`

/** The secret lies beside the records: who can read the one can read the other. */
const secretIn = (folder: string | undefined): string => {
  if (folder === undefined) return newSecret()
  const path = join(folder, "secret")
  if (!existsSync(path)) {
    const draft = `${path}.${randomUUID()}`
    writeFileSync(draft, newSecret(), { mode: 0o600 })
    renameSync(draft, path)
  }
  return readFileSync(path, "utf8")
}

const prepare = async (orm: Orm, secrets: Secrets): Promise<void> => {
  await orm.migrator.up()
  const client = await native(orm)
  await client.exec([createRole, ...grants({ role: ROLE, database: "postgres" })].join(";\n"))
  for (const { sql, values } of takeSessionKey(secrets)) await client.query(sql, values)
  await client.exec(`set session authorization ${ROLE}`)
}

const notMigrated = (error: unknown) =>
  new PersistenceNotReady({
    reason: "migrationFailed",
    what: `The records could not be opened and migrated: ${String(error)}`
  })

/** Opens the records, migrated, and with no more rights than a gateway has. Closes them with the scope. */
export const openPglite = Effect.fnUntraced(function* (
  folder: string | undefined,
  /** Secrets of others, or of before: what they sealed verifies. */
  previous: ReadonlyArray<string> = []
) {
  if (folder !== undefined) yield* lockFolder(folder)
  const secrets = secretsFrom(secretIn(folder), previous)
  const orm = yield* Effect.acquireRelease(
    Effect.tryPromise({
      try: () => connect({ folder: folder === undefined ? undefined : join(folder, "postgres") }),
      catch: notMigrated
    }),
    (orm) => Effect.promise(() => orm.close())
  )
  yield* Effect.tryPromise({ try: () => prepare(orm, secrets), catch: notMigrated })
  yield* ready(orm.em, secrets)
  return {
    client: yield* Effect.promise(() => native(orm)),
    on: { em: orm.em, secrets, accounts: new Map(), role: ROLE }
  }
})
