import type { Rule } from "@section17/domain"
import { id, socialWorker, teamManager, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 7: section 47 is a social worker's, and a Team Manager approves every assessment and any resulting plan. */
export const escalationOfNeed: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Eligibility",
    id: id("BRI-7a"),
    source: cite("section 7"),
    work: "section47",
    mayLead: [who(socialWorker)]
  },
  {
    _tag: "SignOff",
    id: id("BRI-7b"),
    source: cite("section 7"),
    reading: {
      id: "C12",
      takenAs:
        "A Team Manager undertakes, and so chairs, every strategy discussion; who else takes part, the edition says.",
      alternative: "A Team Manager takes part."
    },
    decision: "strategyDiscussion",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "SignOff",
    id: id("BRI-7c"),
    alsoEnforces: [id("BRI-6g")],
    source: cite("section 7"),
    reading: { id: "C7", takenAs: "Whoever oversees and approves an assessment is not its author." },
    decision: "assessment",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "SignOff",
    id: id("BRI-7c"),
    source: cite("section 7"),
    reading: {
      id: "N46",
      takenAs:
        "Any resulting plans: the child protection plan too is approved by a Team Manager, who is not its author. That the conference decided on it, and set its timescales, is as the edition has it.",
      alternative:
        "Child in need plans alone: a child protection plan is for the conference and the core group."
    },
    decision: "protectionPlanApproval",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "Routing",
    id: id("BRI-7e"),
    source: cite("section 7"),
    situation: "stepIn",
    goesTo: "the weekly Locality Meeting; a Team Manager decides level of need and allocation"
  }
]
