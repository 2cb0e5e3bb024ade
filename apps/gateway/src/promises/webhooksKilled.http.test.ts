import { randomInt, randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { often } from "@section17/persistence/testing"
import { describe, expect, it } from "vitest"
import { startReceiver } from "../testing/receiver.ts"
import { engines } from "../testing/testGateway.ts"
import { act, person, type Person, read, referral } from "./people.test-data.ts"
import { recordsOn } from "./records.test-data.ts"
import { serve } from "./served.test-data.ts"

const bristol = "bristol"

/** How often the server is killed: what was being sent then comes again a minute later. */
const KILLS = often(1)
const WRITERS = 4
/** What was being sent when the server was killed is sent again when its lease ends. */
const ARRIVES_WITHIN_MILLIS = 90_000

/** Refers one child after the other until the server is gone; the episodes that were acknowledged. */
const referring = async (who: Person, acknowledged: Array<string>): Promise<void> => {
  for (;;) {
    try {
      const { episode } = await act(who, "referralReceive", referral())
      if (episode !== undefined) acknowledged.push(episode.id)
    } catch {
      return
    }
  }
}

const document = `mutation($input: WebhookRegisterInput!) { webhookRegister(input: $input) { ... on WebhookRegistered { secret } } }`

describe.each(engines)("a server on %s that is killed while it tells receivers", (engine) => {
  it(
    `has told them of every event that it acknowledged, ${KILLS} times`,
    { timeout: 60_000 + KILLS * 120_000 },
    async () => {
      const { environment, remove } = await recordsOn(engine)
      const system = await startReceiver()
      let served = await serve(environment)
      const acknowledged: Array<string> = []
      try {
        const administrator = await person(served.url, bristol, "system-administrator")
        await read(administrator, document, { input: { idempotencyKey: randomUUID(), url: system.url } })
        for (let kill = 0; kill < KILLS; kill += 1) {
          const who = await person(served.url, bristol, "social-worker")
          const writers = Array.from({ length: WRITERS }, () => referring(who, acknowledged))
          await wait(randomInt(300, 900))
          await served.kill()
          await Promise.all(writers)
          served = await serve(environment)
        }
        const untold = () => {
          const told = new Set(system.received.map(({ json }) => json.subject))
          return acknowledged.filter((episode) => !told.has(episode))
        }
        const before = untold().length
        await system.until(() => untold().length === 0, ARRIVES_WITHIN_MILLIS)
        console.log(
          `${engine}: killed ${KILLS} times; ${acknowledged.length} events acknowledged, ${before} untold when it was back, none in the end; ${system.received.length} notices received`
        )
        expect(acknowledged.length).toBeGreaterThan(KILLS)
      } finally {
        await served.kill()
        await system.stop()
        await remove()
      }
    }
  )
})
