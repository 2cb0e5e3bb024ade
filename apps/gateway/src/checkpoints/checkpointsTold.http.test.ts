import { generateKeyPairSync } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Checkpoint } from "@section17/application"
import { type People, peopleOf, person, refer } from "../promises/people.test-data.ts"
import { looking, register } from "../promises/webhooks.test-data.ts"
import { type Received, type Receiver, startReceiver } from "../testing/receiver.ts"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { open, verifyingKey } from "./SignedCheckpoints.ts"

const key = generateKeyPairSync("ed25519")
const folder = mkdtempSync(join(tmpdir(), "section17-checkpoints-"))
const pem = (half: "private" | "public"): string => {
  const file = join(folder, `${half}.pem`)
  const text =
    half === "private"
      ? key.privateKey.export({ format: "pem", type: "pkcs8" })
      : key.publicKey.export({ format: "pem", type: "spki" })
  writeFileSync(file, text)
  return file
}

/** The checkpoints that a receiver keeps, as whoever has the public key reads them. */
const kept = (received: ReadonlyArray<Received>): Promise<ReadonlyArray<Checkpoint>> =>
  open(
    verifyingKey(pem("public")),
    received.map(({ json }) => JSON.stringify({ jws: json.data["jws"] })).join("\n")
  )

afterAll(() => rmSync(folder, { recursive: true }))

describe.each(engines)("an authority's own systems keep checkpoints, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let system: Receiver

  beforeAll(async () => {
    gateway = await startTestGateway({
      engine,
      configuration: { checkpointKey: pem("private") },
      parts: { demonstration: true, looking, checkpointMillis: 100 }
    })
    people = await peopleOf(gateway.url, "bristol")
    system = await startReceiver()
    await register(await person(gateway.url, "bristol", "system-administrator"), {
      url: system.url,
      types: ["section17.account.checkpoint"]
    })
  })
  afterAll(async () => {
    await gateway.stop()
    await system.stop()
  })

  it("each signed, later ones further on, and none twice while nothing is accounted for", async () => {
    await system.until((received) => received.length > 0)
    await refer(people)
    const [before] = await kept(system.received.slice(0, 1))
    await system.until((received) => Number(received.at(-1)?.json.data["number"]) > (before?.number ?? 0))
    const checkpoints = await kept(system.received)
    const numbers = checkpoints.map(({ number }) => number)
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other))
    expect(new Set(checkpoints.map(({ authority }) => authority))).toEqual(new Set(["bristol"]))
    for (const [at, { hash, number }] of checkpoints.entries()) {
      expect(system.received[at]?.json).toMatchObject({
        id: `checkpoint-${number}`,
        source: "/section17/bristol",
        data: { number, hash }
      })
    }
  })
})
