/**
 * The open questions of the texts whose answer changes what is due or done: each with the answers it can have, the
 * one that is taken unless a protocol says otherwise, and what each one means. The points that change no answer of the
 * engine stand as text with the rules that they are about ({@link Citation.Reading}).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { closedSet } from "../closedSet.ts"

/** A question of the texts: what is asked, the answers in words, and the schema of their names. */
const question = <const Answers extends Readonly<Record<string, string>>>(
  asks: string,
  answers: Answers
) => ({
  asks,
  answers,
  Answer: closedSet(asks, answers)
})

const questions = {
  A1: question("Is the day of the event day zero or day one?", {
    dayZero: "The day of the event is day zero",
    dayOne: "The day of the event is day one"
  }),
  A2: question("Do the authority's own closure days count as working days?", {
    bankHolidays: "A working day is Monday to Friday less the bank holidays of England and Wales",
    closuresToo:
      "A working day is Monday to Friday less the bank holidays of England and Wales and less the authority's own closure days"
  }),
  A3: question("When does the clock start for a referral that arrives out of hours?", {
    whenReceived: "The clock starts when the referral is received, whatever the hour",
    whenOpen: "The clock of a referral received out of hours starts when the office next opens"
  }),
  A4: question("What is the point of referral?", {
    received: "The point of referral is the moment at which the referral was received",
    decided: "The point of referral is the moment at which the response was decided"
  }),
  A5: question("Does a further referral during the episode start the clock again?", {
    initial: "The initial referral counts; a further one does not start the clock again",
    latest: "A further referral starts the clock again"
  }),
  A6: question("Are days that a text does not say to be working days calendar days?", {
    calendarDays: "Days that are not said to be working days are calendar days",
    workingDays: "Days that are not said to be working days are working days all the same"
  }),
  A8: question("Do hours run through nights and weekends?", {
    elapsed: "Hours elapse through nights and weekends",
    endOfWorkingDay: "Hours that end on a day that is no working day end with the next working day"
  }),
  A12: question("Which interval holds when a birthday falls within it?", {
    atTheDueDay: "The interval for the age that the child has on the day when the turn would be due",
    atTheLastTurn: "The interval for the age that the child had at the last turn"
  }),
  A13: question("On which day do months end, in a month that has no such day?", {
    lastOfMonth: "The last day of a month that has no such day",
    firstOfNext: "The first day of the month after one that has no such day"
  }),
  A14: question("From which of several strategy discussions is the conference counted?", {
    initiating: "The strategy discussion at which the enquiry was initiated",
    first: "The first strategy discussion of the episode",
    latest: "The latest strategy discussion before the outcome of the enquiry"
  }),
  A15: question("Is something done on the last day in time?", {
    inTime: "What is done on the last day is in time",
    tooLate: "What is done on the last day is too late"
  }),
  A18: question("Is what a text calls normal a limit?", {
    target: "What is said to be normal is a target, and an overrun no breach",
    limit: "What is said to be normal is a limit"
  }),
  A21: question(
    "Does an involvement count that closed on the first day of the stretch before the referral?",
    {
      inclusive: "An involvement that closed on the first day of the stretch counts",
      exclusive: "An involvement that closed on the first day of the stretch does not count"
    }
  ),
  A25: question("What is answered beyond the published bank holidays?", {
    provisional:
      "Beyond the published bank holidays, those that follow from law count, and the answer is provisional",
    refused: "Beyond the published bank holidays no date is given"
  }),
  N39: question(
    "What does a departure from the guidance do, in exceptional circumstances and with its reasons?",
    {
      excuses:
        "It excuses that what the guidance says should be done or be told was late, or was not on record before a step; what is not done stays to be done, and late, until it is, unless it was departed from entirely. It excuses not from what must be, nor from what a local protocol asks, and whose a decision or the lead is stays as it is",
      isShown: "It is shown beside what it is about, and excuses from nothing"
    }
  ),
  N48: question(
    "What is the point of referral of an assessment that a later decision than the response to the first referral asks for?",
    {
      whatLedToIt:
        "The point of referral is the moment of what led to the decision: the further referral, the step-in or the suspicion of significant harm that had no final answer; of the decision itself where nothing did",
      decision: "The point of referral is the moment of the decision that asks for the assessment",
      initial: "The point of referral is that of the referral which opened the episode"
    }
  ),
  N52: question("What do the reasons on record for an overrun do?", {
    areShown:
      "They are shown beside what was not done in time, which stays late until it is done, and is done late then",
    excuse: "They excuse from the limit: what they are about is late no more"
  }),
  C7: question("When is an assessment complete?", {
    authorised: "An assessment is complete when a manager has authorised it",
    submitted:
      "An assessment is complete when its author has submitted it, and a decision on next steps is possible"
  })
}

type Questions = typeof questions
export type ReadingId = keyof Questions

/** Every question with the answer that is taken. */
export type Readings = { readonly [Id in ReadingId]: Questions[Id]["Answer"]["Type"] }

/** What is taken unless a protocol says otherwise. */
export const byDefault: Readings = {
  A1: "dayZero",
  A2: "bankHolidays",
  A3: "whenReceived",
  A4: "received",
  A5: "initial",
  A6: "calendarDays",
  A8: "elapsed",
  A12: "atTheDueDay",
  A13: "lastOfMonth",
  A14: "initiating",
  A15: "inTime",
  A18: "target",
  A21: "inclusive",
  A25: "provisional",
  N39: "excuses",
  N48: "whatLedToIt",
  N52: "areShown",
  C7: "authorised"
}

/** The readings that a protocol takes otherwise than by default. */
export const ReadingsTaken = Schema.Struct({
  A1: Schema.optionalKey(questions.A1.Answer),
  A2: Schema.optionalKey(questions.A2.Answer),
  A3: Schema.optionalKey(questions.A3.Answer),
  A4: Schema.optionalKey(questions.A4.Answer),
  A5: Schema.optionalKey(questions.A5.Answer),
  A6: Schema.optionalKey(questions.A6.Answer),
  A8: Schema.optionalKey(questions.A8.Answer),
  A12: Schema.optionalKey(questions.A12.Answer),
  A13: Schema.optionalKey(questions.A13.Answer),
  A14: Schema.optionalKey(questions.A14.Answer),
  A15: Schema.optionalKey(questions.A15.Answer),
  A18: Schema.optionalKey(questions.A18.Answer),
  A21: Schema.optionalKey(questions.A21.Answer),
  A25: Schema.optionalKey(questions.A25.Answer),
  N39: Schema.optionalKey(questions.N39.Answer),
  N48: Schema.optionalKey(questions.N48.Answer),
  N52: Schema.optionalKey(questions.N52.Answer),
  C7: Schema.optionalKey(questions.C7.Answer)
}).pipe(
  Schema.annotate({
    identifier: "ReadingsTaken",
    description: "How the open questions of the texts are answered, where otherwise than by default."
  })
)
export type ReadingsTaken = typeof ReadingsTaken.Type

/** All questions answered: by default, where a protocol does not say otherwise. */
export const taken = (otherwise: ReadingsTaken = {}): Readings => ({ ...byDefault, ...otherwise })

/** What is asked, and each answer that there can be, in words. */
export const asked = (
  id: ReadingId
): { readonly asks: string; readonly answers: Readonly<Record<string, string>> } => questions[id]

/** What the answer that is taken means, with the question's id: "The day of the event is day zero (reading A1)". */
export const says = (readings: Readings, id: ReadingId): string => {
  const answers: Readonly<Record<string, string>> = questions[id].answers
  return `${answers[readings[id]] ?? ""} (reading ${id})`
}
