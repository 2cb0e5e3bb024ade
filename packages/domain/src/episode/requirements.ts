/** What decisions ask before they say yes; each answers with the refusal that names what is missing. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Instant } from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import type { PractitionerId } from "../practitioner/Practitioner.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import { type Deadline, deadline } from "../protocol/Deadline.ts"
import { explain } from "../protocol/Explanation.ts"
import { checklists, signOff, timeLimit } from "../protocol/Protocol.ts"
import type { SignOff, TimeLimit } from "../protocol/rule/Rule.ts"
import type { Within } from "../protocol/rule/Within.ts"
import type { Decision, Step } from "../protocol/Subject.ts"
import { find } from "../protocol/Who.ts"
import { missingFrom } from "./checklist.ts"
import type { CommandTag } from "./Command.ts"
import { type Deciding, today } from "./Deciding.ts"
import { type Episode, lead } from "./Episode.ts"
import { governing } from "./governing.ts"
import { anchorPoint } from "./milestones.ts"
import * as Refusal from "./refusals.ts"

type Asked<E> = Result.Result<void, E>

const granted: Asked<never> = Result.succeed(undefined)

/** The episode must not be closed. */
export const stillOpen = ({ closure }: Episode): Asked<Refusal.EpisodeIsClosed> =>
  closure._tag === "Closed"
    ? Result.fail(
        new Refusal.EpisodeIsClosed({
          closedOn: London.dayOf(closure.closed.recordedAt),
          ...governing("CloseEpisode")
        })
      )
    : granted

/** Something must be so, or the command comes out of order. */
export const inOrder = (
  so: boolean,
  command: CommandTag,
  words: { readonly stands: string; readonly needs: string }
): Asked<Refusal.OutOfOrder> =>
  so ? granted : Result.fail(new Refusal.OutOfOrder({ command, ...words, ...governing(command) }))

/** The command must come from the lead practitioner. */
export const fromLead = (
  episode: Episode,
  command: CommandTag,
  { practitioner }: Deciding
): Asked<Refusal.NotTheLeadPractitioner> => {
  const leader = lead(episode)?.practitioner ?? null
  return leader === practitioner.id
    ? granted
    : Result.fail(
        new Refusal.NotTheLeadPractitioner({
          practitioner: practitioner.id,
          lead: leader,
          ...governing(command)
        })
      )
}

const entitled = (rule: SignOff, deciding: Deciding): Asked<Refusal.NotEntitledToDecide> => {
  const { practitioner, protocol } = deciding
  const circumstances = { authority: protocol.version.authority, on: today(deciding) }
  const { lacking, met } = find(protocol.roles, rule.by, practitioner, circumstances)
  return met === undefined
    ? Result.fail(
        new Refusal.NotEntitledToDecide({
          practitioner: practitioner.id,
          decision: rule.decision,
          lacking,
          explanation: explain(protocol, rule)
        })
      )
    : granted
}

/** Nobody authorises their own assessment, whatever a protocol says; other decisions follow their rule. */
const excludesAuthor = ({ decision, selfApproval }: SignOff): boolean =>
  decision === "assessment" || selfApproval === "never"

const notTheAuthor = (
  rule: SignOff,
  author: PractitionerId | undefined,
  { practitioner, protocol }: Deciding
): Asked<Refusal.MayNotDecideOnOwnWork> =>
  excludesAuthor(rule) && author === practitioner.id
    ? Result.fail(
        new Refusal.MayNotDecideOnOwnWork({
          practitioner: practitioner.id,
          decision: rule.decision,
          explanation: explain(protocol, rule)
        })
      )
    : granted

/**
 * The decision must be this person's to make, and not about their own work. Where the protocol is silent, `otherwise`
 * says what is asked.
 */
export const decidedBy = <E = never>(
  decision: Decision,
  deciding: Deciding,
  given: { readonly author?: PractitionerId; readonly otherwise?: () => Asked<E> } = {}
): Asked<E | Refusal.NotEntitledToDecide | Refusal.MayNotDecideOnOwnWork> => {
  const rule = signOff(deciding.protocol, decision)
  if (rule === undefined) return given.otherwise?.() ?? granted
  return Result.flatMap(entitled(rule, deciding), () => notTheAuthor(rule, given.author, deciding))
}

/** Everything that the protocol's checklists for the step name must be on record in the episode. */
export const onRecord = (
  step: Step,
  episode: Episode,
  { protocol }: Deciding
): Asked<Refusal.NotOnRecord> => {
  for (const rule of checklists(protocol, step)) {
    const [first, ...rest] = missingFrom(episode, rule.items)
    if (first !== undefined) {
      return Result.fail(
        new Refusal.NotOnRecord({ step, missing: [first, ...rest], explanation: explain(protocol, rule) })
      )
    }
  }
  return granted
}

/** An instant that is recorded must not be in the future, not even later today. */
export const past = (
  command: CommandTag,
  instant: { readonly field: string; readonly given: Instant },
  deciding: Deciding
): Asked<Refusal.ImpossibleDay> =>
  instant.given <= deciding.now
    ? granted
    : Result.fail(
        new Refusal.ImpossibleDay({
          ...instant,
          notBefore: null,
          notAfter: today(deciding),
          ...governing(command)
        })
      )

/** A day that is recorded must not be in the future, nor before what it follows. */
export const possible = (
  command: CommandTag,
  day: { readonly field: string; readonly given: CalendarDate; readonly notBefore?: CalendarDate },
  deciding: Deciding
): Asked<Refusal.ImpossibleDay> => {
  const { field, given, notBefore = null } = day
  const notAfter = today(deciding)
  return given <= notAfter && (notBefore === null || notBefore <= given)
    ? granted
    : Result.fail(new Refusal.ImpossibleDay({ field, given, notBefore, notAfter, ...governing(command) }))
}

type LastDay = Result.Result<Deadline | null, OutsideCalendarCoverage>

const ending =
  (stretch: (rule: TimeLimit) => Within | undefined) =>
  (episode: Episode, step: Step, { calendar, protocol }: Deciding): LastDay => {
    const rule = timeLimit(protocol, step)
    const anchor = rule === undefined ? undefined : anchorPoint(episode, rule.anchor)
    if (rule === undefined || anchor === undefined) return Result.succeed(null)
    const within = stretch(rule)
    return within?._tag === "Counted"
      ? deadline(calendar, { anchor, within, explanation: explain(protocol, rule) })
      : Result.succeed(null)
  }

/** The deadline of the protocol's limit for the step; none when it counts nothing, or its clock has not started. */
export const lastDay = ending(({ within }) => within)

/** The same for the ceiling of the limit; none where it has none. No day is set beyond it (BUC-2.11c, reading A10). */
export const ceiling = ending((rule) => rule.ceiling)

/** The day in London on which the referral was received: nothing in the episode is earlier. */
export const receivedOn = ({ referral }: Episode): CalendarDate => London.dayOf(referral.receivedAt)

/** Whoever leads; before anyone does, whoever may answer the referral. */
export const fromLeadOrWhoAnswers = (
  episode: Episode,
  command: CommandTag,
  deciding: Deciding
): Asked<Refusal.NotTheLeadPractitioner | Refusal.NotEntitledToDecide | Refusal.MayNotDecideOnOwnWork> =>
  lead(episode) === undefined ? decidedBy("referralResponse", deciding) : fromLead(episode, command, deciding)
