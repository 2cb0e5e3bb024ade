/** What a routing requires: that the case goes where the rule says, once its situation has come. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { applies } from "../episode/circumstance/standing.ts"
import type { Episode } from "../episode/Episode.ts"
import { momentOf } from "../episode/milestones.ts"
import { entriesOf, type Happened } from "../episode/record/entriesOf.ts"
import { answered } from "../episode/routing/answered.ts"
import { situationArises } from "../episode/routing/situations.ts"
import type { Routing } from "../protocol/rule/Rule.ts"
import { type Answer, type Asked, obligation } from "./facts.ts"

/** The front door receives a referral by putting it on record; every other way is put on record when it is taken. */
const takenBy = ({ id, situation, when }: Routing, episode: Episode): Happened | undefined => {
  const taken = entriesOf(episode, "RouteTaken").find(({ entry }) => entry.rule === id)
  if (taken !== undefined) return { on: taken.entry.takenOn, at: undefined }
  return situation === "referralReceived" && when === undefined
    ? momentOf(episode, "referralReceived")
    : answered(episode, situation)
}

const arises = (rule: Routing, episode: Episode, on: CalendarDate, { protocol }: Asked): boolean =>
  situationArises(episode, rule, { on, readings: protocol.readings })

export const ofRouting = (rule: Routing, episode: Episode, asked: Asked): Answer => {
  if (!applies(episode, rule, asked.on)) return Result.succeed([])
  const met = takenBy(rule, episode)
  const notYet = !arises(rule, episode, asked.on, asked)
  return Result.succeed([obligation(rule, { subject: rule.situation, met, notYet }, asked)])
}
