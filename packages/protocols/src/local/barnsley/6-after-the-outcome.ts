import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { asks } from "./asks.ts"
import { cite } from "./cite.ts"

const determined: Rule.Rule = {
  _tag: "Checklist",
  id: id("BAR-6a"),
  source: cite("6"),
  step: "completeAssessment",
  items: [],
  questions: [
    asks("isChildInNeed", "Is this a child in need (section 17)?"),
    asks(
      "isSignificantHarmSuspected",
      "Is there reasonable cause to suspect that this child is suffering, or is likely to suffer, significant harm (section 47)?"
    ),
    asks("isInNeedOfAccommodation", "Is this a child in need of accommodation (section 20 or section 31A)?")
  ]
}

const told: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Notification",
    id: id("BAR-6d"),
    source: cite("6"),
    when: [{ _tag: "Is", circumstance: "professionalReferrer" }],
    reading: {
      id: "N12",
      takenAs:
        "Taking account of confidentiality: what is said to a professional referrer is weighed by whoever tells it; a member of the public is told the response, and not the outcome.",
      alternative: "Every referrer is told."
    },
    telling: "referrerOfOutcome",
    after: "assessmentAuthorised",
    within: unmeasured("taking account of confidentiality"),
    form: "spoken",
    unless: []
  },
  {
    _tag: "Notification",
    id: id("BAR-6d"),
    source: cite("6"),
    telling: "agenciesOfOutcome",
    after: "assessmentAuthorised",
    within: unmeasured("with review dates and intended outcomes, clearly, and free from jargon"),
    form: "written",
    unless: []
  }
]

const move: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BAR-6h"),
    source: cite("6"),
    step: "shareWithNewAuthority",
    anchor: "childMoved",
    within: unmeasured("as soon as possible"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BAR-6h"),
    source: cite("6"),
    step: "shareWithNewAuthority",
    items: ["planShared"]
  },
  {
    _tag: "TimeLimit",
    id: id("BAR-6h"),
    source: cite("6"),
    step: "reassessByNewAuthority",
    anchor: "childMoved",
    within: unmeasured("in a timely way"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BAR-6h"),
    source: cite("6"),
    reading: {
      id: "N13",
      takenAs:
        "The intervening period, in which Barnsley's practitioners go on supporting, ends when the receiving authority accepts responsibility explicitly, as the guidance has it for emergencies (WT15-086).",
      alternative: "It ends with the re-assessment."
    },
    when: [{ _tag: "Is", circumstance: "childHasMoved" }],
    step: "closeEpisode",
    items: ["responsibilityAccepted"]
  }
]

/** Section 6, after the determination: who is told, money, harm outside the home, and a move to another authority. */
export const afterTheOutcome: ReadonlyArray<Rule.Rule> = [
  determined,
  ...told,
  {
    _tag: "Cadence",
    id: id("BAR-6f"),
    source: cite("6"),
    recurring: "financialSupportReview",
    from: "financialSupportGiven",
    every: unmeasured("in terms of supporting the agreed improved outcomes")
  },
  {
    _tag: "Checklist",
    id: id("BAR-6g"),
    source: cite("6"),
    when: [{ _tag: "Is", circumstance: "extraFamilialHarm" }],
    step: "agreePlan",
    items: [],
    questions: [
      asks(
        "planParentsUnderstand",
        "How does the plan support the parents and carers to understand what is happening to the child?"
      ),
      asks(
        "planStrengthsBased",
        "How does the plan build on the strengths of the parents in meeting the child's needs?"
      )
    ]
  },
  ...move
]
