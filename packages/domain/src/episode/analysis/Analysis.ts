/**
 * What an assessment makes of what it learns: information and differences of view, judgements and their revision,
 * the family's history, worry statements and wellbeing goals, the impact of services.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Genogram } from "../../child/Genogram.ts"
import { Name, Narrative } from "../../Text.ts"

/** Somebody's view of the same information. */
export const View = Schema.Struct({
  /** Whose view it is. */
  whose: Name,
  /** What they think, as they say. */
  view: Narrative
}).pipe(Schema.annotate({ identifier: "View" }))

/** A significant issue or event in the child's history. Holds BAR-8a. */
export const SignificantEvent = Schema.Struct({
  /** The day on which it happened. */
  on: CalendarDate,
  what: Narrative
}).pipe(Schema.annotate({ identifier: "SignificantEvent" }))
export type SignificantEvent = typeof SignificantEvent.Type

export const entries = {
  /** Gathered and checked, with what it means for the child (WT15-049). */
  InformationGathered: {
    gatheredOn: CalendarDate,
    /** Who or what gave the information, such as a school or an earlier file. */
    source: Name,
    information: Narrative,
    /** With whom it was checked and discussed: the child, parents or carers (WT15-049). */
    checkedWith: Schema.Array(Schema.Literals(["child", "parentsOrCarers", "professionals"])),
    impactOnChild: Narrative
  },
  /** Two views or more of the same information (WT15-049). */
  ViewsDiffered: {
    notedOn: CalendarDate,
    about: Narrative,
    /** Each view, with whose it is: differences are recorded as they stand (WT15-049). */
    views: Schema.Array(View).check(Schema.isMinLength(2, { message: "give two views at least" }))
  },
  /** A later judgement on the same matter revises the earlier one, which is kept (WT15-056). */
  JudgementMade: {
    madeOn: CalendarDate,
    about: Name,
    judgement: Narrative,
    /** What the judgement rests on, so that it can be revised when that changes (WT15-056). */
    evidence: Narrative
  },
  /** Which research, and which findings of reviews, bear on this child, and how. Holds WT15-059. */
  ResearchReflected: {
    reflectedOn: CalendarDate,
    /** The research or review whose findings were reflected on (WT15-059). */
    research: Narrative,
    /** What its findings mean for the need and the risk of this child. */
    bearing: Narrative
  },
  GenogramDrawn: { ...Genogram.fields },
  ChronologyCompleted: {
    completedOn: CalendarDate,
    /** What happened in the child's life, each event with its day. */
    events: Schema.NonEmptyArray(SignificantEvent)
  },
  /** Added to the chronology later. Holds BAR-8a. */
  SignificantEventAdded: { event: SignificantEvent },
  /** The child's development, on this child's own record, so that progress can be seen. Holds BAR-8a. */
  DevelopmentNoted: {
    notedOn: CalendarDate,
    /** How the child is developing, so that progress can be followed (BAR-8a). */
    development: Narrative,
    progress: Narrative
  },
  /** One for each concern, clear enough for the family; known by its name (BAR-3.4f). */
  WorryStated: {
    /** What the worry is called, by which its wellbeing goal refers to it. */
    worry: Name,
    statedOn: CalendarDate,
    /** The worry, in words that the family understands: one for each concern (BAR-3.4f). */
    statement: Narrative
  },
  /** What to see happen so as not to be worried any more (BAR-3.4f). */
  WellbeingGoalSet: {
    /** The worry that the goal answers, as it is called: one goal for one worry (BAR-3.4f). */
    worry: Name,
    setOn: CalendarDate,
    /** What practitioners would like to see happen, so as not to be worried any more. */
    goal: Narrative
  },
  /** What a service does for the child, whoever receives it. Holds WT15-042 and BAR-3.1d. */
  ImpactOfServiceReviewed: {
    reviewedOn: CalendarDate,
    service: Name,
    impactOnChild: Narrative,
    /** What life is like for the child with the service. */
    livedExperience: Narrative
  },
  /** To gather evidence and to ensure the child's safety, at any time. Holds BAR-3.5c. */
  MedicalAssessmentArranged: { arrangedOn: CalendarDate, reasons: Narrative }
}
