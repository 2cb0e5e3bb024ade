import { AuthorityCode } from "@section17/domain"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { recently } from "./recent.ts"
import * as Tokens from "./Tokens.ts"

let issuer: TestIssuer
beforeAll(async () => {
  issuer = await startIssuer(
    AuthorityCode.AuthorityCode.make("northshire"),
    "https://login.example/northshire"
  )
})
afterAll(() => issuer.stop())

/** What verifies tokens, and how often it has looked at a signature. */
const verifying = (isRevoked = (): boolean => false) => {
  const verified = vi.spyOn(crypto.subtle, "verify")
  const { verify } = recently(Tokens.make([issuer.settings], { isRevoked }), isRevoked)
  return {
    looked: () => verified.mock.calls.length,
    tagOf: async (token: string) => (await verify(token))._tag
  }
}

describe("a token that is sent again and again", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it("has its signature looked at once in half a minute", async () => {
    const { looked, tagOf } = verifying()
    const token = await issuer.sign()
    for (let request = 0; request < 3; request += 1) expect(await tagOf(token)).toBe("Verified")
    expect(looked()).toBe(1)
    vi.advanceTimersByTime(30_000)
    expect(await tagOf(token)).toBe("Verified")
    expect(looked()).toBe(2)
  })

  it("counts no longer from the moment on that its owner is revoked", async () => {
    let revoked = false
    const { tagOf } = verifying(() => revoked)
    const token = await issuer.sign()
    expect(await tagOf(token)).toBe("Verified")
    revoked = true
    expect(await tagOf(token)).toBe("Refused")
    revoked = false
    expect(await tagOf(token)).toBe("Verified")
  })

  it("counts no longer once it has expired, with the minute that clocks may differ by", async () => {
    const { tagOf } = verifying()
    const token = await issuer.sign({ exp: Math.floor(Date.now() / 1000) + 10 })
    expect(await tagOf(token)).toBe("Verified")
    vi.advanceTimersByTime(69_000)
    expect(await tagOf(token)).toBe("Verified")
    vi.advanceTimersByTime(2_000)
    expect(await tagOf(token)).toBe("Refused")
  })

  it("lends nothing to another that differs from it in its signature alone", async () => {
    const { tagOf } = verifying()
    const token = await issuer.sign()
    expect(await tagOf(token)).toBe("Verified")
    const last = token.at(-10) === "A" ? "B" : "A"
    expect(await tagOf(`${token.slice(0, -10)}${last}${token.slice(-9)}`)).toBe("Refused")
  })
})
