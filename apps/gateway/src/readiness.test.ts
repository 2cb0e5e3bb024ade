import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { lasting, readiness } from "./readiness.ts"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe("whether the gateway is ready", () => {
  it("is asked once, however many want to know at once", async () => {
    const settle: Array<(ready: boolean) => void> = []
    const ask = vi.fn(() => new Promise<boolean>((done) => settle.push(done)))
    const isReady = lasting(ask)
    const answers = Array.from({ length: 100 }, () => isReady())
    vi.advanceTimersByTime(1500)
    answers.push(isReady())
    for (const done of settle) done(true)
    expect(new Set(await Promise.all(answers))).toEqual(new Set([true]))
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it("is asked again after a second", async () => {
    const ask = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(true).mockResolvedValue(false)
    const isReady = lasting(ask)
    expect(await isReady()).toBe(true)
    vi.advanceTimersByTime(999)
    expect(await isReady()).toBe(true)
    vi.advanceTimersByTime(1)
    expect(await isReady()).toBe(false)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it("is not while a reading has waited for the disk for more than two seconds", async () => {
    const migration = { at: "b", known: "b", missing: [] }
    const lagging = (millis: number) =>
      readiness({
        connections: () => undefined,
        accountLag: () => millis,
        stage: async () => ({ ...migration, isReadOnly: false })
      })
    expect(await lagging(2000)).toEqual({ ready: true, migration, accountLagMillis: 2000 })
    expect(await lagging(2001)).toEqual({
      ready: false,
      because: "accountLags",
      migration,
      accountLagMillis: 2001
    })
  })

  it("is not before there are records", async () => {
    expect(await readiness(undefined)).toEqual({ ready: false, because: "starting" })
  })
})
