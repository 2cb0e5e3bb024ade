/** What a sign-off requires: that whoever the rule names decides, once something lies before them. */
import * as Result from "effect/Result"
import { applies } from "../episode/circumstance/standing.ts"
import { decisionsMade, waits } from "../episode/decisions.ts"
import type { Episode } from "../episode/Episode.ts"
import type { SignOff } from "../protocol/rule/Rule.ts"
import { type Answer, type Asked, obligation } from "./facts.ts"

export const ofSignOff = (rule: SignOff, episode: Episode, asked: Asked): Answer => {
  if (!applies(episode, rule, asked.on)) return Result.succeed([])
  const waiting = waits(episode, rule.decision)
  const met = waiting ? undefined : decisionsMade(episode).find(({ decision }) => decision === rule.decision)
  return Result.succeed([obligation(rule, { subject: rule.decision, met, notYet: !waiting }, asked)])
}
