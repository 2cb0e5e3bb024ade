import { existsSync, readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { checks } from "./checks.gen.ts"
import { Entry } from "./Entry.ts"
import { meaningOf } from "./meaningOf.ts"

const folder = new URL("../", import.meta.url)
const rooms = readdirSync(folder).filter((room) => existsSync(new URL(`${room}/meanings.ts`, folder)))

const tableOf = async (
  room: string,
  file: "meanings" | "checks"
): Promise<Readonly<Record<string, unknown>>> => {
  const path = new URL(`${room}/${file}.ts`, folder)
  return existsSync(path) ? (await import(path.href))[file] : {}
}

describe("The rooms of an episode", () => {
  it("there are some, each with its meanings", () => {
    expect(rooms).toContain("consent")
    expect(rooms.length).toBeGreaterThan(30)
  })

  it.each(rooms)(
    "what entries of %s mean is asked of its own table, and each is a kind of entry",
    async (room) => {
      const meanings = await tableOf(room, "meanings")
      for (const [tag, meaning] of Object.entries(meanings)) {
        expect(Object.keys(Entry.cases)).toContain(tag)
        expect(meaningOf(tag as Entry["_tag"])).toBe(meaning)
      }
    }
  )

  it.each(rooms)("what %s asks of an entry is asked, and of its own entries alone", async (room) => {
    const meanings = await tableOf(room, "meanings")
    for (const [tag, check] of Object.entries(await tableOf(room, "checks"))) {
      expect(checks[tag as Entry["_tag"]]).toBe(check)
      expect(Object.keys(meanings)).toContain(tag)
    }
  })

  it("no kind of entry stands in two rooms, and none in no room", async () => {
    const named = await Promise.all(rooms.map(async (room) => Object.keys(await tableOf(room, "meanings"))))
    expect(named.flat().sort()).toEqual(Object.keys(Entry.cases).sort())
  })
})
