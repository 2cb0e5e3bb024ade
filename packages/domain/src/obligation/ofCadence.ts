/** What a cadence requires: its turns, each due a stretch after the one before; the last is still to come. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { applies } from "../episode/circumstance/standing.ts"
import { anchorPoints, deadlineOf } from "../episode/clock.ts"
import type { Episode } from "../episode/Episode.ts"
import { occasions } from "../episode/milestones.ts"
import { anchorOn, type AnchorPoint, type Deadline } from "../protocol/Deadline.ts"
import type { Cadence } from "../protocol/rule/Rule.ts"
import type { Answer, Asked } from "./facts.ts"
import { obligation } from "./facts.ts"
import type { Obligation } from "./Obligation.ts"

/**
 * The day on which it shows whether the rule is for this child: when the turn is due, so that an interval for an age
 * holds for a turn that falls due at that age; or at the last turn (reading A12).
 */
const dayOfAge = (anchor: AnchorPoint, deadline: Deadline | null, { on, protocol }: Asked): CalendarDate => {
  if (protocol.readings.A12 === "atTheLastTurn") return anchor.on
  return deadline?.dueOn ?? on
}

const isOver = ({ closure }: Episode): boolean => closure._tag === "Closed"

export const ofCadence = (rule: Cadence, episode: Episode, asked: Asked): Answer =>
  Result.gen(function* () {
    let [anchor] = anchorPoints(episode, rule.from, asked)
    if (anchor === undefined) {
      const notYet = { subject: rule.recurring, notYet: true }
      return applies(episode, rule, asked.on) ? [obligation(rule, notYet, asked)] : []
    }
    const first = anchor.on
    const turns: Array<Obligation> = []
    for (const metOn of [...occasions(episode, rule.recurring).filter((on) => first <= on), undefined]) {
      if (metOn === undefined && isOver(episode)) break
      const deadline: Deadline | null = yield* deadlineOf(rule, { anchor, within: rule.every }, asked)
      const met = metOn === undefined ? undefined : { on: metOn, at: undefined }
      if (applies(episode, rule, dayOfAge(anchor, deadline, asked))) {
        turns.push(obligation(rule, { subject: rule.recurring, deadline, met }, asked))
      }
      if (metOn !== undefined) anchor = anchorOn("lastOccasion", metOn)
    }
    return turns
  })
