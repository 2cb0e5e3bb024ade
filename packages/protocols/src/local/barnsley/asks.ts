import { Rule } from "@section17/domain"

/** A question that the paper wants answered. */
export const asks = (key: string, question: string): Rule.Question.Question => ({
  key: Rule.Question.QuestionKey.make(key),
  asks: question
})
