/**
 * The seven kinds of rule that carry everything in the source documents. A rule is a value: it has no code in it,
 * so that an authority can supply its own as JSON.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Citation, Reading, RuleId } from "../Citation.ts"
import * as Subject from "../Subject.ts"
import { Who } from "../Who.ts"
import { Within } from "./Within.ts"

/** What every rule has: the requirement it enforces, where that stands, and how it is read where it is unclear. */
const header = {
  id: RuleId,
  alsoEnforces: Schema.optionalKey(Schema.Array(RuleId)),
  source: Citation,
  reading: Schema.optionalKey(Reading)
}

export const Rule = Schema.TaggedUnion({
  /** Who may lead which work, under which conditions. */
  Eligibility: { ...header, work: Subject.Work, mayLead: Schema.NonEmptyArray(Who) },
  /** What by when: the stretch, the moment it counts from, the ceiling of any rescheduling, what an overrun needs. */
  TimeLimit: {
    ...header,
    step: Subject.Step,
    anchor: Subject.Anchor,
    within: Within,
    ceiling: Schema.optionalKey(Within),
    ifExceeded: Schema.Literals(["recordReasons", "breach", "notStated"])
  },
  /** Whose decision it is; `selfApproval` says whether the author of the work may also decide on it. */
  SignOff: {
    ...header,
    decision: Subject.Decision,
    by: Schema.NonEmptyArray(Who),
    selfApproval: Schema.Literals(["never", "notExcluded"])
  },
  /** What must be on record before a step is allowed. */
  Checklist: { ...header, step: Subject.Step, items: Schema.NonEmptyArray(Subject.ChecklistItem) },
  /** Who must be told what after which moment, in which form, unless which reason is recorded. */
  Notification: {
    ...header,
    telling: Subject.Telling,
    after: Subject.Anchor,
    within: Within,
    form: Subject.Form,
    unless: Schema.Array(Subject.Exception)
  },
  /** What recurs how often, counted from a moment and then from the last time. */
  Cadence: { ...header, recurring: Subject.Recurring, from: Subject.Anchor, every: Within },
  /** Which team receives, or which procedure must be followed, in which situation. */
  Routing: { ...header, situation: Subject.Situation, goesTo: Schema.NonEmptyString }
}).pipe(Schema.annotate({ identifier: "Rule" }))
export type Rule = typeof Rule.Type

export type Eligibility = typeof Rule.cases.Eligibility.Type
export type TimeLimit = typeof Rule.cases.TimeLimit.Type
export type SignOff = typeof Rule.cases.SignOff.Type
export type Checklist = typeof Rule.cases.Checklist.Type
export type Notification = typeof Rule.cases.Notification.Type
export type Cadence = typeof Rule.cases.Cadence.Type
export type Routing = typeof Rule.cases.Routing.Type

/** What a rule is about. Of two rules about the same subject, the local one stands in the place of the edition's. */
export const subjectOf = (rule: Rule): string =>
  Rule.match(rule, {
    Eligibility: ({ work }) => `Eligibility ${work}`,
    TimeLimit: ({ step }) => `TimeLimit ${step}`,
    SignOff: ({ decision }) => `SignOff ${decision}`,
    Checklist: ({ id, step }) => `Checklist ${step} ${id}`,
    Notification: ({ telling }) => `Notification ${telling}`,
    Cadence: ({ recurring }) => `Cadence ${recurring}`,
    Routing: ({ situation }) => `Routing ${situation}`
  })
