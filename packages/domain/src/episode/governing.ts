/** The requirement that each command, and each entry, answers to in any authority. */
import { RuleId } from "../protocol/Citation.ts"
import type { CommandTag } from "./Command.ts"
import { type Governing, workingTogether } from "./workingTogether.ts"
import type { EntryTag } from "./record/Entry.ts"
import { meaningOf } from "./record/meaningOf.ts"

const analysis = workingTogether("WT15-057", "paragraph 46")
const agreement = workingTogether("WT15-061", "paragraph 53")
const response = "response to a referral"

/** What can be refused: a command, or an entry that a command would put on record. */
export type Refused = CommandTag | EntryTag

const requirements: Readonly<Record<CommandTag, Governing>> = {
  ReceiveReferral: workingTogether("WT15-025", "paragraph 19"),
  DecideReferral: workingTogether("WT15-066", "paragraph 58"),
  RecordTeamMapping: workingTogether("WT15-049", "paragraph 37"),
  AllocateLeadPractitioner: workingTogether("WT15-077", response),
  RecordChildSeen: workingTogether("WT15-081", response),
  SubmitAssessment: analysis,
  ReturnAssessment: analysis,
  AuthoriseAssessment: analysis,
  RecordOverrunReason: workingTogether("WT15-070", "paragraph 60"),
  DraftPlan: workingTogether("WT15-091", "assessment of a child under the Children Act 1989"),
  AgreePlan: agreement,
  SignOffPlan: agreement,
  StartWork: workingTogether("WT15-071", "paragraph 61"),
  ReviewPlan: workingTogether("WT15-063", "paragraph 55"),
  RecordSupervision: workingTogether("WT15-058", "paragraphs 48 and 56"),
  RecordTold: workingTogether("WT15-080", response),
  RecordNotTold: workingTogether("WT15-107", "strategy discussion"),
  ProposeClosure: workingTogether("WT15-064", "paragraph 56"),
  CloseEpisode: workingTogether("WT15-064", "paragraph 56"),
  PutOnRecord: workingTogether("WT15-049", "paragraph 37")
}

const isCommand = (refused: Refused): refused is CommandTag => refused in requirements

/** The requirement that a command, or an entry, answers to. */
export const governing = (refused: Refused): Governing =>
  isCommand(refused) ? requirements[refused] : meaningOf(refused).governing

/** Whoever acts is a practitioner whom the authority knows, with role and registration. */
export const knownPractitioner: Governing = {
  rule: RuleId.make("WT15-003"),
  source: {
    document: "Working Together to Safeguard Children (2015)",
    paragraph: "About this guidance, footnote 3"
  }
}
