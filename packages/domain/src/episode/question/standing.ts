/** The answers that stand, and the questions that have none. */
import type { Question, QuestionKey } from "../../protocol/rule/Question.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

/** The latest answer to each question. */
export const standingAnswers = (episode: Episode): ReadonlyMap<QuestionKey, string> =>
  new Map(
    entriesOf(episode, "QuestionsAnswered").flatMap(({ entry }) =>
      entry.answers.map(({ answer, question }) => [question, answer] as const)
    )
  )

/** The questions that have no answer on record. */
export const unanswered = (
  episode: Episode,
  questions: ReadonlyArray<Question> = []
): ReadonlyArray<Question> => {
  if (questions.length === 0) return []
  const answers = standingAnswers(episode)
  return questions.filter(({ key }) => !answers.has(key))
}
