/** What a practitioner may lead on a day, of all the work that there is to lead. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { Work } from "../protocol/Subject.ts"
import { leadPractitioner, type MayLead, type MayNotLead, type ProtocolIsSilent } from "./leadPractitioner.ts"
import type { Practitioner } from "./Practitioner.ts"

export interface Leadable {
  readonly mayLead: ReadonlyArray<MayLead>
  /** What they may not lead: the rule that says so and everything that is lacking, or that no rule speaks of it. */
  readonly mayNotLead: ReadonlyArray<MayNotLead | ProtocolIsSilent>
}

/**
 * What the practitioner may lead on the day, and what not, each with its rule.
 *
 * @see BRI-3b, BRI-4a, WT15-014
 */
export const leadable = (
  protocol: Protocol,
  asked: { readonly practitioner: Practitioner; readonly on: CalendarDate }
): Leadable => {
  const answers = Work.literals.map((work) => leadPractitioner(protocol, { ...asked, work }))
  return {
    mayLead: answers.filter(Result.isSuccess).map(({ success }) => success),
    mayNotLead: answers.filter(Result.isFailure).map(({ failure }) => failure)
  }
}
