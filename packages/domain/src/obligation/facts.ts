/** From what is known about a duty to the obligation: how it stands, and why. */
import type * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Instant } from "../calendar/Instant.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { Counting } from "../episode/clock.ts"
import type { Happened } from "../episode/record/entriesOf.ts"
import type { Deadline } from "../protocol/Deadline.ts"
import { explain } from "../protocol/Explanation.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import type { Rule } from "../protocol/rule/Rule.ts"
import { inWords } from "../protocol/Subject.ts"
import * as Who from "../protocol/Who.ts"
import type { Obligation, ObligationState } from "./Obligation.ts"

/** What obligations are worked out from, beside what they are the obligations of. */
export interface Asked extends Counting {
  /** The day, in London, on which the question is asked. */
  readonly on: CalendarDate
  /** The instant at which it is asked, for limits in hours; without it, they are late from the day after. */
  readonly at?: Instant
}

export type Answer = Result.Result<ReadonlyArray<Obligation>, OutsideCalendarCoverage>

/** What is known about a duty. */
export interface Facts {
  readonly subject: Obligation["subject"]
  readonly deadline?: Deadline | null
  readonly met?: Happened | undefined
  readonly reason?: string | undefined
  readonly excused?: boolean
  /** Its moment has not come. */
  readonly notYet?: boolean
}

/** Whether something happened in time: by the instant, for a limit in hours whose doing has one; else by the day. */
const isInTime = ({ dueAt, dueOn }: Deadline, { at, on }: Happened): boolean =>
  dueAt === null || at === undefined ? on <= dueOn : at <= dueAt

const isPast = ({ dueAt, dueOn }: Deadline, { at, on }: Asked): boolean =>
  dueAt === null || at === undefined ? on > dueOn : at > dueAt

/** Whether the deadline says what is normal, so that to pass it is no breach (reading A18). */
const isTarget = (rule: Rule): boolean => rule._tag === "TimeLimit" && rule.ifExceeded === "target"

const stateOf = (rule: Rule, { deadline, excused, met, notYet }: Facts, asked: Asked): ObligationState => {
  if (met !== undefined) {
    if (deadline == null || isTarget(rule) || isInTime(deadline, met)) return "met"
    return excused ? "excused" : "metLate"
  }
  if (notYet) return "notYet"
  if (excused) return "excused"
  if (deadline == null) return "outstanding"
  if (!isPast(deadline, asked)) return "due"
  return isTarget(rule) ? "outstanding" : "late"
}

/** Whose duty it is, in words; made once for the roles of a protocol and each list of people that a rule names. */
const named = new WeakMap<Who.Roles, WeakMap<ReadonlyArray<Who.Who>, string>>()

const namedUnder = (roles: Who.Roles): WeakMap<ReadonlyArray<Who.Who>, string> => {
  const known = named.get(roles)
  if (known !== undefined) return known
  const none = new WeakMap<ReadonlyArray<Who.Who>, string>()
  named.set(roles, none)
  return none
}

const inOneLine = ({ roles }: Protocol, by: ReadonlyArray<Who.Who>): string => {
  const under = namedUnder(roles)
  const known = under.get(by)
  if (known !== undefined) return known
  const words = by.map((each) => Who.says(roles, each)).join(", or ")
  under.set(by, words)
  return words
}

const whose = (protocol: Protocol, rule: Rule): string | null => {
  const by = rule._tag === "Eligibility" ? rule.mayLead : rule.by
  return by === undefined ? null : inOneLine(protocol, by)
}

export const obligation = (rule: Rule, facts: Facts, asked: Asked): Obligation => ({
  rule: rule.id,
  kind: rule._tag,
  subject: facts.subject,
  duty: inWords(facts.subject),
  by: whose(asked.protocol, rule),
  state: stateOf(rule, facts, asked),
  deadline: facts.deadline ?? null,
  metOn: facts.met?.on ?? null,
  reason: facts.reason ?? null,
  explanation: explain(asked.protocol, rule)
})
