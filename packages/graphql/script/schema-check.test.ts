import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { writeReleased } from "./released.ts"
import { check, release } from "./schema-check.ts"

const released = `
  type Query {
    """What is asked for."""
    episode(id: ID!, within: Int): Episode
  }
  type Episode { id: ID!, stage: Stage, version: Int! }
  enum Stage { OPEN CLOSED }
  type Mutation { tell(input: Told!): Episode }
  input Told { on: String! }
`

let checkout = ""
const folder = () => join(checkout, "packages/graphql")
const write = (name: string, text: string) => writeFileSync(join(folder(), name), text)
const schemaIs = (text: string) => write("schema.graphql", text)
const versionIs = (version: string) => write("package.json", JSON.stringify({ version }))
const kept = () => readFileSync(join(folder(), "released.graphql"), "utf8")
const changesetSays = (packages: string, text: string) =>
  writeFileSync(join(checkout, ".changeset/some-change.md"), `---\n${packages}\n---\n\n${text}\n`)

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "section17-schema-"))
  for (const made of [".changeset", "packages/graphql"]) mkdirSync(join(checkout, made), { recursive: true })
  writeFileSync(
    join(checkout, ".changeset/README.md"),
    '---\n"@section17/graphql": major\n---\n\nTo be copied. Episode.stage, Query.episode and Told.by.'
  )
  versionIs("1.4.0")
  schemaIs(released)
  write("released.graphql", writeReleased({ version: "1.4.0", schema: released }))
})
afterEach(() => rmSync(checkout, { recursive: true, force: true }))

const breaking = [
  ["a field that is removed", released.replace(" stage: Stage,", ""), "Episode.stage"],
  ["an argument that is narrowed", released.replace("within: Int)", "within: Int!)"), "Query.episode"],
  ["a field that an input asks for", released.replace("on: String!", "on: String!, by: String!"), "Told.by"]
] as const

describe("What is released next, beside what was released last", () => {
  it("is let through where nothing changed, and where there is more", () => {
    expect(check(folder()).passes).toBe(true)
    schemaIs(released.replace("version: Int!", "version: Int!, child: ID"))
    expect(check(folder())).toEqual({ passes: true, says: "Nothing breaks a caller unannounced." })
  })

  it.each(breaking)("is stopped for %s", (_, schema, place) => {
    schemaIs(schema)
    expect(check(folder()).passes).toBe(false)
    expect(check(folder()).says).toContain(place)
  })

  it.each(breaking)(
    "is let through with %s, where a changeset says major and names it",
    (_, schema, place) => {
      schemaIs(schema)
      changesetSays('"@section17/graphql": major', `\`${place}\` is not as it was.`)
      const { passes, says } = check(folder())
      expect(passes).toBe(true)
      expect(says).toMatch(/^Callers of 1\.4\.0 must change, and a changeset says so:\n/u)
    }
  )

  it.each(breaking)(
    "is stopped for %s, where a changeset says less, or something else",
    (_, schema, place) => {
      schemaIs(schema)
      changesetSays('"@section17/graphql": minor', `A major change: ${place}.`)
      expect(check(folder()).passes).toBe(false)
      changesetSays('"@section17/domain": major\n"@section17/graphql": minor', `Of ${place}.`)
      expect(check(folder()).passes).toBe(false)
      changesetSays('"@section17/graphql": major', `Of ${place}s, and of ${place}.more.`)
      expect(check(folder()).passes).toBe(false)
    }
  )

  it("is let through with what could surprise a caller, which is listed", () => {
    schemaIs(released.replace("OPEN CLOSED", "OPEN CLOSED AWAY"))
    expect(check(folder())).toEqual({
      passes: true,
      says: "Could surprise callers of 1.4.0:\n  Enum value Stage.AWAY was added.\nNothing breaks a caller unannounced."
    })
  })
})

describe("The schema as it was released", () => {
  it("is kept with a new version, from which on it is what counts", () => {
    schemaIs(released.replace(" stage: Stage,", ""))
    versionIs("2.0.0")
    expect(check(folder()).passes).toBe(false)
    expect(release(folder())).toEqual({ passes: true, says: "released.graphql holds the schema of 2.0.0." })
    expect(check(folder()).passes).toBe(true)
    schemaIs(released)
    expect(check(folder()).passes).toBe(true)
    schemaIs(released.replace(", version: Int!", ""))
    expect(check(folder()).says).toContain("Episode.version")
  })

  it("is not kept again for a version that it is kept for", () => {
    const before = kept()
    schemaIs(released.replace(" stage: Stage,", ""))
    expect(release(folder()).passes).toBe(false)
    expect(kept()).toBe(before)
  })

  it("has no descriptions", () => expect(kept()).not.toContain("What is asked for"))
})
