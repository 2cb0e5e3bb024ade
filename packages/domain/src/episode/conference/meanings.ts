import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Conference.ts"

const conferences = "initial child protection conferences"
const outcome = "outcome of section 47 enquiries"

export const meanings: Meanings<typeof entries> = {
  ConferenceReportPrepared: {
    governing: workingTogether("WT15-124", conferences),
    happened: "preparedOn",
    from: "lead",
    shows: () => ["conferenceReport"]
  },
  AgencyReportedToConference: { governing: workingTogether("WT15-120", outcome), happened: "reportedOn" },
  InitialConferenceHeld: {
    governing: workingTogether("WT15-123", conferences),
    happened: "heldOn",
    from: "lead",
    takes: () => ["holdConference"],
    tells: ({ chairMetFamily, reportSharing }) => [
      ["chairMetFamily.metOn", chairMetFamily._tag === "Met" ? chairMetFamily.metOn : null],
      ["reportSharing.sharedOn", reportSharing._tag === "Shared" ? reportSharing.sharedOn : null]
    ],
    sets: ({ outcome }) =>
      outcome._tag === "NoPlan"
        ? []
        : Object.entries(outcome.timescales).map(([field, by]) => [`outcome.timescales.${field}`, by]),
    reaches: ({ outcome: { _tag } }) => (_tag === "PlanDecided" ? ["protectionPlanDecided"] : [])
  },
  ConferenceRequested: {
    governing: workingTogether("WT15-115", outcome),
    happened: "requestedOn",
    reaches: () => ["conferenceRequested"]
  },
  ConferenceRequestAnswered: {
    governing: workingTogether("WT15-115", outcome),
    happened: "answeredOn",
    takes: () => ["answerConferenceRequest"]
  }
}
