import type { Rule } from "@section17/domain"
import { id, teamManager, who, workingDays } from "../../rule.ts"
import { regulator } from "./1-glossary.ts"
import { cite } from "./cite.ts"

/**
 * The paper asks how to allocate after a decision to assess under section 17: an enquiry under section 47 is handed to
 * a Social Worker at once (section 7).
 */
const ofSection17: Rule.Checklist["when"] = [{ _tag: "Is", circumstance: "section17ToLead" }]

/** Section 5: from First Response to the allocated worker. */
export const referralsAndAllocation: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BRI-5a"),
    source: cite("section 5"),
    reading: {
      id: "A4",
      takenAs:
        "Counted from when the authority received the referral, at First Response: the earlier moment.",
      alternative: "From when the unit receives it from First Response."
    },
    step: "decideReferral",
    anchor: "referralReceived",
    within: workingDays(1),
    ifExceeded: "notStated"
  },
  {
    _tag: "SignOff",
    id: id("BRI-5a"),
    alsoEnforces: [id("BRI-9c")],
    source: cite("section 5"),
    reading: {
      id: "C1",
      takenAs:
        "The Team Manager decides in the place of the social worker whom the guidance names (WT15-066), and so is a registered social worker too (WT15-003).",
      alternative: "A social work qualification is enough."
    },
    decision: "referralResponse",
    by: [who(teamManager, regulator)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Routing",
    id: id("BRI-5a"),
    source: cite("section 5"),
    situation: "referralReceived",
    goesTo:
      "the Bristol First Assessment Service (First Response) receives it; a Team Manager decides next steps and the response"
  },
  {
    _tag: "SignOff",
    id: id("BRI-5b"),
    alsoEnforces: [id("BRI-9c")],
    source: cite("section 5"),
    decision: "allocation",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Checklist",
    id: id("BRI-5c"),
    source: cite("section 5"),
    when: ofSection17,
    step: "allocateLeadPractitioner",
    items: ["skillsAndExperience", "childAndFamilyNeeds", "riskOfSection47"]
  },
  {
    _tag: "Checklist",
    id: id("BRI-5d"),
    source: cite("section 5"),
    when: ofSection17,
    step: "allocateLeadPractitioner",
    items: ["teamMapping"]
  }
]
