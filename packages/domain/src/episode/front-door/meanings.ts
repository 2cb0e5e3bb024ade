import { addDays } from "../../calendar/CalendarDate.ts"
import type { Meanings } from "../record/Meaning.ts"
import { whoRecorded } from "../record/whoRecorded.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./FrontDoor.ts"

const response = workingTogether("WT15-079", "response to a referral")
const referring = workingTogether("WT15-025", "paragraph 19")
const challenge = workingTogether("WT15-005", "paragraph 18 of the introduction")
const levels = workingTogether("WT15-021", "paragraph 15")
const history = workingTogether("WT15-049", "paragraph 37")

export const meanings: Meanings<typeof entries> = {
  ConsultationHeld: {
    governing: workingTogether("WT15-016", "paragraph 10"),
    happened: "heldOn",
    mayPrecedeReferral: true
  },
  NeedSuspected: {
    governing: workingTogether("WT15-018", "paragraph 11"),
    happened: "suspectedOn",
    mayPrecedeReferral: true,
    reaches: () => ["needSuspected"]
  },
  ReferralParticularsGiven: {
    governing: workingTogether("WT15-026", "paragraph 20"),
    happened: "givenOn",
    takes: () => ["giveParticulars"],
    settles: () => ["referralForm", "thresholdReference"],
    shows: ({ form, thresholdDocument }) => [
      ...(form === "multiAgencyReferralForm" ? (["referralForm"] as const) : []),
      ...(thresholdDocument === null ? [] : (["thresholdReference"] as const))
    ],
    begins: ({ from }) => (from === "youthOffendingService" ? ["referredByYouthOffendingService"] : [])
  },
  EpisodeIdentifiersGiven: { governing: response, happened: "givenOn" },
  ConcernsClarified: {
    governing: workingTogether("WT15-078", "response to a referral"),
    happened: "clarifiedOn",
    takes: () => ["clarifyConcerns"]
  },
  ContactScreened: { governing: response, happened: "screenedOn", takes: () => ["screenContact"] },
  ThresholdDiscussionHeld: { governing: response, happened: "heldOn" },
  ReferralCarriedOver: {
    governing: referring,
    happened: "carriedOverOn",
    reaches: () => ["referralCarriedOver"],
    // The night belongs to the day before: what comes in the small hours is for this very morning.
    reachedOn: ({ beforeOpening, carriedOverOn }) =>
      beforeOpening === true ? addDays(carriedOverOn, -1) : carriedOverOn
  },
  CarriedOverReferralActioned: {
    governing: referring,
    happened: "actionedOn",
    takes: () => ["actionCarriedOver"]
  },
  FurtherReferralReceived: {
    governing: referring,
    happened: "receivedAt",
    takes: () => ["receiveReferral"],
    reaches: () => ["referralReceived"]
  },
  FurtherReferralReviewed: {
    governing: workingTogether("WT15-066", "paragraph 58"),
    decides: () => "furtherReferral",
    takes: () => ["decideReferral"],
    reaches: ({ response }) => (response === "strategyDiscussion" ? ["significantHarmSuspected"] : [])
  },
  ResponseDetermined: { governing: response, happened: "determinedOn" },
  ResponseFollowedUp: { governing: challenge, happened: "followedUpOn" },
  FollowUpAnswered: { governing: challenge, happened: "answeredOn" },
  ResponseEscalated: { governing: challenge, happened: "escalatedOn" },
  LevelOfNeedDecided: {
    governing: levels,
    decides: () => "levelOfNeed",
    // Reasonable cause to suspect significant harm is what that level is (WT15-021).
    reaches: ({ level }) => (level === "section47" ? ["significantHarmSuspected"] : []),
    about: (_, episode) => whoRecorded(episode, "StepInProposed")
  },
  ChildInNeedFound: {
    governing: workingTogether("WT15-030", "box after paragraph 26"),
    happened: "foundOn",
    begins: ({ limbs }) => (limbs.includes("disabled") ? ["disabledChild"] : [])
  },
  PreviousInvolvementNoted: { governing: history },
  AssessmentNotProgressed: { governing: response, decides: () => "nonProgression" },
  AnotherAuthorityResponsible: {
    governing: response,
    happened: "foundOn",
    reaches: () => ["responsibilityFoundElsewhere"]
  },
  HistoryConsidered: { governing: history, happened: "consideredOn", takes: () => ["considerHistory"] },
  ContinuityWeighed: { governing: workingTogether("WT15-077", "response to a referral") }
}
