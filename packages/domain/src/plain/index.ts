/**
 * The domain for callers who do not use Effect: plain values in; out comes an {@link Answer}, or, with
 * {@link orThrow}, the value or a thrown typed error.
 *
 * @module
 */
export { type Answer, orThrow } from "./Answer.ts"
export { askedBefore } from "./askedBefore.ts"
export type { EventGiven } from "./caseOf.ts"
export type { ClosureGiven, DaysOff, ProclaimedGiven } from "./daysOff.ts"
export { NotReadable } from "./given.ts"
export { leadableBy } from "./leadableBy.ts"
export { mayLead, type PractitionerGiven } from "./mayLead.ts"
export { obligationsOf, outlookOf, type When } from "./obligationsOf.ts"
export { compared, conforms, protocolFrom } from "./protocols.ts"
export { type Held, NoProtocol, protocolOf, protocolOfCase, VersionNotHeld } from "./protocolOf.ts"
export {
  type AuthorityGiven,
  owedAboutPractitioner,
  owedByAuthority,
  owedByTeam,
  type PostGiven,
  type TeamGiven
} from "./standingObligations.ts"
export { movedDueDates, whatIf } from "./whatIf.ts"
export { type WorkingDays, workingDays } from "./workingDays.ts"

// What answers hold, by name.
export type { NonWorkingDay } from "../calendar/NonWorkingDay.ts"
export type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
export type { AskedBefore } from "../episode/beforeStep.ts"
export type { StandingObligation } from "../governance/standingObligations.ts"
export type { Obligation } from "../obligation/Obligation.ts"
export type { Moved } from "../obligation/recomputed.ts"
export type { DecidedOtherwise, Difference, OwedOtherwise } from "../obligation/whatIf.ts"
export type { Leadable } from "../practitioner/leadable.ts"
export type { MayLead, MayNotLead, ProtocolIsSilent } from "../practitioner/leadPractitioner.ts"
export type { Comparison } from "../protocol/compare.ts"
export type { Looser } from "../protocol/conformance.ts"
export type { Deadline } from "../protocol/Deadline.ts"
export type { Explanation } from "../protocol/Explanation.ts"
export type { ProtocolUnreadable } from "../protocol/fromJson.ts"
export type { Edition, LocalProtocol, Protocol } from "../protocol/Protocol.ts"
