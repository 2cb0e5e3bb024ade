import type { ChecklistItem } from "../../protocol/Subject.ts"
import type { Meanings } from "../record/Meaning.ts"
import { whoRecorded } from "../record/whoRecorded.ts"
import { workingTogether } from "../workingTogether.ts"
import type { ConsentToChecks, entries } from "./Sharing.ts"

const sharing = workingTogether("WT15-028", "paragraphs 22 to 24")
const contributing = workingTogether("WT15-100", "assessment of a child under the Children Act 1989")
const cooperating = workingTogether("WT15-082", "response to a referral")

const shownByConsent = (consent: ConsentToChecks): ReadonlyArray<ChecklistItem> => {
  if (consent._tag === "Obtained") return ["groundForNoConsent", "rationaleForNoConsent"]
  return [
    ...(consent.since === "neither" ? [] : (["groundForNoConsent"] as const)),
    ...(consent.rationale.trim() === "" ? [] : (["rationaleForNoConsent"] as const))
  ]
}

export const meanings: Meanings<typeof entries> = {
  InformationShared: { governing: sharing, happened: "sharedOn" },
  InformationNotShared: { governing: sharing, happened: "decidedOn" },
  InformationRequestedWithoutConsent: { governing: sharing, happened: "requestedOn" },
  RequestWithoutConsentSupported: {
    governing: sharing,
    decides: () => "sharingWithoutConsent",
    about: (_, episode) => whoRecorded(episode, "InformationRequestedWithoutConsent")
  },
  AgenciesChecked: {
    governing: sharing,
    happened: "checkedOn",
    takes: () => ["checkWithAgencies"],
    settles: () => ["groundForNoConsent", "rationaleForNoConsent"],
    shows: ({ consent }) => shownByConsent(consent)
  },
  ContributionRequested: {
    governing: contributing,
    happened: "requestedOn",
    agency: ({ agency }) => agency,
    reaches: () => ["contributionRequested"]
  },
  ContributionMade: {
    governing: contributing,
    happened: "contributedOn",
    agency: ({ agency }) => agency,
    takes: () => ["contribute"]
  },
  ContributionDeclined: { governing: sharing, happened: "declinedOn" },
  HelpRequested: {
    governing: cooperating,
    happened: "requestedOn",
    agency: ({ of }) => of,
    reaches: () => ["helpRequested"]
  },
  HelpAnswered: {
    governing: cooperating,
    happened: "answeredOn",
    agency: ({ by }) => by,
    takes: () => ["answerRequestForHelp"]
  },
  AssessmentsExchanged: {
    governing: contributing,
    happened: "exchangedOn",
    takes: () => ["exchangeAssessments"]
  },
  EndOfInvolvementProposed: {
    governing: contributing,
    happened: "proposedOn",
    takes: () => ["endInvolvement"],
    settles: () => ["impactUnderstood"],
    shows: ({ impactOfAssessment }) => (impactOfAssessment === null ? [] : ["impactUnderstood"])
  }
}
