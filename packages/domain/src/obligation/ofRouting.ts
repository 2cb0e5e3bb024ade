/** What a routing requires: that the case goes where the rule says, once its situation has come. */
import { applies } from "../episode/circumstance/standing.ts"
import type { Episode } from "../episode/Episode.ts"
import { momentOf } from "../episode/milestones.ts"
import { type Happened, happenedOn } from "../episode/Happened.ts"
import { entriesOf } from "../episode/record/entriesOf.ts"
import { answered } from "../episode/routing/answered.ts"
import { situationArises } from "../episode/routing/situations.ts"
import type { Routing } from "../protocol/rule/Rule.ts"
import { type Answer, nothing, one, type Sought, stillToCome } from "./facts.ts"

/** The front door receives a referral by putting it on record; every other way is put on record when it is taken. */
const takenBy = ({ id, situation, when }: Routing, episode: Episode): Happened | undefined => {
  const taken = entriesOf(episode, "RouteTaken").find(({ entry }) => entry.rule === id)
  if (taken !== undefined) return happenedOn(taken.entry.takenOn)
  return situation === "referralReceived" && when === undefined
    ? momentOf(episode, "referralReceived")
    : answered(episode, situation)
}

export const ofRouting = (rule: Routing, episode: Episode, sought: Sought): Answer => {
  const { on, protocol } = sought
  if (!applies(episode, rule, on)) return nothing
  const met = takenBy(rule, episode)
  return met !== undefined || situationArises(episode, rule, { on, readings: protocol.readings })
    ? one(rule, { met }, sought)
    : stillToCome(rule, sought)
}
