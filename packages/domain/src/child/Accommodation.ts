/**
 * Why an authority must accommodate a child in need under section 20 of the Children Act 1989.
 *
 * @module
 */
import { closedSet } from "./closedSet.ts"

export const words = {
  nobodyWithParentalResponsibility: "there is no one who has parental responsibility for the child",
  lostOrAbandoned: "the child is lost or abandoned",
  carerPrevented:
    "the person who has been caring for the child is prevented from providing suitable accommodation or care"
} as const

/** A ground of the duty: there are exactly these three, and one is enough. Holds WT15-035. */
export const Ground = closedSet(
  "AccommodationGround",
  "Why an authority must accommodate a child in need.",
  words
)
export type Ground = typeof Ground.Type
