import { readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { Protocol, protocolFromJson, type Rule } from "@section17/domain"
import { Ajv2020 } from "ajv/dist/2020.js"
import { Result } from "effect"
import { protocol as bristol } from "./local/bristol/protocol.ts"
import { registry } from "./registry.gen.ts"

const schema = JSON.parse(
  readFileSync(new URL("../schema/local-protocol.schema.json", import.meta.url), "utf8")
) as object
const isAllowed = new Ajv2020({ allErrors: true, strictTuples: false, strictTypes: false }).compile(schema)

/** The places where the JSON Schema finds something wrong, each once. */
const refusedAt = (json: unknown): ReadonlyArray<string> => {
  isAllowed(json)
  return [...new Set((isAllowed.errors ?? []).map(({ instancePath }) => instancePath))]
}

const asJson = (protocol: Protocol.LocalProtocol): Record<string, unknown> =>
  JSON.parse(JSON.stringify(protocol)) as Record<string, unknown>

const planted = (right: string, wrong: string): unknown => {
  const text = JSON.stringify(bristol)
  assert.include(text, right)
  return JSON.parse(text.replace(right, wrong))
}

for (const local of registry) {
  describe(`the protocol of ${local.authorityName} as JSON`, () => {
    it("is read back as it was written", () => {
      assert.deepStrictEqual(Result.getOrThrow(protocolFromJson(JSON.stringify(local))), local)
    })
    it("is what the JSON Schema allows", () => {
      assert.deepStrictEqual(refusedAt(asJson(local)), [])
    })
    it("may name the JSON Schema that an editor checks it against", () => {
      const named = { $schema: "local-protocol.schema.json", ...asJson(local) }
      assert.deepStrictEqual(refusedAt(named), [])
      assert.deepStrictEqual(Result.getOrThrow(protocolFromJson(named)), local)
    })
  })
}

/** The path of the first rule of Bristol's that is so. */
const at = (found: (rule: Rule.Rule) => boolean): string => `rules[${bristol.rules.findIndex(found)}]`

describe("a mistake planted in Bristol's protocol is refused by the JSON Schema and by the core", () => {
  const decided = at(({ _tag, id }) => _tag === "TimeLimit" && id === "BRI-5a")
  const readFirst = bristol.rules.find(({ reading }) => reading !== undefined)!
  const read = at((rule) => rule === readFirst)
  const routed = at(({ _tag, id }) => _tag === "Routing" && id === "BRI-5a")
  const section47 = at(({ id }) => id === "BRI-7a")
  const mistakes: ReadonlyArray<readonly [what: string, json: unknown, path: string, rule: string]> = [
    ["a unit", planted('"workingDays"', '"fortnights"'), `${decided}.within.unit`, "BRI-5a"],
    ["a kind of rule", planted('"Routing"', '"Rooting"'), `${routed}._tag`, "BRI-5a"],
    [
      "a misspelt field that may be left out",
      planted('"reading"', '"readng"'),
      `${read}.readng`,
      readFirst.id
    ],
    ["the id of a requirement", planted('"BRI-7a"', '"bri 7a"'), `${section47}.id`, "bri 7a"]
  ]
  for (const [what, json, path, rule] of mistakes) {
    it(`in ${what}`, () => {
      assert.isNotEmpty(refusedAt(json))
      const [issue] = Result.getOrThrow(Result.flip(protocolFromJson(json))).issues
      assert.deepStrictEqual([issue.path, issue.rule], [path, rule])
    })
  }
})

describe("the JSON Schema of a local protocol", () => {
  it.prop("allows any protocol that there can be", [Protocol.LocalProtocol], ([protocol]) => {
    assert.deepStrictEqual(refusedAt(asJson(protocol)), [])
  })
  it("describes every field of a protocol, for whoever writes one by hand", () => {
    const undescribed = (node: unknown, path: string): ReadonlyArray<string> => {
      if (typeof node !== "object" || node === null) return []
      const properties = "properties" in node ? Object.entries(node.properties as object) : []
      return [
        ...properties
          .filter(([name, field]) => !["_tag", "$schema"].includes(name) && !isDescribed(field))
          .map(([name]) => `${path}.${name}`),
        ...Object.entries(node).flatMap(([key, value]) => undescribed(value, `${path}.${key}`))
      ]
    }
    assert.deepStrictEqual(undescribed(schema, ""), [])
  })
})

/** A field described where it stands, or where what it refers to is defined. */
const isDescribed = (field: object): boolean => {
  if ("description" in field) return true
  if ("allOf" in field) return (field.allOf as ReadonlyArray<object>).some(isDescribed)
  if (!("$ref" in field)) return false
  const { $defs } = schema as { readonly $defs: Readonly<Record<string, object>> }
  return "description" in ($defs[String(field.$ref).slice("#/$defs/".length)] ?? {})
}
