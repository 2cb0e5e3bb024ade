import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { NhsNumber, UniquePupilNumber } from "./Identifier.ts"

const digits = "0123456789"
const letters = "ABCDEFGHJKLMNPQRTUVWXYZ"
const Nine = Schema.String.check(Schema.isPattern(/^[0-9]{9}$/u))
const Twelve = Schema.String.check(Schema.isPattern(/^[0-9]{11}[0-9A-HJ-NP-RT-Z]$/u))
const isNhsNumber = Schema.is(NhsNumber)
const isUpn = Schema.is(UniquePupilNumber)

/** The text with each character in turn replaced by each other one of its own kind. */
const mistyped = (text: string): ReadonlyArray<string> =>
  [...text].flatMap((right, at) =>
    [...(digits.includes(right) ? digits : letters)]
      .filter((wrong) => wrong !== right)
      .map((wrong) => text.slice(0, at) + wrong + text.slice(at + 1))
  )

const ending = (nine: string) => [...digits].map((digit) => nine + digit).filter(isNhsNumber)
const starting = (twelve: string) => [...letters].map((letter) => letter + twelve).filter(isUpn)

describe("NHS Data Model and Dictionary: an NHS number", () => {
  it.prop("has one check digit at most, and any one digit mistyped is noticed", [Nine], ([nine]) => {
    const numbers = ending(nine)
    assert.isAtMost(numbers.length, 1)
    for (const number of numbers) assert.deepStrictEqual(mistyped(number).filter(isNhsNumber), [])
  })

  it.prop("in test data is one of those kept for tests", [NhsNumber], ([number]) => {
    assert.match(number, /^999[0-9]{7}$/u)
    assert.isTrue(isNhsNumber(number))
  })
})

describe("Department for Education: a unique pupil number", () => {
  it.prop("has exactly one check letter, and any one character mistyped is noticed", [Twelve], ([twelve]) => {
    const upns = starting(twelve)
    assert.strictEqual(upns.length, 1)
    for (const upn of upns) assert.deepStrictEqual(mistyped(upn).filter(isUpn), [])
  })

  it.prop("in test data is of an authority that does not exist", [UniquePupilNumber], ([upn]) => {
    assert.match(upn, /^[A-Z]999/u)
    assert.isTrue(isUpn(upn))
  })
})
