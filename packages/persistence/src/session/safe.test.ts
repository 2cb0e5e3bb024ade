import { assert, describe, it } from "@effect/vitest"
import * as Redacted from "effect/Redacted"
import { newSecret, secretsFrom } from "./Secrets.ts"
import { locked, unlocked } from "./safe.ts"

const [first, second] = [newSecret(), newSecret()]
const text = Redacted.make("whsec_é🧒")
const place = "webhook northshire 1"

describe("what is kept encrypted", () => {
  it("is read again with the secret, also once another has taken its place", () => {
    const kept = locked(secretsFrom(first), place, text)
    assert.strictEqual(Redacted.value(unlocked(secretsFrom(first), place, kept)), "whsec_é🧒")
    assert.strictEqual(Redacted.value(unlocked(secretsFrom(second, [first]), place, kept)), "whsec_é🧒")
  })
  it("is kept otherwise each time, and never as it reads", () => {
    const kept = [1, 2].map(() => locked(secretsFrom(first), place, text))
    assert.notStrictEqual(kept[0], kept[1])
    assert.isFalse(Buffer.from(kept[0] ?? "", "base64").includes("whsec_"))
  })
  it("cannot be read without the secret, in another place, or once it was changed", () => {
    const kept = locked(secretsFrom(first), place, text)
    const changed = Buffer.from(kept, "base64")
    changed[30] = (changed[30] ?? 0) ^ 1
    assert.throws(() => unlocked(secretsFrom(second), place, kept), /not encrypted with/u)
    assert.throws(() => unlocked(secretsFrom(first), "webhook southshire 1", kept), /not encrypted with/u)
    assert.throws(
      () => unlocked(secretsFrom(first), place, changed.toString("base64")),
      /not encrypted with/u
    )
  })
})
