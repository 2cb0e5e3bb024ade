import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Receiver, startReceiver } from "../testing/receiver.ts"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { go, type Person, peopleOf, person, read, referral } from "./people.test-data.ts"
import { soon } from "../testing/soon.ts"

const bristol = "bristol"
const looking = { delivering: { answerWithinMillis: 1_500, againAfterMillis: [100] }, everyMillis: 100 }

interface Reminder {
  readonly episodeId: string
  readonly rule: string
  readonly duty: string
  readonly dueOn: string
  readonly workingDays: number
  readonly raisedOn: string
}

const remindersOf = async (who: Person, episode: string): Promise<ReadonlyArray<Reminder>> => {
  const query =
    "{ reminders(first: 100) { totalCount nodes { episodeId rule duty dueOn workingDays raisedOn } } }"
  const { reminders } = await read<{ reminders: { nodes: ReadonlyArray<Reminder> } }>(who, query)
  return reminders.nodes.filter(({ episodeId }) => episodeId === episode)
}

const register = `mutation($input: WebhookRegisterInput!) { webhookRegister(input: $input) { __typename } }`

describe.each(engines)("reminders, on %s", (engine) => {
  let gateway: TestGateway
  let system: Receiver
  beforeAll(async () => {
    system = await startReceiver()
    gateway = await startTestGateway({ engine, parts: { demonstration: true, looking, remindMillis: 100 } })
  }, 120_000)
  afterAll(async () => {
    await gateway.stop()
    await system.stop()
  })
  const setClock = (now: string) =>
    fetch(`${gateway.url}/development/clock`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ now })
    })

  it("tell front ends and receivers the working day before, on the day and the working day after, once each", async () => {
    // A Thursday; the response to a referral is decided within one working day: by Friday (WT15-066).
    await setClock("2026-12-10T10:00:00.000Z")
    const people = await peopleOf(gateway.url, bristol)
    const administrator = await person(gateway.url, bristol, "system-administrator")
    await read(administrator, register, {
      input: { idempotencyKey: randomUUID(), url: system.url, types: ["section17.reminder.due"] }
    })
    const { id } = await go(people.socialWorker, "referralReceive", {
      ...referral("Odelia"),
      receivedAt: "2026-12-10T09:00:00.000Z"
    })
    const deciding = () =>
      remindersOf(people.teamManager, id).then((all) => all.filter(({ dueOn }) => dueOn === "2026-12-11"))
    const until = (workingDays: number): Promise<ReadonlyArray<Reminder>> =>
      soon(deciding, (found) => found.length > 0 && found.every((each) => each.workingDays === workingDays))
    const before = await until(-1)
    expect(before[0]).toMatchObject({ episodeId: id, dueOn: "2026-12-11", raisedOn: "2026-12-10" })
    await setClock("2026-12-11T10:00:00.000Z")
    expect(await until(0)).toHaveLength(before.length)
    // The working day after is the Monday.
    await setClock("2026-12-14T10:00:00.000Z")
    expect(await until(1)).toHaveLength(before.length)

    const told = () =>
      system.received.filter(({ json }) => json.subject === id && json.data["dueOn"] === "2026-12-11")
    await system.until(() => told().length === 3 * before.length)
    await new Promise((later) => setTimeout(later, 500))
    expect(
      told()
        .map(({ json }) => json.data["workingDays"])
        .toSorted()
    ).toEqual([-1, 0, 1].flatMap((each) => before.map(() => each)))
    expect(new Set(told().map(({ json }) => json.id)).size).toBe(3 * before.length)
    for (const { body } of told()) expect(body).not.toMatch(/Odelia|Ashdown|hungry/u)
  })

  it("are asked for by who leads what they are about, and by what they rest on", async () => {
    const { socialWorker, teamManager } = await peopleOf(gateway.url, bristol)
    const query = `query($of: CaseloadOwnerInput) {
      reminders(first: 100, of: $of) { totalCount nodes { episode { lead { id } } } }
    }`
    interface Listed {
      readonly totalCount: number
      readonly nodes: ReadonlyArray<{ readonly episode: { readonly lead: unknown } }>
    }
    const of = async (owner: object) =>
      (await read<{ reminders: Listed }>(teamManager, query, { of: owner })).reminders
    // The social worker leads the episode of the demonstration; what was referred since waits for its decision.
    for (const [owner, lead] of [
      [{ nobody: true }, null],
      [{ practitioner: socialWorker.id }, { id: socialWorker.id }]
    ] as const) {
      const { nodes, totalCount } = await of(owner)
      expect(totalCount).toBeGreaterThan(0)
      expect(nodes).toEqual(Array.from({ length: totalCount }, () => ({ episode: { lead } })))
    }
    const rule = (
      await read<{ reminders: { nodes: ReadonlyArray<Reminder> } }>(
        teamManager,
        "{ reminders { nodes { rule } } }"
      )
    ).reminders.nodes[0]!.rule
    const byRule =
      "query($rules: [ID!]) { reminders(first: 100, rules: $rules) { totalCount nodes { rule } } }"
    const resting = async (...rules: ReadonlyArray<string>) =>
      (await read<{ reminders: Listed }>(teamManager, byRule, { rules })).reminders
    const { nodes, totalCount } = await resting(rule)
    expect(totalCount).toBeGreaterThan(0)
    expect(nodes).toEqual(Array.from({ length: totalCount }, () => ({ rule })))
    expect(await resting("nothing like it")).toEqual({ totalCount: 0, nodes: [] })
    expect(await of({ practitioner: teamManager.id })).toEqual({ totalCount: 0, nodes: [] })
    const { json } = await ask(gateway.url, query, {
      token: teamManager.token,
      variables: { of: { practitioner: "Practitioner:nobody" } }
    })
    expect(json.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["NOT_FOUND"])
  })
})
