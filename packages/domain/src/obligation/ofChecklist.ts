/** What a checklist requires: everything on record, and every question answered, before its step is taken. */
import { missingFrom } from "../episode/checklist.ts"
import { applies } from "../episode/circumstance/standing.ts"
import { tooFew } from "../episode/counts.ts"
import type { Episode } from "../episode/Episode.ts"
import { takenAt } from "../episode/milestones.ts"
import { unanswered } from "../episode/question/standing.ts"
import type { Checklist } from "../protocol/rule/Rule.ts"
import { type Answer, nothing, one, type Sought, stillToCome } from "./facts.ts"

const isComplete = ({ atLeast, items, questions }: Checklist, episode: Episode): boolean =>
  missingFrom(episode, items).length === 0 &&
  unanswered(episode, questions).length === 0 &&
  tooFew(episode, atLeast).length === 0

/** Met when its step is taken: the step is refused before everything is there. Until then its moment has not come. */
export const ofChecklist = (rule: Checklist, episode: Episode, sought: Sought): Answer => {
  if (!applies(episode, rule, sought.on)) return nothing
  const [met] = takenAt(episode, rule.step, sought.protocol)
  if (met === undefined) return stillToCome(rule, sought)
  return one(rule, { met: isComplete(rule, episode) ? met : undefined }, sought)
}
