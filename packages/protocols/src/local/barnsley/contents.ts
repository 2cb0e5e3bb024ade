import type { Content } from "@section17/domain"
import { cite } from "./cite.ts"

/**
 * Where the paper sets out what the guidance wants a local protocol to set out (WT15-075).
 *
 * Of particular needs it speaks of disabled children alone (3.3), and so leaves that content out.
 */
export const covers: ReadonlyArray<Content.Covered> = [
  { content: "timelyTransparentProportionate", source: cite("3.3, with 6") },
  { content: "contributionsOfAgencies", source: cite("5") },
  { content: "otherAssessments", source: cite("3.4") },
  { content: "oneProcess", source: cite("3.4") },
  { content: "sharedReviewPoints", source: cite("7") },
  { content: "helpAndResponsibilities", source: cite("4.2, with 3.4") },
  { content: "recording", source: cite("8") }
]
