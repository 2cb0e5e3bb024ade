/**
 * What a child is assessed as. The kinds are parts of one continuous assessment, of which there is no initial and no
 * core one (WT15-073).
 *
 * @module
 */
import { closedSet, someOf } from "../../child/closedSet.ts"

export const words = {
  childInNeed: "a child in need, under section 17",
  youngCarer: "a young carer, under section 17ZA",
  parentCarer: "the child of a parent carer, who is assessed under section 17ZD",
  unborn: "a child before birth",
  disabledChild: "a disabled child",
  youthJustice: "a child in the youth justice system",
  specialist: "a child whom a specialist assesses besides"
} as const

/** What the child is assessed as. Holds WT15-073. */
export const Kind = closedSet("KindOfAssessment", "What a child is assessed as.", words)
export type Kind = typeof Kind.Type

/** Everything that the child is assessed as: at least one. */
export const Kinds = someOf(Kind)
