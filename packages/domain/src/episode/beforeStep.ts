/** What the protocol asks to be on record before a step, rule by rule, and what of it is not there yet. */
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { explain, type Explanation } from "../protocol/Explanation.ts"
import { checklists, type Protocol } from "../protocol/Protocol.ts"
import type { AtLeast } from "../protocol/rule/AtLeast.ts"
import type { Question } from "../protocol/rule/Question.ts"
import type { Checklist } from "../protocol/rule/Rule.ts"
import type { ChecklistItem, Step } from "../protocol/Subject.ts"
import { missingFrom } from "./checklist.ts"
import { applies } from "./circumstance/standing.ts"
import { tooFew } from "./counts.ts"
import { isLifted } from "./departure/standing.ts"
import type { Episode } from "./Episode.ts"
import { unanswered } from "./question/standing.ts"

/** What of a checklist is not on record. */
export interface Lacking {
  readonly missing: ReadonlyArray<ChecklistItem>
  readonly unanswered: ReadonlyArray<Question>
  readonly tooFew: ReadonlyArray<AtLeast>
}

/** What one rule asks before a step, whole, and what of it is lacking. */
export interface AskedBefore extends Lacking {
  readonly items: ReadonlyArray<ChecklistItem>
  readonly questions: ReadonlyArray<Question>
  readonly atLeast: ReadonlyArray<AtLeast>
  readonly explanation: Explanation
}

export const lackingFor = ({ atLeast, items, questions }: Checklist, episode: Episode): Lacking => ({
  missing: missingFrom(episode, items),
  unanswered: unanswered(episode, questions),
  tooFew: tooFew(episode, atLeast)
})

export const isLacking = (lacking: Lacking): boolean =>
  lacking.missing.length + lacking.unanswered.length + lacking.tooFew.length > 0

/** The checklists for the step that are for this child on the day, and that nobody may and did depart from. */
export const checklistsFor = (
  episode: Episode,
  step: Step,
  { on, protocol }: { readonly protocol: Protocol; readonly on: CalendarDate }
): ReadonlyArray<Checklist> =>
  checklists(protocol, step).filter(
    (rule) => applies(episode, rule, on) && !isLifted(episode, rule, { on, protocol })
  )

/**
 * Everything that the protocol asks before the step, for this child on the day: what a form for the step has to show,
 * and what is still missing. The step is refused while anything is; what is given with the step itself, such as the thought
 * behind an allocation, is missing until then.
 */
export const beforeStep = (
  episode: Episode,
  step: Step,
  asked: { readonly protocol: Protocol; readonly on: CalendarDate }
): ReadonlyArray<AskedBefore> =>
  checklistsFor(episode, step, asked).map((rule) => ({
    items: rule.items,
    questions: rule.questions ?? [],
    atLeast: rule.atLeast ?? [],
    ...lackingFor(rule, episode),
    explanation: explain(asked.protocol, rule)
  }))
