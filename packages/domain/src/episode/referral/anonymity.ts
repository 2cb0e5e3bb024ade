/**
 * Whether a referrer may remain anonymous. Guidance speaks of a referrer who is not known (WT15-078); a protocol may
 * ask that a professional is named (BUC-2.5b), by a checklist for receiving the referral.
 *
 * @module
 */
import { explain, type Explanation } from "../../protocol/Explanation.ts"
import { checklists, type Protocol } from "../../protocol/Protocol.ts"
import type { Referrer } from "./Referral.ts"

/** Whether the referrer wishes not to be named; a child who refers themselves is always known. */
export const wishesToRemainAnonymous = (referrer: Referrer): boolean =>
  referrer._tag !== "TheChild" && referrer.wishesToRemainAnonymous

/** Whether the referrer can be known by name. */
export const isNamed = (referrer: Referrer): boolean =>
  referrer._tag === "TheChild" || (!wishesToRemainAnonymous(referrer) && referrer.name.trim() !== "")

/** The referrer as kept: no name of a member of the public or of the family who wishes to remain anonymous. */
export const asKept = (referrer: Referrer): Referrer =>
  (referrer._tag === "MemberOfThePublic" || referrer._tag === "FamilyMember") &&
  referrer.wishesToRemainAnonymous
    ? { ...referrer, name: "" }
    : referrer

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
