import type { Content } from "@section17/domain"
import { cite } from "./cite.ts"

/**
 * Where the paper sets out what the guidance wants a local protocol to set out (WT15-075).
 *
 * Its records of decisions do not speak of the child's development.
 */
export const covers: ReadonlyArray<Content.Covered> = [
  { content: "timelyTransparentProportionate", source: cite("2.12, with 2.10 and 2.15") },
  { content: "particularNeeds", source: cite("7.1, with 7.2 and 7.3") },
  { content: "contributionsOfAgencies", source: cite("4.1, with 4.2 and 4.3") },
  { content: "otherAssessments", source: cite("7.2.3, with 7.1.2") },
  { content: "femaleGenitalMutilation", source: cite("7.4.1") },
  { content: "oneProcess", source: cite("7.1.4, with 7.2.3") },
  { content: "sharedReviewPoints", source: cite("2.14, with 2.15") },
  { content: "returnHomeFromCare", source: cite("8.1, with 8.2 to 8.5") },
  { content: "helpAndResponsibilities", source: cite("2.16, with 2.10") },
  { content: "challenge", source: cite("11.1") },
  { content: "recording", source: cite("2.10, with 2.2 and 2.11") }
]
