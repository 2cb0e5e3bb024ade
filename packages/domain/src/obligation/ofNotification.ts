/** What a duty to tell requires: that they are told, each time that its moment is reached, or the reason why not. */
import * as Result from "effect/Result"
import { applies } from "../episode/circumstance/standing.ts"
import { anchorPoints, deadlineOf, everyPoint } from "../episode/clock.ts"
import type { Episode } from "../episode/Episode.ts"
import { excuse, timesTold } from "../episode/milestones.ts"
import type { Notification } from "../protocol/rule/Rule.ts"
import { asTold } from "./asTold.ts"
import { type Answer, nothing, obligation, type Sought, stillToCome } from "./facts.ts"
import { gathered } from "./gathered.ts"
import { type Round, rounds } from "../episode/rounds.ts"

const ofRound = (rule: Notification, episode: Episode, { anchor, met }: Round, sought: Sought): Answer => {
  const reason = excuse(episode, rule.telling, anchor.on)
  const clock = { anchor, within: rule.within }
  const told = asTold(sought, met?.on, (counting) => deadlineOf(rule, clock, counting))
  return Result.map(deadlineOf(rule, clock, told), (deadline) => [
    obligation(rule, { deadline, met, reason, excused: reason !== undefined }, told)
  ])
}

export const ofNotification = (rule: Notification, episode: Episode, sought: Sought): Answer => {
  const doings = timesTold(episode, rule.telling)
  const days = [sought.on, doings[0]?.on]
  if (!days.some((on) => on !== undefined && applies(episode, rule, on))) return nothing
  // Each referral is acknowledged by itself, whether or not it starts a clock again (reading A5).
  const points = rule.telling === "referrerOfReceipt" ? everyPoint : anchorPoints
  const anchors = points(episode, rule.after, sought)
  if (anchors.length === 0) return stillToCome(rule, sought)
  return gathered(rounds(anchors, doings), (round) => ofRound(rule, episode, round, sought))
}
