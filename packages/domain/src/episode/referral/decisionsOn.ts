/** What was decided on the referral that opened an episode. */
import type { Referral } from "./Referral.ts"

type Decision = Extract<Referral, { readonly _tag: "Decided" }>["decision"]

/** Each decision, earliest first: those that left it open, and the one that stands. None while there is none. */
export const decisionsOn = (referral: Referral): ReadonlyArray<Decision> =>
  referral._tag === "Decided" ? [...referral.earlier, referral.decision] : []
