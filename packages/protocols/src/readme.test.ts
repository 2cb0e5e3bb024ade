import { readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import {
  type ClosureGiven,
  type NonWorkingDay,
  type PractitionerGiven,
  type ProclaimedGiven,
  conforms,
  mayLead,
  movedDueDates,
  obligationsOf,
  orThrow,
  protocolFrom,
  protocolOf,
  protocolOfCase,
  whatIf,
  workingDays
} from "@section17/domain/plain"
import { editions, registry } from "./index.ts"

// What stands in a block of code in the READMEs of this package and of the domain stands here, and is run.

const days = workingDays()

const dueOn = (from: string): string => {
  const due = days.add({ from, workingDays: 45 })
  return due.ok ? due.value : due.error.message
}

const left = (on: string): number => orThrow(days.count({ from: on, to: dueOn("2026-12-18") }))

const closed = [
  { on: "2026-12-29", reason: "Offices are closed", source: "Decision of the council" }
] satisfies ReadonlyArray<ClosureGiven>

const ours = workingDays({ closures: closed })

const inWords = ({ on, why }: NonWorkingDay): string => {
  switch (why._tag) {
    case "Weekend":
      return `${on}: weekend`
    case "BankHoliday":
      return `${on}: ${why.title}`
    case "Closure":
      return `${on}: ${why.reason} (${why.source})`
  }
}

const passedOver = (stretch: { readonly from: string; readonly to: string }) =>
  orThrow(ours.skipped(stretch)).map(inWords)

const jo = {
  id: "jo-bell",
  name: "Jo Bell",
  roles: ["childInNeedKeyWorker"],
  employer: "bristol",
  socialWorkQualified: false,
  significantPracticeExperience: true,
  registrations: [],
  supervisor: {
    practitioner: "ann-lee",
    roles: ["teamManager"],
    socialWorkQualified: true,
    directly: true
  }
} satisfies PractitionerGiven

const mayJoLead = (work: "section17" | "section47", on: string): string => {
  const protocol = orThrow(protocolOf({ editions, registry }, { authority: "bristol", on }))
  const answer = mayLead(protocol, { practitioner: jo, work, on })
  if (answer.ok) return `Yes: ${answer.value.explanation.says}`
  switch (answer.error._tag) {
    case "MayNotLead":
      return `No: ${answer.error.lacking.map(({ title }) => title).join(", ")}. ${answer.error.explanation.says}`
    default:
      return answer.error.message
  }
}

const owed = (events: ReadonlyArray<unknown>, on: string): ReadonlyArray<string> => {
  const protocol = orThrow(protocolOfCase({ editions, registry }, events))
  return orThrow(obligationsOf(protocol, { events, on }))
    .filter(({ state }) => state === "due" || state === "late")
    .map(
      ({ deadline, duty, explanation, state }) =>
        `${duty}: ${state}, ${deadline?.dueOn} (${explanation.source.document}, ${explanation.source.paragraph})`
    )
}

const under = (authority: string, events: ReadonlyArray<unknown>, on: string): ReadonlyArray<string> => {
  const held = { editions, registry }
  const other = orThrow(protocolOf(held, { authority, on }))
  const { obligations } = orThrow(whatIf(orThrow(protocolOfCase(held, events)), { events, on, other }))
  return obligations
    .filter(({ fields }) => fields.includes("dueOn"))
    .map(
      ({ one, other }) =>
        `${other?.duty}: ${other?.deadline?.dueOn ?? "no day"}, here ${one?.deadline?.dueOn ?? "no day"}`
    )
}

const thanksgiving = {
  _tag: "HolidayProclaimed",
  on: "2027-01-04",
  title: "Day of thanksgiving",
  source: "Proclamation of 28 December 2026"
} satisfies ProclaimedGiven

const moved = (events: ReadonlyArray<unknown>, on: string): ReadonlyArray<string> => {
  const protocol = orThrow(protocolOfCase({ editions, registry }, events))
  const due = movedDueDates(protocol, { events, on, proclaimed: [thanksgiving], before: {} })
  return orThrow(due).map(({ is, obligation, was }) => `${obligation.duty}: ${was.dueOn} → ${is.dueOn}`)
}

const held = { editions, registry }
const authorities = [...new Set(registry.map(({ authority }) => authority))]

const limitsOf = (authority: string, on: string) =>
  orThrow(protocolOf(held, { authority, on })).rules.flatMap((rule) =>
    rule._tag === "TimeLimit" ? [{ rule: rule.id, within: rule.within, source: rule.source }] : []
  )

const withOurs = (json: string) => {
  const ours = orThrow(protocolFrom(json))
  const edition = editions.find(({ code }) => code === ours.sitsOn)
  if (edition === undefined) throw new Error(`There is no edition ${ours.sitsOn}.`)
  const looser = conforms(ours, edition).map(({ remedy, rule, why }) => `${rule}: ${why}; ${remedy}`)
  return { looser, held: { editions, registry: [...registry, ours] } }
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8")
const readmes = [read("../../domain/README.md"), read("../README.md")].join("\n")

/** Words alone: how they are laid out differs between a README and a file. */
const words = (code: string): string => code.replaceAll(/\s+/gu, " ").trim()
const anImport = /^import \{[^}]*\} from "[^"]+"$/gmu

