import { assert, describe, it } from "@effect/vitest"
import { type LeadPractitioner, LeadPractitioner as Lead, Protocol, Rule } from "@section17/domain"
import { Result } from "effect"
import { authority, role, socialWorker } from "../rule.ts"
import { day, person, registeredWith } from "../story.test-data.ts"
import { workingTogether2015 } from "./2015/edition.ts"
import { workingTogether2018 } from "./2018/edition.ts"
import { workingTogether2023 } from "./2023/edition.ts"

/** An authority with no words of its own, under an edition. */
const under = (edition: Protocol.Edition): Protocol.Protocol =>
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

const asked = (
  edition: Protocol.Edition,
  id: string,
  name: string,
  rest: Parameters<typeof person>[2],
  on = "2016-06-01"
) =>
  Lead.leadPractitioner(under(edition), {
    practitioner: person(id, name, rest),
    work: "section17",
    on: day(on)
  })
const ruleOf = (...given: Parameters<typeof asked>): string =>
  Result.getOrThrow(asked(...given)).explanation.rule
const refused = (
  ...given: Parameters<typeof asked>
): LeadPractitioner.MayNotLead | LeadPractitioner.ProtocolIsSilent =>
  Result.getOrThrow(Result.flip(asked(...given)))

/** A social worker who was registered with a regulator for as long as both there were. */
const withThe = (regulator: string) => ({
  roles: [socialWorker],
  registrations: [registeredWith(regulator, { from: "2012-08-01" })]
})
const leadsOn = (edition: Protocol.Edition, regulator: string, on: string): boolean =>
  Result.isSuccess(asked(edition, "sam", "Sam Okafor", withThe(regulator), on))
const supervised = {
  roles: [role("familySupportWorker")],
  supervisor: {
    practitioner: person("tess", "Tess Lane", {}).id,
    roles: [],
    socialWorkQualified: true,
    directly: false
  }
}

const readingOf = (edition: Protocol.Edition, id: string): string | undefined =>
  edition.rules.find((rule) => rule.id === id)?.reading?.id
const limit = (edition: Protocol.Edition, step: Rule.TimeLimit["step"]) =>
  Protocol.timeLimits(under(edition), step)[0]

/** What a social worker with no registration lacks under the edition of 2018. */
const lacking = (on: string) => {
  const refusal = refused(workingTogether2018, "sam", "Sam Okafor", { roles: [socialWorker] }, on)
  if (refusal._tag !== "MayNotLead") throw refusal
  return refusal.lacking.map((each) => each._tag === "ConditionNotMet" && each.says)
}

const lastOfHcpc = "2019-12-01"
const firstOfSocialWorkEngland = "2019-12-02"

describe("C8: the regulator of the day (WT15-003)", () => {
  it("under the edition of 2015 is the HCPC", () => {
    assert.isTrue(leadsOn(workingTogether2015, "HCPC", "2016-06-01"))
    assert.isFalse(leadsOn(workingTogether2015, "Social Work England", "2016-06-01"))
  })
  it("under the edition of 2018, on 1 December 2019, is the HCPC, and not yet Social Work England", () => {
    assert.isTrue(leadsOn(workingTogether2018, "HCPC", lastOfHcpc))
    assert.isFalse(leadsOn(workingTogether2018, "Social Work England", lastOfHcpc))
  })
  it("under the edition of 2018, on 2 December 2019, is Social Work England, and the HCPC no more", () => {
    assert.isTrue(leadsOn(workingTogether2018, "Social Work England", firstOfSocialWorkEngland))
    assert.isFalse(leadsOn(workingTogether2018, "HCPC", firstOfSocialWorkEngland))
  })
  it("under the edition of 2023 is Social Work England, and its pages speak of no other", () => {
    assert.isTrue(leadsOn(workingTogether2023, "Social Work England", "2023-12-15"))
    assert.isFalse(leadsOn(workingTogether2023, "HCPC", "2023-12-15"))
    const [response] = Protocol.signOffs(under(workingTogether2023), "referralResponse")
    assert.strictEqual(
      Rule.says(under(workingTogether2023).roles, response!),
      "The response to the referral is decided by: Social Worker, or social work manager (must be registered with Social Work England)."
    )
  })
  it("a refusal names the regulator of the day that is asked about, and the rule names both", () => {
    assert.deepStrictEqual(lacking(lastOfHcpc), ["must be registered with HCPC"])
    assert.deepStrictEqual(lacking(firstOfSocialWorkEngland), ["must be registered with Social Work England"])
    const [response] = Protocol.signOffs(under(workingTogether2018), "referralResponse")
    assert.strictEqual(
      Rule.says(under(workingTogether2018).roles, response!),
      "The response to the referral is decided by: Social Worker, or social work manager " +
        "(must be registered with HCPC (until 2019-12-01) or Social Work England (from 2019-12-02))."
    )
    assert.strictEqual(response!.reading?.id, "C8")
  })
})

