// Mutates rooms of the domain, all or those that are named, and writes what survives to docs/mutation.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../workspace.ts"
import { headline, type Part, rewritten } from "./page.ts"
import { scoreOf, type Survivor, survivorsOf } from "./report.ts"
import { allRooms, isRoom, type Room } from "./rooms.ts"
import { mutate } from "./stryker.ts"

const page = join(root, "docs/mutation.md")

const asked = (): ReadonlyArray<Room> => {
  const named = process.argv.slice(2)
  const unknown = named.find((name) => !isRoom(name))
  if (unknown !== undefined)
    throw new Error(`There is no room ${unknown}: choose from ${allRooms.join(", ")}`)
  return named.length === 0 ? allRooms : named.filter(isRoom)
}

const say = (room: Room, part: Part): void => {
  console.log(headline(room, part))
  for (const { change, file, line, unrun } of part.survivors satisfies ReadonlyArray<Survivor>) {
    console.log(`  ${file}:${line}  ${change}${unrun ? "  (no test runs it)" : ""}`)
  }
}

/** After each room, so that what is known is kept when a later room fails. */
const write = (parts: ReadonlyMap<Room, Part>): void => {
  const before = existsSync(page) ? readFileSync(page, "utf8") : ""
  writeFileSync(page, rewritten(before, parts))
}

for (const room of asked()) {
  const report = await mutate(room)
  const part = { score: scoreOf(report), survivors: survivorsOf(report) }
  say(room, part)
  write(new Map([[room, part]]))
}
