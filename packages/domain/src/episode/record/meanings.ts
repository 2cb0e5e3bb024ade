/** The meanings of all entries, room by room. */
import { meanings as ofCircumstances } from "../circumstance/meanings.ts"
import { meanings as ofQuestions } from "../question/meanings.ts"
import { meanings as ofRouting } from "../routing/meanings.ts"
import type { EntryOf, EntryTag } from "./Entry.ts"
import type { Meaning } from "./Meaning.ts"

const meanings: { readonly [Tag in EntryTag]: Meaning<EntryOf<Tag>> } = {
  ...ofCircumstances,
  ...ofQuestions,
  ...ofRouting
}

/** What entries of this name mean. */
export const meaningOf = <Tag extends EntryTag>(tag: Tag): Meaning<EntryOf<Tag>> => meanings[tag]
