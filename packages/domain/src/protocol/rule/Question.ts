/**
 * A question that a document wants answered: its key, by which the answer is found, and the question itself. Open, as
 * roles are: a protocol defines those that it asks.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { described } from "../described.ts"

export const QuestionKey = Schema.String.check(
  Schema.isPattern(/^[a-z][A-Za-z0-9]{1,59}$/u, {
    description: "The key of a question, such as amountOfCare.",
    message: "Write the question's key as one word that starts with a small letter, such as amountOfCare"
  })
).pipe(Schema.brand("QuestionKey"), Schema.annotate({ identifier: "QuestionKey" }))
export type QuestionKey = typeof QuestionKey.Type

export const Question = Schema.Struct({
  key: described(
    QuestionKey,
    "By which the answer is found; the same key in another rule is the same question."
  ),
  asks: described(Schema.NonEmptyString, "What is asked, in the field's words.")
}).pipe(
  Schema.annotate({ identifier: "Question", description: "A question that a document wants answered." })
)
export type Question = typeof Question.Type

const listed = (asked: ReadonlyArray<Question>): string => asked.map(({ asks }) => asks).join("; ")

/** What is to be on record of several questions, in words: of those that ask the answer, of topics an entry. */
export const says = (questions: ReadonlyArray<Question>): ReadonlyArray<string> => {
  const topics = questions.filter(({ asks }) => !asks.endsWith("?"))
  const asking = questions.filter(({ asks }) => asks.endsWith("?"))
  return [
    ...(topics.length === 0
      ? []
      : [`an entry on ${topics.length === 1 ? "" : "each of: "}${listed(topics)}`]),
    ...(asking.length === 0
      ? []
      : [`the answer to ${asking.length === 1 ? "the question" : "each of"}: ${listed(asking)}`])
  ]
}
