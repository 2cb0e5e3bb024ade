/** What the authority holds about a child beside the child's own details: which episodes, and who asked for the record. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Child, EpisodeId, Instant, Practitioner } from "@section17/domain"

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

export class HeldAbout extends Context.Service<
  HeldAbout,
  {
    /** Every episode of the child, the first referral first. */
    readonly episodes: (child: Child.ChildId) => Effect.Effect<ReadonlyArray<EpisodeId>>
    /** Every entry of the account that names the child or an episode of theirs, in order. */
    readonly accesses: (child: Child.ChildId) => Effect.Effect<ReadonlyArray<Accessed>>
  }
>()("@section17/application/subject-access/HeldAbout") {}
