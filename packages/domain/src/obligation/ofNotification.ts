/** What a duty to tell requires: that they are told, each time that its moment is reached, or the reason why not. */
import * as Result from "effect/Result"
import { applies } from "../episode/circumstance/standing.ts"
import { anchorPoints, deadlineOf, everyPoint } from "../episode/clock.ts"
import type { Episode } from "../episode/Episode.ts"
import { excuse, timesTold } from "../episode/milestones.ts"
import type { Notification } from "../protocol/rule/Rule.ts"
import { type Answer, type Asked, obligation } from "./facts.ts"
import { gathered } from "./gathered.ts"
import { type Round, rounds } from "./rounds.ts"

const ofRound = (rule: Notification, episode: Episode, { anchor, met }: Round, asked: Asked): Answer => {
  const reason = excuse(episode, rule.telling)
  return Result.map(deadlineOf(rule, { anchor, within: rule.within }, asked), (deadline) => [
    obligation(rule, { subject: rule.telling, deadline, met, reason, excused: reason !== undefined }, asked)
  ])
}

export const ofNotification = (rule: Notification, episode: Episode, asked: Asked): Answer => {
  const doings = timesTold(episode, rule.telling)
  const days = [asked.on, doings[0]?.on]
  if (!days.some((on) => on !== undefined && applies(episode, rule, on))) return Result.succeed([])
  // Each referral is acknowledged by itself, whether or not it starts a clock again (reading A5).
  const points = rule.telling === "referrerOfReceipt" ? everyPoint : anchorPoints
  const anchors = points(episode, rule.after, asked)
  if (anchors.length === 0) {
    return Result.succeed([obligation(rule, { subject: rule.telling, notYet: true }, asked)])
  }
  return gathered(rounds(anchors, doings), (round) => ofRound(rule, episode, round, asked))
}
