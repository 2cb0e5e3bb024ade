/** Notices of new events, from whichever gateway caused them. */
import * as Context from "effect/Context"
import type * as Stream from "effect/Stream"
import type { AuthorityCode } from "@section17/domain"
import type { EpisodeChanged } from "./Episodes.ts"

export class EpisodeChanges extends Context.Service<
  EpisodeChanges,
  {
    /** The notices of one authority, from now on. A subscriber reads the event itself through its own session. */
    readonly of: (authority: AuthorityCode.AuthorityCode) => Stream.Stream<EpisodeChanged>
  }
>()("@section17/application/episode/EpisodeChanges") {}
