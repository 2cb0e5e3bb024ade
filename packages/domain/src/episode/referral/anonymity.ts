/**
 * Whether a referrer may remain anonymous. Guidance speaks of a referrer who is not known (WT15-078); a protocol may
 * ask that a professional is named (BUC-2.5b), by a checklist for receiving the referral.
 *
 * @module
 */
import { explain, type Explanation } from "../../protocol/Explanation.ts"
import { checklists, type Protocol } from "../../protocol/Protocol.ts"
import type { ChecklistItem } from "../../protocol/Subject.ts"
import { present } from "../requirements.ts"
import type { Referrer } from "./Referral.ts"

const wishesToRemainAnonymous = (referrer: Referrer): boolean =>
  referrer._tag !== "TheChild" && referrer.wishesToRemainAnonymous

const isNamed = (referrer: Referrer): boolean =>
  referrer._tag === "TheChild" || (!wishesToRemainAnonymous(referrer) && referrer.name.trim() !== "")

/** What of a referrer is on record, for the checklist. */
export const anonymity = (referrer: Referrer): { readonly present: ReadonlySet<ChecklistItem> } => ({
  present: present({ professionalReferrerNamed: referrer._tag !== "Professional" || isNamed(referrer) })
})

/** Whether this kind of referrer may remain anonymous under the protocol; the rule that forbids it when one does. */
export const mayRemainAnonymous = (
  protocol: Protocol,
  kind: Referrer["_tag"]
): { readonly allowed: boolean; readonly explanation: Explanation | undefined } => {
  const forbids = checklists(protocol, "receiveReferral").find(
    ({ items }) => kind === "Professional" && items.includes("professionalReferrerNamed")
  )
  return {
    allowed: forbids === undefined,
    explanation: forbids === undefined ? undefined : explain(protocol, forbids)
  }
}
