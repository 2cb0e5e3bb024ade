/**
 * Complaints and compliments (BUC-11.1, BRI-10b). A complaint stands in the record of what was said, and nothing else in
 * the episode depends on it: it has no negative effect on the services that are given.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Name, Narrative } from "../../Text.ts"

/** How somebody complained or complimented: the ways that a document opens (BRI-10b). When each is open, a rule says. */
export const Channel = Schema.Literals([
  "conversation",
  "onlineForm",
  "inPerson",
  "letter",
  "telephone"
]).pipe(
  Schema.annotate({
    identifier: "ComplaintChannel",
    description:
      "How somebody complained or complimented. conversation: with the worker or the manager; onlineForm: by an online form; inPerson: at a service point; letter: by letter; telephone: by telephone."
  })
)
export type Channel = typeof Channel.Type

const said = { receivedOn: CalendarDate, from: Name, channel: Channel, about: Narrative }

export const entries = {
  /** What the person would like to happen as a result, when it was said with the complaint. */
  ComplaintReceived: {
    ...said,
    /** What whoever complains would like to happen; null until they are asked (BRI-10b). */
    desiredResult: Schema.NullOr(Narrative)
  },
  /** The same, when it was heard later. */
  DesiredResultHeard: {
    heardOn: CalendarDate,
    from: Name,
    /** What whoever complains would like to happen, as they say. */
    desiredResult: Narrative
  },
  ComplaintAnswered: { answeredOn: CalendarDate, to: Name, answer: Narrative },
  /** Compliments come the same way (BUC-11.1). */
  ComplimentReceived: said
}
