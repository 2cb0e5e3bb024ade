/**
 * Why a child is a child in need under section 17 of the Children Act 1989.
 *
 * @module
 */
import { closedSet, someOf } from "./closedSet.ts"

export const words = {
  unlikelyToAchieveOrMaintain:
    "the child is unlikely to achieve or maintain a reasonable level of health or development without services",
  likelyToBeImpaired:
    "the child's health or development is likely to be significantly impaired, or further impaired, without services",
  disabled: "the child is disabled"
} as const

/**
 * A limb of the definition. Each can be chosen by itself; one is enough, and several can be so.
 *
 * Reading: "and development" in the guidance is "or development" in the Act, and is taken so. A local protocol that
 * says "satisfactory" for "reasonable", or leaves "or further" out, speaks of the same definition in the same Act.
 *
 * Source: Children Act 1989, section 17(10). Holds WT15-030 and BRI-3a.
 */
export const Limb = closedSet("ChildInNeedLimb", "Why a child is a child in need.", words)
export type Limb = typeof Limb.Type

/** The limbs that a practitioner finds to be so: at least one. Holds WT15-030 and BRI-3a. */
export const Limbs = someOf(Limb)
export type Limbs = typeof Limbs.Type
