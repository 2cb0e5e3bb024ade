/**
 * The domain for callers who do not use Effect: plain values in; out comes an {@link Answer}, or, with
 * {@link orThrow}, the value or a thrown typed error.
 *
 * @module
 */
export { type Answer, orThrow } from "./Answer.ts"
export { NotReadable } from "./given.ts"
export { mayLead } from "./mayLead.ts"
export { obligationsOf } from "./obligationsOf.ts"
export { type Held, NoProtocol, protocolOf } from "./protocolOf.ts"
export { type WorkingDays, workingDays } from "./workingDays.ts"
