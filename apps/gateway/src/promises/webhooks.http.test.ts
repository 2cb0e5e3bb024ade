import { randomUUID } from "node:crypto"
import { Webhook } from "standardwebhooks"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Received, type Receiver, startReceiver } from "../testing/receiver.ts"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import {
  dataOf,
  type People,
  peopleOf,
  type Person,
  person,
  read,
  refer,
  submitted
} from "./people.test-data.ts"
import { restrict, subjectOf } from "./access.test-data.ts"
import { looking, register, remove, replay, set } from "./webhooks.test-data.ts"
import { soon } from "../testing/soon.ts"

const bristol = "bristol"
interface Delivered {
  readonly noticeId: string
  readonly type: string
  readonly episodeId: string | null
  readonly version: number | null
  readonly state: string
  readonly attempts: number
  readonly lastStatus: number | null
  readonly lastFailure: string | null
}
const deliveriesTo = async (who: Person, webhook: string): Promise<ReadonlyArray<Delivered>> => {
  const { webhookDeliveries } = await read<{ webhookDeliveries: { nodes: ReadonlyArray<Delivered> } }>(
    who,
    `query($webhook: ID!) { webhookDeliveries(webhook: $webhook, first: 100) { nodes {
       noticeId type episodeId version state attempts lastStatus lastFailure } } }`,
    { webhook }
  )
  return webhookDeliveries.nodes.toReversed()
}

const about = (received: ReadonlyArray<Received>, episode: string): ReadonlyArray<unknown> =>
  received.filter(({ json }) => json.subject === episode).map(({ json }) => json.data["version"])

