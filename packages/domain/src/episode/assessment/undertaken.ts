/**
 * The assessments of an episode, one after the other: which decision asked for each, who led it, and how it stands.
 *
 * @module
 */
import type { PractitionerId } from "../../practitioner/Practitioner.ts"
import type { Allocation } from "../allocation/Allocation.ts"
import { isIn, stretches } from "../allocation/stretches.ts"
import { type AskedFor, askedForInTurn, isAllocated, type TakenUp } from "../allocation/takenUp.ts"
import type { Episode } from "../Episode.ts"
import type { Assessment } from "./Assessment.ts"
import { isOfThis } from "./standing.ts"

/** An assessment under section 17, from the decision that asked for it. */
export interface Undertaken extends TakenUp {
  /** Who led it last, until it was authorised; none before anybody was allocated to it. */
  readonly lead: PractitionerId | undefined
  readonly assessment: Assessment
}

/** How the one stands that nobody has authorised: what was submitted for the one before is nothing of it. */
const inTheMaking = (episode: Episode): Assessment => {
  const { assessment } = episode
  if (assessment._tag === "Submitted" || assessment._tag === "Returned") {
    if (isOfThis(episode, assessment.submission)) return assessment
  }
  return isAllocated(episode) ? { _tag: "InProgress" } : { _tag: "NotStarted" }
}

const isUntil =
  ({ work }: AskedFor) =>
  ({ recordedAt }: Allocation): boolean =>
    work === undefined || recordedAt <= work.authorised.recordedAt

/** The assessment, of the allocations in its part of the record. */
const begun = (
  episode: Episode,
  { takenUp, work }: AskedFor,
  allocations: ReadonlyArray<Allocation>
): Undertaken => ({
  ...takenUp,
  lead: allocations.at(-1)?.practitioner,
  assessment: work === undefined ? inTheMaking(episode) : { _tag: "Authorised", ...work }
})

/**
 * Every assessment that a decision asked for, earliest first; the last is the present one. One that does not go ahead
 * (BUC-2.7b) is not among them.
 *
 * @see WT15-073, reading N54
 */
export const undertaken = (episode: Episode): ReadonlyArray<Undertaken> => {
  const inTurn = askedForInTurn(episode)
  return stretches(episode).flatMap((stretch, place) => {
    const each = inTurn[place]
    if (each === undefined) return []
    return [begun(episode, each, episode.allocations.filter(isIn(stretch)).filter(isUntil(each)))]
  })
}
