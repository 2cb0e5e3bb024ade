import * as Result from "effect/Result"
import { rulesOf } from "../../protocol/Protocol.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Answers.ts"

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
      for (const rule of rulesOf(deciding.protocol, "Checklist")) {
        const { by, questions = [] } = rule
        if (by === undefined || !questions.some(({ key }) => answered.has(key))) continue
        yield* Requirement.entitled({ ...rule, by }, "answers", deciding)
      }
    })
}
