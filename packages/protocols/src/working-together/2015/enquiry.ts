import type { Rule } from "@section17/domain"
import { id, socialWorker, unmeasured, who, workingDays } from "../../rule.ts"
import { cite } from "./cite.ts"

const outcome = cite("chapter 1, outcome of section 47 enquiries")
const conferences = cite("chapter 1, initial child protection conferences")

/** Enquiries under section 47, and what they come to. */
export const enquiry: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-114"),
    departure: "notAllowed",
    source: outcome,
    reading: {
      id: "N47",
      takenAs:
        "Enquiries are made to enable the authority to decide whether to act, which it must (paragraph 15): each is owed a conclusion. No limit of its own is stated; the assessment that it is part of has 45 working days from the point of referral (WT15-106).",
      alternative: "The 45 working days bind the conclusion too, even of an enquiry that starts after them."
    },
    by: [who(socialWorker)],
    step: "concludeEnquiry",
    anchor: "enquiryInitiated",
    within: unmeasured("no limit of its own is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-111"),
    source: cite("chapter 1, section 47 enquiries"),
    reading: {
      id: "N51",
      takenAs:
        "Social workers lead the enquiry and see the child: so whoever is allocated to lead it has seen the child since the discussion at which it was initiated, or a social worker has in the joint interview. What somebody else saw, or saw before, is part of the history.",
      alternative: "Any practitioner's sighting counts; or any social worker's, whoever leads."
    },
    step: "concludeEnquiry",
    items: ["childSeenInEnquiry"]
  },
  {
    _tag: "Checklist",
    id: id("WT15-121"),
    source: conferences,
    when: [{ _tag: "Is", circumstance: "unborn" }],
    step: "concludeEnquiry",
    items: ["conferenceBeforeBirthConsidered"]
  },
  {
    _tag: "Cadence",
    id: id("WT15-116"),
    alsoEnforces: [id("WT15-117")],
    source: outcome,
    reading: {
      id: "N53",
      takenAs:
        "Where the concerns are not substantiated, the case is discussed with the child, parents and other professionals: with each of them, or it is said why not with one, such as a child who is too young.",
      alternative: "A discussion with any of them is enough."
    },
    recurring: "welfareReassessment",
    from: "reassessmentAgreed",
    every: unmeasured("regularly, against the specific objectives that were agreed")
  }
]

/** The conference: when, on what, and on request. */
export const conference: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-118"),
    source: outcome,
    reading: {
      id: "A14",
      takenAs:
        "Counted from the strategy discussion at which the enquiry was initiated, of which there is exactly one for each enquiry. Within includes the last day (A15); it is sooner where the case is urgent.",
      alternative: "From the first, or the latest, of several strategy discussions."
    },
    by: [who(socialWorker)],
    step: "holdConference",
    anchor: "conferenceConvened",
    within: workingDays(15),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-124"),
    source: conferences,
    step: "holdConference",
    items: ["conferenceReport"]
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-115"),
    source: outcome,
    step: "answerConferenceRequest",
    anchor: "conferenceRequested",
    within: unmeasured("by a quick and straightforward means of resolving differences"),
    ifExceeded: "notStated"
  }
]
