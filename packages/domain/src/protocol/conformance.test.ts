import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Condition } from "../practitioner/Condition.ts"
import { conformance, Looser } from "./conformance.ts"
import {
  day,
  edition,
  employed,
  experienced,
  header,
  keyWorker,
  northshire,
  qualified,
  registered,
  socialWorker,
  teamManager,
  underASocialWorker,
  underATeamManager,
  unmeasured,
  who,
  within
} from "./northshire.test-data.ts"
import { anyRole } from "../practitioner/Role.ts"
import type * as Rule from "./rule/Rule.ts"
import { QuestionKey } from "./rule/Question.ts"
import type { Anchor } from "./Subject.ts"
import type { RoleDefinition } from "./Who.ts"

/** What a protocol of these rules alone is found looser in. */
const found = (...rules: ReadonlyArray<Rule.Rule>): ReadonlyArray<Looser> =>
  conformance({ ...northshire, rules }, edition)
const whys = (...rules: ReadonlyArray<Rule.Rule>): ReadonlyArray<string> =>
  found(...rules).map(({ why }) => why)

const eligibility = (...mayLead: Rule.Eligibility["mayLead"]): Rule.Rule => ({
  _tag: "Eligibility",
  ...header("NOR-1"),
  work: "section17",
  mayLead
})
const timeLimit = (changes: Partial<Rule.TimeLimit>): Rule.Rule => ({
  _tag: "TimeLimit",
  ...header("NOR-2"),
  step: "completeAssessment",
  anchor: "referralReceived",
  within: within(45, "workingDays"),
  ifExceeded: "recordReasons",
  ...changes
})
const signOff = (changes: Partial<Rule.SignOff>): Rule.Rule => ({
  _tag: "SignOff",
  ...header("NOR-3"),
  decision: "assessment",
  by: [who(teamManager)],
  selfApproval: "never",
  ...changes
})
const notification = (changes: Partial<Rule.Notification>): Rule.Rule => ({
  _tag: "Notification",
  ...header("NOR-5"),
  telling: "familyAndAgenciesOfOutcome",
  after: "assessmentAuthorised",
  within: unmeasured("at once"),
  form: "written",
  unless: ["riskOfHarm"],
  ...changes
})

describe("C16: Northshire's protocol", () => {
  it("only tightens the edition, and adds to it", () => {
    assert.deepStrictEqual(conformance(northshire, edition), [])
  })
  it("may be silent: then the edition stands", () => {
    assert.deepStrictEqual(found(), [])
  })
})

describe("C16: who may lead", () => {
  it("letting in somebody whom the edition does not is looser, and says what would put it right", () => {
    assert.deepStrictEqual(found(eligibility(who(socialWorker), who(keyWorker, experienced))), [
      {
        rule: header("NOR-1").id,
        baseline: header("EDI-3").id,
        why: "it lets in Key Worker (must have significant practice experience with children and families), whom the edition does not",
        remedy:
          "name only: Social Worker, or any practitioner (must be supervised by a qualified social worker or practice supervisor)"
      }
    ])
  })
  it("a social worker alone is tighter; so is a key worker under a manager who is a qualified social worker", () => {
    assert.deepStrictEqual(found(eligibility(who(socialWorker))), [])
    assert.deepStrictEqual(found(eligibility(who(keyWorker, underATeamManager))), [])
    assert.deepStrictEqual(found(eligibility(who(anyRole, underASocialWorker, experienced))), [])
  })
  it("supervision by somebody who need not be qualified is looser", () => {
    const byAKeyWorker = { ...underATeamManager, role: keyWorker }
    assert.strictEqual(whys(eligibility(who(keyWorker, byAKeyWorker))).length, 1)
  })
  it("supervision by somebody who need only be registered is looser: that is no qualification on record", () => {
    const byASocialWorker = { ...underATeamManager, role: socialWorker }
    assert.strictEqual(whys(eligibility(who(keyWorker, byASocialWorker))).length, 1)
  })
  it("another role is looser, even when it asks all that the edition asks of its own", () => {
    assert.deepStrictEqual(whys(eligibility(who(keyWorker, registered))), [
      "it lets in Key Worker (must be registered with Social Work England), whom the edition does not"
    ])
  })
  it("a registration does not stand for a qualification: somebody may be on record with one and not the other", () => {
    const byTheQualified = { ...edition, rules: [signOff({ by: [who(anyRole, qualified)] })] }
    const local = (...by: Rule.SignOff["by"]) => ({ ...northshire, rules: [signOff({ by })] })
    assert.strictEqual(conformance(local(who(anyRole, registered)), byTheQualified).length, 1)
    assert.deepStrictEqual(conformance(local(who(anyRole, registered, qualified)), byTheQualified), [])
  })
})

