import type { Rule } from "../../protocol/rule/Rule.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Departure.ts"

const enforces = (rule: Rule, id: string): boolean =>
  rule.id === id || (rule.alsoEnforces ?? []).some((also) => also === id)

export const checks: Checks<typeof entries> = {
  /** One departs from a rule that binds here (WT15-004). */
  DepartedFromGuidance: (_, { _tag, rule }, { protocol }) =>
    Requirement.inOrder(
      protocol.rules.some((each) => enforces(each, rule)),
      _tag,
      { stands: `the protocol holds no rule ${rule}`, needs: "the id of the rule that was departed from" }
    )
}
