/** Whether a command may be carried out in an episode, and what then happens. Pure: the same question, the same answer. */
import * as Result from "effect/Result"
import { allocateLeadPractitioner, recordTeamMapping } from "./allocation/decide.ts"
import {
  authoriseAssessment,
  recordChildSeen,
  recordOverrunReason,
  returnAssessment,
  submitAssessment
} from "./assessment/decide.ts"
import { closeEpisode, proposeClosure } from "./closure/decide.ts"
import { stepsOf } from "./checklist.ts"
import type { Command, CommandTag } from "./Command.ts"
import type { Decided, Deciding, DecisionOn } from "./Deciding.ts"
import type { Episode } from "./Episode.ts"
import type { Event } from "./Event.ts"
import { evolve } from "./evolve.ts"
import { agreePlan, draftPlan, recordSupervision, reviewPlan, signOffPlan, startWork } from "./plan/decide.ts"
import { decideReferral, receiveReferral } from "./referral/decide.ts"
import { putOnRecord } from "./record/decide.ts"
import type { NotOnRecord } from "./refusals.ts"
import * as Requirement from "./requirements.ts"
import { recordNotTold, recordTold } from "./telling/decide.ts"

type Later = Exclude<CommandTag, "ReceiveReferral">

const decisions: { readonly [Tag in Later]: DecisionOn<Tag> } = {
  DecideReferral: decideReferral,
  RecordTeamMapping: recordTeamMapping,
  AllocateLeadPractitioner: allocateLeadPractitioner,
  RecordChildSeen: recordChildSeen,
  SubmitAssessment: submitAssessment,
  ReturnAssessment: returnAssessment,
  AuthoriseAssessment: authoriseAssessment,
  RecordOverrunReason: recordOverrunReason,
  DraftPlan: draftPlan,
  AgreePlan: agreePlan,
  SignOffPlan: signOffPlan,
  StartWork: startWork,
  ReviewPlan: reviewPlan,
  RecordSupervision: recordSupervision,
  RecordTold: recordTold,
  RecordNotTold: recordNotTold,
  ProposeClosure: proposeClosure,
  CloseEpisode: closeEpisode,
  PutOnRecord: putOnRecord
}

const decisionOn = <Tag extends Later>(tag: Tag): DecisionOn<Tag> => decisions[tag]

const hasBegun = (episode: Episode | undefined, { _tag }: Command) =>
  Requirement.inOrder(episode !== undefined, _tag, {
    stands: "there is no episode",
    needs: "a referral on record first"
  })

const hasNotBegun = (episode: Episode | undefined, { _tag }: Command) =>
  Requirement.inOrder(episode === undefined, _tag, {
    stands: "the episode already has its referral",
    needs: "an episode of its own for each referral"
  })

const decided = (episode: Episode | undefined, command: Command, deciding: Deciding): Decided =>
  Result.gen(function* () {
    if (command._tag === "ReceiveReferral") {
      yield* hasNotBegun(episode, command)
      return yield* receiveReferral(command, deciding)
    }
    yield* hasBegun(episode, command)
    if (episode === undefined) return []
    yield* Requirement.stillOpen(episode)
    // The table holds, under each name, the decision on commands of that name; the compiler cannot follow a union key.
    return yield* (decisionOn(command._tag) as DecisionOn<CommandTag>)(episode, command, deciding)
  })

/** What the protocol's checklists ask for must be on record, before or with what the command itself records. */
const isComplete = (
  before: Episode | undefined,
  events: ReadonlyArray<Event>,
  { command, deciding }: { readonly command: Command; readonly deciding: Deciding }
): Result.Result<void, NotOnRecord> => {
  const after = events.reduce<Episode | undefined>(evolve, before)
  return Result.gen(function* () {
    for (const step of stepsOf(command)) {
      if (after !== undefined) yield* Requirement.onRecord(step, after, deciding)
    }
  })
}

/**
 * Decides a command: the events that it causes, or the refusal that names the rule. `undefined` is the episode before
 * its referral is on record.
 */
export const decide = (episode: Episode | undefined, command: Command, deciding: Deciding): Decided =>
  Result.flatMap(decided(episode, command, deciding), (events) =>
    Result.map(isComplete(episode, events, { command, deciding }), () => events)
  )
