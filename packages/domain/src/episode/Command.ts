/** What a practitioner can do in an episode, as data. Each name is a verb that practitioners use. */
import * as Schema from "effect/Schema"
import { AllocateLeadPractitioner, RecordTeamMapping } from "./allocation/Allocation.ts"
import {
  AuthoriseAssessment,
  RecordChildSeen,
  RecordOverrunReason,
  ReturnAssessment,
  SubmitAssessment
} from "./assessment/Assessment.ts"
import { CloseEpisode, ProposeClosure } from "./closure/Closure.ts"
import { AgreePlan, DraftPlan, RecordSupervision, ReviewPlan, SignOffPlan, StartWork } from "./plan/Plan.ts"
import { DecideReferral, ReceiveReferral } from "./referral/Referral.ts"
import { PutOnRecord } from "./record/Entry.ts"
import { RecordNotTold, RecordTold } from "./telling/Told.ts"

export const Command = Schema.TaggedUnion({
  ReceiveReferral,
  DecideReferral,
  RecordTeamMapping,
  AllocateLeadPractitioner,
  RecordChildSeen,
  SubmitAssessment,
  ReturnAssessment,
  AuthoriseAssessment,
  RecordOverrunReason,
  DraftPlan,
  AgreePlan,
  SignOffPlan,
  StartWork,
  ReviewPlan,
  RecordSupervision,
  RecordTold,
  RecordNotTold,
  ProposeClosure,
  CloseEpisode,
  PutOnRecord
}).pipe(Schema.annotate({ identifier: "Command" }))
export type Command = typeof Command.Type
export type CommandTag = Command["_tag"]

/** The command with this name. */
export type CommandOf<Tag extends CommandTag> = Extract<Command, { readonly _tag: Tag }>
