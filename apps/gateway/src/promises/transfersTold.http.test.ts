import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Received, type Receiver, startReceiver } from "../testing/receiver.ts"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { childOf, type People, peopleOf, person } from "./people.test-data.ts"
import { answer, offer } from "./transfers.test-data.ts"
import { looking, register } from "./webhooks.test-data.ts"

const to = "south-gloucestershire"

/** What a receiver was told of a transfer: what happened, and with which data. */
const toldOf = (
  received: ReadonlyArray<Received>,
  transfer: string
): ReadonlyArray<readonly [string, object]> =>
  received.filter(({ json }) => json.subject === transfer).map(({ json }) => [json.type, json.data])

describe.each(engines)("a transfer is told to the authority on the other side, on %s", (engine) => {
  let gateway: TestGateway
  let bristol: People
  let south: People
  const systems: Record<string, Receiver> = {}
  const told = (authority: string, transfer: string): ReturnType<typeof toldOf> =>
    toldOf(systems[authority]?.received ?? [], transfer)
  const hears = async (authority: string, transfer: string, what: string): Promise<void> =>
    systems[authority]?.until((received) => toldOf(received, transfer).some(([type]) => type === what))

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true, looking, noteMillis: 200 } })
    bristol = await peopleOf(gateway.url, "bristol")
    south = await peopleOf(gateway.url, to)
    for (const authority of ["bristol", to, "buckinghamshire"]) {
      const system = await startReceiver()
      systems[authority] = system
      await register(await person(gateway.url, authority, "system-administrator"), { url: system.url })
    }
  })
  afterAll(async () => {
    await gateway.stop()
    await Promise.all(Object.values(systems).map(({ stop }) => stop()))
  })

  it("an offer to the one that receives it, an answer to the one that made it, each once", async () => {
    for (const [how, state] of [
      ["Accept", "accepted"],
      ["Decline", "declined"]
    ] as const) {
      const { transfer } = await offer(bristol, to)
      await hears(to, transfer, "section17.transfer.offered")
      await answer(south.teamManager, how, { transfer, ...(how === "Accept" ? {} : { reasons: "No." }) })
      await hears("bristol", transfer, `section17.transfer.${state}`)
      const data = { transfer: transfer.replace("Transfer:", "") }
      expect(told(to, transfer)).toEqual([["section17.transfer.offered", data]])
      expect(told("bristol", transfer)).toEqual([[`section17.transfer.${state}`, data]])
    }
  })

  it("that it is withdrawn to the one that it was offered to; nobody else hears of it, and nothing of the child", async () => {
    const { episode, transfer } = await offer(bristol, to)
    await hears(to, transfer, "section17.transfer.offered")
    await answer(bristol.teamManager, "Withdraw", { transfer, reasons: "They stay." })
    await hears(to, transfer, "section17.transfer.withdrawn")
    const child = await childOf(bristol.teamManager, episode)
    const heard = systems[to]?.received.filter(({ json }) => json.subject === transfer) ?? []
    expect(heard.map(({ json }) => json.type)).toEqual([
      "section17.transfer.offered",
      "section17.transfer.withdrawn"
    ])
    for (const { body } of heard) {
      for (const id of [episode.id, child]) expect(body).not.toContain(id.slice(id.indexOf(":") + 1))
      expect(body).not.toMatch(/Ashdown|Okoro|bristol|They stay/u)
    }
    expect(told("buckinghamshire", transfer)).toEqual([])
  })
})
