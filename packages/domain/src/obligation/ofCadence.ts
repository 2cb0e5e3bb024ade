/** What a cadence requires: its turns, each due a stretch after the one before; the last is still to come. */
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import * as London from "../calendar/London.ts"
import { applies } from "../episode/circumstance/standing.ts"
import { anchorPoints } from "../episode/clock.ts"
import type { Episode } from "../episode/Episode.ts"
import { occasions } from "../episode/milestones.ts"
import type { AnchorPoint, Deadline } from "../protocol/Deadline.ts"
import type { Cadence } from "../protocol/rule/Rule.ts"
import { type Answer, type Asked, nothing, type Sought, stillToCome } from "./facts.ts"
import { turns } from "./turns.ts"

/**
 * The day on which it shows whether the rule is for this child: when the turn is due, so that an interval for an age
 * holds for a turn that falls due at that age; or at the last turn (reading A12).
 */
const dayOfAge = (anchor: AnchorPoint, deadline: Deadline | null, { on, protocol }: Asked): CalendarDate => {
  if (protocol.readings.A12 === "atTheLastTurn") return anchor.on
  return deadline?.dueOn ?? on
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
      applies: (from, deadline) => applies(episode, rule, dayOfAge(from, deadline, sought))
    },
    sought
  )
}
