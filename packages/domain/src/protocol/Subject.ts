/**
 * The things that rules speak of: work, steps, decisions, moments, people to tell. Closed sets, because the engine
 * must know what each one means in an episode; which of them a protocol speaks of, and what it says, is data.
 *
 * @module
 */
import { words as ofWork } from "./subject/Work.ts"
import { words as ofStep } from "./subject/Step.ts"
import { opposites, words as ofCircumstance } from "./subject/Circumstance.ts"
import { words as ofDecision } from "./subject/Decision.ts"
import { words as ofAnchor } from "./subject/Anchor.ts"
import { words as ofRecurring } from "./subject/Recurring.ts"
import { words as ofTelling } from "./subject/Telling.ts"
import { words as ofException } from "./subject/Exception.ts"
import { words as ofForm } from "./subject/Form.ts"
import { words as ofChecklistItem } from "./subject/ChecklistItem.ts"
import { words as ofCountable } from "./subject/Countable.ts"
import { words as ofSituation } from "./subject/Situation.ts"

export { Work } from "./subject/Work.ts"
export { Step } from "./subject/Step.ts"
export { Circumstance } from "./subject/Circumstance.ts"
export { Decision } from "./subject/Decision.ts"
export { Anchor } from "./subject/Anchor.ts"
export { Recurring } from "./subject/Recurring.ts"
export { Telling } from "./subject/Telling.ts"
export { Exception } from "./subject/Exception.ts"
export { Form } from "./subject/Form.ts"
export { ChecklistItem } from "./subject/ChecklistItem.ts"
export { Countable } from "./subject/Countable.ts"
export { Situation } from "./subject/Situation.ts"

/** A moment and a situation can have one name: as a moment it has happened, as a situation it is the case. */
const words = {
  ...ofSituation,
  ...ofWork,
  ...ofStep,
  ...ofDecision,
  ...ofAnchor,
  ...ofRecurring,
  ...ofTelling,
  ...ofException,
  ...ofForm,
  ...ofChecklistItem,
  ...ofCountable,
  ...ofCircumstance
}

/** A situation in the field's words, such as "a referral is received". */
export const situationInWords = (situation: keyof typeof ofSituation): string => ofSituation[situation]

/** That a circumstance is not so, in the field's words. */
export const notInWords = (circumstance: keyof typeof ofCircumstance): string =>
  opposites[circumstance] ?? `it is not so that ${ofCircumstance[circumstance]}`

/** The subject in the field's words. */
export const inWords = (subject: keyof typeof words): string => words[subject]
