/**
 * Why a command is refused. Each is something that the person who asked can put right, names the rule, and says what
 * to do next; nothing is written but the account of the refusal.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { MayNotLead, ProtocolIsSilent } from "../practitioner/leadPractitioner.ts"
import { SystemKey } from "../governance/SystemKey.ts"
import { PractitionerId } from "../practitioner/Practitioner.ts"
import { cite, Explanation, reference } from "../protocol/Explanation.ts"
import { ChecklistItem, Decision, Exception, inWords, Step, Telling, Work } from "../protocol/Subject.ts"
import { AtLeast, says as atLeastSays } from "../protocol/rule/AtLeast.ts"
import { Question, says as questionSays } from "../protocol/rule/Question.ts"
import { Shortfall } from "../protocol/Who.ts"
import { governed } from "./workingTogether.ts"

/** The decision is not this person's to make. */
export class NotEntitledToDecide extends Schema.TaggedError<NotEntitledToDecide>()("NotEntitledToDecide", {
  practitioner: PractitionerId,
  decision: Decision,
  lacking: Schema.Array(Shortfall),
  explanation: Explanation
}) {
  override get message(): string {
    return `${this.practitioner} may not decide ${inWords(this.decision)}. ${cite(this.explanation)} Ask someone whom the rule names.`
  }
}

/** Whoever wrote the work cannot also decide on it. */
export class MayNotDecideOnOwnWork extends Schema.TaggedError<MayNotDecideOnOwnWork>()(
  "MayNotDecideOnOwnWork",
  {
    practitioner: PractitionerId,
    decision: Decision,
    explanation: Explanation
  }
) {
  override get message(): string {
    return `${this.practitioner} is the author and may not also decide ${inWords(this.decision)}. ${cite(this.explanation)} Ask another manager.`
  }
}

/** A case system gave the command, and the authority does not let it push decisions. */
export class DecidedInPersonAlone extends Schema.TaggedError<DecidedInPersonAlone>()("DecidedInPersonAlone", {
  system: SystemKey,
  decision: Decision,
  ...governed
}) {
  override get message(): string {
    return `Not through ${this.system}: the authority does not let it push decisions, such as ${inWords(this.decision)}. Whoever decides is a practitioner, and signs in themselves (${this.rule}).`
  }
}

/** The work is led by somebody else. */
export class NotTheLeadPractitioner extends Schema.TaggedError<NotTheLeadPractitioner>()(
  "NotTheLeadPractitioner",
  {
    practitioner: PractitionerId,
    lead: Schema.NullOr(PractitionerId),
    ...governed
  }
) {
  override get message(): string {
    const lead =
      this.lead === null
        ? "nobody yet; allocate a lead practitioner first"
        : `${this.lead}; ask them, or allocate anew`
    return `Only the lead practitioner does this (${this.rule}); the lead is ${lead}.`
  }
}

/** The case has escalated, and whoever leads was not allocated to lead what it has become. */
export class HandoverRequired extends Schema.TaggedError<HandoverRequired>()("HandoverRequired", {
  practitioner: PractitionerId,
  work: Work,
  explanation: Explanation
}) {
  override get message(): string {
    return `The work is now ${inWords(this.work)}, which ${this.practitioner} was not allocated to lead. ${cite(this.explanation)} Allocate somebody whom the rule allows; whoever led before can stay as a co-worker.`
  }
}

/** Another sentence, where there is something more to say. */
const aside = (sentence: string | undefined): string => (sentence === undefined ? "" : ` ${sentence}`)

/** A step needs things on record that are not there. */
export class NotOnRecord extends Schema.TaggedError<NotOnRecord>()("NotOnRecord", {
  step: Step,
  missing: Schema.Array(ChecklistItem),
  unanswered: Schema.Array(Question),
  tooFew: Schema.Array(AtLeast),
  departure: Schema.optionalKey(Schema.String),
  explanation: Explanation
}) {
  override get message(): string {
    const missing = [
      ...this.missing.map(inWords),
      ...this.tooFew.map(atLeastSays),
      ...questionSays(this.unanswered)
    ].join("; ")
    return `To ${inWords(this.step)}, put on record first: ${missing}${missing.endsWith("?") ? "" : "."} So asks ${reference(this.explanation)}.${aside(this.departure)}`
  }
}

/** The episode is not at the point where this can be done. */
export class OutOfOrder extends Schema.TaggedError<OutOfOrder>()("OutOfOrder", {
  command: Schema.String,
  stands: Schema.String,
  needs: Schema.String,
  ...governed
}) {
  override get message(): string {
    return `${this.command} is not possible now: ${this.stands}. It needs ${this.needs} (${this.rule}).`
  }
}

