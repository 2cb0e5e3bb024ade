import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { Characteristics } from "../child/Characteristics.ts"
import {
  day,
  edition,
  employed,
  experienced,
  fay,
  header,
  keyWorker,
  kit,
  northshire,
  people,
  protocol,
  protocolWith,
  protocolWithout,
  qualified,
  registered,
  sam,
  socialWorker,
  teamManager,
  tess,
  underASocialWorker,
  underATeamManager,
  who
} from "../protocol/northshire.test-data.ts"
import { overlay, type Protocol } from "../protocol/Protocol.ts"
import { QuestionKey } from "../protocol/rule/Question.ts"
import { Work } from "../protocol/Subject.ts"
import { find, RoleDefinition, says as saysWho, Who } from "../protocol/Who.ts"
import { Condition as ConditionSchema, type Condition } from "./Condition.ts"
import { leadable } from "./leadable.ts"
import { leadPractitioner, MayLead, type MayNotLead } from "./leadPractitioner.ts"
import { Practitioner, PractitionerId } from "./Practitioner.ts"
import { anyRole, Role } from "./Role.ts"

const asked = (practitioner: Practitioner, on = "2026-12-21", work: Work = "section17", under = protocol) =>
  leadPractitioner(under, { practitioner, work, on: day(on) })

const mayLead = (...given: Parameters<typeof asked>): boolean => Result.isSuccess(asked(...given))

const refusal = (...given: Parameters<typeof asked>): MayNotLead => {
  const refused = Result.getOrThrow(Result.flip(asked(...given)))
  if (refused._tag !== "MayNotLead") throw refused
  return refused
}

const lacks = (...given: Parameters<typeof asked>): ReadonlyArray<string> =>
  refusal(...given).lacking.map((each) =>
    each._tag === "RoleNotHeld" ? `is not a ${each.title}` : `${each.title} ${each.says}`
  )

/** Northshire with a rule that asks this one condition of anybody. */
const askingFor = (condition: Condition): Protocol =>
  protocolWith({
    _tag: "Eligibility",
    ...header("NOR-99"),
    work: "earlyHelp",
    mayLead: [who(anyRole, condition)]
  })
const meets = (condition: Condition, practitioner: Practitioner, on?: string): boolean =>
  mayLead(practitioner, on, "earlyHelp", askingFor(condition))

describe("WT15-003: a social worker is registered with the regulator on the day", () => {
  const lapsed = { ...sam, registrations: [{ ...sam.registrations[0]!, until: day("2026-12-20") }] }
  const fromTuesday = { ...sam, registrations: [{ ...sam.registrations[0]!, from: day("2026-12-22") }] }

  it("leads on the last day of the registration, and not on the day after", () => {
    assert.isTrue(mayLead(lapsed, "2026-12-20"))
    assert.deepStrictEqual(lacks(lapsed, "2026-12-21").slice(0, 1), [
      "Social Worker must be registered with Social Work England"
    ])
  })
  it("leads from the first day of the registration, and not on the day before", () => {
    assert.isFalse(mayLead(fromTuesday, "2026-12-21"))
    assert.isTrue(mayLead(fromTuesday, "2026-12-22"))
  })
  it("does not lead on a registration with another regulator", () => {
    const elsewhere = { ...sam, registrations: [{ ...sam.registrations[0]!, regulator: "HCPC" }] }
    assert.isFalse(mayLead(elsewhere))
  })
  it("may have let one registration lapse and hold another", () => {
    const again = { ...sam, registrations: [...lapsed.registrations, ...fromTuesday.registrations] }
    assert.isFalse(mayLead(again, "2026-12-21"))
    assert.isTrue(mayLead(again, "2026-12-22"))
  })
  it("does not lead without the role, however registered", () => {
    assert.deepStrictEqual(lacks({ ...sam, roles: [] }), ["is not a Social Worker", "is not a Key Worker"])
  })
})

const supervised = (rest: Partial<NonNullable<Practitioner["supervisor"]>>): Practitioner => ({
  ...kit,
  supervisor: { ...kit.supervisor!, ...rest }
})

