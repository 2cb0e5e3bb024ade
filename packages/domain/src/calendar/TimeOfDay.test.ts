import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as TimeOfDay from "./TimeOfDay.ts"

const decode = Schema.decodeUnknownResult(TimeOfDay.TimeOfDay)

describe("writing a time", () => {
  it("twenty to five in the afternoon is 16:40, a thousand minutes after midnight", () => {
    assert.strictEqual(TimeOfDay.toMinutes(TimeOfDay.TimeOfDay.make("16:40")), 1000)
    assert.strictEqual(TimeOfDay.fromMinutes(1000), "16:40")
  })

  it("every minute of the day reads back as it was written", () => {
    for (let minutes = 0; minutes < 1440; minutes++) {
      assert.strictEqual(TimeOfDay.toMinutes(TimeOfDay.fromMinutes(minutes)), minutes)
    }
  })

  it("minutes before midnight, past the end of the day or between two are mistakes of the caller", () => {
    for (const minutes of [-1, 1440, 0.5]) {
      const complaint = `${minutes} is not a minute of the day (0 to 1439)`
      assert.throws(() => TimeOfDay.fromMinutes(minutes), RangeError, complaint)
    }
  })

  it("its pattern reaches JSON Schema, and text that does not fit is told how to write a time", () => {
    assert.deepStrictEqual(Schema.toJsonSchemaDocument(TimeOfDay.TimeOfDay).definitions, {
      TimeOfDay: {
        type: "string",
        description: "A time on the 24-hour clock, as HH:mm.",
        pattern: String.raw`^([01]\d|2[0-3]):[0-5]\d$`
      }
    })
    assert.include(
      Result.match(decode("4pm"), { onFailure: String, onSuccess: () => "" }),
      "Write the time on the 24-hour clock as HH:mm, between 00:00 and 23:59"
    )
  })

  it("24:00, 9:05, 09:60 and 4pm are refused", () => {
    for (const text of ["24:00", "9:05", "09:60", "4pm"]) assert.isTrue(Result.isFailure(decode(text)), text)
  })
})
