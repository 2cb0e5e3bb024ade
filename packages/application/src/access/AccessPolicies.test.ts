import { assert, describe, it } from "@effect/vitest"
import { Role } from "@section17/domain"
import { takenAway } from "./AccessPolicies.ts"
import { caseSystem, systemAdministrator } from "./standard.ts"

const [manager, practiceLead] = ["teamManager", "practiceLead"].map((role) => Role.Role.make(role)) as [
  Role.Role,
  Role.Role
]

describe("What an authority's own roles take away", () => {
  it("is a capability of the manager's that somebody else is given alone", () => {
    assert.deepStrictEqual(takenAway({ restrictRecord: [practiceLead] }), [
      { may: "restrictRecord", from: [manager], forSystems: false }
    ])
  })
  it("is what case systems did, where practitioners alone are named", () => {
    assert.deepStrictEqual(takenAway({ seeCaseload: [Role.anyRole] }), [
      { may: "seeCaseload", from: [caseSystem], forSystems: true }
    ])
    assert.deepStrictEqual(takenAway({ record: [caseSystem] }), [
      { may: "record", from: [Role.anyRole], forSystems: false }
    ])
  })
  it("is nothing where all are named who held it, or nothing is said", () => {
    assert.deepStrictEqual(takenAway({ seeCaseload: [Role.anyRole, caseSystem, practiceLead] }), [])
    assert.deepStrictEqual(takenAway({ setUpSystems: [practiceLead, systemAdministrator] }), [])
    assert.deepStrictEqual(takenAway({}), [])
  })
})
