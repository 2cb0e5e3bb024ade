import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tell, type Teller } from "../stories/teller.test-data.ts"
import { referral } from "../stories/words.test-data.ts"
import { startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Person, read } from "./people.test-data.ts"

interface Entry {
  readonly kind: string
  readonly details: ReadonlyArray<{ readonly field: string; readonly value: string }>
}

const recordOf = async (who: Person, id: string): Promise<ReadonlyArray<Entry>> => {
  const query = "query($id: ID!) { episode(id: $id) { record { kind details { field value } } } }"
  return (await read<{ readonly episode: { readonly record: ReadonlyArray<Entry> } }>(who, query, { id }))
    .episode.record
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

  it("WT15-028, BUC-4.2a: says with whom, on which basis, why that is necessary, and by which law", async () => {
    const { socialWorker } = story.people
    await story.puts(socialWorker, {
      informationShared: {
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
    })
    const [shared] = await recordOf(socialWorker, story.episode().id)
    expect(Object.fromEntries((shared?.details ?? []).map(({ field, value }) => [field, value]))).toEqual({
      agency: "Hill School",
      sharedOn: "2027-01-07",
      what: "That an assessment begins.",
      "basis.withoutConsent.necessaryAndProportionate":
        "The school sees Robin each day; nothing else is told.",
      "basis.withoutConsent.bestInterests": "Somebody looks after breakfast.",
      legalBasis: "Children Act 2004, section 11"
    })
  })

  it("BUC-4.2b: a request without consent has reasons in writing, and the support of a manager who is another", async () => {
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
