import assert from "node:assert/strict"
import { describe, it } from "node:test"
import { ofGrowth, ofPage, targetsOf } from "./targets.ts"

const raced = (name: string, ratio: number) => ({ name, perSecond: 100, ratio })

describe("a target beside what was measured", () => {
  it("is kept or missed, whichever way it is bound", () => {
    const lines = targetsOf(
      { asks: "one", found: 1.4, bound: { most: 1.4 } },
      { asks: "two", found: 1.41, bound: { most: 1.4 } },
      { asks: "three", found: 0.6, bound: { least: 0.6 } },
      { asks: "four", found: 0.263, bound: { least: 0.6 } }
    ).split("\n")
    assert.deepEqual(lines.slice(2), [
      "| one | at most 1.4 | 1.4 | kept |",
      "| two | at most 1.4 | 1.41 | **missed** |",
      "| three | at least 0.6 | 0.6 | kept |",
      "| four | at least 0.6 | 0.263 | **missed** |"
    ])
  })

  it("is of the gateway against the others, whose ratio says how often they answer for one of the gateway's", () => {
    const page = ofPage([
      raced("the gateway, each child's reading accounted for", 1),
      raced("the gateway, its account not sent", 1.6),
      raced("PostGraphile 5, nothing accounted for", 0.5),
      raced("node:http and pg, accounted for", 1.25),
      raced("node:http and pg, nothing accounted for", 4)
    ])
    assert.ok(page.includes("which accounts for nothing | at least 1.3 | 2 | kept |"))
    assert.ok(page.includes("which accounts for nothing | at least 0.6 | 0.25 | **missed** |"))
    assert.ok(page.includes("an accounted reading, of one that is not | at least 0.5 | 0.625 | kept |"))
  })

  it("of growth is from each scale to the next", () => {
    const lines = ofGrowth([
      raced("4 open cases", 1),
      raced("40 open cases", 0.8),
      raced("400 open cases", 0.4)
    ]).split("\n")
    assert.deepEqual(lines.slice(2), [
      "| how much slower two commands are, of 40 open cases than of a tenth | at most 1.1 | 1.25 | **missed** |",
      "| how much slower two commands are, of 400 open cases than of a tenth | at most 1.1 | 2 | **missed** |"
    ])
  })
})
