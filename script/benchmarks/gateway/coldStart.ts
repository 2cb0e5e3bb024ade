// How long it takes from starting a gateway to its being ready, how much memory it then has, and how much it asks of the
// database while nobody asks anything of it.
import { spawn } from "node:child_process"
import { setTimeout as wait } from "node:timers/promises"
import { median } from "../measure.ts"
import { asOwner, section17 } from "./cluster.ts"
import { IDLE_MILLIS, STARTS } from "./options.ts"
import { freePort } from "./signIn.ts"

export interface Started {
  readonly name: string
  readonly authorities: number
  readonly seconds: number
  readonly megabytes: number
  /** Transactions in a minute; nothing where the database is in the process. */
  readonly idle?: number
}

interface Starting {
  readonly name: string
  readonly authorities: number
  readonly env: Readonly<Record<string, string>>
  /** The address of the database as its owner, where it is on a server. */
  readonly database?: string
}

const LOOK_MILLIS = 10
const READY_WITHIN_MILLIS = 300_000
const A_MINUTE = 60_000

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

const ready = async (url: string): Promise<void> => {
  const until = performance.now() + READY_WITHIN_MILLIS
  while (!(await answers(url))) {
    if (performance.now() > until) throw new Error(`${url} is not ready`)
    await wait(LOOK_MILLIS)
  }
}

const megabytesAt = async (url: string): Promise<number> => {
  const metrics = await (await fetch(url)).text()
  const [, bytes] = /^process_resident_memory_bytes (\S+)$/mu.exec(metrics) ?? []
  return Number(bytes) / 1024 / 1024
}

const transactionsOf = async (database: string): Promise<number> => {
  const sql = "select xact_commit::int as count from pg_stat_database where datname = current_database()"
  return (await asOwner<{ readonly count: number }>(database, sql))[0]?.count ?? Number.NaN
}

const idleOf = async (database: string): Promise<number> => {
  const before = await transactionsOf(database)
  await wait(IDLE_MILLIS)
  return (((await transactionsOf(database)) - before) * A_MINUTE) / IDLE_MILLIS
}

/** Starts a gateway once, does something with it when it is ready, and stops it. */
const startOnce = async <A>(
  { env }: Starting,
  use: (seconds: number, metrics: string) => Promise<A>
): Promise<A> => {
  const [port, metrics] = [await freePort(), await freePort()]
  const began = performance.now()
  const child = spawn(section17[0], [section17[1], "serve"], {
    env: { PATH: process.env["PATH"], ...env, PORT: String(port), SECTION17_METRICS: String(metrics) },
    stdio: ["ignore", "ignore", "pipe"]
  })
  let complained = ""
  // A log of every look is read, and all but its end thrown away.
  child.stderr.on("data", (text: Buffer) => (complained = (complained + text.toString()).slice(-2_000)))
  const ended = new Promise<never>((_, fail) =>
    child.once("exit", (code) => fail(new Error(`serve ended with ${code}: ${complained}`)))
  )
  ended.catch(() => {})
  try {
    await Promise.race([ready(`http://127.0.0.1:${port}/health/ready`), ended])
    return await use((performance.now() - began) / 1000, `http://127.0.0.1:${metrics}/metrics`)
  } finally {
    const gone = new Promise((done) => child.once("exit", done))
    if (child.exitCode === null && child.kill("SIGTERM")) await gone
  }
}

/** The first start is not counted: it makes what is missing, and what it reads comes from the disk. */
export const coldStart = async (starting: Starting): Promise<Started> => {
  const { authorities, database, name } = starting
  const megabytes = await startOnce(starting, (_, metrics) => megabytesAt(metrics))
  const seconds: Array<number> = []
  for (let round = 0; round < STARTS; round++) {
    seconds.push(await startOnce(starting, async (took) => took))
  }
  const idle =
    database === undefined
      ? undefined
      : await startOnce(starting, async () => {
          // What is done at the start is done by then.
          await wait(IDLE_MILLIS / 2)
          return idleOf(database)
        })
  const started = { name, authorities, seconds: median(seconds), megabytes }
  console.error(`Started: ${JSON.stringify({ ...started, idle })}`)
  return { ...started, ...(idle === undefined ? {} : { idle }) }
}
