/** The answers that stand, and the questions that have none. */
import type { Question, QuestionKey } from "../../protocol/rule/Question.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

type Answers = ReadonlyMap<QuestionKey, string>

/** Found once for each state of an episode: every rule that asks questions looks. */
const known = new WeakMap<Episode, Answers>()

/** The latest answer to each question. */
export const standingAnswers = (episode: Episode): Answers => {
  const before = known.get(episode)
  if (before !== undefined) return before
  const answers = entriesOf(episode, "QuestionsAnswered").flatMap(({ entry }) =>
    entry.answers.map(({ answer, question }) => [question, answer] as const)
  )
  const found = new Map(answers)
  known.set(episode, found)
  return found
}

/** The questions that have no answer on record. */
export const unanswered = (
  episode: Episode,
  questions: ReadonlyArray<Question> = []
): ReadonlyArray<Question> => {
  if (questions.length === 0) return []
  const answers = standingAnswers(episode)
  return questions.filter(({ key }) => !answers.has(key))
}
