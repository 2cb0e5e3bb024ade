import { assert, describe, it } from "@effect/vitest"
import { conformance } from "./conformance.ts"
import { edition, header, northshire } from "./northshire.test-data.ts"
import type * as Rule from "./rule/Rule.ts"
import { QuestionKey } from "./rule/Question.ts"
import { found } from "./conformance.test-data.ts"

const checklist = (...items: Rule.Checklist["items"]): Rule.Rule => ({
  _tag: "Checklist",
  ...header("EDI-10"),
  step: "submitAssessment",
  items
})

describe("C16: what must be on record", () => {
  it("leaving an item out of the edition's own checklist is looser, adding one is not", () => {
    assert.deepStrictEqual(found(checklist("developmentalNeeds", "parentingCapacity")), [
      {
        rule: header("EDI-10").id,
        baseline: header("EDI-10").id,
        why: "it leaves out familyAndEnvironment",
        remedy: "ask for familyAndEnvironment as well"
      }
    ])
    assert.deepStrictEqual(
      found(checklist("developmentalNeeds", "parentingCapacity", "familyAndEnvironment", "childSeen")),
      []
    )
  })
})

const asks = (changes: Partial<Rule.Checklist>): Rule.Checklist => ({
  _tag: "Checklist",
  ...header("EDI-10"),
  step: "submitAssessment",
  items: [],
  ...changes
})
const question = (key: string) => ({ key: QuestionKey.make(key), asks: "What is it like to live here?" })
const generations = (amount: number) => ({ amount, of: "generations" as const })
const oversights = (amount: number) => ({ amount, of: "oversights" as const })

const against = (baseline: Partial<Rule.Checklist>, local: Partial<Rule.Checklist>) =>
  conformance({ ...northshire, rules: [asks(local)] }, { ...edition, rules: [asks(baseline)] }).map(
    ({ remedy, why }) => [why, remedy]
  )

describe("C16: what must be answered, and be on record so many times", () => {
  it("a question of the edition that is not asked is looser, one more question is not", () => {
    const one = { questions: [question("dailyLife")] as const }
    const noLonger = [["it leaves out dailyLife", "ask for dailyLife as well"]]
    assert.deepStrictEqual(against(one, {}), noLonger)
    assert.deepStrictEqual(against(one, { questions: [question("wishes")] }), noLonger)
    assert.deepStrictEqual(against(one, { questions: [question("wishes"), question("dailyLife")] }), [])
    assert.deepStrictEqual(against({}, one), [])
  })
  it("another question by the same key is looser: whoever answers it has not answered the edition's", () => {
    const one = { questions: [question("dailyLife")] as const }
    const another = { questions: [{ ...question("dailyLife"), asks: "What is there to eat?" }] as const }
    assert.deepStrictEqual(against(one, another), [
      [
        "it asks something else as dailyLife",
        'ask "What is it like to live here?", or give the question a key of its own'
      ]
    ])
  })
  it("two generations, or none, in place of three are looser; three or four are not", () => {
    const three = { atLeast: [generations(3)] as const }
    const noLonger = [
      [
        "it does not ask for at least 3 generations in the genogram",
        "ask for at least 3 generations in the genogram"
      ]
    ]
    assert.deepStrictEqual(against(three, {}), noLonger)
    assert.deepStrictEqual(against(three, { atLeast: [generations(2)] }), noLonger)
    assert.deepStrictEqual(against(three, { atLeast: [generations(3)] }), [])
    assert.deepStrictEqual(against(three, { atLeast: [generations(4)] }), [])
    assert.deepStrictEqual(against({}, three), [])
  })
  it("four oversights by a manager stand for no generation; beside three generations they may be asked for", () => {
    const three = { atLeast: [generations(3)] as const }
    assert.strictEqual(against(three, { atLeast: [oversights(4)] }).length, 1)
    assert.strictEqual(against(three, { atLeast: [oversights(4), generations(2)] }).length, 1)
    assert.deepStrictEqual(against(three, { atLeast: [oversights(1), generations(3)] }), [])
  })
})
