/** What a sign-off requires: that whoever the rule names decides, once something lies before them. */
import { applies } from "../episode/circumstance/standing.ts"
import { decisionsMade, waits } from "../episode/decisions.ts"
import type { Episode } from "../episode/Episode.ts"
import type { SignOff } from "../protocol/rule/Rule.ts"
import { type Answer, nothing, one, type Sought, stillToCome } from "./facts.ts"

export const ofSignOff = (rule: SignOff, episode: Episode, sought: Sought): Answer => {
  if (!applies(episode, rule, sought.on)) return nothing
  if (waits(episode, rule.decision)) return one(rule, {}, sought)
  const met = decisionsMade(episode).find(({ decision }) => decision === rule.decision)
  return met === undefined ? stillToCome(rule, sought) : one(rule, { met }, sought)
}
