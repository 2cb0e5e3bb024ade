import { assert, describe, it } from "@effect/vitest"
import { overseen } from "../../assessment.test-data.ts"
import { standingOf } from "../../onRecord.test-data.ts"
import { about, commands, standing, step, tellerOf } from "../../story.test-data.ts"
import { bristol, bristolTells, kit, sam, tess } from "./people.test-data.ts"

const { owed, refusal, told } = bristolTells

const direction = { seeChildBy: "2026-12-23", completeBy: "2027-02-12" }
const mapped = [
  step("2026-12-18 16:50", tess, commands.refer("2026-12-18 16:40")),
  step("2026-12-21 10:00", tess, commands.answer()),
  step("2026-12-21 11:00", tess, commands.map("2026-12-21"))
]
const allocated = [...mapped, step("2026-12-21 15:00", tess, commands.allocate(kit, direction))]

describe("Bristol, section 6 (BRI-6b): the lead assesses as the Team Manager directs", () => {
  const on = standingOf(bristolTells, "BRI-6a")

  it("nobody but whoever leads submits it", () => {
    assert.strictEqual(
      refusal(allocated, step("2027-02-01 12:00", sam, commands.submit()))._tag,
      "NotTheLeadPractitioner"
    )
  })
  it("completion is due on the day directed, before the 45 working days end", () => {
    assert.deepStrictEqual(on(allocated, "completeAsDirected", "2026-12-21"), [["due", "2027-02-12"]])
    assert.deepStrictEqual(on(allocated, "completeAsDirected", "2027-02-13"), [["late", "2027-02-12"]])
  })
})

describe("Bristol, section 4 (BRI-4a): a Key Worker leads assessment, plan and delivery, under a Team Manager", () => {
  it("and is not allocated without one", () => {
    assert.strictEqual(told(allocated).allocations[0]!.practitioner, kit.id)
    const alone = tellerOf(bristol, [sam, tess, { ...kit, supervisor: null }])
    const refused = alone.refusal(mapped, step("2026-12-21 15:00", tess, commands.allocate(kit, direction)))
    assert.deepStrictEqual([refused._tag, ...about(refused)], ["MayNotLead", "BRI-3b"])
  })
})

const supervisedBy = (who: typeof kit) => step("2027-01-20 12:00", who, commands.supervise("2027-01-20"))

describe("Bristol, section 6 (BRI-6d): supervision about the child is on the child's record", () => {
  it("as a case direction, in the child's episode, once a month", () => {
    const supervised = [...allocated, step("2027-01-20 12:00", tess, commands.supervise("2027-01-20"))]
    assert.strictEqual(told(supervised).supervisions[0]!.direction, "See the child alone.")
    assert.deepStrictEqual(standing(owed(supervised, "BRI-6c", "2027-01-20")), [
      ["met", "2027-01-21"],
      ["due", "2027-02-20"]
    ])
  })
  it("by the Team Manager, and not by the Key Worker whom it supervises, nor by a colleague", () => {
    assert.strictEqual(refusal(allocated, supervisedBy(kit))._tag, "OutOfOrder")
    const refused = refusal(allocated, supervisedBy(sam))
    assert.deepStrictEqual([refused._tag, ...about(refused)], ["NotEntitledToDecide", "BRI-6c"])
  })
})

const led = (by: typeof kit) => [...mapped, step("2026-12-21 15:00", tess, commands.allocate(by, direction))]

describe("Bristol, section 6 (BRI-6g, BRI-6h): the Team Manager reviews throughout, whoever leads", () => {
  it("may ask for more, clarification or improvement, before anything is submitted", () => {
    const on = standingOf(bristolTells, "BRI-6g")
    assert.deepStrictEqual(on(allocated, "managerOversight", "2027-01-11"), [["outstanding", null]])
    const reviewed = [...allocated, overseen("2027-01-11", tess)]
    assert.deepStrictEqual(on(reviewed, "managerOversight", "2027-01-11"), [
      ["met", null],
      ["outstanding", null]
    ])
    assert.deepStrictEqual(about(refusal(allocated, overseen("2027-01-11", kit))), ["BRI-6g"])
    assert.strictEqual(owed(allocated, "BRI-6g", "2027-01-11")[0]!.by, "Team Manager")
  })
  it("BRI-6h: the 45 working days of the guidance bind a Key Worker as they do a Social Worker", () => {
    for (const by of [kit, sam]) {
      assert.deepStrictEqual(standing(owed(led(by), "WT15-069", "2026-12-21")), [["due", "2027-02-24"]])
    }
  })
})
