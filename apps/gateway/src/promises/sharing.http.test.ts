import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tell, type Teller } from "../stories/teller.test-data.ts"
import { referral } from "../stories/words.test-data.ts"
import { ask, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Input, type Person, read } from "./people.test-data.ts"

interface Entry {
  readonly kind: string
  readonly details: ReadonlyArray<{ readonly field: string; readonly value: string }>
}

const recordOf = async (who: Person, id: string): Promise<ReadonlyArray<Entry>> => {
  const query = "query($id: ID!) { episode(id: $id) { record { kind details { field value } } } }"
  return (await read<{ readonly episode: { readonly record: ReadonlyArray<Entry> } }>(who, query, { id }))
    .episode.record
}

/** What is shared, with whom, on which basis and by which law. */
const shared = {
  agency: "Hill School",
  sharedOn: "2027-01-07",
  what: "That an assessment begins.",
  basis: {
    withoutConsent: {
      necessaryAndProportionate: "The school sees Robin each day; nothing else is told.",
      bestInterests: "Somebody looks after breakfast."
    }
  },
  legalBasis: "Children Act 2004, section 11"
}

/** The basis, but for what is said of it here. */
const without = (said: object): object => ({
  basis: { withoutConsent: { ...shared.basis.withoutConsent, ...said } }
})

/** Checks that were made without consent. */
const checked = (since: string, rationale: string): Input => ({
  agenciesChecked: {
    agencies: ["The police"],
    checkedOn: "2027-01-07",
    consent: { notObtained: { since, rationale } }
  }
})

const sharingMutation = `mutation($input: InformationSharedRecordInput!) { informationSharedRecord(input: $input) {
  __typename ... on InvalidInput { issues { path message } }
} }`

interface Came {
  readonly informationSharedRecord?: {
    readonly __typename: string
    readonly issues?: ReadonlyArray<{ readonly path: ReadonlyArray<string> }>
  }
}

describe("a decision to share information, over HTTP", () => {
  let gateway: TestGateway
  let story: Teller

  beforeAll(async () => {
    gateway = await startTestGateway({ parts: { demonstration: true } })
    story = await tell(gateway, "buckinghamshire")
    await story.at("2027-01-07T10:05:00.000Z")
    await story.does(story.people.socialWorker, "referralReceive", referral("2027-01-07T10:00:00.000Z"))
  })
  afterAll(() => gateway.stop())

  const about = (): Input => {
    const { id: episode, version: seenVersion } = story.episode()
    return { idempotencyKey: randomUUID(), episode, seenVersion }
  }
  const sharing = (who: Person, said: object): Promise<Came> =>
    read(who, sharingMutation, { input: { ...about(), ...said } })

  it("WT15-028, BUC-4.2a: says with whom, on which basis, why that is necessary, and by which law", async () => {
    const { socialWorker } = story.people
    await story.puts(socialWorker, { informationShared: shared })
    const [onRecord] = await recordOf(socialWorker, story.episode().id)
    expect(Object.fromEntries((onRecord?.details ?? []).map(({ field, value }) => [field, value]))).toEqual({
      agency: "Hill School",
      sharedOn: "2027-01-07",
      what: "That an assessment begins.",
      "basis.withoutConsent.necessaryAndProportionate":
        "The school sees Robin each day; nothing else is told.",
      "basis.withoutConsent.bestInterests": "Somebody looks after breakfast.",
      legalBasis: "Children Act 2004, section 11"
    })
  })

  it("is not on record without a recipient, what is shared, why that is necessary, or a law that is named", async () => {
    const { socialWorker } = story.people
    const before = await recordOf(socialWorker, story.episode().id)
    for (const [field, wrong] of [
      ["agency", { agency: "" }],
      ["what", { what: "" }],
      ["necessaryAndProportionate", without({ necessaryAndProportionate: " " })],
      ["bestInterests", without({ bestInterests: "" })],
      ["legalBasis", { legalBasis: " " }]
    ] as const) {
      const { informationSharedRecord } = await sharing(socialWorker, { ...shared, ...wrong })
      expect(informationSharedRecord).toMatchObject({ __typename: "InvalidInput" })
      expect(informationSharedRecord?.issues?.map(({ path }) => path.at(-1))).toEqual([field])
    }
    expect(await recordOf(socialWorker, story.episode().id)).toEqual(before)
  })

  it("nor where the law is left out, which the released schema leaves open", async () => {
    const { legalBasis: _, ...lawless } = shared
    expect(await story.triesToPut(story.people.socialWorker, { informationShared: lawless })).toEqual([
      "OutOfOrder",
      "WT15-028"
    ])
  })

  it("nor is it, where one of them is left out, a request at all", async () => {
    const { token, url } = story.people.socialWorker
    for (const [field, wrong] of [
      ["agency", { agency: undefined }],
      ["basis", { basis: undefined }],
      ["withoutConsent.necessaryAndProportionate", without({ necessaryAndProportionate: undefined })]
    ] as const) {
      const input = { ...about(), ...shared, ...wrong }
      const { json } = await ask(url, sharingMutation, { token, variables: { input } })
      expect([field, json.data]).toEqual([field, undefined])
      expect(json.errors?.[0]?.message).toContain(`"${field.slice(field.indexOf(".") + 1)}"`)
    }
  })

  it("BAR-IFDd: agencies are checked with consent, or with a ground and a rationale for none", async () => {
    const barnsley = await tell(gateway, "barnsley")
    const { socialWorker } = barnsley.people
    await barnsley.does(socialWorker, "referralReceive", referral("2027-01-07T10:00:00.000Z"))
    for (const lacking of [checked("NEITHER", "No time."), checked("RISK_TO_THE_CHILD", "")]) {
      expect(await barnsley.triesToPut(socialWorker, lacking)).toEqual(["NotOnRecord", "BAR-IFDd"])
    }
    expect(await recordOf(socialWorker, barnsley.episode().id)).toEqual([])
    await barnsley.puts(socialWorker, checked("RISK_TO_THE_CHILD", "The child is in danger."))
  })

  it("BUC-4.2b: a request without consent has reasons in writing, and the support of a manager", async () => {
    const { socialWorker, teamManager } = story.people
    const support = { requestWithoutConsentSupported: { comment: "It cannot wait." } }
    expect((await story.triesToPut(teamManager, support))[0]).toBe("OutOfOrder")
    await story.puts(socialWorker, {
      informationRequestedWithoutConsent: {
        agency: "Hill Surgery",
        requestedOn: "2027-01-07",
        reasons: "To ask would put Robin at risk."
      }
    })
    expect(await story.triesToPut(socialWorker, support)).toEqual(["NotEntitledToDecide", "BUC-4.2b"])
    await story.puts(teamManager, support)
    expect((await recordOf(socialWorker, story.episode().id)).map(({ kind }) => kind)).toEqual([
      "InformationShared",
      "InformationRequestedWithoutConsent",
      "RequestWithoutConsentSupported"
    ])
  })
})
