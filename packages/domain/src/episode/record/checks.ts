/** What is asked of entries before they are put on record, room by room. */
import { checks as ofCircumstances } from "../circumstance/checks.ts"
import type { Check } from "./Check.ts"
import type { EntryTag } from "./Entry.ts"

export const checks: { readonly [Tag in EntryTag]?: Check<Tag> } = {
  ...ofCircumstances
}
