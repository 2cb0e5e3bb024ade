import { assert, describe, it } from "@effect/vitest"
import { leadable, type Practitioner, Protocol, Subject } from "@section17/domain"
import { Result } from "effect"
import { editions, registry } from "./registry.gen.ts"
import { role, socialWorker, teamManager } from "./rule.ts"
import { day, person, registeredWith } from "./story.test-data.ts"

type Rest = Parameters<typeof person>[2]

/** One day on which every protocol that is held is asked. */
const on = day("2026-12-21")

const sweRegistered = { registrations: [registeredWith("Social Work England")] }
const theSocialWorker = { roles: [socialWorker], socialWorkQualified: true, ...sweRegistered }
const manager: Practitioner.Supervisor = {
  practitioner: person("tess", "Tess Lane", {}).id,
  roles: [teamManager],
  socialWorkQualified: true,
  directly: true
}
const experienced = { significantPracticeExperience: true }
const keyWorker = { roles: [role("childInNeedKeyWorker")], ...experienced }
const lapsed = { registrations: [registeredWith("Social Work England", { until: "2026-12-20" })] }

/** Who asks to lead; `employer` is the council itself, unless it is said to be another. */
const people = {
  "social worker of the council": theSocialWorker,
  "experienced social worker of the council": { ...theSocialWorker, ...experienced },
  "experienced social worker of an agency": { ...theSocialWorker, ...experienced, employer: "An agency" },
  "social worker, registration lapsed the day before": { ...theSocialWorker, ...lapsed },
  "social worker registered with the HCPC alone": {
    ...theSocialWorker,
    registrations: [registeredWith("HCPC")]
  },
  "experienced, registered, not qualified": {
    ...theSocialWorker,
    ...experienced,
    socialWorkQualified: false
  },
  "registered and qualified, without the role": { ...theSocialWorker, ...experienced, roles: [] },
  "manager, qualified and registered": { ...theSocialWorker, ...experienced, roles: [teamManager] },
  "manager who is a social worker too": {
    ...theSocialWorker,
    ...experienced,
    roles: [teamManager, socialWorker]
  },
  "key worker under a Team Manager": { ...keyWorker, supervisor: manager },
  "key worker under a Team Manager, not directly": {
    ...keyWorker,
    supervisor: { ...manager, directly: false }
  },
  "key worker under a manager not qualified": {
    ...keyWorker,
    supervisor: { ...manager, socialWorkQualified: false }
  },
  "key worker under a social worker": { ...keyWorker, supervisor: { ...manager, roles: [socialWorker] } },
  "key worker whose supervision ended the day before": {
    ...keyWorker,
    supervisor: { ...manager, until: day("2026-12-20") }
  },
  "key worker without experience": {
    ...keyWorker,
    significantPracticeExperience: false,
    supervisor: manager
  },
  "key worker without supervision": keyWorker,
  "lead practitioner under a qualified social worker": {
    roles: [role("leadPractitioner")],
    employer: "Health visiting service",
    supervisor: { ...manager, roles: [socialWorker] }
  },
  "family support worker": { roles: [role("familySupportWorker")] }
} satisfies Record<string, Rest>

const columns: Record<Subject.Work, string> = {
  earlyHelp: "EH",
  section17: "17",
  section47: "47",
  childProtectionPlan: "CP"
}

const over = (local: Protocol.LocalProtocol): Protocol.Protocol =>
  Result.getOrThrow(
    Protocol.overlay(
      editions.find(({ code }) => code === local.sitsOn)!,
      local
    )
  )

const led = (protocol: Protocol.Protocol, rest: Rest): string => {
  const practitioner = person("ash", "Ash Oakes", { employer: protocol.version.authority, ...rest })
  const { mayLead } = leadable(protocol, { practitioner, on })
  const works = new Set(mayLead.map(({ work }) => work))
  return Subject.Work.literals.map((work) => (works.has(work) ? columns[work] : "--")).join(" ")
}

const all = "EH 17 47 CP"
const help = "EH -- -- --"
const help17 = "EH 17 -- --"
const help17and47 = "EH 17 47 --"

/** Worked out from the papers; a column for each authority. */
const expected: Record<
  keyof typeof people,
  readonly [bristol: string, southGloucestershire: string, buckinghamshire: string, barnsley: string]
> = {
  // WT15-122: the lead of a child protection plan is experienced, and employed by the authority.
  "social worker of the council": [help17and47, help17and47, help17and47, help17and47],
  "experienced social worker of the council": [all, all, all, all],
  // BRI-1d asks for employment by the council; SGL-2, BUC-2.7a and BAR-2.1a do not.
  "experienced social worker of an agency": [help, help17and47, help17and47, help17and47],
  // The register of the day: BRI-1d, WT15-003, BAR-2.2a.
  "social worker, registration lapsed the day before": [help, help, help, help],
  "social worker registered with the HCPC alone": [help, help, help, help],
  // BRI-1d and BAR-2.2a ask for the qualification as well; the guidance asks for the register.
  "experienced, registered, not qualified": [help, help17and47, help17and47, help],
  "registered and qualified, without the role": [help, help, help, help],
  "manager, qualified and registered": [help, help, help, help],
  "manager who is a social worker too": [all, all, all, all],
  // BRI-3b: directly supervised by a Team Manager (BRI-1c: qualified), with significant practice experience.
  "key worker under a Team Manager": [help17, help, help, help],
  "key worker under a Team Manager, not directly": [help, help, help, help],
  "key worker under a manager not qualified": [help, help, help, help],
  "key worker under a social worker": [help, help, help, help],
  "key worker whose supervision ended the day before": [help, help, help, help],
  "key worker without experience": [help, help, help, help],
  "key worker without supervision": [help, help, help, help],
  // BAR-2.1a: allowed by the guidance, switched off today. WT15-014, BAR-1a: early help is anybody's.
  "lead practitioner under a qualified social worker": [help, help, help, help],
  "family support worker": [help, help, help, help]
}

const inColumns = ["bristol", "south-gloucestershire", "buckinghamshire", "barnsley"] as const

describe("who may lead early help (EH), section 17, section 47 and a child protection plan (CP)", () => {
  it("every protocol that is held and in force stands in the table", () => {
    const held = registry.filter(({ inForce }) => Protocol.isInForce(inForce, on))
    assert.deepStrictEqual(held.map(({ authority }) => String(authority)).sort(), [...inColumns].sort())
  })
  for (const [column, authority] of inColumns.entries()) {
    const local = registry.findLast((each) => each.authority === authority)!
    it(`${local.authorityName}: as its paper and the edition under it say`, () => {
      const protocol = over(local)
      assert.deepStrictEqual(
        Object.entries(people).map(([who, rest]) => [who, led(protocol, rest)]),
        Object.entries(expected).map(([who, row]) => [who, row[column]])
      )
    })
  }
})
