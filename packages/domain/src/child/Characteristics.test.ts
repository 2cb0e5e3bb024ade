import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Characteristics } from "./Characteristics.ts"

const rooms = join(import.meta.dirname, "..")
const characteristics = join(import.meta.dirname, "Characteristics.ts")

const modulesOf = (room: string): ReadonlyArray<string> =>
  readdirSync(join(rooms, room), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.test(-data)?\.ts$/u.test(path))
    .map((path) => join(rooms, room, path))

/** Our own modules that a module names in an import, of types or of values, or exports from. */
const importsOf = (module: string): ReadonlyArray<string> =>
  [...readFileSync(module, "utf8").matchAll(/(?:from|import|import\()\s*"(\.[^"]+\.ts)"/gu)].map(([, path]) =>
    join(dirname(module), path!)
  )

/** Everything that the modules import, and that those import in turn, themselves included. */
const reachedFrom = (modules: ReadonlyArray<string>): ReadonlySet<string> => {
  const reached = new Set(modules)
  for (const module of reached) for (const imported of importsOf(module)) reached.add(imported)
  return reached
}

describe("WT15-007: what the Equality Act protects is recorded for monitoring, and never an eligibility gate", () => {
  it.each(["practitioner", "protocol"])("no module of %s reaches it, by whatever way", (room) => {
    const modules = modulesOf(room)
    assert.isAbove(modules.length, 2)
    assert.isFalse(reachedFrom(modules).has(characteristics))
  })

  it("a module that did would be noticed", () => {
    assert.isTrue(reachedFrom([join(import.meta.dirname, "index.ts")]).has(characteristics))
  })

  it("all nine are recordable, and each can be refused or not yet asked", () => {
    const notAsked = { _tag: "NotAsked" } as const
    assert.deepStrictEqual(Object.keys(Characteristics.fields), [
      "age",
      "disability",
      "genderReassignment",
      "marriageAndCivilPartnership",
      "pregnancyAndMaternity",
      "race",
      "religionOrBelief",
      "sex",
      "sexualOrientation"
    ])
    const unasked = Object.fromEntries(Object.keys(Characteristics.fields).map((name) => [name, notAsked]))
    assert.isTrue(Schema.is(Characteristics)(unasked))
    assert.isTrue(Schema.is(Characteristics)({ ...unasked, race: { _tag: "PreferredNotToSay" } }))
    assert.isTrue(Schema.is(Characteristics)({ ...unasked, sex: { _tag: "Given", inTheirWords: "girl" } }))
  })
})
