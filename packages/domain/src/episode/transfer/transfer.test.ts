import { assert, describe, it } from "@effect/vitest"
import { day, header, protocolWith, sam, tess, unmeasured } from "../../protocol/northshire.test-data.ts"
import type { Entry } from "../record/Entry.ts"
import { owedOn, record, refusalOf, standing } from "../onRecord.test-data.ts"
import { commands, story, told, until } from "../story.test-data.ts"
import { stage } from "../Episode.ts"

const under = protocolWith(
  {
    _tag: "TimeLimit",
    ...header("NOR-20"),
    step: "shareWithNewAuthority",
    anchor: "childMoved",
    within: unmeasured("as soon as possible"),
    ifExceeded: "notStated"
  },
  { _tag: "Checklist", ...header("NOR-21"), step: "shareWithNewAuthority", items: ["planShared"] },
  {
    _tag: "Checklist",
    ...header("NOR-22"),
    when: [{ _tag: "Is", circumstance: "childHasMoved" }],
    step: "closeEpisode",
    items: ["responsibilityAccepted"]
  }
)

const moved = (permanent: boolean, movedOn = "2027-04-10") =>
  record("2027-04-20 09:00", sam, {
    _tag: "MoveNotified",
    movedOn: day(movedOn),
    to: "Southshire",
    permanent
  })
const shared = (planIncluded: boolean): Entry => ({
  _tag: "InformationSharedWithNewAuthority",
  sharedOn: day("2027-04-20"),
  what: "The assessment and the chronology.",
  planIncluded
})
const accepted = record("2027-04-22 09:00", tess, {
  _tag: "ResponsibilityAccepted",
  acceptedOn: day("2027-04-22"),
  by: "Ms Ode, Southshire",
  inWriting: true
})
const beforeClosing = until("ProposeClosure")
const proposals = story.slice(beforeClosing.length, -1)
const close = { at: "2027-04-22 12:00", by: tess, does: commands.close }
const ready = (...moves: ReadonlyArray<(typeof proposals)[number] | ReturnType<typeof moved>>) => [
  ...beforeClosing,
  ...moves,
  ...proposals
]

describe("BAR-6h: a child in need moves to another authority for good", () => {
  it("what is relevant is shared as soon as possible, the plan with it", () => {
    const steps = [...beforeClosing, moved(true)]
    const on = "2027-04-20"
    const asked = { on, under }
    assert.deepStrictEqual(
      standing(owedOn(steps, "shareWithNewAuthority", asked)).map(([state]) => state),
      ["outstanding", "notYet"]
    )
    const without = record("2027-04-20 10:00", sam, shared(false))
    assert.strictEqual(
      refusalOf(steps, without, under).message,
      "To share what is relevant with the new authority, put on record first: that the child in need plan was shared, where there is one. So asks NOR-21 (Northshire's protocol, paragraph 21)."
    )
    const withIt = [...steps, record("2027-04-20 10:00", sam, shared(true))]
    assert.deepStrictEqual(
      standing(owedOn(withIt, "shareWithNewAuthority", asked)).map(([state]) => state),
      ["met", "met"]
    )
  })
  it("where there is no plan yet, there is none to share", () => {
    const steps = [...until("DraftPlan"), moved(true, "2027-02-13")]
    const last = record("2027-04-20 10:00", sam, shared(false))
    assert.strictEqual(told([...steps, last], under).record?.length, 2)
  })
  it("until the other authority accepts explicitly, the first one stays responsible: no closing", () => {
    assert.strictEqual(
      refusalOf(ready(moved(true)), close, under).message,
      "To close the episode, put on record first: the new authority accepted responsibility explicitly. So asks NOR-22 (Northshire's protocol, paragraph 22)."
    )
    assert.strictEqual(stage(told([...ready(moved(true)), accepted, close], under)), "closed")
  })
  it("a stay that is not for good changes nothing", () => {
    assert.strictEqual(stage(told([...ready(moved(false)), close], under)), "closed")
  })
  it("a later move asks for its own acceptance", () => {
    const again = [...ready(moved(true)), accepted, { ...moved(true, "2027-04-21"), at: "2027-04-22 10:00" }]
    assert.strictEqual(refusalOf(again, close, under)._tag, "NotOnRecord")
  })
  it("nothing is shared or accepted without a move", () => {
    const at = "2027-04-22 09:00"
    assert.strictEqual(refusalOf(beforeClosing, record(at, sam, shared(true)), under)._tag, "OutOfOrder")
    assert.strictEqual(
      refusalOf(beforeClosing, accepted, under).message,
      "ResponsibilityAccepted is not possible now: no move waits to be accepted. It needs the move to the other authority first (WT15-086)."
    )
  })
})
