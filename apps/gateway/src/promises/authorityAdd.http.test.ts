import { randomUUID } from "node:crypto"
import * as Effect from "effect/Effect"
import { appointFirst, verifyAccount } from "@section17/application"
import { AuthorityCode, Practitioner } from "@section17/domain"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"

const bristol = AuthorityCode.AuthorityCode.make("bristol")
const keeper = { id: Practitioner.PractitionerId.make("k.dale"), name: "Kim Dale" }

const appoint = `mutation($input: PractitionerAppointInput!) { practitionerAppoint(input: $input) {
  __typename ... on Problem { message } ... on PractitionerRecorded { practitioner { id roles { key } } }
} }`
const history = `{ practitioner(id: "Practitioner:k.dale") { name roles { key } post {
  version history { kind recordedBy { id } } } } }`

const appointing = (practitioner: string) => ({
  input: {
    idempotencyKey: randomUUID(),
    seenVersion: 0,
    practitioner,
    name: "Robin Hale",
    roles: ["socialWorker"],
    employer: "bristol",
    socialWorkQualified: true,
    significantPracticeExperience: true,
    registrations: [{ regulator: "Social Work England", number: "SW1", from: "2020-01-06" }],
    startedOn: "2026-01-05",
    background: ["family support"]
  }
})

describe.each(engines)("an authority that nobody is on record with yet, on %s", (engine) => {
  let issuer: TestIssuer
  let gateway: TestGateway

  beforeAll(async () => {
    issuer = await startIssuer(bristol, "https://login.example/bristol")
    gateway = await startTestGateway({
      engine,
      configuration: { environment: "production", issuers: [issuer.settings] }
    })
  })
  afterAll(async () => {
    await gateway.stop()
    await issuer.stop()
  })

  const first = (who = keeper) => gateway.runtime.runPromise(Effect.result(appointFirst(bristol, who)))
  const sent = async (query: string, variables: object = {}) => {
    const token = await issuer.sign({ sub: "k.dale", name: "Kim Dale", roles: ["staffAdministrator"] })
    return ask(gateway.url, query, { token, variables })
  }
  it("has its first keeper of records put there in the installation's name, accounted for, and once", async () => {
    expect((await sent(appoint, appointing("Practitioner:r.hale"))).text).not.toContain(
      "PractitionerRecorded"
    )
    expect(await first()).toMatchObject({ _tag: "Success", success: { key: "k.dale", version: 1 } })
    expect(await first()).toMatchObject({ _tag: "Failure", failure: { _tag: "RecordsKept", by: "k.dale" } })
    const another = { id: Practitioner.PractitionerId.make("somebody.else"), name: "Somebody Else" }
    expect(await first(another)).toMatchObject({ failure: { _tag: "RecordsKept", by: "k.dale" } })
    expect((await sent(history)).json.data).toEqual({
      practitioner: {
        name: "Kim Dale",
        roles: [{ key: "staffAdministrator" }],
        post: {
          version: 1,
          history: [{ kind: "PractitionerAppointed", recordedBy: { id: "Practitioner:section17.gateway" } }]
        }
      }
    })
    expect((await gateway.runtime.runPromise(verifyAccount(bristol))).entries).toBeGreaterThan(0)
  })

  it("who then appoints everybody else", async () => {
    const { json } = await sent(appoint, appointing("Practitioner:r.hale"))
    expect(json.data).toEqual({
      practitionerAppoint: {
        __typename: "PractitionerRecorded",
        practitioner: { id: "Practitioner:r.hale", roles: [{ key: "socialWorker" }] }
      }
    })
  })
})
