/**
 * Seeing the child, beside that the child was seen: a day set anew, the home, the adults, the other children, direct
 * work, and what helps a child to take part.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { ChildId } from "../../child/Child.ts"
import { SearchResult } from "../../child/ParentOrCarer.ts"
import { PractitionerId } from "../../practitioner/Practitioner.ts"
import { Name, Narrative } from "../../Text.ts"

/** The area where the child sleeps: viewed, with its details; or why not yet. Holds BAR-3.2b. */
export const SleepingArea = Schema.TaggedUnion({
  Viewed: { details: Narrative },
  NotViewed: { reason: Narrative }
}).pipe(Schema.annotate({ identifier: "SleepingArea" }))
export type SleepingArea = typeof SleepingArea.Type

/** An adult who was seen: a parent, a carer, an absent one, another adult of the household. Holds BAR-2.2c. */
export const AdultSeen = Schema.Struct({ name: Name, relationship: Name, absent: Schema.Boolean }).pipe(
  Schema.annotate({ identifier: "AdultSeen" })
)

/** Interviews are held separately and together, as appropriate (WT15-095). */
const Interview = Schema.Literals(["separately", "together"])

/** What the child was told; the reasons where the child's views were not met, null where they all were. Holds WT15-008. */
export const Explanation = Schema.TaggedUnion({
  Explained: { said: Narrative, reasonsViewsNotMet: Schema.NullOr(Narrative) },
  NotExplained: { reason: Narrative }
}).pipe(Schema.annotate({ identifier: "ExplanationToTheChild" }))
export type Explanation = typeof Explanation.Type

export const entries = {
  /** Seeing the child in time is not achievable: discussed with a manager, who is named, and another day set. */
  SeeingRescheduled: {
    toSeeOn: CalendarDate,
    reasons: Narrative,
    discussedOn: CalendarDate,
    practitioner: PractitionerId
  },
  HomeVisited: { visitedOn: CalendarDate, sleepingArea: SleepingArea },
  /** Parents, carers and other adults were seen; their views are on record. Holds BAR-2.2c and WT15-095. */
  AdultsSeen: {
    seenOn: CalendarDate,
    adults: Schema.NonEmptyArray(AdultSeen),
    interview: Interview,
    viewsAndWishes: Narrative
  },
  /** A talk with the child: how distress was kept small, and which open questions were asked. Holds WT15-095. */
  ChildInterviewed: {
    interviewedOn: CalendarDate,
    interview: Interview,
    distressMinimised: Narrative,
    openQuestions: Narrative
  },
  /** Observation of child and carer together, and what life is like, also of a child who does not speak. Holds BAR-3.2c. */
  DirectWorkDone: { doneOn: CalendarDate, interaction: Narrative, livedExperience: Narrative },
  /** Holds BAR-3.2a: the trusted adult is the one whom the child asked for. */
  SupportToTakePartConsidered: {
    consideredOn: CalendarDate,
    advocacy: Narrative,
    communicationSupport: Narrative,
    trustedAdult: Schema.NullOr(Name)
  },
  /** A sibling, or another child of the household, was considered on their own. Holds BAR-3.3b and BAR-7b. */
  OtherChildConsidered: {
    child: ChildId,
    consideredOn: CalendarDate,
    seen: Schema.Boolean,
    needs: Narrative
  },
  /** An attempt to find an absent parent or carer. Holds BAR-4.2a. */
  AbsentParentSearchedFor: { who: Name, searchedOn: CalendarDate, means: Narrative, result: SearchResult },
  /**
   * The child was told what came of the assessment, or of the plan, in a way that the child understands; or why not.
   * Holds WT15-008.
   */
  ChildToldOfDecision: {
    toldOn: CalendarDate,
    of: Schema.Literals(["assessment", "plan"]),
    explanation: Explanation
  }
}