const decidedBy = (...by: Rule.SignOff["by"]) => ({ ...edition, rules: [signOff({ by })] })
/** How many findings there are when the local rule lets one person decide, and the edition another. */
const looser = (local: Rule.SignOff["by"][number], baseline: Rule.SignOff["by"][number]) =>
  conformance({ ...northshire, rules: [signOff({ by: [local] })] }, decidedBy(baseline)).length

describe("C16: what a rule asks of a person", () => {
  it("one of two things that the edition asks is looser than both", () => {
    const both = who(anyRole, qualified, experienced)
    assert.strictEqual(looser(who(anyRole, qualified), both), 1)
    assert.strictEqual(looser(who(anyRole, experienced), both), 1)
    assert.strictEqual(looser(who(anyRole, experienced, qualified), both), 0)
  })
  it("a qualified manager above somebody stands for no experience, employment or qualification of their own", () => {
    for (const asked of [experienced, employed, qualified, registered]) {
      assert.strictEqual(looser(who(anyRole, underATeamManager), who(anyRole, asked)), 1)
    }
  })
})

const regulator = (...regulators: (typeof Condition.cases.Registered.Type)["regulators"]) =>
  Condition.cases.Registered.make({ regulators })
describe("C8, C16: one regulator after another", () => {
  const both = regulator(
    { regulator: "HCPC", until: day("2019-12-01") },
    { regulator: "Social Work England", from: day("2019-12-02") }
  )
  const handedOver = { ...edition, roles: [{ ...edition.roles[0]!, requires: [both] }], rules: [] }
  const asking = (condition: Condition, from: string) =>
    conformance(
      {
        ...northshire,
        inForce: { from: day(from) },
        rules: [],
        roles: [{ ...edition.roles[0]!, requires: [condition] }]
      },
      handedOver
    ).map(({ why }) => why)

  it("a protocol in force since 2 December 2019 need name Social Work England alone", () => {
    assert.deepStrictEqual(asking(registered, "2019-12-02"), [])
    assert.deepStrictEqual(
      asking(regulator({ regulator: "HCPC" }, { regulator: "Social Work England" }), "2019-12-02"),
      [
        "it defines Social Worker as somebody who need not be registered with HCPC (until 2019-12-01) or Social Work England (from 2019-12-02)"
      ]
    )
  })
  it("a protocol in force a day earlier need not: on that day the register is with HCPC", () => {
    assert.strictEqual(asking(registered, "2019-12-01").length, 1)
    assert.deepStrictEqual(asking(both, "2019-12-01"), [])
  })
})

const defining = (changes: Partial<RoleDefinition>): ReadonlyArray<Looser> =>
  conformance(
    {
      ...northshire,
      rules: [],
      roles: [
        { ...edition.roles[0]!, rule: header("NOR-20").id, source: header("NOR-20").source, ...changes }
      ]
    },
    edition
  )

describe("C16: how roles are defined", () => {
  it("a social worker who need not be registered is looser, though no rule is replaced", () => {
    assert.deepStrictEqual(defining({ requires: [qualified] }), [
      {
        rule: header("NOR-20").id,
        baseline: header("EDI-1").id,
        why: "it defines Social Worker as somebody who need not be registered with Social Work England",
        remedy: "ask of a Social Worker to be registered with Social Work England"
      }
    ])
  })
  it("asking for more of a role, or defining one that the edition does not know, is not looser", () => {
    assert.deepStrictEqual(defining({ requires: [registered, employed] }), [])
    assert.deepStrictEqual(defining({ role: keyWorker, requires: [] }), [])
  })
  it("asking for a Team Manager, who is qualified, above a role in place of a qualified social worker is not looser", () => {
    const practice = { ...edition.roles[0]!, requires: [underASocialWorker] }
    const supervised = { ...edition, roles: [practice, edition.roles[1]!], rules: [] }
    const local = { ...northshire, rules: [], roles: [{ ...practice, requires: [underATeamManager] }] }
    assert.deepStrictEqual(conformance(local, supervised), [])
  })
})

