import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { commands } from "./commands.ts"
import { loadedBy } from "./loaded.test-data.ts"

const data = mkdtempSync(join(tmpdir(), "section17-loaded-"))
afterAll(() => rmSync(data, { recursive: true }))
const development = { SECTION17_ENVIRONMENT: "development", SECTION17_DATA: data }

/** The records and the API: most of what there is to load. */
const heavy = ["@mikro-orm/core", "graphql"]
const heavyIn = (packages: ReadonlySet<string>) => heavy.filter((name) => packages.has(name))

describe("what the command loads", () => {
  it.each([
    ["--help", 0],
    ["audit verify --help", 0],
    ["--version", 0],
    ["fly", 64],
    ["serve --loudly", 64],
    ["seed --scale", 64],
    ["authority add --name Kim", 64]
  ] as const)("for %s, nothing but how it is called", (words, code) => {
    const loaded = loadedBy(words)
    expect([loaded.code, [...loaded.packages]]).toEqual([code, []])
  })

  it("for a protocol and for a token, neither the records nor the API", () => {
    for (const words of [
      "protocol check",
      "protocol print --authority nowhere",
      "token --authority nowhere --as x"
    ]) {
      const { packages } = loadedBy(words, development)
      expect([words, packages.has("packages/protocols"), heavyIn(packages)]).toEqual([words, true, []])
    }
  })

  it("for the records, not the API; to serve it, both", () => {
    expect(heavyIn(loadedBy("audit verify").packages)).toEqual(["@mikro-orm/core"])
    expect(heavyIn(loadedBy("serve").packages)).toEqual(heavy)
  })

  it("is there for each command", async () => {
    const loaded = await Promise.all(commands.map(({ load }) => load()))
    expect(loaded.map((run) => typeof run)).toEqual(commands.map(() => "function"))
  })
})