const blocks = [...readmes.matchAll(/```ts\n(.*?)```/gsu)].map(([, code = ""]) =>
  words(code.replaceAll(anImport, ""))
)
const events = JSON.parse(/```json\n(.*?)```/su.exec(readmes)?.[1] ?? "") as ReadonlyArray<unknown>

describe("the READMEs of what a product embeds", () => {
  const here = words(read("readme.test.ts"))

  it("show what is run here, with an example of each thing that they are about", () => {
    for (const block of blocks) assert.include(here, block)
    assert.lengthOf(blocks, 8)
  })
})

describe("what the READMEs show", () => {
  const on = "2026-12-23"

  it("three of 45 working days from Friday 18 December 2026 have passed on the Wednesday after", () => {
    assert.deepStrictEqual([dueOn("2026-12-18"), left(on)], ["2027-02-24", 42])
  })
  it("the days passed over at Christmas, with the authority's own closure", () => {
    assert.deepStrictEqual(passedOver({ from: "2026-12-24", to: "2026-12-30" }), [
      "2026-12-25: Christmas Day",
      "2026-12-26: weekend",
      "2026-12-27: weekend",
      "2026-12-28: Boxing Day",
      "2026-12-29: Offices are closed (Decision of the council)"
    ])
  })
  it("a Key Worker may lead under section 17, and not an enquiry under section 47", () => {
    assert.isTrue(mayJoLead("section17", on).startsWith("Yes: An assessment, planning and support"))
    assert.strictEqual(
      mayJoLead("section47", on),
      "No: Social Worker. An enquiry under section 47 may be led by: Social Worker."
    )
  })
  it("the assessment is due, and the referrer should have been told", () => {
    assert.deepStrictEqual(owed(events, on), [
      "complete the assessment: due, 2027-02-24 (Working Together to Safeguard Children (2015), chapter 1, paragraph 60)",
      "tell the referrer that the referral was received: late, 2026-12-21 (Working Together to Safeguard Children (2015), chapter 1, paragraph 58)"
    ])
  })
  it("in Buckinghamshire the child would be seen within five working days", () => {
    assert.deepStrictEqual(under("buckinghamshire", events, on), ["see the child: 2026-12-29, here no day"])
  })
  it("a holiday on 4 January moves the assessment by a day", () => {
    assert.deepStrictEqual(moved(events, on), ["complete the assessment: 2027-02-24 → 2027-02-25"])
  })
  it("every authority has limits that day, and Bristol that of 45 working days for the assessment", () => {
    for (const authority of authorities) assert.isNotEmpty(limitsOf(authority, on))
    const limit = limitsOf("bristol", on).find(({ rule }) => rule === "WT15-069")
    assert.deepStrictEqual<unknown>(limit?.within, { _tag: "Counted", amount: 45, unit: "workingDays" })
  })
  it("a protocol that is brought as JSON is held beside the others, and is no looser than its edition", () => {
    const { held: both, looser } = withOurs(JSON.stringify(registry[0]))
    assert.deepStrictEqual([looser, both.registry.length], [[], registry.length + 1])
  })
})
