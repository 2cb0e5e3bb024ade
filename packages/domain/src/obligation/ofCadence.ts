/** What a cadence requires: its turns, each due a stretch after the one before; the last is still to come. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import * as London from "../calendar/London.ts"
import { applies } from "../episode/circumstance/standing.ts"
import { anchorPoints, deadlineOf } from "../episode/clock.ts"
import type { Episode } from "../episode/Episode.ts"
import { occasions } from "../episode/milestones.ts"
import type { AnchorPoint, Deadline } from "../protocol/Deadline.ts"
import { cadences } from "../protocol/Protocol.ts"
import type { Cadence } from "../protocol/rule/Rule.ts"
import { exclude } from "../protocol/rule/When.ts"
import { type Answer, type Asked, nothing, type Sought, stillToCome } from "./facts.ts"
import { type Recurrence, turns } from "./turns.ts"

/**
 * The day on which it shows whether the rule is for this child: when the turn is due, so that an interval for an age
 * holds for a turn that falls due at that age; or at the last turn (reading A12).
 */
const dayOfAge = (anchor: AnchorPoint, deadline: Deadline | null, { on, protocol }: Asked): CalendarDate => {
  if (protocol.readings.A12 === "atTheLastTurn") return anchor.on
  return deadline?.dueOn ?? on
}

/** The rules about the same thing for whoever this one is not for: an interval for the youngest, and one for the rest. */
const alternatives = (rule: Cadence, { protocol }: Pick<Asked, "protocol">): ReadonlyArray<Cadence> =>
  cadences(protocol, rule.recurring).filter(
    (other) => other.from === rule.from && exclude(rule.when ?? [], other.when ?? [])
  )

/** Whether the turn is owed sooner under a rule that is for this child by then: so only one of the two is owed. */
const isSooner = (
  other: Cadence,
  episode: Episode,
  turn: { readonly anchor: AnchorPoint; readonly deadline: Deadline },
  asked: Asked
): boolean => {
  const found = deadlineOf(other, { anchor: turn.anchor, within: other.every }, asked)
  const sooner = Result.isSuccess(found) ? found.success : null
  return (
    sooner !== null &&
    sooner.dueOn < turn.deadline.dueOn &&
    applies(episode, other, dayOfAge(turn.anchor, sooner, asked))
  )
}

const isOwed = (rule: Cadence, episode: Episode, { protocol }: Asked): Recurrence["applies"] => {
  const others = alternatives(rule, { protocol })
  return (anchor, deadline, asked) =>
    applies(episode, rule, dayOfAge(anchor, deadline, asked)) &&
    (deadline === null || !others.some((other) => isSooner(other, episode, { anchor, deadline }, asked)))
}

const endedOn = ({ closure }: Episode): CalendarDate | undefined =>
  closure._tag === "Closed" ? London.dayOf(closure.closed.recordedAt) : undefined

export const ofCadence = (rule: Cadence, episode: Episode, sought: Sought): Answer => {
  const [anchor] = anchorPoints(episode, rule.from, sought)
  if (anchor === undefined) return applies(episode, rule, sought.on) ? stillToCome(rule, sought) : nothing
  return turns(
    rule,
    {
      anchor,
      occasions: occasions(episode, rule.recurring),
      endedOn: endedOn(episode),
      applies: isOwed(rule, episode, sought)
    },
    sought
  )
}
