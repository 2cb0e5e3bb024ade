import * as Result from "effect/Result"
import type { Checklist } from "../../protocol/rule/Rule.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Answers.ts"

type Asking = Checklist & Required<Pick<Checklist, "by" | "questions">>

const saysWhoseDuty = (rule: { readonly _tag: string }): rule is Asking =>
  rule._tag === "Checklist" && "by" in rule && "questions" in rule

export const checks: Checks<typeof entries> = {
  /**
   * Where a rule says whose duty its questions are, nobody else answers them: what a manager is to make sure of, no
   * worker says in their place.
   *
   * @see BAR-5d, BAR-7b, BUC-2.14iii
   */
  QuestionsAnswered: (_, { answers }, deciding) =>
    Result.gen(function* () {
      const answered = new Set(answers.map(({ question }) => question))
      for (const rule of deciding.protocol.rules.filter(saysWhoseDuty)) {
        if (!rule.questions.some(({ key }) => answered.has(key))) continue
        yield* Requirement.entitled(rule, "answers", deciding)
      }
    })
}
