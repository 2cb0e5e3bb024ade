import { setTimeout as wait } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"

/** Whether it is ready is not asked again before. */
const ANSWER_LASTS_MILLIS = 1000

describe.each(engines)("health, on %s", (engine) => {
  let gateway: TestGateway

  beforeAll(async () => {
    gateway = await startTestGateway({ engine })
  })
  afterAll(() => gateway.stop())

  const look = async (path: string) => {
    const answer = await fetch(`${gateway.url}${path}`)
    return { status: answer.status, body: await answer.json() }
  }

  it("is live and ready, and asks for no token", async () => {
    expect(await look("/health/live")).toEqual({ status: 200, body: { live: true } })
    expect(await look("/health/ready")).toMatchObject({ status: 200, body: { ready: true } })
  })

  it("is live, but not ready, when the records cannot be reached", async () => {
    await gateway.runtime.dispose()
    await wait(ANSWER_LASTS_MILLIS + 50)
    expect(await look("/health/ready")).toEqual({
      status: 503,
      body: { ready: false, because: "databaseDoesNotAnswer", accountLagMillis: 0 }
    })
    expect(await look("/health/live")).toEqual({ status: 200, body: { live: true } })
  })

  it("knows no other paths, and logs none of them", async () => {
    expect((await look("/health")).status).toBe(404)
    expect((await look("/somebody/Robin-Hill?name=Robin")).status).toBe(404)
    expect(gateway.lines().join()).not.toContain("Robin")
  })
})
