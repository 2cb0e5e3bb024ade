/** The owner of the database, who moves the record of an authority: over a connection to a server, or in this process. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import { Client } from "pg"
import type { AuthorityCode } from "@section17/domain"
import { openPglite } from "../engine/pglite.ts"
import { PersistenceNotReady } from "../PersistenceNotReady.ts"
import { type Secrets, secretsFrom } from "../session/Secrets.ts"

/** A database on a server. */
interface OnServer {
  readonly engine: "postgres"
  /** Its address, as its owner. */
  readonly adminUrl: string
  /** The secret that it was migrated with. */
  readonly sessionSecret: Redacted.Redacted
}

/** PostgreSQL in this process, which nobody else has open. */
interface InFolder {
  readonly engine: "pglite"
  readonly folder: string
}

/** A database, and how its owner gets to it. */
export type Owned = OnServer | InFolder

/** Whose record is moved, and out of which database or into which. */
export type Archiving = Owned & { readonly authority: AuthorityCode.AuthorityCode }

export interface Owner {
  /** The rows of a statement, and how many it wrote. */
  readonly query: <Row = unknown>(
    sql: string,
    parameters?: ReadonlyArray<unknown>
  ) => Promise<{ readonly rows: ReadonlyArray<Row>; readonly written: number }>
  readonly secrets: Secrets
}

interface Connected {
  readonly owner: Owner
  readonly close: () => Promise<void>
}

const overServer = async ({ adminUrl, sessionSecret }: OnServer): Promise<Connected> => {
  const client = new Client({ connectionString: adminUrl })
  try {
    await client.connect()
  } catch (error) {
    const what = `The database could not be reached as its owner: ${String(error)}`
    throw new PersistenceNotReady({ reason: "databaseNotReachable", what })
  }
  const query: Owner["query"] = async (sql, parameters = []) => {
    const { rowCount, rows } = await client.query(sql, [...parameters])
    return { rows, written: rowCount ?? 0 }
  }
  return { owner: { query, secrets: secretsFrom(Redacted.value(sessionSecret)) }, close: () => client.end() }
}

/** As a superuser, as which PGlite began; it is locked, so nobody else works in it meanwhile. */
const inProcess = async ({ folder }: InFolder): Promise<Connected> => {
  const scope = await Effect.runPromise(Scope.make())
  const close = () => Effect.runPromise(Scope.close(scope, Exit.void))
  try {
    const opening = Effect.provideService(openPglite(folder), Scope.Scope, scope)
    const { client, on } = await Effect.runPromise(opening)
    await client.exec("set session authorization postgres")
    const query: Owner["query"] = async <Row>(sql: string, parameters: ReadonlyArray<unknown> = []) => {
      const { affectedRows = 0, rows } = await client.query<Row>(sql, [...parameters])
      return { rows, written: affectedRows }
    }
    return { owner: { query, secrets: on.secrets }, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Works as the owner in one transaction, which is undone when it fails. */
export const asOwner = async <A>(
  archiving: Archiving,
  how: string,
  work: (owner: Owner) => Promise<A>
): Promise<A> => {
  const { close, owner } = await (archiving.engine === "postgres"
    ? overServer(archiving)
    : inProcess(archiving))
  try {
    await owner.query(`begin ${how}`)
    const done = await work(owner)
    await owner.query("commit")
    return done
  } finally {
    await close()
  }
}
