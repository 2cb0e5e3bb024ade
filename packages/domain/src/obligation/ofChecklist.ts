/** What a checklist requires: everything on record, and every question answered, before its step is taken. */
import { isLacking, lackingFor } from "../episode/beforeStep.ts"
import { applies } from "../episode/circumstance/standing.ts"
import type { Episode } from "../episode/Episode.ts"
import { takenAt } from "../episode/milestones.ts"
import type { Checklist } from "../protocol/rule/Rule.ts"
import { type Answer, nothing, one, type Sought, stillToCome } from "./facts.ts"

/** Met when its step is taken: the step is refused before everything is there. Until then its moment has not come. */
export const ofChecklist = (rule: Checklist, episode: Episode, sought: Sought): Answer => {
  if (!applies(episode, rule, sought.on)) return nothing
  const [met] = takenAt(episode, rule.step, sought.protocol)
  if (met === undefined) return stillToCome(rule, sought)
  return one(rule, { met: isLacking(lackingFor(rule, episode)) ? undefined : met }, sought)
}
