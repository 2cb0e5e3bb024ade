/** What the authority holds about a child beside the child's own details: which episodes, which transfers, and who asked for the record. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { AuthorityCode, Child, EpisodeId, Instant, Practitioner } from "@section17/domain"
import type { TransferState } from "../transfer/Transfer.ts"

/** Somebody saw the record, wrote to it, or was refused. */
export interface Accessed {
  readonly at: Instant.Instant
  readonly practitioner: Practitioner.PractitionerId
  /** Their name on record; their id, for whoever is not on record any more. */
  readonly name: string
  readonly purpose: string
  readonly action: string
  readonly outcome: "read" | "written" | "refused"
}

/**
 * The child was offered to another authority, or by one: when, and what was shared. What it says in words stands in the
 * chronology from which it comes, and is left out there, where it is.
 */
export interface Transferred {
  readonly from: AuthorityCode.AuthorityCode
  readonly to: AuthorityCode.AuthorityCode
  readonly state: TransferState
  readonly offeredAt: Instant.Instant
  readonly answeredAt: Instant.Instant | null
  /** The kind of plan that was shared; null where none was. */
  readonly plan: string | null
  /** How many events of the chronology were shared. */
  readonly events: number
}

export class HeldAbout extends Context.Service<
  HeldAbout,
  {
    /** Every episode of the child, the first referral first. */
    readonly episodes: (child: Child.ChildId) => Effect.Effect<ReadonlyArray<EpisodeId>>
    /** Every transfer by which the child came or left, or was to, the first offer first. */
    readonly transfers: (child: Child.ChildId) => Effect.Effect<ReadonlyArray<Transferred>>
    /** Every entry of the account that names the child or an episode of theirs, in order. */
    readonly accesses: (child: Child.ChildId) => Effect.Effect<ReadonlyArray<Accessed>>
  }
>()("@section17/application/subject-access/HeldAbout") {}
