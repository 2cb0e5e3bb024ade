/**
 * A referral: someone tells children's social care that a child may need help or protection.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Instant } from "../../calendar/Instant.ts"
import { Birth, ChildId } from "../../child/Child.ts"
import { ProtocolVersion } from "../../protocol/Protocol.ts"
import { AuthorityCode } from "../../protocol/AuthorityCode.ts"
import { EpisodeId } from "../EpisodeId.ts"
import { Name, Narrative, Text } from "../../Text.ts"
import { recorded } from "../recorded.ts"

/**
 * Who refers. Anyone may (WT15-025): a professional says for which agency and in which capacity; a member of the
 * public or of the family may wish to remain anonymous, and then no name is kept.
 */
export const Referrer = Schema.TaggedUnion({
  Professional: {
    name: Text,
    agency: Name,
    /** What the professional is, such as health visitor. */
    capacity: Name,
    wishesToRemainAnonymous: Schema.Boolean
  },
  MemberOfThePublic: { name: Text, wishesToRemainAnonymous: Schema.Boolean },
  FamilyMember: {
    name: Text,
    /** What they are to the child. */
    relationship: Name,
    wishesToRemainAnonymous: Schema.Boolean
  },
  TheChild: {}
}).pipe(Schema.annotate({ identifier: "Referrer" }))
export type Referrer = typeof Referrer.Type

/** How a referral can be answered (BUC-2.3b lists the six; WT15-079 what they determine). */
export const Response = Schema.Literals([
  "thresholdNotMet",
  "earlyHelp",
  "informationAndAdvice",
  "strategyDiscussion",
  "section17Assessment",
  "moreInformation"
])
export type Response = typeof Response.Type

export const ReceiveReferral = {
  episode: EpisodeId,
  child: Schema.Struct({ id: ChildId, birth: Birth }),
  referrer: Referrer,
  concern: Narrative,
  /** When the referral reached the authority. Its day in London is day zero (readings A1 and A3). */
  receivedAt: Instant
}

export const DecideReferral = { response: Response, reasons: Narrative }

export const ReferralReceived = {
  ...ReceiveReferral,
  authority: AuthorityCode,
  protocol: ProtocolVersion,
  ...recorded
}

export const ReferralDecided = { ...DecideReferral, ...recorded }

/** A referral waits for its decision, or has it. */
export const Referral = Schema.TaggedUnion({
  Received: { referrer: Referrer, concern: Narrative, receivedAt: Instant },
  Decided: {
    referrer: Referrer,
    concern: Narrative,
    receivedAt: Instant,
    /** The decision that stands. */
    decision: Schema.Struct(ReferralDecided),
    /** The decisions before it, earliest first: each left the referral open. */
    earlier: Schema.Array(Schema.Struct(ReferralDecided))
  }
}).pipe(Schema.annotate({ identifier: "Referral" }))
export type Referral = typeof Referral.Type

/** The responses after which another decision is still to come, on the same clock (reading A5). */
const open: ReadonlyArray<Response> = ["moreInformation", "strategyDiscussion"]

export const isLeftOpen = (response: Response): boolean => open.includes(response)

/** Whether the referral waits for a decision: it has none, or one that leaves it open. */
export const awaitsDecision = (referral: Referral): boolean =>
  referral._tag === "Received" || isLeftOpen(referral.decision.response)
