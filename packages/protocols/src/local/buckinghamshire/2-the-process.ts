import type { Citation, Rule, Who } from "@section17/domain"
import {
  id,
  registeredWith,
  socialWorker,
  socialWorkQualified,
  teamManager,
  unmeasured,
  who,
  workingDays
} from "../../rule.ts"
import { cite } from "./cite.ts"

/** The paper's Team Manager and its qualified Social Work Manager are one role here. */
export const roles: ReadonlyArray<Who.RoleDefinition> = [
  {
    role: teamManager,
    title: "Team Manager",
    requires: [socialWorkQualified],
    rule: id("BUC-2.3a"),
    source: cite("2.3, with 2.7")
  }
]

const exceptionsOfTheEdition: Citation.Reading = {
  id: "C16",
  takenAs: "The paper states no exception; it is taken to leave those of the edition as they are.",
  alternative: "There is no exception."
}

/** Paragraphs 2.1 to 2.7: from the MASH to the Social Worker who does the assessment. */
const referrals: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Routing",
    id: id("BUC-2.1a"),
    source: cite("2.1"),
    situation: "referralReceived",
    goesTo:
      "the MASH during normal office hours, the Emergency Social Work Team (ESWT) outside of them; a qualified Social Work Manager decides the response"
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-2.3a"),
    source: cite("2.3"),
    step: "decideReferral",
    anchor: "referralReceived",
    within: workingDays(1),
    ifExceeded: "notStated"
  },
  {
    _tag: "SignOff",
    id: id("BUC-2.3a"),
    source: cite("2.3"),
    reading: {
      id: "C1",
      takenAs:
        "The qualified Social Work Manager is the Team Manager, and decides in the place of the social worker whom the guidance names (WT15-066), and so is a registered social worker too (WT15-003).",
      alternative: "A social work qualification is enough."
    },
    decision: "referralResponse",
    by: [who(teamManager, registeredWith("Social Work England"))],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Notification",
    id: id("BUC-2.5a"),
    source: cite("2.5"),
    telling: "referrerOfResponse",
    after: "referralDecided",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: ["anonymousReferrer"]
  },
  {
    _tag: "Checklist",
    id: id("BUC-2.5b"),
    source: cite("2.5"),
    step: "receiveReferral",
    items: ["professionalReferrerNamed"]
  },
  {
    _tag: "SignOff",
    id: id("BUC-2.7a"),
    source: cite("2.7"),
    decision: "allocation",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Eligibility",
    id: id("BUC-2.7a"),
    source: cite("2.7"),
    reading: {
      id: "C2",
      takenAs: "The Social Worker to whom the assessment is allocated leads it, and nobody else may."
    },
    work: "section17",
    mayLead: [who(socialWorker)]
  }
]

/** Paragraphs 2.10 to 2.17: telling the family, seeing the child, 45 working days, the Manager's authorisation. */
const assessment: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Notification",
    id: id("BUC-2.13b"),
    alsoEnforces: [id("BUC-2.10a")],
    source: cite("2.13, with 2.10"),
    reading: exceptionsOfTheEdition,
    by: [who(socialWorker)],
    telling: "familyOfAssessment",
    after: "leadPractitionerAllocated",
    within: unmeasured("at the outset of the assessment"),
    form: "spoken",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-2.11a"),
    source: cite("2.11"),
    reading: {
      id: "A10",
      takenAs:
        "The 7 working days limit the day that is set anew and the seeing itself. They, the 5 working days and the decision run side by side from the referral (A11). Where seeing the child in time is not achievable, a discussion with a Manager and another day account for it (BUC-2.11b), and no reason without them.",
      alternative: "Only the day that is set anew is limited."
    },
    step: "seeChild",
    anchor: "pointOfReferral",
    within: workingDays(5),
    ceiling: workingDays(7),
    ifExceeded: "setAnew"
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-2.13a"),
    alsoEnforces: [id("BUC-7.2.1")],
    source: cite("2.13"),
    reading: {
      id: "A5",
      takenAs:
        "The initial referral is the one that led to the assessment (N48): another one during the assessment does not start the clock again, and one after it can lead to a new assessment (N54). The point of referral is the moment at which it was received (A4). Reasons for an overrun are asked for as in the edition (C6).",
      alternative: "A new referral starts the clock again."
    },
    step: "completeAssessment",
    anchor: "pointOfReferral",
    within: workingDays(45),
    ifExceeded: "recordReasons"
  },
  {
    _tag: "Checklist",
    id: id("BUC-2.14i"),
    source: cite("2.14 (i)"),
    reading: {
      id: "A9",
      takenAs:
        "The first of at least three oversights: the Manager's view and outline plan stand in the direction at allocation, with its focus."
    },
    step: "allocateLeadPractitioner",
    items: ["focusOfAssessment"]
  },
  {
    _tag: "SignOff",
    id: id("BUC-2.14a"),
    alsoEnforces: [id("BUC-2.14iii")],
    source: cite("2.14"),
    reading: {
      id: "C7",
      takenAs:
        "The Manager, to whom the Social Worker submits the assessment, completes it by authorising it, and so is not its author."
    },
    decision: "assessment",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "Notification",
    id: id("BUC-2.16"),
    alsoEnforces: [id("BUC-2.17")],
    source: cite("2.16, with 2.17"),
    reading: {
      id: "C16",
      takenAs:
        "Communicated, in plain language, means in writing, as the edition asks (WT15-097), with the exceptions that it allows; the referrer is among those who are told.",
      alternative: "In person is enough; there is no exception."
    },
    telling: "familyAndAgenciesOfOutcome",
    after: "assessmentAuthorised",
    within: unmeasured("as soon as possible, in plain language, also to the referrer"),
    form: "written",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
  }
]

/** Section 2: the process. */
export const theProcess: ReadonlyArray<Rule.Rule> = [...referrals, ...assessment]
