import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { exit } from "./Command.ts"
import { commands } from "./commands.ts"

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8")
const cells = [...readme.matchAll(/^\| (.*?) +\|/gmu)].map(([, cell = ""]) => cell)

describe("the gateway's README", () => {
  it("has every command", () => {
    const missing = commands.filter(({ words }) => !cells.some((cell) => cell.includes(`\`${words}`)))
    expect(missing.map(({ words }) => words)).toEqual([])
  })

  it("has each way in which a command ends, and no other", () => {
    const codes = cells.filter((cell) => /^\d+$/u.test(cell)).map(Number)
    expect(codes).toEqual(Object.values(exit))
  })
})
