// Made by `pnpm generate` from the .graphql files. Do not edit.
export const typeDefs: ReadonlyArray<string> = [
  // allocation/allocation.graphql
  `extend type Mutation {
  "Puts a team mapping on record."
  teamMappingRecord("A team mapping." input: TeamMappingRecordInput!): TeamMappingRecordPayload!
  "Allocates the lead practitioner."
  leadPractitionerAllocate(
    "The allocation of a lead practitioner."
    input: LeadPractitionerAllocateInput!
  ): LeadPractitionerAllocatePayload!
}

"A team mapping: strengths, needs and next steps for the family, explored together before allocation."
type TeamMapping implements Recorded {
  "The day on which it was held."
  heldOn: Date!
  "What came out of it."
  summary: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"An allocation: whom a manager asked to lead, after what thought, with what direction."
type Allocation implements Recorded {
  "Who leads."
  practitioner: Practitioner!
  "The work that is led."
  work: Work!
  "What the allocation weighed, where that is on record."
  considerations: Considerations
  "The direction that was given, where one was."
  direction: CaseDirection
  "Why this practitioner may lead, as it stood on the day."
  eligibility: Explanation!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"What an allocation weighed."
type Considerations {
  "The skills and experience of the practitioners."
  skillsAndExperience: String!
  "What the child and family need of a lead professional, and who is best placed."
  childAndFamilyNeeds: String!
  "Any evident or possible risk that could lead to a section 47 response."
  riskOfSection47: String!
}

"The casenote of direction on the child's record."
type CaseDirection {
  "The focus of the assessment."
  focus: String!
  "The day by which the child is to be seen."
  seeChildBy: Date!
  "The day by which the assessment is to be complete."
  completeBy: Date!
  "Further direction."
  further: String
}

"What an allocation weighed."
input ConsiderationsInput {
  "The skills and experience of the practitioners."
  skillsAndExperience: String!
  "What the child and family need of a lead professional, and who is best placed."
  childAndFamilyNeeds: String!
  "Any evident or possible risk that could lead to a section 47 response."
  riskOfSection47: String!
}

"The casenote of direction for the child's record."
input CaseDirectionInput {
  "The focus of the assessment."
  focus: String!
  "The day by which the child is to be seen: no later than the limit."
  seeChildBy: Date!
  "The day by which the assessment is to be complete: no later than the limit."
  completeBy: Date!
  "Further direction."
  further: String
}

"A day directed for the child is later than the limit allows."
type LaterThanTheLimit implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The step that is limited."
  step: Step!
  "The day that was given."
  given: Date!
  "The latest day that the limit allows."
  latest: Date!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"A team mapping."
input TeamMappingRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "What came out of it."
  summary: String!
}

"The team mapping is on record, or why not."
union TeamMappingRecordPayload =
  | TeamMappingRecorded
  | ImpossibleDay
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The team mapping is on record."
type TeamMappingRecorded {
  "The episode as it now stands."
  episode: Episode!
}

"The allocation of a lead practitioner."
input LeadPractitionerAllocateInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The id of the practitioner who is to lead."
  practitioner: ID!
  "What the allocation weighed, where the protocol asks for it."
  considerations: ConsiderationsInput
  "The direction for the lead practitioner, where the protocol asks for it."
  direction: CaseDirectionInput
}

"The lead practitioner is allocated, or why not."
union LeadPractitionerAllocatePayload =
  | LeadPractitionerAllocated
  | MayNotLead
  | ProtocolIsSilent
  | NotEntitledToDecide
  | NotOnRecord
  | LaterThanTheLimit
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | ImpossibleDay
  | OtherProblem

"The lead practitioner is allocated."
type LeadPractitionerAllocated {
  "The episode as it now stands."
  episode: Episode!
}
`,
  // assessment/assessment.graphql
  `extend type Mutation {
  "Puts on record that the child was seen."
  childSeenRecord(
    "An occasion on which the child was seen."
    input: ChildSeenRecordInput!
  ): ChildSeenRecordPayload!
  "Submits the draft of the assessment to a manager."
  assessmentSubmit("The draft of an assessment." input: AssessmentSubmitInput!): AssessmentSubmitPayload!
  "Returns the assessment to its lead practitioner for more work."
  assessmentReturn(
    "What is still to be done on an assessment."
    input: AssessmentReturnInput!
  ): AssessmentReturnPayload!
  "Authorises the assessment: with that it is complete."
  assessmentAuthorise(
    "The authorisation of an assessment."
    input: AssessmentAuthoriseInput!
  ): AssessmentAuthorisePayload!
  "Puts on record why a limit is exceeded."
  overrunReasonRecord(
    "The reason why a limit is exceeded."
    input: OverrunReasonRecordInput!
  ): OverrunReasonRecordPayload!
}

"An occasion on which the child was seen."
type Sighting implements Recorded {
  "The day on which the child was seen."
  seenOn: Date!
  "Whether the child was seen alone."
  alone: Boolean!
  "Why the child was not seen alone, when not."
  notAloneBecause: String
  "The child's wishes and feelings."
  wishesAndFeelings: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"A child and family assessment under section 17."
interface Assessment {
  "Where the assessment stands."
  state: AssessmentState!
}

"Where an assessment stands."
enum AssessmentState {
  "Nobody leads it yet."
  NOT_STARTED
  "The lead practitioner is writing it."
  IN_PROGRESS
  "It is with a manager."
  SUBMITTED
  "A manager asked for more work."
  RETURNED
  "A manager authorised it: it is complete."
  AUTHORISED
}

"An assessment that nobody leads yet."
type NotStartedAssessment implements Assessment {
  "Where the assessment stands."
  state: AssessmentState!
}

"An assessment that its lead practitioner is writing."
type InProgressAssessment implements Assessment {
  "Where the assessment stands."
  state: AssessmentState!
}

"An assessment that is with a manager."
type SubmittedAssessment implements Assessment {
  "Where the assessment stands."
  state: AssessmentState!
  "What was submitted."
  submission: AssessmentSubmission!
}

"An assessment for which a manager asked for more work."
type ReturnedAssessment implements Assessment {
  "Where the assessment stands."
  state: AssessmentState!
  "What was submitted."
  submission: AssessmentSubmission!
  "What the manager asked for."
  returned: AssessmentReturn!
}

"An assessment that a manager authorised."
type AuthorisedAssessment implements Assessment {
  "Where the assessment stands."
  state: AssessmentState!
  "What was submitted."
  submission: AssessmentSubmission!
  "What the manager authorised."
  authorised: AssessmentAuthorisation!
}

"The draft of an assessment, as its lead practitioner submitted it."
type AssessmentSubmission implements Recorded {
  "The three domains of the assessment framework."
  analysis: Analysis!
  "What the lead practitioner recommends."
  recommendation: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"The three domains of the assessment framework."
type Analysis {
  "The child's developmental needs."
  developmentalNeeds: String!
  "The parents' or carers' capacity."
  parentingCapacity: String!
  "Family, community and environment."
  familyAndEnvironment: String!
}

"A manager's request for more work on an assessment."
type AssessmentReturn implements Recorded {
  "What is still to be done."
  furtherWork: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"A manager's authorisation of an assessment."
type AssessmentAuthorisation implements Recorded {
  "What the assessment leads to."
  outcome: AssessmentOutcome!
  "Why."
  rationale: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"What an assessment can lead to."
enum AssessmentOutcome {
  "Nothing further."
  NO_FURTHER_ACTION
  "Early help."
  EARLY_HELP
  "A child in need plan."
  CHILD_IN_NEED_PLAN
  "A specialist assessment."
  SPECIALIST_ASSESSMENT
  "A strategy discussion."
  STRATEGY_DISCUSSION
  "Emergency action."
  EMERGENCY_ACTION
}

"Why a limit is exceeded, after discussion with child, family and professionals."
type Overrun implements Recorded {
  "The step whose limit is exceeded."
  step: Step!
  "Why."
  reason: String!
  "With whom that was discussed."
  discussedWith: [DiscussedWith!]!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"With whom the reason for an overrun was discussed."
enum DiscussedWith {
  "The child."
  CHILD
  "The family."
  FAMILY
  "The professionals."
  PROFESSIONALS
}

"How the child was seen: exactly one of the two."
input MannerInput @oneOf {
  "The child was seen alone: give true."
  alone: Boolean
  "Why the child was not seen alone."
  notAloneBecause: String
}

"The three domains of the assessment framework."
input AnalysisInput {
  "The child's developmental needs."
  developmentalNeeds: String!
  "The parents' or carers' capacity."
  parentingCapacity: String!
  "Family, community and environment."
  familyAndEnvironment: String!
}

"The child is not born yet, so cannot have been seen."
type NotYetBorn implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The day on which the birth is expected."
  expectedOn: Date!
}

"A time limit has passed, and no reason for that is on record."
type OverrunReasonRequired implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The step whose limit has passed."
  step: Step!
  "The last day of the limit."
  dueOn: Date!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"An occasion on which the child was seen."
input ChildSeenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which the child was seen."
  seenOn: Date!
  "How the child was seen."
  manner: MannerInput!
  "The child's wishes and feelings."
  wishesAndFeelings: String!
}

"It is on record that the child was seen, or why not."
union ChildSeenRecordPayload =
  | ChildSeenRecorded
  | NotYetBorn
  | ImpossibleDay
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | NotOnRecord
  | OtherProblem

"It is on record that the child was seen."
type ChildSeenRecorded {
  "The episode as it now stands."
  episode: Episode!
}

"The draft of an assessment."
input AssessmentSubmitInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The three domains of the assessment framework; each must be written."
  analysis: AnalysisInput!
  "What the lead practitioner recommends."
  recommendation: String!
}

"The assessment is with a manager, or why not."
union AssessmentSubmitPayload =
  | AssessmentSubmitted
  | NotTheLeadPractitioner
  | HandoverRequired
  | NotOnRecord
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The assessment is with a manager."
type AssessmentSubmitted {
  "The episode as it now stands."
  episode: Episode!
}

"What is still to be done on an assessment."
input AssessmentReturnInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What is still to be done."
  furtherWork: String!
}

"The assessment is with its lead practitioner again, or why not."
union AssessmentReturnPayload =
  | AssessmentReturned
  | NotEntitledToDecide
  | MayNotDecideOnOwnWork
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | ProtocolIsSilent
  | OtherProblem

"The assessment is with its lead practitioner again."
type AssessmentReturned {
  "The episode as it now stands."
  episode: Episode!
}

"The authorisation of an assessment."
input AssessmentAuthoriseInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What the assessment leads to."
  outcome: AssessmentOutcome!
  "Why."
  rationale: String!
}

"The assessment is complete, or why not."
union AssessmentAuthorisePayload =
  | AssessmentAuthorised
  | NotEntitledToDecide
  | MayNotDecideOnOwnWork
  | NotOnRecord
  | OverrunReasonRequired
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | ProtocolIsSilent
  | OtherProblem

"The assessment is complete."
type AssessmentAuthorised {
  "The episode as it now stands."
  episode: Episode!
}

"The reason why a limit is exceeded."
input OverrunReasonRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The step whose limit is exceeded."
  step: Step!
  "Why."
  reason: String!
  "With whom that was discussed: at least one."
  discussedWith: [DiscussedWith!]!
}

"The reason is on record, or why not."
union OverrunReasonRecordPayload =
  | OverrunReasonRecorded
  | NotTheLeadPractitioner
  | HandoverRequired
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The reason is on record."
type OverrunReasonRecorded {
  "The episode as it now stands."
  episode: Episode!
}
`,
  // calendar/calendar.graphql
  `"A day in the calendar, as YYYY-MM-DD. Days are days in London."
scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"A point in time, in UTC, as YYYY-MM-DDTHH:mm:ss.sssZ."
scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

extend type Query {
  "The last day of a limit in working days, by the calendar of the viewer's authority."
  dueOn(
    "The day of the event: day zero."
    from: Date!
    "How many working days, from 0 to 400."
    workingDays: Int!
  ): DueOnPayload!
}

"The limit, or why it cannot be worked out."
union DueOnPayload = WorkingDayLimit | OutsideCalendarCoverage | InvalidInput

"A limit in working days."
type WorkingDayLimit {
  "The day of the event: day zero."
  from: Date!
  "How many working days there are."
  workingDays: Int!
  "The last day on which it is done in time."
  dueOn: Date!
  "The days that did not count, earliest first, and why."
  skipped: [SkippedDay!]!
  "Names the list of bank holidays and the closure days that it was worked out with."
  calendar: String!
  "Whether it rests on bank holidays that follow from law but are not yet published."
  provisional: Boolean!
}

"A day that did not count, and why."
type SkippedDay {
  "The day."
  on: Date!
  "The kind of reason why it did not count."
  why: NonWorkingReason!
  "The reason in words: the weekend, the bank holiday's title, or why the authority was closed."
  says: String!
}

"Why a day is not a working day."
enum NonWorkingReason {
  "It is a Saturday or a Sunday."
  WEEKEND
  "It is a bank holiday in England and Wales."
  BANK_HOLIDAY
  "It is a closure day of the authority that its protocol counts."
  CLOSURE
}

"The days for which working days are known, both included."
type CalendarCoverage {
  "The first day."
  from: Date!
  "The last day."
  until: Date!
}

"A count of working days leaves the days for which bank holidays are known."
type OutsideCalendarCoverage implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the calendar."
  rule: ID
  "No source: this is about the calendar."
  source: Citation
  "The day that was asked about, or that the count started from."
  date: Date!
  "The days for which working days are known."
  covers: CalendarCoverage!
  "Names the calendar that was asked."
  calendar: String!
}
`,
  // child/child.graphql
  `extend type Query {
  "The child with this id; null when the viewer's authority knows no such child."
  child("The child's id." id: ID!): Child
}

"A child: anyone who has not reached their eighteenth birthday, including unborn children."
type Child implements Node {
  "The child's id."
  id: ID!
  "The name by which the child is called."
  givenName: String!
  "The family name."
  familyName: String!
  "When the child was born, or is expected."
  birth: Birth!
}

"A child is born on a day, or expected on one."
union Birth = Born | Expected

"The child is born."
type Born {
  "The day of birth."
  on: Date!
}

"The child is not born yet. Limits on seeing the child wait for the birth."
type Expected {
  "The day on which the birth is expected."
  on: Date!
}

"When the child was born, or is expected: exactly one of the two."
input BirthInput @oneOf {
  "The day of birth."
  bornOn: Date
  "The day on which the birth is expected, for a child who is not born yet."
  expectedOn: Date
}

"A child to be put on record."
input NewChildInput {
  "The name by which the child is called."
  givenName: String!
  "The family name."
  familyName: String!
  "When the child was born, or is expected."
  birth: BirthInput!
}

"The viewer's authority knows no such child."
type ChildNotFound implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The id that was given."
  childId: ID!
}
`,
  // closure/closure.graphql
  `extend type Mutation {
  "Proposes to close the episode or to step it down."
  closurePropose("A proposal to close the episode." input: ClosureProposeInput!): ClosureProposePayload!
  "Closes the episode, as it was proposed."
  episodeClose("The closure of an episode." input: EpisodeCloseInput!): EpisodeClosePayload!
}

"The closure of an episode, or a step-down."
interface Closure {
  "The proposal."
  proposal: ClosureProposal!
}

"A closure that is proposed and not yet carried out."
type ProposedClosure implements Closure {
  "The proposal."
  proposal: ClosureProposal!
}

"A closure that is carried out."
type CompletedClosure implements Closure {
  "The proposal."
  proposal: ClosureProposal!
  "The sign-off, with which the episode closed."
  closed: ClosureSignOff!
}

"A proposal to close the episode or to step it down."
type ClosureProposal implements Recorded {
  "Whether the child is stepped down to another level of help."
  steppedDown: Boolean!
  "The level of help to which the child is stepped down, when they are."
  steppedDownTo: String
  "Why."
  reasons: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"The sign-off of a closure."
type ClosureSignOff implements Recorded {
  "What the person who closed the episode wrote."
  comment: String
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"Where the child goes from here: exactly one of the two."
input DestinationInput @oneOf {
  "Nowhere, the case closes: give true."
  closed: Boolean
  "The level of help to which the child is stepped down."
  steppedDownTo: String
}

"A proposal to close the episode."
input ClosureProposeInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Where the child goes from here."
  destination: DestinationInput!
  "Why."
  reasons: String!
}

"The closure is proposed, or why not."
union ClosureProposePayload =
  | ClosureProposed
  | NotTheLeadPractitioner
  | HandoverRequired
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | NotEntitledToDecide
  | MayNotDecideOnOwnWork
  | OtherProblem

"The closure is proposed."
type ClosureProposed {
  "The episode as it now stands."
  episode: Episode!
}

"The closure of an episode."
input EpisodeCloseInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Anything to add."
  comment: String
}

"The episode is closed, or why not."
union EpisodeClosePayload =
  | EpisodeClosed
  | NotEntitledToDecide
  | MayNotDecideOnOwnWork
  | NotTheLeadPractitioner
  | HandoverRequired
  | NotOnRecord
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The episode is closed."
type EpisodeClosed {
  "The episode as it now stands."
  episode: Episode!
}
`,
  // episode/episode.graphql
  `extend type Query {
  "The episode with this id; null when the viewer's authority has no such episode."
  episode("The episode's id." id: ID!): Episode
  "The episodes of the viewer's authority, latest referral first."
  episodes(
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before."
    after: String
  ): EpisodeConnection!
}

extend type Subscription {
  "Each thing that happens in the episode from now on, whichever gateway it came through."
  episodeChanged("The episode's id." episode: ID!): EpisodeChanged!
}

"One child's social care episode, from a referral to its closure."
type Episode implements Node {
  "The episode's id."
  id: ID!
  "The child."
  child: Child!
  "Where the episode stands."
  stage: Stage!
  "How many things have happened in the episode: give it as \`seenVersion\` with the next mutation."
  version: Int!
  "The version of the protocol under which the episode was opened; a later one never rewrites its clocks."
  protocol: ProtocolVersion!
  "The referral that opened the episode."
  referral: Referral!
  "The team mappings, in the order in which they were recorded."
  teamMappings: [TeamMapping!]!
  "The allocations, earliest first."
  allocations: [Allocation!]!
  "Who leads now; null before anybody does."
  lead: Practitioner
  "The occasions on which the child was seen, in the order in which they were recorded."
  sightings: [Sighting!]!
  "The assessment under section 17."
  assessment: Assessment!
  "The reasons on record for limits that are exceeded."
  overruns: [Overrun!]!
  "The child in need plan."
  plan: Plan!
  "Work with the family."
  work: FamilyWork!
  "The reviews of the plan, in the order in which they were recorded."
  reviews: [PlanReview!]!
  "Supervision about this child, in the order in which it was recorded."
  supervisions: [SupervisionSession!]!
  "Whom was told what."
  told: [Told!]!
  "Who was not told, and why."
  notTold: [NotTold!]!
  "The closure; null while none is proposed."
  closure: Closure
  "Everything that the protocol requires in this episode and whose clock has started."
  obligations: [Obligation!]!
  "When a step is due; null where its clock has not started, or the text gives no number."
  deadline("The step." step: Step!): Deadline
  "What happened, in order. Reading it is accounted for on its own."
  chronology: Chronology!
}

"Where an episode stands, in one word."
enum Stage {
  "The referral waits for its decision."
  REFERRAL_RECEIVED
  "The response leads to no assessment here."
  NOT_PROGRESSED
  "An assessment is decided, and nobody leads it yet."
  AWAITING_ALLOCATION
  "The assessment is being written."
  ASSESSMENT
  "The assessment is with a manager."
  ASSESSMENT_SUBMITTED
  "The assessment is complete."
  ASSESSMENT_AUTHORISED
  "There is an agreed plan."
  PLAN
  "The closure is proposed."
  CLOSURE_PROPOSED
  "The episode is closed."
  CLOSED
}

"A page of episodes."
type EpisodeConnection {
  "The episodes of the page, each with its cursor."
  edges: [EpisodeEdge!]!
  "The episodes of the page."
  nodes: [EpisodeSummary!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many episodes the viewer's authority has."
  totalCount: Int!
}

"An episode in a page, and its place."
type EpisodeEdge {
  "The place of the episode in the list."
  cursor: String!
  "The episode."
  node: EpisodeSummary!
}

"What a list says of an episode."
type EpisodeSummary {
  "The id of the episode: \`episode(id:)\` reads the whole."
  episodeId: ID!
  "The child."
  child: Child!
  "Where the episode stands."
  stage: Stage!
  "How many things have happened in the episode."
  version: Int!
  "When the referral reached the authority."
  receivedAt: DateTime!
  "The day in London on which the referral reached the authority."
  receivedOn: Date!
  "Who leads now; null before anybody does."
  lead: Practitioner
  "The earliest day on which something that is still to be done is due."
  nextDueOn: Date
}

"What happened in an episode, in order, each thing sealed to the one before it."
type Chronology {
  "What happened, earliest first."
  events: [ChronologyEvent!]!
  "Whether every number, link and seal is what was written."
  verified: Boolean!
  "The number of the first event that is not what was written."
  brokenAt: Int
  "What is wrong with it."
  brokenBecause: String
}

"One thing that happened in an episode."
type ChronologyEvent implements Recorded {
  "Its number in the episode, from 1."
  number: Int!
  "What happened, in words."
  what: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
  "The SHA-256 of the event and of the seal before it, in hexadecimal."
  hash: String!
  "The seal of the event before; 64 zeros for the first."
  previousHash: String!
}

"Something happened in the episode."
type EpisodeChanged {
  "The episode as it stands when the notice is read."
  episode: Episode!
  "What happened."
  event: ChronologyEvent!
}

"The viewer's authority has no such episode."
type EpisodeNotFound implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The id that was given."
  episodeId: ID!
}

"Somebody else changed the episode first. Nothing was written."
type ConcurrentChange implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The episode as it now stands."
  episode: Episode!
  "The version that was seen."
  seenVersion: Int!
  "The version that the episode is at."
  currentVersion: Int!
  "What changed since the version that was seen."
  changes: [Change!]!
}

"What changed in an episode since the version that somebody saw."
type Change implements Recorded {
  "Its number in the episode."
  number: Int!
  "What happened, in words."
  what: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"The episode is not at the point where this can be done."
type OutOfOrder implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "What was asked."
  command: String!
  "How things stand."
  stands: String!
  "What it needs."
  needs: String!
}

"The episode is closed; new concerns are a new referral."
type EpisodeIsClosed implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The day on which it was closed."
  closedOn: Date!
}

"The work is led by somebody else."
type NotTheLeadPractitioner implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "Who asked."
  practitioner: Practitioner!
  "Who leads; null before anybody does."
  lead: Practitioner
}

"The decision is not this person's to make."
type NotEntitledToDecide implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "Who asked."
  practitioner: Practitioner!
  "The decision."
  decision: Decision!
  "What the person lacks, for each kind of person whom the rule names."
  lacking: [Shortfall!]!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"Whoever wrote the work cannot also decide on it."
type MayNotDecideOnOwnWork implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "Who asked."
  practitioner: Practitioner!
  "The decision."
  decision: Decision!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"The case has escalated, and whoever leads was not allocated to lead what it has become."
type HandoverRequired implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "Who led so far."
  practitioner: Practitioner!
  "What is to be led now."
  work: Work!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"A step needs things on record that are not there."
type NotOnRecord implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The step."
  step: Step!
  "What is missing."
  missing: [ChecklistItem!]!
  "The questions that are still to be answered."
  unanswered: [Question!]!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"A day or a moment that cannot be: in the future, or before what it follows."
type ImpossibleDay implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The input field that gives the day."
  field: String!
  "The day that was given."
  given: Date!
  "The earliest day that can be, where there is one."
  notBefore: Date
  "The latest day that can be: today, in London."
  notAfter: Date!
}
`,
  // obligation/obligation.graphql
  `"What the protocol requires in an episode: what is to be done, by when, and how it stands today."
type Obligation {
  "The requirement that it rests on."
  rule: ID!
  "The kind of rule that it comes from."
  kind: RuleKind!
  "What is to be done, in the field's words."
  duty: String!
  "Whose duty it is, in words; null where the text names nobody."
  by: String
  "How it stands today."
  state: ObligationState!
  "When it is due; null where the text gives no number."
  deadline: Deadline
  "The day on which it was done, when it was."
  metOn: Date
  "The reason on record for an overrun, or for not telling."
  reason: String
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"How an obligation stands."
enum ObligationState {
  "Its moment has not come."
  NOT_YET
  "It is still to be done, in time."
  DUE
  "It is to be done; the text does not say by when."
  OUTSTANDING
  "It was done in time."
  MET
  "It was done after it was due."
  MET_LATE
  "It is not done, and it was due."
  LATE
  "A reason is on record why it is late, or need not be done."
  EXCUSED
}

"When something is due, and why."
type Deadline {
  "The last day in London on which it is done in time."
  dueOn: Date!
  "For limits in hours, the moment itself: hours elapse through nights and weekends."
  dueAt: DateTime
  "What it is counted from."
  anchor: AnchorPoint!
  "How it was counted, in words."
  convention: String!
  "The days that did not count, earliest first, and why; empty where every day counts."
  skipped: [SkippedDay!]!
  "Names the list of bank holidays and the closure days that it was worked out with."
  calendar: String!
  "Whether it rests on bank holidays that follow from law but are not yet published."
  provisional: Boolean!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"The moment from which time is counted."
type AnchorPoint {
  "What happened."
  moment: Anchor!
  "When it happened; the start of the day for what has a day and no time."
  at: DateTime!
  "The day in London on which it happened: day zero."
  on: Date!
}
`,
  // plan/plan.graphql
  `extend type Mutation {
  "Drafts the plan, or drafts it anew until it is agreed."
  planDraft("A draft of a plan." input: PlanDraftInput!): PlanDraftPayload!
  "Agrees the drafted plan."
  planAgree("The agreement of a plan." input: PlanAgreeInput!): PlanAgreePayload!
  "Signs the agreed plan off."
  planSignOff("The sign-off of a plan." input: PlanSignOffInput!): PlanSignOffPayload!
  "Puts on record that work with the family started."
  workStart("The start of work with the family." input: WorkStartInput!): WorkStartPayload!
  "Puts a review of progress against the plan on record."
  planReview("A review of progress against the plan." input: PlanReviewInput!): PlanReviewPayload!
  "Puts supervision about this child on record."
  supervisionRecord("Supervision about this child." input: SupervisionRecordInput!): SupervisionRecordPayload!
}

"A child in need plan."
interface Plan {
  "Where the plan stands."
  state: PlanState!
}

"Where a plan stands."
enum PlanState {
  "There is no draft yet."
  NOT_DRAFTED
  "It is drafted, and waits for a manager's agreement."
  DRAFTED
  "A manager agreed it."
  AGREED
  "It is agreed and signed off."
  SIGNED_OFF
}

"A plan of which there is no draft yet."
type NotDraftedPlan implements Plan {
  "Where the plan stands."
  state: PlanState!
}

"A plan that waits for a manager's agreement."
type DraftedPlan implements Plan {
  "Where the plan stands."
  state: PlanState!
  "The latest draft."
  draft: PlanDraft!
}

"A plan that a manager agreed."
type AgreedPlan implements Plan {
  "Where the plan stands."
  state: PlanState!
  "The draft that was agreed."
  draft: PlanDraft!
  "The agreement."
  agreed: PlanAgreement!
}

"A plan that is agreed and signed off."
type SignedOffPlan implements Plan {
  "Where the plan stands."
  state: PlanState!
  "The draft that was agreed."
  draft: PlanDraft!
  "The agreement."
  agreed: PlanAgreement!
  "The sign-off."
  signedOff: PlanSignOff!
}

"A draft of a plan."
type PlanDraft implements Recorded {
  "The outcomes for the child."
  outcomes: [Outcome!]!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"An outcome for the child, and how everyone will know that it is reached."
type Outcome {
  "What is to be so for the child."
  outcome: String!
  "How everyone will know that it is reached."
  measure: String!
  "Who does what by when."
  actions: [Action!]!
}

"What somebody does by when."
type Action {
  "What is done."
  what: String!
  "Who does it."
  byWhom: String!
  "The day by which it is done."
  byWhen: Date!
}

"The agreement of a plan by a manager, with child, family and other professionals."
type PlanAgreement implements Recorded {
  "With whom the plan was agreed, beside the manager."
  agreedWith: [String!]!
  "The day on which it was discussed with child and family."
  discussedWithFamilyOn: Date!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"The sign-off of an agreed plan."
type PlanSignOff implements Recorded {
  "What the person who signed off wrote."
  comment: String
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"Work with the family."
interface FamilyWork {
  "Whether the work has started."
  started: Boolean!
}

"Work with the family that has not started."
type NotStartedFamilyWork implements FamilyWork {
  "Whether the work has started."
  started: Boolean!
}

"Work with the family that has started."
type StartedFamilyWork implements FamilyWork {
  "Whether the work has started."
  started: Boolean!
  "The day on which the work started."
  startedOn: Date!
}

"A review of progress against the plan."
type PlanReview implements Recorded {
  "The day of the review."
  reviewedOn: Date!
  "What progress was made."
  progress: String!
  "Whether improvement is sufficient and sustained."
  sufficientAndSustained: Boolean!
  "What is decided."
  furtherAction: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"Supervision about this child, kept as a casenote of direction."
type SupervisionSession implements Recorded {
  "The day on which it was held."
  heldOn: Date!
  "What was directed."
  direction: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"An outcome for the child, and how everyone will know that it is reached."
input OutcomeInput {
  "What is to be so for the child."
  outcome: String!
  "How everyone will know that it is reached."
  measure: String!
  "Who does what by when."
  actions: [ActionInput!]!
}

"What somebody does by when."
input ActionInput {
  "What is done."
  what: String!
  "Who does it."
  byWhom: String!
  "The day by which it is done."
  byWhen: Date!
}

"A draft of a plan."
input PlanDraftInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The outcomes for the child."
  outcomes: [OutcomeInput!]!
}

"The plan is drafted, or why not."
union PlanDraftPayload =
  | PlanDrafted
  | NotTheLeadPractitioner
  | HandoverRequired
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The plan is drafted."
type PlanDrafted {
  "The episode as it now stands."
  episode: Episode!
}

"The agreement of a plan."
input PlanAgreeInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "With whom the plan was agreed, beside the manager: at least one."
  agreedWith: [String!]!
  "The day on which it was discussed with child and family."
  discussedWithFamilyOn: Date!
}

"The plan is agreed, or why not."
union PlanAgreePayload =
  | PlanAgreed
  | NotEntitledToDecide
  | MayNotDecideOnOwnWork
  | NotOnRecord
  | ImpossibleDay
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The plan is agreed."
type PlanAgreed {
  "The episode as it now stands."
  episode: Episode!
}

"The sign-off of a plan."
input PlanSignOffInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Anything to add."
  comment: String
}

"The plan is signed off, or why not."
union PlanSignOffPayload =
  | PlanSignedOff
  | NotEntitledToDecide
  | MayNotDecideOnOwnWork
  | NotTheLeadPractitioner
  | HandoverRequired
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The plan is signed off."
type PlanSignedOff {
  "The episode as it now stands."
  episode: Episode!
}

"The start of work with the family."
input WorkStartInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which the work started."
  startedOn: Date!
}

"Work with the family has started, or why not."
union WorkStartPayload =
  | WorkStarted
  | NotTheLeadPractitioner
  | HandoverRequired
  | NotOnRecord
  | ImpossibleDay
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"Work with the family has started."
type WorkStarted {
  "The episode as it now stands."
  episode: Episode!
}

"A review of progress against the plan."
input PlanReviewInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day of the review."
  reviewedOn: Date!
  "What progress was made."
  progress: String!
  "Whether improvement is sufficient and sustained."
  sufficientAndSustained: Boolean!
  "What is decided."
  furtherAction: String!
}

"The review is on record, or why not."
union PlanReviewPayload =
  | PlanReviewed
  | ImpossibleDay
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The review is on record."
type PlanReviewed {
  "The episode as it now stands."
  episode: Episode!
}

"Supervision about this child."
input SupervisionRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "What was directed."
  direction: String!
}

"The supervision is on record, or why not."
union SupervisionRecordPayload =
  | SupervisionRecorded
  | ImpossibleDay
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The supervision is on record."
type SupervisionRecorded {
  "The episode as it now stands."
  episode: Episode!
}
`,
  // practitioner/practitioner.graphql
  `extend type Query {
  "The practitioners whom the viewer's authority knows."
  practitioners: [Practitioner!]!
  "The practitioner with this id; null when the viewer's authority knows no such practitioner."
  practitioner("The practitioner's id." id: ID!): Practitioner
  "Whether a practitioner may lead some work on a day, and why."
  mayLead(
    "The practitioner's id."
    practitioner: ID!
    "The work that somebody is to lead."
    work: Work!
    "The day for which it is asked; today, when left out."
    on: Date
  ): MayLeadPayload!
}

"The practitioner may lead the work, or what keeps them from it."
union MayLeadPayload =
  | MayLead
  | MayNotLead
  | ProtocolIsSilent
  | UnknownPractitioner
  | NoProtocolInForce
  | InvalidInput

"A person who works with children and families."
type Practitioner implements Node {
  "The practitioner's id."
  id: ID!
  "The practitioner's name; where the authority has none on record, the name under which they sign in."
  name: String!
  "The roles on record."
  roles: [Role!]!
  "Who employs the practitioner: the authority's key for its own staff. Null when the practitioner is not on record."
  employer: String
  "Whether the practitioner holds a social work qualification. Null when the practitioner is not on record."
  socialWorkQualified: Boolean
  "Whether the practitioner has significant practice experience with children and families. Null when the practitioner is not on record."
  significantPracticeExperience: Boolean
  "The practitioner's entries in the registers of the regulators."
  registrations: [Registration!]!
  "Who supervises the practitioner, where somebody does."
  supervisor: Supervision
}

"A role, as the protocol or the edition of the guidance defines it. Roles are open: an authority can define its own."
type Role {
  "The key of the role, such as socialWorker."
  key: String!
  "The title of the role in the field's words, from the protocol in force today."
  title: String!
}

"An entry in a regulator's register."
type Registration {
  "The regulator that keeps the register."
  regulator: String!
  "The number of the entry."
  number: String!
  "The first day of the registration."
  from: Date!
  "The last day of the registration, where it has one."
  until: Date
}

"The supervision that a practitioner has, with what makes it count."
type Supervision {
  "Who supervises."
  practitioner: Practitioner!
  "The roles that the supervisor holds."
  roles: [Role!]!
  "Whether the supervisor holds a social work qualification."
  socialWorkQualified: Boolean!
  "Whether the supervision is direct."
  directly: Boolean!
}

"The practitioner may lead the work."
type MayLead {
  "The practitioner who may lead."
  practitioner: Practitioner!
  "The work."
  work: Work!
  "The role in which the practitioner may lead."
  as: Role!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"The practitioner may not lead the work: the rule that says so, and what they lack for each way of being allowed to."
type MayNotLead implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands."
  source: Citation
  "The practitioner who may not lead."
  practitioner: Practitioner!
  "The work."
  work: Work!
  "What the practitioner lacks, for each kind of person whom the rule lets lead."
  lacking: [Shortfall!]!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"Why a person is not whom a rule means."
interface Shortfall {
  "The role that the rule speaks of."
  role: Role!
  "What is lacking, in words."
  says: String!
}

"The person does not hold the role."
type RoleNotHeld implements Shortfall {
  "The role that is not held."
  role: Role!
  "What is lacking, in words."
  says: String!
}

"The person holds the role, and lacks something that the rule asks of them."
type ConditionNotMet implements Shortfall {
  "The role that is held."
  role: Role!
  "The condition that is not met, in words."
  says: String!
}

"Neither the local protocol nor its edition says anything about the matter."
type ProtocolIsSilent implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: none is found."
  rule: ID
  "No source: none is found."
  source: Citation
  "The title of the protocol."
  protocol: String!
  "What it does not say."
  about: String!
}

"A practitioner is named whom the authority does not know."
type UnknownPractitioner implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The id that was given."
  practitionerId: ID!
}
`,
  // protocol/protocol.graphql
  `extend type Query {
  "The protocol that binds the viewer's authority on a day: its local protocol, laid over an edition of the guidance. Null when none is in force."
  protocol("The day for which it is asked; today, when left out." on: Date): Protocol
}

"What binds an authority: its local protocol, laid over the edition of Working Together that it sits on."
type Protocol {
  "The protocol's title."
  title: String!
  "The version of the local protocol."
  version: String!
  "The edition of the guidance that it sits on."
  edition: String!
  "The authority whose protocol it is."
  authority: Authority!
  "The first day on which it is in force."
  inForceFrom: Date!
  "The last day on which it is in force, where one is set."
  inForceUntil: Date
  "The roles that the protocol and its edition define."
  roles: [Role!]!
  "Every rule that binds: the authority's own, and those of the edition whose place no local rule takes."
  rules: [Rule!]!
}

"A rule of a protocol."
type Rule {
  "The requirement that the rule enforces, such as WT15-066."
  rule: ID!
  "The kind of rule."
  kind: RuleKind!
  "What it says, in one sentence made from its values."
  says: String!
  "Where it stands."
  source: Citation!
  "How it is read, where the text is unclear."
  reading: Reading
  "Other requirements that the same rule enforces."
  alsoEnforces: [ID!]!
}

"The seven kinds of rule."
enum RuleKind {
  "Who may lead which work, under which conditions."
  ELIGIBILITY
  "What must be done by when."
  TIME_LIMIT
  "Whose decision it is."
  SIGN_OFF
  "What must be on record before a step is allowed."
  CHECKLIST
  "Who must be told what."
  NOTIFICATION
  "What recurs, and how often."
  CADENCE
  "Which team receives, or which procedure must be followed."
  ROUTING
}

"Which version of which protocol, on which edition. An episode keeps it for as long as it lasts."
type ProtocolVersion {
  "The version of the local protocol."
  version: String!
  "The edition of the guidance that it sits on."
  edition: String!
}

"A pointer to the exact paragraph of a document."
type Citation {
  "The document's title."
  document: String!
  "The paragraph, section or page."
  paragraph: String!
  "Where the document can be read, when it is published."
  url: String
}

"How a text is read where it is unclear."
type Reading {
  "The id of the reading."
  reading: ID!
  "What the text is taken to mean."
  takenAs: String!
  "What else it could mean."
  alternative: String
}

"Why an answer is what it is: the rule, what it says, where that stands, and how it is read."
type Explanation {
  "The requirement, such as WT15-066."
  rule: ID!
  "What the rule says, in one sentence."
  says: String!
  "Where it stands."
  source: Citation!
  "How it is read, where the text is unclear."
  reading: Reading
}

"The authority has no protocol in force on the day."
type NoProtocolInForce implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: there is no protocol to hold one."
  rule: ID
  "No source: there is no protocol to hold one."
  source: Citation
  "The day on which no protocol is in force."
  on: Date!
}

"A question that a document wants answered."
type Question {
  "By which its answer is found."
  key: ID!
  "What is asked."
  asks: String!
}
`,
  // referral/referral.graphql
  `extend type Query {
  "Whether this kind of referrer may remain anonymous, under the protocol in force today."
  mayRemainAnonymous("The kind of referrer." referrer: ReferrerKind!): MayRemainAnonymousPayload!
}

extend type Mutation {
  "Puts a referral on record, with the child, and opens the child's episode."
  referralReceive("The referral." input: ReferralReceiveInput!): ReferralReceivePayload!
  "Decides the response to a referral."
  referralDecide("The decision." input: ReferralDecideInput!): ReferralDecidePayload!
}

"Whether the referrer may remain anonymous, or why it cannot be said."
union MayRemainAnonymousPayload = Anonymity | NoProtocolInForce

"Whether a kind of referrer may remain anonymous."
type Anonymity {
  "Whether it is allowed."
  allowed: Boolean!
  "The rule that forbids it, when one does."
  explanation: Explanation
}

"A referral: someone tells children's social care that a child may need help or protection."
interface Referral {
  "Who refers. No name is kept of a referrer who wishes to remain anonymous."
  referrer: Referrer!
  "What the referrer is concerned about."
  concern: String!
  "When the referral reached the authority."
  receivedAt: DateTime!
  "The day in London on which the referral reached the authority: day zero."
  receivedOn: Date!
}

"A referral that waits for its decision."
type ReceivedReferral implements Referral {
  "Who refers."
  referrer: Referrer!
  "What the referrer is concerned about."
  concern: String!
  "When the referral reached the authority."
  receivedAt: DateTime!
  "The day in London on which the referral reached the authority: day zero."
  receivedOn: Date!
}

"A referral whose response is decided."
type DecidedReferral implements Referral {
  "Who refers."
  referrer: Referrer!
  "What the referrer is concerned about."
  concern: String!
  "When the referral reached the authority."
  receivedAt: DateTime!
  "The day in London on which the referral reached the authority: day zero."
  receivedOn: Date!
  "The decision on the response."
  decision: ReferralDecision!
}

"The decision on the response to a referral."
type ReferralDecision implements Recorded {
  "How the referral is answered."
  response: Response!
  "Why."
  reasons: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who decided."
  recordedBy: Practitioner!
}

"How a referral can be answered."
enum Response {
  "The threshold for statutory services is not met."
  THRESHOLD_NOT_MET
  "Early help is offered."
  EARLY_HELP
  "Information and advice are given."
  INFORMATION_AND_ADVICE
  "A strategy discussion is held."
  STRATEGY_DISCUSSION
  "The child is assessed under section 17."
  SECTION_17_ASSESSMENT
  "More information is needed."
  MORE_INFORMATION
}

"Who refers. Anyone may."
type Referrer {
  "The kind of referrer."
  kind: ReferrerKind!
  "The referrer's name; null for one who remains anonymous, and for the child."
  name: String
  "The agency for which a professional refers."
  agency: String
  "The capacity in which a professional refers."
  capacity: String
  "How a member of the family is related to the child."
  relationship: String
  "Whether the referrer wishes to remain anonymous."
  wishesToRemainAnonymous: Boolean!
}

"The kinds of referrer."
enum ReferrerKind {
  "A professional, for an agency."
  PROFESSIONAL
  "A member of the public."
  MEMBER_OF_THE_PUBLIC
  "A member of the child's family."
  FAMILY_MEMBER
  "The child."
  THE_CHILD
}

"The child who is referred: exactly one of these."
input ReferredChildInput @oneOf {
  "The id of a child whom the authority knows."
  known: ID
  "A child whom the authority does not know yet, to be put on record."
  new: NewChildInput
}

"Who refers: exactly one of these."
input ReferrerInput @oneOf {
  "A professional, for an agency."
  professional: ProfessionalReferrerInput
  "A member of the public."
  memberOfThePublic: MemberOfThePublicInput
  "A member of the child's family."
  familyMember: FamilyMemberInput
  "The child: give true."
  theChild: Boolean
}

"A professional who refers."
input ProfessionalReferrerInput {
  "The professional's name; left out for one who remains anonymous, where the protocol allows that."
  name: String
  "The agency for which the professional refers."
  agency: String!
  "The capacity in which the professional refers."
  capacity: String!
  "Whether the professional wishes to remain anonymous."
  wishesToRemainAnonymous: Boolean! = false
}

"A member of the public who refers."
input MemberOfThePublicInput {
  "The person's name; left out for one who remains anonymous."
  name: String
  "Whether the person wishes to remain anonymous."
  wishesToRemainAnonymous: Boolean! = false
}

"A member of the child's family who refers."
input FamilyMemberInput {
  "The person's name; left out for one who remains anonymous."
  name: String
  "How the person is related to the child."
  relationship: String!
  "Whether the person wishes to remain anonymous."
  wishesToRemainAnonymous: Boolean! = false
}

"A referral to put on record."
input ReferralReceiveInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The child who is referred."
  child: ReferredChildInput!
  "Who refers."
  referrer: ReferrerInput!
  "What the referrer is concerned about."
  concern: String!
  "When the referral reached the authority. Its day in London is day zero."
  receivedAt: DateTime!
}

"The referral is on record, or why not."
union ReferralReceivePayload =
  | ReferralReceived
  | NotOnRecord
  | ImpossibleDay
  | ChildNotFound
  | UnknownPractitioner
  | NoProtocolInForce
  | OutsideCalendarCoverage
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The referral is on record."
type ReferralReceived {
  "The episode that the referral opened."
  episode: Episode!
}

"The response to a referral."
input ReferralDecideInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "How the referral is answered."
  response: Response!
  "Why."
  reasons: String!
}

"The response to the referral is decided, or why not."
union ReferralDecidePayload =
  | ReferralDecided
  | NotEntitledToDecide
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | NotOnRecord
  | OtherProblem

"The response to the referral is decided."
type ReferralDecided {
  "The episode as it now stands."
  episode: Episode!
}
`,
  // session/session.graphql
  `"What can be asked."
type Query {
  "Who asks, as the authority's own identity provider vouches for them."
  viewer: Viewer!
  "The thing with this id; null when the viewer's authority has no such thing."
  node("The id of an episode, a child or a practitioner." id: ID!): Node
  "The things with these ids, in the same order; null where the viewer's authority has no such thing."
  nodes("Ids of episodes, children or practitioners, at most 50." ids: [ID!]!): [Node]!
}

"What can be done. Each is done once for each idempotency key, and either happens whole or not at all."
type Mutation

"What can be watched."
type Subscription

"Something that can be found again by its id."
interface Node {
  "The id, unique among all things. Take it as it is: what it is made of can change."
  id: ID!
}

"A practitioner, signed in for one authority."
type Viewer {
  "The practitioner's name."
  name: String!
  "The practitioner, as the authority knows them."
  practitioner: Practitioner!
  "The authority whose records the viewer sees."
  authority: Authority!
  "The roles that the authority's identity provider vouches for."
  roles: [Role!]!
  "Why the records are used, in the words of the front end: it is recorded with all that is read."
  purpose: String!
}

"A local authority with children's social care functions."
type Authority {
  "The key of the authority, as its protocol names it."
  code: String!
  "The authority's name, from the protocol in force today; its key where none is."
  name: String!
}

"Something that stands in the way, which the person who asks can put right. Nothing was written but the account of it."
interface Problem {
  "What is the matter, and what to do next, in one or two sentences for a practitioner."
  message: String!
  "The requirement that it rests on, such as WT15-066, where one does."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
}

"Some of what was given cannot be taken as it is."
type InvalidInput implements Problem {
  "What is the matter, in one sentence."
  message: String!
  "No requirement: this is about how the input is written."
  rule: ID
  "No source: this is about how the input is written."
  source: Citation
  "Each thing that is wrong, and where."
  issues: [InputIssue!]!
}

"One thing that is wrong with an input."
type InputIssue {
  "Where: the names of the input fields, outermost first, with the numbers of list items from 0."
  path: [String!]!
  "What is wrong, and what to write instead."
  message: String!
}

"The idempotency key was used for something else."
type IdempotencyKeyReused implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The key that was given."
  key: String!
  "The mutation that was asked for."
  operation: String!
}

"A problem that has no name of its own among the answers to this mutation."
type OtherProblem implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on, where one does."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The name of the problem."
  name: String!
}

"What happened, or was found, put on record: when, and by whom."
interface Recorded {
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"Where a page of a list stands."
type PageInfo {
  "Whether there is a page after this one."
  hasNextPage: Boolean!
  "Whether there is a page before this one."
  hasPreviousPage: Boolean!
  "Where the page starts."
  startCursor: String
  "Where the page ends: give it as \`after\` for the page that follows."
  endCursor: String
}
`,
  // telling/telling.graphql
  `extend type Mutation {
  "Puts on record that somebody was told."
  toldRecord("What somebody was told." input: ToldRecordInput!): ToldRecordPayload!
  "Puts on record why somebody was not told."
  notToldRecord("Why somebody was not told." input: NotToldRecordInput!): NotToldRecordPayload!
}

"Somebody was told something."
type Told implements Recorded {
  "Who was told what."
  telling: Telling!
  "The day on which they were told."
  toldOn: Date!
  "How they were told."
  form: Form!
  "What they were told."
  said: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"Somebody was not told, for a reason."
type NotTold implements Recorded {
  "Who was not told what."
  telling: Telling!
  "The kind of reason."
  exception: Exception!
  "The reason."
  reason: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"The rule asks for writing."
type WritingRequired implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The duty to tell."
  telling: Telling!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"The rule does not allow this reason for not telling."
type ExceptionNotAllowed implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The duty to tell."
  telling: Telling!
  "The kind of reason that was given."
  exception: Exception!
  "The kinds of reason that the rule allows."
  allowed: [Exception!]!
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"What somebody was told."
input ToldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Who was told what."
  telling: Telling!
  "The day on which they were told."
  toldOn: Date!
  "How they were told."
  form: Form!
  "What they were told."
  said: String!
}

"It is on record that they were told, or why not."
union ToldRecordPayload =
  | ToldRecorded
  | ProtocolIsSilent
  | WritingRequired
  | ImpossibleDay
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | NotOnRecord
  | OtherProblem

"It is on record that they were told."
type ToldRecorded {
  "The episode as it now stands."
  episode: Episode!
}

"Why somebody was not told."
input NotToldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Who was not told what."
  telling: Telling!
  "The kind of reason."
  exception: Exception!
  "The reason."
  reason: String!
}

"The reason is on record, or why not."
union NotToldRecordPayload =
  | NotToldRecorded
  | ProtocolIsSilent
  | ExceptionNotAllowed
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The reason is on record."
type NotToldRecorded {
  "The episode as it now stands."
  episode: Episode!
}
`,
  // protocol/subjects.gen.graphql
  `# Made by \`pnpm generate\` from the domain's closed sets. Do not edit.

"Work that somebody leads."
enum Work {
  "Early help."
  EARLY_HELP
  "An assessment, planning and support under section 17."
  SECTION_17
  "An enquiry under section 47."
  SECTION_47
  "A child protection plan."
  CHILD_PROTECTION_PLAN
}

"A step that can be limited in time, or that asks for something to be on record first."
enum Step {
  "Record the referral."
  RECEIVE_REFERRAL
  "Decide the response to the referral."
  DECIDE_REFERRAL
  "Acknowledge receipt to the referrer."
  ACKNOWLEDGE_REFERRER
  "Allocate the lead practitioner."
  ALLOCATE_LEAD_PRACTITIONER
  "See the child."
  SEE_CHILD
  "Submit the assessment."
  SUBMIT_ASSESSMENT
  "Complete the assessment."
  COMPLETE_ASSESSMENT
  "Complete the assessment by the day directed."
  COMPLETE_AS_DIRECTED
  "See the child by the day planned."
  SEE_CHILD_AS_PLANNED
  "Plan the assessment."
  PLAN_ASSESSMENT
  "Hold a planning meeting."
  HOLD_PLANNING_MEETING
  "Contact all relevant agencies."
  CONTACT_AGENCIES
  "Complete the chronology."
  COMPLETE_CHRONOLOGY
  "Draw the genogram."
  DRAW_GENOGRAM
  "Review the assessment at its mid-point."
  MID_POINT_REVIEW
  "Audit the assessment."
  AUDIT_ASSESSMENT
  "Update and critically review the assessment."
  UPDATE_ASSESSMENT
  "Complete a young carer's assessment."
  ASSESS_YOUNG_CARER
  "Complete a parent carer's assessment."
  ASSESS_PARENT_CARER
  "Arrange support under section 2 of the Act of 1970."
  ARRANGE_SECTION_2_SUPPORT
  "Agree the plan."
  AGREE_PLAN
  "Start work with the family."
  START_WORK
  "Hold a strategy discussion."
  HOLD_STRATEGY_DISCUSSION
  "Share the record of the strategy discussion with the agencies that took part."
  SHARE_STRATEGY_RECORD
  "Use statutory powers to make the child safe."
  TAKE_EMERGENCY_ACTION
  "Consult the other authority that is responsible for the child."
  CONSULT_RESPONSIBLE_AUTHORITY
  "Have the other authority's acceptance of the emergency in writing."
  CONFIRM_EMERGENCY_ACCEPTANCE
  "Start the child and family assessment."
  START_ASSESSMENT
  "Hold the initial child protection conference."
  HOLD_CONFERENCE
  "Answer the request for a child protection conference."
  ANSWER_CONFERENCE_REQUEST
  "Make the child protection plan."
  MAKE_PROTECTION_PLAN
  "Hold the first meeting of the core group."
  HOLD_FIRST_CORE_GROUP
  "Hold the first child protection review."
  HOLD_FIRST_CONFERENCE_REVIEW
  "Conclude the enquiry under section 47."
  CONCLUDE_ENQUIRY
  "Close the episode."
  CLOSE_EPISODE
  "Review the plan."
  REVIEW_PLAN
  "Set out in the plan which agency gives which service, what is expected of the parents, and what is positive beside what is weak."
  SET_OUT_PLAN
  "Agree the points at which the plan is reviewed."
  AGREE_REVIEW_POINTS
  "Decide which services to provide."
  DECIDE_SERVICES
  "Commission services for a need that was identified."
  COMMISSION_SERVICES
  "Answer the complaint."
  ANSWER_COMPLAINT
  "Resolve the disagreement between professionals."
  RESOLVE_DISAGREEMENT
  "Send the letter before proceedings."
  SEND_LETTER_BEFORE_PROCEEDINGS
  "Hold the pre-proceedings meeting."
  HOLD_PRE_PROCEEDINGS_MEETING
  "Issue care proceedings."
  ISSUE_PROCEEDINGS
  "Conclude the care proceedings."
  CONCLUDE_PROCEEDINGS
  "Assess whether the child can return home from care."
  ASSESS_RETURN
  "Assess the circumstances of a child whose parents withdrew their agreement."
  ASSESS_ON_WITHDRAWAL
  "Decide that the child returns home from care."
  DECIDE_RETURN_HOME
  "Arrange support for the child who returned home."
  SUPPORT_RETURN_HOME
  "Hold an urgent looked-after review."
  HOLD_URGENT_REVIEW
  "Draw up the care plan."
  DRAW_UP_CARE_PLAN
  "Prepare the Detention Placement Plan."
  PREPARE_DETENTION_PLACEMENT_PLAN
  "Share what is relevant with the new authority."
  SHARE_WITH_NEW_AUTHORITY
  "Have the child re-assessed by the new authority."
  REASSESS_BY_NEW_AUTHORITY
  "Give what is known of the child's developmental needs and of the parents' or carers' capacity to meet them."
  GIVE_PARTICULARS
  "Clarify the concerns with the referrer."
  CLARIFY_CONCERNS
  "Screen the contact."
  SCREEN_CONTACT
  "Action the referral that was carried over."
  ACTION_CARRIED_OVER
  "Make the final decision after further enquiries."
  DECIDE_AFTER_ENQUIRIES
  "Read the previous records and take account of the history."
  CONSIDER_HISTORY
  "Seek consent."
  SEEK_CONSENT
  "Check with other agencies."
  CHECK_WITH_AGENCIES
  "Contribute to the assessment."
  CONTRIBUTE
  "Answer the request for help."
  ANSWER_REQUEST_FOR_HELP
  "Share and inform each other's assessments."
  EXCHANGE_ASSESSMENTS
  "End an agency's involvement."
  END_INVOLVEMENT
  "Assess the need for early help."
  ASSESS_EARLY_HELP
  "Judge whether the needs will escalate without help."
  JUDGE_ESCALATION
  "Name the lead practitioner for early help."
  NAME_EARLY_HELP_LEAD
  "Complete the induction."
  COMPLETE_INDUCTION
  "Complete the development that the post asks for."
  COMPLETE_DEVELOPMENT
  "Deliver the improvement that was identified for a practitioner."
  DELIVER_IMPROVEMENT
  "Publish the local protocol."
  PUBLISH_PROTOCOL
  "Agree the levels for the types of assessment and services."
  AGREE_LEVELS
  "Publish the threshold document."
  PUBLISH_THRESHOLD_DOCUMENT
}

"A decision that somebody signs off."
enum Decision {
  "The response to the referral."
  REFERRAL_RESPONSE
  "The allocation of the lead practitioner."
  ALLOCATION
  "The authorisation of the assessment."
  ASSESSMENT
  "The day that is set anew for seeing the child."
  RESCHEDULING_OF_SEEING
  "The mid-point review of the assessment."
  MID_POINT_OVERSIGHT
  "The oversight of the assessment."
  ASSESSMENT_OVERSIGHT
  "The agreement of the plan."
  PLAN_AGREEMENT
  "The sign-off of the plan."
  PLAN_SIGN_OFF
  "The conduct and the outcome of the strategy discussion."
  STRATEGY_DISCUSSION
  "The closure or step-down."
  CLOSURE
  "The return home from care."
  RETURN_HOME
  "The assessment before a return home from care."
  RETURN_ASSESSMENT
  "Whether the threshold to issue proceedings is met."
  THRESHOLD_FOR_PROCEEDINGS
  "Whether the help brings significant positive change, at the right pace."
  EFFECT_OF_HELP
  "What follows from a further referral."
  FURTHER_REFERRAL
  "That an assessment does not go ahead."
  NON_PROGRESSION
  "The level of need."
  LEVEL_OF_NEED
  "The overriding of a refusal of consent."
  CONSENT_OVERRIDE
  "The next steps after consent was withdrawn."
  WITHDRAWAL_OF_CONSENT
  "The request for information without consent."
  SHARING_WITHOUT_CONSENT
}

"A moment from which time is counted."
enum Anchor {
  "The referral was received."
  REFERRAL_RECEIVED
  "The point of referral came."
  POINT_OF_REFERRAL
  "The response was decided."
  REFERRAL_DECIDED
  "The lead practitioner was allocated."
  LEAD_PRACTITIONER_ALLOCATED
  "The authorised child and family assessment."
  ASSESSMENT_AUTHORISED
  "The plan was agreed."
  PLAN_AGREED
  "Work with the family started."
  WORK_STARTED
  "A strategy discussion."
  STRATEGY_DISCUSSION_HELD
  "Significant harm was suspected."
  SIGNIFICANT_HARM_SUSPECTED
  "One agency had to act at once."
  ACTED_ALONE
  "A risk to life, or of serious immediate harm, was found."
  IMMEDIATE_DANGER_FOUND
  "Emergency action was taken."
  EMERGENCY_ACTION_TAKEN
  "The other authority accepted responsibility for the emergency."
  EMERGENCY_ACCEPTED
  "The strategy discussion was held from which the conference is counted."
  CONFERENCE_CONVENED
  "The conference was requested."
  CONFERENCE_REQUESTED
  "The conference decided on a child protection plan."
  PROTECTION_PLAN_DECIDED
  "Regular re-assessment was agreed."
  REASSESSMENT_AGREED
  "The enquiry under section 47 was initiated."
  ENQUIRY_INITIATED
  "The closure was proposed."
  CLOSURE_PROPOSED
  "The child was born."
  CHILD_BORN
  "New information came to light, or circumstances changed."
  NEW_INFORMATION_CAME
  "A young carer's assessment was called for."
  YOUNG_CARERS_ASSESSMENT_CALLED_FOR
  "A parent carer's assessment was called for."
  PARENT_CARERS_ASSESSMENT_CALLED_FOR
  "Support under section 2 of the Act of 1970 was found possible and necessary."
  SECTION_2_SUPPORT_FOUND
  "Exploitation was noted as a concern."
  EXPLOITATION_NOTED
  "Trafficking or modern slavery was noted as a concern."
  TRAFFICKING_NOTED
  "A key decision was made."
  KEY_DECISION_MADE
  "It was last done."
  LAST_OCCASION
  "The complaint was received."
  COMPLAINT_RECEIVED
  "The disagreement was raised."
  DISAGREEMENT_RAISED
  "The pre-proceedings meeting was held."
  PRE_PROCEEDINGS_MEETING_HELD
  "Care proceedings were issued."
  PROCEEDINGS_ISSUED
  "The interventions were found insufficient."
  INTERVENTIONS_INSUFFICIENT
  "A return home from care was considered."
  RETURN_CONSIDERED
  "A return home was planned for a time outside that of the next review."
  RETURN_OUTSIDE_REVIEW
  "The parents withdrew their agreement."
  AGREEMENT_WITHDRAWN
  "The child returned home."
  RETURNED_HOME
  "The care order was made."
  CARE_ORDER_MADE
  "The child was remanded to youth detention accommodation."
  REMANDED_TO_YOUTH_DETENTION
  "The Detention Placement Plan was prepared."
  DETENTION_PLACEMENT_PLAN_PREPARED
  "The child moved to another authority."
  CHILD_MOVED
  "A need was identified."
  NEED_IDENTIFIED
  "The review meeting was held."
  REVIEW_MEETING_HELD
  "Financial support was given."
  FINANCIAL_SUPPORT_GIVEN
  "It was considered that the child may be in need or at risk of significant harm."
  NEED_SUSPECTED
  "The referral was carried over from out of hours."
  REFERRAL_CARRIED_OVER
  "Another local authority was found to be responsible for the child."
  RESPONSIBILITY_FOUND_ELSEWHERE
  "The refusal of consent was overridden."
  CONSENT_OVERRIDDEN
  "An agency was asked to contribute."
  CONTRIBUTION_REQUESTED
  "Help was requested of another service."
  HELP_REQUESTED
  "Coordinated support from more than one agency was found to help."
  COORDINATED_SUPPORT_FOUND
  "Consent to an early help assessment was refused."
  EARLY_HELP_REFUSED
  "The need for early help was assessed."
  EARLY_HELP_ASSESSED
  "The practitioner started in post."
  POST_STARTED
  "An improvement was identified for a practitioner."
  IMPROVEMENT_IDENTIFIED
  "The protocol was adopted."
  PROTOCOL_ADOPTED
  "The roles were introduced."
  ROLES_INTRODUCED
}

"What a checklist can ask to be on record."
enum ChecklistItem {
  "The name of a professional referrer."
  PROFESSIONAL_REFERRER_NAMED
  "The team mapping, held before allocation."
  TEAM_MAPPING
  "The skills and experience of the practitioners."
  SKILLS_AND_EXPERIENCE
  "What the child and family need of a lead professional, and who is best placed."
  CHILD_AND_FAMILY_NEEDS
  "Any evident or possible risk that could lead to a section 47 response."
  RISK_OF_SECTION_47
  "The focus of the assessment."
  FOCUS_OF_ASSESSMENT
  "The timescale for seeing the child."
  TIMESCALE_FOR_SEEING_CHILD
  "The timescale for completing the assessment."
  TIMESCALE_FOR_COMPLETION
  "That the child was seen."
  CHILD_SEEN
  "That the adults of the family were seen."
  ADULTS_SEEN
  "That the child's home was visited."
  HOME_VISITED
  "Details of the area where the child sleeps."
  SLEEPING_AREA
  "That advocacy and communication support were considered for the child."
  SUPPORT_TO_TAKE_PART
  "That a family network meeting was considered."
  FAMILY_NETWORK_MEETING_CONSIDERED
  "That all relevant agencies were contacted."
  AGENCIES_CONTACTED
  "The chronology."
  CHRONOLOGY
  "The genogram."
  GENOGRAM
  "A wellbeing goal for each worry statement."
  WELLBEING_GOALS
  "The review of earlier assessments and case records."
  EARLIER_RECORDS_REVIEWED
  "The use of the early help assessment."
  EARLY_HELP_ASSESSMENT_USED
  "The consideration of support under section 2 of the Act of 1970."
  SECTION_2_SUPPORT
  "The child's developmental needs."
  DEVELOPMENTAL_NEEDS
  "The parents' or carers' capacity."
  PARENTING_CAPACITY
  "Family, community and environment."
  FAMILY_AND_ENVIRONMENT
  "Measurable outcomes, with who does what by when."
  MEASURABLE_OUTCOMES
  "The plan was agreed."
  PLAN_AGREED
  "That the family was told, or the reason why not."
  FAMILY_TOLD
  "That a social worker took part."
  SOCIAL_WORKER_ATTENDED
  "That the social worker's manager took part."
  MANAGER_ATTENDED
  "That a health professional took part."
  HEALTH_ATTENDED
  "That a representative of the police took part."
  POLICE_ATTENDED
  "That the fostering service took part."
  FOSTERING_SERVICE_ATTENDED
  "That everybody who took part may decide for their agency."
  ATTENDEES_DECIDE_FOR_THEIR_AGENCIES
  "That everything agreed at strategy discussions was done."
  AGREED_ACTIONS_DONE
  "A strategy discussion."
  STRATEGY_DISCUSSION_HELD
  "The conclusion of an enquiry under section 47."
  ENQUIRY_CONCLUDED
  "The authorised child and family assessment."
  ASSESSMENT_AUTHORISED
  "That the child was seen during the enquiry."
  CHILD_SEEN_IN_ENQUIRY
  "Whether to hold the conference before the birth."
  CONFERENCE_BEFORE_BIRTH_CONSIDERED
  "The report for the conference, with the authority's recommendation."
  CONFERENCE_REPORT
  "The child's wishes and feelings, or the reason why they were not ascertained."
  WISHES_AND_FEELINGS
  "The decision whether the interventions against neglect are sufficient, made for this review."
  NEGLECT_SUFFICIENCY
  "The result that the person who complains would like."
  DESIRED_RESULT
  "The Legal Planning Meeting's decision that the threshold to issue proceedings is met."
  THRESHOLD_MET
  "The letter before proceedings."
  LETTER_BEFORE_PROCEEDINGS
  "The invitation to a pre-proceedings meeting."
  INVITATION_TO_MEETING
  "An up-to-date list of solicitors who are specialists in child care."
  LIST_OF_SOLICITORS
  "The parents' legal representatives, or the reason why none attended."
  LEGAL_REPRESENTATIVES
  "The pre-proceedings meeting."
  PRE_PROCEEDINGS_MEETING
  "The assessment before a return home from care."
  RETURN_ASSESSED
  "An assessment that finds the return home safe, appropriate and proportionate."
  RETURN_ASSESSED_SAFE
  "That the Placement with Parent procedures are completed."
  PLACEMENT_WITH_PARENTS
  "That a looked-after review agreed the return home and its timing."
  RETURN_AGREED_AT_REVIEW
  "The assessment of the needs of the child under the care order."
  CARE_NEEDS_ASSESSED
  "That the child was visited, and the child's needs assessed."
  VISITED_ON_REMAND
  "That the child in need plan was shared, where there is one."
  PLAN_SHARED
  "The new authority accepted responsibility explicitly."
  RESPONSIBILITY_ACCEPTED
  "The request for consent in writing."
  CONSENT_IN_WRITING
  "Consent, or an identified risk to the child, or a public interest in not asking."
  GROUND_FOR_NO_CONSENT
  "Consent, or the rationale for not obtaining it."
  RATIONALE_FOR_NO_CONSENT
  "The multi-agency referral form."
  REFERRAL_FORM
  "The reference to the threshold document."
  THRESHOLD_REFERENCE
  "The outcome of the assessment."
  ASSESSMENT_CONCLUDED
  "What the assessment and any plan mean for the agency's work."
  IMPACT_UNDERSTOOD
  "The agreement of the child and of the parents or carers."
  EARLY_HELP_AGREED
  "That all professionals who work with the child and family are involved."
  PROFESSIONALS_INVOLVED
  "The action to be taken and the services to be provided."
  EARLY_HELP_ACTIONS
}

"A duty to tell somebody something."
enum Telling {
  "Tell the referrer that the referral was received."
  REFERRER_OF_RECEIPT
  "Tell the referrer the response."
  REFERRER_OF_RESPONSE
  "Tell the child and family what action will be taken."
  FAMILY_OF_ACTION
  "Tell the child and family how the assessment will be done and when to expect a decision."
  FAMILY_OF_ASSESSMENT
  "Tell the family and the agencies the decisions and any plan."
  FAMILY_AND_AGENCIES_OF_OUTCOME
  "Share the assessment, recommendations and plan with the young person, the parents, absent carers, the wider network and professionals."
  NETWORK_OF_OUTCOME
  "Refer the child to the panel for child exploitation."
  EXPLOITATION_PANEL
  "Refer the child to the National Referral Mechanism."
  NATIONAL_REFERRAL_MECHANISM
  "Tell the child and the parents or carers the key decision."
  FAMILY_OF_KEY_DECISION
  "Tell the police that a crime may have been committed."
  POLICE_OF_CRIME
  "Tell the child and family what the strategy discussion decided to share."
  FAMILY_OF_STRATEGY_DISCUSSION
  "Tell the family of the proposed change and the reasons."
  FAMILY_OF_CLOSURE
  "Give the family and the agencies the child in need plan."
  FAMILY_AND_AGENCIES_OF_PLAN
  "Tell the agencies the outcome, the actions, the review dates and the intended outcomes."
  AGENCIES_OF_OUTCOME
  "Tell the referrer the outcome of the assessment and the next actions."
  REFERRER_OF_OUTCOME
  "Circulate the assessment plan to those who took part, the child where appropriate, and the parents."
  PARTICIPANTS_OF_ASSESSMENT_PLAN
  "Circulate the child in need plan to those who took part, the child where appropriate, and the parents."
  PARTICIPANTS_OF_PLAN
  "Circulate the minutes of the review meeting to those who took part, the child where appropriate, and the parents."
  PARTICIPANTS_OF_REVIEW_MINUTES
  "Tell the court the name and contact details of the Independent Reviewing Officer."
  COURT_OF_REVIEWING_OFFICER
  "Refer the child to the local authority that is responsible."
  RESPONSIBLE_AUTHORITY
  "Tell the partner agencies why the refusal of consent was overridden."
  AGENCIES_OF_OVERRIDE
  "Tell the agencies involved that an assessment is under way and why, and ask them to contribute."
  AGENCIES_OF_ASSESSMENT
}

"Why somebody may go untold."
enum Exception {
  "Telling would place the child at risk of harm."
  RISK_OF_HARM
  "Telling would jeopardise an investigation."
  JEOPARDISES_INVESTIGATION
  "The referrer is a member of the public who wishes to remain anonymous."
  ANONYMOUS_REFERRER
}

"How somebody is told."
enum Form {
  "In person or by telephone."
  SPOKEN
  "In writing."
  WRITTEN
}
`
]
