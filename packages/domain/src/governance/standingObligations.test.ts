import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { outlook } from "../obligation/obligations.ts"
import { story, told } from "../episode/story.test-data.ts"
import { anyRole } from "../practitioner/Role.ts"
import { day, fay, kit, tess, who } from "../protocol/northshire.test-data.ts"
import { Authority } from "./Authority.ts"
import {
  activity,
  caseRecording,
  contents,
  covered,
  kitsPost,
  northshireItself,
  protocol,
  supervised,
  team,
  ukLaw
} from "./governance.test-data.ts"
import { Post } from "./Post.ts"
import { type StandingAnswer, type StandingObligation, standingObligations } from "./standingObligations.ts"
import { Team } from "./Team.ts"

const calendar = WorkingDayCalendar.make()
const asked = (on: string) => ({ protocol, calendar, on: day(on) })

const ofRule = (answer: StandingAnswer, rule: string): ReadonlyArray<StandingObligation> =>
  Result.getOrThrow(answer).filter((each) => each.rule === rule)
const stands = (answer: StandingAnswer, rule: string): ReadonlyArray<readonly [string, string | null]> =>
  ofRule(answer, rule).map(({ deadline, state }) => [state, deadline?.dueOn ?? null])

const ofKit = (rule: string, on: string, rest: Partial<Post> = {}) =>
  stands(standingObligations.ofPractitioner({ ...kitsPost, ...rest }, asked(on)), rule)
const ofTeam = (rule: string, on: string, rest: Partial<Team> = {}) =>
  stands(standingObligations.ofTeam({ ...team, ...rest }, asked(on)), rule)
const ofAuthority = (rule: string, on: string, rest: Partial<Authority> = {}) =>
  stands(standingObligations.ofAuthority({ ...northshireItself, ...rest }, asked(on)), rule)

describe("the induction of a practitioner who started on Monday 5 January 2026", () => {
  // Four weeks from Monday 5 January: Monday 2 February.
  const inTime = [covered(ukLaw, "2026-01-12"), covered(caseRecording, "2026-02-02")]

  it("is due on Monday 2 February, and late on the Tuesday", () => {
    assert.deepStrictEqual(ofKit("NOR-30", "2026-02-02"), [["due", "2026-02-02"]])
    assert.deepStrictEqual(ofKit("NOR-30", "2026-02-03"), [["late", "2026-02-02"]])
  })
  it("is met on the day on which the last topic was covered, in whichever order they stand", () => {
    assert.deepStrictEqual(ofKit("NOR-30", "2026-03-01", { topics: inTime }), [["met", "2026-02-02"]])
    assert.deepStrictEqual(ofKit("NOR-30", "2026-03-01", { topics: inTime.toReversed() }), [
      ["met", "2026-02-02"]
    ])
  })
  it("is not met while a topic is open; the topics are outstanding", () => {
    const topics = inTime.slice(0, 1)
    assert.deepStrictEqual(ofKit("NOR-30", "2026-01-30", { topics }), [["due", "2026-02-02"]])
    assert.deepStrictEqual(ofKit("NOR-31", "2026-01-30", { topics }), [["outstanding", null]])
    assert.deepStrictEqual(ofKit("NOR-31", "2026-02-02", { topics: inTime }), [["met", null]])
  })
  it("is met late when the last topic was covered a day late; to cover one again changes nothing", () => {
    const topics = [covered(ukLaw, "2026-01-12"), covered(caseRecording, "2026-02-03")]
    assert.deepStrictEqual(ofKit("NOR-30", "2026-03-01", { topics }), [["metLate", "2026-02-02"]])
    const again = [...inTime, covered(ukLaw, "2026-05-01")]
    assert.deepStrictEqual(ofKit("NOR-30", "2026-06-01", { topics: again }), [["met", "2026-02-02"]])
  })
  it("is asked of the role that the rule names, and of no other", () => {
    assert.deepStrictEqual(ofKit("NOR-30", "2026-02-02", { practitioner: fay }), [])
    assert.deepStrictEqual(ofKit("NOR-31", "2026-02-02", { practitioner: fay }), [])
  })
  it("is asked of everybody where the rule names any practitioner", () => {
    const ofAnybody = {
      ...protocol,
      rules: protocol.rules.map((rule) =>
        rule.id === "NOR-30" ? { ...rule, by: [who(anyRole)] as const } : rule
      )
    }
    const owed = standingObligations.ofPractitioner(
      { ...kitsPost, practitioner: fay },
      { ...asked("2026-02-02"), protocol: ofAnybody }
    )
    assert.deepStrictEqual(stands(owed, "NOR-30"), [["due", "2026-02-02"]])
  })
  it("is owed no longer by somebody who has left, unless it was done", () => {
    const left = { endedOn: day("2026-01-30") }
    assert.deepStrictEqual(ofKit("NOR-30", "2026-01-30", left), [["due", "2026-02-02"]])
    assert.deepStrictEqual(ofKit("NOR-30", "2026-01-31", left), [])
    assert.deepStrictEqual(ofKit("NOR-31", "2026-01-31", left), [])
    assert.deepStrictEqual(ofKit("NOR-30", "2026-03-01", { ...left, topics: inTime }), [
      ["met", "2026-02-02"]
    ])
  })
  it("of somebody in post before there was a protocol counts from its first day, 1 April 2025", () => {
    // Four weeks from Tuesday 1 April 2025: Tuesday 29 April.
    assert.deepStrictEqual(ofKit("NOR-30", "2025-04-29", { startedOn: day("2019-09-01") }), [
      ["due", "2025-04-29"]
    ])
  })
  it("says who, what, by when, and why", () => {
    const [induction] = ofRule(standingObligations.ofPractitioner(kitsPost, asked("2026-02-02")), "NOR-30")
    assert.deepStrictEqual(
      [induction!.about, induction!.by, induction!.duty, induction!.deadline!.anchor.on],
      [kit.id, "Key Worker", "complete the induction", day("2026-01-05")]
    )
    assert.strictEqual(
      induction!.explanation.says,
      "Complete the induction within 4 weeks of when the practitioner started in post. Whose duty it is: Key Worker."
    )
  })
})

