/** A departure from guidance and the obligations that it is about: shown beside them, and excusing where it may. */
import { departureFrom, hasDepartures, isEntire, notLifted } from "../episode/departure/standing.ts"
import type { Episode } from "../episode/Episode.ts"
import type { Rule } from "../protocol/rule/Rule.ts"
import type { Asked } from "./facts.ts"
import type { Obligation, ObligationState } from "./Obligation.ts"

/** What is still to be done, and what was done late. */
const open: ReadonlyArray<ObligationState> = ["due", "outstanding", "late", "metLate"]

/** The rules of its kind by its id, of which there can be several: it is excused only where each may be departed from. */
const rulesOf = ({ kind, rule }: Obligation, { protocol }: Asked): ReadonlyArray<Rule> =>
  protocol.rules.filter(({ _tag, id }) => id === rule && _tag === kind)

/** Whether nothing is left to do: it was done late, or its step was taken without what was asked before it. */
const isOver = ({ kind, state }: Obligation): boolean =>
  state === "metLate" || (kind === "Checklist" && state === "outstanding")

/** Excused for good, whatever would have excused it for a time. */
const excused = (obligation: Obligation): Obligation =>
  obligation.excusedUntil === undefined
    ? { ...obligation, state: "excused" }
    : { ...obligation, state: "excused", excusedUntil: null }

/** A turn or a round that began after a departure is another one. */
const withDeparture = (obligation: Obligation, episode: Episode, asked: Asked): Obligation => {
  const { deadline, rule, state } = obligation
  if (!open.includes(state)) return obligation
  const departure = departureFrom(episode, rule, { on: asked.on, since: deadline?.anchor.on })
  if (departure === undefined) return obligation
  const shown = { ...obligation, reason: obligation.reason ?? departure.reasons }
  const excuses =
    (isEntire(departure) || isOver(obligation)) &&
    rulesOf(obligation, asked).every((each) => notLifted(each, asked.protocol) === undefined)
  return excuses ? excused(shown) : shown
}

/**
 * The obligations, each with the reasons for the departure from its rule, where it has no reason of its own. Where the
 * guidance allows the departure, what was done late is excused; what is not done stays to be done, and late, unless it was
 * departed from entirely (WT15-004, reading N39).
 */
export const withDepartures = (
  obligations: ReadonlyArray<Obligation>,
  episode: Episode,
  asked: Asked
): ReadonlyArray<Obligation> =>
  hasDepartures(episode) ? obligations.map((each) => withDeparture(each, episode, asked)) : obligations
