import type { Rule } from "@section17/domain"
import { id, months, socialWorker, teamManager, unmeasured, who, workingDays } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Paragraphs 2.1 to 2.8: what is carried over, enquiries through the MASH, the teams past the assessment team. */
export const enquiriesAndRouting: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BUC-2.1b"),
    source: cite("2.1"),
    reading: {
      id: "A3",
      takenAs:
        "At the start of the next working day gives no hour: due on the first working day after the day on which it was carried over; the night before the office opens belongs to the day before.",
      alternative: "Due at the hour at which the office opens."
    },
    step: "actionCarriedOver",
    anchor: "referralCarriedOver",
    within: workingDays(1),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-2.4"),
    source: cite("2.4"),
    reading: {
      id: "A11",
      takenAs:
        "Counted from the receipt of the referral, beside the time for seeing the child, and not from the decision to enquire.",
      alternative: "Counted from the decision to make further enquiries."
    },
    when: [{ _tag: "Is", circumstance: "moreInformationSought" }],
    step: "decideAfterEnquiries",
    anchor: "referralReceived",
    within: workingDays(3),
    ifExceeded: "notStated"
  },
  {
    _tag: "Routing",
    id: id("BUC-2.6a"),
    alsoEnforces: [id("BUC-2.6b")],
    source: cite("2.6"),
    reading: {
      id: "A22",
      takenAs:
        "The text names two teams for one test: a manager chooses. Closed on the first day of the stretch counts (A21).",
      alternative: "One of the teams comes before the other."
    },
    situation: "previousInvolvement",
    closedWithin: months(3),
    goesTo: "a Help & Protection Team or the CP & Court Team, as a manager chooses"
  },
  {
    _tag: "Routing",
    id: id("BUC-2.6c"),
    source: cite("2.6"),
    reading: {
      id: "N32",
      takenAs: "The presenting concern is for a child with disabilities when that is on record of the child.",
      alternative: "Only when the disability itself is the concern."
    },
    when: [{ _tag: "Is", circumstance: "disabledChild" }],
    situation: "concern",
    goesTo: "the CWD (Children with Disabilities) Team"
  },
  {
    _tag: "Routing",
    id: id("BUC-2.6d"),
    source: cite("2.6"),
    reading: {
      id: "A19",
      takenAs:
        "From June 2017: before this version came into force, so always. That the threshold is met at Tier 4 is a judgement, put on record."
    },
    when: [
      { _tag: "Is", circumstance: "unborn" },
      { _tag: "Is", circumstance: "thresholdMetAtTier4" }
    ],
    situation: "concern",
    goesTo: "CP/Court, for the pre-birth assessment"
  },
  {
    _tag: "SignOff",
    id: id("BUC-2.7b"),
    source: cite("2.7"),
    reading: {
      id: "N33",
      takenAs:
        "The receiving Team Manager, who would allocate the assessment, decides that it does not go ahead.",
      alternative: "Anybody who learns of the reason."
    },
    decision: "nonProgression",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Notification",
    id: id("BUC-2.7c"),
    source: cite("2.7"),
    telling: "responsibleAuthority",
    after: "responsibilityFoundElsewhere",
    within: unmeasured("no limit is stated"),
    form: "written",
    unless: []
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-2.8"),
    source: cite("2.8"),
    by: [who(socialWorker)],
    step: "considerHistory",
    anchor: "leadPractitionerAllocated",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  }
]
