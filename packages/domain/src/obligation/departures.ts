/** A departure from guidance and the obligations that it is about: shown beside them, and excusing where it may. */
import { departureFrom, hasDepartures, notLifted } from "../episode/departure/standing.ts"
import type { Episode } from "../episode/Episode.ts"
import type { Rule } from "../protocol/rule/Rule.ts"
import type { Asked } from "./facts.ts"
import type { Obligation, ObligationState } from "./Obligation.ts"

/** What is due can still be done in time, and there is nothing yet to excuse. */
const excusable: ReadonlyArray<ObligationState> = ["outstanding", "late", "metLate"]

const isOpenTo = ({ state }: Obligation): boolean => state === "due" || excusable.includes(state)

/** The rules of its kind by its id, of which there can be several: it is excused only where each may be departed from. */
const rulesOf = ({ kind, rule }: Obligation, { protocol }: Asked): ReadonlyArray<Rule> =>
  protocol.rules.filter(({ _tag, id }) => id === rule && _tag === kind)

/** A turn or a round that began after the departure is another one. */
const isOfThisRound = ({ deadline }: Obligation, departedOn: string): boolean =>
  deadline === null || deadline.anchor.on <= departedOn

const withDeparture = (obligation: Obligation, episode: Episode, asked: Asked): Obligation => {
  if (!isOpenTo(obligation)) return obligation
  const departure = departureFrom(episode, obligation.rule, asked.on)
  if (departure === undefined || !isOfThisRound(obligation, departure.departedOn)) return obligation
  const lifted =
    excusable.includes(obligation.state) &&
    rulesOf(obligation, asked).every((rule) => notLifted(rule, asked.protocol) === undefined)
  return {
    ...obligation,
    state: lifted ? "excused" : obligation.state,
    reason: obligation.reason ?? departure.reasons
  }
}

/**
 * The obligations, each with the reasons for the departure from its rule, where it has no reason of its own; excused,
 * where the guidance allows the departure (WT15-004, reading N39).
 */
export const withDepartures = (
  obligations: ReadonlyArray<Obligation>,
  episode: Episode,
  asked: Asked
): ReadonlyArray<Obligation> =>
  hasDepartures(episode) ? obligations.map((each) => withDeparture(each, episode, asked)) : obligations
