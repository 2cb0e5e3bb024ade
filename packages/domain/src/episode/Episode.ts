/**
 * The state of one child's episode: what all its events add up to.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { Instant } from "../calendar/Instant.ts"
import { Birth, ChildId } from "../child/Child.ts"
import { AuthorityCode } from "../protocol/AuthorityCode.ts"
import { ProtocolVersion } from "../protocol/Protocol.ts"
import { Allocation, TeamMappingRecorded } from "./allocation/Allocation.ts"
import { isAllocated, isCompleted, stoppedAt, takenUp, takenUpLater } from "./allocation/takenUp.ts"
import { Assessment, ChildSeen, OverrunReasonRecorded } from "./assessment/Assessment.ts"
import { Closure } from "./closure/Closure.ts"
import { DueDateMoved } from "./DueDatesMoved.ts"
import { EpisodeId } from "./EpisodeId.ts"
import { Plan, PlanReviewed, SupervisionRecorded, Work } from "./plan/Plan.ts"
import { awaitsDecision, Referral } from "./referral/Referral.ts"
import { EntryRecorded } from "./record/Entry.ts"
import { NotTold, Told } from "./telling/Told.ts"

export const Episode = Schema.Struct({
  id: EpisodeId,
  authority: AuthorityCode,
  child: Schema.Struct({ id: ChildId, birth: Birth }),
  /** The protocol version under which the episode was opened; a later version never rewrites its clocks. */
  protocol: ProtocolVersion,
  /** How many events the episode has. */
  version: Schema.Int,
  referral: Referral,
  teamMappings: Schema.Array(Schema.Struct(TeamMappingRecorded)),
  allocations: Schema.Array(Allocation),
  sightings: Schema.Array(Schema.Struct(ChildSeen)),
  assessment: Assessment,
  overruns: Schema.Array(Schema.Struct(OverrunReasonRecorded)),
  plan: Plan,
  work: Work,
  reviews: Schema.Array(Schema.Struct(PlanReviewed)),
  supervisions: Schema.Array(Schema.Struct(SupervisionRecorded)),
  told: Schema.Array(Schema.Struct(Told)),
  notTold: Schema.Array(Schema.Struct(NotTold)),
  closure: Closure,
  /** What practitioners put on record besides; absent until they do. */
  record: Schema.optionalKey(Schema.Array(Schema.Struct(EntryRecorded))),
  /** The due dates that moved because the calendar changed, with what they were; absent until one does (reading A24). */
  dueDatesMoved: Schema.optionalKey(Schema.Array(DueDateMoved))
}).pipe(Schema.annotate({ identifier: "Episode" }))
export type Episode = typeof Episode.Type

/** Who leads now: the practitioner of the latest allocation. */
export const lead = (episode: Episode): Allocation | undefined => episode.allocations.at(-1)

/** When it was decided that no assessment goes ahead (BUC-2.7b), if nobody was allocated to one since, or asked for it. */
export const notProgressedAt = (episode: Episode): Instant | undefined => stoppedAt(episode)

export const isNotProgressed = (episode: Episode): boolean => notProgressedAt(episode) !== undefined

/** Where the episode stands, in one word for lists. */
export const Stage = Schema.Literals([
  "referralReceived",
  "notProgressed",
  "awaitingAllocation",
  "assessment",
  "assessmentSubmitted",
  "assessmentAuthorised",
  "plan",
  "closureProposed",
  "closed"
])
export type Stage = typeof Stage.Type

const assessmentStages: Record<Assessment["_tag"], Stage> = {
  NotStarted: "awaitingAllocation",
  InProgress: "assessment",
  Submitted: "assessmentSubmitted",
  Returned: "assessment",
  Authorised: "assessmentAuthorised"
}

const stageOfOpen = (episode: Episode): Stage => {
  if (episode.referral._tag === "Received") return "referralReceived"
  if (awaitsDecision(episode.referral)) return "referralReceived"
  if (takenUp(episode) === undefined || isNotProgressed(episode)) return "notProgressed"
  if (takenUpLater(episode) !== undefined && !isAllocated(episode)) return "awaitingAllocation"
  if (episode.assessment._tag === "Authorised" && !isCompleted(episode)) return "assessment"
  if (episode.assessment._tag === "Authorised" && "agreed" in episode.plan) return "plan"
  return assessmentStages[episode.assessment._tag]
}

export const stage = (episode: Episode): Stage => {
  if (episode.closure._tag === "Closed") return "closed"
  return episode.closure._tag === "Proposed" ? "closureProposed" : stageOfOpen(episode)
}
