/** Who may lead which work, under a protocol, on a day. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { cite, explain, Explanation } from "../protocol/Explanation.ts"
import { eligibility, type Protocol } from "../protocol/Protocol.ts"
import { inWords, Work } from "../protocol/Subject.ts"
import { find, Shortfall, Who } from "../protocol/Who.ts"
import { type Practitioner, PractitionerId } from "./Practitioner.ts"
import { anyRole } from "./Role.ts"

/** The practitioner may lead the work: as whom the rule means, and why. */
export const MayLead = Schema.Struct({
  practitioner: PractitionerId,
  work: Work,
  as: Who,
  explanation: Explanation
})
export type MayLead = typeof MayLead.Type

const asA = ({ role, title }: Shortfall): string => (role === anyRole ? `as ${title}` : `as a ${title}`)

const reasons = (lacking: ReadonlyArray<Shortfall>): string =>
  lacking
    .map((each) => (each._tag === "RoleNotHeld" ? `is not a ${each.title}` : `${asA(each)} ${each.says}`))
    .join("; ")

/** The practitioner may not lead the work: the rule that says so, and what they lack for each way of being allowed to. */
export class MayNotLead extends Schema.TaggedError<MayNotLead>()("MayNotLead", {
  practitioner: PractitionerId,
  name: Schema.String,
  work: Work,
  lacking: Schema.Array(Shortfall),
  explanation: Explanation
}) {
  override get message(): string {
    return (
      `${this.name} may not lead ${inWords(this.work)}: ${reasons(this.lacking)}. ` +
      `${cite(this.explanation)} Allocate someone whom the rule allows.`
    )
  }
}

/** Neither the local protocol nor its edition says who may lead the work. */
export class ProtocolIsSilent extends Schema.TaggedError<ProtocolIsSilent>()("ProtocolIsSilent", {
  protocol: Schema.String,
  about: Schema.String
}) {
  override get message(): string {
    return `${this.protocol} does not say ${this.about}. Add a rule, with its source, to the protocol.`
  }
}

/** Whether somebody is whom the rule about the work means, and why: what `MayLead` and `MayNotLead` tell, as plain data. */
export interface Weighed {
  readonly practitioner: PractitionerId
  readonly work: Work
  /** As whom the rule means them; undefined when they may not lead the work. */
  readonly as: Who | undefined
  /** What they lack for each way of being allowed to; empty when they may. */
  readonly lacking: ReadonlyArray<Shortfall>
  readonly explanation: Explanation
}

interface Asked {
  readonly practitioner: Practitioner
  readonly work: Work
  readonly on: CalendarDate
}

/**
 * The practitioner weighed against the rule about the work, on the day: for lists of whom to choose from, where nobody
 * is refused anything. Undefined when the protocol does not say who may lead the work.
 *
 * Qualification, registration, employment and supervision are taken as they are on that day.
 *
 * @see BRI-3b, SGL-2, BAR-2.2a, WT15-110
 */
export const weigh = (protocol: Protocol, { on, practitioner, work }: Asked): Weighed | undefined => {
  const rule = eligibility(protocol, work)
  if (rule === undefined) return undefined
  const circumstances = { authority: protocol.version.authority, on }
  const { lacking, met } = find(protocol.roles, rule.mayLead, practitioner, circumstances)
  return { practitioner: practitioner.id, work, as: met, lacking, explanation: explain(protocol, rule) }
}

const silent = (protocol: Protocol, work: Work): Result.Result<never, ProtocolIsSilent> =>
  Result.fail(new ProtocolIsSilent({ protocol: protocol.title, about: `who may lead ${inWords(work)}` }))

/**
 * Whom the rule about the work means, each with what it asks of them besides.
 *
 * Fails with {@link ProtocolIsSilent} where no rule speaks of the work.
 *
 * @see BRI-3b, SGL-2, BAR-2.2a, WT15-110
 */
export const whoMayLead = (
  protocol: Protocol,
  work: Work
): Result.Result<ReadonlyArray<Who>, ProtocolIsSilent> => {
  const rule = eligibility(protocol, work)
  return rule === undefined ? silent(protocol, work) : Result.succeed(rule.mayLead)
}

/**
 * Whether the practitioner may lead the work on the day, as {@link weigh} finds it.
 *
 * Fails with {@link MayNotLead}, which names the rule and everything that is lacking, and with {@link ProtocolIsSilent}
 * where no rule speaks of the work.
 *
 * @see BRI-3b, SGL-2, BAR-2.2a, WT15-110
 */
export const leadPractitioner = (
  protocol: Protocol,
  asked: Asked
): Result.Result<MayLead, MayNotLead | ProtocolIsSilent> => {
  const weighed = weigh(protocol, asked)
  if (weighed === undefined) return silent(protocol, asked.work)
  const { as, lacking, ...rest } = weighed
  return as === undefined
    ? Result.fail(new MayNotLead({ ...rest, name: asked.practitioner.name, lacking }))
    : Result.succeed({ ...rest, as })
}
