/** The decisions of an episode that wait to be made, and those that are. */
import type { PractitionerId } from "../practitioner/Practitioner.ts"
import type { Decision } from "../protocol/Subject.ts"
import { isAllocated, takenUp } from "./allocation/takenUp.ts"
import { authorisationsOf } from "./assessment/Assessment.ts"
import { type Episode, isNotProgressed } from "./Episode.ts"
import { happenedAt, type Happened } from "./Happened.ts"
import type { EntryTag } from "./record/Entry.ts"
import { meaningOfEntry } from "./record/entriesOf.ts"
import { waitingSince } from "./record/waiting.ts"
import type { Recorded } from "./recorded.ts"
import { isUnapproved } from "./child-protection-plan/standing.ts"
import { awaitsDecision } from "./referral/Referral.ts"

/** A decision that was made: when, and by whom. */
export interface Made extends Happened {
  readonly decision: Decision
  readonly by: PractitionerId
}

const made = (decision: Decision, recorded: Recorded | undefined): ReadonlyArray<Made> =>
  recorded === undefined ? [] : [{ decision, by: recorded.recordedBy, ...happenedAt(recorded.recordedAt) }]

/** The decisions that the episode itself holds. */
const held = ({ allocations, assessment, closure, plan, referral }: Episode): ReadonlyArray<Made> => [
  ...made("referralResponse", referral._tag === "Decided" ? referral.decision : undefined),
  ...allocations.flatMap((allocation) => made("allocation", allocation)),
  ...authorisationsOf(assessment).flatMap((authorised) => made("assessment", authorised)),
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

const isUnanswered = (asked: EntryTag, answer: EntryTag) => (episode: Episode) =>
  waitingSince(episode, asked, answer) !== undefined

/** The level of need is decided after the latest step-in was proposed: one that was decided before says nothing of it. */
const isStepInUndecided = ({ record = [] }: Episode): boolean => {
  const tags = record.map(({ entry }) => entry._tag)
  return tags.lastIndexOf("StepInProposed") > tags.lastIndexOf("LevelOfNeedDecided")
}

const waiting: { readonly [Waiting in Decision]?: (episode: Episode) => boolean } = {
  referralResponse: ({ referral }) => awaitsDecision(referral),
  allocation: (episode) =>
    takenUp(episode) !== undefined && !isNotProgressed(episode) && !isAllocated(episode),
  assessment: ({ assessment }) => assessment._tag === "Submitted",
  planAgreement: ({ plan }) => plan._tag === "Drafted",
  planSignOff: ({ plan }) => plan._tag === "Agreed",
  protectionPlanApproval: isUnapproved,
  furtherReferral: isUnanswered("FurtherReferralReceived", "FurtherReferralReviewed"),
  withdrawalOfConsent: isUnanswered("ConsentWithdrawn", "WithdrawalAnswered"),
  sharingWithoutConsent: isUnanswered("InformationRequestedWithoutConsent", "RequestWithoutConsentSupported"),
  levelOfNeed: isStepInUndecided,
  closure: ({ closure }) => closure._tag === "Proposed"
}

/** Whether something lies before whoever decides. */
export const waits = (episode: Episode, decision: Decision): boolean => waiting[decision]?.(episode) ?? false
