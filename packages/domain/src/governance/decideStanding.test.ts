import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { day, keyWorker, kit, socialWorker, tess } from "../protocol/northshire.test-data.ts"
import { AuthorityCode } from "../protocol/AuthorityCode.ts"
import { type Practitioner, PractitionerId } from "../practitioner/Practitioner.ts"
import { Role } from "../practitioner/Role.ts"
import { decideStanding, type StandingAsked } from "./decideStanding.ts"
import { amendmentsOf, evolveStanding, practitionerOf, retentionOf, type Standing } from "./Standing.ts"
import type { StandingCommand } from "./StandingEntry.ts"

const administrator = Role.make("administrator")
const ada: Practitioner = {
  ...tess,
  id: PractitionerId.make("ada"),
  name: "Ada Moss",
  roles: [administrator]
}
const northshire = AuthorityCode.make("northshire")
const kim = "kim"

const asked = (given: Partial<StandingAsked> = {}): StandingAsked => ({
  standing: undefined,
  key: kim,
  by: ada,
  keepsRecords: (given.by ?? ada).roles.includes(administrator),
  named: new Map([tess, kit, ada].map((each) => [each.id, each])),
  roles: new Set([socialWorker, keyWorker, administrator]),
  closuresCount: true,
  on: day("2026-03-02"),
  ...given
})

const appointment: StandingCommand = {
  _tag: "PractitionerAppointed",
  name: "Kim Dale",
  roles: [socialWorker],
  employer: "northshire",
  socialWorkQualified: true,
  significantPracticeExperience: false,
  registrations: [{ regulator: "Social Work England", number: "SW1", from: day("2020-01-06") }],
  startedOn: day("2026-03-09"),
  background: ["family support"]
}

/** What stands on record after the commands, each of which is let in. */
const after = (commands: ReadonlyArray<StandingCommand>, key = kim): Standing | undefined =>
  commands.reduce<Standing | undefined>((standing, command) => {
    const entry = Result.getOrThrow(decideStanding(command, asked({ standing, key })))
    return evolveStanding({ authority: northshire, key }, standing, entry)
  }, undefined)

const inPost = (...commands: ReadonlyArray<StandingCommand>) => {
  const standing = after([appointment, ...commands])
  if (standing?._tag !== "InPost") throw new Error("nobody is in post")
  return standing
}

const refusal = (command: StandingCommand, given: Partial<StandingAsked> = {}) =>
  Result.getOrThrow(Result.flip(decideStanding(command, asked(given))))

const roles: StandingCommand = { _tag: "RolesChanged", roles: [keyWorker], reasons: "A new post." }
const supervised: StandingCommand = {
  _tag: "SupervisorNamed",
  supervisor: tess.id,
  directly: true,
  from: day("2026-03-09")
}
const left: StandingCommand = {
  _tag: "EmploymentEnded",
  endedOn: day("2026-03-01"),
  reasons: "Moved away."
}

