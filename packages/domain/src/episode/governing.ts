/** The requirement that each command answers to, named by a refusal that no rule of the protocol speaks of. */
import { RuleId } from "../protocol/Citation.ts"
import type { CommandTag } from "./Command.ts"

const ids = {
  ReceiveReferral: "WT15-025",
  DecideReferral: "WT15-066",
  RecordTeamMapping: "BRI-5d",
  AllocateLeadPractitioner: "WT15-077",
  RecordChildSeen: "WT15-081",
  SubmitAssessment: "WT15-057",
  ReturnAssessment: "WT15-057",
  AuthoriseAssessment: "WT15-057",
  RecordOverrunReason: "WT15-070",
  DraftPlan: "WT15-091",
  AgreePlan: "WT15-061",
  SignOffPlan: "BRI-9c",
  StartWork: "WT15-071",
  ReviewPlan: "WT15-063",
  RecordSupervision: "WT15-058",
  RecordTold: "WT15-080",
  RecordNotTold: "WT15-107",
  ProposeClosure: "WT15-064",
  CloseEpisode: "WT15-064"
} as const satisfies Record<CommandTag, string>

export const governing = (command: CommandTag): RuleId => RuleId.make(ids[command])
