/**
 * What is on record in an episode, item by item, and the step that each command takes: so that a protocol's checklist
 * can ask for any item before any step, and none is asked in vain.
 *
 * @module
 */
import type { ChecklistItem, Step } from "../protocol/Subject.ts"
import type { Command, CommandTag } from "./Command.ts"
import { meaningOfEntry, meaningThat } from "./record/entriesOf.ts"
import { shownByConference } from "./conference/conferences.ts"
import { shownByEnquiry } from "./enquiry/shown.ts"
import { openActions } from "./strategy-discussion/discussions.ts"
import { quorum } from "./strategy-discussion/quorum.ts"
import { type Episode, lead } from "./Episode.ts"
import { excuse, toldOn } from "./milestones.ts"
import type { Outcome } from "./plan/Plan.ts"
import { shown as byConsent } from "./consent/shown.ts"
import { shown as byEarlyHelp } from "./early-help/shown.ts"
import { shown as byFrontDoor } from "./front-door/shown.ts"
import { shown as byInformationSharing } from "./information-sharing/shown.ts"
import { isDesiredResultHeard } from "./complaint/standing.ts"
import { isSufficiencyDecided } from "./plan-review/standing.ts"
import { isAccepted } from "./transfer/standing.ts"
import { withoutGoal } from "./analysis/standing.ts"
import { shown as bySeeingTheChild } from "./seeing-the-child/shown.ts"
import { isNamed } from "./referral/anonymity.ts"

type Domain = "developmentalNeeds" | "parentingCapacity" | "familyAndEnvironment"

const isWritten =
  (domain: Domain) =>
  ({ assessment }: Episode): boolean =>
    "submission" in assessment && assessment.submission.analysis[domain].trim() !== ""

const isWeighed = (episode: Episode): boolean => (lead(episode)?.considerations ?? null) !== null

const isDirected = (episode: Episode): boolean => (lead(episode)?.direction ?? null) !== null

const areMeasurable = (outcomes: ReadonlyArray<Outcome>): boolean =>
  outcomes.length > 0 && outcomes.every(({ actions }) => actions.length > 0)

/** The items that the episode itself shows; every other one is shown by what is put on record. */
const isShown: { readonly [Item in ChecklistItem]?: (episode: Episode) => boolean } = {
  professionalReferrerNamed: ({ referral: { referrer } }) =>
    referrer._tag !== "Professional" || isNamed(referrer),
  teamMapping: ({ teamMappings }) => teamMappings.length > 0,
  skillsAndExperience: isWeighed,
  childAndFamilyNeeds: isWeighed,
  riskOfSection47: isWeighed,
  focusOfAssessment: isDirected,
  timescaleForSeeingChild: isDirected,
  timescaleForCompletion: isDirected,
  // A child who is not born yet cannot be seen (reading A23).
  childSeen: ({ child, sightings }) => child.birth._tag === "Expected" || sightings.length > 0,
  developmentalNeeds: isWritten("developmentalNeeds"),
  parentingCapacity: isWritten("parentingCapacity"),
  familyAndEnvironment: isWritten("familyAndEnvironment"),
  ...bySeeingTheChild,
  wellbeingGoals: (episode) => withoutGoal(episode).length === 0,
  measurableOutcomes: ({ plan }) => "draft" in plan && areMeasurable(plan.draft.outcomes),
  ...quorum,
  ...shownByEnquiry,
  ...shownByConference,
  agreedActionsDone: (episode) => openActions(episode).length === 0,
  assessmentAuthorised: ({ assessment }) => assessment._tag === "Authorised",
  planAgreed: ({ plan }) => "agreed" in plan,
  ...byFrontDoor,
  ...byConsent,
  ...byInformationSharing,
  ...byEarlyHelp,
  wishesAndFeelings: ({ sightings }) => sightings.length > 0,
  neglectSufficiency: isSufficiencyDecided,
  desiredResult: isDesiredResultHeard,
  responsibilityAccepted: isAccepted,
  planShared: ({ plan }) => !("agreed" in plan),
  familyTold: (episode) =>
    toldOn(episode, "familyOfClosure") !== undefined || excuse(episode, "familyOfClosure") !== undefined
}

const isOnRecord = (episode: Episode, item: ChecklistItem): boolean =>
  (isShown[item]?.(episode) ?? false) || meaningThat(episode, "shows", item).length > 0

/** The items that are not on record in the episode. */
export const missingFrom = (
  episode: Episode,
  items: ReadonlyArray<ChecklistItem>
): ReadonlyArray<ChecklistItem> => items.filter((item) => !isOnRecord(episode, item))

const steps: Partial<Record<CommandTag, Step>> = {
  ReceiveReferral: "receiveReferral",
  DecideReferral: "decideReferral",
  AllocateLeadPractitioner: "allocateLeadPractitioner",
  RecordChildSeen: "seeChild",
  SubmitAssessment: "submitAssessment",
  AuthoriseAssessment: "completeAssessment",
  AgreePlan: "agreePlan",
  StartWork: "startWork",
  CloseEpisode: "closeEpisode",
  ReviewPlan: "reviewPlan"
}

/** The steps that the command takes, when it takes any that a checklist can speak of. */
export const stepsOf = (command: Command): ReadonlyArray<Step> => {
  if (command._tag === "PutOnRecord") return meaningOfEntry(command.entry).takes?.(command.entry) ?? []
  if (command._tag === "RecordTold" && command.telling === "referrerOfReceipt") return ["acknowledgeReferrer"]
  const step = steps[command._tag]
  return step === undefined ? [] : [step]
}
