/** What a room asks of an entry before it is put on record, beside what its meaning says. */
import type * as Result from "effect/Result"
import type { Deciding } from "../Deciding.ts"
import type { Episode } from "../Episode.ts"
import type { Refusal } from "../refusals.ts"
import type { EntryOf, EntryTag } from "./Entry.ts"

export type Check<Tag extends EntryTag> = (
  episode: Episode,
  entry: EntryOf<Tag>,
  deciding: Deciding
) => Result.Result<void, Refusal>

/** The checks of a room; an entry without one is let in as its meaning says. */
export type Checks<Entries> = { readonly [Tag in keyof Entries & EntryTag]?: Check<Tag> }
