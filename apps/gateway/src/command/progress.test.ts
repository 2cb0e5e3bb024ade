import { describe, expect, it } from "vitest"
import { progressOf } from "./progress.ts"

const written = (isTTY: boolean) => {
  const texts: Array<string> = []
  const progress = progressOf("Seeding", { isTTY, write: (text) => texts.push(text) })
  return { progress, texts }
}

describe("how far long work has come", () => {
  it("stands on one line of a terminal, which is taken away at the end", () => {
    const { progress, texts } = written(true)
    progress.tell(15, 60)
    progress.tell(16, 60)
    progress.tell(60, 60)
    progress.end()
    expect(texts).toEqual([
      "\r\u001B[KSeeding [########......................] 15 of 60",
      "\r\u001B[KSeeding [##############################] 60 of 60",
      "\r\u001B[K"
    ])
  })

  it("is counted where nobody knows of how many", () => {
    const { progress, texts } = written(true)
    progress.count(200)
    progress.count(400)
    expect(texts).toEqual(["\r\u001B[KSeeding 200"])
  })

  it("is not told where there is no terminal", () => {
    const { progress, texts } = written(false)
    progress.tell(15, 60)
    progress.end()
    expect(texts).toEqual([])
  })
})
