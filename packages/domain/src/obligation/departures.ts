/** A departure from guidance beside the obligation that it is about: shown, and lifting nothing (WT15-004). */
import { departureFrom, hasDepartures } from "../episode/departure/standing.ts"
import type { Episode } from "../episode/Episode.ts"
import type { Asked } from "./facts.ts"
import type { Obligation } from "./Obligation.ts"

const isOpenTo = ({ reason, state }: Obligation): boolean =>
  reason === null && state !== "met" && state !== "notYet"

const withDeparture = (obligation: Obligation, episode: Episode, { on }: Asked): Obligation => {
  if (!isOpenTo(obligation)) return obligation
  const reason = departureFrom(episode, obligation.rule, on)
  return reason === undefined ? obligation : { ...obligation, reason }
}

/**
 * The obligations, each with the reasons for the departure from its rule, where it has no reason of its own; its state
 * stays as it is.
 */
export const withDepartures = (
  obligations: ReadonlyArray<Obligation>,
  episode: Episode,
  asked: Asked
): ReadonlyArray<Obligation> =>
  hasDepartures(episode) ? obligations.map((each) => withDeparture(each, episode, asked)) : obligations
