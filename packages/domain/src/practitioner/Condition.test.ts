import { assert, describe, it } from "@effect/vitest"
import {
  day,
  employed,
  experienced,
  fay,
  kit,
  qualified,
  registered,
  sam,
  socialWorker,
  teamManager,
  underASocialWorker,
  underATeamManager
} from "../protocol/northshire.test-data.ts"
import { QuestionKey } from "../protocol/rule/Question.ts"
import type { Condition } from "./Condition.ts"
import { askingFor, lacks, mayLead, meets, supervised } from "./leading.test-data.ts"

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
