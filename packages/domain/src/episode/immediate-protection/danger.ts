/** When a decision of the episode itself calls for emergency action. */
import type { Instant } from "../../calendar/Instant.ts"
import { authorisationsOf } from "../assessment/Assessment.ts"
import type { Episode } from "../Episode.ts"

/** An assessment comes to it (BAR-6b). */
export const dangerFoundAt = ({ assessment }: Episode): Instant | undefined =>
  authorisationsOf(assessment).findLast(({ outcome }) => outcome === "emergencyAction")?.recordedAt
