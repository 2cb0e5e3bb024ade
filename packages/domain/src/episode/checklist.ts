/**
 * What is on record in an episode, item by item, and the step that each command takes: so that a protocol's checklist
 * can ask for any item before any step, and none is asked in vain.
 *
 * @module
 */
import type { ChecklistItem, Step } from "../protocol/Subject.ts"
import { completedAt, sightingsOf } from "./assessment/standing.ts"
import type { Command, CommandTag } from "./Command.ts"
import { isShown, meaningOfEntry } from "./record/entriesOf.ts"
import { inPlaceSince } from "./child-protection-plan/standing.ts"
import { awaitsConference } from "./conference/conferences.ts"
import { isChildSeen } from "./enquiry/seen.ts"
import { openActions } from "./strategy-discussion/discussions.ts"
import { isHarmDiscussed } from "./strategy-discussion/suspicions.ts"
import { type Episode, lead } from "./Episode.ts"
import { excuse, toldOn } from "./milestones.ts"
import type { Outcome } from "./plan/Plan.ts"
import { areRecordsReviewed } from "./contribution/standing.ts"
import { isDesiredResultHeard } from "./complaint/standing.ts"
import { isSufficiencyDecided } from "./plan-review/standing.ts"
import { withoutGoal } from "./analysis/standing.ts"
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

const isAuthorised = (episode: Episode): boolean => completedAt(episode) !== undefined

/** What is seen of a child, or asked, needs a child who is born (reading A23). */
const isExpected = ({ child }: Episode): boolean => child.birth._tag === "Expected"

/** The items that the episode itself shows; every other one is shown by what is put on record, and settled by it. */
const isSo: { readonly [Item in ChecklistItem]?: (episode: Episode) => boolean } = {
  professionalReferrerNamed: ({ referral: { referrer } }) =>
    referrer._tag !== "Professional" || isNamed(referrer),
  teamMapping: ({ teamMappings }) => teamMappings.length > 0,
  skillsAndExperience: isWeighed,
  childAndFamilyNeeds: isWeighed,
  riskOfSection47: isWeighed,
  focusOfAssessment: isDirected,
  timescaleForSeeingChild: isDirected,
  timescaleForCompletion: isDirected,
  childSeen: (episode) => isExpected(episode) || sightingsOf(episode).length > 0,
  sleepingArea: isExpected,
  supportToTakePart: isExpected,
  developmentalNeeds: isWritten("developmentalNeeds"),
  parentingCapacity: isWritten("parentingCapacity"),
  familyAndEnvironment: isWritten("familyAndEnvironment"),
  wellbeingGoals: (episode) => withoutGoal(episode).length === 0,
  measurableOutcomes: ({ plan }) => "draft" in plan && areMeasurable(plan.draft.outcomes),
  childSeenInEnquiry: isChildSeen,
  harmDiscussed: isHarmDiscussed,
  conferenceHeld: (episode) => !awaitsConference(episode),
  protectionPlanEnded: (episode) => inPlaceSince(episode) === undefined,
  agreedActionsDone: (episode) => openActions(episode).length === 0,
  assessmentAuthorised: isAuthorised,
  assessmentConcluded: isAuthorised,
  planAgreed: ({ plan }) => "agreed" in plan,
  wishesAndFeelings: (episode) => isExpected(episode) || sightingsOf(episode).length > 0,
  earlierRecordsReviewed: areRecordsReviewed,
  neglectSufficiency: isSufficiencyDecided,
  desiredResult: isDesiredResultHeard,
  planShared: ({ plan }) => !("agreed" in plan),
  familyTold: (episode) =>
    toldOn(episode, "familyOfClosure") !== undefined || excuse(episode, "familyOfClosure") !== undefined
}

const isOnRecord = (episode: Episode, item: ChecklistItem): boolean =>
  (isSo[item]?.(episode) ?? false) || isShown(episode, item)

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
