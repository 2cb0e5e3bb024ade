import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { commandsOfFile } from "./commands.test-data.ts"

const { data, elsewhere, run } = commandsOfFile()

const adding = (authority: string, keeper: string) =>
  `authority add --authority ${authority} --issuer https://login.${authority}.example --jwks https://login.${authority}.example/keys --keeper ${keeper} --name Kim`
const into = (file: string) => ({ ...elsewhere("added"), SECTION17_ISSUERS: file })

describe("authority add", () => {
  it("puts the issuer into the file and its first keeper of records on record; a second keeper is refused", async () => {
    const file = join(data, "issuers.json")
    writeFileSync(file, "{}")
    const { code, err, out } = await run(adding("bristol", "k.dale"), into(file))
    expect([err, code]).toEqual(["", 0])
    expect(out).toContain("k.dale keeps its records.")
    const bristol = {
      issuer: "https://login.bristol.example",
      jwksUrl: "https://login.bristol.example/keys",
      audience: "section17"
    }
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ bristol })
    const moved = adding("bristol", "m.other").replaceAll("login.bristol", "elsewhere.bristol")
    const again = await run(moved, into(file))
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringContaining("k.dale keeps the authority's records")
    ])
  })

  it("appoints nobody where the file cannot be written: done again, it is done", async () => {
    const file = join(data, "unwritten.json")
    const env = { ...elsewhere("unwritten"), SECTION17_ISSUERS: file }
    writeFileSync(file, "{}")
    mkdirSync(`${file}.new`)
    const failed = await run(adding("bristol", "k.dale"), env)
    expect([failed.code, failed.err]).toEqual([78, expect.stringContaining("cannot be written (EISDIR)")])
    rmdirSync(`${file}.new`)
    expect((await run(adding("bristol", "k.dale"), env)).code).toBe(0)
    expect((await run(adding("bristol", "k.dale"), env)).code).toBe(1)
    expect(existsSync(`${file}.new`)).toBe(false)
  })

  it("is called wrongly without a keeper, for an authority without a protocol, and without a file", async () => {
    expect((await run("authority add --authority bristol", elsewhere("added"))).code).toBe(64)
    expect((await run(adding("nowhere", "k.dale"), elsewhere("added"))).code).toBe(64)
    const { code, err } = await run(adding("bristol", "k.dale"), elsewhere("added"))
    expect(code).toBe(78)
    expect(err).toContain("SECTION17_ISSUERS: Give a file of JSON")
  })
})
