import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { ExternalIdentifier, isTemporary, NhsNumber, UniquePupilNumber } from "./Identifier.ts"

const complaint = (schema: Schema.Codec<unknown, string>, input: string) =>
  Result.match(Schema.decodeUnknownResult(schema)(input), { onFailure: String, onSuccess: () => "" })

// Every number here is made up. NHS numbers that start with 999 are kept for tests; there is no authority 999.

describe("NHS Data Model and Dictionary: an NHS number has a check digit, modulus 11", () => {
  it("what the weighed sum of nine digits lacks to a multiple of 11 is the tenth", () => {
    // 999000123: 9·10 + 9·9 + 9·8 + 1·4 + 2·3 + 3·2 = 90 + 81 + 72 + 4 + 6 + 6 = 259 = 23·11 + 6; 11 - 6 = 5
    assert.strictEqual(NhsNumber.make("9990001235"), "9990001235")
  })

  it("a sum that lacks nothing has 0 as the tenth", () => {
    // 999000005: 90 + 81 + 72 + 5·2 = 253 = 23·11; 11 - 0 = 11, which is written 0
    assert.strictEqual(NhsNumber.make("9990000050"), "9990000050")
  })

  it("nine digits that lack 10 are no NHS number, whatever the tenth", () => {
    // 999000000: 90 + 81 + 72 = 243 = 22·11 + 1; 11 - 1 = 10, which is no digit
    for (let digit = 0; digit <= 9; digit++) assert.isFalse(Schema.is(NhsNumber)(`999000000${digit}`))
  })

  it("is told what to do when it is mistyped, written with spaces, or too short", () => {
    assert.include(complaint(NhsNumber, "9990001236"), "Compare it with the letter or record it came from")
    assert.include(complaint(NhsNumber, "999 000 1235"), "Write the NHS number as ten digits, without spaces")
    assert.include(complaint(NhsNumber, "999000123"), "Write the NHS number as ten digits, without spaces")
  })
})

describe("Department for Education, unique pupil numbers: the check letter, modulus 23", () => {
  it("is the letter in the place that the weighed sum leaves", () => {
    // 999999926001: 9·(2+3+4+5+6+7+8) + 2·9 + 6·10 + 1·13 = 315 + 18 + 60 + 13 = 406 = 17·23 + 15
    // ABCDEFGHJKLMNPQRTUVWXYZ from 0: A0 B1 C2 D3 E4 F5 G6 H7 J8 K9 L10 M11 N12 P13 Q14 R15
    const upn = UniquePupilNumber.make("R999999926001")
    assert.isFalse(isTemporary(upn))
  })

  it("a temporary number ends in a letter, which counts as its place", () => {
    // 99999992600A: 315 + 18 + 60 + 0·13 = 393 = 17·23 + 2, so C; 99999992600Z: 393 + 22·13 = 679 = 29·23 + 12, so N
    assert.isTrue(isTemporary(UniquePupilNumber.make("C99999992600A")))
    assert.isTrue(isTemporary(UniquePupilNumber.make("N99999992600Z")))
  })

  it("is told what to do when its letter is wrong, in small letters, or one that is not used", () => {
    assert.include(complaint(UniquePupilNumber, "A999999926001"), "Ask the school for the number again")
    for (const text of [
      "r999999926001",
      "S999999926001",
      "R99999992600I",
      "R99999992600",
      "R9999999260011"
    ]) {
      assert.include(complaint(UniquePupilNumber, text), "Write the UPN as 13 characters in capitals")
    }
  })
})

describe("BUC-2.2, BAR-IFDb: what another system calls the child", () => {
  it("is a system and a value, neither of them empty", () => {
    assert.isTrue(Schema.is(ExternalIdentifier)({ system: "electronic case record", value: "C-17" }))
    assert.isFalse(Schema.is(ExternalIdentifier)({ system: "", value: "C-17" }))
    assert.isFalse(Schema.is(ExternalIdentifier)({ system: "electronic case record", value: "" }))
  })
})
