import { assert, describe, it } from "@effect/vitest"
import { london } from "./story.test-data.ts"
import { day } from "../protocol/northshire.test-data.ts"
import { rounds, roundsTogether } from "./rounds.ts"

const moment = (text: string) => ({
  moment: "referralReceived" as const,
  at: london(text),
  on: day(text.slice(0, 10))
})
/** Something that was done on a day, at no recorded time. */
const doneOn = (text: string) => ({ on: day(text), at: undefined })
const doneAt = (text: string) => ({ on: day(text.slice(0, 10)), at: london(text) })

const [monday, wednesday] = [moment("2026-12-14 09:00"), moment("2026-12-16 09:00")]

describe("a moment that is reached once", () => {
  it("is answered by the first doing, even by one before it", () => {
    const [early, late] = [doneOn("2026-12-11"), doneOn("2026-12-15")]
    assert.deepStrictEqual(rounds([monday], [early, late]), [{ anchor: monday, met: early }])
  })
  it("is not answered while nothing is done", () => {
    assert.deepStrictEqual(rounds([monday], []), [{ anchor: monday, met: undefined }])
  })
  it("is not answered by a doing that names another moment, but by the one that names it", () => {
    const other = { ...doneOn("2026-12-15"), answers: wednesday.at }
    const own = { ...doneOn("2026-12-17"), answers: monday.at }
    assert.deepStrictEqual(rounds([monday], [other]), [{ anchor: monday, met: undefined }])
    assert.deepStrictEqual(rounds([monday], [other, own]), [{ anchor: monday, met: own }])
  })
})

const askedOf = (agency: string, point = monday) => ({ ...point, agency })
const from = (agency: string, on: string) => ({ ...doneOn(on), agency })

describe("a moment at which an agency was asked", () => {
  it("is answered by that agency, and by no other", () => {
    const [school, health] = [from("School", "2026-12-15"), from("Health", "2026-12-16")]
    assert.deepStrictEqual(
      rounds([askedOf("Health"), askedOf("School")], [school, health]).map(({ met }) => met),
      [health, school]
    )
    assert.isUndefined(rounds([askedOf("Health")], [school])[0]!.met)
  })
  it("however its name is written", () => {
    const school = from(" the  School ", "2026-12-15")
    assert.strictEqual(rounds([askedOf("The school")], [school])[0]!.met, school)
  })
  it("each time that it is asked", () => {
    const twice = [askedOf("School"), askedOf("School", wednesday)]
    const [first, second] = [from("School", "2026-12-15"), from("School", "2026-12-17")]
    assert.deepStrictEqual(
      rounds(twice, [first, second]).map(({ met }) => met),
      [first, second]
    )
  })
})

const calledForBy = (carer: string) => ({ ...monday, carer })
const assessing = (carer: string, on: string) => ({ ...doneOn(on), carer })

describe("a moment at which a carer called for an assessment", () => {
  it("is answered by the assessment of that carer, however the name is written, and of no other", () => {
    const [hale, jo] = [assessing("Mr Hale", "2026-12-15"), assessing("aunt  Jo", "2026-12-16")]
    assert.deepStrictEqual(
      rounds([calledForBy("Aunt Jo"), calledForBy("Mr Hale")], [hale, jo]).map(({ met }) => met),
      [jo, hale]
    )
    assert.isUndefined(rounds([calledForBy("Aunt Jo")], [hale])[0]!.met)
  })
  it("is answered by one that names nobody, and a call that names nobody by any", () => {
    const [hale, nobody] = [assessing("Mr Hale", "2026-12-15"), doneOn("2026-12-16")]
    assert.strictEqual(rounds([calledForBy("Aunt Jo")], [nobody])[0]!.met, nobody)
    assert.strictEqual(rounds([monday], [hale])[0]!.met, hale)
  })
})

describe("a moment that is reached several times", () => {
  it("is answered each time by the first doing from then on that answers no earlier one", () => {
    const [first, second] = [doneOn("2026-12-16"), doneOn("2026-12-17")]
    assert.deepStrictEqual(rounds([monday, wednesday], [first, second]), [
      { anchor: monday, met: first },
      { anchor: wednesday, met: second }
    ])
  })
  it("is not answered by what was done on a day before", () => {
    const before = doneOn("2026-12-13")
    assert.deepStrictEqual(
      rounds([monday, wednesday], [before]).map(({ met }) => met),
      [undefined, undefined]
    )
  })
  it("is answered from the day of it on where no time is recorded, and from its minute on where one is", () => {
    const sameDay = doneOn("2026-12-14")
    assert.strictEqual(rounds([monday, wednesday], [sameDay])[0]!.met, sameDay)
    const sameMinute = doneAt("2026-12-14 09:00")
    assert.strictEqual(rounds([monday, wednesday], [sameMinute])[0]!.met, sameMinute)
    assert.isUndefined(rounds([monday, wednesday], [doneAt("2026-12-14 08:59")])[0]!.met)
  })
  it("is not answered by a doing that names another of its moments", () => {
    const second = { ...doneOn("2026-12-17"), answers: wednesday.at }
    assert.deepStrictEqual(rounds([monday, wednesday], [second]), [
      { anchor: monday, met: undefined },
      { anchor: wednesday, met: second }
    ])
  })
})

describe("what is done anew each time", () => {
  it("answers no moment that came after it, though there is but one", () => {
    assert.isUndefined(rounds([monday], [doneOn("2026-12-11")], true)[0]!.met)
    const after = doneOn("2026-12-15")
    assert.deepStrictEqual(rounds([monday], [after], true), [{ anchor: monday, met: after }])
  })
})

it("a moment that is never reached has no round", () => {
  assert.deepStrictEqual(rounds([], [doneOn("2026-12-15")]), [])
  assert.deepStrictEqual(rounds([], [], true), [])
})

describe("a doing that answers every moment before it", () => {
  it("answers both, and none that came after it", () => {
    const [before, both, later] = [doneOn("2026-12-11"), doneOn("2026-12-17"), doneOn("2026-12-21")]
    const friday = moment("2026-12-18 09:00")
    assert.deepStrictEqual(
      roundsTogether([monday, wednesday, friday], [before, both]).map(({ met }) => met),
      [both, both, undefined]
    )
    assert.strictEqual(roundsTogether([monday, friday], [both, later])[1]!.met, later)
  })
  it("a moment that is reached once is answered by the first", () => {
    const before = doneOn("2026-12-11")
    assert.deepStrictEqual(roundsTogether([monday], [before]), [{ anchor: monday, met: before }])
    assert.deepStrictEqual(roundsTogether([], [before]), [])
  })
})
