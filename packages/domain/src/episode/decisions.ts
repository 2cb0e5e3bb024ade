/** The decisions of an episode that wait to be made, and those that are. */
import type { Instant } from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import type { PractitionerId } from "../practitioner/Practitioner.ts"
import type { Decision } from "../protocol/Subject.ts"
import { withdrawalWaits } from "./consent/standing.ts"
import { type Episode, isNotProgressed } from "./Episode.ts"
import { requestWaits } from "./information-sharing/standing.ts"
import { entriesOf, type Happened, meaningOfEntry } from "./record/entriesOf.ts"
import type { Recorded } from "./recorded.ts"
import { awaitsDecision } from "./referral/Referral.ts"

/** A decision that was made: when, and by whom. */
export interface Made extends Happened {
  readonly decision: Decision
  readonly by: PractitionerId
}

const made = (decision: Decision, recorded: Recorded | undefined): ReadonlyArray<Made> =>
  recorded === undefined ? [] : [madeAtInstant(decision, recorded.recordedAt, recorded.recordedBy)]

const madeAtInstant = (decision: Decision, at: Instant, by: PractitionerId): Made => ({
  decision,
  by,
  at,
  on: London.dayOf(at)
})

/** The decisions that the episode itself holds. */
const held = ({ allocations, assessment, closure, plan, referral }: Episode): ReadonlyArray<Made> => [
  ...made("referralResponse", referral._tag === "Decided" ? referral.decision : undefined),
  ...allocations.flatMap((allocation) => made("allocation", allocation)),
  ...made("assessment", assessment._tag === "Authorised" ? assessment.authorised : undefined),
  ...made("planAgreement", "agreed" in plan ? plan.agreed : undefined),
  ...made("planSignOff", plan._tag === "SignedOff" ? plan.signedOff : undefined),
  ...made("closure", closure._tag === "Closed" ? closure.closed : undefined)
]

const all = (episode: Episode): ReadonlyArray<Made> => [
  ...held(episode),
  ...(episode.record ?? []).flatMap(({ entry, ...recorded }) => {
    const decision = meaningOfEntry(entry).decides?.(entry)
    return decision === undefined ? [] : made(decision, recorded)
  })
]

/** Found once for each state of an episode: every sign-off asks. */
const known = new WeakMap<Episode, ReadonlyArray<Made>>()

/** Every decision that was made, those that were put on record included. */
export const decisionsMade = (episode: Episode): ReadonlyArray<Made> => {
  const found = known.get(episode) ?? all(episode)
  known.set(episode, found)
  return found
}

const waiting: { readonly [Waiting in Decision]?: (episode: Episode) => boolean } = {
  referralResponse: ({ referral }) => awaitsDecision(referral),
  allocation: (episode) =>
    episode.allocations.length === 0 &&
    !isNotProgressed(episode) &&
    episode.referral._tag === "Decided" &&
    episode.referral.decision.response === "section17Assessment",
  assessment: ({ assessment }) => assessment._tag === "Submitted",
  planAgreement: ({ plan }) => plan._tag === "Drafted",
  planSignOff: ({ plan }) => plan._tag === "Agreed",
  furtherReferral: (episode) =>
    entriesOf(episode, "FurtherReferralReceived").length >
    entriesOf(episode, "FurtherReferralReviewed").length,
  withdrawalOfConsent: withdrawalWaits,
  sharingWithoutConsent: requestWaits,
  levelOfNeed: (episode) =>
    entriesOf(episode, "StepInProposed").length > entriesOf(episode, "LevelOfNeedDecided").length,
  closure: ({ closure }) => closure._tag === "Proposed"
}

/** Whether something lies before whoever decides. */
export const waits = (episode: Episode, decision: Decision): boolean => waiting[decision]?.(episode) ?? false
