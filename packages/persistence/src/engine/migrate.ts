/** Migrating a database on a server, as its owner. */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto"
import { MikroORM } from "@mikro-orm/postgresql"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { Client } from "pg"
import { grants } from "../migrations/grants.ts"
import { takeSessionKey } from "../migrations/sessionKey.ts"
import { PersistenceNotReady } from "../PersistenceNotReady.ts"
import { newSecret, secretsFrom } from "../session/Secrets.ts"
import { common } from "./orm.ts"

export interface Migrating {
  /** The address of the database, as its owner. */
  readonly url: string
  /** The role that the gateway logs in as; made when there is none. */
  readonly role?: string
  /** The password that the role gets; without one, it keeps what it has. */
  readonly password?: Redacted.Redacted
  /** The secret that the gateway is configured with; without one, a new one is made. */
  readonly sessionSecret?: Redacted.Redacted
  /** Told after each migration how many were applied, of how many. */
  readonly told?: (done: number, of: number) => void
}

export interface Migrated {
  /** The migrations that were applied now. */
  readonly applied: ReadonlyArray<string>
  /** The address for the gateway, without its password. */
  readonly gatewayUrl: string
  readonly sessionSecret: Redacted.Redacted
}

const ITERATIONS = 4096

/** The verifier of a password (RFC 5803), so that the password itself does not reach the server's logs. */
const scram = (password: string): string => {
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, "sha256")
  const clientKey = createHmac("sha256", salted).update("Client Key").digest()
  const storedKey = createHash("sha256").update(clientKey).digest("base64")
  const serverKey = createHmac("sha256", salted).update("Server Key").digest("base64")
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString("base64")}$${storedKey}:${serverKey}`
}

const prepareRole = async (client: Client, role: string, password: string | undefined): Promise<void> => {
  const name = client.escapeIdentifier(role)
  const known = await client.query("select from pg_roles where rolname = $1", [role])
  if (known.rowCount === 0) {
    await client.query(
      `create role ${name} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit`
    )
  }
  if (password !== undefined) await client.query(`alter role ${name} login password '${scram(password)}'`)
}

/** The migrations that were missing, and are there now. No role has any rights by them alone. */
export const applyMigrations = async (
  url: string,
  told: Migrating["told"] = () => {}
): Promise<ReadonlyArray<string>> => {
  const orm = await MikroORM.init({ ...common(false), clientUrl: url, pool: { min: 0, max: 1 } })
  try {
    const pending = await orm.migrator.getPending()
    let done = 0
    orm.migrator.on("migrated", () => {
      done += 1
      told(done, pending.length)
    })
    return (await orm.migrator.up()).map(({ name }) => name)
  } finally {
    await orm.close()
  }
}

const atGateway = (url: string, role: string): string => {
  const address = new URL(url)
  address.username = encodeURIComponent(role)
  address.password = ""
  return address.href
}

/** Only one at a time: several gateways can be started at once. */
const LOCK = "select pg_advisory_lock(hashtextextended('section17 migrate', 0))"

const run = async ({
  password,
  role = "section17_gateway",
  sessionSecret,
  told,
  url
}: Migrating): Promise<Migrated> => {
  const secret = sessionSecret ?? Redacted.make(newSecret())
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(LOCK)
    const applied = await applyMigrations(url, told)
    await prepareRole(client, role, password === undefined ? undefined : Redacted.value(password))
    const { rows } = await client.query<{ database: string }>("select current_database() as database")
    const database = rows[0]?.database ?? ""
    await client.query(["begin", ...grants({ role, database }), "commit"].join(";\n"))
    const key = takeSessionKey(secretsFrom(Redacted.value(secret)))
    for (const { sql, values } of key) await client.query(sql, values)
    return { applied, gatewayUrl: atGateway(url, role), sessionSecret: secret }
  } finally {
    await client.end()
  }
}

/**
 * Brings a database on a server to the state that this version needs: migrations, the gateway's role, its rights, and
 * the key that sessions are sealed with. Once it is there, changes nothing.
 */
export const migrate = (migrating: Migrating): Effect.Effect<Migrated, PersistenceNotReady> =>
  Effect.tryPromise({
    try: () => run(migrating),
    catch: (error) =>
      new PersistenceNotReady({
        reason: "migrationFailed",
        what: `The database could not be migrated: ${String(error)}. Migrate as the owner of the database, who may create roles.`
      })
  })