describe("C2: who may lead under section 17", () => {
  it("in 2015 and 2018, a social worker and nobody else (WT15-029, WT15-090)", () => {
    assert.strictEqual(refused(workingTogether2015, "fay", "Fay Reed", supervised)._tag, "MayNotLead")
    assert.strictEqual(refused(workingTogether2018, "fay", "Fay Reed", supervised)._tag, "MayNotLead")
  })
  it("in 2023, a practitioner supervised by a qualified social worker as well, as Barnsley tells it", () => {
    assert.strictEqual(ruleOf(workingTogether2023, "fay", "Fay Reed", supervised), "BAR-2.1a")
    assert.strictEqual(
      refused(workingTogether2023, "fay", "Fay Reed", { roles: supervised.roles })._tag,
      "MayNotLead"
    )
  })
})

const all = [workingTogether2015, workingTogether2018, workingTogether2023]
const inForce = (on: string) => all.filter((edition) => Protocol.isInForce(edition.inForce, day(on)))

const cited = (edition: Protocol.Edition) => limit(edition, "publishProtocol")?.source

describe("C15: 2018 is 2015 and what changed, and 2023 is 2018 and what changed", () => {
  it("the limits stand: one working day, and 45", () => {
    for (const edition of all) {
      assert.deepStrictEqual(limit(edition, "decideReferral")?.within, {
        _tag: "Counted",
        amount: 1,
        unit: "workingDays"
      })
      assert.deepStrictEqual(limit(edition, "completeAssessment")?.within, {
        _tag: "Counted",
        amount: 45,
        unit: "workingDays"
      })
    }
  })
  it("what is carried over is read as carried over (C15), or keeps the reading that it had", () => {
    assert.isUndefined(readingOf(workingTogether2015, "WT15-110"))
    assert.strictEqual(readingOf(workingTogether2018, "WT15-110"), "C15")
    assert.strictEqual(readingOf(workingTogether2023, "WT15-110"), "C15")
    assert.strictEqual(readingOf(workingTogether2023, "WT15-069"), "A4")
    assert.strictEqual(readingOf(workingTogether2023, "WT15-057"), "C7")
  })
  it("what changed is read as changed", () => {
    assert.strictEqual(readingOf(workingTogether2023, "BAR-2.1a"), "C2")
    assert.strictEqual(
      Protocol.signOffs(under(workingTogether2023), "referralResponse")[0]?.reading?.id,
      "C8"
    )
  })
  it("WT15-074: what is quoted of an edition is cited as its own: of 2018 by Buckinghamshire, of 2023 by two others", () => {
    assert.deepStrictEqual(cited(workingTogether2015)?.paragraph, "chapter 1, paragraph 65")
    assert.deepStrictEqual(cited(workingTogether2018), {
      document: "Working Together to Safeguard Children (2018)",
      paragraph: "as quoted by Buckinghamshire's protocol, section 1"
    })
    assert.deepStrictEqual(cited(workingTogether2023), {
      document: "Working Together to Safeguard Children (2023)",
      paragraph: "paragraph 141, as quoted by Bristol's and South Gloucestershire's protocols"
    })
    assert.isUndefined(readingOf(workingTogether2023, "WT15-074"))
  })
  it("no rule of 2015 is lost: for each, one about the same subject stands", () => {
    assert.strictEqual(workingTogether2018.rules.length, workingTogether2015.rules.length)
    assert.strictEqual(workingTogether2023.rules.length, workingTogether2015.rules.length)
  })
  it("what is carried over names the edition that it is carried into, not the one between", () => {
    const rule = workingTogether2023.rules.find(({ id }) => id === "WT15-110")
    assert.include(rule?.reading?.takenAs, "Working Together to Safeguard Children (2023)")
  })
  it("on each day one of them is in force", () => {
    assert.deepStrictEqual(
      ["2015-03-26", "2018-07-03", "2018-07-04", "2023-12-14", "2023-12-15"].map((on) => inForce(on).length),
      [1, 1, 1, 1, 1]
    )
  })
})
