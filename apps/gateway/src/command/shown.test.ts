import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { run } from "./run.ts"

/** What a terminal is told while a command runs in this process, and what comes of it. */
const onTerminal = async (words: string, env: Readonly<Record<string, string>>) => {
  const shown: Array<string> = []
  const printed: Array<string> = []
  const { isTTY } = process.stderr
  process.stderr.isTTY = true
  const spies = [
    vi.spyOn(process.stderr, "write").mockImplementation((text) => shown.push(String(text)) > 0),
    vi.spyOn(process.stdout, "write").mockImplementation((text, ...then: ReadonlyArray<unknown>) => {
      printed.push(String(text))
      for (const done of then) if (typeof done === "function") done()
      return true
    })
  ]
  try {
    return { code: await run(words.split(" "), env), shown: shown.join(""), printed: printed.join("") }
  } finally {
    for (const spy of spies) spy.mockRestore()
    process.stderr.isTTY = isTTY
  }
}

describe("how far long work has come, on a terminal", () => {
  let data: string
  const env = () => ({ SECTION17_ENVIRONMENT: "development", SECTION17_DATA: data })

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), "section17-shown-"))
    await onTerminal("seed --scale 4 --seed 7", env())
  })
  afterAll(() => rmSync(data, { recursive: true }))

  it("is told of each account that is verified, entry by entry, and taken away again", async () => {
    const { code, printed, shown } = await onTerminal("audit verify --json", env())
    const found = printed
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    for (const { authority, entries } of found)
      expect(shown).toContain(`\r\u001B[K${authority}, entries [${"#".repeat(30)}] ${entries} of ${entries}`)
    expect(shown.endsWith("\r\u001B[K")).toBe(true)
  })

  it("is told of a record that is exported, and nothing of it is among the lines", async () => {
    const { code, printed, shown } = await onTerminal("export --authority bristol", env())
    const lines = printed.trim().split("\n")
    const { rows } = JSON.parse(lines[0] ?? "")
    expect([code, lines]).toEqual([0, expect.objectContaining({ length: rows + 2 })])
    expect(shown).toContain(`Exporting [${"#".repeat(30)}] ${rows} of ${rows}`)
  })
})
