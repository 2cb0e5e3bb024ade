import { describe, expect, it } from "vitest"
import { Chain } from "./Chain.ts"

const item = (idempotencyKey: string, episode?: string, seenVersion?: number) => ({
  idempotencyKey,
  ...(episode === undefined ? {} : { episode, seenVersion: seenVersion ?? 0 })
})
const stands = (id: string, version: number) => ({ id, version })

describe("The items of a push", () => {
  it("are about the episode that they name, from the version that they saw", () => {
    expect(new Chain().place(item("b", "Episode:1", 4))).toEqual({ item: item("b", "Episode:1", 4) })
  })

  it("can be about the episode that an earlier one opened, and have seen what it led to", () => {
    const chain = new Chain()
    chain.add(item("a"), stands("Episode:1", 3))
    expect(chain.place(item("b", "Item:a", 0))).toEqual({ item: item("b", "Episode:1", 3) })
  })

  it("cannot be about one that no earlier item has", () => {
    expect(new Chain().place(item("b", "Item:a", 0))).toEqual({
      issues: [{ path: ["episode"], message: "no item before this one has the key a and an episode" }]
    })
  })

  it("have seen what the push did, when they saw the episode as the push found it or later in it", () => {
    const chain = new Chain()
    chain.add(item("a", "Episode:1", 4), stands("Episode:1", 5))
    chain.add(item("b", "Episode:1", 4), stands("Episode:1", 6))
    expect(chain.place(item("c", "Episode:1", 4))).toEqual({ item: item("c", "Episode:1", 6) })
    expect(chain.place(item("c", "Episode:1", 5))).toEqual({ item: item("c", "Episode:1", 6) })
  })

  it("have not seen it, when they saw what was there before, or claim to have seen what came after", () => {
    const chain = new Chain()
    chain.add(item("a", "Episode:1", 4), stands("Episode:1", 5))
    expect(chain.place(item("b", "Episode:1", 3))).toEqual({ item: item("b", "Episode:1", 3) })
    expect(chain.place(item("b", "Episode:1", 9))).toEqual({ item: item("b", "Episode:1", 9) })
    expect(chain.place(item("b", "Episode:2", 4))).toEqual({ item: item("b", "Episode:2", 4) })
  })
})
