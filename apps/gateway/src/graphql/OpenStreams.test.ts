import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { AuthorityCode, Practitioner } from "@section17/domain"
import { describe, expect, it } from "vitest"
import { limits } from "../limits/Limits.ts"
import type { Verified } from "../tokens/Tokens.ts"
import { nobody } from "../tokens/Revoked.ts"
import { make, type Place } from "./OpenStreams.ts"

const verified = (authority: string, practitioner: string): Verified => ({
  _tag: "Verified",
  expiresAt: Date.now() / 1000 + 300,
  session: {
    authority: AuthorityCode.AuthorityCode.make(authority),
    practitioner: Practitioner.PractitionerId.make(practitioner),
    name: "Ruth Castell",
    roles: [],
    purpose: "direct care"
  }
})
const ruth = verified("bristol", "ruth")

async function* quiet(): AsyncGenerator<string> {
  yield "one"
  await new Promise(() => {})
}

setFlagsFromString("--expose-gc")
const collectGarbage = runInNewContext("gc") as () => void

async function* telling(): AsyncGenerator<object> {
  for (;;) yield { told: "words" }
}

async function* failing(): AsyncGenerator<string> {
  yield "one"
  throw new Error("the database is away")
}

const small = { openPerPractitioner: 2, openPerAuthority: 3 }

describe("open subscriptions", () => {
  it("are 20 for a practitioner, and 1,000 for an authority, at most", () => {
    const streams = make(nobody, limits)
    for (let at = 0; at < 20; at += 1) expect(streams.admit(ruth)._tag).toBe("Place")
    expect(streams.admit(ruth)).toEqual({ _tag: "Full", whose: "practitioner", limit: 20 })
    for (let at = 20; at < 1000; at += 1) streams.admit(verified("bristol", `worker-${at}`))
    expect(streams.admit(verified("bristol", "another"))).toEqual({
      _tag: "Full",
      whose: "authority",
      limit: 1000
    })
    expect(streams.count()).toBe(1000)
    expect(streams.admit(verified("south-gloucestershire", "ruth"))._tag).toBe("Place")
    streams.endAll()
    expect(streams.count()).toBe(0)
  })

  it("make place for another when one is left, when nobody listens any more, and when one has ended", async () => {
    const streams = make(nobody, small)
    const given = new AbortController()
    const first = streams.admit(ruth) as Place
    streams.admit(ruth, given.signal)
    expect(streams.admit(ruth)._tag).toBe("Full")
    first.leave()
    given.abort()
    expect(streams.count()).toBe(0)
    const kept = (streams.admit(ruth) as Place).keep(quiet())
    expect(await kept.next()).toEqual({ done: false, value: "one" })
    const waiting = kept.next()
    streams.endAll()
    expect(streams.count()).toBe(0)
    expect(streams.admit(ruth)._tag).toBe("Place")
    void waiting
  })

  it("are never begun for somebody who has already gone", () => {
    const streams = make(nobody, small)
    streams.admit(ruth, AbortSignal.abort())
    expect(streams.count()).toBe(0)
    streams.endAll()
  })

  it("make place for another when the source fails, whose failure is told", async () => {
    const streams = make(nobody, small)
    const kept = (streams.admit(ruth) as Place).keep(failing())
    expect(await kept.next()).toEqual({ done: false, value: "one" })
    await expect(kept.next()).rejects.toThrow("the database is away")
    expect(streams.count()).toBe(0)
    streams.endAll()
  })

  it("hang on to nothing for what they told, however much it was", async () => {
    const streams = make(nobody, small)
    const kept = (streams.admit(ruth) as Place).keep(telling())
    const bytesAfter = async (results: number): Promise<number> => {
      for (let at = 0; at < results; at += 1) await kept.next()
      await new Promise((go) => setImmediate(go))
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    const before = await bytesAfter(1_000)
    expect((await bytesAfter(50_000)) - before).toBeLessThan(50_000 * 20)
    await kept.return?.()
    expect(streams.count()).toBe(0)
  })
})
