/**
 * The seven kinds of rule that carry everything in the source documents. A rule is a value: it has no code in it,
 * so that an authority can supply its own as JSON.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Citation, Reading, RuleId } from "../Citation.ts"
import { described } from "../described.ts"
import * as Subject from "../Subject.ts"
import { Who } from "../Who.ts"
import { AtLeast } from "./AtLeast.ts"
import { Question } from "./Question.ts"
import { keyOf, When } from "./When.ts"
import { Within } from "./Within.ts"

/** What every rule has: the requirement it enforces, where that stands, and how it is read where it is unclear. */
const header = {
  id: described(RuleId, "The requirement that the rule enforces."),
  alsoEnforces: described(
    Schema.optionalKey(Schema.Array(RuleId)),
    "Other requirements that the same rule enforces."
  ),
  source: described(Citation, "Where the rule stands."),
  reading: described(Schema.optionalKey(Reading), "How the text is read, where it is unclear."),
  departure: described(
    Schema.optionalKey(Schema.Literal("notAllowed")),
    "notAllowed where the text says that it must be done: no exceptional circumstances excuse from it. Left out where it should be done; a local rule is departed from as it says itself, and in no other case."
  )
}

/** What the rules have besides that may apply to some children alone; who may lead is the same for all. */
const conditional = {
  ...header,
  when: described(
    Schema.optionalKey(Schema.NonEmptyArray(When)),
    "What must all be so for the rule to apply; left out when it always does."
  )
}

/** Whose duty it is, where the text says so. */
const by = described(
  Schema.optionalKey(Schema.NonEmptyArray(Who)),
  "Whose duty it is: one of these; left out where the text names nobody."
)

export const Rule = Schema.TaggedUnion({
  /** Who may lead which work, under which conditions. */
  Eligibility: {
    ...header,
    work: Subject.Work,
    mayLead: described(Schema.NonEmptyArray(Who), "Who may lead the work: to be one of these is enough.")
  },
  /** What by when: the stretch, the moment it counts from, the ceiling of any rescheduling, what an overrun needs. */
  TimeLimit: {
    ...conditional,
    by,
    step: Subject.Step,
    anchor: described(Subject.Anchor, "The moment that the time is counted from."),
    within: described(Within, "How long there is."),
    ceiling: described(Schema.optionalKey(Within), "How long there is at most, however it is rescheduled."),
    ifExceeded: described(
      Schema.Literals(["recordReasons", "setAnew", "breach", "target", "notStated"]),
      "What an overrun is: recordReasons, the reasons must be on record, and it stays late (reading N52); setAnew, another day must be set, as the protocol says who sets it, which excuses, and no reason without that does; breach, nothing excuses it; target, what is normal, and no breach (reading A18); notStated, the text does not say."
    )
  },
  /** Whose decision it is; `selfApproval` says whether the author of the work may also decide on it. */
  SignOff: {
    ...conditional,
    decision: Subject.Decision,
    by: described(Schema.NonEmptyArray(Who), "Whose decision it is: to be one of these is enough."),
    selfApproval: described(
      Schema.Literals(["never", "notExcluded"]),
      "Whether the author of the work may also decide on it: never, or notExcluded by the text."
    )
  },
  /** What must be on record before a step is allowed. */
  Checklist: {
    ...conditional,
    by,
    step: Subject.Step,
    items: described(
      Schema.Array(Subject.ChecklistItem),
      "What must be on record before the step is allowed; [] when only questions are asked."
    ),
    questions: described(
      Schema.optionalKey(Schema.NonEmptyArray(Question)),
      "What must be answered before the step is allowed, in the text's words."
    ),
    atLeast: described(
      Schema.optionalKey(Schema.NonEmptyArray(AtLeast)),
      "What must be on record so many times, or more, before the step is allowed."
    )
  },
  /** Who must be told what after which moment, in which form, unless which reason is recorded. */
  Notification: {
    ...conditional,
    by,
    telling: Subject.Telling,
    after: described(Subject.Anchor, "The moment after which they are told."),
    within: described(Within, "How long there is."),
    form: Subject.Form,
    unless: described(Schema.Array(Subject.Exception), "What excuses not telling; [] for nothing.")
  },
  /** What recurs how often, counted from a moment and then from the last time, and for how long. */
  Cadence: {
    ...conditional,
    by,
    recurring: Subject.Recurring,
    from: described(Subject.Anchor, "The moment that the first time is counted from."),
    every: described(Within, "How long there is from one time to the next."),
    until: described(
      Schema.optionalKey(Within),
      "For how long it recurs, counted from the same moment; left out when it has no end."
    )
  },
  /** Which team receives, or which procedure must be followed, in which situation. */
  Routing: {
    ...conditional,
    by,
    situation: Subject.Situation,
    goesTo: described(
      Schema.NonEmptyString,
      "The team that receives, or the procedure, in the text's words."
    ),
    closedWithin: described(
      Schema.optionalKey(Within),
      "For previous involvement: how long before the referral it closed at most."
    )
  }
}).pipe(
  Schema.annotate({
    identifier: "Rule",
    description:
      "One rule. Its kind: Eligibility, who may lead which work; TimeLimit, what by when; SignOff, whose decision it is; Checklist, what must be on record before a step; Notification, who must be told what; Cadence, what recurs how often; Routing, which team receives or which procedure must be followed."
  })
)
export type Rule = typeof Rule.Type

export type Eligibility = typeof Rule.cases.Eligibility.Type
export type TimeLimit = typeof Rule.cases.TimeLimit.Type
export type SignOff = typeof Rule.cases.SignOff.Type
export type Checklist = typeof Rule.cases.Checklist.Type
export type Notification = typeof Rule.cases.Notification.Type
export type Cadence = typeof Rule.cases.Cadence.Type
export type Routing = typeof Rule.cases.Routing.Type

const about = (rule: Rule): string =>
  Rule.match(rule, {
    Eligibility: ({ work }) => `Eligibility ${work}`,
    TimeLimit: ({ step }) => `TimeLimit ${step}`,
    SignOff: ({ decision }) => `SignOff ${decision}`,
    Checklist: ({ id, step }) => `Checklist ${step} ${id}`,
    Notification: ({ telling }) => `Notification ${telling}`,
    Cadence: ({ recurring }) => `Cadence ${recurring}`,
    Routing: ({ situation }) => `Routing ${situation}`
  })

/**
 * What a rule is about, and for whom. Of two rules about the same subject that apply to the same, the local one stands
 * in the place of the edition's.
 */
export const subjectOf = (rule: Rule): string =>
  rule._tag !== "Eligibility" && rule.when !== undefined
    ? `${about(rule)} when ${keyOf(rule.when)}`
    : about(rule)
