/**
 * Whether a child seeks asylum.
 *
 * @module
 */
import { closedSet } from "./closedSet.ts"

export const words = {
  seekingAsylum: "the child seeks asylum",
  notSeekingAsylum: "the child does not seek asylum",
  notEstablished: "whether the child seeks asylum is not established"
} as const

/** The child is assessed as any other, with particular care. Holds WT15-031, WT15-050. */
export const AsylumSeeking = closedSet("AsylumSeeking", "Whether the child seeks asylum.", words)
export type AsylumSeeking = typeof AsylumSeeking.Type
