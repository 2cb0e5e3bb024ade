/** Team mapping, and the allocation of the lead practitioner. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Step } from "../../protocol/Subject.ts"
import { leadPractitioner } from "../../practitioner/leadPractitioner.ts"
import type { CommandOf } from "../Command.ts"
import { type Deciding, type DecisionOn, recordedBy, today } from "../Deciding.ts"
import { completedAt, overrunsOf } from "../assessment/standing.ts"
import type { Episode } from "../Episode.ts"
import { governing } from "../governing.ts"
import { ImpossibleDay, LaterThanTheLimit, type Refusal } from "../refusals.ts"
import * as Requirement from "../requirements.ts"
import { takenUp } from "./takenUp.ts"
import { workToLead } from "./work.ts"

/** @see BRI-5d */
export const recordTeamMapping: DecisionOn<"RecordTeamMapping"> = (episode, command, deciding) =>
  Result.gen(function* () {
    yield* Requirement.possible(
      command._tag,
      { field: "heldOn", given: command.heldOn, notBefore: Requirement.receivedOn(episode) },
      deciding
    )
    return [{ ...command, _tag: "TeamMappingRecorded", ...recordedBy(deciding) }]
  })

type Allocate = CommandOf<"AllocateLeadPractitioner">

interface DirectedDay {
  readonly field: string
  readonly step: Step
  readonly given: CalendarDate
}

/** The days that a limit can bind: a child who is not born yet is not seen within any (reading A23). */
const daysOf = ({ child }: Episode, { direction }: Allocate): ReadonlyArray<DirectedDay> => {
  if (direction === null) return []
  const completed = { field: "completeBy", step: "completeAssessment", given: direction.completeBy } as const
  const seen = { field: "seeChildBy", step: "seeChild", given: direction.seeChildBy } as const
  return child.birth._tag === "Expected" ? [completed] : [seen, completed]
}

/** Whether the overrun is accounted for: the limit has passed, and the reason is on record. */
const isOver = (episode: Episode, latest: CalendarDate, deciding: Deciding): boolean =>
  today(deciding) > latest && overrunsOf(episode).some(({ step }) => step === "completeAssessment")

/** Work to lead: a decision asks for it, on the referral or later, or the case has escalated to it. */
const isToBeLed = (episode: Episode, on: CalendarDate): boolean =>
  workToLead(episode, on) !== "section17" || takenUp(episode) !== undefined

/** No day that a direction gives comes before the referral, or after the limit of its own step or of the assessment. */
const directedInTime = (
  episode: Episode,
  command: Allocate,
  deciding: Deciding
): Result.Result<void, Refusal> =>
  Result.gen(function* () {
    if (completedAt(episode) !== undefined) return
    const limit = yield* Requirement.lastDay(episode, "completeAssessment", deciding)
    if (limit === null) return
    if (isOver(episode, limit.dueOn, deciding)) return
    const notBefore = Requirement.receivedOn(episode)
    for (const { field, given, step } of daysOf(episode, command)) {
      const own = yield* Requirement.ceiling(episode, step, deciding)
      const { dueOn: latest, explanation } = own ?? limit
      if (given > latest) yield* Result.fail(new LaterThanTheLimit({ step, given, latest, explanation }))
      if (given < notBefore) {
        const day = { field, given, notBefore, notAfter: latest }
        yield* Result.fail(new ImpossibleDay({ ...day, ...governing(command._tag) }))
      }
    }
  })

/**
 * Allocates the lead practitioner: somebody who may lead what the episode asks for now, chosen by whom the protocol
 * names, with on record what it asks for. When the case escalates, who may lead is asked anew (BRI-7a).
 *
 * @see WT15-077, WT15-110, BRI-7a, BRI-3b, BRI-5b, BRI-5c, BRI-5d, BRI-6a, SGL-2
 */
export const allocateLeadPractitioner: DecisionOn<"AllocateLeadPractitioner"> = (
  episode,
  command,
  deciding
) =>
  Result.gen(function* () {
    const on = today(deciding)
    yield* Requirement.inOrder(isToBeLed(episode, on), command._tag, {
      stands: "there is no decision to assess under section 17",
      needs: "that decision first"
    })
    yield* Requirement.decidedBy(episode, "allocation", deciding, { authors: [] })
    const practitioner = yield* Requirement.known(command.practitioner, deciding)
    const asked = { practitioner, work: workToLead(episode, on), on }
    const { explanation: eligibility } = yield* leadPractitioner(deciding.protocol, asked)
    yield* directedInTime(episode, command, deciding)
    return [
      {
        ...command,
        _tag: "LeadPractitionerAllocated",
        work: asked.work,
        eligibility,
        ...recordedBy(deciding)
      }
    ]
  })
