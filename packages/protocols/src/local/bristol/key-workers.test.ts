import { assert, describe, it } from "@effect/vitest"
import { Conformance, LeadPractitioner, Protocol } from "@section17/domain"
import { Result } from "effect"
import {
  directlySupervisedBy,
  significantPracticeExperience,
  teamManager,
  trainedIn,
  who
} from "../../rule.ts"
import { askerOf, covered, inPost } from "../../standing.test-data.ts"
import { commands, day, standing, step } from "../../story.test-data.ts"
import { workingTogether2023 } from "../../working-together/2023/edition.ts"
import { childInNeedKeyWorker } from "./1-glossary.ts"
import { developmentTopics, inductionTopics } from "./4-skills-and-experience.ts"
import { bristol, bristolTells, kit, sam, tess } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

const { ofPost } = askerOf(bristol)

const shadowing = [{ key: "shadowing" }]
/** The time limits come first, then the topics. */
const owed = (rule: string, on: string, post = inPost(kit, "2026-02-02")) => standing(ofPost(post, rule, on))

describe("Bristol, section 4 (BRI-4b): a four-week induction covers ten topics", () => {
  // From Monday 2 February 2026, four weeks: 28 days, and February has 28: Monday 2 March.
  it("the ten topics are those of the paper", () => {
    assert.deepStrictEqual(
      inductionTopics.map(({ asks }) => asks),
      [
        "Introduction to UK law and legislation",
        "Introduction to Systemic Practice",
        "Introduction to Signs of Safety",
        "Case recording",
        "Working with parental substance misuse",
        "Assessment and analysis",
        "Introduction to direct work with children and young people",
        "Planning and reviews",
        "Child Development",
        "Working Together"
      ]
    )
  })
  it("from Monday 2 February 2026: due by Monday 2 March, late on the Tuesday", () => {
    assert.deepStrictEqual(owed("BRI-4b", "2026-03-02"), [
      ["due", "2026-03-02"],
      ["outstanding", null]
    ])
    assert.deepStrictEqual(owed("BRI-4b", "2026-03-03")[0], ["late", "2026-03-02"])
  })
  it("is met on the day of the last topic, shadowing included, and not before", () => {
    const topics = [
      ...covered(inductionTopics.slice(0, 9), "2026-02-20"),
      ...covered(shadowing, "2026-02-23")
    ]
    const nine = inPost(kit, "2026-02-02", { topics })
    assert.deepStrictEqual(owed("BRI-4b", "2026-03-03", nine), [
      ["late", "2026-03-02"],
      ["outstanding", null]
    ])
    const ten = { ...nine, topics: [...topics, ...covered(inductionTopics.slice(9), "2026-03-02")] }
    assert.deepStrictEqual(owed("BRI-4b", "2026-03-03", ten), [
      ["met", "2026-03-02"],
      ["met", null]
    ])
  })
  it("BRI-4c: without shadowing or observation on record it is not complete", () => {
    const topics = covered(inductionTopics, "2026-02-20")
    const post = inPost(kit, "2026-02-02", { topics })
    assert.deepStrictEqual(owed("BRI-4c", "2026-02-23", post), [["outstanding", null]])
    assert.deepStrictEqual(owed("BRI-4b", "2026-02-23", post)[0], ["due", "2026-03-02"])
    const shadowed = { ...post, topics: [...topics, ...covered(shadowing, "2026-02-24")] }
    assert.deepStrictEqual(owed("BRI-4c", "2026-02-25", shadowed), [["met", null]])
    assert.deepStrictEqual(owed("BRI-4b", "2026-02-25", shadowed)[0], ["met", "2026-03-02"])
  })
  it("is a Key Worker's: a Social Worker owes none", () => {
    assert.deepStrictEqual(owed("BRI-4b", "2026-03-03", inPost(sam, "2026-02-02")), [])
  })
  it("BRI-4a: says where the practice experience was gained", () => {
    const post = inPost(kit, "2026-02-02", { background: ["Youth justice services", "Policing"] })
    assert.deepStrictEqual(post.background, ["Youth justice services", "Policing"])
    const { explanation } = Result.getOrThrow(
      LeadPractitioner.leadPractitioner(bristol, {
        practitioner: post.practitioner,
        work: "section17",
        on: day("2026-02-02")
      })
    )
    assert.strictEqual(explanation.rule, "BRI-3b")
    const rule = Protocol.eligibility(bristol, "section17")
    assert.deepStrictEqual(rule?.alsoEnforces?.map(String), ["BRI-4a", "BRI-1a"])
  })
})