describe("each condition that a rule can ask of a person", () => {
  it("holds a social work qualification, or does not", () => {
    assert.isTrue(meets(qualified, sam))
    assert.isFalse(meets(qualified, fay))
  })
  it("is registered, or is not", () => {
    assert.isTrue(meets(registered, sam))
    assert.isFalse(meets(registered, fay))
  })
  it("is employed by the authority itself, not by an agency", () => {
    assert.isTrue(meets(employed, sam))
    assert.isFalse(meets(employed, { ...sam, employer: "An agency" }))
  })
  it("has significant practice experience, or has not", () => {
    assert.isTrue(meets(experienced, kit))
    assert.isFalse(meets(experienced, fay))
  })
  it("is directly supervised by a Team Manager: not indirectly, not by another, not by nobody", () => {
    assert.isTrue(meets(underATeamManager, kit))
    assert.isFalse(meets(underATeamManager, supervised({ directly: false })))
    assert.isFalse(meets(underATeamManager, supervised({ roles: [socialWorker] })))
    assert.isFalse(meets(underATeamManager, { ...kit, supervisor: null }))
  })
  it("is not supervised by a Team Manager when the manager lacks the qualification that the role is defined by", () => {
    assert.isFalse(meets(underATeamManager, supervised({ socialWorkQualified: false })))
  })
  it("is supervised by a qualified social worker, directly or not", () => {
    assert.isTrue(meets(underASocialWorker, supervised({ directly: false })))
    assert.isFalse(meets(underASocialWorker, supervised({ socialWorkQualified: false })))
    assert.isFalse(meets(underASocialWorker, { ...kit, supervisor: null }))
  })
})

describe("who may lead, and why", () => {
  it("says as whom the practitioner may lead, and by which rule", () => {
    const { as, explanation, practitioner, work } = Result.getOrThrow(asked(kit))
    assert.deepStrictEqual(
      [practitioner, work, as.role, explanation.rule],
      [kit.id, "section17", "keyWorker", "NOR-1"]
    )
  })
  it("says everything that is lacking, not only the first thing", () => {
    assert.deepStrictEqual(lacks({ ...kit, significantPracticeExperience: false, supervisor: null }), [
      "is not a Social Worker",
      "Key Worker must have significant practice experience with children and families",
      "Key Worker must be directly supervised by a Team Manager"
    ])
  })
  it("reads as a sentence when anybody may lead who meets a condition", () => {
    const { message } = refusal(fay, "2026-12-21", "earlyHelp", askingFor(registered))
    assert.strictEqual(
      message,
      "Fay Reed may not lead early help: as any practitioner must be registered with Social Work England. " +
        "NOR-99 (Northshire's protocol, paragraph 99): Early help may be led by: any practitioner (must be registered with Social Work England). " +
        "Allocate someone whom the rule allows."
    )
  })
  it("follows the edition where the local protocol is silent", () => {
    assert.strictEqual(refusal(kit, "2026-12-21", "section47").explanation.rule, "EDI-4")
    assert.isTrue(mayLead(sam, "2026-12-21", "section47"))
  })
  it("refuses work of which neither speaks, naming the protocol", () => {
    const silent = Result.getOrThrow(Result.flip(asked(sam, "2026-12-21", "childProtectionPlan")))
    assert.strictEqual(
      silent.message,
      "Northshire's protocol does not say who may lead a child protection plan. Add a rule, with its source, to the protocol."
    )
    assert.strictEqual(
      Result.getOrThrow(Result.flip(asked(sam, "2026-12-21", "section17", protocolWithout("NOR-1", "EDI-3"))))
        ._tag,
      "ProtocolIsSilent"
    )
  })
  it("holds the definition of a role that stands in the local protocol, where it defines the role anew", () => {
    const stricter = Result.getOrThrow(
      overlay(edition, {
        ...northshire,
        roles: [...northshire.roles, { ...edition.roles[0]!, requires: [registered, employed] }]
      })
    )
    const agency = { ...sam, employer: "An agency" }
    assert.isTrue(mayLead(agency))
    assert.deepStrictEqual(lacks(agency, "2026-12-21", "section47", stricter), [
      "Social Worker must be employed by the authority"
    ])
  })
  it("does not make a social worker of a manager who does not hold that role too", () => {
    assert.isFalse(mayLead(tess))
  })
})

describe("the supervision line on a day", () => {
  const from = supervised({ from: day("2026-12-21") })
  const until = supervised({ until: day("2026-12-21") })

  it("counts from its first day on, and not on the day before", () => {
    assert.isFalse(meets(underATeamManager, from, "2026-12-20"))
    assert.isTrue(meets(underATeamManager, from, "2026-12-21"))
    assert.isFalse(meets(underASocialWorker, from, "2026-12-20"))
  })
  it("counts up to its last day, and not on the day after", () => {
    assert.isTrue(meets(underATeamManager, until, "2026-12-21"))
    assert.isFalse(meets(underATeamManager, until, "2026-12-22"))
    assert.isFalse(meets(underASocialWorker, until, "2026-12-22"))
  })
})

