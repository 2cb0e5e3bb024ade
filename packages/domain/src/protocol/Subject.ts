/**
 * The things that rules speak of: work, steps, decisions, moments, people to tell. Closed sets, because the engine
 * must know what each one means in an episode; which of them a protocol speaks of, and what it says, is data.
 *
 * @module
 */
import * as Schema from "effect/Schema"

const words = {
  earlyHelp: "early help",
  section17: "an assessment, planning and support under section 17",
  section47: "an enquiry under section 47",
  childProtectionPlan: "a child protection plan",
  receiveReferral: "record the referral",
  decideReferral: "decide the response to the referral",
  acknowledgeReferrer: "acknowledge receipt to the referrer",
  allocateLeadPractitioner: "allocate the lead practitioner",
  seeChild: "see the child",
  submitAssessment: "submit the assessment",
  completeAssessment: "complete the assessment",
  completeAsDirected: "complete the assessment by the day directed",
  agreePlan: "agree the plan",
  startWork: "start work with the family",
  closeEpisode: "close the episode",
  referralResponse: "the response to the referral",
  allocation: "the allocation of the lead practitioner",
  assessment: "the authorisation of the assessment",
  planAgreement: "the agreement of the plan",
  planSignOff: "the sign-off of the plan",
  closure: "the closure or step-down",
  referralReceived: "the referral was received",
  referralDecided: "the response was decided",
  leadPractitionerAllocated: "the lead practitioner was allocated",
  assessmentAuthorised: "the assessment was authorised",
  planAgreed: "the plan was agreed",
  workStarted: "work with the family started",
  closureProposed: "the closure was proposed",
  lastOccasion: "it was last done",
  supervision: "hold supervision",
  planReview: "review progress against the plan",
  referrerOfReceipt: "tell the referrer that the referral was received",
  referrerOfResponse: "tell the referrer the response",
  familyOfAction: "tell the child and family what action will be taken",
  familyOfAssessment:
    "tell the child and family how the assessment will be done and when to expect a decision",
  familyAndAgenciesOfOutcome: "tell the family and the agencies the decisions and any plan",
  familyOfClosure: "tell the family of the proposed change and the reasons",
  riskOfHarm: "telling would place the child at risk of harm",
  jeopardisesInvestigation: "telling would jeopardise an investigation",
  anonymousReferrer: "the referrer is a member of the public who wishes to remain anonymous",
  spoken: "in person or by telephone",
  written: "in writing",
  professionalReferrerNamed: "the name of a professional referrer",
  teamMapping: "the team mapping, held before allocation",
  skillsAndExperience: "the skills and experience of the practitioners",
  childAndFamilyNeeds: "what the child and family need of a lead professional, and who is best placed",
  riskOfSection47: "any evident or possible risk that could lead to a section 47 response",
  focusOfAssessment: "the focus of the assessment",
  timescaleForSeeingChild: "the timescale for seeing the child",
  timescaleForCompletion: "the timescale for completing the assessment",
  childSeen: "that the child was seen",
  developmentalNeeds: "the child's developmental needs",
  parentingCapacity: "the parents' or carers' capacity",
  familyAndEnvironment: "family, community and environment",
  measurableOutcomes: "measurable outcomes, with who does what by when",
  familyTold: "that the family was told, or the reason why not",
  stepIn: "a family is stepped in from early help",
  stepDown: "a child is stepped down or closed",
  suspectedSignificantHarm: "significant harm is suspected"
} as const

/** A closed set of subjects; what each one means is said to whoever writes a protocol by hand. */
const subjects = <const Names extends ReadonlyArray<keyof typeof words>>(about: string, names: Names) =>
  Schema.Literals(names).pipe(
    Schema.annotate({ description: `${about} ${names.map((name) => `${name}: ${words[name]}`).join("; ")}.` })
  )

/** Work that somebody leads. */
export const Work = subjects("Work that somebody leads.", [
  "earlyHelp",
  "section17",
  "section47",
  "childProtectionPlan"
])
export type Work = typeof Work.Type

/** A step that can be limited in time, or that asks for something to be on record first. */
export const Step = subjects(
  "A step that can be limited in time, or that asks for something to be on record first.",
  [
    "receiveReferral",
    "decideReferral",
    "acknowledgeReferrer",
    "allocateLeadPractitioner",
    "seeChild",
    "submitAssessment",
    "completeAssessment",
    "completeAsDirected",
    "agreePlan",
    "startWork",
    "closeEpisode"
  ]
)
export type Step = typeof Step.Type

/** A decision that somebody signs off. */
export const Decision = subjects("A decision that somebody signs off.", [
  "referralResponse",
  "allocation",
  "assessment",
  "planAgreement",
  "planSignOff",
  "closure"
])
export type Decision = typeof Decision.Type

/** A moment of an episode from which time is counted. */
export const Anchor = subjects("A moment of an episode from which time is counted.", [
  "referralReceived",
  "referralDecided",
  "leadPractitionerAllocated",
  "assessmentAuthorised",
  "planAgreed",
  "workStarted",
  "closureProposed",
  "lastOccasion"
])
export type Anchor = typeof Anchor.Type

/** Something that recurs. */
export const Recurring = subjects("Something that recurs.", ["supervision", "planReview"])
export type Recurring = typeof Recurring.Type

/** A duty to tell somebody something. */
export const Telling = subjects("A duty to tell somebody something.", [
  "referrerOfReceipt",
  "referrerOfResponse",
  "familyOfAction",
  "familyOfAssessment",
  "familyAndAgenciesOfOutcome",
  "familyOfClosure"
])
export type Telling = typeof Telling.Type

/** Why somebody may go untold. */
export const Exception = subjects("Why somebody may go untold.", [
  "riskOfHarm",
  "jeopardisesInvestigation",
  "anonymousReferrer"
])
export type Exception = typeof Exception.Type

/** How somebody is told. */
export const Form = subjects("How somebody is told.", ["spoken", "written"])
export type Form = typeof Form.Type

/** What a checklist can ask to be on record. */
export const ChecklistItem = subjects("What a checklist can ask to be on record.", [
  "professionalReferrerNamed",
  "teamMapping",
  "skillsAndExperience",
  "childAndFamilyNeeds",
  "riskOfSection47",
  "focusOfAssessment",
  "timescaleForSeeingChild",
  "timescaleForCompletion",
  "childSeen",
  "developmentalNeeds",
  "parentingCapacity",
  "familyAndEnvironment",
  "measurableOutcomes",
  "planAgreed",
  "familyTold"
])
export type ChecklistItem = typeof ChecklistItem.Type

/** A situation that sends a case to a team, or makes a procedure mandatory. */
export const Situation = subjects(
  "A situation that sends a case to a team, or makes a procedure mandatory.",
  ["referralReceived", "stepIn", "stepDown", "suspectedSignificantHarm"]
)
export type Situation = typeof Situation.Type

/** The subject in the field's words. */
export const inWords = (subject: keyof typeof words): string => words[subject]
