import { assert, describe, it } from "@effect/vitest"
import { Conformance, type Governance, Protocol } from "@section17/domain"
import { Result } from "effect"
import { weeks } from "../../rule.ts"
import { activity, askerOf, inPost, supervisedOn } from "../../standing.test-data.ts"
import { day, standing } from "../../story.test-data.ts"
import { workingTogether2023 } from "../../working-together/2023/edition.ts"
import { bristol, kit, sam, tess } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

const { ofAuthority, ofPost, ofTeam } = askerOf(bristol)

const manager = inPost(tess, "2026-11-16")
const audit = (on: string): Governance.CaseFileAudit => ({
  auditedOn: day(on),
  together: [kit.id, sam.id],
  learning: "Chronologies are short."
})

describe("Bristol, section 9 (BRI-9a): each Team Manager audits case files every six weeks", () => {
  // Monday 16 November 2026 and 42 days: 14 to 30 November, 28 more to 28 December.
  it("a manager from 16 November 2026 on: by 28 December, though it is a bank holiday", () => {
    assert.deepStrictEqual(standing(ofTeam({ manager }, "BRI-9a", "2026-12-28")), [["due", "2026-12-28"]])
    assert.deepStrictEqual(standing(ofTeam({ manager }, "BRI-9a", "2026-12-29")), [["late", "2026-12-28"]])
  })
  it("audited on 22 December: the next by 2 February 2027", () => {
    const audits = [audit("2026-12-22")]
    assert.deepStrictEqual(standing(ofTeam({ manager, audits }, "BRI-9a", "2027-01-04")), [
      ["met", "2026-12-28"],
      ["due", "2027-02-02"]
    ])
  })
  it("is each Team Manager's own: a Social Worker owes none", () => {
    assert.deepStrictEqual(ofTeam({ manager: inPost(sam, "2026-11-16") }, "BRI-9a", "2026-12-29"), [])
  })
})

const owedFor = (improvements: ReadonlyArray<Governance.Improvement>) =>
  standing(ofTeam({ manager, improvements }, "BRI-9b", "2027-03-01"))

describe("Bristol, section 9 (BRI-9b): Team Managers supervise, and deliver improvements", () => {
  const post = inPost(kit, "2026-12-31")

  it("every practitioner of the unit each month: from 31 December by 31 January, then by 28 February (A13)", () => {
    assert.deepStrictEqual(standing(ofPost(post, "BRI-9b", "2027-01-31")), [["due", "2027-01-31"]])
    const supervisions = [supervisedOn("2027-01-31", tess)]
    assert.deepStrictEqual(standing(ofPost({ ...post, supervisions }, "BRI-9b", "2027-02-01")), [
      ["met", "2027-01-31"],
      ["due", "2027-02-28"]
    ])
  })
  it("of the manager's team it says of whom it is owed, and by whom", () => {
    const practitioners = [
      post,
      inPost(sam, "2027-01-04", { supervisions: [supervisedOn("2027-01-29", tess)] })
    ]
    assert.deepStrictEqual(
      ofTeam({ manager, practitioners }, "BRI-9b", "2027-02-01").map(({ about, by, state }) => [
        about,
        by,
        state
      ]),
      [
        [kit.id, "Team Manager", "late"],
        [sam.id, "Team Manager", "met"],
        [sam.id, "Team Manager", "due"]
      ]
    )
  })
  it("an improvement identified for a practitioner is outstanding until it is delivered (A19)", () => {
    const improvement: Governance.Improvement = {
      practitioner: kit.id,
      identifiedOn: day("2027-01-11"),
      improvement: "Write down what the child says.",
      deliveredOn: null
    }
    assert.deepStrictEqual(owedFor([improvement]), [["outstanding", null]])
    assert.deepStrictEqual(owedFor([{ ...improvement, deliveredOn: day("2027-01-25") }]), [["met", null]])
    assert.deepStrictEqual(owedFor([]), [])
  })
  it("goals and workload are on record with the supervision in which they were set", () => {
    const goals = "Lead a network meeting by Easter."
    const workload = "No new child while the training lasts."
    const { supervisions } = inPost(kit, "2026-12-31", {
      supervisions: [supervisedOn("2027-01-31", tess, { goals, workload })]
    })
    assert.deepStrictEqual([supervisions[0]!.goals, supervisions[0]!.workload], [goals, workload])
  })
})