describe("a refusal in words", () => {
  it("says of each way in what is lacking: the role, or what the role needs", () => {
    assert.strictEqual(
      refusal({ ...kit, supervisor: null }).message.split(". ")[0],
      "Kit Brown may not lead an assessment, planning and support under section 17: is not a Social Worker; as a Key Worker must be directly supervised by a Team Manager"
    )
  })
  it("says which qualification, and which supervision, is lacking", () => {
    assert.deepStrictEqual(lacks(fay, "2026-12-21", "earlyHelp", askingFor(qualified)), [
      "any practitioner must hold a social work qualification"
    ])
    assert.deepStrictEqual(lacks(fay, "2026-12-21", "earlyHelp", askingFor(underASocialWorker)), [
      "any practitioner must be supervised by a qualified social worker or practice supervisor"
    ])
  })
  it("names a role that no document defines by its key", () => {
    const strangers = protocolWith({
      _tag: "Eligibility",
      ...header("NOR-97"),
      work: "earlyHelp",
      mayLead: [who(Role.make("familyHelper"))]
    })
    assert.deepStrictEqual(lacks(fay, "2026-12-21", "earlyHelp", strangers), ["is not a familyHelper"])
  })
  it("lists all that a rule asks of somebody, separated by commas", () => {
    assert.strictEqual(
      saysWho(protocol.roles, who(keyWorker, experienced, underATeamManager)),
      "Key Worker (must have significant practice experience with children and families, be directly supervised by a Team Manager)"
    )
    assert.strictEqual(saysWho(protocol.roles, who(keyWorker)), "Key Worker")
  })
})

/** Northshire with a rule that asks for the direct supervision of a Team Manager, a role that is defined by these. */
const managersWhoMust = (...requires: ReadonlyArray<Condition>) => {
  const asks = askingFor(underATeamManager)
  const manager = asks.roles.get(teamManager)!
  return { ...asks, roles: new Map([...asks.roles, [teamManager, { ...manager, requires }] as const]) }
}

describe("a supervisor in a role that is defined by more than a qualification, or by something else", () => {
  it("needs the qualification where the role asks for it among other things, and not where it does not ask", () => {
    const unqualified = supervised({ socialWorkQualified: false })
    const leads = (...requires: ReadonlyArray<Condition>) =>
      mayLead(unqualified, "2026-12-21", "earlyHelp", managersWhoMust(...requires))
    assert.isFalse(leads(qualified))
    assert.isFalse(leads(registered, qualified))
    assert.isTrue(leads(registered))
    assert.isTrue(leads())
  })
})

describe("a practitioner's record", () => {
  const isOne = Schema.is(Practitioner)

  it("holds the regulator, the number and the first day of a registration, and none without them", () => {
    assert.isTrue(isOne(sam))
    assert.isFalse(isOne({ ...sam, registrations: [{}] }))
  })
  it("holds who supervises, in which roles, and whether directly and qualified", () => {
    assert.isTrue(isOne(kit))
    assert.isFalse(isOne({ ...kit, supervisor: {} }))
  })
  it("holds which training was completed on which day", () => {
    const law = { topic: "ukLaw", completedOn: "2026-12-01" }
    assert.isTrue(isOne({ ...kit, training: [law] }))
    assert.isFalse(isOne({ ...kit, training: [{}] }))
  })
})

describe("what a protocol says of people", () => {
  it("a condition names its regulators or its topics, and is none without them", () => {
    const isCondition = Schema.is(ConditionSchema)
    assert.isTrue(isCondition(registered))
    assert.isFalse(isCondition({ _tag: "Registered", regulators: [{}] }))
    assert.isFalse(isCondition({ _tag: "TrainedIn" }))
  })
  it("whom a rule means has a role, and the definition of a role has a title and its rule", () => {
    assert.isTrue(Schema.is(Who)(who(keyWorker)))
    assert.isFalse(Schema.is(Who)({}))
    assert.isTrue(Schema.is(RoleDefinition)(edition.roles[0]))
    assert.isFalse(Schema.is(RoleDefinition)({}))
  })
  it("an answer that somebody may lead has the person, the work, as whom, and why", () => {
    assert.isTrue(Schema.is(MayLead)(Result.getOrThrow(asked(kit))))
    assert.isFalse(Schema.is(MayLead)({}))
  })
  it("what nobody lacks who may lead is empty", () => {
    const circumstances = { authority: northshire.authority, on: day("2026-12-21") }
    assert.deepStrictEqual(find(protocol.roles, [who(keyWorker)], kit, circumstances), {
      met: who(keyWorker),
      lacking: []
    })
  })
})

