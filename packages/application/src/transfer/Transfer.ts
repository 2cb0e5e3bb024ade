/**
 * A child who moves from one authority to another: what the first offers, and how the other answers. It is the only way
 * across the wall; each side keeps what was shared in a record of its own, under the same id.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { Instant } from "@section17/domain"
import { AuthorityCode, CalendarDate, Child, Entry, EpisodeId, Plan, Text } from "@section17/domain"

/** Made for the offer: it leads to nothing on either side but the offer. */
export const TransferId = Schema.String.check(Schema.isUUID()).pipe(
  Schema.brand("TransferId"),
  Schema.annotate({ identifier: "TransferId" })
)
export type TransferId = typeof TransferId.Type

/** The side of the wall on which it is seen: of the authority that offers, or of the one that receives. */
export const TransferSide = Schema.Literals(["offered", "received"])
export type TransferSide = typeof TransferSide.Type

export const TransferState = Schema.Literals(["offered", "accepted", "declined", "withdrawn"])
export type TransferState = typeof TransferState.Type

/** An event of the chronology, with names in the place of practitioners' ids, and no other id. */
export const SharedEvent = Schema.Struct({
  number: Schema.Int,
  recordedOn: CalendarDate.CalendarDate,
  recordedBy: Schema.String,
  what: Schema.String,
  details: Schema.Record(Schema.String, Schema.Unknown)
})
export type SharedEvent = typeof SharedEvent.Type

const { id: _, ...detailsOfChild } = Child.Child.fields

/** What the authority that offers chose to share, as it stood when it was offered. */
export const Shared = Schema.Struct({
  child: Schema.Struct(detailsOfChild),
  plan: Schema.NullOr(
    Schema.Struct({
      kind: Schema.Literals(["childInNeedPlan", "childProtectionPlan"]),
      since: CalendarDate.CalendarDate,
      outcomes: Schema.Array(Plan.Outcome)
    })
  ),
  chronology: Schema.Array(SharedEvent),
  /** Whether the record is restricted to named practitioners: where it is, it becomes so on the other side. */
  restricted: Schema.Boolean
})
export type Shared = typeof Shared.Type

/** By which law, on which basis, for whom and why: the decision to share, and what is shared. */
export const Offer = Schema.Struct({
  /** Who receives it, at the other authority. */
  recipient: Text.Name,
  /** What the other authority is to know first: why the child is known, and what is asked of it. */
  concern: Text.Narrative,
  legalBasis: Text.Narrative,
  basis: Entry.Entry.cases.InformationShared.fields.basis,
  shared: Shared
})
export type Offer = typeof Offer.Type

export interface Answer {
  readonly at: Instant.Instant
  /** The name of whoever accepted, declined or withdrew. */
  readonly by: string
  /** Why it was declined or withdrawn. */
  readonly reasons: string | null
}

/** A transfer as one side sees it. */
export interface Transfer {
  readonly id: TransferId
  readonly side: TransferSide
  readonly from: AuthorityCode.AuthorityCode
  readonly to: AuthorityCode.AuthorityCode
  readonly state: TransferState
  readonly offer: Offer
  /** Whether the offer is what was written, as far as its seal tells. */
  readonly verified: boolean
  /** The name of whoever offered it. */
  readonly offeredBy: string
  readonly offeredAt: Instant.Instant
  readonly answer: Answer | null
  /** Of this side's own records: on the receiving side, once it is accepted. */
  readonly child: Child.ChildId | null
  readonly episode: EpisodeId | null
}

/** Who is responsible for the child: the first authority, until the other accepts explicitly (BAR-6h, WT15-086). */
export const responsible = ({ from, state, to }: Pick<Transfer, "from" | "state" | "to">) =>
  state === "accepted" ? to : from

/** The authority has no such transfer. What is offered to another authority is no such transfer. */
export class TransferNotFound extends Schema.TaggedError<TransferNotFound>()("TransferNotFound", {
  transfer: TransferId
}) {
  override get message(): string {
    return `No transfer ${this.transfer} is known to this authority. Check the id.`
  }
}

/** It was answered already. */
export class TransferNotOpen extends Schema.TaggedError<TransferNotOpen>()("TransferNotOpen", {
  transfer: TransferId,
  state: TransferState
}) {
  override get message(): string {
    return `The transfer ${this.transfer} is ${this.state} already. Look at it again; where the child still moves, it is offered anew.`
  }
}

/** The child of the episode is offered to another authority already. */
export class AlreadyOffered extends Schema.TaggedError<AlreadyOffered>()("AlreadyOffered", {
  episode: EpisodeId,
  transfer: TransferId
}) {
  override get message(): string {
    return `The transfer ${this.transfer} of this episode waits for its answer. Withdraw it before you offer another.`
  }
}

/** No such authority keeps its records here, or it is the one that offers. */
export class AuthorityNotHere extends Schema.TaggedError<AuthorityNotHere>()("AuthorityNotHere", {
  authority: AuthorityCode.AuthorityCode
}) {
  override get message(): string {
    return `No other authority ${this.authority} keeps its records here. Tell it in the way that you usually do, and put on record what you shared.`
  }
}

/** There is no such event to share. */
export class NotInChronology extends Schema.TaggedError<NotInChronology>()("NotInChronology", {
  episode: EpisodeId,
  number: Schema.Int
}) {
  override get message(): string {
    return `There is no event ${this.number} in this episode. Look at the chronology, and give the number that stands there.`
  }
}

/** The record was restricted on the other side, and has to be from the start on this one. */
export class RestrictionRequired extends Schema.TaggedError<RestrictionRequired>()("RestrictionRequired", {
  transfer: TransferId
}) {
  override get message(): string {
    return "The record is restricted at the authority that offers it. Say to whom it is restricted here, why, and by when that is reviewed."
  }
}
