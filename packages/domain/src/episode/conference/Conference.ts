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
    knownAboutChildAndFamily: Narrative,
    analysis: Narrative,
    recommendation: Narrative
  },
  /** What another agency gives ahead of the conference about its involvement (WT15-120). */
  AgencyReportedToConference: { reportedOn: CalendarDate, agency: Name, involvement: Narrative },
  /** The conference was held; the lead social worker records its decisions (WT15-122, WT15-124). */
  InitialConferenceHeld: {
    heldOn: CalendarDate,
    /** The chair, who has no part in the case or its management (WT15-123). */
    practitioner: PractitionerId,
    chairMetFamily: MeetingWithFamily,
    preparation: Preparation,
    reportSharing: ReportSharing,
    attended: Schema.NonEmptyArray(Name),
    outcome: ConferenceOutcome
  },
  /** A professional with serious concerns asks for a conference that was not convened (WT15-115). */
  ConferenceRequested: { requestedOn: CalendarDate, by: Name, agency: Name, concerns: Narrative },
  ConferenceRequestAnswered: { answeredOn: CalendarDate, answer: RequestAnswer }
}
