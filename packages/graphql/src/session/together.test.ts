import { describe, expect, it } from "vitest"
import { make } from "./pace.ts"
import { gathering } from "./together.ts"

const counted = () => {
  const asked: Array<ReadonlyArray<number>> = []
  const look = gathering(make(), (keys: ReadonlyArray<number>) => {
    asked.push(keys)
    return Promise.resolve(new Map(keys.map((key) => [key, key * 2])))
  })
  return { asked, look }
}

describe("Look-ups of one turn", () => {
  it("are one, each key once", async () => {
    const { asked, look } = counted()
    expect(await Promise.all([look(1), look(2), look(1)])).toEqual([2, 4, 2])
    expect(asked).toEqual([[1, 2]])
  })

  it("are not kept for the next turn", async () => {
    const { asked, look } = counted()
    await look(1)
    await look(1)
    expect(asked).toEqual([[1], [1]])
  })

  it("fail together, and the next turn asks anew", async () => {
    let broken = true
    const look = gathering(make(), (keys: ReadonlyArray<number>) =>
      broken ? Promise.reject(new Error("gone")) : Promise.resolve(new Map(keys.map((key) => [key, key])))
    )
    await expect(look(1)).rejects.toThrow("gone")
    broken = false
    expect(await look(1)).toBe(1)
  })
})
