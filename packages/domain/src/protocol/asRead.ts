/** A rule as a protocol's readings take it, where a reading changes what the rule says. */
import { type Readings, says } from "./Readings.ts"
import type { Rule } from "./rule/Rule.ts"

/** What a text calls normal is a target, or a limit that an overrun breaks (reading A18). */
export const asRead = (rule: Rule, readings: Readings): Rule =>
  rule._tag === "TimeLimit" && rule.ifExceeded === "target" && readings.A18 === "limit"
    ? { ...rule, ifExceeded: "breach", reading: { id: "A18", takenAs: `${says(readings, "A18")}.` } }
    : rule
