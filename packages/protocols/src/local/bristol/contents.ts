import type { Content } from "@section17/domain"
import { cite } from "./cite.ts"

/**
 * Where the paper sets out what the guidance wants a local protocol to set out (WT15-075).
 *
 * Its reviews are the Team Manager's (6), and not shared with other professionals and the family.
 */
export const covers: ReadonlyArray<Content.Covered> = [
  { content: "timelyTransparentProportionate", source: cite("section 2, with section 6") },
  { content: "contributionsOfAgencies", source: cite("section 2, by another document that it names") },
  { content: "challenge", source: cite("section 10") },
  { content: "recording", source: cite("section 6") }
]