describe("Bristol, section 10 (BRI-10a): feedback is discussed within supervision", () => {
  it("is outstanding until a supervision says what was discussed", () => {
    const post = inPost(kit, "2027-01-04", { supervisions: [supervisedOn("2027-01-29", tess)] })
    assert.deepStrictEqual(standing(ofPost(post, "BRI-10a", "2027-02-01")), [["outstanding", null]])
    const feedback = supervisedOn("2027-02-26", tess, { feedback: "Mother felt heard." })
    const discussed = { ...post, supervisions: [...post.supervisions, feedback] }
    assert.deepStrictEqual(standing(ofPost(discussed, "BRI-10a", "2027-03-01")), [
      ["met", null],
      ["outstanding", null]
    ])
  })
})

describe("Bristol, section 9 (BRI-9c): Team Managers take the significant decisions", () => {
  for (const decision of ["referralResponse", "allocation", "planSignOff", "closure"] as const) {
    it(`${decision}: is a Team Manager's and nobody else's`, () => {
      const rules = Protocol.signOffs(bristol, decision)
      assert.isNotEmpty(rules)
      for (const rule of rules) {
        assert.isTrue(
          [rule.id, ...(rule.alsoEnforces ?? [])].includes("BRI-9c" as never) || rule.id === "BRI-8b"
        )
        assert.deepStrictEqual(
          rule.by.map(({ role }) => String(role)),
          ["teamManager"]
        )
      }
    })
  }
})

describe("Bristol, section 9 (BRI-9d): senior management assures quality at least bi-monthly (A16)", () => {
  // The protocol is in force from 15 December 2023; two months on, Thursday 15 February 2024.
  it("every two months from the adoption, and then from the last time; from 31 December by 29 February (A13)", () => {
    assert.deepStrictEqual(standing(ofAuthority({}, "BRI-9d", "2024-02-15")), [["due", "2024-02-15"]])
    const activities = [activity("seniorManagementQa", "2023-12-31")]
    assert.deepStrictEqual(standing(ofAuthority({ activities }, "BRI-9d", "2024-03-01")), [
      ["met", "2024-02-15"],
      ["late", "2024-02-29"]
    ])
  })
  it("A16: is read as every two months; read as twice a month, a fortnight on: 29 December 2023", () => {
    const twiceAMonth = {
      ...local,
      rules: local.rules.map((rule) =>
        rule._tag === "Cadence" && rule.recurring === "seniorManagementQa"
          ? { ...rule, every: weeks(2) }
          : rule
      )
    }
    const [rule] = Protocol.rulesOf(bristol, "Cadence").filter(({ id }) => id === "BRI-9d")
    assert.deepStrictEqual([rule!.reading?.id, rule!.reading?.alternative], ["A16", "Twice a month."])
    assert.deepStrictEqual(Conformance.conformance(twiceAMonth, workingTogether2023), [])
    const other = askerOf(Result.getOrThrow(Protocol.overlay(workingTogether2023, twiceAMonth)))
    assert.deepStrictEqual(standing(other.ofAuthority({}, "BRI-9d", "2023-12-29")), [["due", "2023-12-29"]])
  })
  it("says whose duty it is", () => {
    assert.strictEqual(ofAuthority({}, "BRI-9d", "2024-02-15")[0]!.by, "senior management team")
  })
})

