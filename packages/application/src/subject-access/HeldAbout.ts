/** What the authority holds about a child beside the child's own details and what happened: each asked once, however much there is. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { AuthorityCode, Child, Citation, EpisodeId, Instant, Practitioner } from "@section17/domain"
import type { Reminder } from "../reminder/Reminder.ts"
import type { TransferState } from "../transfer/Transfer.ts"
import type { Decided } from "./Decided.ts"

/** Somebody saw the record, wrote to it, or was refused. */
export interface Accessed {
  readonly at: Instant.Instant
  readonly practitioner: Practitioner.PractitionerId
  /** Their name on record; their id, for whoever is not on record any more. */
  readonly name: string
  /** The practitioner in whose name a case system did it, by their name on record; null where it was none. */
  readonly onBehalfOf: string | null
  readonly purpose: string
  readonly action: string
  readonly outcome: "read" | "written" | "refused"
  readonly episode: EpisodeId | null
  /** The name of the problem, and the requirement that it rests on, where it was refused. */
  readonly problem: string | null
  readonly rule: Citation.RuleId | null
}

/** The child was offered to another authority, or by one, in numbers and days. Its words are those of the decision. */
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

/** That something was to be done, and somebody was reminded of it. */
export type Reminded = Omit<Reminder, "id" | "child">

export class HeldAbout extends Context.Service<
  HeldAbout,
  {
    /** Every episode of the child, the first referral first. */
    readonly episodes: (child: Child.ChildId) => Effect.Effect<ReadonlyArray<EpisodeId>>
    /** Every decision about the record, those that no longer stand included: by kind, the earliest first. */
    readonly decisions: (child: Child.ChildId) => Effect.Effect<ReadonlyArray<Decided>>
    /** Every reminder that is still kept, of whatever episode, by the day on which it was due. */
    readonly reminders: (child: Child.ChildId) => Effect.Effect<ReadonlyArray<Reminded>>
    /** Every transfer by which the child came or left, or was to, the first offer first. */
    readonly transfers: (child: Child.ChildId) => Effect.Effect<ReadonlyArray<Transferred>>
    /** Every entry of the account that names the child or an episode of theirs, in order. */
    readonly accesses: (child: Child.ChildId) => Effect.Effect<ReadonlyArray<Accessed>>
  }
>()("@section17/application/subject-access/HeldAbout") {}
