import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { compare, type Comparison } from "./compare.ts"
import { edition, northshire, protocolWith, protocolWithout } from "./northshire.test-data.ts"
import { overlay, type Protocol } from "./Protocol.ts"
import { Rule } from "./rule/Rule.ts"
import { RoleDefinition } from "./Who.ts"

const Rules = Schema.Array(Rule).check(Schema.isMaxLength(12))
const Roles = Schema.Array(RoleDefinition).check(Schema.isMaxLength(3))
const Said = Schema.Struct({ rules: Rules, roles: Roles })

const saying = ({ roles, rules }: typeof Said.Type): Protocol =>
  Result.getOrThrow(
    overlay(edition, {
      ...northshire,
      roles: [...northshire.roles, ...roles],
      rules: [...rules, ...northshire.rules]
    })
  )

/** The same comparison from the other side. */
const mirrored = ({ differs, onlyInA, onlyInB, same }: Comparison): Comparison => ({
  onlyInA: onlyInB,
  onlyInB: onlyInA,
  differs: differs.map(({ a, b, explanations, fields, saysA, saysB, subject }) => ({
    subject,
    a: b,
    b: a,
    explanations: { a: explanations.b, b: explanations.a },
    saysA: saysB,
    saysB: saysA,
    fields
  })),
  same: same.map(({ a, b, explanations, subject }) => ({
    subject,
    a: b,
    b: a,
    explanations: { a: explanations.b, b: explanations.a }
  }))
})

const subjects = ({ differs, onlyInA, onlyInB, same }: Comparison): ReadonlyArray<string> =>
  [...onlyInA, ...onlyInB, ...differs, ...same].map(({ subject }) => subject)

describe("two protocols beside each other", () => {
  it.prop("a protocol does not differ from itself", [Said], ([said]) => {
    const { differs, onlyInA, onlyInB } = compare(saying(said), saying(said))
    assert.deepStrictEqual([differs, onlyInA, onlyInB], [[], [], []])
  })
  it.prop(
    "what one differs in from the other, the other differs in from it",
    [Said, Said],
    ([one, other]) => {
      const [a, b] = [saying(one), saying(other)]
      assert.deepStrictEqual(compare(b, a), mirrored(compare(a, b)))
    }
  )
  it.prop("every subject of either stands in one list, once", [Said, Said], ([one, other]) => {
    const [a, b] = [saying(one), saying(other)]
    const found = subjects(compare(a, b))
    assert.strictEqual(new Set(found).size, found.length)
    assert.sameMembers([...found], [...new Set([...subjects(compare(a, a)), ...subjects(compare(b, b))])])
  })
  it("is no empty claim: without its closure's sign-off, Northshire's lacks one rule", () => {
    const found = compare(protocolWith(), protocolWithout("NOR-10"))
    assert.deepStrictEqual(
      found.onlyInA.map(({ rule, subject }) => [subject, String(rule.id)]),
      [["SignOff closure", "NOR-10"]]
    )
    assert.deepStrictEqual([found.onlyInB, found.differs], [[], []])
  })
})
