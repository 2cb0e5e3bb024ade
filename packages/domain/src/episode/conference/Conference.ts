/**
 * The initial child protection conference: family members, supporters and professionals make decisions about the
 * child's future safety, health and development.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { PractitionerId } from "../../practitioner/Practitioner.ts"
import { Name, Narrative } from "../../Text.ts"
import { ConferenceOutcome, MeetingWithFamily, Preparation, ReportSharing, RequestAnswer } from "./Outcome.ts"

export const entries = {
  /** Written by the social workers: what is known, the analysis, the authority's recommendation (WT15-124). */
  ConferenceReportPrepared: {
    preparedOn: CalendarDate,
    /** What is known about the child and the family (WT15-124). */
    knownAboutChildAndFamily: Narrative,
    /** What that means for the child's safety. */
    analysis: Narrative,
    /** What the authority recommends to the conference. */
    recommendation: Narrative
  },
  /** What another agency gives ahead of the conference about its involvement (WT15-120). */
  AgencyReportedToConference: {
    reportedOn: CalendarDate,
    agency: Name,
    /** What the agency does with the child and the family (WT15-121). */
    involvement: Narrative
  },
  /** The conference was held; the lead social worker records its decisions (WT15-122, WT15-124). */
  InitialConferenceHeld: {
    heldOn: CalendarDate,
    /** The chair, who has no part in the case or its management (WT15-123). */
    practitioner: PractitionerId,
    chairMetFamily: MeetingWithFamily,
    /** What the chair and the child were prepared with before. */
    preparation: Preparation,
    reportSharing: ReportSharing,
    /** Who took part, and for whom. */
    attended: Schema.NonEmptyArray(Name),
    outcome: ConferenceOutcome
  },
  /** A professional with serious concerns asks for a conference that was not convened (WT15-115). */
  ConferenceRequested: {
    requestedOn: CalendarDate,
    by: Name,
    agency: Name,
    /** Why the child's welfare may not be adequately safeguarded (WT15-115). */
    concerns: Narrative
  },
  ConferenceRequestAnswered: { answeredOn: CalendarDate, answer: RequestAnswer }
}
