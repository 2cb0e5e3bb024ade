/** What a rule about who may lead requires: that somebody leads who was found able to lead what the case has become. */
import * as Result from "effect/Result"
import { covers, workToLead } from "../episode/allocation/work.ts"
import { type Episode, lead } from "../episode/Episode.ts"
import * as London from "../calendar/London.ts"
import type { Eligibility } from "../protocol/rule/Rule.ts"
import { type Answer, type Asked, obligation } from "./facts.ts"

export const ofEligibility = (rule: Eligibility, episode: Episode, asked: Asked): Answer => {
  const allocation = lead(episode)
  if (allocation === undefined || rule.work !== workToLead(episode, asked.on)) return Result.succeed([])
  const leads = covers(allocation.work, rule.work)
  const met = leads ? { on: London.dayOf(allocation.recordedAt), at: undefined } : undefined
  return Result.succeed([obligation(rule, { subject: rule.work, met }, asked)])
}
