import type { Rule } from "@section17/domain"
import { id, registeredWith, socialWorker, teamManager, unmeasured, who, workingDays } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Receiving a referral, deciding the response, and telling those concerned. */
export const referral: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-066"),
    source: cite("chapter 1, paragraph 58"),
    step: "decideReferral",
    anchor: "referralReceived",
    within: workingDays(1),
    ifExceeded: "notStated"
  },
  {
    _tag: "SignOff",
    id: id("WT15-066"),
    source: cite("chapter 1, paragraph 58"),
    decision: "referralResponse",
    by: [who(socialWorker), who(teamManager, registeredWith("HCPC"))],
    selfApproval: "notExcluded"
  },
  {
    _tag: "SignOff",
    id: id("WT15-077"),
    source: cite("chapter 1, response to a referral"),
    reading: {
      id: "N1",
      takenAs:
        "The lead falls to a social worker once the referral is accepted; the text does not say who allocates. Taken as a social worker or a social work manager, never just anybody.",
      alternative: "Anybody whom the authority asks to allocate."
    },
    decision: "allocation",
    by: [who(socialWorker), who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Notification",
    id: id("WT15-067"),
    source: cite("chapter 1, paragraph 58"),
    reading: {
      id: "C4",
      takenAs: "A referrer whose name nobody knows cannot be sent an acknowledgement (WT15-078: when known)."
    },
    telling: "referrerOfReceipt",
    after: "referralReceived",
    within: workingDays(1),
    form: "spoken",
    unless: ["anonymousReferrer"]
  },
  {
    _tag: "Notification",
    id: id("WT15-027"),
    alsoEnforces: [id("WT15-098")],
    source: cite("chapter 1, paragraph 21"),
    reading: {
      id: "C4",
      takenAs:
        "The text states no exception. A referrer whose name nobody knows cannot be given feedback (WT15-078: when known).",
      alternative: "There is no exception."
    },
    telling: "referrerOfResponse",
    after: "referralDecided",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: ["anonymousReferrer"]
  },
  {
    _tag: "Notification",
    id: id("WT15-080"),
    departure: "notAllowed",
    alsoEnforces: [id("WT15-107")],
    source: cite("chapter 1, response to a referral"),
    reading: {
      id: "N2",
      takenAs:
        "What may be withheld after a strategy discussion (WT15-107: significant harm, a police investigation) may be withheld here too.",
      alternative: "No exception is stated here."
    },
    telling: "familyOfAction",
    after: "referralDecided",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
  },
  {
    _tag: "Routing",
    id: id("WT15-092"),
    alsoEnforces: [id("WT15-101")],
    source: cite("chapter 1, assessment of a child under the Children Act 1989"),
    situation: "suspectedSignificantHarm",
    goesTo: "a strategy discussion, to decide whether to start enquiries under section 47"
  }
]
