/**
 * Enquiries under section 47: carried out by the social worker who leads them, with the help of the other agencies.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Narrative } from "../../Text.ts"
import { Conclusion } from "./Conclusion.ts"

/** What the social worker found out, and how. Holds WT15-111. */
export const Account = Schema.Struct({
  wishesAndFeelings: Narrative,
  childsUnderstanding: Narrative,
  parentsInterviewed: Narrative,
  history: Narrative,
  analysis: Narrative,
  helpProvided: Narrative,
  howDistressWasMinimised: Narrative
}).pipe(Schema.annotate({ identifier: "EnquiryAccount" }))

export const entries = {
  /** The social worker who leads the enquiry decides how to proceed (WT15-110, WT15-114). */
  EnquiryConcluded: { concludedOn: CalendarDate, account: Account, conclusion: Conclusion }
}
