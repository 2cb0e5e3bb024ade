import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { kit, sam } from "../protocol/northshire.test-data.ts"
import { Practitioner, PractitionerId } from "./Practitioner.ts"
import { Role } from "./Role.ts"

describe("a practitioner's record", () => {
  const isOne = Schema.is(Practitioner)

  it("holds the regulator, the number and the first day of a registration, and none without them", () => {
    assert.isTrue(isOne(sam))
    assert.isFalse(isOne({ ...sam, registrations: [{}] }))
  })
  it("holds who supervises, in which roles, and whether directly and qualified", () => {
    assert.isTrue(isOne(kit))
    assert.isFalse(isOne({ ...kit, supervisor: {} }))
  })
  it("holds which training was completed on which day", () => {
    const law = { topic: "ukLaw", completedOn: "2026-12-01" }
    assert.isTrue(isOne({ ...kit, training: [law] }))
    assert.isFalse(isOne({ ...kit, training: [{}] }))
  })
})

/** Why a schema does not take a value. */
const refusal = (schema: Schema.ConstraintDecoder<unknown>, value: unknown): string =>
  Result.match(Schema.decodeUnknownResult(schema)(value), {
    onFailure: ({ message }) => message,
    onSuccess: () => "it was taken"
  })

describe("ids and roles", () => {
  it("a practitioner's id is one word of up to 200 characters, and nothing before or after it", () => {
    const isId = Schema.is(PractitionerId)
    assert.deepStrictEqual(
      ["auth0|kit.brown@northshire", "k".repeat(200)].map((id) => isId(id)),
      [true, true]
    )
    assert.deepStrictEqual(
      ["k".repeat(201), " kit", "kit ", "-kit", ""].map((id) => isId(id)),
      [false, false, false, false, false]
    )
  })
  it("a role is one word that starts with a small letter, and nothing before or after it", () => {
    const isRole = Schema.is(Role)
    assert.deepStrictEqual(
      ["teamManager", "Team manager", " teamManager", "teamManager ", "t"].map((role) => isRole(role)),
      [true, false, false, false, false]
    )
  })
  it("what is no id, or no role, is refused with what to write", () => {
    assert.strictEqual(
      refusal(PractitionerId, "-kit"),
      "give the id of a practitioner: up to 200 letters, digits and . _ @ | : -, the first a letter or digit"
    )
    assert.strictEqual(
      refusal(Role, "Team manager"),
      "Write the role as one word that starts with a small letter, such as teamManager"
    )
  })
})
