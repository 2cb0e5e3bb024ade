/** The decisions of an episode that wait to be made, and those that are. */
import type { Decision } from "../protocol/Subject.ts"
import type { Episode } from "./Episode.ts"
import { type Happened, meaningThat } from "./record/entriesOf.ts"
import { awaitsDecision } from "./referral/Referral.ts"
import * as London from "../calendar/London.ts"
import type { Instant } from "../calendar/Instant.ts"

const at = (instant: Instant | undefined): ReadonlyArray<Happened> =>
  instant === undefined ? [] : [{ on: London.dayOf(instant), at: instant }]

/** The decisions that the episode itself holds; every other one is made by what is put on record. */
const made: { readonly [Made in Decision]?: (episode: Episode) => ReadonlyArray<Happened> } = {
  referralResponse: ({ referral }) => (referral._tag === "Decided" ? at(referral.decision.recordedAt) : []),
  allocation: ({ allocations }) => at(allocations[0]?.recordedAt),
  assessment: ({ assessment }) =>
    assessment._tag === "Authorised" ? at(assessment.authorised.recordedAt) : [],
  planAgreement: ({ plan }) => ("agreed" in plan ? at(plan.agreed.recordedAt) : []),
  planSignOff: ({ plan }) => (plan._tag === "SignedOff" ? at(plan.signedOff.recordedAt) : []),
  closure: ({ closure }) => (closure._tag === "Closed" ? at(closure.closed.recordedAt) : [])
}

const waiting: { readonly [Waiting in Decision]?: (episode: Episode) => boolean } = {
  referralResponse: ({ referral }) => awaitsDecision(referral),
  allocation: ({ allocations, referral }) =>
    allocations.length === 0 &&
    referral._tag === "Decided" &&
    referral.decision.response === "section17Assessment",
  assessment: ({ assessment }) => assessment._tag === "Submitted",
  planAgreement: ({ plan }) => plan._tag === "Drafted",
  planSignOff: ({ plan }) => plan._tag === "Agreed",
  closure: ({ closure }) => closure._tag === "Proposed"
}

/** When the decision was made, earliest first. */
export const madeAt = (episode: Episode, decision: Decision): ReadonlyArray<Happened> => [
  ...(made[decision]?.(episode) ?? []),
  ...meaningThat(episode, "decides", decision)
]

/** Whether something lies before whoever decides. */
export const waits = (episode: Episode, decision: Decision): boolean => waiting[decision]?.(episode) ?? false
