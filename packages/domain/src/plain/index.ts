/**
 * The domain for callers who do not use Effect: plain values in; out comes an {@link Answer}, or, with
 * {@link orThrow}, the value or a thrown typed error.
 *
 * @module
 */
export { type Answer, orThrow } from "./Answer.ts"
export { askedBefore } from "./askedBefore.ts"
export { NotReadable } from "./given.ts"
export { leadableBy } from "./leadableBy.ts"
export { mayLead } from "./mayLead.ts"
export { obligationsOf, outlookOf, type When } from "./obligationsOf.ts"
export { compared, conforms, protocolFrom } from "./protocols.ts"
export { type Held, NoProtocol, protocolOf, protocolOfCase, VersionNotHeld } from "./protocolOf.ts"
export { owedAboutPractitioner, owedByAuthority, owedByTeam } from "./standingObligations.ts"
export { movedDueDates, whatIf } from "./whatIf.ts"
export { type WorkingDays, workingDays } from "./workingDays.ts"
