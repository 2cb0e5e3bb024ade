/** Whether somebody may chair a conference: independent of operational and line management of the case (WT15-123). */
import * as Result from "effect/Result"
import type { PractitionerId } from "../../practitioner/Practitioner.ts"
import type { Deciding } from "../Deciding.ts"
import { decisionsMade } from "../decisions.ts"
import { returnsOf } from "../assessment/Assessment.ts"
import type { Episode } from "../Episode.ts"
import { governing } from "../governing.ts"
import { entriesOf } from "../record/entriesOf.ts"
import type { Recorded } from "../recorded.ts"
import { ChairNotIndependent, type UnknownPractitioner } from "../refusals.ts"
import * as Requirement from "../requirements.ts"

/** What decided something and does not stand any more: a response that left the referral open, work given back. */
const decidedBefore = ({ assessment, referral }: Episode): ReadonlyArray<Recorded> => [
  ...(referral._tag === "Decided" ? referral.earlier : []),
  ...returnsOf(assessment).map(({ returned }) => returned)
]

/** Everybody who led the case, decided in it, or supervised it. */
const involved = (episode: Episode): ReadonlyArray<PractitionerId> => [
  ...episode.allocations.map(({ practitioner }) => practitioner),
  ...episode.supervisions.map(({ recordedBy }) => recordedBy),
  ...decisionsMade(episode).map(({ by }) => by),
  ...decidedBefore(episode).map(({ recordedBy }) => recordedBy),
  ...entriesOf(episode, "SeeingRescheduled").map(({ entry }) => entry.practitioner),
  ...entriesOf(episode, "CoWorkerNamed").map(({ entry }) => entry.practitioner)
]

/** The chair is known, has no part in the case, and does not manage whoever leads it. */
export const chairedBy = (
  episode: Episode,
  {
    _tag,
    practitioner
  }: {
    readonly _tag: "InitialConferenceHeld" | "ConferenceReviewHeld"
    readonly practitioner: PractitionerId
  },
  deciding: Deciding
): Result.Result<void, ChairNotIndependent | UnknownPractitioner> =>
  Result.flatMap(Requirement.known(practitioner, deciding), () => {
    const manager = deciding.practitioner.supervisor?.practitioner
    return practitioner === manager || involved(episode).includes(practitioner)
      ? Result.fail(new ChairNotIndependent({ practitioner, ...governing(_tag) }))
      : Result.succeed(undefined)
  })