describe("the supervision of a practitioner, monthly from Monday 5 January 2026", () => {
  it("is due on 5 February, and then a month after the last time", () => {
    assert.deepStrictEqual(ofKit("NOR-32", "2026-02-05"), [["due", "2026-02-05"]])
    assert.deepStrictEqual(ofKit("NOR-32", "2026-02-06"), [["late", "2026-02-05"]])
    assert.deepStrictEqual(ofKit("NOR-32", "2026-02-06", { supervisions: [supervised("2026-02-03")] }), [
      ["met", "2026-02-05"],
      ["due", "2026-03-03"]
    ])
  })
  it("is the manager's duty about each practitioner, and says about whom", () => {
    const found = ofRule(standingObligations.ofTeam(team, asked("2026-02-06")), "NOR-32")
    assert.deepStrictEqual(
      found.map(({ about, by, state }) => [about, by, state]),
      [[kit.id, "Team Manager", "late"]]
    )
  })
  it("is owed of nobody who has left, nor by a manager whose role the rule does not name", () => {
    const left = { ...kitsPost, endedOn: day("2026-02-01") }
    assert.deepStrictEqual(ofTeam("NOR-32", "2026-02-06", { practitioners: [left] }), [])
    assert.deepStrictEqual(
      ofTeam("NOR-32", "2026-02-06", { manager: { ...team.manager, practitioner: fay } }),
      []
    )
  })
  it("does not make the practitioner's induction the manager's to complete", () => {
    assert.deepStrictEqual(ofTeam("NOR-30", "2026-02-06"), [])
  })
  it("BRI-10a: feedback is outstanding until it was discussed in a supervision", () => {
    assert.deepStrictEqual(ofKit("NOR-40", "2026-02-06", { supervisions: [supervised("2026-02-03")] }), [
      ["outstanding", null]
    ])
    assert.deepStrictEqual(
      ofKit("NOR-40", "2026-02-06", { supervisions: [supervised("2026-02-03", "Mother feels heard.")] }),
      [
        ["met", null],
        ["outstanding", null]
      ]
    )
  })
})

const audited = (on: string): Team["audits"][number] => ({
  auditedOn: day(on),
  together: [kit.id],
  learning: "Chronologies are short."
})

describe("a team's case file audits, every six weeks from Monday 5 January 2026", () => {
  it("are due on Monday 16 February, and then six weeks after the last", () => {
    // 5 January and 42 days: 16 February; 11 February and 42 days: 25 March.
    assert.deepStrictEqual(ofTeam("NOR-33", "2026-02-16"), [["due", "2026-02-16"]])
    assert.deepStrictEqual(ofTeam("NOR-33", "2026-02-17"), [["late", "2026-02-16"]])
    assert.deepStrictEqual(ofTeam("NOR-33", "2026-02-17", { audits: [audited("2026-02-11")] }), [
      ["met", "2026-02-16"],
      ["due", "2026-03-25"]
    ])
  })
  it("an audit before the manager started is not this manager's", () => {
    assert.deepStrictEqual(ofTeam("NOR-33", "2026-01-06", { audits: [audited("2026-01-02")] }), [
      ["due", "2026-02-16"]
    ])
  })
})

