/** A PostgreSQL of a test's own that keeps what is committed, to be killed or copied: it comes up again by itself. */
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const script = fileURLToPath(new URL("../../../../script/durable.ts", import.meta.url))

export interface Durable {
  /** Its address, as a superuser. */
  readonly url: string
  /** The folder of its data. */
  readonly data: string
  /** Ends all of its processes at once, as a machine that loses its power does. */
  readonly kill: () => void
  readonly stop: () => Promise<void>
}

interface Wanted {
  readonly settings?: ReadonlyArray<string>
  /** A folder of data to go on with a copy of. */
  readonly from?: string
}

const childrenOf = (parent: number): ReadonlyArray<number> =>
  spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .stdout.trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u).map(Number))
    .flatMap(([pid = 0, of]) => (of === parent ? [pid] : []))

const killAll = (data: string): void => {
  const [postmaster = ""] = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")
  const children = childrenOf(Number(postmaster))
  process.kill(Number(postmaster), "SIGKILL")
  for (const pid of children) {
    try {
      process.kill(pid, "SIGKILL")
    } catch {
      // It has ended by itself.
    }
  }
}

export const startDurable = async ({ from, settings = [] }: Wanted = {}): Promise<Durable> => {
  const words = [...(from === undefined ? [] : ["--from", from]), ...settings]
  const child = spawn(process.execPath, [script, ...words], { stdio: ["pipe", "pipe", "inherit"] })
  const ended = once(child, "exit")
  const failed = ended.then(([code]) => {
    throw new Error(`No PostgreSQL was started: ${code}`)
  })
  failed.catch(() => {})
  const [line] = await Promise.race([once(child.stdout, "data"), failed])
  const { data, url } = JSON.parse(String(line)) as { readonly data: string; readonly url: string }
  return {
    data,
    url,
    kill: () => killAll(data),
    stop: async () => {
      child.stdin.end()
      await ended
    }
  }
}
