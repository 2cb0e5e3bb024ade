import { assert, describe, it } from "@effect/vitest"
import {
  header,
  kit,
  protocolWith,
  sam,
  teamManager,
  tess,
  who
} from "../../protocol/northshire.test-data.ts"
import type { Checklist } from "../../protocol/rule/Rule.ts"
import { QuestionKey } from "../../protocol/rule/Question.ts"
import type { Entry } from "../record/Entry.ts"
import { refusal, step } from "../deciding.test-data.ts"
import { type Step, told, until } from "../story.test-data.ts"
import { standingAnswers } from "./standing.ts"

const key = (name: string) => QuestionKey.make(name)
const asking = (id: string, name: string): Checklist => ({
  _tag: "Checklist",
  ...header(id),
  step: "completeAssessment",
  items: [],
  questions: [{ key: key(name), asks: "Is it so?" }]
})
const under = protocolWith(
  { ...asking("NOR-31", "madeSureOf"), by: [who(teamManager)] },
  asking("NOR-32", "anybodys")
)
const answering = (by: Step["by"], ...names: ReadonlyArray<string>): Step => {
  const [first = { question: key("none"), answer: "" }, ...more] = names.map((name) => ({
    question: key(name),
    answer: `As ${by.id} says.`
  }))
  const entry: Entry = { _tag: "QuestionsAnswered", answers: [first, ...more] }
  return step("2027-01-20 12:00", by, { _tag: "PutOnRecord", entry })
}
const before = until("SubmitAssessment")

describe("the questions of a rule that says whose duty they are (BAR-5d, BAR-7b, BUC-2.14iii)", () => {
  it("are answered by one of those, even among others", () => {
    for (const names of [["madeSureOf"], ["anybodys", "madeSureOf"]]) {
      for (const by of [sam, kit]) {
        const refused = refusal(before, answering(by, ...names), under)
        assert.deepStrictEqual(
          [refused._tag, "explanation" in refused && refused.explanation?.rule],
          ["NotEntitledToDecide", header("NOR-31").id]
        )
      }
    }
    const answers = standingAnswers(told([...before, answering(tess, "anybodys", "madeSureOf")], under))
    assert.deepStrictEqual([...answers.values()], ["As tess says.", "As tess says."])
  })
  it("those of a rule that names nobody are anybody's", () => {
    const answers = standingAnswers(told([...before, answering(sam, "anybodys")], under))
    assert.deepStrictEqual([...answers], [[key("anybodys"), "As sam says."]])
  })
  it("what no rule asks is anybody's too", () => {
    assert.strictEqual(told([...before, answering(sam, "unasked")], under).record?.length, 1)
  })
})