/** A time limit has passed, and no reason for that is on record. */
export class OverrunReasonRequired extends Schema.TaggedError<OverrunReasonRequired>()(
  "OverrunReasonRequired",
  {
    step: Step,
    dueOn: CalendarDate,
    departure: Schema.optionalKey(Schema.String),
    explanation: Explanation
  }
) {
  override get message(): string {
    return `The limit to ${inWords(this.step)} ended on ${this.dueOn}. Record why it is exceeded, after discussion with child, family and professionals. ${cite(this.explanation)}${aside(this.departure)}`
  }
}

/** A date directed for the child is later than the limit allows. */
export class LaterThanTheLimit extends Schema.TaggedError<LaterThanTheLimit>()("LaterThanTheLimit", {
  step: Step,
  given: CalendarDate,
  latest: CalendarDate,
  explanation: Explanation
}) {
  override get message(): string {
    return `${this.given} is too late to ${inWords(this.step)}; the latest day is ${this.latest}. ${cite(this.explanation)}`
  }
}

/** The rule does not allow this reason for not telling. */
export class ExceptionNotAllowed extends Schema.TaggedError<ExceptionNotAllowed>()("ExceptionNotAllowed", {
  telling: Telling,
  exception: Exception,
  allowed: Schema.Array(Exception),
  explanation: Explanation
}) {
  override get message(): string {
    const allowed =
      this.allowed.length === 0 ? "no exception" : `only: ${this.allowed.map(inWords).join("; ")}`
    return `That ${inWords(this.exception)} does not excuse from the duty to ${inWords(this.telling)}: the rule allows ${allowed}. ${cite(this.explanation)}`
  }
}

/** The rule asks for writing. */
export class WritingRequired extends Schema.TaggedError<WritingRequired>()("WritingRequired", {
  telling: Telling,
  explanation: Explanation
}) {
  override get message(): string {
    return `To ${inWords(this.telling)}, write. ${cite(this.explanation)}`
  }
}

/** A day or an instant that cannot be: in the future, before what it follows, or outside what it must lie in. */
export class ImpossibleDay extends Schema.TaggedError<ImpossibleDay>()("ImpossibleDay", {
  field: Schema.String,
  given: Schema.String,
  notBefore: Schema.NullOr(CalendarDate),
  notAfter: CalendarDate,
  ...governed
}) {
  override get message(): string {
    const from = this.notBefore === null ? "" : `from ${this.notBefore} `
    const time = this.given.includes("T") ? ", and a time that has come" : ""
    return `${this.field} cannot be ${this.given}. Give a day in London ${from}to ${this.notAfter}${time} (${this.rule}).`
  }
}

/** The child is not born yet, so cannot have been seen (reading A23). */
export class NotYetBorn extends Schema.TaggedError<NotYetBorn>()("NotYetBorn", {
  expectedOn: CalendarDate,
  ...governed
}) {
  override get message(): string {
    return `The child is expected on ${this.expectedOn} and cannot have been seen (${this.rule}). What is done for the child before birth is recorded in the plan and in supervision.`
  }
}

/** Whoever chairs a conference has a part in the case, or in its management. */
export class ChairNotIndependent extends Schema.TaggedError<ChairNotIndependent>()("ChairNotIndependent", {
  practitioner: PractitionerId,
  ...governed
}) {
  override get message(): string {
    return `${this.practitioner} has a part in the case, or in its management, and may not chair its conference (${this.rule}). Appoint a chair who has none.`
  }
}

/** The episode is closed; new concerns are a new referral. */
export class EpisodeIsClosed extends Schema.TaggedError<EpisodeIsClosed>()("EpisodeIsClosed", {
  closedOn: CalendarDate,
  ...governed
}) {
  override get message(): string {
    return `The episode was closed on ${this.closedOn} (${this.rule}). Make a new referral if there are new concerns.`
  }
}

/** The command names a practitioner whom the authority does not know. */
export class UnknownPractitioner extends Schema.TaggedError<UnknownPractitioner>()("UnknownPractitioner", {
  practitioner: PractitionerId,
  ...governed
}) {
  override get message(): string {
    return `No practitioner ${this.practitioner} is known to this authority. Add them, with role and registration, first.`
  }
}

export type Refusal =
  | MayNotLead
  | ProtocolIsSilent
  | NotEntitledToDecide
  | DecidedInPersonAlone
  | MayNotDecideOnOwnWork
  | NotTheLeadPractitioner
  | HandoverRequired
  | NotOnRecord
  | OutOfOrder
  | OverrunReasonRequired
  | LaterThanTheLimit
  | ExceptionNotAllowed
  | WritingRequired
  | ImpossibleDay
  | NotYetBorn
  | ChairNotIndependent
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
