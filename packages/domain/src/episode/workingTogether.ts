/**
 * The requirement that something answers to in any authority, named by a refusal that no rule of the protocol speaks of.
 *
 * @module
 */
import { Citation, RuleId } from "../protocol/Citation.ts"

/** A requirement of the guidance, and where it stands. */
export const governed = { rule: RuleId, source: Citation }

export interface Governing {
  readonly rule: RuleId
  readonly source: Citation
}

/** A paragraph of the edition of 2015, whose text the source documents hold. */
export const workingTogether = (rule: string, paragraph: string): Governing => ({
  rule: RuleId.make(rule),
  source: { document: "Working Together to Safeguard Children (2015)", paragraph: `chapter 1, ${paragraph}` }
})
