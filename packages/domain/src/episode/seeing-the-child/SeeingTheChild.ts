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
  Viewed: {
    /** What the area where the child sleeps is like (BAR-3.2b). */
    details: Narrative
  },
  NotViewed: { reason: Narrative }
}).pipe(Schema.annotate({ identifier: "SleepingArea" }))
export type SleepingArea = typeof SleepingArea.Type

/** An adult who was seen: a parent, a carer, an absent one, another adult of the household. Holds BAR-2.2c. */
export const AdultSeen = Schema.Struct({
  name: Name,
  /** What the adult is to the child. */
  relationship: Name,
  /** Whether they live elsewhere. */
  absent: Schema.Boolean
}).pipe(Schema.annotate({ identifier: "AdultSeen" }))

/** Interviews are held separately and together, as appropriate (WT15-095). */
const Interview = Schema.Literals(["separately", "together"])

/** What the child was told; the reasons where the child's views were not met, null where they all were. Holds WT15-008. */
export const Explanation = Schema.TaggedUnion({
  Explained: {
    said: Narrative,
    /** Why, where the child's views were not met; null where they were (WT15-008). */
    reasonsViewsNotMet: Schema.NullOr(Narrative)
  },
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
    /** Each adult who was seen, and what they are to the child. */
    adults: Schema.NonEmptyArray(AdultSeen),
    /** Whether they were interviewed separately or together. */
    interview: Interview,
    /** What they think and wish, as they say. */
    viewsAndWishes: Narrative
  },
  /** A talk with the child: how distress was kept small, and which open questions were asked. Holds WT15-095. */
  ChildInterviewed: {
    interviewedOn: CalendarDate,
    /** Whether the child was interviewed separately or together with others (WT15-095). */
    interview: Interview,
    /** What was done so that the child was distressed as little as could be. */
    distressMinimised: Narrative,
    /** How leading and suggestive questions were avoided. */
    openQuestions: Narrative
  },
  /** Observation of child and carer together, and what life is like, also of a child who does not speak. Holds BAR-3.2c. */
  DirectWorkDone: {
    doneOn: CalendarDate,
    /** How child and carers are with each other, as observed (BAR-3.2c). */
    interaction: Narrative,
    /** What life is like for the child; of one who does not speak, as observed. */
    livedExperience: Narrative
  },
  /** Holds BAR-3.2a: the trusted adult is the one whom the child asked for. */
  SupportToTakePartConsidered: {
    consideredOn: CalendarDate,
    /** How an advocate could help the child to be heard. */
    advocacy: Narrative,
    /** What the child needs to communicate, or that nothing is needed. */
    communicationSupport: Narrative,
    /** The adult with whom the child asks to be seen; null where the child does not ask (BAR-3.2a). */
    trustedAdult: Schema.NullOr(Name)
  },
  /** A sibling, or another child of the household, was considered on their own. Holds BAR-3.3b and BAR-7b. */
  OtherChildConsidered: {
    child: ChildId,
    consideredOn: CalendarDate,
    /** Whether the child was seen. */
    seen: Schema.Boolean,
    needs: Narrative
  },
  /** An attempt to find an absent parent or carer. Holds BAR-4.2a. */
  AbsentParentSearchedFor: {
    /** The absent parent or carer, by name. */
    who: Name,
    searchedOn: CalendarDate,
    /** How they were looked for (BAR-4.2a). */
    means: Narrative,
    result: SearchResult
  },
  /**
   * The child was told what came of the assessment, what is planned, or that a conference decided on a child protection
   * plan, in a way that the child understands; or why not.
   * Holds WT15-008.
   */
  ChildToldOfDecision: {
    toldOn: CalendarDate,
    /** What the child is told of. */
    of: Schema.Literals(["assessment", "plan", "childProtectionPlan"]),
    explanation: Explanation
  }
}
