import type { Rule } from "@section17/domain"
import { id, socialWorker, unmeasured, who } from "../../rule.ts"
import { asks } from "./asks.ts"
import { cite } from "./cite.ts"

const outsideEmergencies = [{ _tag: "IsNot", circumstance: "emergencyProceedings" }] as const

const letter: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BAR-2.4a"),
    source: cite("2.4"),
    step: "sendLetterBeforeProceedings",
    items: [],
    questions: [
      asks("letterConcerns", "What, in simple language, are the local authority's concerns?"),
      asks("letterSupportGiven", "What support has already been provided to the parents?"),
      asks(
        "letterWhatToDo",
        "What do the parents need to do, and what support will be provided for them, to avoid proceedings, and by when?"
      ),
      asks(
        "letterLegalAdvice",
        "How do the parents obtain legal advice and advocacy, and how important is it that they do?"
      )
    ]
  },
  {
    _tag: "Checklist",
    id: id("BAR-2.4b"),
    source: cite("2.4"),
    step: "sendLetterBeforeProceedings",
    items: ["invitationToMeeting", "listOfSolicitors"]
  }
]

const meeting: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BAR-2.4c"),
    source: cite("2.4"),
    reading: {
      id: "N9",
      takenAs: "Where a parent has no legal representative at the meeting, the reason is on record instead.",
      alternative: "No meeting is held without them."
    },
    step: "holdPreProceedingsMeeting",
    items: ["legalRepresentatives"],
    questions: [
      asks(
        "meetingLetterUnderstood",
        "Have the parents understood the letter, and the reason for the meeting?"
      ),
      asks("meetingConcerns", "How do the parents understand the concerns about their children?"),
      asks(
        "meetingMostImmediateChange",
        "Which points of the current child protection plan do the parents agree will bring the most immediate change and safety?"
      ),
      asks(
        "meetingSupport",
        "What support will the local authority provide while they work on the immediate change?"
      ),
      asks("meetingFurtherAssessment", "Which additional assessment work is agreed, and by when?")
    ]
  },
  {
    _tag: "Cadence",
    id: id("BAR-2.4d"),
    source: cite("2.4"),
    recurring: "preProceedingsReview",
    from: "preProceedingsMeetingHeld",
    every: unmeasured("at agreed intervals")
  },
  {
    _tag: "Cadence",
    id: id("BAR-2.4d"),
    source: cite("2.4"),
    recurring: "legalGatewayOversight",
    from: "preProceedingsMeetingHeld",
    every: unmeasured("with the reviews of the plan")
  }
]

const threshold: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "SignOff",
    id: id("BAR-2.5a"),
    source: cite("2.5"),
    reading: {
      id: "N10",
      takenAs:
        "The social worker and the legal department determine it in the Legal Planning Meeting: the social worker puts it on record, and names who was there for the legal department."
    },
    decision: "thresholdForProceedings",
    by: [who(socialWorker)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Checklist",
    id: id("BAR-2.5a"),
    source: cite("2.5"),
    step: "sendLetterBeforeProceedings",
    items: ["thresholdMet"],
    questions: [
      asks(
        "letterAssessmentPlan",
        "What is the outline plan for completing specific assessments, and within which timescales?"
      )
    ]
  }
]

const court: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BAR-2.3"),
    source: cite("2.3, with 2.4"),
    reading: {
      id: "N11",
      takenAs:
        "In an emergency, proceedings are issued before the requirements of pre-proceedings are complete; else the letter and the meeting come first.",
      alternative: "They are expected, and hold nothing up."
    },
    when: outsideEmergencies,
    step: "issueProceedings",
    items: ["letterBeforeProceedings", "preProceedingsMeeting"]
  },
  {
    _tag: "Checklist",
    id: id("BAR-2.5b"),
    source: cite("2.5"),
    step: "issueProceedings",
    items: [],
    questions: [
      asks("courtChronology", "Where is the social work chronology?"),
      asks(
        "courtStatementAndGenogram",
        "Where are the social work statement and the genogram, with any early identification of connected carers?"
      ),
      asks(
        "courtCurrentAssessments",
        "Which current assessments of the child, the family or friends are included?"
      ),
      asks(
        "courtAssessmentPlan",
        "Where is the Assessment Plan: what is completed, the timetable of the rest, and the kinship assessments?"
      ),
      asks("courtCarePlan", "Where is the Care Plan?"),
      asks(
        "courtEvidenceTemplate",
        "Are statement, chronology and genogram on the Social Work Evidence Template?"
      )
    ]
  },
  {
    _tag: "Notification",
    id: id("BAR-2.5b"),
    source: cite("2.5"),
    telling: "courtOfReviewingOfficer",
    after: "proceedingsIssued",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: []
  },
  {
    _tag: "TimeLimit",
    id: id("BAR-2.3"),
    source: cite("2.3"),
    reading: {
      id: "A18",
      takenAs: "The usual length is a target, and an overrun no breach.",
      alternative: "A limit, and an overrun a breach."
    },
    step: "concludeProceedings",
    anchor: "proceedingsIssued",
    within: { _tag: "Counted", amount: 26, unit: "weeks" },
    ifExceeded: "target"
  }
]

/** Sections 2.3 to 2.5: before care proceedings, and in them. */
export const preProceedings: ReadonlyArray<Rule.Rule> = [...letter, ...meeting, ...threshold, ...court]