/** How many findings there are when the local limit counts from one moment, and the edition's from another. */
const countedFrom = (baseline: Anchor, local: Anchor) =>
  conformance(
    { ...northshire, rules: [timeLimit({ anchor: local })] },
    { ...edition, rules: [timeLimit({ anchor: baseline })] }
  ).length

describe("C16: time limits", () => {
  it("46 working days in place of 45 are looser", () => {
    assert.deepStrictEqual(found(timeLimit({ within: within(46, "workingDays") })), [
      {
        rule: header("NOR-2").id,
        baseline: header("EDI-6").id,
        why: "46 working days can end later than 45 working days",
        remedy: "allow at most 45 working days, in the same unit"
      }
    ])
  })
  it("44 working days, or 45 days, are tighter", () => {
    assert.deepStrictEqual(found(timeLimit({ within: within(44, "workingDays") })), [])
    assert.deepStrictEqual(found(timeLimit({ within: within(45, "calendarDays") })), [])
  })
  it("no number, or a date set for the case, in place of a number is looser", () => {
    assert.deepStrictEqual(whys(timeLimit({ within: unmeasured("soon") })), [
      "soon can end later than 45 working days"
    ])
    assert.strictEqual(whys(timeLimit({ within: { _tag: "SetForTheCase" } })).length, 1)
  })
  it("counting from a later moment is looser", () => {
    assert.deepStrictEqual(whys(timeLimit({ anchor: "leadPractitionerAllocated" })), [
      "it counts from leadPractitionerAllocated, not from referralReceived"
    ])
  })
  it("counting from an earlier moment is tighter", () => {
    const late = { ...edition, rules: [timeLimit({ anchor: "leadPractitionerAllocated" })] }
    const against = (rule: Rule.Rule) => conformance({ ...northshire, rules: [rule] }, late)
    assert.deepStrictEqual(against(timeLimit({ anchor: "referralReceived" })), [])
    assert.deepStrictEqual(against(timeLimit({ anchor: "referralDecided" })), [])
    assert.strictEqual(against(timeLimit({ anchor: "planAgreed" })).length, 1)
    assert.strictEqual(against(timeLimit({ anchor: "workStarted" })).length, 1)
  })
  it("of the moments of an episode, an earlier one is tighter and a later one is looser", () => {
    const moments: ReadonlyArray<Anchor> = [
      "referralReceived",
      "pointOfReferral",
      "referralDecided",
      "leadPractitionerAllocated",
      "assessmentAuthorised",
      "planAgreed"
    ]
    moments.forEach((baseline, at) => {
      assert.deepStrictEqual(
        moments.map((local) => countedFrom(baseline, local)),
        moments.map((_, place) => (place <= at ? 0 : 1))
      )
    })
  })
  it("five working days from the referral are tighter than as soon as possible after the decision", () => {
    const seen = timeLimit({
      step: "seeChild",
      within: within(5, "workingDays"),
      ceiling: within(7, "workingDays")
    })
    assert.deepStrictEqual(found(seen), [])
  })
  it("asking less of an overrun is looser, asking more is not", () => {
    assert.deepStrictEqual(whys(timeLimit({ ifExceeded: "notStated" })), [
      "it asks less of an overrun (notStated)"
    ])
    assert.deepStrictEqual(found(timeLimit({ ifExceeded: "breach" })), [])
  })
  it("a ceiling beyond the edition's limit is looser, one within it is not", () => {
    assert.strictEqual(whys(timeLimit({ ceiling: within(60, "workingDays") })).length, 1)
    assert.deepStrictEqual(found(timeLimit({ ceiling: within(45, "workingDays") })), [])
  })
})

