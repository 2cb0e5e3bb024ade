/** The meaning of a kind of entry. */
import type { EntryOf, EntryTag } from "./Entry.ts"
import type { Meaning } from "./Meaning.ts"
import { meanings } from "./meanings.gen.ts"

/** What entries of this name mean. */
export const meaningOf = <Tag extends EntryTag>(tag: Tag): Meaning<EntryOf<Tag>> => meanings[tag]
