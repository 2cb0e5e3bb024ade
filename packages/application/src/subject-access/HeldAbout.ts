/** What the authority holds about a child beside the child's own details and what happened: each asked once, however much there is. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import { AuthorityCode, type Child, Citation, EpisodeId, Instant, Practitioner } from "@section17/domain"
import { Reminder } from "../reminder/Reminder.ts"
import { TransferState } from "../transfer/Transfer.ts"
import type { Decided } from "./Decided.ts"

/** Somebody saw the record, wrote to it, or was refused. */
export const Accessed = Schema.Struct({
  at: Instant.Instant,
  practitioner: Practitioner.PractitionerId,
  name: Schema.String.annotateKey({
    description: "Their name on record; their id, for whoever is not on record any more."
  }),
  onBehalfOf: Schema.NullOr(Schema.String).annotateKey({
    description:
      "The practitioner in whose name a case system did it, by their name on record; null where it was none."
  }),
  purpose: Schema.String,
  action: Schema.String,
  outcome: Schema.Literals(["read", "written", "refused"]),
  episode: Schema.NullOr(EpisodeId),
  problem: Schema.NullOr(Schema.String).annotateKey({
    description: "The name of the problem, where it was refused."
  }),
  rule: Schema.NullOr(Citation.RuleId).annotateKey({
    description: "The requirement that the problem rests on."
  })
})
export type Accessed = typeof Accessed.Type

/** The child was offered to another authority, or by one, in numbers and days. Its words are those of the decision. */
export const Transferred = Schema.Struct({
  from: AuthorityCode.AuthorityCode,
  to: AuthorityCode.AuthorityCode,
  state: TransferState,
  offeredAt: Instant.Instant,
  answeredAt: Schema.NullOr(Instant.Instant),
  plan: Schema.NullOr(Schema.String).annotateKey({
    description: "The kind of plan that was shared; null where none was."
  }),
  events: Schema.Int.annotateKey({ description: "How many events of the chronology were shared." })
})
export type Transferred = typeof Transferred.Type

/** That something was to be done, and somebody was reminded of it. */
export const Reminded = Schema.Struct(Struct.omit(Reminder.fields, ["id", "child"]))
export type Reminded = typeof Reminded.Type

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