describe("C16: whose decision it is", () => {
  it("letting anybody decide is looser", () => {
    assert.deepStrictEqual(found(signOff({ by: [who(keyWorker)] })), [
      {
        rule: header("NOR-3").id,
        baseline: header("EDI-9").id,
        why: "it lets in Key Worker, whom the edition does not",
        remedy: "name only: Team Manager"
      }
    ])
  })
  it("letting the author decide is looser", () => {
    assert.deepStrictEqual(
      found(signOff({ selfApproval: "notExcluded" })).map(({ remedy }) => remedy),
      [`set selfApproval to "never"`]
    )
  })
  it("letting the author decide where the edition does not exclude it is not looser", () => {
    const response = signOff({
      decision: "referralResponse",
      by: [who(anyRole, registered)],
      selfApproval: "notExcluded"
    })
    assert.deepStrictEqual(found(response), [])
  })
  it("asking a Team Manager to be registered too is tighter", () => {
    assert.deepStrictEqual(found(signOff({ by: [who(teamManager, registered)] })), [])
  })
})

const checklist = (...items: Rule.Checklist["items"]): Rule.Rule => ({
  _tag: "Checklist",
  ...header("EDI-10"),
  step: "submitAssessment",
  items
})

describe("C16: what must be on record", () => {
  it("leaving an item out of the edition's own checklist is looser, adding one is not", () => {
    assert.deepStrictEqual(found(checklist("developmentalNeeds", "parentingCapacity")), [
      {
        rule: header("EDI-10").id,
        baseline: header("EDI-10").id,
        why: "it leaves out familyAndEnvironment",
        remedy: "ask for familyAndEnvironment as well"
      }
    ])
    assert.deepStrictEqual(
      found(checklist("developmentalNeeds", "parentingCapacity", "familyAndEnvironment", "childSeen")),
      []
    )
  })
})

const asks = (changes: Partial<Rule.Checklist>): Rule.Checklist => ({
  _tag: "Checklist",
  ...header("EDI-10"),
  step: "submitAssessment",
  items: [],
  ...changes
})
const question = (key: string) => ({ key: QuestionKey.make(key), asks: "What is it like to live here?" })
const generations = (amount: number) => ({ amount, of: "generations" as const })
const oversights = (amount: number) => ({ amount, of: "oversights" as const })

const against = (baseline: Partial<Rule.Checklist>, local: Partial<Rule.Checklist>) =>
  conformance({ ...northshire, rules: [asks(local)] }, { ...edition, rules: [asks(baseline)] }).map(
    ({ remedy, why }) => [why, remedy]
  )

describe("C16: what must be answered, and be on record so many times", () => {
  it("a question of the edition that is not asked is looser, one more question is not", () => {
    const one = { questions: [question("dailyLife")] as const }
    const noLonger = [["it leaves out dailyLife", "ask for dailyLife as well"]]
    assert.deepStrictEqual(against(one, {}), noLonger)
    assert.deepStrictEqual(against(one, { questions: [question("wishes")] }), noLonger)
    assert.deepStrictEqual(against(one, { questions: [question("wishes"), question("dailyLife")] }), [])
    assert.deepStrictEqual(against({}, one), [])
  })
  it("two generations, or none, in place of three are looser; three or four are not", () => {
    const three = { atLeast: [generations(3)] as const }
    const noLonger = [
      [
        "it does not ask for at least 3 generations in the genogram",
        "ask for at least 3 generations in the genogram"
      ]
    ]
    assert.deepStrictEqual(against(three, {}), noLonger)
    assert.deepStrictEqual(against(three, { atLeast: [generations(2)] }), noLonger)
    assert.deepStrictEqual(against(three, { atLeast: [generations(3)] }), [])
    assert.deepStrictEqual(against(three, { atLeast: [generations(4)] }), [])
    assert.deepStrictEqual(against({}, three), [])
  })
  it("four oversights by a manager stand for no generation; beside three generations they may be asked for", () => {
    const three = { atLeast: [generations(3)] as const }
    assert.strictEqual(against(three, { atLeast: [oversights(4)] }).length, 1)
    assert.strictEqual(against(three, { atLeast: [oversights(4), generations(2)] }).length, 1)
    assert.deepStrictEqual(against(three, { atLeast: [oversights(1), generations(3)] }), [])
  })
})

