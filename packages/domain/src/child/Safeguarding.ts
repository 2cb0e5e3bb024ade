/**
 * What safeguarding and promoting the welfare of children is.
 *
 * @module
 */
import { closedSet } from "./closedSet.ts"

export const words = {
  protectionFromMaltreatment: "protecting children from maltreatment",
  preventionOfImpairment: "preventing impairment of children's health or development",
  safeAndEffectiveCare:
    "ensuring that children grow up in circumstances consistent with the provision of safe and effective care",
  bestOutcomes: "taking action to enable all children to have the best outcomes"
} as const

/** A limb of the definition: there are exactly these four. Holds WT15-001. */
export const Limb = closedSet(
  "SafeguardingLimb",
  "What safeguarding and promoting the welfare of children is.",
  words
)
export type Limb = typeof Limb.Type
