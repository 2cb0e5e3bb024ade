// Measures the gateway beside what else could be used, on one database with one wall; prints it, and with
// --write writes docs/benchmarks-gateway.md. --scale N says how many open cases there are; --secret S measures what is on record
// already at TEST_DATABASE_URL, migrated with that secret.
import { execFile } from "node:child_process"
import { randomBytes } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs, promisify } from "node:util"
import { run } from "../../command.ts"
import { startPostgres } from "../../postgres.ts"
import { root } from "../../workspace.ts"
import { secretsFrom } from "../../../packages/persistence/src/session/Secrets.ts"
import { Client } from "../rivals/src/pg.ts"
import { askBare, type Servers } from "./asking.ts"
import { type Server, startServer } from "./contender.ts"
import { wholeFile } from "./file.ts"
import { counted, cursorPages } from "./growth.ts"
import { caseloadPage } from "./page.ts"
import { race } from "./race.ts"
import { type Captured, writesIn } from "./replay.ts"
import { firstAuthority, freePort, tokenFrom } from "./signIn.ts"
import { pageOf } from "./words.ts"
import { referredToDecided, write } from "./write.ts"

const { values: given } = parseArgs({
  options: {
    scale: { type: "string", default: "40000" },
    millis: { type: "string", default: "1500" },
    secret: { type: "string" },
    write: { type: "boolean", default: false }
  }
})

const section17 = [process.execPath, join(root, "apps/gateway/src/main.ts")] as const

interface Seeded {
  readonly episodes: number
  readonly events: number
  readonly obligations: number
  /** How long it took; nothing where it was there already. */
  readonly seconds?: number
}

const seed = async (env: Readonly<Record<string, string>>): Promise<Seeded> => {
  const [program, main] = section17
  const words = [main, "seed", "--scale", given.scale, "--seed", "bench", "--skew", "10", "--json"]
  const { stdout } = await promisify(execFile)(program, words, { env: { ...process.env, ...env } })
  return JSON.parse(stdout) as Seeded
}

/** Asks as the owner of the database. */
const asOwner = async <Row>(sql: string): Promise<ReadonlyArray<Row>> => {
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query(sql)
  await owner.end()
  return rows as ReadonlyArray<Row>
}

const count = (table: string): string => `(select count(*)::int from ${table}) as ${table}s`

const onRecord = async (): Promise<Seeded> => {
  const [found] = await asOwner<Seeded>(`select ${["episode", "event", "obligation"].map(count).join(", ")}`)
  return found ?? { episodes: 0, events: 0, obligations: 0 }
}

const postgres = await startPostgres()
const data = mkdtempSync(join(tmpdir(), "section17-bench-"))
const secret = given.secret ?? randomBytes(32).toString("base64url")

/** The address as the gateway's role, which the first command that opens the records makes. */
const asGateway = (ownerUrl: string): string => {
  const url = new URL(ownerUrl)
  url.username = "section17_gateway"
  url.password = randomBytes(16).toString("hex")
  return url.href
}
const database = { url: asGateway(postgres.url), ownerUrl: postgres.url }

const servers: Array<Server> = []
const started = async (server: Promise<Server>): Promise<string> => {
  servers.push(await server)
  return servers.at(-1)?.url ?? ""
}

/** Has another gateway put an episode on record, and gives bare pg what it sent. */
const recordWrites = async (env: Readonly<Record<string, string>>, at: Servers): Promise<void> => {
  const captured = join(data, "captured.jsonl")
  const preload = ["--import", join(root, "script/benchmarks/gateway/capture.ts")]
  const [program, main] = section17
  const recording = await startServer([program, ...preload, main, "serve"], {
    ...env,
    CAPTURE: captured,
    PORT: String(await freePort())
  })
  try {
    const token = await tokenFrom(recording.url, at.authority)
    const from = { ...at, gateway: recording.url, token }
    // The second time: at first a gateway has to be told where the account ends.
    await referredToDecided(from)
    const episode = await referredToDecided(from)
    const statements = readFileSync(captured, "utf8").trim().split("\n")
    const transactions = writesIn(statements.map((line) => JSON.parse(line) as Captured)).slice(-2)
    await askBare(at, "/recorded", { recorded: { episode, transactions } })
  } finally {
    recording.stop()
  }
}

try {
  const env = {
    SECTION17_ENVIRONMENT: "development",
    SECTION17_DATA: data,
    SECTION17_SECRET: secret,
    DATABASE_URL: database.url,
    DATABASE_ADMIN_URL: database.ownerUrl,
    PORT: String(await freePort())
  }
  const seeded = given.secret === undefined ? await seed(env) : await onRecord()
  console.error(`Seeded: ${JSON.stringify(seeded)}`)
  const rival = { SECRET: secret, DATABASE: database.url, GRAPHILE_ENV: "production" }
  const gateway = await started(startServer([...section17, "serve"], env))
  const postgraphile = await started(
    startServer([process.execPath, join(root, "script/benchmarks/rivals/postgraphile/src/server.mjs")], rival)
  )
  const bare = await started(
    startServer([process.execPath, join(root, "script/benchmarks/gateway/bare.ts")], rival)
  )
  const authority = await firstAuthority(gateway)
  const token = await tokenFrom(gateway, authority)
  const at: Servers = {
    gateway,
    postgraphile,
    bare,
    database: database.ownerUrl,
    authority,
    practitioner: `${authority}-team-manager`,
    token
  }
  // As autovacuum would have done by now: what is asked is planned from what is known of the tables.
  await asOwner("vacuum analyze")
  const millis = Number(given.millis)
  const { contenders, nodes } = await wholeFile(at)
  await recordWrites(env, at)
  const page = pageOf({
    seeded,
    caseload: await race(caseloadPage(at), millis),
    file: { nodes, raced: await race(contenders, millis) },
    write: await race(write(at), millis),
    pages: await race(await cursorPages(at), millis),
    counted: await counted(database.url, secretsFrom(secret), at)
  })
  console.log(page)
  if (given.write) {
    const file = join(root, "docs/benchmarks-gateway.md")
    writeFileSync(file, page)
    await run(["oxfmt", file], { cwd: root })
  }
} finally {
  for (const { stop } of servers) stop()
  await postgres.stop()
  rmSync(data, { recursive: true, force: true })
}