describe("C16: a finding", () => {
  it("is data that can be sent and read back: both rules, why, and what would put it right", () => {
    const [finding] = found(timeLimit({ within: within(46, "workingDays") }))
    const json = JSON.stringify(finding)
    assert.deepStrictEqual(Schema.decodeUnknownSync(Schema.fromJsonString(Looser))(json), finding)
    assert.throws(() => Schema.decodeUnknownSync(Looser)({ rule: "NOR-2" }))
  })
})

const receipt = (amount: number) =>
  notification({
    telling: "referrerOfReceipt",
    after: "referralReceived",
    within: within(amount, "workingDays"),
    form: "spoken",
    unless: []
  })

describe("C16: who must be told", () => {
  it("telling without writing is looser", () => {
    assert.deepStrictEqual(found(notification({ form: "spoken" })), [
      {
        rule: header("NOR-5").id,
        baseline: header("EDI-15").id,
        why: "it does not ask for writing",
        remedy: `set form to "written"`
      }
    ])
  })
  it("one more exception is looser, one less is not", () => {
    assert.deepStrictEqual(whys(notification({ unless: ["riskOfHarm", "jeopardisesInvestigation"] })), [
      "it adds the exception jeopardisesInvestigation"
    ])
    assert.deepStrictEqual(found(notification({ unless: [] })), [])
  })
  it("telling after another moment is looser, a number where there was none is not", () => {
    assert.strictEqual(whys(notification({ after: "planAgreed" })).length, 1)
    assert.deepStrictEqual(found(notification({ within: within(5, "workingDays") })), [])
  })
  it("a longer time to acknowledge is looser", () => {
    assert.strictEqual(whys(receipt(2)).length, 1)
    assert.deepStrictEqual(found(receipt(1)), [])
  })
})

describe("C16: what recurs", () => {
  const monthly = { ...edition, rules: [cadence(within(1, "months"))] }
  const against = (rule: Rule.Rule) => conformance({ ...northshire, rules: [rule] }, monthly)

  it("every two months in place of every month is looser, every 28 days is not", () => {
    assert.deepStrictEqual(against(cadence(within(2, "months"))), [
      {
        rule: header("NOR-9").id,
        baseline: header("NOR-9").id,
        why: "2 months can end later than 1 month",
        remedy: "allow at most 1 month, in the same unit"
      }
    ])
    assert.deepStrictEqual(against(cadence(within(28, "calendarDays"))), [])
  })
  it("starting from a later moment is looser", () => {
    assert.strictEqual(against(cadence(within(1, "months"), "planAgreed")).length, 1)
  })
})

const routing = (changes: Partial<Rule.Routing>): Rule.Rule => ({
  _tag: "Routing",
  ...header("NOR-17"),
  situation: "suspectedSignificantHarm",
  goesTo: "a strategy discussion",
  ...changes
})

describe("C16: where a case goes", () => {
  it("sending suspected significant harm elsewhere is looser", () => {
    assert.deepStrictEqual(found(routing({ goesTo: "the duty team" })), [
      {
        rule: header("NOR-17").id,
        baseline: header("EDI-17").id,
        why: `it sends the case elsewhere than "a strategy discussion"`,
        remedy: `keep "a strategy discussion", or route another situation`
      }
    ])
  })
  it("the same words, the same and more of how, or another situation, are not", () => {
    assert.deepStrictEqual(found(routing({})), [])
    assert.deepStrictEqual(found(routing({ goesTo: "a strategy discussion; a manager chairs it" })), [])
    assert.strictEqual(found(routing({ goesTo: "a strategy discussion if a manager likes" })).length, 1)
    assert.deepStrictEqual(found(routing({ situation: "stepDown", goesTo: "the Locality Meeting" })), [])
  })
})

function cadence(
  every: Rule.Cadence["every"],
  from: Rule.Cadence["from"] = "leadPractitionerAllocated"
): Rule.Rule {
  return { _tag: "Cadence", ...header("NOR-9"), recurring: "supervision", from, every }
}
