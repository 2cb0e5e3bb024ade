/**
 * A child who cares for a member of the family.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { Name, Narrative } from "../Text.ts"
import { isChild } from "./age.ts"
import type { Birth } from "./Child.ts"
import { closedSet, someOf } from "./closedSet.ts"

export const reasons = {
  ill: "the family member is ill",
  disability: "the family member has a disability",
  mentalIllness: "the family member has a mental illness",
  substanceAbuse: "the family member is affected by substance abuse, including alcohol",
  otherDebilitatingIllness: "the family member is affected by another debilitating illness"
} as const

/** Why a family member needs the child's care. Holds BUC-7.1.1. */
export const Reason = closedSet("CareReason", "Why a family member needs the child's care.", reasons)
export type Reason = typeof Reason.Type

export const views = {
  appropriate: "the caring tasks are appropriate for this child",
  inappropriate: "a caring task is inappropriate for this child",
  excessive: "the caring tasks are excessive for this child"
} as const

/** The view reached on the tasks, in view of the child's needs and personal circumstances. Holds WT15-054, BUC-7.1.2. */
export const ViewOfTasks = closedSet("ViewOfCaringTasks", "The view reached on the caring tasks.", views)
export type ViewOfTasks = typeof ViewOfTasks.Type

/** The care that a child provides, or means to provide, to one family member. Holds BUC-7.1.1, BUC-7.1.2, WT15-054. */
export const Caring = Schema.Struct({
  /** For whom the child cares, by name. */
  familyMember: Name,
  /** Why they need care. */
  because: someOf(Reason),
  /** What the child does for them. */
  tasks: Narrative,
  lifeSignificantlyAffected: Schema.Boolean.annotateKey({
    description:
      "Whether the child's life is significantly affected by it: a judgement, with its ground in the tasks."
  }),
  /** Whether the care is appropriate, inappropriate or excessive; null until a view is reached. */
  views: Schema.NullOr(someOf(ViewOfTasks))
}).pipe(Schema.annotate({ identifier: "Caring" }))
export type Caring = typeof Caring.Type

/**
 * Whether the child is a young carer on the day: under 18, with a life significantly affected by the care that at least
 * one family member needs.
 *
 * @see BUC-7.1.1
 */
export const isYoungCarer = (
  child: { readonly birth: Birth; readonly on: CalendarDate },
  caring: ReadonlyArray<Caring>
): boolean => isChild(child) && caring.some(({ lifeSignificantlyAffected }) => lifeSignificantlyAffected)
