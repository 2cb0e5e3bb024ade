import { assert, describe, it } from "@effect/vitest"
import { conclude, discussion, suspect } from "../../protection.test-data.ts"
import { about, commands, standing, step, tellerOf } from "../../story.test-data.ts"
import { barnsley, barnsleyTells, joy, lee, sue } from "./people.test-data.ts"

const { owed, refusal, told } = barnsleyTells
const direction = { seeChildBy: "2025-03-14", completeBy: "2025-05-09" }

const referred = [
  step("2025-03-10 10:05", lee, commands.refer("2025-03-10 10:00")),
  step("2025-03-10 16:00", lee, commands.answer())
]
const allocated = [...referred, step("2025-03-11 09:00", lee, commands.allocate(sue, direction))]
const suspected = [...allocated, step("2025-03-17 10:00", sue, suspect("2025-03-17 09:30"))]
const discussed = [...suspected, step("2025-03-17 15:00", lee, discussion("2025-03-17 14:00"))]

describe("Barnsley, 2.2: child protection enquiries", () => {
  it("BAR-2.2b: are called for by any abuse, neglect or exploitation, online or in person, inside or outside the home", () => {
    const entry = told(suspected).record?.at(-1)?.entry
    assert.deepStrictEqual(entry?._tag === "SignificantHarmSuspected" ? entry.harm : null, {
      category: "exploitation",
      means: ["online", "inPerson"],
      places: ["outsideTheHome"]
    })
    assert.deepStrictEqual(standing(owed(suspected, "WT15-101", "2025-03-17")), [["outstanding", null]])
    assert.deepStrictEqual(standing(owed(discussed, "WT15-101", "2025-03-17")), [["met", null]])
  })
  it("BAR-2.2a: are always led by a qualified Social Worker", () => {
    const refused = refusal(discussed, step("2025-03-17 16:00", lee, commands.allocate(joy, direction)))
    assert.deepStrictEqual([refused._tag, about(refused)[0]], ["MayNotLead", "BAR-2.2a"])
  })
  it("BAR-2.2a: the Social Worker who led under section 17 is asked for anew", () => {
    const submitting = refusal(discussed, step("2025-03-18 12:00", sue, conclude("2025-03-18")))
    assert.deepStrictEqual([submitting._tag, about(submitting)[0]], ["HandoverRequired", "BAR-2.2a"])
    const handedOver = told([...discussed, step("2025-03-17 16:00", lee, commands.allocate(sue, direction))])
    assert.strictEqual(handedOver.allocations.at(-1)!.work, "section47")
  })
})

/** What an assessment must hold before it is submitted is told in other stories. */
const shortly = tellerOf({ ...barnsley, rules: barnsley.rules.filter(({ _tag }) => _tag !== "Checklist") }, [
  sue,
  lee
])

describe("Barnsley, section 6 (BAR-6b): an assessment that comes to a strategy discussion, or to emergency action", () => {
  const submitted = [
    ...allocated,
    step("2025-03-12 12:00", sue, commands.see("2025-03-12")),
    step("2025-04-01 12:00", sue, commands.submit())
  ]
  const authorised = (outcome: "strategyDiscussion" | "emergencyAction") => [
    ...submitted,
    step("2025-04-02 12:00", lee, { ...commands.authorise, outcome })
  ]

  it("calls for it, without a due date that no text gives", () => {
    assert.deepStrictEqual(
      standing(shortly.owed(authorised("strategyDiscussion"), "WT15-101", "2025-04-02")),
      [["outstanding", null]]
    )
    assert.deepStrictEqual(standing(shortly.owed(authorised("emergencyAction"), "WT15-083", "2025-04-02")), [
      ["outstanding", null]
    ])
  })
  it("calls for neither when it comes to something else", () => {
    const planned = [...submitted, step("2025-04-02 12:00", lee, commands.authorise)]
    assert.deepStrictEqual(shortly.owed(planned, "WT15-101", "2025-04-02"), [])
    assert.deepStrictEqual(shortly.owed(planned, "WT15-083", "2025-04-02"), [])
  })
})
