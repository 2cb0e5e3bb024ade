/** What rules about standing duties ask of a record, whoever's it is: moments, steps, occasions, answers. */
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { checklists } from "../protocol/Protocol.ts"
import type { QuestionKey } from "../protocol/rule/Question.ts"
import type { Anchor, Recurring, Step } from "../protocol/Subject.ts"

type Days = ReadonlyArray<CalendarDate>

export interface Chronicle {
  /** The days on which a moment was reached, in order. */
  readonly reached: (moment: Anchor) => Days
  /** The days on which a step was taken, in order, as far as the record says so itself. */
  readonly taken: (step: Step) => Days
  /** The days on which something that recurs was done, in order. */
  readonly occasions: (recurring: Recurring) => Days
  /** The day on which a question had its first answer. */
  readonly answeredOn: (question: QuestionKey) => CalendarDate | undefined
  /** A step is taken by answering its questions, as an induction is; otherwise the record says itself when it was. */
  readonly isTakenByAnswering: boolean
  /** The day from which on nothing more falls due; what was missed before stays owed. */
  readonly endedOn: CalendarDate | undefined
}

/** The questions that the protocol asks before the step counts as taken. */
export const questionsOf = (protocol: Protocol, step: Step): ReadonlyArray<QuestionKey> =>
  checklists(protocol, step).flatMap(({ questions = [] }) => questions.map(({ key }) => key))

/** The day on which the last of the questions was answered; none while one of them is open, or none is asked. */
export const allAnsweredOn = (
  { answeredOn }: Chronicle,
  questions: ReadonlyArray<QuestionKey>
): CalendarDate | undefined => {
  const days = questions.map(answeredOn)
  return days.includes(undefined) ? undefined : days.toSorted().at(-1)
}

/**
 * The days on which the step counts as taken: with questions, no sooner than the day on which the last of them was
 * answered.
 */
export const takenOn = (chronicle: Chronicle, protocol: Protocol, step: Step): Days => {
  const questions = questionsOf(protocol, step)
  const said = chronicle.taken(step)
  if (questions.length === 0) return said
  const answered = allAnsweredOn(chronicle, questions)
  if (answered === undefined || (said.length === 0 && !chronicle.isTakenByAnswering)) return []
  return [said.find((on) => on >= answered) ?? answered]
}

/** The first answers, by question. */
export const firstAnswers = (
  answers: ReadonlyArray<readonly [question: QuestionKey, on: CalendarDate]>
): ReadonlyMap<QuestionKey, CalendarDate> =>
  new Map(answers.toSorted(([, one], [, other]) => (one < other ? 1 : -1)))
