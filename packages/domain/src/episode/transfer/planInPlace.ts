/** The plan that a child has: it goes with the child to another authority (BAR-6h). */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import * as London from "../../calendar/London.ts"
import { inPlaceSince } from "../child-protection-plan/standing.ts"
import { conferencesOf } from "../conference/conferences.ts"
import type { Episode } from "../Episode.ts"
import type { Outcome } from "../plan/Plan.ts"
import { entriesOf } from "../record/entriesOf.ts"
import type { PlanBefore } from "./Transfer.ts"

export interface PlanInPlace {
  readonly kind: Exclude<PlanBefore, "none">
  /** The day of the conference that decided on it, or on which its agreement was put on record. */
  readonly since: CalendarDate
  readonly outcomes: ReadonlyArray<Outcome>
}

/** As the core group made it since then; until it did, the outline that the conference decided on. */
const protectionPlan = (episode: Episode, since: CalendarDate): PlanInPlace => {
  const made = entriesOf(episode, "ProtectionPlanMade").findLast(({ entry }) => entry.madeOn >= since)?.entry
  const outline = conferencesOf(episode).findLast(({ heldOn }) => heldOn === since)?.outcome
  const outlined = outline?._tag === "PlanDecided" ? outline.outlinePlan : []
  return { kind: "childProtectionPlan", since, outcomes: made?.outcomes ?? outlined }
}

/** The child protection plan, where there is one; otherwise the child in need plan, once it is agreed. */
export const planInPlace = (episode: Episode): PlanInPlace | undefined => {
  const since = inPlaceSince(episode)
  if (since !== undefined) return protectionPlan(episode, since)
  const { plan } = episode
  if (!("agreed" in plan)) return undefined
  return {
    kind: "childInNeedPlan",
    since: London.dayOf(plan.agreed.recordedAt),
    outcomes: plan.draft.outcomes
  }
}
