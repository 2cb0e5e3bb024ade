/**
 * What a strategy discussion decides.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Name, Narrative } from "../../Text.ts"

/** Who does what by when. Holds WT15-105, WT15-108. */
export const AgreedAction = Schema.Struct({
  what: Narrative,
  /** Who does it. */
  byWhom: Name,
  byWhen: CalendarDate
}).pipe(Schema.annotate({ identifier: "AgreedAction" }))
export type AgreedAction = typeof AgreedAction.Type

/** The police lead a criminal investigation; social care leads the enquiry. Holds WT15-104, WT15-109. */
export const CriminalInvestigation = Schema.TaggedUnion({
  None: { reasons: Narrative },
  Agreed: {
    /** Whether enquiry and investigation are made jointly. */
    jointly: Schema.Boolean,
    /** How the investigation is conducted. */
    conduct: Narrative,
    /** When it takes place. */
    timing: Narrative
  }
}).pipe(
  Schema.annotate({
    identifier: "CriminalInvestigation",
    description:
      "None; or Agreed, whether it runs jointly with the enquiry, how it is conducted and when. The police lead it."
  })
)
export type CriminalInvestigation = typeof CriminalInvestigation.Type

export const Outcome = Schema.TaggedUnion({
  /** An enquiry under section 47 starts. Holds WT15-105; `review`, BUC-6.4. */
  EnquiryStarted: {
    /** What more must be known, and how it is obtained and recorded. */
    furtherInformation: Narrative,
    /** Whether legal action is required, and which. */
    legalAction: Narrative,
    /** Whether another discussion is to review this one, and when. */
    review: Narrative
  },
  /** An enquiry that is under way goes on. */
  EnquiryContinues: { reasons: Narrative },
  /** No enquiry; what is proportionate instead. Holds BUC-6.5. */
  NoEnquiry: {
    reasons: Narrative,
    /** What is done in the place of an enquiry. */
    instead: Schema.Literals(["section17Assessment", "earlyHelp", "noFurtherAction"])
  }
}).pipe(
  Schema.annotate({
    identifier: "StrategyDiscussionOutcome",
    description:
      "EnquiryStarted under section 47; EnquiryContinues, one that is under way; NoEnquiry, and what is proportionate instead."
  })
)
export type Outcome = typeof Outcome.Type
