/** An authority gives a capability to roles of its own, in the place of those of the standard table. */
import { Role } from "@section17/domain"
import { expect, describe, it } from "vitest"
import { startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { subscribe } from "../testing/sse.ts"
import { ask, startTestGateway } from "../testing/testGateway.ts"
import { referral } from "./people.test-data.ts"

const authority = "bristol" as TestIssuer["settings"]["authority"]

const message = (what: string) =>
  `You may not ${what}. It takes the role teamManager, in the token and on record. Ask somebody who holds it.`

describe("an authority that gives a capability to roles of its own", () => {
  const manager = Role.Role.make("teamManager")
  it("has it refused to everybody else, with who may and what to do, by whichever field it is asked for", async () => {
    const issuer = await startIssuer(authority, "https://login.example")
    const gateway = await startTestGateway({
      configuration: {
        issuers: [issuer.settings],
        access: { [authority]: { seeCaseload: [manager], seeChronology: [manager] } }
      },
      parts: { demonstration: true }
    })
    const listing = async (sub: string, roles: ReadonlyArray<string>) =>
      ask(gateway.url, "{ episodes(first: 5) { nodes { stage } } }", {
        token: await issuer.sign({ sub, roles })
      })
    const ofManager = await listing("bristol-team-manager", ["teamManager"])
    const ofWorker = await listing("bristol-social-worker", ["socialWorker"])
    const token = await issuer.sign({ sub: "bristol-social-worker", roles: ["socialWorker"] })
    const refer = `mutation($input: ReferralReceiveInput!) { referralReceive(input: $input) {
      ... on ReferralReceived { episode { id } } } }`
    const received = await ask(gateway.url, refer, {
      token,
      variables: { input: { idempotencyKey: "a-key-of-its-own", ...referral("Wynn") } }
    })
    const { episode } = Object.values(received.json.data ?? {})[0] as {
      readonly episode: { readonly id: string }
    }
    const watched = await subscribe(gateway.url, {
      token,
      query: `subscription($id: ID!) { episodeChanged(episode: $id, after: 0) { event { what } } }`,
      variables: { id: episode.id }
    })
    const told = JSON.stringify(await watched.next())
    watched.close()
    await gateway.stop()
    await issuer.stop()
    expect(ofManager.json.errors).toBeUndefined()
    expect(ofWorker.json.errors?.map((each) => each.message)).toEqual([message("list episodes")])
    expect(told).toContain(message("see a chronology"))
  })

  it("is told at the start which roles lose what by it, those of case systems too", async () => {
    const gateway = await startTestGateway({
      configuration: { access: { [authority]: { seeCaseload: [manager], seeAlerts: [manager] } } }
    })
    await gateway.stop()
    const told = gateway.lines().filter((line) => line.includes("access taken away"))
    expect(told.map((line) => JSON.parse(line))).toMatchObject([
      { level: "warn", authority, capability: "seeCaseload", from: "anyPractitioner", who: "practitioners" },
      { level: "warn", authority, capability: "seeCaseload", from: "caseSystem", who: "case systems" }
    ])
    expect(told).toHaveLength(2)
  })

  it("shows who leads and who recorded to whoever sees the episode, and nobody else on record", async () => {
    const issuer = await startIssuer(authority, "https://login.example")
    const gateway = await startTestGateway({
      configuration: { issuers: [issuer.settings], access: { [authority]: { seePractitioners: [manager] } } },
      parts: { demonstration: true }
    })
    const signing = { sub: "bristol-key-worker", roles: ["childInNeedKeyWorker"] }
    const query = `{
      episodes(first: 20) { nodes { lead { name registrations { number } } } }
      practitioner(id: "Practitioner:bristol-team-manager") { name }
    }`
    const { json } = await ask(gateway.url, query, { token: await issuer.sign(signing) })
    await gateway.stop()
    await issuer.stop()
    const { episodes, practitioner } = json.data as {
      readonly episodes: { readonly nodes: ReadonlyArray<{ readonly lead: object | null }> }
      readonly practitioner: object | null
    }
    expect(episodes.nodes.map(({ lead }) => lead)).toContainEqual({
      name: "Kofi Boyce",
      registrations: [{ number: "SW878756" }]
    })
    expect(practitioner).toBeNull()
    expect(json.errors?.map((each) => each.message)).toEqual([
      message("see who practises for the authority, and what each may lead")
    ])
  })
})
