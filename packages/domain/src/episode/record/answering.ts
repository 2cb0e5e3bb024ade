/**
 * Entries that follow on others: something waits for them, and they did not happen before it. One table for each room
 * says what waits; both laws come with it.
 *
 * @module
 */
import type * as Result from "effect/Result"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import { type Deciding, recordedBy } from "../Deciding.ts"
import type { Episode } from "../Episode.ts"
import type { Refusal } from "../refusals.ts"
import * as Requirement from "../requirements.ts"
import type { EntryOf, EntryTag } from "./Entry.ts"
import { happened, meaningOfEntry } from "./entriesOf.ts"

/** The day of what waits for the entry; none while nothing does. */
type Waits<Tag extends EntryTag> = (
  episode: Episode,
  entry: EntryOf<Tag>,
  deciding: Deciding
) => CalendarDate | undefined

/** The entry is refused while nothing waits for it, and when it says that it happened before that. */
export const answering =
  <Tag extends EntryTag>(waits: Waits<Tag>, words: { readonly stands: string; readonly needs: string }) =>
  (episode: Episode, entry: EntryOf<Tag>, deciding: Deciding): Result.Result<void, Refusal> => {
    const notBefore = waits(episode, entry, deciding)
    if (notBefore === undefined) return Requirement.inOrder(false, entry._tag, words)
    const given = happened({ entry, ...recordedBy(deciding) }).on
    const field = meaningOfEntry(entry).happened ?? "recordedAt"
    return Requirement.possible(entry._tag, { field, given, notBefore }, deciding)
  }
