import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./PreProceedings.ts"

const proceedings = workingTogether("WT15-044", "paragraph 32")

export const meanings: Meanings<typeof entries> = {
  LegalPlanningMeetingHeld: {
    governing: proceedings,
    happened: "heldOn",
    decides: () => "thresholdForProceedings",
    settles: () => ["thresholdMet"],
    shows: ({ thresholdMet }) => (thresholdMet ? ["thresholdMet"] : [])
  },
  LetterBeforeProceedingsSent: {
    governing: proceedings,
    happened: "sentOn",
    takes: () => ["sendLetterBeforeProceedings"],
    tells: ({ solicitorsListedOn }) => [["solicitorsListedOn", solicitorsListedOn]],
    sets: ({ invitesToMeetingOn }) => [["invitesToMeetingOn", invitesToMeetingOn]],
    settles: () => ["letterBeforeProceedings", "invitationToMeeting", "listOfSolicitors"],
    shows: ({ invitesToMeetingOn, solicitorsListedOn }) => [
      "letterBeforeProceedings",
      ...(invitesToMeetingOn === null ? [] : (["invitationToMeeting"] as const)),
      ...(solicitorsListedOn === null ? [] : (["listOfSolicitors"] as const))
    ]
  },
  PreProceedingsMeetingHeld: {
    governing: proceedings,
    happened: "heldOn",
    takes: () => ["holdPreProceedingsMeeting"],
    reaches: () => ["preProceedingsMeetingHeld"],
    shows: () => ["preProceedingsMeeting", "legalRepresentatives"]
  },
  PreProceedingsPlanReviewed: {
    governing: proceedings,
    happened: "reviewedOn",
    repeats: () => ["preProceedingsReview"],
    sets: ({ nextReviewOn }) => [["nextReviewOn", nextReviewOn]]
  },
  LegalGatewayPlanningMeetingHeld: {
    governing: proceedings,
    happened: "heldOn",
    repeats: () => ["legalGatewayOversight"]
  },
  CareProceedingsIssued: {
    governing: proceedings,
    happened: "issuedOn",
    takes: () => ["issueProceedings"],
    reaches: () => ["proceedingsIssued"],
    begins: ({ emergency }) => (emergency ? ["emergencyProceedings"] : [])
  },
  CareProceedingsConcluded: {
    governing: proceedings,
    happened: "concludedOn",
    takes: () => ["concludeProceedings"],
    ends: () => ["emergencyProceedings"]
  }
}
