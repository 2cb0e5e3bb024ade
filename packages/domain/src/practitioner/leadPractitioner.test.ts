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
  tess,
  underASocialWorker,
  underATeamManager,
  who
} from "../protocol/northshire.test-data.ts"
import { overlay } from "../protocol/Protocol.ts"
import { Work } from "../protocol/Subject.ts"
import { find, RoleDefinition, says as saysWho, Who } from "../protocol/Who.ts"
import { Condition as ConditionSchema } from "./Condition.ts"
import { MayLead, weigh, whoMayLead } from "./leadPractitioner.ts"
import { Practitioner } from "./Practitioner.ts"
import { Role } from "./Role.ts"
import { asked, askingFor, lacks, mayLead, refusal } from "./leading.test-data.ts"

const meant = (work: Work) => Result.getOrThrow(whoMayLead(protocol, work)).map(({ role }) => String(role))

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
  it("weighs nobody where neither protocol says who may lead", () => {
    const silent = protocolWithout("NOR-1", "EDI-3")
    assert.isUndefined(weigh(silent, { practitioner: sam, work: "section17", on: day("2026-12-21") }))
  })
  it("tells whom the rule means, the local one before that of the edition, and says where there is none", () => {
    assert.deepStrictEqual(meant("section17"), ["socialWorker", "keyWorker"])
    assert.deepStrictEqual(meant("section47"), ["socialWorker"])
    const silent = Result.getOrThrow(Result.flip(whoMayLead(protocolWithout("NOR-1", "EDI-3"), "section17")))
    assert.strictEqual(silent._tag, "ProtocolIsSilent")
    assert.include(silent.message, "who may lead")
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