describe.each(engines)("webhooks, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let administrator: Person
  const receivers: Array<Receiver> = []

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true, looking } })
    people = await peopleOf(gateway.url, bristol)
    administrator = await person(gateway.url, bristol, "system-administrator")
  })
  afterAll(async () => {
    await gateway.stop()
    await Promise.all(receivers.map(({ stop }) => stop()))
  })
  const receiver = async (...answer: Parameters<typeof startReceiver>): Promise<Receiver> => {
    const started = await startReceiver(...answer)
    receivers.push(started)
    return started
  }

  it("tell each event of an episode in order, signed, with ids and nothing about the child", async () => {
    const system = await receiver()
    const { secret, webhook } = await register(administrator, { url: system.url })
    const episode = await submitted(people, "Wilhelmina")
    await system.until((received) => about(received, episode.id).length === episode.version)
    expect(about(system.received, episode.id)).toEqual([1, 2, 3, 4, 5, 6])

    const [first] = system.received.filter(({ json }) => json.subject === episode.id)
    const uuid = episode.id.replace("Episode:", "")
    expect(first?.headers["content-type"]).toBe("application/cloudevents+json; charset=utf-8")
    expect(first?.headers["webhook-id"]).toBe(`event-${uuid}-1`)
    expect(first?.json).toEqual({
      specversion: "1.0",
      id: `event-${uuid}-1`,
      source: "/section17/bristol",
      type: "section17.episode.ReferralReceived",
      subject: episode.id,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
      datacontenttype: "application/json",
      data: { version: 1 }
    })
    for (const { body, headers } of system.received) {
      const signed = headers as Record<string, string>
      expect(new Webhook(secret ?? "").verify(body, signed)).toEqual(JSON.parse(body))
      expect(() => new Webhook(secret ?? "").verify(`${body} `, signed)).toThrow("No matching signature")
      expect(body).not.toMatch(/Wilhelmina|Ashdown|Okoro|hungry|2018-05-14/u)
    }
    const delivered = await deliveriesTo(administrator, webhook.id)
    expect(delivered.filter(({ episodeId }) => episodeId === episode.id)).toHaveLength(6)
    await remove(administrator, webhook.id)
  })

  it("that hang or answer 500 hold up no other; what they do not accept is tried again, then given up, and replayed when asked", async () => {
    const hanging = await receiver(() => {})
    let well = false
    const failing = await receiver((response) => void response.writeHead(well ? 200 : 500).end())
    const system = await receiver()
    const [hangs, fails, works] = [
      await register(administrator, { url: hanging.url }),
      await register(administrator, { url: failing.url, types: ["section17.episode.ReferralReceived"] }),
      await register(administrator, { url: system.url })
    ]
    const { id } = await refer(people, "Idony")
    const sentAt = performance.now()
    await system.until((received) => about(received, id).length === 1)
    expect(performance.now() - sentAt).toBeLessThan(looking.delivering.answerWithinMillis)

    const until = (webhook: string, state: string): Promise<Delivered | undefined> =>
      soon(
        async () => (await deliveriesTo(administrator, webhook)).find(({ episodeId }) => episodeId === id),
        (found) => found?.state === state
      )
    const given = { attempts: 3, state: "DEAD" }
    expect(await until(fails.webhook.id, "DEAD")).toMatchObject({
      ...given,
      lastStatus: 500,
      lastFailure: "ANSWERED_OTHERWISE"
    })
    expect(await until(hangs.webhook.id, "DEAD")).toMatchObject({
      ...given,
      lastStatus: null,
      lastFailure: "TIMED_OUT"
    })
    expect(about(failing.received, id)).toEqual([1, 1, 1])
    expect(new Set(failing.received.map(({ json }) => json.id)).size).toBe(1)

    well = true
    const fromNotice = failing.received[0]?.json.id
    expect(await replay(administrator, { webhook: fails.webhook.id, fromNotice })).toMatchObject({
      replayed: 1
    })
    expect(await until(fails.webhook.id, "DELIVERED")).toMatchObject({
      attempts: 1,
      lastStatus: 200,
      lastFailure: null
    })
    await remove(administrator, hangs.webhook.id)
    await remove(administrator, fails.webhook.id)

    expect(
      await replay(administrator, { webhook: works.webhook.id, fromTime: "2020-01-01T00:00:00.000Z" })
    ).toMatchObject({
      __typename: "WebhookReplayed"
    })
    await system.until((received) => about(received, id).length === 2)
    await remove(administrator, works.webhook.id)
  })

  it("can be tried with a ping, once for each key", async () => {
    const system = await receiver()
    const { webhook } = await register(administrator, {
      url: system.url,
      types: ["section17.episode.EpisodeClosed"]
    })
    const ping = (idempotencyKey: string) =>
      set(administrator, "webhookPing", "", { webhook: webhook.id, idempotencyKey })
    expect(await ping("the-first-ping")).toEqual({ __typename: "WebhookPinged" })
    expect(await ping("the-first-ping")).toEqual({ __typename: "WebhookPinged" })
    await system.until((received) => received.length > 0)
    expect(await ping("the-second-ping")).toEqual({ __typename: "WebhookPinged" })
    await system.until((received) => received.length > 1)
    expect(system.received.map(({ json }) => [json.type, json.data, json.subject])).toEqual([
      ["section17.webhook.ping", {}, undefined],
      ["section17.webhook.ping", {}, undefined]
    ])
    expect(await remove(administrator, webhook.id)).toMatchObject({ __typename: "WebhookRemoved" })
    expect(await ping("the-third-ping")).toMatchObject({ __typename: "WebhookNotFound" })
  })

  it("tell their secret once, whatever is sent again", async () => {
    const input = { url: "http://127.0.0.1:9/in", idempotencyKey: randomUUID() }
    const first = await register(administrator, input)
    expect(first.secret).toMatch(/^whsec_/u)
    expect(await register(administrator, input)).toEqual({ ...first, secret: null })
    expect(await register(administrator, { ...input, url: "http://127.0.0.1:9/other" })).toMatchObject({
      __typename: "IdempotencyKeyReused"
    })
    await remove(administrator, first.webhook.id)
  })

  it("are set up by system administrators alone, each for their own authority", async () => {
    const input = { url: "http://127.0.0.1:9/in" }
    expect(await register(people.teamManager, input)).toMatchObject({
      __typename: "NotPermitted",
      message:
        "You may not set up how the authority's systems and the gateway work together. It takes the role systemAdministrator, in the token and on record. Ask somebody who holds it."
    })
    for (const field of [
      "webhooks { id }",
      "allWebhooks { totalCount }",
      "webhookDeliveries { totalCount }"
    ]) {
      const { json } = await ask(gateway.url, `{ ${field} }`, { token: people.teamManager.token })
      expect(json.errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN")
    }
    const { webhook } = await register(administrator, input)
    const other = await person(gateway.url, "south-gloucestershire", "system-administrator")
    const lists = "{ webhooks { id } allWebhooks { totalCount nodes { id } } }"
    expect(dataOf(await ask(gateway.url, lists, { token: other.token }))).toEqual({
      webhooks: [],
      allWebhooks: { totalCount: 0, nodes: [] }
    })
    const own = dataOf(await ask(gateway.url, lists, { token: administrator.token })) as {
      readonly webhooks: ReadonlyArray<unknown>
    }
    expect(own).toEqual({
      webhooks: own.webhooks,
      allWebhooks: { totalCount: own.webhooks.length, nodes: own.webhooks }
    })
    expect(own.webhooks).toContainEqual({ id: webhook.id })
    expect(await remove(other, webhook.id)).toMatchObject({ __typename: "WebhookNotFound" })
    expect(await replay(other, { webhook: webhook.id, fromTime: "2020-01-01T00:00:00.000Z" })).toMatchObject({
      __typename: "WebhookNotFound"
    })
    expect(await deliveriesTo(other, webhook.id)).toEqual([])
    await remove(administrator, webhook.id)
  })

  it("tell that a restricted record was opened by the number of the alert alone: not whose it is, nor who opened it", async () => {
    const system = await receiver()
    const { webhook } = await register(administrator, { url: system.url, types: ["section17.alert.raised"] })
    const of = await subjectOf(people.socialWorker, await submitted(people, "Ottoline"))
    await restrict(people.teamManager, of, "bristol-other-team-manager")
    const broken = await set<{ readonly __typename: string }>(people.keyWorker, "glassBreak", "", {
      child: of.child,
      reasons: "She is in hospital."
    })
    expect(broken.__typename).toBe("GlassBroken")
    await system.until((received) => received.length > 0)
    const { alerts } = await read<{ alerts: { nodes: ReadonlyArray<{ number: number; childId: string }> } }>(
      people.teamManager,
      "{ alerts(first: 1) { nodes { number childId } } }"
    )
    const number = alerts.nodes[0]?.number
    expect(alerts.nodes).toEqual([{ number: expect.any(Number), childId: of.child }])
    expect(system.received.map(({ json }) => json)).toEqual([
      {
        specversion: "1.0",
        id: `alert-${number}`,
        source: "/section17/bristol",
        type: "section17.alert.raised",
        time: expect.stringMatching(/Z$/u),
        datacontenttype: "application/json",
        data: { alert: number }
      }
    ])
    await remove(administrator, webhook.id)
  })

  it("are refused where the address or the types are none", async () => {
    expect(await register(administrator, { url: "http://10.0.0.1/in" })).toMatchObject({
      __typename: "WebhookAddressRefused",
      message: expect.stringContaining("It is not an address of the public internet.")
    })
    const kinds = { url: "https://8.8.8.8/in", types: ["section17.episode.Imagined"] }
    expect(await register(administrator, kinds)).toMatchObject({ __typename: "InvalidInput" })
    const { webhookTypes } = await read<{ webhookTypes: ReadonlyArray<string> }>(
      administrator,
      "{ webhookTypes }"
    )
    expect(webhookTypes).toContain("section17.episode.ReferralReceived")
    expect(webhookTypes).toHaveLength(30)
  })
})
