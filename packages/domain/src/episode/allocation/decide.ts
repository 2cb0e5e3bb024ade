/** Team mapping, and the allocation of the lead practitioner. */
import * as Result from "effect/Result"
import { leadPractitioner } from "../../practitioner/leadPractitioner.ts"
import type { Practitioner, PractitionerId } from "../../practitioner/Practitioner.ts"
import { explain } from "../../protocol/Explanation.ts"
import { timeLimit } from "../../protocol/Protocol.ts"
import type { ChecklistItem } from "../../protocol/Subject.ts"
import { anchorPoint } from "../milestones.ts"
import { deadline } from "../../protocol/Deadline.ts"
import type { CommandOf } from "../Command.ts"
import { type Deciding, type DecisionOn, recordedBy, today } from "../Deciding.ts"
import type { Episode } from "../Episode.ts"
import { governing } from "../governing.ts"
import { LaterThanTheLimit, type Refusal, UnknownPractitioner } from "../refusals.ts"
import * as Requirement from "../requirements.ts"

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

const known = (id: PractitionerId, { named }: Deciding): Result.Result<Practitioner, UnknownPractitioner> => {
  const practitioner = named.get(id)
  return practitioner === undefined
    ? Result.fail(new UnknownPractitioner({ practitioner: id, rule: governing("AllocateLeadPractitioner") }))
    : Result.succeed(practitioner)
}

const onRecord = (
  { teamMappings }: Episode,
  { considerations, direction }: Allocate
): ReadonlySet<ChecklistItem> =>
  Requirement.present({
    teamMapping: teamMappings.length > 0,
    skillsAndExperience: considerations !== null,
    childAndFamilyNeeds: considerations !== null,
    riskOfSection47: considerations !== null,
    focusOfAssessment: direction !== null,
    timescaleForSeeingChild: direction !== null,
    timescaleForCompletion: direction !== null
  })

/** A direction may be earlier than the limit for completing the assessment, never later. */
const directedInTime = (
  episode: Episode,
  { direction }: Allocate,
  deciding: Deciding
): Result.Result<void, Refusal> =>
  Result.gen(function* () {
    const rule = timeLimit(deciding.protocol, "completeAssessment")
    const anchor = rule === undefined ? undefined : anchorPoint(episode, rule.anchor)
    if (direction === null || rule === undefined || anchor === undefined || rule.within._tag !== "Counted")
      return
    const explanation = explain(deciding.protocol, rule)
    const { dueOn } = yield* deadline(deciding.calendar, { anchor, within: rule.within, explanation })
    for (const given of [direction.seeChildBy, direction.completeBy]) {
      if (given > dueOn) {
        yield* Result.fail(new LaterThanTheLimit({ step: rule.step, given, latest: dueOn, explanation }))
      }
    }
  })

/**
 * Allocates the lead practitioner of a section 17 assessment: a practitioner who may lead it, chosen by whom the
 * protocol names, with on record what it asks for.
 *
 * @see WT15-077, BRI-3b, BRI-5b, BRI-5c, BRI-5d, BRI-6a, SGL-2
 */
export const allocateLeadPractitioner: DecisionOn<"AllocateLeadPractitioner"> = (
  episode,
  command,
  deciding
) =>
  Result.gen(function* () {
    const { referral } = episode
    yield* Requirement.inOrder(
      referral._tag === "Decided" && referral.decision.response === "section17Assessment",
      command._tag,
      { stands: "there is no decision to assess under section 17", needs: "that decision first" }
    )
    yield* Requirement.decidedBy("allocation", deciding)
    const practitioner = yield* known(command.practitioner, deciding)
    const asked = { practitioner, work: "section17", on: today(deciding) } as const
    const { explanation: eligibility } = yield* leadPractitioner(deciding.protocol, asked)
    yield* Requirement.onRecord("allocateLeadPractitioner", onRecord(episode, command), deciding)
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
