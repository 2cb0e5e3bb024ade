import { assert, describe, it } from "@effect/vitest"
import { type Governance, Protocol } from "@section17/domain"
import { Result } from "effect"
import { authority, question, teamManager } from "../rule.ts"
import { activity, askerOf, inPost, supervisedOn } from "../standing.test-data.ts"
import { day, person, standing } from "../story.test-data.ts"
import { workingTogether2015 } from "./2015/edition.ts"
import { workingTogether2023 } from "./2023/edition.ts"

const under = (edition: Protocol.Edition) =>
  askerOf(
    Result.getOrThrow(
      Protocol.overlay(edition, {
        authority: authority("northshire"),
        authorityName: "Northshire",
        title: "Northshire's protocol",
        version: "1",
        sitsOn: edition.code,
        inForce: edition.inForce,
        roles: [],
        rules: []
      })
    )
  )
const { ofAuthority, ofPost, ofTeam } = under(workingTogether2015)

const published = (
  step: Governance.Publication["step"],
  keys: ReadonlyArray<string>
): Partial<Governance.Authority> => ({
  publications: [
    {
      step,
      publishedOn: day("2015-09-01"),
      agreedWith: ["Police", "Health"],
      contents: keys.map((key) => ({ question: question(key, key).key, where: "Page 4" }))
    }
  ]
})
const states = (record: Partial<Governance.Authority>, rule: string): ReadonlyArray<string> =>
  ofAuthority(record, rule, "2015-10-01").map(({ state }) => state)

const tess = person("tess", "Tess Lane", { roles: [teamManager], socialWorkQualified: true })
const fay = person("fay", "Fay Reed", {})

describe("Working Together (2015), chapter 1, paragraph 56 (WT15-058): a manager is always there to talk to", () => {
  it("supervision of every practitioner is outstanding, and again after each time: the text gives no number", () => {
    const post = inPost(fay, "2016-01-04")
    assert.deepStrictEqual(standing(ofPost(post, "WT15-058", "2016-02-01")), [["outstanding", null]])
    const supervisions = [supervisedOn("2016-01-29", tess)]
    assert.deepStrictEqual(standing(ofPost({ ...post, supervisions }, "WT15-058", "2016-02-01")), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("is the manager's to hold, about each of them", () => {
    const found = ofTeam(
      { manager: inPost(tess, "2016-01-04"), practitioners: [inPost(fay, "2016-01-04")] },
      "WT15-058",
      "2016-02-01"
    )
    assert.deepStrictEqual(
      found.map(({ about, by }) => [about, by]),
      [[fay.id, "social work manager"]]
    )
  })
})

describe("Working Together (2015), chapter 1, paragraph 17 (WT15-023): levels are agreed", () => {
  const all = [
    "sexualExploitationServices",
    "genitalMutilationServices",
    "radicalisationServices",
    "referralProcess"
  ]

  it("outstanding until each of the services and the process for referrals is in them", () => {
    assert.deepStrictEqual(states({}, "WT15-023"), ["outstanding", "outstanding"])
    for (const missing of all) {
      const without = all.filter((each) => each !== missing)
      assert.deepStrictEqual(states(published("agreeLevels", without), "WT15-023"), [
        "outstanding",
        "outstanding"
      ])
    }
    assert.deepStrictEqual(states(published("agreeLevels", all), "WT15-023"), ["met", "met"])
  })
})

describe("Working Together (2015), chapter 1, paragraphs 16 and 18 (WT15-022, WT15-024): a threshold document is published", () => {
  const criteria = ["wholeContinuumCriteria", "returnFromCareCriteria"]
  const contents = [
    "earlyHelpProcess",
    "section17Criteria",
    "section47Criteria",
    "section31Criteria",
    "section20Criteria",
    "sexualExploitationProcedures",
    "youthSecureEstablishments"
  ]
  const all = [...contents, ...criteria]
  const without = (missing: string) =>
    published(
      "publishThresholdDocument",
      all.filter((each) => each !== missing)
    )

  it("outstanding until each of its contents is in it", () => {
    for (const missing of contents) {
      assert.deepStrictEqual(states(without(missing), "WT15-024"), ["outstanding", "outstanding"])
    }
    assert.deepStrictEqual(states(published("publishThresholdDocument", all), "WT15-024"), ["met", "met"])
  })
  it("and until it has clear criteria for the whole continuum, and for children returning home from care", () => {
    assert.deepStrictEqual(states({}, "WT15-022"), ["outstanding"])
    for (const missing of criteria) {
      assert.deepStrictEqual(states(without(missing), "WT15-022"), ["outstanding"])
      assert.deepStrictEqual(states(without(missing), "WT15-024"), ["outstanding", "met"])
    }
    assert.deepStrictEqual(states(published("publishThresholdDocument", all), "WT15-022"), ["met"])
  })
})

describe("Working Together (2015), chapter 1, paragraph 65 (WT15-074): a local protocol is published", () => {
  it("is outstanding until it is; when, and agreed with whom, is on record", () => {
    assert.deepStrictEqual(states({}, "WT15-074").at(0), "outstanding")
    const record = published("publishProtocol", [])
    const [limit] = ofAuthority(record, "WT15-074", "2015-10-01")
    assert.deepStrictEqual([limit!.state, limit!.metOn], ["met", day("2015-09-01")])
    assert.deepStrictEqual(record.publications![0]!.agreedWith, ["Police", "Health"])
  })
})

describe("Working Together (2015), chapter 1, paragraphs 10, 19 and 24: what is set out for everybody", () => {
  it("WT15-016: how any professional discusses a concern with a social worker", () => {
    assert.deepStrictEqual(states({}, "WT15-016"), ["outstanding"])
    assert.deepStrictEqual(states(published("setOutConsultations", []), "WT15-016"), ["met"])
  })
  for (const [rule, step, contents] of [
    ["WT15-025", "signpostContacts", ["protocolsForProfessionals", "contactDetails"]],
    [
      "WT15-028",
      "setOutSharing",
      ["sharingBetweenOrganisations", "sharingWithProfessionals", "sharingWithBoard"]
    ]
  ] as const) {
    it(`${rule}: is outstanding until each of its contents is set out`, () => {
      assert.deepStrictEqual(states({}, rule), ["outstanding", "outstanding"])
      for (const missing of contents) {
        const without = contents.filter((each) => each !== missing)
        assert.deepStrictEqual(states(published(step, without), rule), ["outstanding", "outstanding"])
      }
      assert.deepStrictEqual(states(published(step, contents), rule), ["met", "met"])
    })
  }
})

const by = (edition: Protocol.Edition, on: string): string | null =>
  under(edition).ofAuthority({}, "WT15-011", on)[0]!.by

describe("Working Together (2015), chapter 1, paragraph 4 and conferences: what the board monitors", () => {
  for (const [rule, recurring] of [
    ["WT15-011", "trainingEvaluation"],
    ["WT15-125", "arrangementsMonitoring"]
  ] as const) {
    it(`${rule}: is outstanding, and again after each time`, () => {
      assert.deepStrictEqual(states({}, rule), ["outstanding"])
      assert.deepStrictEqual(states({ activities: [activity(recurring, "2015-09-01")] }, rule), [
        "met",
        "outstanding"
      ])
    })
  }
  it("C8: by the board in 2015, and by the safeguarding partners from 2018 on", () => {
    assert.strictEqual(by(workingTogether2015, "2015-10-01"), "Local Safeguarding Children Board (LSCB)")
    assert.strictEqual(by(workingTogether2023, "2024-10-01"), "safeguarding partners")
  })
})