describe("the record of a practitioner", () => {
  it("begins with the appointment, and holds what eligibility asks about", () => {
    assert.deepStrictEqual(practitionerOf(inPost()), {
      id: PractitionerId.make(kim),
      name: "Kim Dale",
      roles: [socialWorker],
      employer: "northshire",
      socialWorkQualified: true,
      significantPracticeExperience: false,
      registrations: [{ regulator: "Social Work England", number: "SW1", from: day("2020-01-06") }],
      supervisor: null,
      training: []
    })
  })

  it("holds of a supervisor what the supervisor's own record shows", () => {
    assert.deepStrictEqual(practitionerOf(inPost(supervised)).supervisor, {
      practitioner: tess.id,
      roles: tess.roles,
      socialWorkQualified: tess.socialWorkQualified,
      directly: true,
      from: day("2026-03-09")
    })
  })

  it("a registration that ends stands under its number with its last day, and once", () => {
    const ended = { regulator: "Social Work England", number: "SW1", from: day("2020-01-06") }
    const standing = inPost({ _tag: "RegistrationEntered", ...ended, until: day("2026-02-27") })
    assert.deepStrictEqual(practitionerOf(standing).registrations, [{ ...ended, until: day("2026-02-27") }])
  })

  it("of somebody who has left shows no role and no supervisor, and keeps what they held", () => {
    const standing = inPost(supervised, left)
    assert.deepStrictEqual([practitionerOf(standing).roles, practitionerOf(standing).supervisor], [[], null])
    assert.deepStrictEqual(standing.post.practitioner.roles, [socialWorker])
    assert.strictEqual(standing.post.endedOn, day("2026-03-01"))
  })

  it("somebody who has left can come back; somebody in post is not appointed twice", () => {
    assert.strictEqual(refusal(appointment, { standing: inPost() })._tag, "StandsOtherwise")
    assert.isTrue(Result.isSuccess(decideStanding(appointment, asked({ standing: inPost(left) }))))
  })

  it("takes no role that nothing defines", () => {
    const given: StandingCommand = { ...roles, roles: [Role.make("wizard")] }
    assert.include(refusal(given, { standing: inPost() }).message, "the role wizard")
  })

  it.each([
    ["before the appointment", roles, undefined],
    ["after the practitioner has left", roles, inPost(left)],
    ["on a day that is still to come", { ...left, endedOn: day("2026-03-03") }, inPost()],
    ["of somebody as their own supervisor", { ...supervised, supervisor: kit.id }, inPost(), kit.id]
  ] as const)("takes nothing %s", (_, command, standing, key: string = kim) => {
    const by = { ...tess, roles: [administrator] }
    const named = new Map([kit, tess].map((each) => [each.id, each]))
    assert.strictEqual(refusal(command, { standing, key, by, named })._tag, "StandsOtherwise")
  })
})

describe("who keeps these records", () => {
  it("nobody their own, not even an administrator", () => {
    assert.deepStrictEqual(
      { ...refusal(roles, { standing: inPost(), key: ada.id }) },
      { ...refusal(appointment, { key: ada.id }) }
    )
    assert.strictEqual(refusal(roles, { standing: inPost(), key: ada.id })._tag, "OwnRecord")
  })

  it("a supervisor puts supervision on record, and no role", () => {
    const standing = inPost(supervised)
    const held: StandingCommand = {
      _tag: "SupervisionHeld",
      heldOn: day("2026-03-02"),
      by: tess.id,
      reflection: "Two decisions, and what came of them.",
      feedback: null,
      goals: null,
      workload: null
    }
    assert.isTrue(Result.isSuccess(decideStanding(held, asked({ standing, by: tess }))))
    assert.strictEqual(refusal(roles, { standing, by: tess })._tag, "NotTheirsToKeep")
    assert.strictEqual(refusal(held, { standing, by: kit })._tag, "NotTheirsToKeep")
    assert.strictEqual(refusal(held, { standing, by: { ...tess, roles: [] } })._tag, "NotTheirsToKeep")
  })

  it("a team's manager what the team does, once an administrator has formed it", () => {
    const formed: StandingCommand = { _tag: "TeamFormed", name: "Assessment North", manager: tess.id }
    const identified: StandingCommand = {
      _tag: "ImprovementIdentified",
      practitioner: kit.id,
      identifiedOn: day("2026-02-20"),
      improvement: "Shorter case notes."
    }
    const given = { key: "assessment-north", by: tess }
    assert.strictEqual(refusal(formed, given)._tag, "NotTheirsToKeep")
    const standing = after([formed], given.key)
    assert.strictEqual(refusal(formed, { ...given, standing })._tag, "NotTheirsToKeep")
    const entry = Result.getOrThrow(decideStanding(identified, asked({ ...given, standing })))
    assert.deepStrictEqual(evolveStanding({ authority: northshire, key: given.key }, standing, entry), {
      _tag: "Team",
      name: "Assessment North",
      manager: tess.id,
      audits: [],
      improvements: [
        {
          practitioner: kit.id,
          identifiedOn: day("2026-02-20"),
          improvement: "Shorter case notes.",
          deliveredOn: null
        }
      ]
    })
  })

  it("an improvement is delivered in the words in which it was identified, once", () => {
    const formed: StandingCommand = { _tag: "TeamFormed", name: "Assessment North", manager: tess.id }
    const of = { practitioner: kit.id, improvement: "Shorter case notes." }
    const identified: StandingCommand = {
      _tag: "ImprovementIdentified",
      ...of,
      identifiedOn: day("2026-02-20")
    }
    const done: StandingCommand = { _tag: "ImprovementDelivered", ...of, deliveredOn: day("2026-03-02") }
    const standing = after([formed, identified, done], "north")
    assert.deepStrictEqual(
      standing?._tag === "Team" && standing.improvements[0]?.deliveredOn,
      day("2026-03-02")
    )
    assert.strictEqual(refusal(done, { standing, key: "north" })._tag, "StandsOtherwise")
  })

  it("names nobody whom the authority does not know", () => {
    const stranger: StandingCommand = { ...supervised, supervisor: PractitionerId.make("stranger") }
    assert.strictEqual(refusal(stranger, { standing: inPost() })._tag, "UnknownPractitioner")
  })
})

