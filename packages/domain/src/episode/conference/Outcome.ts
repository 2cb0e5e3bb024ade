/**
 * How a child protection conference is prepared, and what it decides.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Name, Narrative } from "../../Text.ts"
import { Outcome } from "../plan/Plan.ts"

/** Whether the chair met child and parents beforehand. Holds WT15-123. */
export const MeetingWithFamily = Schema.TaggedUnion({
  Met: { metOn: CalendarDate },
  NotMet: { reasons: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "MeetingWithFamily",
    description: "Whether the chair Met child and parents beforehand; or NotMet, and why."
  })
)

/** Holds WT15-119. */
export const Preparation = Schema.Struct({
  /** Whether to invite professionals with specialist knowledge. */
  specialists: Narrative,
  /** How child and parents came to understand the purpose, and who would attend. */
  purposeExplained: Narrative,
  /** How the child was prepared, or why not. */
  childPrepared: Narrative,
  /** About advocacy, and that the family may bring an advocate, a friend or a supporter. */
  advocacyExplained: Narrative
}).pipe(Schema.annotate({ identifier: "ConferencePreparation" }))

/** Decided with the police and the chair. Holds WT15-120, WT15-124. */
export const ReportSharing = Schema.TaggedUnion({
  Shared: { sharedOn: CalendarDate },
  Withheld: { reasons: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "ReportSharing",
    description: "Whether the report was Shared with the parents beforehand; or Withheld, and why."
  })
)

/** Days that the conference itself establishes; no document gives any. Holds WT15-122. */
export const Timescales = Schema.Struct({
  /** The last day for the first meeting of the core group. */
  firstCoreGroupBy: CalendarDate,
  /** The last day for the child protection plan. */
  planBy: CalendarDate,
  /** The last day for the first child protection review. */
  firstReviewBy: CalendarDate
}).pipe(Schema.annotate({ identifier: "ConferenceTimescales" }))
export type Timescales = typeof Timescales.Type

export const ConferenceOutcome = Schema.TaggedUnion({
  /** Every task of a conference. Holds WT15-122. */
  PlanDecided: {
    /** The statutory body that leads (WT15-122). */
    leadBody: Schema.Literals(["localAuthority", "nspcc"]),
    /** Qualified, experienced, employed by the lead body: the protocol asks for it when they are allocated. */
    leadSocialWorker: Name,
    /** Who develops the plan and puts it into effect. */
    coreGroup: Schema.NonEmptyArray(
      Schema.Struct({
        name: Name,
        as: Name.annotateKey({ description: "As what they are a member, such as parent or health visitor." })
      })
    ),
    timescales: Timescales,
    /** With how much improvement is needed by when. */
    outlinePlan: Schema.NonEmptyArray(Outcome)
  },
  NoPlan: { reasons: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "ConferenceOutcome",
    description:
      "PlanDecided, a child protection plan with everything that a conference establishes; or NoPlan, and why."
  })
)
export type ConferenceOutcome = typeof ConferenceOutcome.Type

export const RequestAnswer = Schema.TaggedUnion({
  Convened: {},
  Refused: { reasons: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "ConferenceRequestAnswer",
    description: "Whether the conference that was asked for is Convened; or Refused, and why."
  })
)
