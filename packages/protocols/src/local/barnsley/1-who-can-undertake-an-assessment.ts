import type { Rule, Who } from "@section17/domain"
import { anyRole, id, role, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 1.1: the lead practitioner, a role that people of many professions hold. */
export const leadPractitioner: Who.RoleDefinition = {
  role: role("leadPractitioner"),
  title: "lead practitioner",
  requires: [],
  rule: id("BAR-1.1a"),
  source: cite("1.1")
}

/** Section 1: early help is anybody's to assess. */
export const whoCanUndertakeAnAssessment: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Eligibility",
    id: id("BAR-1a"),
    source: cite("1"),
    work: "earlyHelp",
    mayLead: [who(anyRole)]
  }
]
