import type { Rule } from "@section17/domain"
import { id, socialWorker, teamManager, unmeasured, who } from "../../rule.ts"
import { childInNeedKeyWorker } from "./1-glossary.ts"
import { cite } from "./cite.ts"

/** Section 8: step-down and closure. */
export const decreaseOfNeed: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Routing",
    id: id("BRI-8a"),
    source: cite("section 8"),
    situation: "stepDown",
    goesTo: "level 2 or 3 services of the Indicators of Need, by the Locality Meeting"
  },
  {
    _tag: "SignOff",
    id: id("BRI-8b"),
    alsoEnforces: [id("BRI-9c")],
    source: cite("section 8"),
    decision: "closure",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Notification",
    id: id("BRI-8c"),
    source: cite("section 8"),
    by: [who(socialWorker), who(childInNeedKeyWorker)],
    telling: "familyOfClosure",
    after: "closureProposed",
    within: unmeasured("always"),
    form: "spoken",
    unless: ["riskOfHarm"]
  },
  {
    _tag: "Checklist",
    id: id("BRI-8c"),
    source: cite("section 8"),
    step: "closeEpisode",
    items: ["familyTold"]
  }
]