describe("the record of the authority", () => {
  it("holds when roles were introduced, what was done for quality, and what was published", () => {
    const introduced: StandingCommand = { _tag: "RolesIntroduced", introducedOn: day("2026-01-05") }
    const held: StandingCommand = {
      _tag: "AssuranceHeld",
      recurring: "boardReport",
      heldOn: day("2026-02-02"),
      what: "The first report.",
      partnersInvited: ["Health"]
    }
    const { _tag, ...activity } = held
    assert.deepStrictEqual(after([introduced, held], "northshire"), {
      _tag: "Assured",
      authority: {
        authority: northshire,
        rolesIntroducedOn: day("2026-01-05"),
        activities: [activity],
        publications: []
      }
    } as Standing)
    assert.strictEqual(refusal(introduced, { by: tess, key: "northshire" })._tag, "NotTheirsToKeep")
  })
})

const daysOff = (...commands: ReadonlyArray<StandingCommand>) =>
  amendmentsOf(after(commands, "northshire")).map(({ on }) => on as string)

describe("the calendar of an authority (readings A2, A24)", () => {
  const proclaimed: StandingCommand = {
    _tag: "CalendarAmended",
    amendment: {
      _tag: "HolidayProclaimed",
      on: day("2026-12-21"),
      title: "Day of thanksgiving",
      source: "Proclamation of 2026-12-17"
    }
  }
  const closed: StandingCommand = {
    _tag: "CalendarAmended",
    amendment: {
      _tag: "ClosureAdded",
      on: day("2027-03-02"),
      reason: "Moving offices",
      source: "Decision of the council"
    }
  }
  const withdrawn: StandingCommand = {
    _tag: "AmendmentWithdrawn",
    on: day("2026-12-21"),
    reasons: "It is a week later."
  }
  it("is amended by days that are still to come, oldest entry first", () => {
    assert.deepStrictEqual(daysOff(closed, proclaimed), ["2027-03-02", "2026-12-21"])
    assert.deepStrictEqual(daysOff(), [])
  })
  it("is as it was for a day whose amendment is withdrawn, and for that day alone", () => {
    assert.deepStrictEqual(daysOff(proclaimed, closed, withdrawn), ["2027-03-02"])
    assert.deepStrictEqual(daysOff(proclaimed, withdrawn, proclaimed), ["2026-12-21"])
  })
  it("is amended once for a day, and only what amends it is withdrawn", () => {
    const standing = after([proclaimed], "northshire")
    assert.strictEqual(
      refusal(proclaimed, { standing, key: "northshire" }).message,
      "As things stand, 2026-12-21 is amended already. It needs the amendment of that day withdrawn first."
    )
    assert.strictEqual(refusal(withdrawn, { key: "northshire" })._tag, "StandsOtherwise")
  })
  it("has no closure in it where the protocol counts the authority's closure days as working days", () => {
    assert.strictEqual(
      refusal(closed, { key: "northshire", closuresCount: false }).message,
      "As things stand, the authority's own closure days are working days under its protocol (reading A2). It needs a protocol that does not count them."
    )
    const given = { key: "northshire", closuresCount: false }
    assert.isTrue(Result.isSuccess(decideStanding(proclaimed, asked(given))))
  })
  it("is for whoever keeps the authority's records", () =>
    assert.strictEqual(refusal(proclaimed, { by: tess, key: "northshire" })._tag, "NotTheirsToKeep"))
})

