import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { commandsOfFile } from "./commands.test-data.ts"

const { data, elsewhere, run, serve } = commandsOfFile()

describe("seed --scale", () => {
  it("puts a caseload on record by a seed, whose account verifies", async () => {
    const { code, out } = await run("seed --scale 40 --seed 7 --skew 4 --json", elsewhere("seeded"))
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ authorities: 4, episodes: 44 })
    const verified = await run("audit verify --json", elsewhere("seeded"))
    expect(verified.code).toBe(0)
    const lines = verified.out.trim().split("\n")
    const entries = lines.map((line) => (JSON.parse(line) as { readonly entries: number }).entries)
    // 18, 11, 7 and 4 open cases, 2, 1, 1 and no closed ones; and their practitioners.
    expect(entries).toEqual([21, 13, 9, 5])
  })

  it("rebuild --compare: every episode stands as its events add up", async () => {
    const { code, out } = await run("rebuild --compare --json", elsewhere("seeded"))
    expect(code).toBe(0)
    const counted = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly episodes: number; readonly differing: number })
    expect(counted.map(({ differing, episodes }) => [episodes, differing])).toEqual([
      [20, 0],
      [12, 0],
      [8, 0],
      [4, 0]
    ])
  })

  it.each(["--scale none", "--scale 0", "--scale 10 --skew 0"])(
    "is called wrongly with %s",
    async (options) => {
      const { code, err } = await run(`seed ${options}`, elsewhere("wrong"))
      expect(code).toBe(64)
      expect(err).toContain("--scale is a whole number of open cases from 1 on")
    }
  )
})

const secretOf = (name: string) => readFileSync(join(data, name, "database", "secret"), "utf8")

describe("an authority's record, of the embedded database", () => {
  it("is exported, imported elsewhere and verifies there with the secret that sealed it; as JSON where that is asked for", async () => {
    expect((await run("seed --scale 8 --seed 7", elsewhere("moved"))).code).toBe(0)
    const exported = await run("export --authority bristol", elsewhere("moved"))
    expect(exported.code).toBe(0)
    const [, rows, number, hash] =
      /^Exported bristol: (\d+) rows; the account ends with entry (\d+), (\w+)\.\n$/u.exec(exported.err) ?? []
    const imported = await run("import --authority bristol --json", elsewhere("arrived"), exported.out)
    expect([imported.code, JSON.parse(imported.out)]).toEqual([
      0,
      { authority: "bristol", rows: Number(rows), account: { number: Number(number), hash } }
    ])
    expect((await run("audit verify", elsewhere("arrived"))).code).toBe(1)
    const knowing = { ...elsewhere("arrived"), SECTION17_PREVIOUS_SECRETS: secretOf("moved") }
    expect((await run("audit verify", knowing)).code).toBe(0)
    expect((await run("rebuild --compare", knowing)).code).toBe(0)
    const twice = await run("import --authority bristol", knowing, exported.out)
    expect([twice.code, twice.err]).toEqual([
      1,
      expect.stringContaining("there are records of the authority")
    ])
  }, 300_000)

  it("is not there to be moved in production, nor while a gateway has it open", async () => {
    const { code, err } = await run("export --authority bristol")
    expect([code, err]).toEqual([
      78,
      expect.stringContaining("DATABASE_URL: Give the address of a PostgreSQL")
    ])
    const serving = await serve(elsewhere("moved"))
    expect((await run("export --authority bristol", elsewhere("moved"))).code).toBe(69)
    serving.child.kill("SIGTERM")
    await serving.exited
  })
})
