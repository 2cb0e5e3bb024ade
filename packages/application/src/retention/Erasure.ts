/**
 * The erasure of a child's record: proposed by one person, approved by another, and done when it is approved. What is left
 * says that there was a record, what it was kept by and who decided, and nothing about the child.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate, Child, Instant, Practitioner, Retention } from "@section17/domain"

export const ErasureId = Schema.String.check(Schema.isUUID()).pipe(
  Schema.brand("ErasureId"),
  Schema.annotate({ identifier: "ErasureId" })
)
export type ErasureId = typeof ErasureId.Type

/** Proposed; taken back or turned down; overtaken by another proposal; or approved, and done. */
export const ErasureState = Schema.Literals(["proposed", "withdrawn", "rejected", "lapsed", "approved"]).pipe(
  Schema.annotate({ identifier: "ErasureState" })
)
export type ErasureState = typeof ErasureState.Type

export const Erasure = Schema.Struct({
  id: ErasureId,
  child: Child.ChildId,
  state: ErasureState,
  /** What the record was kept by: its class is that of the schedule. */
  schedule: Retention.Schedule,
  /** How many entries the authority's own record had when the schedule stood so. */
  setAs: Schema.Int,
  /** The last day on which the record was kept; null once it is erased, as it can tell the day of birth. */
  keptUntil: Schema.NullOr(CalendarDate.CalendarDate),
  /** SHA-256 over each episode, how many events it has and the hash of the last: what was proposed to be erased. */
  recordDigest: Schema.String,
  episodes: Schema.Int,
  events: Schema.Int,
  proposedBy: Practitioner.PractitionerId,
  proposedAt: Instant.Instant,
  decidedBy: Schema.NullOr(Practitioner.PractitionerId),
  decidedAt: Schema.NullOr(Instant.Instant),
  /** Why it was withdrawn or rejected. */
  reasons: Schema.NullOr(Schema.String)
})
export type Erasure = typeof Erasure.Type

/** The authority has no such erasure, or not one that whoever asks may see. */
export class ErasureNotFound extends Schema.TaggedError<ErasureNotFound>()("ErasureNotFound", {
  erasure: ErasureId
}) {
  override get message(): string {
    return `No erasure ${this.erasure} is known to this authority. Check the id.`
  }
}

/** It was decided already. */
export class ErasureNotOpen extends Schema.TaggedError<ErasureNotOpen>()("ErasureNotOpen", {
  erasure: ErasureId,
  state: ErasureState
}) {
  override get message(): string {
    return `The erasure ${this.erasure} is ${this.state} already. Look at it again.`
  }
}

/** Something keeps the record. */
export class RecordNotDue extends Schema.TaggedError<RecordNotDue>()("RecordNotDue", {
  child: Child.ChildId,
  obstacles: Schema.Array(Retention.Obstacle),
  keptUntil: Schema.NullOr(CalendarDate.CalendarDate)
}) {
  override get message(): string {
    const until = this.keptUntil === null ? "" : ` It is kept until ${this.keptUntil}.`
    return `The record of ${this.child} is not due: ${this.obstacles.join(", ")}.${until} Look at what keeps it.`
  }
}

/** The record, or what it is kept by, is not what it was when its erasure was proposed. */
export class ProposalLapsed extends Schema.TaggedError<ProposalLapsed>()("ProposalLapsed", {
  erasure: ErasureId
}) {
  override get message(): string {
    return `What ${this.erasure} proposed to erase has changed since, or what it is kept by. Look at the record, and propose its erasure anew where it is still due.`
  }
}

/** Nobody approves what they proposed themselves. */
export class OwnProposal extends Schema.TaggedError<OwnProposal>()("OwnProposal", {
  erasure: ErasureId,
  practitioner: Practitioner.PractitionerId
}) {
  override get message(): string {
    return `${this.practitioner} proposed this erasure. Ask somebody else who may to look at the record, and to approve it.`
  }
}

const approved: unique symbol = Symbol("approved by another")

/** A proposal that somebody else than who made it approves: there is no other way to make one. */
export interface Approval {
  readonly [approved]: true
  readonly proposal: Erasure
  readonly by: Practitioner.PractitionerId
}

export const approvedBy = (
  proposal: Erasure,
  by: Practitioner.PractitionerId
): Result.Result<Approval, OwnProposal> =>
  proposal.proposedBy === by
    ? Result.fail(new OwnProposal({ erasure: proposal.id, practitioner: by }))
    : Result.succeed({ [approved]: true, proposal, by })
