import { assert, describe, it } from "@effect/vitest"
import { Episode } from "@section17/domain"
import { about, commands, standing, step } from "../../story.test-data.ts"
import { authorised, closed, familyTold, proposed, referred, reviewed } from "./case.test-data.ts"
import { bristolTells, kit, sam, tess, theo } from "./people.test-data.ts"

const { owed, refusal, ruleOf, tagOf, told } = bristolTells

describe("Bristol, section 8 (BRI-8b, BRI-8c): closing", () => {
  it("the lead practitioner proposes, the family is told, the Team Manager signs off", () => {
    const episode = told(closed)
    assert.strictEqual(Episode.stage(episode), "closed")
    assert.strictEqual(episode.closure._tag === "Closed" && episode.closure.closed.recordedBy, tess.id)
    assert.strictEqual(episode.version, closed.length)
  })
  it("the Key Worker does not close (BRI-8b)", () => {
    assert.strictEqual(ruleOf(familyTold, step("2027-04-14 12:00", kit, commands.close)), "BRI-8b")
  })
  it("nothing is closed that nobody proposed", () => {
    assert.strictEqual(tagOf(reviewed, step("2027-04-14 12:00", tess, commands.close)), "OutOfOrder")
  })
  it("the lead worker tells the family: a Social Worker or a Key Worker (BRI-8c)", () => {
    assert.deepStrictEqual(
      owed(proposed, "BRI-8c", "2027-04-13").map(({ by }) => by),
      ["Social Worker, or Child in Need (FH) Key Worker"]
    )
  })
  it("no episode is closed while the family is untold (BRI-8c)", () => {
    assert.strictEqual(ruleOf(proposed, step("2027-04-14 12:00", tess, commands.close)), "BRI-8c")
  })
  it("that telling would place the child at risk of harm is a reason, and lets it close", () => {
    const untold = [
      ...proposed,
      step("2027-04-13 12:00", kit, commands.leaveUntold("familyOfClosure", "riskOfHarm"))
    ]
    assert.deepStrictEqual(
      owed(untold, "BRI-8c", "2027-04-13").map(({ reason, state }) => [state, reason]),
      [["excused", "Father threatened her."]]
    )
    assert.strictEqual(
      Episode.stage(told([...untold, step("2027-04-14 12:00", tess, commands.close)])),
      "closed"
    )
  })
  it("that telling would jeopardise an investigation is none in Bristol", () => {
    const refused = refusal(
      proposed,
      step("2027-04-13 12:00", kit, commands.leaveUntold("familyOfClosure", "jeopardisesInvestigation"))
    )
    assert.deepStrictEqual(about(refused), ["BRI-8c", "riskOfHarm"])
  })
  it("a referral that leads to no assessment is closed by a Team Manager, who may also have proposed it", () => {
    const answered = [
      ...referred,
      step("2026-12-21 10:00", tess, commands.answer("informationAndAdvice")),
      step("2026-12-21 10:05", tess, commands.propose),
      step("2026-12-21 10:10", tess, commands.tell("familyOfClosure", "2026-12-21"))
    ]
    assert.strictEqual(tagOf(answered, step("2026-12-21 11:00", sam, commands.close)), "NotEntitledToDecide")
    for (const manager of [tess, theo]) {
      const ended = told([...answered, step("2026-12-21 11:00", manager, commands.close)])
      assert.strictEqual(Episode.stage(ended), "closed")
    }
  })
  it("after closure, a new concern is a new referral", () => {
    const refused = refusal(closed, step("2027-04-15 12:00", kit, commands.see("2027-04-15")))
    assert.strictEqual(
      refused.message,
      "The episode was closed on 2027-04-14 (WT15-064). Make a new referral if there are new concerns."
    )
  })
})

describe("WT15-097: the family and the agencies are told the outcome in writing", () => {
  it("not by word of mouth", () => {
    const spoken = step(
      "2027-02-12 12:00",
      kit,
      commands.tell("familyAndAgenciesOfOutcome", "2027-02-12", "spoken")
    )
    assert.deepStrictEqual(
      [tagOf(authorised, spoken), ruleOf(authorised, spoken)],
      ["WritingRequired", "WT15-097"]
    )
    const written = step(
      "2027-02-12 12:00",
      kit,
      commands.tell("familyAndAgenciesOfOutcome", "2027-02-12", "written")
    )
    assert.deepStrictEqual(standing(owed([...authorised, written], "WT15-097", "2027-02-12")), [
      ["met", null]
    ])
  })
})
