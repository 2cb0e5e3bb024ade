/** What a rule about who may lead requires: that somebody leads who was found able to lead what the case has become. */
import { covers, workToLead } from "../episode/allocation/work.ts"
import { happenedOn } from "../episode/Happened.ts"
import { type Episode, lead } from "../episode/Episode.ts"
import * as London from "../calendar/London.ts"
import type { Eligibility } from "../protocol/rule/Rule.ts"
import { type Answer, type Asked, nothing, one } from "./facts.ts"

export const ofEligibility = (rule: Eligibility, episode: Episode, asked: Asked): Answer => {
  const allocation = lead(episode)
  if (allocation === undefined || rule.work !== workToLead(episode, asked.on)) return nothing
  const leads = covers(allocation.work, rule.work)
  const met = leads ? happenedOn(London.dayOf(allocation.recordedAt)) : undefined
  return one(rule, { met }, asked)
}
