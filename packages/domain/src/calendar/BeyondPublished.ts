import * as Schema from "effect/Schema"

/**
 * What a calendar does for a year that none of its lists of bank holidays covers (reading A25).
 *
 * `provisional`: it answers by the holidays that follow from law, and says that the answer can still
 * change. `refused`: it fails, as it does for a day before 1978.
 *
 * Source: no document says; GOV.UK publishes about two years ahead.
 */
export const BeyondPublished = Schema.Literals(["provisional", "refused"]).annotate({
  identifier: "BeyondPublished"
})
export type BeyondPublished = typeof BeyondPublished.Type