describe("Bristol, section 9 (BRI-9e, BRI-9h, A17): the initial two years from the inception of the roles", () => {
  const begun = { rolesIntroducedOn: day("2024-08-31") }
  const reports = (...days: ReadonlyArray<string>) => ({
    ...begun,
    activities: days.map((on) => activity("boardReport", on))
  })

  it("nothing is due while the authority has not said when the roles began", () => {
    assert.deepStrictEqual(standing(ofAuthority({}, "BRI-9h", "2026-12-21")), [["notYet", null]])
    assert.deepStrictEqual(standing(ofAuthority({}, "BRI-9e", "2026-12-21")), [["notYet", null]])
  })
  it("BRI-9h: from 31 August 2024 the first report by 28 February 2025 (A13), the next six months after it", () => {
    assert.deepStrictEqual(standing(ofAuthority(begun, "BRI-9h", "2025-02-28")), [["due", "2025-02-28"]])
    assert.deepStrictEqual(standing(ofAuthority(reports("2025-02-28"), "BRI-9h", "2025-03-01")), [
      ["met", "2025-02-28"],
      ["due", "2025-08-28"]
    ])
  })
  it("BRI-9h: four reports in the two years, and no fifth, which would be due in February 2027", () => {
    const four = reports("2025-02-28", "2025-08-28", "2026-02-28", "2026-08-28")
    assert.deepStrictEqual(standing(ofAuthority(four, "BRI-9h", "2027-06-01")), [
      ["met", "2025-02-28"],
      ["met", "2025-08-28"],
      ["met", "2026-02-28"],
      ["met", "2026-08-28"]
    ])
  })
  it("BRI-9e: the work that Key Workers lead is looked at by 31 August 2026 at the latest, and no more after", () => {
    assert.deepStrictEqual(standing(ofAuthority(begun, "BRI-9e", "2026-08-31")), [["due", "2026-08-31"]])
    assert.deepStrictEqual(standing(ofAuthority(begun, "BRI-9e", "2026-09-01")), [["late", "2026-08-31"]])
    const targeted = { ...begun, activities: [activity("targetedQa", "2025-05-12")] }
    assert.deepStrictEqual(standing(ofAuthority(targeted, "BRI-9e", "2026-09-01")), [["met", "2026-08-31"]])
  })
})

describe("Bristol, section 9: what stands for as long as the protocol does", () => {
  it("BRI-9f: supervision files are audited as a standing theme: outstanding, and again after each time", () => {
    const activities = [activity("supervisionFileAudit", "2024-06-03")]
    assert.deepStrictEqual(standing(ofAuthority({}, "BRI-9f", "2024-06-04")), [["outstanding", null]])
    assert.deepStrictEqual(standing(ofAuthority({ activities }, "BRI-9f", "2024-06-04")), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("BRI-9g: safeguarding partners are invited: whoever is named with an audit was", () => {
    const alone = { activities: [activity("seniorManagementQa", "2024-02-05")] }
    const together = { activities: [activity("seniorManagementQa", "2024-02-05", "Police", "Health")] }
    assert.deepStrictEqual(standing(ofAuthority(alone, "BRI-9g", "2024-02-06")), [["outstanding", null]])
    assert.deepStrictEqual(standing(ofAuthority(together, "BRI-9g", "2024-02-06"))[0], ["met", null])
  })
  it("BRI-9i: the framework is agreed, and the annual report published, each within a year", () => {
    const agreed = { activities: [activity("frameworkAgreement", "2024-11-29")] }
    assert.deepStrictEqual(standing(ofAuthority(agreed, "BRI-9i", "2024-12-16")), [
      ["met", "2024-12-15"],
      ["due", "2025-11-29"],
      ["late", "2024-12-15"]
    ])
    assert.deepStrictEqual(
      ofAuthority(agreed, "BRI-9i", "2024-12-16").map(({ by, subject }) => [subject, by]),
      [
        ["frameworkAgreement", "Partnership"],
        ["frameworkAgreement", "Partnership"],
        ["annualReport", "Partnership"]
      ]
    )
  })
})