describe("ids and roles", () => {
  it("a practitioner's id is one word of up to 200 characters, and nothing before or after it", () => {
    const isId = Schema.is(PractitionerId)
    assert.deepStrictEqual(
      ["auth0|kit.brown@northshire", "k".repeat(200)].map((id) => isId(id)),
      [true, true]
    )
    assert.deepStrictEqual(
      ["k".repeat(201), " kit", "kit ", "-kit", ""].map((id) => isId(id)),
      [false, false, false, false, false]
    )
  })
  it("a role is one word that starts with a small letter, and nothing before or after it", () => {
    const isRole = Schema.is(Role)
    assert.deepStrictEqual(
      ["teamManager", "Team manager", " teamManager", "teamManager ", "t"].map((role) => isRole(role)),
      [true, false, false, false, false]
    )
  })
})

describe("training that a rule can ask for before somebody leads", () => {
  const law = { key: QuestionKey.make("ukLaw"), asks: "UK law" }
  const recording = { key: QuestionKey.make("caseRecording"), asks: "Case recording" }
  const trained: Condition = { _tag: "TrainedIn", topics: [law, recording] }
  const completed = (on: string) => ({
    ...kit,
    training: [
      { topic: law.key, completedOn: day("2026-12-01") },
      { topic: recording.key, completedOn: day(on) }
    ]
  })

  it("is met from the day on which the last topic was completed", () => {
    assert.isFalse(meets(trained, completed("2026-12-21"), "2026-12-20"))
    assert.isTrue(meets(trained, completed("2026-12-21"), "2026-12-21"))
  })
  it("is not met while a topic is missing, or nothing is known", () => {
    assert.isFalse(meets(trained, { ...kit, training: completed("2026-12-21").training.slice(0, 1) }))
    assert.isFalse(meets(trained, kit))
  })
  it("is not met by having completed other topics, however many", () => {
    const other = { topic: QuestionKey.make("firstAid"), completedOn: day("2026-12-01") }
    assert.isFalse(meets(trained, { ...kit, training: [other, other] }))
    const onlyOne: Condition = { _tag: "TrainedIn", topics: [law] }
    assert.isFalse(meets(onlyOne, { ...kit, training: [other] }))
    assert.isTrue(meets(onlyOne, { ...kit, training: [other, { ...other, topic: law.key }] }))
  })
  it("is named topic by topic in a refusal", () => {
    assert.deepStrictEqual(lacks(kit, "2026-12-21", "earlyHelp", askingFor(trained)), [
      "any practitioner must have on record: UK law; Case recording"
    ])
  })
})

describe("WT15-007: who may lead depends on nothing outside the practitioner's record", () => {
  it("the record holds what eligibility asks, and no characteristic that the Equality Act protects", () => {
    assert.deepStrictEqual(Object.keys(Practitioner.fields), [
      "id",
      "name",
      "roles",
      "employer",
      "socialWorkQualified",
      "significantPracticeExperience",
      "registrations",
      "supervisor",
      "training"
    ])
  })
  it.prop(
    "whatever else is known of the person, the answer is the same",
    [Schema.Literals(["sam", "tess", "theo", "kit", "fay"]), Characteristics, Work],
    ([id, characteristics, work]) => {
      const practitioner = people.find((each) => each.id === id)!
      const known = { ...practitioner, characteristics, ...characteristics }
      assert.deepStrictEqual(asked(known, "2026-12-21", work), asked(practitioner, "2026-12-21", work))
    }
  )
})

describe("what a practitioner may lead on a day", () => {
  const openToAll = protocolWith({
    _tag: "Eligibility",
    ...header("NOR-98"),
    work: "earlyHelp",
    mayLead: [who(anyRole)]
  })

  it("is every kind of work that the protocol lets them lead; the others come with what is lacking", () => {
    const { mayLead: may, mayNotLead } = leadable(openToAll, { practitioner: kit, on: day("2026-12-21") })
    assert.deepStrictEqual(
      may.map(({ explanation, work }) => [work, String(explanation.rule)]),
      [
        ["earlyHelp", "NOR-98"],
        ["section17", "NOR-1"]
      ]
    )
    assert.deepStrictEqual(
      mayNotLead.map(({ _tag }) => _tag),
      ["MayNotLead", "ProtocolIsSilent"]
    )
  })
  it("changes on the day on which the supervision ends", () => {
    const ending = supervised({ until: day("2026-12-21") })
    const on = (text: string) =>
      leadable(openToAll, { practitioner: ending, on: day(text) }).mayLead.map(({ work }) => work)
    assert.deepStrictEqual(on("2026-12-21"), ["earlyHelp", "section17"])
    assert.deepStrictEqual(on("2026-12-22"), ["earlyHelp"])
  })
})
