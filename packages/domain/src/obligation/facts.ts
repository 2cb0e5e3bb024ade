/** From what is known about a duty to the obligation: how it stands, and why. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Instant } from "../calendar/Instant.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { Counting } from "../episode/clock.ts"
import type { Happened } from "../episode/Happened.ts"
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

/** The question, as the rules are asked it. */
export interface Sought extends Asked {
  /** Whether what has yet to come is sought too. */
  readonly toCome: boolean
}

export type Answer = Result.Result<ReadonlyArray<Obligation>, OutsideCalendarCoverage>

/** What is known about a duty. */
export interface Facts {
  readonly deadline?: Deadline | null
  readonly met?: Happened | undefined
  readonly reason?: string | undefined
  readonly excused?: boolean
  /** Until when it is excused once its day has passed; null for good. */
  readonly excusedUntil?: CalendarDate | null | undefined
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

/** What the rule is about. */
const subjectOf = (rule: Rule): Obligation["subject"] => {
  switch (rule._tag) {
    case "Eligibility":
      return rule.work
    case "TimeLimit":
    case "Checklist":
      return rule.step
    case "SignOff":
      return rule.decision
    case "Notification":
      return rule.telling
    case "Cadence":
      return rule.recurring
    case "Routing":
      return rule.situation
  }
}

const bearers = (rule: Rule): ReadonlyArray<Who.Who> | undefined =>
  rule._tag === "Eligibility" ? rule.mayLead : rule.by

/** What is the same in every obligation that comes of a rule. */
type OfTheRule = Pick<Obligation, "rule" | "kind" | "subject" | "duty" | "by" | "explanation">

const told = (protocol: Protocol, rule: Rule): OfTheRule => {
  const subject = subjectOf(rule)
  return {
    rule: rule.id,
    kind: rule._tag,
    subject,
    duty: inWords(subject),
    by:
      bearers(rule)
        ?.map((each) => Who.says(protocol.roles, each))
        .join(", or ") ?? null,
    explanation: explain(protocol, rule)
  }
}

/** Told once for each rule of a protocol: by its roles, since protocols share rules of their edition. */
const known = new WeakMap<Who.Roles, WeakMap<Rule, OfTheRule>>()

const toldUnder = (roles: Who.Roles): WeakMap<Rule, OfTheRule> => {
  const before = known.get(roles)
  if (before !== undefined) return before
  const none = new WeakMap<Rule, OfTheRule>()
  known.set(roles, none)
  return none
}

const ofTheRule = (protocol: Protocol, rule: Rule): OfTheRule => {
  const under = toldUnder(protocol.roles)
  const before = under.get(rule)
  if (before !== undefined) return before
  const anew = told(protocol, rule)
  under.set(rule, anew)
  return anew
}

export const obligation = (rule: Rule, facts: Facts, asked: Asked): Obligation => {
  const { by, duty, explanation, kind, subject, rule: id } = ofTheRule(asked.protocol, rule)
  const made = {
    rule: id,
    kind,
    subject,
    duty,
    by,
    state: stateOf(rule, facts, asked),
    deadline: facts.deadline ?? null,
    metOn: facts.met?.on ?? null,
    reason: facts.reason ?? null,
    explanation
  }
  const { excusedUntil, met } = facts
  return {
    ...made,
    ...(isTarget(rule) && { target: true }),
    ...(met === undefined && excusedUntil !== undefined && { excusedUntil })
  }
}

/** That the rule requires nothing. */
export const nothing: Answer = Result.succeed([])

/** The one obligation that a rule requires. */
export const one = (rule: Rule, facts: Facts, asked: Asked): Answer =>
  Result.succeed([obligation(rule, facts, asked)])

/** What a rule requires whose moment has not come: nothing, unless that is sought too. */
export const stillToCome = (rule: Rule, sought: Sought): Answer =>
  sought.toCome ? one(rule, { notYet: true }, sought) : nothing
