/** The assessment: seeing the child, writing, returning, authorising, and accounting for an overrun. */
import * as Result from "effect/Result"
import { ProtocolIsSilent } from "../../practitioner/leadPractitioner.ts"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import { workToLead } from "../allocation/work.ts"
import { withEach } from "../discussed.ts"
import { authorsOf, discussing } from "./Assessment.ts"
import { completedAt, overrunsOf } from "./standing.ts"
import { type Deciding, type DecisionOn, recordedBy, today } from "../Deciding.ts"
import type { Episode } from "../Episode.ts"
import { OverrunReasonRequired, type Refusal } from "../refusals.ts"
import { timeLimits } from "../../protocol/Protocol.ts"
import { departureInVain } from "../departure/inVain.ts"
import * as Requirement from "../requirements.ts"

/** Not before the referral, nor before the birth. */
const earliestSighting = (episode: Episode): CalendarDate => {
  const received = Requirement.receivedOn(episode)
  return episode.child.birth.on > received ? episode.child.birth.on : received
}

/** @see WT15-053, WT15-081, BAR-4.1a */
export const recordChildSeen: DecisionOn<"RecordChildSeen"> = (episode, command, deciding) =>
  Result.gen(function* () {
    yield* Requirement.born(episode, command._tag)
    yield* Requirement.possible(
      command._tag,
      { field: "seenOn", given: command.seenOn, notBefore: earliestSighting(episode) },
      deciding
    )
    return [{ ...command, _tag: "ChildSeen", ...recordedBy(deciding) }]
  })

/** It waits for its author: one that was authorised before a later decision asked for an assessment is no answer to it. */
const isWithAuthor = (episode: Episode): boolean => {
  const { assessment } = episode
  return (
    assessment._tag === "InProgress" ||
    assessment._tag === "Returned" ||
    (assessment._tag === "Authorised" && completedAt(episode) === undefined)
  )
}

/** The lead practitioner submits the draft, complete as the protocol's checklist asks. @see WT15-048, WT15-057, BUC-2.14iii */
export const submitAssessment: DecisionOn<"SubmitAssessment"> = (episode, command, deciding) =>
  Result.gen(function* () {
    yield* Requirement.fromLead(episode, command._tag, deciding)
    yield* Requirement.inOrder(workToLead(episode, today(deciding)) !== "earlyHelp", command._tag, {
      stands: "the episode is for early help",
      needs: "a decision to assess under section 17; an early help assessment is put on record as one"
    })
    yield* Requirement.inOrder(isWithAuthor(episode), command._tag, {
      stands: "the assessment is already with a manager, or authorised",
      needs: "an assessment in progress, or one returned for more work"
    })
    return [{ ...command, _tag: "AssessmentSubmitted", ...recordedBy(deciding) }]
  })

/** A protocol that names nobody does not let the author authorise: it has to name somebody. */
const nobodyNamed = ({ protocol }: Deciding): Result.Result<never, ProtocolIsSilent> =>
  Result.fail(new ProtocolIsSilent({ protocol: protocol.title, about: "who authorises an assessment" }))

const submittedTo = (
  episode: Episode,
  command: "ReturnAssessment" | "AuthoriseAssessment",
  deciding: Deciding
): Result.Result<void, Refusal> =>
  Result.gen(function* () {
    const { assessment } = episode
    yield* Requirement.inOrder(assessment._tag === "Submitted", command, {
      stands: "no assessment waits for a manager",
      needs: "an assessment that its lead practitioner has submitted"
    })
    if (assessment._tag !== "Submitted") return
    yield* Requirement.decidedBy(episode, "assessment", deciding, {
      authors: authorsOf(assessment),
      otherwise: () => nobodyNamed(deciding)
    })
  })

/** A manager asks for more work. @see BRI-6g, BUC-2.14iii */
export const returnAssessment: DecisionOn<"ReturnAssessment"> = (episode, command, deciding) =>
  Result.map(submittedTo(episode, command._tag, deciding), () => [
    { ...command, _tag: "AssessmentReturned", ...recordedBy(deciding) }
  ])

/** When the limit has passed, the reason must be on record before the step is taken. */
const accountedFor = (episode: Episode, deciding: Deciding): Result.Result<void, Refusal> =>
  Result.gen(function* () {
    const step = "completeAssessment"
    const limit = yield* Requirement.lastDay(episode, step, deciding)
    const isOver = limit !== null && today(deciding) > limit.dueOn
    if (!isOver || overrunsOf(episode).some((overrun) => overrun.step === step)) return
    const { dueOn, explanation } = limit
    const rule = timeLimits(deciding.protocol, step).find(({ id }) => id === explanation.rule)
    const departure =
      rule && departureInVain(episode, rule, { on: today(deciding), protocol: deciding.protocol })
    yield* Result.fail(new OverrunReasonRequired({ step, dueOn, ...departure, explanation }))
  })

/**
 * A manager who is not the author authorises the assessment; with that it is complete. After the last day of the
 * limit, only when the reason for the overrun is on record.
 *
 * @see WT15-057, WT15-069, WT15-070, BRI-7c, BUC-2.14a
 */
export const authoriseAssessment: DecisionOn<"AuthoriseAssessment"> = (episode, command, deciding) =>
  Result.gen(function* () {
    yield* submittedTo(episode, command._tag, deciding)
    yield* accountedFor(episode, deciding)
    return [{ ...command, _tag: "AssessmentAuthorised", ...recordedBy(deciding) }]
  })

/**
 * The lead practitioner records why a limit is exceeded: of the assessment, once it was discussed with child, family and
 * other professionals, or with the reasons why not.
 *
 * @see WT15-070, BAR-3.1c
 */
export const recordOverrunReason: DecisionOn<"RecordOverrunReason"> = (episode, command, deciding) =>
  Result.gen(function* () {
    yield* Requirement.fromLead(episode, command._tag, deciding)
    if (command.step === "completeAssessment") {
      yield* withEach(episode, command._tag, { parties: discussing, said: command })
    }
    return [{ ...command, _tag: "OverrunReasonRecorded", ...recordedBy(deciding) }]
  })
