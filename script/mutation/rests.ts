// What the tests of a room rest on beside its own code. Stryker keeps what it found while the code and the tests are the
// same; it does not see that something else has changed, by which a test may now notice less.
import { createHash } from "node:crypto"
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { root } from "../workspace.ts"
import { type Report, withoutSurvivors } from "./report.ts"
import { domain, type Room, rooms } from "./rooms.ts"

const found = (patterns: ReadonlyArray<string>): ReadonlyArray<string> => {
  const not = patterns.filter((each) => each.startsWith("!")).map((each) => each.slice(1))
  const wanted = patterns.filter((each) => !each.startsWith("!"))
  return globSync(wanted, { cwd: domain, exclude: not }).map((file) => join(domain, file))
}

const anImport = /\bfrom "(\.[^"]+)"/g

const importsOf = (file: string): ReadonlyArray<string> =>
  [...readFileSync(file, "utf8").matchAll(anImport)].map(([, path = ""]) => join(dirname(file), path))

/** The files, and all that they import, directly or not. */
const reachedFrom = (files: ReadonlyArray<string>): ReadonlySet<string> => {
  const reached = new Set(files)
  for (const file of reached) for (const each of importsOf(file)) reached.add(each)
  return reached
}

const digestOf = (room: Room): string => {
  const tests = found(rooms[room].tests)
  const own = new Set([...found(rooms[room].sources), ...tests])
  const rest = [...reachedFrom(tests)].filter((file) => !own.has(file)).toSorted()
  const hash = createHash("sha256")
  for (const file of [...rest, join(root, "pnpm-lock.yaml")])
    hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest("hex")
}

/** What was found for a room, and what it rested on, in a folder; what it rests on is looked up when this is called. */
export const keptIn = (folder: string, room: Room) => {
  const results = join(folder, `${room}.incremental.json`)
  const digest = join(folder, `${room}.rests-on.txt`)
  const now = digestOf(room)
  return {
    results,
    /** Whether what was found before may be kept. */
    holds: existsSync(results) && existsSync(digest) && readFileSync(digest, "utf8") === now,
    /** Has what survived before tried again. */
    forgetSurvivors: (): void => {
      const report = JSON.parse(readFileSync(results, "utf8")) as Report
      writeFileSync(results, JSON.stringify(withoutSurvivors(report)))
    },
    /** To be called when a run has ended. */
    keep: (): void => writeFileSync(digest, now)
  }
}
