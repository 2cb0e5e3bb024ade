/**
 * One process at a time on a folder of records. PGlite takes no lock of its own: two processes on one folder lose what
 * was written.
 *
 * Each process first puts down a file that says who it is, and then looks who else did. So of two that come at the same
 * moment at least one sees the other. A file whose process is gone is cleared away; a live one never is.
 *
 * @module
 */
import { randomUUID } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { hostname } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { PersistenceNotReady } from "../PersistenceNotReady.ts"

interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, where the system tells: a later process can have the same number. */
  readonly began: string | null
}

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return undefined
  }
}

/** The boot, and the moment in it when the process began. Linux tells; elsewhere the number of the process must do. */
const beganAt = (pid: number): string | null => {
  const boot = read("/proc/sys/kernel/random/boot_id")?.trim()
  const stat = read(`/proc/${pid}/stat`)
  if (boot === undefined || stat === undefined) return null
  return `${boot} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH"
  }
}

/** Whether the holder is gone for certain. Of another machine, or of a file that says nothing, that is not known. */
const isGone = ({ began, host, pid }: Holder): boolean => {
  if (host !== hostname()) return false
  return !isRunning(pid) || (began !== null && began !== beganAt(pid))
}

const holderOf = (path: string): Holder | undefined => {
  try {
    return JSON.parse(read(path) ?? "") as Holder
  } catch {
    return undefined
  }
}

const inUse = (folder: string, path: string): PersistenceNotReady => {
  const holder = holderOf(path)
  const who = holder === undefined ? "another process" : `process ${holder.pid} on ${holder.host}`
  return new PersistenceNotReady({
    reason: "folderInUse",
    what: `The records in ${folder} are in use by ${who}. Stop it, or use another folder. If it is gone for certain, delete ${path}.`
  })
}

const PREFIX = "in-use."

/** The file of somebody else who is still there. Clears away those who are not. */
const another = (folder: string, own: string): string | undefined =>
  readdirSync(folder)
    .filter((name) => name.startsWith(PREFIX) && name !== own)
    .map((name) => join(folder, name))
    .find((path) => {
      const holder = holderOf(path)
      if (holder === undefined ? read(path) !== undefined : !isGone(holder)) return true
      rmSync(path, { force: true })
      return false
    })

const take = (folder: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = `${PREFIX}${process.pid}.${randomUUID()}`
  const holder: Holder = { pid: process.pid, host: hostname(), began: beganAt(process.pid) }
  const draft = join(folder, `.${name}`)
  writeFileSync(draft, JSON.stringify(holder))
  renameSync(draft, join(folder, name))
  const other = another(folder, name)
  if (other === undefined) return join(folder, name)
  const refusal = inUse(folder, other)
  rmSync(join(folder, name), { force: true })
  throw refusal
}

/** Holds the folder for as long as the scope is open. */
export const lockFolder = (folder: string): Effect.Effect<string, PersistenceNotReady, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.try({
      try: () => take(folder),
      catch: (error) => {
        if (error instanceof PersistenceNotReady) return error
        return new PersistenceNotReady({
          reason: "databaseNotReachable",
          what: `The folder ${folder} cannot be used: ${String(error)}. Choose one that can be written.`
        })
      }
    }),
    (path) => Effect.sync(() => rmSync(path, { force: true }))
  )
