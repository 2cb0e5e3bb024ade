// Mutates rooms of the domain, all or those that are named, and writes what survives to docs/mutation.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { root } from "../workspace.ts"
import { complaints } from "./check.ts"
import { headline, type Part, rewritten, totalOf, whenAndHow } from "./page.ts"
import { scoreOf, survivorsOf } from "./report.ts"
import { allRooms, isRoom, type Room } from "./rooms.ts"
import { mutate } from "./stryker.ts"

const page = join(root, "docs/mutation.md")

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    afresh: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    workers: { type: "string", default: "2" }
  }
})

const asked = (): ReadonlyArray<Room> => {
  const unknown = positionals.find((name) => !isRoom(name))
  if (unknown !== undefined)
    throw new Error(`There is no room ${unknown}: choose from ${allRooms.join(", ")}`)
  return positionals.length === 0 ? allRooms : positionals.filter(isRoom)
}

const say = (room: Room, part: Part): void => {
  console.log(headline(room, part))
  console.log(whenAndHow(part.ran))
  for (const { change, file, line, unrun } of part.survivors) {
    console.log(`  ${file}:${line}  ${change}${unrun ? "  (no test runs it)" : ""}`)
  }
}

const read = (): string => (existsSync(page) ? readFileSync(page, "utf8") : "")

const tried = async (room: Room): Promise<Part> => {
  const began = performance.now()
  const on = new Date().toISOString().slice(0, 10)
  const { afresh, ...report } = await mutate(room, { afresh: values.afresh, workers: Number(values.workers) })
  const ran = { on, seconds: (performance.now() - began) / 1000, afresh }
  return { score: scoreOf(report), survivors: survivorsOf(report), ran }
}

/** Written after each room, so that what is known is kept when a later room fails. */
const run = async (): Promise<void> => {
  for (const room of asked()) {
    console.log(`${room}…`)
    const part = await tried(room)
    say(room, part)
    writeFileSync(page, rewritten(read(), new Map([[room, part]])))
  }
  console.log(totalOf(read()))
}

if (!values.check) await run()
const wrong = new Set(complaints(read()))
for (const each of wrong) console.error(`docs/mutation.md: ${each}`)
process.exitCode = wrong.size === 0 ? 0 : 1
