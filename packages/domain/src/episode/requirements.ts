/** What decisions ask before they say yes; each answers with the refusal that names what is missing. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Instant } from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import type { Practitioner, PractitionerId } from "../practitioner/Practitioner.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { Deadline } from "../protocol/Deadline.ts"
import { explain } from "../protocol/Explanation.ts"
import { eligibility, signOffs, timeLimits } from "../protocol/Protocol.ts"
import type { Rule, SignOff, TimeLimit } from "../protocol/rule/Rule.ts"
import type { Within } from "../protocol/rule/Within.ts"
import type { Decision, Step } from "../protocol/Subject.ts"
import { find, type Who } from "../protocol/Who.ts"
import type { Allocation } from "./allocation/Allocation.ts"
import { covers, workToLead } from "./allocation/work.ts"
import { checklistsFor, isLacking, lackingFor } from "./beforeStep.ts"
import { applies } from "./circumstance/standing.ts"
import { isLifted } from "./departure/standing.ts"
import { departureInVain } from "./departure/inVain.ts"
import { deadlineOf, pointsOf } from "./clock.ts"
import { isByAnother } from "./byAnother.ts"
import { type Deciding, today } from "./Deciding.ts"
import { type Episode, lead } from "./Episode.ts"
import { governing, knownPractitioner, type Refused } from "./governing.ts"
import * as Refusal from "./refusals.ts"

type Asked<E> = Result.Result<void, E>

/** Nothing more is asked. */
export const granted: Asked<never> = Result.succeed(undefined)

/** A practitioner whom a command or an entry names must be one whom the authority knows. */
export const known = (
  practitioner: PractitionerId,
  { named }: Deciding
): Result.Result<Practitioner, Refusal.UnknownPractitioner> => {
  const found = named.get(practitioner)
  return found === undefined
    ? Result.fail(new Refusal.UnknownPractitioner({ practitioner, ...knownPractitioner }))
    : Result.succeed(found)
}

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
  command: Refused,
  words: { readonly stands: string; readonly needs: string }
): Asked<Refusal.OutOfOrder> =>
  so ? granted : Result.fail(new Refusal.OutOfOrder({ command, ...words, ...governing(command) }))

/** Once the case has escalated, whoever led before leads no more until they are allocated anew (BRI-7a). */
const stillLeads = (
  episode: Episode,
  { practitioner, work: allocated }: Allocation,
  deciding: Deciding
): Asked<Refusal.HandoverRequired> => {
  const work = workToLead(episode, today(deciding))
  const rule = eligibility(deciding.protocol, work)
  if (covers(allocated, work) || rule === undefined) return granted
  const explanation = explain(deciding.protocol, rule)
  return Result.fail(new Refusal.HandoverRequired({ practitioner, work, explanation }))
}

/** The command must come from the lead practitioner, and be about work that they were allocated. */
export const fromLead = (
  episode: Episode,
  command: Refused,
  deciding: Deciding
): Asked<Refusal.NotTheLeadPractitioner | Refusal.HandoverRequired> => {
  const { practitioner } = deciding
  const allocation = lead(episode)
  const leader = allocation?.practitioner ?? null
  if (allocation === undefined || leader !== practitioner.id) {
    return Result.fail(
      new Refusal.NotTheLeadPractitioner({
        practitioner: practitioner.id,
        lead: leader,
        ...governing(command)
      })
    )
  }
  return stillLeads(episode, allocation, deciding)
}

/** What a rule makes the duty of some is done by one of them. */
export const entitled = (
  rule: Rule & { readonly by: ReadonlyArray<Who> },
  decision: Decision,
  { now, practitioner, protocol }: Deciding
): Asked<Refusal.NotEntitledToDecide> => {
  const circumstances = { authority: protocol.version.authority, on: London.dayOf(now) }
  const { lacking, met } = find(protocol.roles, rule.by, practitioner, circumstances)
  return met === undefined
    ? Result.fail(
        new Refusal.NotEntitledToDecide({
          practitioner: practitioner.id,
          decision,
          lacking,
          explanation: explain(protocol, rule)
        })
      )
    : granted
}

/** Some decisions are never the author's, whatever a protocol says; the others follow their rule. */
const excludesAuthor = ({ decision, selfApproval }: SignOff): boolean =>
  isByAnother(decision) || selfApproval === "never"

const notTheAuthor = (
  rule: SignOff,
  authors: ReadonlyArray<PractitionerId>,
  { practitioner, protocol }: Deciding
): Asked<Refusal.MayNotDecideOnOwnWork> =>
  excludesAuthor(rule) && authors.includes(practitioner.id)
    ? Result.fail(
        new Refusal.MayNotDecideOnOwnWork({
          practitioner: practitioner.id,
          decision: rule.decision,
          explanation: explain(protocol, rule)
        })
      )
    : granted

/** A decision is made in person, unless the authority lets the case system push what was decided in it. */
const inPerson = (decision: Decision, { through }: Deciding): Asked<Refusal.DecidedInPersonAlone> =>
  through === undefined || through.decides
    ? granted
    : Result.fail(
        new Refusal.DecidedInPersonAlone({ system: through.system, decision, ...knownPractitioner })
      )