describe("Bristol, section 4 (BRI-4d): seven topics within the first twelve months, as needed", () => {
  const post = inPost(kit, "2024-02-29")

  it("the seven topics are those of the paper", () => {
    assert.deepStrictEqual(
      developmentTopics.map(({ asks }) => asks),
      [
        "Graded Care Profile 2 (Neglect)",
        "Domestic Abuse and Safeguarding",
        "Motivational Interviewing",
        "Working with fathers and father-figures",
        "Network Building",
        "Infant Care",
        "Extra-Familial Harm"
      ]
    )
  })
  it("from 29 February 2024: due by 28 February 2025 (A13), late on 1 March", () => {
    assert.deepStrictEqual(owed("BRI-4d", "2025-02-28", post)[0], ["due", "2025-02-28"])
    assert.deepStrictEqual(owed("BRI-4d", "2025-03-01", post)[0], ["late", "2025-02-28"])
  })
  it("is met once each is completed, or it is on record why it is not needed", () => {
    const [first, ...rest] = developmentTopics
    const done = covered(rest, "2024-11-04")
    const [notNeeded] = covered([first], "2025-01-15")
    const withReason = [...done, { ...notNeeded!, how: "Not needed: trained others in it before." }]
    assert.deepStrictEqual(owed("BRI-4d", "2025-03-01", { ...post, topics: done })[0], ["late", "2025-02-28"])
    assert.deepStrictEqual(owed("BRI-4d", "2025-03-01", { ...post, topics: withReason }), [
      ["met", "2025-02-28"],
      ["met", null]
    ])
  })
})

/** The other reading of section 4 (N40): a Key Worker leads only once every topic of the induction is covered. */
const onceInducted: Protocol.LocalProtocol = {
  ...local,
  rules: local.rules.map((rule) =>
    rule._tag === "Eligibility" && rule.work === "section17"
      ? {
          ...rule,
          mayLead: [
            rule.mayLead[0],
            who(
              childInNeedKeyWorker,
              significantPracticeExperience,
              directlySupervisedBy(teamManager),
              trainedIn(inductionTopics)
            )
          ] as const
        }
      : rule
  )
}
const kitTrained = (topics: ReadonlyArray<{ readonly key: string }>) => ({
  ...kit,
  training: covered(topics, "2026-03-02").map(({ coveredOn, topic }) => ({ topic, completedOn: coveredOn }))
})
const leads = (under: Protocol.Protocol, practitioner: typeof kit, on: string): boolean =>
  Result.isSuccess(LeadPractitioner.leadPractitioner(under, { practitioner, work: "section17", on: day(on) }))

describe("Bristol, sections 3 and 4 (BRI-3b, N40): what the induction makes a Key Worker able to lead", () => {
  const under = Result.getOrThrow(Protocol.overlay(workingTogether2023, onceInducted))

  it("as it is read, a Key Worker leads from the first day: the text asks for experience and supervision", () => {
    assert.isTrue(leads(bristol, kit, "2026-02-02"))
  })
  it("read otherwise, from the day on which the last of the ten topics is completed", () => {
    assert.isFalse(leads(under, kitTrained(inductionTopics), "2026-03-01"))
    assert.isTrue(leads(under, kitTrained(inductionTopics), "2026-03-02"))
    assert.isFalse(leads(under, kitTrained(inductionTopics.slice(1)), "2026-03-02"))
  })
  it("C16: that would be no looser than the guidance", () => {
    assert.deepStrictEqual(Conformance.conformance(onceInducted, workingTogether2023), [])
  })
})

describe("Bristol, section 6 (BRI-6d): supervision about a child stands on the child's record", () => {
  it("as a case direction, with who held it and when", () => {
    const { eventsOf, told } = bristolTells
    const direction = { seeChildBy: "2026-12-23", completeBy: "2027-02-12" }
    const story = [
      step("2026-12-18 16:50", tess, commands.refer("2026-12-18 16:40")),
      step("2026-12-21 10:00", tess, commands.answer()),
      step("2026-12-21 11:00", tess, commands.map("2026-12-21")),
      step("2026-12-21 15:00", tess, commands.allocate(kit, direction)),
      step("2027-01-20 09:00", tess, commands.supervise("2027-01-19"))
    ]
    const [supervision] = told(story).supervisions
    assert.deepStrictEqual(
      [supervision!.direction, supervision!.heldOn, supervision!.recordedBy],
      ["See the child alone.", day("2027-01-19"), tess.id]
    )
    assert.strictEqual(eventsOf(story).at(-1)?._tag, "SupervisionRecorded")
  })
})