const improvement = (identifiedOn: string, deliveredOn: string | null): Team["improvements"][number] => ({
  practitioner: kit.id,
  identifiedOn: day(identifiedOn),
  improvement: "Write down what the child says.",
  deliveredOn: deliveredOn === null ? null : day(deliveredOn)
})

describe("improvements identified for a practitioner", () => {
  it("each stands by itself: one delivered does not answer for another, and says about whom it is", () => {
    const improvements = [improvement("2026-02-02", null), improvement("2026-02-09", "2026-02-19")]
    const found = ofRule(standingObligations.ofTeam({ ...team, improvements }, asked("2026-02-20")), "NOR-34")
    assert.deepStrictEqual(
      found.map(({ about, deadline, state }) => [about, state, deadline!.dueOn]),
      [
        [kit.id, "late", day("2026-02-12")],
        [kit.id, "met", day("2026-02-19")]
      ]
    )
  })
  it("without one, none is owed", () => {
    assert.deepStrictEqual(ofTeam("NOR-34", "2026-02-20"), [])
  })
})

const reports = (...days: ReadonlyArray<string>) => ({
  activities: days.map((on) => activity("boardReport", on))
})

describe("A17: what is owed for the first two years from when the roles were introduced, 5 January 2026", () => {
  it("is not yet owed while the authority has not said when that was", () => {
    assert.deepStrictEqual(ofAuthority("NOR-35", "2026-07-06", { rolesIntroducedOn: null }), [
      ["notYet", null]
    ])
  })
  it("is due every six months from then, and from the last time", () => {
    assert.deepStrictEqual(ofAuthority("NOR-35", "2026-07-05"), [["due", "2026-07-05"]])
    assert.deepStrictEqual(ofAuthority("NOR-35", "2026-07-06"), [["late", "2026-07-05"]])
    assert.deepStrictEqual(ofAuthority("NOR-35", "2026-07-06", reports("2026-06-30")), [
      ["met", "2026-07-05"],
      ["due", "2026-12-30"]
    ])
  })
  it("is asked for a fourth time on the last day of the two years, and for no fifth time", () => {
    // Due 5 July 2026, 5 January 2027, 5 July 2027 and 5 January 2028: the end of the two years.
    const three = ["2026-07-05", "2027-01-05", "2027-07-05"]
    assert.deepStrictEqual(ofAuthority("NOR-35", "2028-01-05", reports(...three)).at(-1), [
      "due",
      "2028-01-05"
    ])
    assert.deepStrictEqual(
      ofAuthority("NOR-35", "2029-01-01", reports(...three, "2028-01-05")).map(([state]) => state),
      ["met", "met", "met", "met"]
    )
  })
  it("asks for no turn that would be due after the two years, and counts no report made after them", () => {
    const early = ["2026-07-05", "2027-01-05", "2027-07-06"]
    // Six months after 6 July 2027 is 6 January 2028, a day beyond the end.
    assert.deepStrictEqual(
      ofAuthority("NOR-35", "2029-01-01", reports(...early, "2028-06-01")).map(([state]) => state),
      ["met", "met", "metLate"]
    )
  })
  it("counts a report made on the last day of the two years, though it would be due after them", () => {
    const onTheLast = ["2026-07-05", "2027-01-05", "2027-07-06", "2028-01-05"]
    assert.deepStrictEqual(ofAuthority("NOR-35", "2029-01-01", reports(...onTheLast)).at(-1), [
      "met",
      "2028-01-06"
    ])
  })
  it("what was due within them and not done stays late, and is met late when it is done after them", () => {
    assert.deepStrictEqual(ofAuthority("NOR-35", "2029-01-01"), [["late", "2026-07-05"]])
    assert.deepStrictEqual(ofAuthority("NOR-35", "2029-01-01", reports("2028-06-01")), [
      ["metLate", "2026-07-05"]
    ])
  })
  it("what is not measured is done at least once by the end, and is outstanding again until then", () => {
    const targeted = { activities: [activity("targetedQa", "2026-03-02")] }
    assert.deepStrictEqual(ofAuthority("NOR-36", "2028-01-05"), [["due", "2028-01-05"]])
    assert.deepStrictEqual(ofAuthority("NOR-36", "2028-01-06"), [["late", "2028-01-05"]])
    assert.deepStrictEqual(ofAuthority("NOR-36", "2028-01-05", targeted), [
      ["met", "2028-01-05"],
      ["outstanding", null]
    ])
    assert.deepStrictEqual(ofAuthority("NOR-36", "2028-01-06", targeted), [["met", "2028-01-05"]])
  })
  it("the rule says for how long", () => {
    const [report] = ofRule(standingObligations.ofAuthority(northshireItself, asked("2026-07-05")), "NOR-35")
    assert.strictEqual(
      report!.explanation.says,
      "Report to the board on the new roles at least every 6 months, from when the roles were introduced, for 24 months."
    )
  })
})

