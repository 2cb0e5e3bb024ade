import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import type { Condition } from "../practitioner/Condition.ts"
import { leadPractitioner } from "../practitioner/leadPractitioner.ts"
import type { Practitioner } from "../practitioner/Practitioner.ts"
import { anyRole } from "../practitioner/Role.ts"
import { conformance } from "./conformance.ts"
import {
  day,
  edition,
  header,
  keyWorker,
  kit,
  northshire,
  protocol,
  sam,
  socialWorker,
  teamManager
} from "./northshire.test-data.ts"
import { type LocalProtocol, overlay, type Protocol } from "./Protocol.ts"

const Role = Schema.Literals([anyRole, socialWorker, teamManager, keyWorker])
const conditions: ReadonlyArray<Condition> = [
  { _tag: "SocialWorkQualified" },
  { _tag: "Registered", regulators: [{ regulator: "Social Work England" }] },
  { _tag: "Registered", regulators: [{ regulator: "HCPC" }] },
  {
    _tag: "Registered",
    regulators: [
      { regulator: "HCPC", until: day("2019-12-01") },
      { regulator: "Social Work England", from: day("2019-12-02") }
    ]
  },
  { _tag: "EmployedByTheAuthority" },
  { _tag: "SignificantPracticeExperience" },
  { _tag: "DirectlySupervisedBy", role: teamManager },
  { _tag: "DirectlySupervisedBy", role: keyWorker },
  { _tag: "SupervisedByQualifiedSocialWorker" }
]
const Conditions = Schema.Array(Schema.Literals([0, 1, 2, 3, 4, 5, 6, 7, 8])).check(Schema.isMaxLength(4))
const Meant = Schema.Struct({ role: Role, asks: Conditions })

const asked = (numbers: ReadonlyArray<number>) => [...new Set(numbers)].map((each) => conditions[each]!)
const who = ({ asks, role }: typeof Meant.Type) => ({ role, requires: asked(asks) })

const Person = Schema.Struct({
  roles: Schema.Array(Schema.Literals([socialWorker, teamManager, keyWorker])),
  socialWorkQualified: Schema.Boolean,
  significantPracticeExperience: Schema.Boolean,
  employed: Schema.Boolean,
  regulator: Schema.Literals(["Social Work England", "HCPC", "none"]),
  supervisor: Schema.Literals(["none", "teamManager", "unqualifiedManager", "keyWorker"]),
  directly: Schema.Boolean
})

const practitioner = (person: typeof Person.Type): Practitioner => ({
  ...sam,
  ...person,
  employer: person.employed ? "northshire" : "An agency",
  registrations: [{ ...sam.registrations[0]!, regulator: person.regulator }],
  supervisor:
    person.supervisor === "none"
      ? null
      : {
          ...kit.supervisor!,
          roles: [person.supervisor === "keyWorker" ? keyWorker : teamManager],
          socialWorkQualified: person.supervisor === "teamManager",
          directly: person.directly
        }
})

const mayLead = (under: Protocol, person: Practitioner): boolean =>
  Result.isSuccess(
    leadPractitioner(under, { practitioner: person, work: "section17", on: day("2026-12-21") })
  )

describe("C16: a conforming protocol", () => {
  const silent = Result.getOrThrow(overlay(edition, { ...northshire, roles: [], rules: [] }))

  it.prop(
    "lets nobody lead whom the edition does not, however it defines roles and whomever it names",
    [Person, Meant, Conditions, Conditions],
    ([person, meant, ofSocialWorker, ofManager]) => {
      const local: LocalProtocol = {
        ...northshire,
        roles: [
          { ...edition.roles[0]!, requires: asked(ofSocialWorker) },
          { ...edition.roles[1]!, requires: asked(ofManager) }
        ],
        rules: [{ _tag: "Eligibility", ...header("NOR-1"), work: "section17", mayLead: [who(meant)] }]
      }
      if (conformance(local, edition).length > 0) return
      const one = practitioner(person)
      if (mayLead(Result.getOrThrow(overlay(edition, local)), one)) assert.isTrue(mayLead(silent, one))
    },
    { arbitrary: { runs: 10_000 } }
  )

  it("is no empty claim: Northshire lets a key worker lead, and so does the edition", () => {
    assert.isTrue(mayLead(protocol, kit))
    assert.isTrue(mayLead(silent, kit))
  })
})
