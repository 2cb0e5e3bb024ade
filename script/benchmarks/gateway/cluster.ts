// One server with a database for each scale, seeded by the command, and looked at as a server does by itself in time.
import { spawn, spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { DURABLE, startPostgres } from "../../postgres.ts"
import { root } from "../../workspace.ts"
import { Client } from "../rivals/src/pg.ts"

export const section17 = [process.execPath, join(root, "apps/gateway/src/main.ts")] as const

export interface Seeded {
  readonly episodes: number
  readonly events: number
  readonly obligations: number
  /** How long it took; nothing where it was there already. */
  readonly seconds?: number
}

/** The records of so many open cases. */
export interface Scale {
  readonly cases: number
  /** The address of the database, as the role of the gateway. */
  readonly url: string
  readonly ownerUrl: string
  readonly seeded: Seeded
}

/** What is committed is on disk; with memory for a machine that does little else. */
const ROOMY = {
  ...DURABLE,
  shared_buffers: "2GB",
  max_wal_size: "8GB",
  checkpoint_timeout: "15min",
  maintenance_work_mem: "512MB"
}

/** While records are made up, and made up again if the machine stops. */
const LOADING = ["fsync = off", "full_page_writes = off", "synchronous_commit = off", "autovacuum = off"]

export const asOwner = async <Row>(
  url: string,
  ...statements: ReadonlyArray<string>
): Promise<ReadonlyArray<Row>> => {
  const owner = new Client({ connectionString: url })
  await owner.connect()
  try {
    let rows: ReadonlyArray<unknown> = []
    for (const sql of statements) ({ rows } = await owner.query(sql))
    return rows as ReadonlyArray<Row>
  } finally {
    await owner.end()
  }
}

/** Runs a command of section17 to its end, its progress where people look; what it prints. */
export const printed = (
  words: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
): Promise<string> =>
  new Promise((done, fail) => {
    const [program, main] = section17
    const child = spawn(program, [main, ...words], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"]
    })
    let text = ""
    child.stdout.on("data", (some: Buffer) => (text += some.toString()))
    child.once("exit", (code) =>
      code === 0 ? done(text) : fail(new Error(`${words.join(" ")} ended with ${code}`))
    )
  })

const count = (table: string): string => `(select count(*)::int from ${table}) as ${table}s`

const onRecord = async (url: string): Promise<Seeded> => {
  const [found] = await asOwner<Seeded>(
    url,
    `select ${["episode", "event", "obligation"].map(count).join(", ")}`
  )
  return found ?? { episodes: 0, events: 0, obligations: 0 }
}

/** As autovacuum would have done by now, where reading depends on it: of what is only added to, it is enough to know. */
const SETTLED = ["practitioner", "child", "child_name", "episode", "audit"]

/** A database beside those of the scales. */
const EMPTY = "bench_empty"

export interface Cluster {
  /** The database of a scale: seeded now, unless it is there. */
  readonly scaled: (cases: number) => Promise<Scale>
  /** A database with no record in it. */
  readonly empty: () => Promise<Pick<Scale, "ownerUrl" | "url">>
  /** What a gateway on it needs to be told. */
  readonly environment: (scale: Pick<Scale, "ownerUrl" | "url">) => Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

interface Given {
  readonly data: string
  readonly secret: string
  readonly months: string
  readonly skew: string
  /** What gateways and commands are told beside where the records are. */
  readonly told: Readonly<Record<string, string>>
}

/** A server of its own, or the one at TEST_DATABASE_URL with what is there already. */
export const startCluster = async ({ data, months, secret, skew, told }: Given): Promise<Cluster> => {
  const isOurs = process.env["TEST_DATABASE_URL"] === undefined
  const postgres = await startPostgres(ROOMY)
  const password = randomBytes(16).toString("hex")
  const addressOf = (name: string, as?: string): string => {
    const url = new URL(postgres.url)
    url.pathname = name
    if (as !== undefined) [url.username, url.password] = [as, password]
    return url.href
  }
  const environment: Cluster["environment"] = ({ ownerUrl, url }) => ({
    ...told,
    SECTION17_ENVIRONMENT: "development",
    SECTION17_DATA: data,
    SECTION17_SECRET: secret,
    DATABASE_URL: url,
    DATABASE_ADMIN_URL: ownerUrl
  })
  const seed = async (cases: number, at: Pick<Scale, "ownerUrl" | "url">): Promise<Seeded> => {
    const words = [
      "seed",
      "--scale",
      String(cases),
      "--seed",
      "bench",
      "--skew",
      skew,
      "--months",
      months,
      "--json"
    ]
    const seeded = JSON.parse(await printed(words, environment(at))) as Seeded
    await asOwner(at.ownerUrl, `vacuum analyze ${SETTLED.join(", ")}`, "analyze", "checkpoint")
    return seeded
  }
  const set = async (statements: ReadonlyArray<string>): Promise<void> => {
    if (isOurs) await asOwner(postgres.url, ...statements, "select pg_reload_conf()")
  }
  const databaseOf = (name: string): Pick<Scale, "ownerUrl" | "url"> => ({
    url: addressOf(name, "section17_gateway"),
    ownerUrl: addressOf(name)
  })
  const empty: Cluster["empty"] = async () => {
    const at = databaseOf(EMPTY)
    await asOwner(postgres.url, `drop database if exists ${EMPTY}`, `create database ${EMPTY}`)
    await printed(["migrate", "--json"], environment(at))
    return at
  }
  const scaled: Cluster["scaled"] = async (cases) => {
    const name = `bench_${cases}`
    const at = databaseOf(name)
    const [known] = await asOwner(postgres.url, `select from pg_database where datname = '${name}'`)
    if (known !== undefined) {
      await printed(["migrate", "--json"], environment(at))
      return { cases, ...at, seeded: await onRecord(at.ownerUrl) }
    }
    await asOwner(postgres.url, `create database ${name}`)
    await set(LOADING.map((setting) => `alter system set ${setting}`))
    const seeded = await seed(cases, at)
    await set(["alter system reset all"])
    // What was written is on disk before anything is measured.
    spawnSync("sync")
    console.error(`Seeded: ${JSON.stringify(seeded)}`)
    return { cases, ...at, seeded }
  }
  return { scaled, empty, environment, stop: postgres.stop }
}
