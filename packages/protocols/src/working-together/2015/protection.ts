import type { Rule } from "@section17/domain"
import { id, socialWorker, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

const immediate = cite("chapter 1, immediate protection")

const whereAnotherIsResponsible: Rule.TimeLimit["when"] = [
  { _tag: "Is", circumstance: "anotherAuthorityResponsible" }
]

/** Immediate protection: to act at once, to discuss it afterwards, and which authority is responsible. */
export const immediateProtection: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-083"),
    departure: "notAllowed",
    alsoEnforces: [id("WT15-068")],
    source: immediate,
    step: "takeEmergencyAction",
    anchor: "immediateDangerFound",
    within: unmeasured("immediately"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-087"),
    source: immediate,
    when: [{ _tag: "Is", circumstance: "actedAloneInEmergency" }],
    step: "holdStrategyDiscussion",
    anchor: "actedAlone",
    within: unmeasured("as soon as possible after the action"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-086"),
    departure: "notAllowed",
    source: immediate,
    reading: {
      id: "N20",
      takenAs:
        "To consult does not come before the action: the authority where the child is found acts, and consults. It is relieved once the other accepts.",
      alternative: "No action before the other authority is consulted."
    },
    when: whereAnotherIsResponsible,
    step: "consultResponsibleAuthority",
    anchor: "emergencyActionTaken",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-086"),
    departure: "notAllowed",
    source: immediate,
    step: "confirmEmergencyAcceptance",
    anchor: "emergencyAccepted",
    within: unmeasured("to be followed up in writing"),
    ifExceeded: "notStated"
  }
]

const discussion = cite("chapter 1, strategy discussion")

/** Strategy discussions: whenever significant harm is suspected, with whom, and what follows. */
export const strategyDiscussions: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-101"),
    departure: "notAllowed",
    alsoEnforces: [id("WT15-092"), id("WT15-034")],
    source: discussion,
    reading: {
      id: "N44",
      takenAs:
        "There should be a discussion; that enquiries are made and action decided on is a must (paragraph 15, and the box after paragraph 26), and the discussion is where that is decided: so no departure excuses from holding one. Who takes part should, and can be departed from.",
      alternative: "The authority decides on enquiries without a discussion, in exceptional circumstances."
    },
    step: "holdStrategyDiscussion",
    anchor: "significantHarmSuspected",
    within: unmeasured("whenever there is reasonable cause to suspect significant harm"),
    ifExceeded: "notStated"
  },
  {
    _tag: "SignOff",
    id: id("WT15-104"),
    alsoEnforces: [id("WT15-109")],
    source: discussion,
    reading: {
      id: "C12",
      takenAs:
        "Social workers with their managers convene the discussion and record what it decides: so one of them chairs it. No other role is named.",
      alternative: "Any agency that takes part may chair it."
    },
    decision: "strategyDiscussion",
    by: [who(socialWorker), who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Checklist",
    id: id("WT15-102"),
    source: discussion,
    step: "holdStrategyDiscussion",
    items: ["socialWorkerAttended", "managerAttended", "healthAttended", "policeAttended"]
  },
  {
    _tag: "Checklist",
    id: id("WT15-102"),
    source: discussion,
    when: [{ _tag: "Is", circumstance: "lookedAfter" }],
    step: "holdStrategyDiscussion",
    items: ["fosteringServiceAttended"]
  },
  {
    _tag: "Checklist",
    id: id("WT15-103"),
    source: discussion,
    reading: {
      id: "N21",
      takenAs:
        "Whoever may not decide for their agency does not take part; what they know is told by somebody who may.",
      alternative: "They take part, and do not count."
    },
    step: "holdStrategyDiscussion",
    items: ["attendeesDecideForTheirAgencies"]
  },
  {
    _tag: "Checklist",
    id: id("WT15-108"),
    alsoEnforces: [id("WT15-105")],
    source: discussion,
    reading: {
      id: "N22",
      takenAs: "Followed up: so that the episode is not closed while something that was agreed is not done.",
      alternative: "No step waits for it."
    },
    when: [{ _tag: "Is", circumstance: "actionsAgreed" }],
    step: "closeEpisode",
    items: ["agreedActionsDone"]
  },
  {
    _tag: "Notification",
    id: id("WT15-107"),
    source: discussion,
    telling: "familyOfStrategyDiscussion",
    after: "strategyDiscussionHeld",
    within: unmeasured("as the discussion decides"),
    form: "spoken",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
  },
  {
    _tag: "Notification",
    id: id("WT15-099"),
    source: cite("chapter 1, assessment of a child under the Children Act 1989"),
    when: [{ _tag: "Is", circumstance: "crimeMayHaveBeenCommitted" }],
    telling: "policeOfCrime",
    after: "referralReceived",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: []
  }
]
