/** What a checklist requires: everything on record, and every question answered, before its step is taken. */
import * as Result from "effect/Result"
import { missingFrom } from "../episode/checklist.ts"
import { applies } from "../episode/circumstance/standing.ts"
import { tooFew } from "../episode/counts.ts"
import type { Episode } from "../episode/Episode.ts"
import { takenAt } from "../episode/milestones.ts"
import { unanswered } from "../episode/question/standing.ts"
import type { Checklist } from "../protocol/rule/Rule.ts"
import { type Answer, type Asked, obligation } from "./facts.ts"

/** Met when its step is taken: the step is refused before everything is there. Until then its moment has not come. */
export const ofChecklist = (rule: Checklist, episode: Episode, asked: Asked): Answer => {
  if (!applies(episode, rule, asked.on)) return Result.succeed([])
  const [met] = takenAt(episode, rule.step, asked.protocol)
  const open =
    missingFrom(episode, rule.items).length +
    unanswered(episode, rule.questions).length +
    tooFew(episode, rule.atLeast).length
  const facts = { subject: rule.step, met: open === 0 ? met : undefined, notYet: met === undefined }
  return Result.succeed([obligation(rule, facts, asked)])
}
