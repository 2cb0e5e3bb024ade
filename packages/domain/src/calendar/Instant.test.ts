import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as Instant from "./Instant.ts"

const instant = Instant.Instant.make
const decode = Schema.decodeUnknownResult(Instant.Instant)

describe("writing an instant", () => {
  it("there is one way: UTC, to the millisecond, with a Z", () => {
    assert.isTrue(Result.isSuccess(decode("2026-11-22T09:05:00.000Z")))
    for (const text of [
      "2026-11-22T09:05:00Z",
      "2026-11-22T09:05:00.000+00:00",
      "2026-11-22T09:05:00.000",
      "2026-11-22 09:05:00.000Z",
      "2026-11-22T24:00:00.000Z",
      "2026-11-22T09:05:60.000Z",
      "2026-11-22"
    ]) {
      assert.isTrue(Result.isFailure(decode(text)), text)
    }
  })

  it("an instant on 30 February is refused by the name of the day", () => {
    assert.include(
      Result.match(decode("2026-02-30T09:00:00.000Z"), { onFailure: String, onSuccess: () => "" }),
      "2026-02-30T09:00:00.000Z is not on a day in the calendar (YYYY-MM-DD)"
    )
  })
})

describe("what a client is told of an instant", () => {
  it("its pattern reaches JSON Schema, for clients that check before they send", () => {
    assert.deepStrictEqual(Schema.toJsonSchemaDocument(Instant.Instant).definitions, {
      Instant: {
        type: "string",
        description: "A point in time in UTC, to the millisecond.",
        pattern: String.raw`^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$`
      }
    })
  })

  it("text that is not one is told how to write it", () => {
    assert.include(
      Result.match(decode("18 December 2026, 16:40"), { onFailure: String, onSuccess: () => "" }),
      "Write the instant in UTC as YYYY-MM-DDTHH:mm:ss.sssZ, between 1900 and 2099"
    )
  })
})

describe("counting time", () => {
  it("the count starts with 1970 and runs backwards before it", () => {
    assert.strictEqual(Instant.toEpochMillis(instant("1970-01-01T00:00:00.000Z")), 0)
    assert.strictEqual(Instant.fromEpochMillis(-1), "1969-12-31T23:59:59.999Z")
    assert.strictEqual(Instant.toEpochMillis(instant("1969-12-31T23:59:59.999Z")), -1)
    assert.strictEqual(Instant.fromEpochMillis(1_795_338_300_007), "2026-11-22T09:05:00.007Z")
  })

  it("24 hours from Friday 16:40 is Saturday 16:40, weekend or not", () => {
    assert.strictEqual(Instant.addHours(instant("2026-12-18T16:40:00.000Z"), 24), "2026-12-19T16:40:00.000Z")
  })

  it("two hours from half past eleven on New Year's Eve is the next year, and back again", () => {
    assert.strictEqual(Instant.addHours(instant("2026-12-31T23:30:00.000Z"), 2), "2027-01-01T01:30:00.000Z")
    assert.strictEqual(Instant.addHours(instant("2027-01-01T01:30:00.000Z"), -2), "2026-12-31T23:30:00.000Z")
  })

  it("half an hour is thirty minutes, and a fraction of a millisecond is a mistake of the caller", () => {
    assert.strictEqual(Instant.addHours(instant("2026-12-18T16:40:00.000Z"), 0.5), "2026-12-18T17:10:00.000Z")
    assert.throws(() => Instant.addHours(instant("2026-12-18T16:40:00.000Z"), 0.000_000_1), RangeError)
    assert.throws(() => Instant.fromEpochMillis(0.5), RangeError, "0.5 is not a whole number of milliseconds")
    assert.throws(() => Instant.fromEpochMillis(Number.NaN), RangeError)
    assert.throws(() => Instant.addHours(instant("2099-12-31T23:00:00.000Z"), 1), RangeError)
  })

  it("an instant is before the next and after the last, and neither before nor after itself", () => {
    const [earlier, later] = [instant("2026-12-18T16:40:00.000Z"), instant("2026-12-18T16:40:00.001Z")]
    assert.isTrue(Instant.isBefore(earlier, later))
    assert.isTrue(Instant.isAfter(later, earlier))
    assert.isFalse(Instant.isBefore(earlier, earlier))
    assert.isFalse(Instant.isAfter(earlier, earlier))
    assert.deepStrictEqual([later, earlier].toSorted(Instant.Order), [earlier, later])
  })
})