const retentionSet = (years: number): StandingCommand => ({
  _tag: "RetentionSet",
  recordClass: "childInNeed",
  periods: [{ years, countedFrom: "closure" }],
  source: `Retention policy of ${2000 + years}`
})
const retentions = (...commands: ReadonlyArray<StandingCommand>) =>
  retentionOf(after(commands, "northshire")).map(({ periods, source }) => [periods[0].years, source])

describe("how long an authority keeps records", () => {
  const withdrawn: StandingCommand = {
    _tag: "RetentionWithdrawn",
    recordClass: "childInNeed",
    reasons: "The policy is under review."
  }
  it("is what was set last for the class, with what it rests on; nothing until it is set", () => {
    assert.deepStrictEqual(retentions(), [])
    assert.deepStrictEqual(retentions(retentionSet(6), retentionSet(10)), [[10, "Retention policy of 2010"]])
  })
  it("is nothing once it is withdrawn, which is only of what is set", () => {
    assert.deepStrictEqual(retentions(retentionSet(6), withdrawn), [])
    assert.strictEqual(
      refusal(withdrawn, { key: "northshire" }).message,
      "As things stand, no schedule is set for childInNeed. It needs a class for which one is."
    )
  })
  it("is for whoever keeps the authority's records to say", () =>
    assert.strictEqual(refusal(retentionSet(6), { by: tess, key: "northshire" })._tag, "NotTheirsToKeep"))
})

describe("A case system that has an account of its own", () => {
  const records = "records"
  const registration: StandingCommand = {
    _tag: "SystemRegistered",
    name: "The records system",
    roles: [keyWorker],
    answeredBy: tess.id,
    decides: false
  }
  const withdrawal: StandingCommand = { _tag: "SystemWithdrawn", reasons: "The contract has ended." }

  it("stands as it was registered last, and may be registered again once it was withdrawn", () => {
    const standing = {
      _tag: "System",
      name: "The records system",
      roles: [keyWorker],
      answeredBy: tess.id,
      decides: false,
      withdrawn: false
    } as const
    const changed = { ...registration, decides: true }
    assert.deepStrictEqual(after([registration, changed], records), { ...standing, decides: true })
    assert.deepStrictEqual(after([registration, withdrawal], records), { ...standing, withdrawn: true })
    assert.deepStrictEqual(after([registration, withdrawal, registration], records), standing)
  })

  it("is registered by whoever keeps the records, with somebody known who answers for it, in a role that there is", () => {
    assert.strictEqual(refusal(registration, { key: records, by: tess })._tag, "NotTheirsToKeep")
    const strangers = { ...registration, answeredBy: PractitionerId.make("nobody") }
    assert.strictEqual(refusal(strangers, { key: records })._tag, "UnknownPractitioner")
    const unheard = { ...registration, roles: [Role.make("unheardOf")] } as const
    assert.strictEqual(refusal(unheard, { key: records })._tag, "StandsOtherwise")
  })

  it("is withdrawn only where it is registered", () => {
    assert.strictEqual(refusal(withdrawal, { key: records })._tag, "StandsOtherwise")
    const standing = after([registration, withdrawal], records)
    assert.strictEqual(refusal(withdrawal, { key: records, standing })._tag, "StandsOtherwise")
  })

  it("has a name that no practitioner is appointed under", () => {
    assert.strictEqual(
      refusal(appointment, { key: "system:records" }).message,
      "As things stand, system:records is what a case system is called. It needs another id."
    )
  })
})
