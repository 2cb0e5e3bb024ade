/**
 * The answers to the questions that a protocol asks, such as those of a young carer's assessment (BUC-7.1.2). Judgements
 * are revisable: a later answer stands, and the earlier ones are kept (WT15-056).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { QuestionKey } from "../../protocol/rule/Question.ts"
import { Narrative } from "../../Text.ts"

export const Answer = Schema.Struct({
  question: QuestionKey.annotateKey({
    description: "The question that is answered, by its key in the protocol."
  }),
  answer: Narrative
})

export const entries = {
  QuestionsAnswered: {
    /** Each question that is answered, with its answer. */
    answers: Schema.NonEmptyArray(Answer)
  }
}
