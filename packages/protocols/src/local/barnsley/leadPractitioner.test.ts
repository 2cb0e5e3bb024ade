import { assert, describe, it } from "@effect/vitest"
import { Conformance, LeadPractitioner, Protocol } from "@section17/domain"
import { Result } from "effect"
import { day } from "../../story.test-data.ts"
import { workingTogether2023 } from "../../working-together/2023/edition.ts"
import { section17Leads } from "./2-lead-practitioner-at-child-in-need-level.ts"
import { barnsley, joy, sue } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

/** Another version of the protocol: the same paper with the lead practitioner adopted for section 17. */
const adopted: Protocol.LocalProtocol = {
  ...local,
  version: "once the lead practitioner is adopted",
  rules: local.rules.map((rule) =>
    rule._tag === "Eligibility" && rule.work === "section17"
      ? { ...rule, mayLead: section17Leads.onceAdopted }
      : rule
  )
}
const onceAdopted = Result.getOrThrow(Protocol.overlay(workingTogether2023, adopted))

const shown = [
  "assessAllMembers",
  "coreOfTheTeam",
  "connectToSupport",
  "knowProcesses",
  "competence",
  "timeForTheRole",
  "socialWorkSupport",
  "localMonitoring"
]
/** Joy, with so much on record of what a lead practitioner needs. */
const joyWith = (topics: ReadonlyArray<string>) => ({
  ...joy,
  training: topics.map((topic) => ({ topic: topic as never, completedOn: day("2026-12-01") }))
})
const asked = (
  practitioner: typeof joy,
  under = onceAdopted,
  work: "section17" | "section47" = "section17"
) => LeadPractitioner.leadPractitioner(under, { practitioner, work, on: day("2026-12-21") })
const lacks = (practitioner: typeof joy): ReadonlyArray<string> => {
  const refusal = Result.getOrThrow(Result.flip(asked(practitioner)))
  if (refusal._tag !== "MayNotLead") throw refusal
  return refusal.lacking.map((each) => (each._tag === "RoleNotHeld" ? `is no ${each.title}` : each.says))
}

describe("Barnsley, section 2.1 (BAR-2.1a): the lead practitioner under section 17, switched off today", () => {
  it("today is refused, whatever is on record; the protocol holds what is so today", () => {
    assert.isTrue(Result.isFailure(asked(joyWith(shown), barnsley)))
    assert.deepStrictEqual(Protocol.eligibility(barnsley, "section17")?.mayLead, section17Leads.today)
  })
  it("once adopted, leads under the supervision of a qualified social worker; so does a social worker still", () => {
    assert.strictEqual(Result.getOrThrow(asked(joyWith(shown))).as.role, "leadPractitioner")
    assert.strictEqual(Result.getOrThrow(asked(sue)).as.role, "socialWorker")
  })
  it("once adopted, does not lead without that supervision", () => {
    assert.deepStrictEqual(lacks({ ...joyWith(shown), supervisor: null }), [
      "is no Social Worker",
      "must be supervised by a qualified social worker or practice supervisor"
    ])
  })
  it("BAR-1.1b, BAR-2.1b: once adopted, does not lead while one of eight things is not on record", () => {
    for (const missing of shown) {
      const without = joyWith(shown.filter((each) => each !== missing))
      assert.isTrue(Result.isFailure(asked(without)), missing)
    }
    assert.strictEqual(
      lacks(joy).at(-1),
      "must have on record: that they are able to assess the needs of all members of the family; " +
        "that they form the core of a team around the family; " +
        "that they connect families with support in their community; " +
        "that they are well versed in processes to support families with multiple needs; " +
        "the skills, knowledge, experience and competences that are set out for the role; " +
        "the time that the role needs; " +
        "access to ongoing social work support, supervision and decision making; " +
        "systems to monitor and record at a local level"
    )
  })
  it("BAR-2.2a: once adopted, leads no child protection enquiry all the same", () => {
    assert.isTrue(Result.isFailure(asked(joyWith(shown), onceAdopted, "section47")))
  })
  it("C16: the protocol is no looser than the guidance, today or once adopted", () => {
    assert.deepStrictEqual(Conformance.conformance(local, workingTogether2023), [])
    assert.deepStrictEqual(Conformance.conformance(adopted, workingTogether2023), [])
  })
  it("C16: would be looser without the supervision", () => {
    const [, lead] = section17Leads.onceAdopted
    const unsupervised = adopted.rules.map((rule) =>
      rule._tag === "Eligibility" && rule.work === "section17"
        ? { ...rule, mayLead: [{ ...lead, requires: lead.requires.slice(1) }] as const }
        : rule
    )
    assert.deepStrictEqual(
      Conformance.conformance({ ...adopted, rules: unsupervised }, workingTogether2023).map(({ rule }) =>
        String(rule)
      ),
      ["BAR-2.1a"]
    )
  })
})