describe("what an authority owes for as long as its protocol is in force, from 1 April 2025", () => {
  it("a review is due within a year of it, and within a year of the last", () => {
    assert.deepStrictEqual(ofAuthority("NOR-37", "2026-04-01"), [["due", "2026-04-01"]])
    assert.deepStrictEqual(
      ofAuthority("NOR-37", "2026-04-02", { activities: [activity("protocolReview", "2026-03-20")] }),
      [
        ["met", "2026-04-01"],
        ["due", "2027-03-20"]
      ]
    )
  })
  it("a document is published once it answers what must be in it", () => {
    const published = {
      step: "publishThresholdDocument" as const,
      publishedOn: day("2025-05-01"),
      agreedWith: ["Police"]
    }
    const without = { publications: [{ ...published, contents: [] }] }
    assert.deepStrictEqual(ofAuthority("NOR-38", "2025-06-01", without), [["outstanding", null]])
    assert.deepStrictEqual(ofAuthority("NOR-39", "2025-06-01", without), [["outstanding", null]])
    const whole = { publications: [{ ...published, contents: [contents] }] }
    assert.deepStrictEqual(ofAuthority("NOR-38", "2025-06-01", whole), [["met", null]])
    assert.deepStrictEqual(ofAuthority("NOR-39", "2025-06-01", whole), [["met", null]])
  })
  it("contents that stand in something else do not publish it; it is published on its own day", () => {
    const elsewhere = {
      step: "agreeLevels" as const,
      publishedOn: day("2025-05-01"),
      agreedWith: [],
      contents: [contents]
    }
    assert.deepStrictEqual(ofAuthority("NOR-38", "2025-06-01", { publications: [elsewhere] }), [
      ["outstanding", null]
    ])
    const itself = {
      ...elsewhere,
      step: "publishThresholdDocument" as const,
      publishedOn: day("2025-06-02"),
      contents: []
    }
    const answer = standingObligations.ofAuthority(
      { ...northshireItself, publications: [elsewhere, itself] },
      asked("2025-07-01")
    )
    assert.deepStrictEqual(
      ofRule(answer, "NOR-38").map(({ metOn }) => metOn),
      [day("2025-06-02")]
    )
  })
  it("partners are invited with any activity that names them, and with none that does not", () => {
    const alone = { activities: [activity("seniorManagementQa", "2026-02-02")] }
    assert.deepStrictEqual(ofAuthority("NOR-41", "2026-02-03", alone), [["outstanding", null]])
    const together = { activities: [activity("seniorManagementQa", "2026-02-02", "Police")] }
    assert.deepStrictEqual(ofAuthority("NOR-41", "2026-02-03", together).at(0), ["met", null])
  })
})

const rulesOf = (answer: StandingAnswer): ReadonlyArray<string> =>
  Result.getOrThrow(answer).map(({ rule }) => String(rule))

describe("what stands outside any one child's episode", () => {
  it("is no obligation of an episode, not even one still to come", () => {
    const owed = Result.getOrThrow(outlook(told(story), asked("2027-06-01"))).map(({ rule }) =>
      Number(rule.slice(4))
    )
    assert.deepStrictEqual(
      owed.filter((number) => number >= 30),
      []
    )
    assert.isNotEmpty(owed)
  })
  it("takes nothing from episodes: a practitioner, a team and an authority owe what the rules about them say", () => {
    const on = asked("2026-02-03")
    assert.deepStrictEqual(rulesOf(standingObligations.ofPractitioner(kitsPost, on)), [
      "NOR-30",
      "NOR-31",
      "NOR-32",
      "NOR-40"
    ])
    assert.deepStrictEqual(rulesOf(standingObligations.ofTeam(team, on)), ["NOR-33", "NOR-32", "NOR-40"])
    assert.deepStrictEqual(rulesOf(standingObligations.ofAuthority(northshireItself, on)), [
      "NOR-35",
      "NOR-36",
      "NOR-37",
      "NOR-38",
      "NOR-39",
      "NOR-41"
    ])
  })
  it("records come back from JSON as they were", () => {
    const whole: Team = {
      ...team,
      manager: { ...team.manager, practitioner: tess },
      audits: [audited("2026-02-11")],
      improvements: [improvement("2026-02-02", null)]
    }
    assert.deepStrictEqual(Schema.decodeUnknownSync(Team)(JSON.parse(JSON.stringify(whole))), whole)
    assert.deepStrictEqual(Schema.decodeUnknownSync(Post)(JSON.parse(JSON.stringify(kitsPost))), kitsPost)
    assert.deepStrictEqual(
      Schema.decodeUnknownSync(Authority)(JSON.parse(JSON.stringify(northshireItself))),
      northshireItself
    )
  })
})