/**
 * The decision must be this person's to make, in person or through a system that may push it, and not about their own work: whoever asks says whose work it is, `[]` where
 * it is nobody's. Where the protocol is silent, `otherwise` says what is asked.
 */
export const decidedBy = <E = never>(
  episode: Episode,
  decision: Decision,
  deciding: Deciding,
  given: { readonly authors: ReadonlyArray<PractitionerId>; readonly otherwise?: () => Asked<E> }
): Asked<E | Refusal.DecidedInPersonAlone | Refusal.NotEntitledToDecide | Refusal.MayNotDecideOnOwnWork> =>
  Result.gen(function* () {
    yield* inPerson(decision, deciding)
    const rules = signOffs(deciding.protocol, decision).filter((rule) =>
      applies(episode, rule, today(deciding))
    )
    if (rules.length === 0) yield* given.otherwise?.() ?? granted
    for (const rule of rules) {
      yield* entitled(rule, rule.decision, deciding)
      yield* notTheAuthor(rule, given.authors, deciding)
    }
  })

/** Everything that the protocol's checklists for the step name must be on record in the episode. */
export const onRecord = (step: Step, episode: Episode, deciding: Deciding): Asked<Refusal.NotOnRecord> => {
  const { protocol } = deciding
  for (const rule of checklistsFor(episode, step, { protocol, on: today(deciding) })) {
    const lacking = lackingFor(rule, episode)
    if (isLacking(lacking)) {
      return Result.fail(
        new Refusal.NotOnRecord({
          step,
          ...lacking,
          ...departureInVain(episode, rule, { on: today(deciding), protocol }),
          explanation: explain(protocol, rule)
        })
      )
    }
  }
  return granted
}

/** An instant that is recorded must not be in the future, not even later today. */
export const past = (
  command: Refused,
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
  command: Refused,
  day: { readonly field: string; readonly given: CalendarDate; readonly notBefore?: CalendarDate },
  deciding: Deciding
): Asked<Refusal.ImpossibleDay> => {
  const { field, given, notBefore = null } = day
  const notAfter = today(deciding)
  return given <= notAfter && (notBefore === null || notBefore <= given)
    ? granted
    : Result.fail(new Refusal.ImpossibleDay({ field, given, notBefore, notAfter, ...governing(command) }))
}

/** A day that is told of beside what happened must not be later than that. */
export const noLaterThan = (
  command: Refused,
  day: { readonly field: string; readonly given: CalendarDate; readonly notAfter: CalendarDate }
): Asked<Refusal.ImpossibleDay> =>
  day.given <= day.notAfter
    ? granted
    : Result.fail(new Refusal.ImpossibleDay({ ...day, notBefore: null, ...governing(command) }))

/** The child must be born. */
export const born = ({ child: { birth } }: Episode, command: Refused): Asked<Refusal.NotYetBorn> =>
  birth._tag === "Born"
    ? granted
    : Result.fail(new Refusal.NotYetBorn({ expectedOn: birth.on, ...governing(command) }))

type LastDay = Result.Result<Deadline | null, OutsideCalendarCoverage>

/** Whether the limit is for this child today, and was not departed from where that is allowed. */
const binds = (rule: TimeLimit, episode: Episode, deciding: Deciding): boolean => {
  const asked = { on: today(deciding), protocol: deciding.protocol }
  return applies(episode, rule, asked.on) && !isLifted(episode, rule, asked)
}

/** The earliest of the deadlines that the limits on the step have from the points at which their clocks started. */
const ending =
  (stretch: (rule: TimeLimit) => Within | undefined) =>
  (episode: Episode, step: Step, deciding: Deciding): LastDay =>
    Result.gen(function* () {
      let earliest: Deadline | null = null
      for (const rule of timeLimits(deciding.protocol, step)) {
        const anchor = pointsOf(episode, rule, deciding).at(-1)
        const within = stretch(rule)
        if (anchor === undefined || within === undefined || !binds(rule, episode, deciding)) continue
        const last = yield* deadlineOf(rule, { anchor, within }, deciding)
        if (last !== null && (earliest === null || last.dueOn < earliest.dueOn)) earliest = last
      }
      return earliest
    })

/** The deadline of the protocol's limit for the step; none when it counts nothing, or its clock has not started. */
export const lastDay = ending(({ within }) => within)

/** The same for the ceiling of the limit; none where it has none. No day is set beyond it (BUC-2.11c, reading A10). */
export const ceiling = ending((rule) => rule.ceiling)

/** The day in London on which the referral was received: nothing in the episode is earlier. */
export const receivedOn = ({ referral }: Episode): CalendarDate => London.dayOf(referral.receivedAt)

/** Whoever leads; before anyone does, whoever may answer the referral. */
export const fromLeadOrWhoAnswers = (
  episode: Episode,
  command: Refused,
  deciding: Deciding
): Asked<
  | Refusal.NotTheLeadPractitioner
  | Refusal.HandoverRequired
  | Refusal.DecidedInPersonAlone
  | Refusal.NotEntitledToDecide
  | Refusal.MayNotDecideOnOwnWork
> =>
  lead(episode) === undefined
    ? decidedBy(episode, "referralResponse", deciding, { authors: [] })
    : fromLead(episode, command, deciding)
