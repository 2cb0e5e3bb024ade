/**
 * Closure and step-down: the child no longer needs statutory services (BRI-8a, WT15-063).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Narrative } from "../../Text.ts"
import { recorded } from "../recorded.ts"

/** Where the child goes from here: nowhere, or to the level of help that is named. */
export const Destination = Schema.TaggedUnion({
  Closed: {},
  SteppedDown: { to: Narrative }
}).pipe(Schema.annotate({ identifier: "Destination" }))
export type Destination = typeof Destination.Type

export const ProposeClosure = { destination: Destination, reasons: Narrative }
export const ClosureProposed = { ...ProposeClosure, ...recorded }

export const CloseEpisode = { comment: Schema.NullOr(Narrative) }
export const EpisodeClosed = { ...CloseEpisode, ...recorded }

const proposed = { proposal: Schema.Struct(ClosureProposed) }

export const Closure = Schema.TaggedUnion({
  Open: {},
  Proposed: proposed,
  Closed: { ...proposed, closed: Schema.Struct(EpisodeClosed) }
}).pipe(Schema.annotate({ identifier: "Closure" }))
export type Closure = typeof Closure.Type
