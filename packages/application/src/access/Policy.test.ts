import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { Role } from "@section17/domain"
import { Capability, held, obstacle, Policy, RolesByCapability } from "./Policy.ts"
import { caseSystem, standard, systemAdministrator } from "./standard.ts"

const [socialWorker, teamManager, familyWorker] = ["socialWorker", "teamManager", "familyWorker"].map(
  (role) => Role.Role.make(role)
)
const asking = (roles: ReadonlyArray<Role.Role | undefined>, purpose = "direct care") => ({
  roles: roles.filter((role) => role !== undefined),
  purpose
})
const of = (
  policy: Policy,
  may: Capability,
  { closed, ...who }: ReturnType<typeof asking> & { readonly closed?: boolean }
) => obstacle(policy, may, { asking: who, standing: closed === undefined ? {} : { closed } })

const asSystem = (
  policy: Policy,
  may: Capability,
  roles: ReadonlyArray<Role.Role | undefined>,
  purpose = "case system"
) => obstacle(policy, may, { asking: { ...asking(roles, purpose), isSystem: true }, standing: {} })

describe("The standard table", () => {
  it("is a value that its schema takes, with a row for each capability", () => {
    assert.deepStrictEqual(Schema.decodeUnknownSync(Policy)(JSON.parse(JSON.stringify(standard))), standard)
    assert.deepStrictEqual(
      [...new Set(standard.map(({ may }) => may))].sort(),
      [...Capability.literals].sort()
    )
  })
  it("lets whoever holds a role, whatever it is called, see and record", () => {
    for (const may of [
      "seeChild",
      "seeEpisode",
      "seeChronology",
      "seeCaseload",
      "refer",
      "record"
    ] as const) {
      assert.strictEqual(of(standard, may, asking([familyWorker])), undefined)
      assert.strictEqual(of(standard, may, asking([])), "role")
    }
  })
  it("shows no child's record to whoever sets up systems and does nothing else", () => {
    const administrator = asking([systemAdministrator])
    for (const may of ["seeChild", "seeEpisode", "seeCaseload", "refer", "record", "breakGlass"] as const) {
      assert.strictEqual(of(standard, may, administrator), "role")
    }
    assert.strictEqual(of(standard, "setUpSystems", administrator), undefined)
    assert.strictEqual(of(standard, "seeChild", asking([systemAdministrator, socialWorker])), undefined)
  })
  it("keeps an audit from changing what it looks at", () => {
    for (const purpose of ["audit", "inspection"]) {
      assert.strictEqual(of(standard, "seeChronology", asking([socialWorker], purpose)), undefined)
      assert.strictEqual(of(standard, "record", asking([socialWorker], purpose)), "purpose")
      assert.strictEqual(of(standard, "refer", asking([teamManager], purpose)), "purpose")
    }
  })
  it("knows an audit however the identity provider spells it", () => {
    for (const purpose of ["Audit", "INSPECTION", " audit ", "ａｕｄｉｔ"]) {
      assert.strictEqual(of(standard, "record", asking([socialWorker], purpose)), "purpose")
    }
    assert.strictEqual(of(standard, "record", asking([socialWorker], "auditor's follow-up")), undefined)
  })
  it("shows who saw a record to a manager alone", () => {
    assert.strictEqual(of(standard, "seeAccessLog", asking([socialWorker])), "role")
    assert.strictEqual(of(standard, "seeAccessLog", asking([socialWorker, teamManager])), undefined)
  })
})

describe("A case system", () => {
  it("reads and records in its role, and does nothing else", () => {
    const may = Capability.literals.filter((each) => asSystem(standard, each, [caseSystem]) === undefined)
    assert.deepStrictEqual(may, [
      "seeChild",
      "seeEpisode",
      "seeChronology",
      "seeCaseload",
      "seePractitioners",
      "refer",
      "record"
    ])
  })
  it("is no practitioner, whatever role it holds; nor is a practitioner one, in its role", () => {
    assert.strictEqual(asSystem(standard, "seeChild", [teamManager, socialWorker]), "role")
    const only: Policy = standard.filter(({ forSystems = false }) => forSystems)
    assert.strictEqual(of(only, "seeChild", asking([caseSystem])), "role")
  })
  it("records nothing for an audit", () => {
    assert.strictEqual(asSystem(standard, "record", [caseSystem], "audit"), "purpose")
    assert.strictEqual(asSystem(standard, "seeChild", [caseSystem], "audit"), undefined)
  })
  it("is given no more by any authority, and less by one that names others for a capability", () => {
    const own = held(standard, { breakGlass: [caseSystem], record: [Role.Role.make("socialWorker")] })
    assert.strictEqual(asSystem(own, "breakGlass", [caseSystem]), "role")
    assert.strictEqual(asSystem(own, "record", [caseSystem]), "role")
    assert.strictEqual(of(own, "breakGlass", asking([socialWorker])), "role")
  })
})

describe("An authority's own roles", () => {
  it("take the place of the standard ones, for the capability that they are given and no other", () => {
    const own = held(standard, { seeAccessLog: [Role.Role.make("dataProtectionOfficer")] })
    assert.strictEqual(of(own, "seeAccessLog", asking([teamManager])), "role")
    assert.strictEqual(of(own, "seeAccessLog", asking([Role.Role.make("dataProtectionOfficer")])), undefined)
    assert.strictEqual(of(own, "seeEpisode", asking([socialWorker])), undefined)
  })
  it("are given by the words of capabilities, some or none of them", () => {
    const decode = Schema.decodeUnknownResult(RolesByCapability, { onExcessProperty: "error" })
    assert.strictEqual(decode({})._tag, "Success")
    assert.strictEqual(decode({ record: ["socialWorker"] })._tag, "Success")
    for (const wrong of [{ recrod: ["socialWorker"] }, { record: [] }, { record: ["Social Worker"] }]) {
      assert.strictEqual(decode(wrong)._tag, "Failure", JSON.stringify(wrong))
    }
  })
})

describe("A row that asks how the record stands", () => {
  const policy: Policy = [
    {
      may: "record",
      roles: [Role.anyRole],
      except: [],
      purposes: { _tag: "Only", purposes: ["direct care"] },
      when: { closed: false }
    },
    {
      may: "record",
      roles: [Role.Role.make("teamManager")],
      except: [],
      purposes: { _tag: "Only", purposes: ["correction"] },
      when: {}
    }
  ]
  it("stands in nobody's way as long as nothing is known of the record", () => {
    assert.strictEqual(of(policy, "record", asking([socialWorker])), undefined)
  })
  it("does once it is known, unless another row lets them", () => {
    assert.strictEqual(of(policy, "record", { ...asking([socialWorker]), closed: false }), undefined)
    assert.strictEqual(of(policy, "record", { ...asking([socialWorker]), closed: true }), "record")
    assert.strictEqual(
      of(policy, "record", { ...asking([teamManager], "correction"), closed: true }),
      undefined
    )
    assert.strictEqual(
      of(policy, "record", { ...asking([socialWorker], "correction"), closed: true }),
      "purpose"
    )
  })
  it("gives nothing to a capability that it does not name", () => {
    assert.strictEqual(of(policy, "seeChild", asking([teamManager])), "role")
  })
})
