// Made by `pnpm generate` from the .graphql files. Do not edit.
export const typeDefs: ReadonlyArray<string> = [
  // access-log/access-log.graphql
  `extend type Query {
  "Who saw or changed this child's record, or tried to: the latest first, and of those the ones of which all is so that is given. Null when the viewer's authority knows no such child. It takes whoever may see who read a record, and asking is itself accounted for."
  accessLog(
    "The child's id."
    child: ID!
    "The first day, in London; since there is an account, when left out."
    from: Date
    "The last day, in London, until its end; until now, when left out. Where it is before the first, there is nothing."
    until: Date
    "By this practitioner, or on their behalf by a case system."
    practitioner: ID
    "With one of these outcomes; whatever came of it, when left out."
    outcomes: [AccessOutcome!]
    "For what was asked for by this name, as \`action\` begins with it: the name of a field or a mutation, such as episode."
    action: String
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before, of the same entries."
    after: String
  ): AccessConnection

  "What this practitioner saw, changed or tried to between two days: the latest first, for whoever audits. What is about a record that is restricted to others than the viewer is not among it. It takes whoever may see who read a record, and asking is itself accounted for, with each child of the page. Null for a viewer who may ask nothing."
  accessLogByPractitioner(
    "The practitioner's id. Whoever is not on record, any more or yet, can have tried too."
    practitioner: ID!
    "The first day, in London."
    from: Date!
    "The last day, in London, until its end; where it is before the first, there is nothing."
    until: Date!
    "With one of these outcomes; whatever came of it, when left out."
    outcomes: [AccessOutcome!]
    "For what was asked for by this name, as \`action\` begins with it: the name of a field or a mutation, such as episode."
    action: String
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before, of the same entries."
    after: String
  ): AccessConnection
}

"A page of the account."
type AccessConnection {
  "The entries of the page, each with its cursor."
  edges: [AccessEdge!]!
  "The entries of the page."
  nodes: [Access!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many entries there are, on all pages."
  totalCount: Int!
}

"An entry of the account in a page, and its place."
type AccessEdge {
  "The place of the entry in the list."
  cursor: String!
  "The entry."
  node: Access!
}

"That somebody saw or changed a record, or was refused."
type Access {
  "Its number in the account of the authority."
  number: Int!
  "When."
  at: DateTime!
  "Who. A case system is on record as no practitioner: \`system\` says which it was."
  practitioner: Practitioner!
  "The id of the case system that asked; null where a practitioner did."
  system: ID
  "The practitioner on whose behalf the case system asked; null where a practitioner asked, or the system for itself."
  onBehalfOf: Practitioner
  "Why the records were used, in the words of the front end."
  purpose: String!
  "What was asked for, by the name of the field or the mutation."
  action: String!
  "What came of it."
  outcome: AccessOutcome!
  "The id of the episode, where it was about one."
  episodeId: ID
  "The id of the child, where it was about one: null of a list, and where nobody was found."
  childId: ID
  "The name of the problem, where it was refused."
  problem: String
  "The requirement that the refusal rests on, where it rests on one."
  rule: ID
}

"What came of an access."
enum AccessOutcome {
  "The record was shown."
  READ
  "The record was changed."
  WRITTEN
  "Nothing was shown and nothing changed."
  REFUSED
}
`,
  // access/access.graphql
  `extend type Viewer {
  "What the viewer may see and do by role and purpose; how a record stands can still be in the way."
  capabilities: [Capability!]!
}

"What can be seen or done, as the table of access has it. Whose decision something is, the protocol says besides."
enum Capability {
  "See a child's details."
  SEE_CHILD
  "See an episode."
  SEE_EPISODE
  "See a chronology."
  SEE_CHRONOLOGY
  "List episodes."
  SEE_CASELOAD
  "See who read a child's record."
  SEE_ACCESS_LOG
  "Prepare what is held about a child for whoever may have it."
  DISCLOSE
  "See who practises for the authority, and what each may lead."
  SEE_PRACTITIONERS
  "See the record of a practitioner in post, of a team or of the authority."
  SEE_STAFF
  "Put a referral on record."
  REFER
  "Put anything on record in an episode."
  RECORD
  "Set up how the authority's systems and the gateway work together."
  SET_UP_SYSTEMS
  "Say to whom a record is restricted."
  RESTRICT_RECORD
  "Open a restricted record in an emergency."
  BREAK_GLASS
  "See alerts."
  SEE_ALERTS
  "Put anything on record about a practitioner in post or a team."
  RECORD_STAFF
  "Keep the records of practitioners in post, teams and the authority."
  KEEP_STAFF
  "See children who are offered to another authority, or by one."
  SEE_TRANSFERS
  "Offer a child to another authority, or withdraw the offer."
  OFFER_TRANSFER
  "Accept or decline a child whom another authority offers."
  ACCEPT_TRANSFER
  "See how long records are kept, and which are due."
  SEE_RETENTION
  "Place or lift a legal hold."
  HOLD_RECORD
  "Propose the erasure of a record, or take the proposal back."
  PROPOSE_ERASURE
  "Approve or reject the erasure of a record that somebody else proposed."
  APPROVE_ERASURE
}

"What keeps somebody from a capability."
enum Obstacle {
  "None of their roles holds it."
  ROLE
  "It is not for the purpose for which they are signed in."
  PURPOSE
  "The record does not stand as it has to."
  RECORD
  "A case system does not say on behalf of which practitioner."
  BEHALF
}

"Whoever asks may not, by the authority's table of access."
type NotPermitted implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about who may use the records."
  rule: ID
  "No source: this is about who may use the records."
  source: Citation
  "What was asked for."
  capability: Capability!
  "What is in the way."
  obstacle: Obstacle!
  "The roles that may: any one of them is enough."
  roles: [Role!]! @listSize(assumedSize: 5)
}
`,
  // access/restriction.graphql
  `extend type Query {
  "What somebody who watches over the records has to look at, the latest first."
  alerts(
    "How many alerts to show, at most 100."
    first: Int! = 20
    "The cursor after which to go on."
    after: String
  ): AlertConnection!
}

extend type Mutation {
  "Restricts a child's record to named practitioners, or decides anew about a restriction."
  restrictionDecide("The decision." input: RestrictionDecideInput!): RestrictionDecidePayload!
  "Lets one more practitioner see a restricted record."
  restrictionPractitionerName(
    "Who is to see the record."
    input: RestrictionPractitionerNameInput!
  ): RestrictionPractitionerNamePayload!
  "Lets a practitioner see a restricted record no longer."
  restrictionPractitionerUnname(
    "Who is to see the record no longer."
    input: RestrictionPractitionerUnnameInput!
  ): RestrictionPractitionerUnnamePayload!
  "Lifts the restriction of a record: whoever sees the authority's other records sees it again."
  restrictionLift("Whose restriction, and why." input: RestrictionLiftInput!): RestrictionLiftPayload!
  "Opens a restricted record to the viewer in an emergency, for a limited time. It raises an alert."
  glassBreak("Whose record, and why." input: GlassBreakInput!): GlassBreakPayload!
}

extend type Child {
  "To whom the record is restricted, and why; null when it is not. To whoever is not named, there is no such child."
  restriction: Restriction
}

"A child's record is restricted to named practitioners."
type Restriction {
  "Why."
  reasons: String!
  "The day by which the restriction is reviewed."
  reviewOn: Date!
  "To whom: nobody else sees the record."
  practitioners: [Practitioner!]! @listSize(assumedSize: 10)
  "Who decided it, and named whoever is named now."
  decidedBy: Practitioner!
  "When it was decided."
  decidedAt: DateTime!
}

"What an alert is about."
enum AlertKind {
  "A restricted record was opened by somebody who is not named."
  RESTRICTED_RECORD_OPENED
}

"What somebody who watches over the records has to look at."
type Alert {
  "From 1, in the order in which the authority's alerts were raised: what a notice to webhooks names it by."
  number: Int!
  "What it is about."
  kind: AlertKind!
  "The id of the child whose record it is. The record itself may be restricted to others."
  childId: ID!
  "Who did it."
  practitioner: Practitioner!
  "Why, in their words."
  reasons: String!
  "When it was raised."
  raisedAt: DateTime!
  "Until when the record is open, by the clock of the records."
  until: DateTime!
}

"A page of alerts."
type AlertConnection {
  "Each alert, with its cursor."
  edges: [AlertEdge!]!
  "The alerts of the page."
  nodes: [Alert!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many alerts there are in all."
  totalCount: Int!
}

"An alert on a page."
type AlertEdge {
  "Where the alert stands."
  cursor: String!
  "The alert."
  node: Alert!
}

"The record is not restricted, or whoever asks sees it already."
type NotRestricted implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about who may use the records."
  rule: ID
  "No source: this is about who may use the records."
  source: Citation
  "The id of the child."
  childId: ID!
}

"Nobody would be left who sees the record."
type NobodyNamed implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about who may use the records."
  rule: ID
  "No source: this is about who may use the records."
  source: Citation
  "The id of the child."
  childId: ID!
}

"A case system was named as if it were a practitioner: no case system sees a restricted record."
type CaseSystemNamed implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about who may use the records."
  rule: ID
  "No source: this is about who may use the records."
  source: Citation
  "The id of the case system."
  systemId: ID!
}

"To whom a record is restricted, why, and until when that is reviewed."
input RestrictionDecideInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the child."
  child: ID!
  "Why the record is restricted."
  reasons: String!
  "The day by which the restriction is reviewed."
  reviewOn: Date!
  "The ids of those who see the record: nobody else does, nor whoever decides it. No case system can be among them."
  practitioners: [ID!]!
}

"The record is restricted, or why not."
union RestrictionDecidePayload =
  | RestrictionDecided
  | NotPermitted
  | ChildNotFound
  | CaseSystemNamed
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The record is restricted."
type RestrictionDecided {
  "The id of the child."
  childId: ID!
  "The restriction as it now stands; null to whoever is not named in it."
  restriction: Restriction
}

"Who is to see a restricted record."
input RestrictionPractitionerNameInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the child."
  child: ID!
  "The id of the practitioner."
  practitioner: ID!
}

"The practitioner sees the record, or why not."
union RestrictionPractitionerNamePayload =
  | RestrictionPractitionerNamed
  | NotPermitted
  | ChildNotFound
  | NotRestricted
  | CaseSystemNamed
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The practitioner sees the record."
type RestrictionPractitionerNamed {
  "The id of the child."
  childId: ID!
  "The restriction as it now stands; null to whoever is not named in it."
  restriction: Restriction
}

"Who is to see a restricted record no longer."
input RestrictionPractitionerUnnameInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the child."
  child: ID!
  "The id of the practitioner."
  practitioner: ID!
}

"The practitioner sees the record no longer, or why not."
union RestrictionPractitionerUnnamePayload =
  | RestrictionPractitionerUnnamed
  | NotPermitted
  | ChildNotFound
  | NotRestricted
  | NobodyNamed
  | CaseSystemNamed
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The practitioner sees the record no longer."
type RestrictionPractitionerUnnamed {
  "The id of the child."
  childId: ID!
  "The restriction as it now stands; null to whoever is not named in it."
  restriction: Restriction
}

"Whose restriction is lifted."
input RestrictionLiftInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the child."
  child: ID!
  "Why it is lifted."
  reasons: String!
}

"The restriction is lifted, or why not."
union RestrictionLiftPayload =
  | RestrictionLifted
  | NotPermitted
  | ChildNotFound
  | NotRestricted
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The record is restricted no longer."
type RestrictionLifted {
  "The id of the child."
  childId: ID!
}

"Whose restricted record is opened."
input GlassBreakInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the child."
  child: ID!
  "Why it cannot wait for whoever is named."
  reasons: String!
}

"The record is open, or why not."
union GlassBreakPayload =
  | GlassBroken
  | NotPermitted
  | ChildNotFound
  | NotRestricted
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The record is open to the viewer."
type GlassBroken {
  "The id of the child."
  childId: ID!
  "Until when; null when a request that is sent again comes after that."
  until: DateTime
}
`,
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
  | NotPermitted
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
  | DecidedInPersonAlone
  | NotEntitledToDecide
  | NotOnRecord
  | LaterThanTheLimit
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | NotPermitted
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

"An assessment under section 17, from the decision that asked for it."
type AssessmentUndertaken {
  "When the decision was made that asked for it."
  decidedAt: DateTime!
  "The day in London on which the decision was made."
  decidedOn: Date!
  "The referral, the step-in or the suspicion of significant harm that led to the decision; null where nothing waited for one."
  ledToBy: AnchorPoint
  "Who leads it, or led it when it was authorised; null before anybody was allocated to it."
  lead: Practitioner
  "How it stands, with what was submitted, returned and authorised of it last."
  assessment: Assessment!
  "The limit on completing it, with its deadline as it stands or stood, and the day on which it was complete, as the protocol reads that; of several limits the one that ends first. Null where none is stated."
  limit: Obligation
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
  "With which of them it was not, and why."
  notDiscussedWith: [NotDiscussedWith!]! @listSize(assumedSize: 3)
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"One with whom the reason for an overrun was not discussed, and why."
type NotDiscussedWith {
  "With whom it was not."
  party: DiscussedWith!
  "Why not."
  reasons: String!
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
  | NotPermitted
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
  | NotPermitted
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
  | DecidedInPersonAlone
  | NotEntitledToDecide
  | MayNotDecideOnOwnWork
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | NotPermitted
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
  | DecidedInPersonAlone
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
  | NotPermitted
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
  "With whom it was not, and why: of an assessment, each is said in one of the two lists, but for a child who is not born yet."
  notDiscussedWith: [NotDiscussedWithInput!]
}

"One with whom the reason for an overrun was not discussed, and why."
input NotDiscussedWithInput {
  "With whom it was not."
  party: DiscussedWith!
  "Why not."
  reasons: String!
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
  | NotPermitted
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

"A point in time, in UTC, as YYYY-MM-DDTHH:mm:ss.sssZ. What is sent may leave out the milliseconds, or be finer: it counts to the millisecond."
scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

extend type Query {
  "The last day of a limit in working days, by the calendar of the viewer's authority."
  dueOn(
    "The day of the event: day zero."
    from: Date!
    "How many working days, from 0 to 400."
    workingDays: Int!
  ): DueOnPayload!
  "How many working days lie between two days, by the calendar of the viewer's authority: the question that \`dueOn\` answers the other way round."
  workingDaysBetween(
    "The day of the event: day zero, which is not counted, whether or not it is a working day."
    from: Date!
    "The last day, which is counted where it is a working day. Where it is the earlier of the two, days are counted back to it, and there are less than none. At most 800 days away."
    to: Date!
  ): WorkingDaysBetweenPayload!
}

"How many there are, or why that is not known."
union WorkingDaysBetweenPayload = WorkingDayCount | OutsideCalendarCoverage | InvalidInput

"The working days between two days."
type WorkingDayCount {
  "The day of the event: day zero, which is not counted."
  from: Date!
  "The last day, which is counted where it is a working day."
  to: Date!
  "How many working days there are; less than none where the last day is the earlier."
  workingDays: Int!
  "The days that did not count, earliest first, and why."
  skipped: [SkippedDay!]! @listSize(assumedSize: 5)
  "Names the list of bank holidays and the closure days that it was counted with."
  calendar: String!
  "Whether it rests on bank holidays that follow from law but are not yet published."
  provisional: Boolean!
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
  skipped: [SkippedDay!]! @listSize(assumedSize: 5)
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

"A due date that moved because the calendar changed: people may have been told the old one."
type DueDateMoved {
  "The rule that asks for it."
  rule: ID!
  "The day on which it was due."
  was: Date!
  "The day on which it is due instead."
  is: Date!
  "The days that count otherwise than before, each with why it is, or was, no working day; none where that is not known."
  because: [SkippedDay!]! @listSize(assumedSize: 5)
  "Names the calendar by which it is counted now."
  calendar: String!
  "When it was counted anew."
  movedAt: DateTime!
}

"Something that became known of the days that do not count, as the authority put it on record."
type CalendarAmendment {
  "The day that does not count."
  on: Date!
  "The day that counts again, of a holiday that was moved."
  insteadOf: Date
  "Why it does not count."
  why: NonWorkingReason!
  "The title of the holiday, or why the authority is closed."
  says: String!
  "The proclamation, or the decision of the authority."
  source: String!
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
  // caseload/caseload.graphql
  `extend type Query {
  "The episodes that somebody has to see to: those of a practitioner, of a team or of the whole authority. What is due and what is overdue is as of now."
  caseload(
    "Whose caseload; the whole authority's, when left out."
    of: CaseloadOwnerInput
    "Where the episodes stand; all but the closed ones, when left out."
    stages: [Stage!]
    "Only those in which a limit ends today or within so many working days from today, or has ended: 0 to 60."
    dueWithinWorkingDays: Int
    "Only those in which something is late; with false, only those in which nothing is."
    overdue: Boolean
    "In which order."
    orderBy: CaseloadOrder! = NEXT_DUE
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): EpisodeConnection!
}

"Whose caseload: exactly one of these."
input CaseloadOwnerInput @oneOf {
  "The id of a practitioner: what they lead."
  practitioner: ID
  "The id of a manager: what those lead whom the manager directly supervises today, and what the manager leads. An episode that nobody leads is in no team."
  team: ID
  "What nobody leads yet: give true."
  nobody: Boolean
}

"The orders in which a caseload can be read."
enum CaseloadOrder {
  "What is late longest first, then what is due next; what has no limit open, last."
  NEXT_DUE
  "The latest referral first."
  LATEST_REFERRAL
}
`,
  // child/child.graphql
  `extend type Query {
  "The child with this id; null when the viewer's authority knows no such child."
  child("The child's id." id: ID!): Child
  "The child whom another system calls so, as it was put on record; null when the viewer's authority knows none. Accounted for, also when there is none."
  childByIdentifier(
    "The system, as its owner names it."
    system: String!
    "What that system calls the child."
    value: String!
  ): Child
  "The children whom the viewer's authority knows who meet all that is given, best met first. Give at least one of name, day of birth and identifier. Each child who is shown is accounted for as read, and so is a search that finds nobody."
  children(
    "Words of the child's name, in any order. Each is met as it is spelt, by its beginning from three letters on, a letter or two off, or by how it sounds; accents and capitals do not matter."
    name: String
    "The day of birth, or the day on which the birth is expected."
    bornOn: Date
    "How another service or system knows the child, as it was put on record."
    identifier: ChildIdentifierInput
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before, of the same search."
    after: String
  ): ChildConnection!
}

"How another service or system knows a child: exactly one of these."
input ChildIdentifierInput @oneOf {
  "The NHS number: ten digits, with or without spaces."
  nhsNumber: String
  "The unique pupil number (UPN)."
  uniquePupilNumber: String
  "What another system calls the child."
  external: ExternalIdentifierGivenInput
}

"What another system calls something."
input ExternalIdentifierGivenInput {
  "The system, as its owner names it."
  system: String!
  "What that system calls it."
  value: String!
}

"What another system calls a child or an episode. Within an authority, no two children have the same, and no two episodes."
type ExternalIdentifier {
  "The system, as its owner names it."
  system: String!
  "What that system calls it."
  value: String!
}

"Another record of the authority has the identifier already. Whose it is, is not said: not everybody may see every record."
type IdentifierTaken implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The system."
  system: String!
  "What that system calls another child or episode of the authority."
  value: String!
}

"A page of children."
type ChildConnection {
  "The children of the page, each with its cursor."
  edges: [ChildEdge!]!
  "The children of the page."
  nodes: [Child!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many children the list has, on all its pages."
  totalCount: Int!
}

"A child in a page, and the child's place."
type ChildEdge {
  "The place of the child in the list."
  cursor: String!
  "The child."
  node: Child!
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
  "What other systems call the child, as it was put on record."
  identifiers: [ExternalIdentifier!]! @listSize(assumedSize: 5)
  "Who belongs to the child's household and family, as it was last described in an episode of theirs. Null where nobody described it, or that episode may not be seen."
  household: Household
  "The child's episodes, latest referral first."
  episodes(
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before."
    after: String
  ): EpisodeConnection!
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

"The people of a child's household and family, as somebody described them."
type Household implements Recorded {
  "The day as of which it is described."
  describedOn: Date!
  "The id of the episode in which it was put on record."
  episodeId: ID!
  "The other children of the household and the family, siblings wherever they live among them, whom the viewer may see."
  children: [HouseholdChild!]! @listSize(assumedSize: 5)
  "The adults of the household and the family, parents or not."
  adults: [HouseholdAdult!]! @listSize(assumedSize: 5)
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"Another child of a household or its family. One child's assessment never stands for another's."
type HouseholdChild {
  "The child."
  child: Child!
  "Whether they live in the household; null where they are known as a sibling alone."
  resident: Boolean
  "Every reason to consider their needs too."
  because: [OtherChildReason!]!
}

"Why another child's needs are to be considered (WT15-085, BAR-3.3b)."
enum OtherChildReason {
  "Lives in the same household."
  SAME_HOUSEHOLD
  "Is a sibling, wherever they live."
  SIBLING
  "Belongs to the family and lives elsewhere."
  SAME_FAMILY
  "Lives in the household of an alleged perpetrator."
  HOUSEHOLD_OF_ALLEGED_PERPETRATOR
}

"An adult of a household or its family."
type HouseholdAdult {
  "Which person it is, wherever the records of a family speak of them."
  person: ID!
  "The person's name."
  name: String!
  "Who they are in the household, such as mother, lodger, uncle."
  role: String!
  "Whether they live in the household."
  resident: Boolean!
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
  | NotPermitted
  | IdempotencyKeyReused
  | InvalidInput
  | DecidedInPersonAlone
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
  | DecidedInPersonAlone
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
  | NotPermitted
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
  "The episode that another system calls so, as it was put on record; null when the viewer's authority knows none. Accounted for, also when there is none."
  episodeByIdentifier(
    "The system, as its owner names it."
    system: String!
    "What that system calls the episode."
    value: String!
  ): Episode
  "The episode with this id; null when the viewer's authority has no such episode."
  episode(
    "The episode's id."
    id: ID!
    "The instant at which it is looked at: only what was on record then, and its obligations as they stood then. Now, when left out. Null before the episode began."
    asAt: DateTime
  ): Episode
  "The episodes that changed, in the order in which their latest changes were committed: for a system that keeps a copy. Keep the \`endCursor\`, which is there though nothing changed, and give it the next time: no change is ever missed."
  updatedSince(
    "The first time: only what changed from then on. What changed in the two minutes before can be among it."
    since: DateTime
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` that was kept."
    after: String
  ): EpisodeConnection!
  "The episodes of the viewer's authority, latest referral first."
  episodes(
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before."
    after: String
  ): EpisodeConnection!
}

extend type Subscription {
  "Each thing that happens in the episode from now on, or after what was last seen of it, whichever gateway it came through."
  episodeChanged(
    "The episode's id."
    episode: ID!
    "The version last seen, or the number of the event: what happened since comes first. From now on, when left out."
    after: Int
  ): EpisodeChanged!
}

"One child's social care episode, from a referral to its closure."
type Episode implements Node {
  "The episode's id."
  id: ID!
  "The child."
  child: Child!
  "What other systems call the episode, as it was put on record."
  identifiers: [ExternalIdentifier!]! @listSize(assumedSize: 5)
  "Where the episode stands."
  stage: Stage!
  "How many things have happened in the episode: give it as \`seenVersion\` with the next mutation."
  version: Int!
  "The version of the protocol under which the episode was opened; a later one never rewrites its clocks."
  protocol: ProtocolVersion!
  "The referral that opened the episode."
  referral: Referral!
  "The team mappings, in the order in which they were recorded."
  teamMappings: [TeamMapping!]! @listSize(assumedSize: 5)
  "The allocations, earliest first."
  allocations: [Allocation!]! @listSize(assumedSize: 5)
  "Who leads now; null before anybody does."
  lead: Practitioner
  "The occasions on which the child was seen, in the order in which they were recorded."
  sightings: [Sighting!]! @listSize(assumedSize: 20)
  "The assessment under section 17 that was worked on last: after a decision that asks for another one, the one before it until that is submitted. \`assessments\` tells each."
  assessment: Assessment!
  "The assessments under section 17 that decisions asked for, earliest first; the last is the present one. One that does not go ahead is not among them."
  assessments: [AssessmentUndertaken!]! @listSize(assumedSize: 2)
  "The reasons on record for limits that are exceeded."
  overruns: [Overrun!]! @listSize(assumedSize: 5)
  "The child in need plan."
  plan: Plan!
  "Work with the family."
  work: FamilyWork!
  "The reviews of the plan, in the order in which they were recorded."
  reviews: [PlanReview!]! @listSize(assumedSize: 5)
  "Supervision about this child, in the order in which it was recorded."
  supervisions: [SupervisionSession!]! @listSize(assumedSize: 10)
  "Whom was told what."
  told: [Told!]! @listSize(assumedSize: 20)
  "Who was not told, and why."
  notTold: [NotTold!]! @listSize(assumedSize: 5)
  "The closure; null while none is proposed."
  closure: Closure
  "Everything that the protocol requires in this episode and whose clock has started."
  obligations(
    "Only those that stand so."
    states: [ObligationState!]
    "Only those that come from these kinds of rule."
    kinds: [RuleKind!]
    "Only those that are due on or before this day."
    dueUntil: Date
    "The instant at which they are judged, a limit in hours by its minute: now, when left out, or the instant at which the episode is looked at."
    at: DateTime
  ): [Obligation!]! @cost(weight: "10") @listSize(assumedSize: 20)
  "When a step is due; of one that is to be taken several times, such as to complete each assessment, the first time that it is not, or else the last. Null where its clock has not started, or the text gives no number."
  deadline("The step." step: Step!): Deadline
  "What the protocol asks to be on record before a step, rule by rule, and what of it is lacking today: what a form for the step has to show. The step is refused while anything is lacking; what is given with the step itself, such as the thought behind an allocation, is lacking until then."
  askedBefore("The step." step: Step!): [AskedBefore!]! @listSize(assumedSize: 5)
  "What happened, in order, whole, and whether it is what was written. Reading it is accounted for on its own. \`events\` is read page by page."
  chronology: Chronology! @cost(weight: "20")
  "What happened, page by page, the earliest first: from the earliest on with \`first\`, or from the latest back with \`last\`. Reading it is accounted for on its own. Whether the seals hold is for \`chronology\` to say."
  events(
    "Only these kinds, as \`ChronologyEvent.kind\` names them."
    kinds: [String!]
    "Only what was put on record on this day in London or later."
    recordedFrom: Date
    "Only what was put on record on this day in London or earlier."
    recordedUntil: Date
    "How many to return from the earliest on: 1 to 100; 20, when neither this nor \`last\` is given."
    first: Int
    "The \`endCursor\` of the page before; with \`first\`."
    after: String
    "How many to return from the latest back: 1 to 100."
    last: Int
    "The \`startCursor\` of the page after; with \`last\`."
    before: String
  ): ChronologyEventConnection! @listSize(assumedSize: 20)
  "The due dates that moved because the calendar changed, with what they were, in the order in which they did."
  dueDatesMoved: [DueDateMoved!]! @listSize(assumedSize: 5)
}

"What one rule asks to be on record before a step."
type AskedBefore {
  "The things that must be on record."
  items: [ChecklistItem!]!
  "The questions that must be answered."
  questions: [Question!]! @listSize(assumedSize: 5)
  "How many of something there must be."
  atLeast: [AtLeast!]! @listSize(assumedSize: 2)
  "Those of the things that are not on record."
  missing: [ChecklistItem!]!
  "Those of the questions that have no answer."
  unanswered: [Question!]! @listSize(assumedSize: 5)
  "What there are too few of."
  tooFew: [AtLeast!]! @listSize(assumedSize: 2)
  "Why: the rule, and where it stands."
  explanation: Explanation!
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
  "How many episodes the list has, on all its pages."
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
  "The id of the episode."
  episodeId: ID!
  "The whole episode, for a page that shows more of each than a list says, such as its obligations: all of a page are read at once. Each is accounted for as read by itself. Null where the viewer may not see it."
  episode: Episode
  "The child."
  child: Child!
  "What other systems call the episode, as it was put on record."
  identifiers: [ExternalIdentifier!]! @listSize(assumedSize: 5)
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
  "The earliest last day of a limit that is still to be kept, in the past where it was not; null where none is open. What is excused for a time counts by the day until which it is; what the text calls a target is no limit, and is not here."
  nextDueOn: Date
  "Whether something in it is late now."
  overdue: Boolean!
}

"What happened in an episode, in order, each thing sealed to the one before it."
type Chronology {
  "What happened, earliest first: all of it."
  events: [ChronologyEvent!]!
    @listSize(assumedSize: 20)
    @deprecated(reason: "It grows with the episode. Use \`Episode.events\`, which is read page by page.")
  "Whether every number, link and seal is what was written."
  verified: Boolean!
  "The number of the first event that is not what was written."
  brokenAt: Int
  "What is wrong with it."
  brokenBecause: String
}

"A page of what happened in an episode."
type ChronologyEventConnection {
  "What happened, each with its cursor."
  edges: [ChronologyEventEdge!]!
  "What happened, the earliest first."
  nodes: [ChronologyEvent!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How much happened of what is asked for, on all pages."
  totalCount: Int!
}

"Something that happened, in a page, and its place."
type ChronologyEventEdge {
  "The place of the event in the chronology."
  cursor: String!
  "The event."
  node: ChronologyEvent!
}

"One thing that happened in an episode."
type ChronologyEvent implements Recorded {
  "Its number in the episode, from 1."
  number: Int!
  "The kind of event, such as ReferralReceived; of an entry, the kind of entry, such as ConferenceHeld."
  kind: String!
  "What happened, in words."
  what: String!
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
  "The id of the case system that put it on record, in their name; null where they did so themselves."
  through: ID
  "The SHA-256 of the event and of the seal before it, in hexadecimal."
  hash: String!
  "The seal of the event before; 64 zeros for the first."
  previousHash: String!
}

"Something happened in the episode."
type EpisodeChanged {
  "The number of the event, as text: the place from which a subscription goes on."
  cursor: String!
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
  changes: [Change!]! @listSize(assumedSize: 5)
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
  lacking: [Shortfall!]! @listSize(assumedSize: 5)
  "Why: the rule, and where it stands."
  explanation: Explanation!
}

"A case system gave the command, and the authority does not let it push decisions."
type DecidedInPersonAlone implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "The id of the case system."
  caseSystem: ID!
  "The decision."
  decision: Decision!
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
  unanswered: [Question!]! @listSize(assumedSize: 5)
  "What is on record, and not often enough."
  tooFew: [AtLeast!]! @listSize(assumedSize: 2)
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
  "Of what is not done, until when another day that was set, or a reason, excuses it after its own day: then it is late. Null where nothing does, or it is excused for good."
  excusedUntil: Date
  "The day on which it was done, when it was."
  metOn: Date
  "The reason on record for an overrun, for a departure from the guidance, or for not telling."
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
  "It was done after it was due, whether or not a reason is on record."
  MET_LATE
  "It is not done, and it was due, whether or not a reason, or a departure from the guidance by that day alone, is on record."
  LATE
  "As its rule allows: it was done late, and the guidance was departed from; or it need not be done by that day, or at all, because another day is set, a reason is on record, or the guidance was departed from entirely."
  EXCUSED
}

"When something is due, and why."
type Deadline {
  "The last day in London on which it is done in time: of what is done, as it was told on the day on which it was."
  dueOn: Date!
  "For limits in hours, the moment itself: hours elapse through nights and weekends."
  dueAt: DateTime
  "What it is counted from."
  anchor: AnchorPoint!
  "How it was counted, in words."
  convention: String!
  "The days that did not count, earliest first, and why; empty where every day counts."
  skipped: [SkippedDay!]! @listSize(assumedSize: 5)
  "Names the list of bank holidays and the closure days that it was worked out with: of what is done, as known on that day."
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
  "The agency that was asked, where the moment is that one was asked."
  agency: String
  "The carer who called for an assessment, by name, where the moment is that one did."
  carer: String
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
  outcomes: [Outcome!]! @listSize(assumedSize: 5)
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
  actions: [Action!]! @listSize(assumedSize: 5)
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
  | NotPermitted
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
  | DecidedInPersonAlone
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
  | NotPermitted
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
  | DecidedInPersonAlone
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
  | NotPermitted
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
  | NotPermitted
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
  | NotPermitted
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
  | NotPermitted
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
  "The practitioners whom the viewer's authority knows, in the order of their names: the first so many, 100 where nothing is said, and no others. Where there are as many as were asked for there can be more, which this does not say: \`practitionersByName\` does, and gives them."
  practitioners("How many to return: 1 to 100." first: Int! = 100): [Practitioner!]!
    @deprecated(reason: "It grows with the authority. Use \`practitionersByName\`, which is read page by page.")
  "The practitioners on record with the viewer's authority who meet all that is given, in the order of their names."
  practitionersByName(
    "Words of the name, in any order: each begins a word of it. Accents and capitals do not matter."
    name: String
    "The key of a role that they hold, such as socialWorker."
    role: String
    "Work that they may lead, as the protocol in force on the day has it."
    mayLead: Work
    "The day for which \`mayLead\` is asked; today, when left out."
    on: Date
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before, of the same search."
    after: String
  ): PractitionerConnection!
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
  | NotPermitted
  | NoProtocolInForce
  | InvalidInput

"A page of practitioners. They are not counted: who may lead is found page by page."
type PractitionerConnection {
  "The practitioners of the page, each with their cursor."
  edges: [PractitionerEdge!]!
  "The practitioners of the page."
  nodes: [Practitioner!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A practitioner in a page, and their place."
type PractitionerEdge {
  "The place of the practitioner in the list."
  cursor: String!
  "The practitioner."
  node: Practitioner!
}

"A person who works with children and families."
type Practitioner implements Node {
  "The practitioner's id."
  id: ID!
  "The practitioner's name; where the authority has none on record, the name under which they sign in."
  name: String!
  "The roles on record."
  roles: [Role!]! @listSize(assumedSize: 5)
  "Who employs the practitioner: the authority's key for its own staff. Null when the practitioner is not on record."
  employer: String
  "Whether the practitioner holds a social work qualification. Null when the practitioner is not on record."
  socialWorkQualified: Boolean
  "Whether the practitioner has significant practice experience with children and families. Null when the practitioner is not on record."
  significantPracticeExperience: Boolean
  "The practitioner's entries in the registers of the regulators."
  registrations: [Registration!]! @listSize(assumedSize: 2)
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
  roles: [Role!]! @listSize(assumedSize: 5)
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
  lacking: [Shortfall!]! @listSize(assumedSize: 5)
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
  // protocol/comparison.graphql
  `extend type Query {
  "What two protocols, or a protocol and an edition, say about each subject that either speaks of, rule by rule. Null when this gateway does not hold one of them."
  protocolComparison(
    "The id of a protocol or an edition."
    a: ID!
    "The id of the protocol or edition that it is held against."
    b: ID!
  ): ProtocolComparison @cost(weight: "40")
  "In what a local protocol is looser than an edition of the guidance. Null when this gateway does not hold one of them."
  conformance(
    "The id of the protocol."
    protocol: ID!
    "The id of the edition; the one that the protocol sits on, when left out. A gateway does not start on a protocol that is looser than that."
    edition: ID
  ): Conformance
}

extend type Episode {
  "What would differ in this episode under another protocol, such as that of an authority to which the child moves. Null when this gateway does not hold it. Nothing is changed: an episode keeps the protocol under which it was opened."
  whatIf("The id of the other protocol." protocol: ID!): WhatIf @cost(weight: "20")
}

"Two sets of rules beside each other: every subject of either stands in one of the four lists."
type ProtocolComparison {
  "The one."
  a: RuleSet!
  "The other."
  b: RuleSet!
  "The rules about what the other does not speak of."
  onlyInA: [RuleAlone!]! @listSize(assumedSize: 50)
  "The rules about what the one does not speak of."
  onlyInB: [RuleAlone!]! @listSize(assumedSize: 50)
  "The rules about one subject that ask for different things, or of people whose roles are defined differently."
  differs: [RulesCompared!]! @listSize(assumedSize: 50)
  "The rules about one subject that ask the same, whatever document they stand in."
  same: [RulesCompared!]! @listSize(assumedSize: 50)
}

"A rule about something that the other does not speak of."
type RuleAlone {
  "What it is about, and for whom: the same key in both sets."
  subject: String!
  "The rule."
  rule: Rule!
}

"The two rules about one subject."
type RulesCompared {
  "What they are about, and for whom: the same key in both sets."
  subject: String!
  "The rule of the one."
  a: Rule!
  "The rule of the other."
  b: Rule!
  "The terms whose values differ, such as within; roles where it is how a role that both name is defined. Empty where they are the same."
  fields: [String!]!
}

"A local protocol held against an edition of the guidance: it may tighten, and never loosen (reading C16)."
type Conformance {
  "The protocol."
  protocol: Protocol!
  "The edition."
  edition: Edition!
  "Whether it is looser in nothing."
  conforms: Boolean!
  "Everything in which it is looser; empty when it only tightens and adds."
  looser: [Looser!]! @listSize(assumedSize: 20)
}

"One way in which a local rule is looser than the rule of the edition that it would replace."
type Looser {
  "The requirement that the local rule enforces."
  rule: ID!
  "The requirement of the edition that it would replace."
  baseline: ID!
  "Why it is looser."
  why: String!
  "What to change."
  remedy: String!
}

"What would differ in an episode under another protocol."
type WhatIf {
  "The other protocol."
  protocol: Protocol!
  "The obligations that would stand otherwise, or not at all."
  obligations: [OwedOtherwise!]! @listSize(assumedSize: 20)
  "The decisions and allocations that only one of the two protocols allows, as far as the authority knows who made them."
  decisions: [DecidedOtherwise!]! @listSize(assumedSize: 5)
}

"An obligation that would stand otherwise."
type OwedOtherwise {
  "As it stands under the episode's own protocol; null where only the other asks for it."
  here: Obligation
  "As it would stand under the other; null where the other does not ask for it."
  there: Obligation
  "In what the two differ; empty where one of them is not there."
  differs: [ObligationDifference!]!
}

"In what two obligations about the same thing differ."
enum ObligationDifference {
  "In how they stand."
  STATE
  "In the day on which they are due."
  DUE_ON
  "In whose duty they are."
  BY
}

"A decision, or an allocation to lead, that only one of the two protocols allows."
type DecidedOtherwise {
  "The decision; null where it is about who leads."
  decision: Decision
  "The work that somebody was allocated to lead; null where it is a decision."
  work: Work
  "Who decided, or was allocated."
  practitioner: Practitioner!
  "The day as of which it is judged: the day of the decision; for who leads, the day that is asked about."
  on: Date!
  "Whether the episode's own protocol allows it."
  allowedHere: Boolean!
  "Whether the other allows it."
  allowedThere: Boolean!
  "The rules of the protocol that does not."
  explanations: [Explanation!]! @listSize(assumedSize: 2)
}
`,
  // protocol/protocol.graphql
  `extend type Query {
  "The protocol that binds the viewer's authority on a day: its local protocol, laid over an edition of the guidance. Null when none is in force."
  protocol(
    "The day for which it is asked; today, when left out."
    on: Date
    "A version of the authority's protocol, whatever the day. Null when that version is not held."
    version: String
  ): Protocol
  "Every version of every local protocol that this gateway holds, by authority and then the earliest in force first. They are published documents (WT15-074): whoever is signed in may read them."
  protocols(
    "Only those of the authority with this key."
    authority: String
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before."
    after: String
  ): ProtocolConnection!
  "Every edition of Working Together that this gateway holds, the earliest first, as far as the source documents tell it."
  editions: [Edition!]! @listSize(assumedSize: 5)
}

"A page of protocols."
type ProtocolConnection {
  "The protocols of the page, each with its cursor."
  edges: [ProtocolEdge!]!
  "The protocols of the page."
  nodes: [Protocol!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many protocols the list has, on all its pages."
  totalCount: Int!
}

"A protocol in a page, and its place."
type ProtocolEdge {
  "The place of the protocol in the list."
  cursor: String!
  "The protocol."
  node: Protocol!
}

"Rules, and the roles that they speak of: a protocol, or an edition of the guidance by itself."
interface RuleSet {
  "The id of the protocol or edition."
  id: ID!
  "The title."
  title: String!
  "The first day on which it is in force."
  inForceFrom: Date!
  "The last day on which it is in force, where one is set."
  inForceUntil: Date
  "How each role is defined, and where."
  roleDefinitions: [RoleDefinition!]! @listSize(assumedSize: 20)
  "The rules."
  rules(
    "Only rules of these kinds."
    kinds: [RuleKind!]
    "Only time limits and checklists for this step."
    step: Step
    "Only the rules that enforce this requirement, such as WT15-066."
    enforcing: ID
  ): [Rule!]! @cost(weight: "10") @listSize(assumedSize: 100)
}

"What binds an authority: its local protocol, laid over the edition of Working Together that it sits on."
type Protocol implements Node & RuleSet {
  "The protocol's id."
  id: ID!
  "The protocol's title."
  title: String!
  "The version of the local protocol."
  version: String!
  "The edition of the guidance that it sits on."
  edition: String!
  "That edition itself, with its rules. Null where this gateway does not hold it."
  sitsOn: Edition
  "The authority whose protocol it is."
  authority: Authority!
  "The first day on which it is in force."
  inForceFrom: Date!
  "The last day on which it is in force, where one is set."
  inForceUntil: Date
  "Who adopted the local protocol, and on which day; null where the document does not say."
  adopted: Adopted
  "Which of the contents that the guidance asks of a local protocol it sets out, and where (WT15-075)."
  covers: [Covered!]! @listSize(assumedSize: 10)
  "Those of the contents that it does not set out."
  leavesOut: [Content!]!
  "The hours of the office on a working day; null where the authority states none."
  officeHours: OfficeHours
  "Every open question of the texts, and how the protocol answers it."
  readings: [ReadingTaken!]! @listSize(assumedSize: 20)
  "The roles that the protocol and its edition define."
  roles: [Role!]! @listSize(assumedSize: 20)
  "How each role is defined, and where."
  roleDefinitions: [RoleDefinition!]! @listSize(assumedSize: 20)
  "Every rule that binds: the authority's own, and those of the edition whose place no local rule takes."
  rules(
    "Only rules of these kinds."
    kinds: [RuleKind!]
    "Only time limits and checklists for this step."
    step: Step
    "Only the rules that enforce this requirement, such as WT15-066."
    enforcing: ID
  ): [Rule!]! @cost(weight: "10") @listSize(assumedSize: 100)
}

"An edition of Working Together, as far as the source documents tell it: what stands where no local protocol speaks."
type Edition implements Node & RuleSet {
  "The edition's id."
  id: ID!
  "The code of the edition, such as working-together-2023."
  code: String!
  "The edition's title."
  title: String!
  "The first day on which it is in force."
  inForceFrom: Date!
  "The last day on which it is in force, where one is set."
  inForceUntil: Date
  "How each role is defined, and where."
  roleDefinitions: [RoleDefinition!]! @listSize(assumedSize: 20)
  "Every rule of the edition. One that is carried over from an earlier edition says so in its reading."
  rules(
    "Only rules of these kinds."
    kinds: [RuleKind!]
    "Only time limits and checklists for this step."
    step: Step
    "Only the rules that enforce this requirement, such as WT15-066."
    enforcing: ID
  ): [Rule!]! @cost(weight: "10") @listSize(assumedSize: 100)
}

"Who adopted a local protocol, and when."
type Adopted {
  "Who adopted it, as the document names them."
  by: String!
  "The day on which it was adopted."
  on: Date!
}

"Something that the guidance wants a local protocol to set out, and where it does."
type Covered {
  "What is set out."
  content: Content!
  "Where in the document it stands."
  source: Citation!
}

"The hours of the office on every working day, by the clock in London."
type OfficeHours {
  "When it opens, as HH:MM."
  opensAt: String!
  "When it closes, as HH:MM."
  closesAt: String!
}

"An open question of the texts, and the answer that a protocol takes."
type ReadingTaken {
  "The id of the question, such as A1."
  question: ID!
  "What is asked."
  asks: String!
  "The answer that is taken, by its key."
  answer: String!
  "The answer that is taken, in words."
  takenAs: String!
  "Whether it is what is taken unless a protocol says otherwise."
  byDefault: Boolean!
  "What else it could mean."
  alternatives: [ReadingAnswer!]! @listSize(assumedSize: 2)
}

"An answer that there can be to an open question."
type ReadingAnswer {
  "The key of the answer, as a protocol gives it."
  answer: String!
  "The answer in words."
  says: String!
}

"Which version of which protocol, on which edition. An episode keeps it for as long as it lasts."
type ProtocolVersion {
  "The version of the local protocol."
  version: String!
  "The edition of the guidance that it sits on."
  edition: String!
  "The protocol itself, with its rules. Null where this gateway does not hold that version."
  protocol: Protocol
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

"How many of something must be on record, or more."
type AtLeast {
  "How many there must be, or more."
  amount: Int!
  "Of what."
  of: Countable!
}

"A question that a document wants answered."
type Question {
  "By which its answer is found."
  key: ID!
  "What is asked."
  asks: String!
}
`,
  // protocol/rule.graphql
  `"A rule of a protocol."
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
  "What must all be so for the rule to apply; empty where it always does."
  when: [When!]! @listSize(assumedSize: 2)
  "Whose duty it is, or, for a sign-off, whose decision: to be one of these is enough. Empty where the text names nobody."
  by: [Who!]! @listSize(assumedSize: 2)
  "What the rule is about and what it asks, as data: for forms, and for whoever keeps a copy."
  terms: Terms!
}

"What a rule is about and what it asks, by its kind."
union Terms = Eligibility | TimeLimit | SignOff | Checklist | Notification | Cadence | Routing

"Who may lead which work."
type Eligibility {
  "The work."
  work: Work!
  "Who may lead it: to be one of these is enough."
  mayLead: [Who!]! @listSize(assumedSize: 2)
}

"What must be done by when."
type TimeLimit {
  "What must be done."
  step: Step!
  "The moment that the time is counted from."
  anchor: Anchor!
  "How long there is."
  within: Within!
  "How long there is at most, however it is rescheduled; null where the text sets no such end."
  ceiling: Within
  "What it means that the time has passed."
  ifExceeded: IfExceeded!
}

"What it means that a time limit has passed."
enum IfExceeded {
  "The reasons must be on record."
  RECORD_REASONS
  "Another day must be set, as the protocol says who sets it: no reason without that excuses."
  SET_ANEW
  "It is a breach: nothing excuses it."
  BREACH
  "It is what is normal, and no breach (reading A18)."
  TARGET
  "The text does not say."
  NOT_STATED
}

"Whose decision it is: the rule's \`by\` says whose."
type SignOff {
  "The decision."
  decision: Decision!
  "Whether the author of the work is kept from deciding on it."
  neverOwnWork: Boolean!
}

"What must be on record before a step is allowed."
type Checklist {
  "The step."
  step: Step!
  "What must be on record."
  items: [ChecklistItem!]!
  "What must be answered, in the text's words."
  questions: [Question!]! @listSize(assumedSize: 5)
  "What must be on record so many times, or more."
  atLeast: [AtLeast!]! @listSize(assumedSize: 2)
}

"Who must be told what."
type Notification {
  "Who is told what."
  telling: Telling!
  "The moment after which they are told."
  after: Anchor!
  "How long there is."
  within: Within!
  "How they are told."
  form: Form!
  "What excuses not telling; empty for nothing."
  unless: [Exception!]!
}

"What recurs, and how often."
type Cadence {
  "What recurs."
  recurring: Recurring!
  "The moment that the first time is counted from."
  from: Anchor!
  "How long there is from one time to the next."
  every: Within!
  "For how long it recurs, counted from the same moment; null where it has no end."
  until: Within
}

"Which team receives, or which procedure must be followed."
type Routing {
  "In which situation."
  situation: Situation!
  "The team that receives, or the procedure, in the text's words."
  goesTo: String!
  "For previous involvement: how long before the referral it closed at most; null where the text sets no end."
  closedWithin: Within
}

"How long there is."
interface Within {
  "The stretch in words, such as 45 working days."
  says: String!
}

"So many units from the moment that is counted from, whose day is day zero."
type Counted implements Within {
  "The stretch in words, such as 45 working days."
  says: String!
  "How many units."
  amount: Int!
  "The unit."
  unit: Unit!
}

"Until the day that the direction for the child gives."
type SetForTheCase implements Within {
  "The stretch in words."
  says: String!
}

"The text gives no number: nothing is due on a day (reading A19)."
type Unmeasured implements Within {
  "The words of the text, such as as soon as possible."
  says: String!
}

"The unit that a document counts in."
enum Unit {
  "Monday to Friday less the bank holidays of England and Wales, less closure days where a protocol counts them."
  WORKING_DAYS
  "Days that the text says to be calendar days."
  CALENDAR_DAYS
  "Days of which the text does not say whether they are working days (reading A6)."
  DAYS_AS_WRITTEN
  "Hours."
  HOURS
  "Weeks."
  WEEKS
  "Months; where a month has no such day, reading A13 says which day it is."
  MONTHS
}

"What must be so about a child or an episode for a rule to apply."
interface When {
  "In words, such as the child is a young carer."
  says: String!
}

"A circumstance is so: it was put on record, or follows from the episode."
type CircumstanceIs implements When {
  "In words."
  says: String!
  "What is so."
  circumstance: Circumstance!
}

"A circumstance is not so."
type CircumstanceIsNot implements When {
  "In words."
  says: String!
  "What is not so."
  circumstance: Circumstance!
}

"The child has not reached a birthday."
type YoungerThan implements When {
  "In words."
  says: String!
  "The birthday, in whole years."
  years: Int!
}

"The child has reached a birthday."
type Reached implements When {
  "In words."
  says: String!
  "The birthday, in whole years."
  years: Int!
}

"Whom a rule means: a role, and what is asked of the person besides."
type Who {
  "The role; anyPractitioner for whoever meets the conditions."
  role: Role!
  "What the rule asks beyond what the role is defined to need."
  requires: [Condition!]! @listSize(assumedSize: 2)
  "Everything that is asked: what the role is defined to need, and what the rule asks beyond it."
  conditions: [Condition!]! @listSize(assumedSize: 2)
  "In words."
  says: String!
}

"How a document defines a role, and what a person must be to hold it."
type RoleDefinition {
  "The role, under its title in this document."
  role: Role!
  "What a person must be to hold it."
  requires: [Condition!]! @listSize(assumedSize: 2)
  "The requirement that defines the role, such as BRI-1d."
  rule: ID!
  "Where the definition stands."
  source: Citation!
}

"What is asked of a person."
interface Condition {
  "In words that follow must, such as be registered with Social Work England."
  says: String!
}

"Holds a social work qualification."
type SocialWorkQualified implements Condition {
  "In words that follow must."
  says: String!
}

"Is registered, on the day, with one that is the regulator on that day."
type Registered implements Condition {
  "In words that follow must."
  says: String!
  "The regulators, each with the days on which it is the one to be registered with."
  regulators: [Regulator!]! @listSize(assumedSize: 2)
}

"A regulator that keeps the register, and the days on which it does."
type Regulator {
  "The regulator by name."
  name: String!
  "The first day on which it is the regulator; null where the text names it alone."
  from: Date
  "The last day on which it is the regulator; null while it still is."
  until: Date
}

"Is employed by the authority itself: agency and loaned staff are not."
type EmployedByTheAuthority implements Condition {
  "In words that follow must."
  says: String!
}

"Has significant practice experience with children and families."
type SignificantPracticeExperience implements Condition {
  "In words that follow must."
  says: String!
}

"Is directly supervised by somebody in a role."
type DirectlySupervisedBy implements Condition {
  "In words that follow must."
  says: String!
  "The role that the direct supervisor holds."
  supervisor: Role!
}

"Is supervised by a qualified social worker or practice supervisor."
type SupervisedByQualifiedSocialWorker implements Condition {
  "In words that follow must."
  says: String!
}

"Has each of these on record by the day: training completed, or an ability shown."
type TrainedIn implements Condition {
  "In words that follow must."
  says: String!
  "What is to be on record, each by its key."
  topics: [Question!]! @listSize(assumedSize: 5)
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
`,
  // push/push.graphql
  `extend type Mutation {
  "Carries out several changes, in order, each in a transaction of its own, under its own idempotency key: for a system that pushes what it holds. What is refused undoes nothing else. Pushed again, whole, it gives the same report: what was carried out happens once."
  changesPush("The changes." input: ChangesPushInput!): ChangesPushPayload!
    @listSize(slicingArguments: ["input.items"], sizedFields: ["items"])
}

"Changes to be carried out in order."
input ChangesPushInput {
  "Of a case system that has an account of its own: the id of the practitioner who did all this, in whose name and in the system's own it goes on record. They must be on record with the authority, and be allowed to. A practitioner leaves it out."
  onBehalfOf: ID
  "The changes, 1 to 25, in the order in which they are carried out. In an item, \`episode\` is the id of an episode, or \`Item:\` and the idempotency key of an earlier item of the same push: the episode of that item, such as the one that its referral opened. An item about an episode that earlier items of the same push have changed has seen what they led to, when its \`seenVersion\` is from the one they began with to the one they led to: give every item the version that you saw before the push, and 0 after a referral."
  items: [PushItemInput!]!
}

"What came of each change, or why none was looked at."
union ChangesPushPayload = ChangesPushed | InvalidInput

"Each change was looked at, in order."
type ChangesPushed {
  "What came of each, in the order in which they were given."
  items: [PushedItem!]!
}

"What came of one change."
type PushedItem {
  "The idempotency key of the item."
  idempotencyKey: String!
  "The mutation that the item is for."
  mutation: String!
  "What happened, or why not. Null where a fault or the time stopped the push at this item or before it: \`errors\` says which. What was carried out before stands; push the same items again."
  came: PushOutcome @cost(weight: "20")
}

"The change is carried out, now or when it was first sent."
type ItemCarriedOut {
  "The episode as it stood after it."
  episode: Episode!
}
`,
  // record/record.graphql
  `extend type Episode {
  "What practitioners put on record, in the order in which they did."
  record: [OnRecord!]! @cost(weight: "20") @listSize(assumedSize: 20)
}

"Something that happened, or is so, as it was put on record. What turns out wrong is followed by another; none is taken back."
type OnRecord implements Recorded {
  "The kind of entry, such as ConsentRefused."
  kind: String!
  "What was put on record, in words."
  says: String!
  "The day in London on which it happened; on which it was put on record, where the entry gives no day."
  happenedOn: Date!
  "Everything that the entry says."
  details: [Detail!]! @listSize(assumedSize: 5)
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"One value that an entry, or an event that was shared, holds."
type Detail {
  "Where in the input of its mutation it was given: the names of the fields, outermost first, with the numbers of list items from 0, as attendees.0.name. Of an event that was shared: in the record from which it comes."
  field: String!
  "The value, as text."
  value: String!
}

"Whoever chairs a conference has a part in the case, or in its management."
type ChairNotIndependent implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "The requirement that it rests on."
  rule: ID
  "Where that requirement stands, when the protocol in force holds it."
  source: Citation
  "Who was to chair."
  practitioner: Practitioner!
}

"It is on record, or why not: the answer to each mutation that puts an entry on record."
union OnRecordPutPayload =
  | OnRecordPut
  | DecidedInPersonAlone
  | NotEntitledToDecide
  | MayNotDecideOnOwnWork
  | NotTheLeadPractitioner
  | HandoverRequired
  | NotOnRecord
  | OutOfOrder
  | ImpossibleDay
  | LaterThanTheLimit
  | ChairNotIndependent
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | NotPermitted
  | IdempotencyKeyReused
  | IdentifierTaken
  | InvalidInput
  | OtherProblem

"It is on record."
type OnRecordPut {
  "The entry as it stands on record."
  onRecord: OnRecord!
  "The episode as it now stands."
  episode: Episode!
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
  "What other systems call the child, put on record with the referral."
  childIdentifiers: [ExternalIdentifierGivenInput!]
  "What other systems call the episode that the referral opens, put on record with it."
  episodeIdentifiers: [ExternalIdentifierGivenInput!]
}

"The referral is on record, or why not."
union ReferralReceivePayload =
  | ReferralReceived
  | NotOnRecord
  | ImpossibleDay
  | ChildNotFound
  | NotPermitted
  | UnknownPractitioner
  | NoProtocolInForce
  | OutsideCalendarCoverage
  | IdempotencyKeyReused
  | IdentifierTaken
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
  | DecidedInPersonAlone
  | NotEntitledToDecide
  | OutOfOrder
  | EpisodeIsClosed
  | UnknownPractitioner
  | OutsideCalendarCoverage
  | ConcurrentChange
  | EpisodeNotFound
  | NotPermitted
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
  // reminder/reminder.graphql
  `extend type Query {
  "What is to be reminded of: of each thing that is still to be done the latest reminder, what is due earliest first."
  reminders(
    "Of whose episodes: what a practitioner, a team or nobody leads; of the whole authority's, when left out."
    of: CaseloadOwnerInput
    "Those alone that rest on one of these requirements, such as WT15-066: \`Reminder.rule\`."
    rules: [ID!]
    "How many, from 1 to 100."
    first: Int! = 20
    "The endCursor of the page before, of the same reminders."
    after: String
  ): ReminderConnection!
}

"That something in an episode is still to be done: before the day on which it is due, on it, or after it."
type Reminder implements Node {
  "The id, unique among all things."
  id: ID!
  "The id of the episode."
  episodeId: ID!
  "The episode, with the child and whoever leads: all of a page are read at once. Accounted for as read by itself. Null where the viewer may not see it."
  episode: Episode
  "The requirement that it rests on."
  rule: ID!
  "What is to be done, in the field's words."
  duty: String!
  "When it is due; where another day was set, or a reason excuses it for a time, until when."
  dueOn: Date!
  "How many working days from the due date it is for: less than none before it."
  workingDays: Int!
  "When it was raised."
  raisedOn: Date!
}

"A page of reminders."
type ReminderConnection {
  "The reminders with their cursors."
  edges: [ReminderEdge!]!
  "The reminders."
  nodes: [Reminder!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"A reminder on a page."
type ReminderEdge {
  "Where it stands in the list."
  cursor: String!
  "The reminder."
  node: Reminder!
}
`,
  // retention/retention.graphql
  `extend type Query {
  "The records that nothing keeps any longer, those whose last episode was closed first. Nothing is erased by being due."
  recordsDue(
    "How many records to show, at most 100."
    first: Int! = 20
    "The cursor after which to go on."
    after: String
  ): RecordDueConnection!
  "What is proposed to be erased, what was, and what became of other proposals, the latest proposal first."
  erasures(
    "In which state; what is proposed and what was erased, when left out."
    states: [ErasureState!] = [PROPOSED, APPROVED]
    "How many erasures to show, at most 100."
    first: Int! = 20
    "The cursor after which to go on."
    after: String
  ): ErasureConnection!
  "What was erased of a child, or is proposed to be; null where nothing is. Of a child who is no longer on record, all there is."
  erasure("The id of the child." child: ID!): Erasure
}

extend type Mutation {
  "Holds a child's record: it is kept, whatever its schedule says, until each of its holds is lifted."
  legalHoldPlace("Whose record, why, and by which law." input: LegalHoldPlaceInput!): LegalHoldPlacePayload!
  "Lifts a legal hold. The record stays held while there is another."
  legalHoldLift("Which hold, and why." input: LegalHoldLiftInput!): LegalHoldLiftPayload!
  "Proposes to erase a child's record that nothing keeps any longer. Another person approves it."
  erasurePropose("Whose record." input: ErasureProposeInput!): ErasureProposePayload!
  "Takes a proposal back."
  erasureWithdraw("Which proposal, and why." input: ErasureWithdrawInput!): ErasureWithdrawPayload!
  "Turns a proposal down."
  erasureReject("Which proposal, and why." input: ErasureRejectInput!): ErasureRejectPayload!
  "Approves what another person proposed, and erases the record at once: nothing brings it back."
  erasureApprove("Which proposal." input: ErasureApproveInput!): ErasureApprovePayload!
}

extend type Child {
  "How long the record is kept, and why it is not due yet; null to whoever may not know it."
  retention: Retention
}

"How long an authority keeps the records of a class, as its own keeper of records has set it."
type RetentionSchedule {
  "The class of record that it is about."
  recordClass: RecordClass!
  "The periods: a record is kept until the last of them has ended."
  periods: [RetentionPeriod!]! @listSize(assumedSize: 5)
  "What the authority rests it on."
  source: String!
}

"A period for which records are kept."
type RetentionPeriod {
  "How many years."
  years: Int!
  "From which day they are counted."
  countedFrom: RetentionCountedFrom!
}

"How long a child's record is kept, as it stands today."
type Retention {
  "How far the child's episodes went: the highest class among them."
  recordClass: RecordClass!
  "What the authority has set for the class; null where it has set nothing."
  schedule: RetentionSchedule
  "Each period of the schedule, as it is counted for this record."
  counted: [RetentionCounted!]! @listSize(assumedSize: 5)
  "The last day on which it is kept: the latest of its periods. Null where nothing says."
  keptUntil: Date
  "Whether nothing keeps it any longer."
  due: Boolean!
  "What keeps it from being due; nothing where it is."
  obstacles: [RetentionObstacle!]!
  "The legal holds that nobody has lifted, oldest first."
  holds: [LegalHold!]! @listSize(assumedSize: 2)
  "The proposal to erase the record; null while nobody makes one."
  proposal: Erasure
}

"A period, as it is counted for one record."
type RetentionCounted {
  "The period."
  period: RetentionPeriod!
  "The day from which it is counted, which is day zero."
  from: Date!
  "The last day of it."
  keptUntil: Date!
}

"What keeps a record from being due."
enum RetentionObstacle {
  "An episode of the child is open."
  OPEN_EPISODE
  "A legal hold stands."
  LEGAL_HOLD
  "The child is offered to another authority, or what came of it is still to be put on record."
  TRANSFER
  "The authority has set nothing for the class."
  NO_SCHEDULE
  "The schedule counts from birth alone, and the child is not known to be born."
  NOTHING_TO_COUNT_FROM
  "A period has not ended yet."
  NOT_OVER
}

"A child's record is kept, whatever its schedule says."
type LegalHold implements Node {
  "The hold's id."
  id: ID!
  "Why, in the words of whoever placed it."
  reasons: String!
  "The law, the order or the reference of the proceedings."
  basis: String!
  "Who placed it."
  placedBy: Practitioner!
  "When it was placed."
  placedAt: DateTime!
}

"A record that nothing keeps any longer."
type RecordDue {
  "Whose record it is."
  child: Child!
  "The day on which the last episode was closed."
  closedOn: Date!
}

"A page of records that are due."
type RecordDueConnection {
  "Each record, with its cursor."
  edges: [RecordDueEdge!]!
  "The records of the page."
  nodes: [RecordDue!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many records are due in all."
  totalCount: Int!
}

"A record on a page."
type RecordDueEdge {
  "Where the record stands."
  cursor: String!
  "The record."
  node: RecordDue!
}

"No such hold stands in the authority; it may have been lifted."
type LegalHoldNotFound implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about whether something is there."
  rule: ID
  "No source: this is about whether something is there."
  source: Citation
  "The id that was given."
  legalHoldId: ID!
}

"Whose record is held."
input LegalHoldPlaceInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the child."
  child: ID!
  "Why the record is held."
  reasons: String!
  "The law, the order or the reference of the proceedings."
  basis: String!
}

"The record is held, or why not."
union LegalHoldPlacePayload =
  | LegalHoldPlaced
  | NotPermitted
  | ChildNotFound
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The record is held."
type LegalHoldPlaced {
  "The id of the child."
  childId: ID!
  "The id of the hold that was placed."
  legalHoldId: ID!
  "The holds that stand now, oldest first."
  holds: [LegalHold!]! @listSize(assumedSize: 2)
}

"Which hold is lifted."
input LegalHoldLiftInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the hold."
  legalHold: ID!
  "Why it is lifted."
  reasons: String!
}

"The hold is lifted, or why not."
union LegalHoldLiftPayload =
  | LegalHoldLifted
  | NotPermitted
  | LegalHoldNotFound
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The hold is lifted."
type LegalHoldLifted {
  "The id of the hold."
  legalHoldId: ID!
}

"How an erasure stands."
enum ErasureState {
  "Proposed, and not decided."
  PROPOSED
  "Taken back."
  WITHDRAWN
  "Turned down."
  REJECTED
  "Overtaken by another proposal."
  LAPSED
  "Approved, and done."
  APPROVED
}

"That a child's record is to be erased, or was. It says nothing about the child."
type Erasure implements Node {
  "The erasure's id."
  id: ID!
  "The id of the child. Once the record is erased, it leads to nothing else."
  childId: ID!
  "The child, while there is a record: all of a page are read at once. Accounted for as read by itself. Null once the record is erased, and where the viewer may not see the child."
  child: Child
  "How it stands."
  state: ErasureState!
  "What the record was kept by, with its source."
  schedule: RetentionSchedule!
  "How many entries the authority's own record had when the schedule stood so: who set it, and when, is in its history."
  setAs: Int!
  "The last day on which the record was kept; null once it is erased, as it could tell the day of birth."
  keptUntil: Date
  "How many episodes it is about."
  episodes: Int!
  "How many events of a chronology it is about."
  events: Int!
  "Who proposed it."
  proposedBy: Practitioner!
  "When it was proposed."
  proposedAt: DateTime!
  "Who decided about it: of what was erased, who approved it."
  decidedBy: Practitioner
  "When that was: of what was erased, when."
  decidedAt: DateTime
  "Why it was withdrawn or rejected."
  reasons: String
}

"A page of erasures."
type ErasureConnection {
  "Each erasure, with its cursor."
  edges: [ErasureEdge!]!
  "The erasures of the page."
  nodes: [Erasure!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"An erasure on a page."
type ErasureEdge {
  "Where the erasure stands."
  cursor: String!
  "The erasure."
  node: Erasure!
}

"The authority has no such erasure."
type ErasureNotFound implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about whether something is there."
  rule: ID
  "No source: this is about whether something is there."
  source: Citation
  "The id of the erasure."
  erasureId: ID!
}

"It was decided already."
type ErasureNotOpen implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about how an erasure stands."
  rule: ID
  "No source: this is about how an erasure stands."
  source: Citation
  "The id of the erasure."
  erasureId: ID!
  "How it stands."
  erasureState: ErasureState!
}

"Something keeps the record."
type RecordNotDue implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about how long a record is kept."
  rule: ID
  "No source: this is about how long a record is kept."
  source: Citation
  "The id of the child."
  childId: ID!
  "What keeps it."
  obstacles: [RetentionObstacle!]!
  "The last day on which it is kept; null where nothing says."
  keptUntil: Date
}

"The record, or what it is kept by, is not what it was when its erasure was proposed."
type ProposalLapsed implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about how an erasure stands."
  rule: ID
  "No source: this is about how an erasure stands."
  source: Citation
  "The id of the erasure."
  erasureId: ID!
}

"Nobody approves what they proposed themselves."
type OwnProposal implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about two people deciding."
  rule: ID
  "No source: this is about two people deciding."
  source: Citation
  "The id of the erasure."
  erasureId: ID!
}

"Whose record is to be erased."
input ErasureProposeInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the child."
  child: ID!
}

"The erasure is proposed, or why not."
union ErasureProposePayload =
  | ErasureProposed
  | NotPermitted
  | ChildNotFound
  | RecordNotDue
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The erasure is proposed."
type ErasureProposed {
  "The erasure as it now stands."
  erasure: Erasure!
}

"Which proposal is withdrawn."
input ErasureWithdrawInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the erasure."
  erasure: ID!
  "Why."
  reasons: String!
}

"The proposal is withdrawn, or why not."
union ErasureWithdrawPayload =
  | ErasureWithdrawn
  | NotPermitted
  | ErasureNotFound
  | ErasureNotOpen
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The proposal is withdrawn."
type ErasureWithdrawn {
  "The erasure as it now stands."
  erasure: Erasure!
}

"Which proposal is rejected."
input ErasureRejectInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the erasure."
  erasure: ID!
  "Why."
  reasons: String!
}

"The proposal is rejected, or why not."
union ErasureRejectPayload =
  | ErasureRejected
  | NotPermitted
  | ErasureNotFound
  | ErasureNotOpen
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The proposal is rejected."
type ErasureRejected {
  "The erasure as it now stands."
  erasure: Erasure!
}

"Which proposal is approved."
input ErasureApproveInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the erasure."
  erasure: ID!
}

"The record is erased, or why not."
union ErasureApprovePayload =
  | ErasureApproved
  | NotPermitted
  | ErasureNotFound
  | ErasureNotOpen
  | OwnProposal
  | RecordNotDue
  | ProposalLapsed
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The record is erased."
type ErasureApproved {
  "The erasure as it now stands."
  erasure: Erasure!
}
`,
  // session/session.graphql
  `"How long a list is taken to be when it is counted how much a query asks for: as https://ibm.github.io/graphql-specs/cost-spec.html has it. A field with the argument \`first\` needs none: there are as many as it asks for, and inside it \`edges\` and \`nodes\` are as long."
directive @listSize(
  "So long, where the query does not say."
  assumedSize: Int
  "So long as the first of these arguments that is given says, by its number or its items; \`input.items\` is the field of an input."
  slicingArguments: [String!]
  "The fields of the answer that are so long, where the field is no list itself."
  sizedFields: [String!]
) on FIELD_DEFINITION

"What a field takes beyond the objects that it gives, in objects."
directive @cost("How many objects, such as \\"20\\"." weight: String!) on FIELD_DEFINITION

"What can be asked."
type Query {
  "Who asks, as the authority's own identity provider vouches for them."
  viewer: Viewer!
  "The thing with this id; null when the viewer's authority has no such thing. It is shown to whoever may see it where it is otherwise read, and accounted for as there. Protocols and editions are nobody's: they are published."
  node(
    "The id of anything that is a \`Node\`: an episode, a child, a practitioner, a team, a case system, a transfer, a reminder, a legal hold, an erasure, a webhook, a protocol or an edition."
    id: ID!
  ): Node
  "The things with these ids, in the same order; null where the viewer's authority has no such thing. All at once, as if each was asked for with \`node\`."
  nodes("Ids of anything that is a \`Node\`, of one kind or of several, at most 50." ids: [ID!]!): [Node]!
    @listSize(slicingArguments: ["ids"])
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
  "The id of the case system that asks, where it is no practitioner."
  system: ID
  "The authority whose records the viewer sees."
  authority: Authority!
  "The roles that the authority's identity provider vouches for."
  roles: [Role!]! @listSize(assumedSize: 5)
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
  issues: [InputIssue!]! @listSize(assumedSize: 5)
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
  // staff/staff.graphql
  `extend type Query {
  "The teams of the viewer's authority, in the order of their ids."
  allTeams(
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before."
    after: String
  ): TeamConnection!
  "The teams of the viewer's authority, in the order of their ids. Where there are as many as were asked for there can be more: ask for those after the last."
  teams(
    "How many to return: 1 to 100."
    first: Int! = 100
    "The id of the last team that was seen: those after it."
    after: ID
  ): [Team!]!
    @deprecated(
      reason: "It does not say whether there are more, nor how many. Use \`allTeams\`, which is read page by page."
    )
  "The case systems that have an account of their own with the viewer's authority, or had one, in the order of their ids."
  allCaseSystems(
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before."
    after: String
  ): CaseSystemConnection!
  "The case systems that have an account of their own with the viewer's authority, or had one, in the order of their ids. Where there are as many as were asked for there can be more: ask for those after the last."
  caseSystems(
    "How many to return: 1 to 100."
    first: Int! = 100
    "The id of the last system that was seen: those after it."
    after: ID
  ): [CaseSystem!]!
    @deprecated(
      reason: "It does not say whether there are more, nor how many. Use \`allCaseSystems\`, which is read page by page."
    )
}

"A case system that has an account of its own. It is no practitioner: it leads nothing and decides nothing, and what it puts on record is in the name of a practitioner and in its own."
type CaseSystem implements Node {
  "The system's id."
  id: ID!
  "What it is called."
  name: String!
  "The roles that it holds."
  roles: [Role!]! @listSize(assumedSize: 5)
  "Who at the authority answers for what it does."
  answeredBy: Practitioner!
  "Whether it may push decisions of practitioners."
  decides: Boolean!
  "Whether it has an account no more: nothing that it asks is answered."
  withdrawn: Boolean!
  "How many entries the record has."
  version: Int!
  "What was put on record, in order."
  history: [StandingEntry!]! @listSize(assumedSize: 5)
}

"A page of teams."
type TeamConnection {
  "The teams of the page, each with its cursor."
  edges: [TeamEdge!]!
  "The teams of the page."
  nodes: [Team!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many teams there are, on all pages."
  totalCount: Int!
}

"A team on a page."
type TeamEdge {
  "The place of the team in the list."
  cursor: String!
  "The team."
  node: Team!
}

"A page of case systems."
type CaseSystemConnection {
  "The case systems of the page, each with its cursor."
  edges: [CaseSystemEdge!]!
  "The case systems of the page."
  nodes: [CaseSystem!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many case systems there are, on all pages."
  totalCount: Int!
}

"A case system on a page."
type CaseSystemEdge {
  "The place of the case system in the list."
  cursor: String!
  "The case system."
  node: CaseSystem!
}

extend type Practitioner {
  "The practitioner's post: null where no appointment is on record."
  post: Post
  "What the practitioner may lead, of all the work that there is, and what not."
  leadable("The day for which it is asked; today, when left out." on: Date): Leadable!
}

extend type Authority {
  "What the authority and its partners did to assure the quality of the work; null before anything is on record."
  assurance: Assurance
}

"What a practitioner may lead on a day, and what not, each with its rule."
type Leadable {
  "What they may lead."
  may: [MayLead!]! @listSize(assumedSize: 10)
  "What they may not lead."
  mayNot: [NotLeadable!]! @listSize(assumedSize: 10)
}

"The rule that keeps a practitioner from leading, or that no rule speaks of the work."
union NotLeadable = MayNotLead | ProtocolIsSilent

"Something that others than a child are owed or owe, put on record entry by entry; none is taken back."
interface Standing {
  "How many entries the record has."
  version: Int!
  "What the protocol requires outside any one child's episode, as it stands today."
  owed: [StandingObligation!]! @listSize(assumedSize: 5)
  "What was put on record, in order."
  history: [StandingEntry!]! @listSize(assumedSize: 5)
}

"A practitioner in post."
type Post implements Standing {
  "The first day in post."
  startedOn: Date!
  "The last day in post; null while they are."
  endedOn: Date
  "The fields in which they gained their practice experience."
  background: [String!]!
  "The team that they work in, where one is on record."
  team: Team
  "How many entries the record has."
  version: Int!
  "What is owed about the practitioner: induction, development, supervision."
  owed: [StandingObligation!]! @listSize(assumedSize: 5)
  "What was put on record, in order."
  history: [StandingEntry!]! @listSize(assumedSize: 5)
}

"A team, its manager and the practitioners in it."
type Team implements Node & Standing {
  "The team's id."
  id: ID!
  "The name of the team."
  name: String!
  "Who manages it."
  manager: Practitioner!
  "The practitioners who work in it."
  practitioners: [Practitioner!]! @listSize(assumedSize: 10)
  "How many entries the record has."
  version: Int!
  "What the team's manager owes. Empty while no appointment of the manager is on record."
  owed: [StandingObligation!]! @listSize(assumedSize: 5)
  "What was put on record, in order."
  history: [StandingEntry!]! @listSize(assumedSize: 5)
}

"What an authority and its partners did to assure the quality of the work."
type Assurance implements Standing {
  "The day on which the authority introduced the new roles; null until it does."
  rolesIntroducedOn: Date
  "What became known of days that do not count and was not withdrawn, oldest first: holidays and closures."
  calendarAmendments: [CalendarAmendment!]! @listSize(assumedSize: 10)
  "How long the records of each class are kept, as the authority has set it; of any other class, nothing is ever due."
  retention: [RetentionSchedule!]! @listSize(assumedSize: 5)
  "How many entries the record has."
  version: Int!
  "What the authority and its partners owe."
  owed: [StandingObligation!]! @listSize(assumedSize: 5)
  "What was put on record, in order."
  history: [StandingEntry!]! @listSize(assumedSize: 5)
}

"An obligation outside any one child's episode."
type StandingObligation {
  "What is required, by when, and how it stands."
  obligation: Obligation!
  "The practitioner whom it is about; null where it is about no one person."
  about: Practitioner
}

"Something that was put on record about a practitioner, a team, the authority or a case system."
type StandingEntry implements Recorded {
  "Its number within the record, from 1."
  number: Int!
  "The kind of entry, such as RolesChanged."
  kind: String!
  "Everything that the entry says."
  details: [Detail!]! @listSize(assumedSize: 5)
  "When it was put on record."
  recordedAt: DateTime!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "Who put it on record."
  recordedBy: Practitioner!
}

"It is on record about the practitioner, or why not."
union PractitionerRecordedPayload =
  | PractitionerRecorded
  | NotTheirsToKeep
  | OwnRecord
  | StandsOtherwise
  | RecordChanged
  | UnknownPractitioner
  | NotPermitted
  | NoProtocolInForce
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"It is on record about the practitioner."
type PractitionerRecorded {
  "The practitioner as they now stand on record."
  practitioner: Practitioner!
}

"It is on record about the team, or why not."
union TeamRecordedPayload =
  | TeamRecorded
  | NotTheirsToKeep
  | StandsOtherwise
  | RecordChanged
  | UnknownPractitioner
  | NotPermitted
  | NoProtocolInForce
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"It is on record about the team."
type TeamRecorded {
  "The team as it now stands on record."
  team: Team!
}

"It is on record about the authority, or why not."
union AuthorityRecordedPayload =
  | AuthorityRecorded
  | NotTheirsToKeep
  | StandsOtherwise
  | RecordChanged
  | UnknownPractitioner
  | NotPermitted
  | NoProtocolInForce
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"It is on record about the authority."
type AuthorityRecorded {
  "What now stands on record about the authority."
  assurance: Assurance!
}

"It is on record about the case system, or why not."
union SystemRecordedPayload =
  | SystemRecorded
  | NotTheirsToKeep
  | StandsOtherwise
  | RecordChanged
  | UnknownPractitioner
  | NotPermitted
  | NoProtocolInForce
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"It is on record about the case system."
type SystemRecorded {
  "The case system as it now stands on record."
  system: CaseSystem!
}

"Somebody may not keep this record."
type NotTheirsToKeep implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about who keeps a record."
  rule: ID
  "No source: this is about who keeps a record."
  source: Citation
  "Who asked."
  practitioner: Practitioner!
  "Who may, in words."
  needs: String!
}

"Nobody puts on record about themselves what decides what they may do."
type OwnRecord implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about who keeps a record."
  rule: ID
  "No source: this is about who keeps a record."
  source: Citation
  "Who asked."
  practitioner: Practitioner!
}

"What was to be put on record does not fit what stands there."
type StandsOtherwise implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the record itself."
  rule: ID
  "No source: this is about the record itself."
  source: Citation
  "How things stand."
  stands: String!
  "What it needs."
  needs: String!
}

"Somebody else changed the record first: nothing was written."
type RecordChanged implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about two people at once."
  rule: ID
  "No source: this is about two people at once."
  source: Citation
  "The version that was seen."
  seenVersion: Int!
  "The version at which the record is."
  currentVersion: Int!
}
`,
  // subject-access/subject-access.graphql
  `extend type Query {
  "Everything that is held about a child, for an answer to whoever may have it: as a page and as JSON. Preparing it is accounted for."
  subjectAccess(
    "The child's id."
    child: ID!
    "What is left out, and by which exemption; at most 500."
    exclude: [ExclusionInput!]! = []
    "Decisions about the record that are left out, and by which exemption; at most 500."
    excludeDecisions: [DecisionExclusionInput!]! = []
  ): SubjectAccessPayload!
}

"What is held about a child, or why it is not shown."
union SubjectAccessPayload =
  | SubjectAccess
  | ChildNotFound
  | NothingToExclude
  | NotPermitted
  | InvalidInput
  | UnknownPractitioner

"Everything that is held about a child: details, each episode with its whole chronology, what the protocol required and what was reminded of, decisions about the record, how long it is kept, transfers to and from other authorities, and who saw or changed the record."
type SubjectAccess {
  "When it was prepared."
  preparedAt: DateTime!
  "How many events of chronologies it tells of, those that are left out included."
  events: Int!
  "How many decisions about the record it tells of, those that are left out included: restrictions, openings of a restricted record, legal holds, proposals to erase it, and transfers."
  decisions: Int!
  "How many of the events and decisions are left out: each stands in it by number and exemption alone."
  excluded: Int!
  "It, as JSON: by the JSON Schema that is published beside this schema as \`subject-access.schema.json\`, which says of each kind of event and decision what it tells."
  json: String!
  "It, as an HTML page: without script, and with nothing from elsewhere."
  page: String!
}

"One event of a chronology that is left out."
input ExclusionInput {
  "The episode's id."
  episode: ID!
  "The event's number in the chronology, from 1."
  number: Int!
  "The exemption that it rests on."
  code: ExclusionCode!
  "Why it holds here. For the authority's own account; never part of the answer."
  reasons: String!
}

"One decision about the record that is left out."
input DecisionExclusionInput {
  "What kind of decision it is."
  kind: DecisionKind!
  "Its number among those of its kind, from 1, as the whole answer has it."
  number: Int!
  "The exemption that it rests on."
  code: ExclusionCode!
  "Why it holds here. For the authority's own account; never part of the answer."
  reasons: String!
}

"The kinds of decision about a child's record."
enum DecisionKind {
  "To restrict it to named practitioners."
  RESTRICTION
  "To open it, in an emergency, though it is restricted to others."
  OPENING
  "To hold it, whatever its schedule says."
  LEGAL_HOLD
  "To propose that it is erased."
  ERASURE
  "To offer the child to another authority, or to take the child on from one."
  TRANSFER
}

"The exemptions of the Data Protection Act 2018 by which something is left out."
enum ExclusionCode {
  "It would disclose information about another person: Schedule 2, paragraph 16."
  ANOTHER_PERSON
  "It would be likely to prejudice the prevention or detection of crime: Schedule 2, paragraph 2."
  CRIME
  "Legal privilege can be claimed for it: Schedule 2, paragraph 19."
  LEGAL_PRIVILEGE
  "It is social work data before a court, which may be withheld under its rules: Schedule 3, paragraph 9."
  COURT_PROCEEDINGS
  "It was given in the expectation that it would not be disclosed to whoever asks: Schedule 3, paragraph 10."
  EXPECTATIONS_AND_WISHES
  "It would be likely to cause serious harm to somebody's health: Schedule 3, paragraph 11."
  SERIOUS_HARM
  "It tells of child abuse, and to disclose it would not be in the child's best interests: Schedule 3, paragraph 21."
  CHILD_ABUSE
}

"There is no such event, or no such decision, about this child to leave out."
type NothingToExclude implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The number that was given."
  number: Int!
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
  | NotPermitted
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
  | NotPermitted
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The reason is on record."
type NotToldRecorded {
  "The episode as it now stands."
  episode: Episode!
}
`,
  // transfer/transfer.graphql
  `extend type Query {
  "A child who is offered to another authority, or by one to the viewer's; null when the viewer's authority has no such transfer."
  transfer("The transfer's id." id: ID!): Transfer
  "Children whom other authorities offer to the viewer's, the latest first. Each that is shown is accounted for."
  transfersIncoming(
    "Those alone that wait for an answer."
    waiting: Boolean! = false @deprecated(reason: "Use \`states\`, with \`OFFERED\`.")
    "Those alone that stand so; however they stand, when left out."
    states: [TransferState!]
    "Those alone that are offered by the authority with this key."
    authority: String
    "How many, from 1 to 100."
    first: Int! = 20
    "The endCursor of the page before, of the same transfers."
    after: String
  ): TransferConnection!
  "Children whom the viewer's authority offers to others, the latest first. Each that is shown is accounted for."
  transfersOutgoing(
    "Those alone that wait for an answer."
    waiting: Boolean! = false @deprecated(reason: "Use \`states\`, with \`OFFERED\`.")
    "Those alone that stand so; however they stand, when left out."
    states: [TransferState!]
    "Those alone that are offered to the authority with this key."
    authority: String
    "How many, from 1 to 100."
    first: Int! = 20
    "The endCursor of the page before, of the same transfers."
    after: String
  ): TransferConnection!
}

extend type Mutation {
  "Offers the child of an episode to the authority to which the child moves, and shares with it what is chosen. The move is on record before. Until the other authority accepts, the one that offers stays responsible."
  transferOffer("To whom, and what is shared." input: TransferOfferInput!): TransferOfferPayload!
  "Accepts responsibility for a child whom another authority offers, and opens an episode of the child."
  transferAccept("Which transfer." input: TransferAcceptInput!): TransferAcceptPayload!
  "Declines a child whom another authority offers, which stays responsible."
  transferDecline("Which transfer, and why." input: TransferDeclineInput!): TransferDeclinePayload!
  "Withdraws an offer that is not answered yet."
  transferWithdraw("Which transfer, and why." input: TransferWithdrawInput!): TransferWithdrawPayload!
}

extend type Episode {
  "The latest transfer by which the child came or leaves, for whoever sees the episode; null when there is none."
  transfer: Transfer
}

"How a transfer stands."
enum TransferState {
  "It waits for an answer."
  OFFERED
  "The authority that it is made to accepted responsibility."
  ACCEPTED
  "The authority that it is made to declined."
  DECLINED
  "The authority that made it withdrew it."
  WITHDRAWN
}

"The side on which the viewer's authority is."
enum TransferSide {
  "It offers the child."
  OFFERED
  "The child is offered to it."
  RECEIVED
}

"The plan with which a child comes."
enum TransferPlanKind {
  "A child in need plan."
  CHILD_IN_NEED_PLAN
  "A child protection plan."
  CHILD_PROTECTION_PLAN
}

"A child who moves from one authority to another: the only way across the wall. Each side keeps what was shared."
type Transfer implements Node {
  "The id, the same on both sides: it leads to nothing else on the other."
  id: ID!
  "The side on which the viewer's authority is."
  side: TransferSide!
  "The authority that offers the child."
  from: Authority!
  "The authority to which the child is offered."
  to: Authority!
  "How it stands."
  state: TransferState!
  "Who is responsible for the child: the authority that offers, until the other accepts explicitly."
  responsible: Authority!
  "Who receives it at the other authority."
  recipient: String!
  "What the other authority is to know first: why the child is known, and what is asked of it."
  concern: String!
  "The law by which it is shared, as whoever shares it names it."
  legalBasis: String!
  "Whether it is shared with consent."
  withConsent: Boolean!
  "Why it is necessary and proportionate to share without consent; null with consent."
  necessaryAndProportionate: String
  "Why it is in the child's best interests to share without consent; null with consent."
  bestInterests: String
  "What was shared, as it stood when it was offered."
  shared: TransferShared!
  "Whether what was offered is as it was written."
  verified: Boolean!
  "The name of whoever offered it."
  offeredBy: String!
  "When it was offered."
  offeredAt: DateTime!
  "The day in London on which it was offered."
  offeredOn: Date!
  "The name of whoever accepted, declined or withdrew; null until somebody does."
  answeredBy: String
  "When it was accepted, declined or withdrawn; null until it is."
  answeredAt: DateTime
  "The day in London on which it was accepted, declined or withdrawn; null until it is."
  answeredOn: Date
  "Why it was declined or withdrawn."
  reasons: String
  "The id of the viewer's authority's own episode of the child; where it receives, once it has accepted."
  episodeId: ID
  "That episode: all of a page are read at once. Accounted for as read by itself. Null before there is one, and where the viewer may not see it."
  episode: Episode
}

"What was shared of a record."
type TransferShared {
  "The name by which the child is called."
  givenName: String!
  "The family name."
  familyName: String!
  "When the child was born, or is expected."
  birth: Birth!
  "The plan, where there is one and it is shared."
  plan: TransferPlan
  "The events of the chronology that were chosen."
  chronology: [TransferEvent!]! @listSize(assumedSize: 50)
  "Whether the record is restricted to named practitioners at the authority that offers: it has to be at the other."
  restricted: Boolean!
}

"The plan with which a child comes."
type TransferPlan {
  "Which plan it is."
  kind: TransferPlanKind!
  "Since which day: of the conference that decided on it, or on which its agreement was put on record."
  since: Date!
  "The outcomes for the child."
  outcomes: [Outcome!]! @listSize(assumedSize: 5)
}

"An event of a chronology that was shared: with names in the place of ids."
type TransferEvent {
  "Its number in the chronology from which it comes."
  number: Int!
  "What happened, in words."
  what: String!
  "The day in London on which it was put on record."
  recordedOn: Date!
  "The name of whoever put it on record; empty where it is not known any more."
  recordedBy: String!
  "What it says, field by field."
  details: [Detail!]! @listSize(assumedSize: 5)
}

"A page of transfers."
type TransferConnection {
  "Each transfer, with its cursor."
  edges: [TransferEdge!]!
  "The transfers of the page."
  nodes: [Transfer!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many transfers the list has, on all its pages."
  totalCount: Int!
}

"A transfer on a page."
type TransferEdge {
  "The place of the transfer in the list."
  cursor: String!
  "The transfer."
  node: Transfer!
}

"To whom a child is offered, and what is shared."
input TransferOfferInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The key of the authority to which the child moves."
  toAuthority: String!
  "Who receives it there."
  recipient: String!
  "What the other authority is to know first: why the child is known, and what is asked of it."
  concern: String!
  "The law by which it is shared."
  legalBasis: String!
  "With consent, or without it, and then why."
  basis: SharingBasisInput!
  "Whether the plan in place is shared: agreed, or of a child protection conference."
  plan: Boolean!
  "The numbers of the events of the chronology that are shared, at most 200."
  events: [Int!]!
}

"The child is offered, or why not."
union TransferOfferPayload =
  | TransferOffered
  | NotPermitted
  | EpisodeNotFound
  | EpisodeIsClosed
  | ConcurrentChange
  | AuthorityNotHere
  | AlreadyOffered
  | NotInChronology
  | NotOnRecord
  | OutOfOrder
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The child is offered to the other authority."
type TransferOffered {
  "The transfer."
  transfer: Transfer!
  "The episode of the child who leaves, with what was shared on record."
  leaving: Episode!
}

"Which transfer is accepted."
input TransferAcceptInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the transfer."
  transfer: ID!
  "The id of the child, where this authority knows them already; left out, the child is put on record as shared."
  child: ID
  "To whom the record is restricted here: asked for where it is restricted at the authority that offers."
  restriction: TransferRestrictionInput
}

"To whom the record of a child who comes from another authority is restricted."
input TransferRestrictionInput {
  "Why the record is restricted."
  reasons: String!
  "The day by which the restriction is reviewed."
  reviewOn: Date!
  "The ids of those who see the record: nobody else does, nor whoever accepts."
  practitioners: [ID!]!
}

"Responsibility is accepted, or why not."
union TransferAcceptPayload =
  | TransferAccepted
  | NotPermitted
  | TransferNotFound
  | TransferNotOpen
  | RestrictionRequired
  | ChildNotFound
  | NoProtocolInForce
  | CaseSystemNamed
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"Responsibility for the child is accepted."
type TransferAccepted {
  "The transfer."
  transfer: Transfer!
  "The episode that was opened; null to whoever may not see it."
  opened: Episode
}

"Which transfer is declined, and why."
input TransferDeclineInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the transfer."
  transfer: ID!
  "Why: the authority that offers reads it."
  reasons: String!
}

"The transfer is declined, or why not."
union TransferDeclinePayload =
  | TransferDeclined
  | NotPermitted
  | TransferNotFound
  | TransferNotOpen
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The transfer is declined."
type TransferDeclined {
  "The transfer."
  transfer: Transfer!
}

"Which offer is withdrawn, and why."
input TransferWithdrawInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the transfer."
  transfer: ID!
  "Why: the authority to which the child is offered reads it."
  reasons: String!
}

"The offer is withdrawn, or why not."
union TransferWithdrawPayload =
  | TransferWithdrawn
  | NotPermitted
  | TransferNotFound
  | TransferNotOpen
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The offer is withdrawn."
type TransferWithdrawn {
  "The transfer."
  transfer: Transfer!
}

"The authority has no such transfer. What is offered to another authority is no such transfer."
type TransferNotFound implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The id that was given."
  transferId: ID!
}

"The transfer was answered already."
type TransferNotOpen implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "How it stands."
  state: TransferState!
}

"The child is offered to another authority already."
type AlreadyOffered implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The transfer that waits for its answer."
  transferId: ID!
}

"No such authority keeps its records here, or it is the viewer's own."
type AuthorityNotHere implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The key that was given."
  authority: String!
}

"There is no such event to share."
type NotInChronology implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The number that was given."
  number: Int!
}

"The record is restricted at the authority that offers it, and has to be here from the start."
type RestrictionRequired implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The transfer."
  transferId: ID!
}
`,
  // watching/watching.graphql
  `extend type Subscription {
  "Each change of an episode that a caseload has, or had until that change, whichever gateway it came through. What is restricted to others is passed over without a trace."
  caseloadChanged(
    "Whose caseload; the whole authority's, when left out."
    of: CaseloadOwnerInput
    "The \`cursor\` of the last change that was seen, or the \`endCursor\` of \`updatedSince\`: what changed since comes first. From now on, when left out."
    after: String
  ): EpisodeChange!
  "Each change of an episode of the authority, whichever gateway it came through. What is restricted to others is passed over without a trace."
  authorityChanged(
    "The \`cursor\` of the last change that was seen, or the \`endCursor\` of \`updatedSince\`: what changed since comes first. From now on, when left out."
    after: String
  ): EpisodeChange!
}

"An episode changed. Its id alone is told unaccounted; with the mutation, when or by whom, each change that is told is accounted for as a read of the child's record."
type EpisodeChange {
  "The change's place among those of the authority: give it as \`after\` to go on from here."
  cursor: String!
  "The id of the episode."
  episodeId: ID!
  "The name of the mutation by which it changed."
  mutation: String!
  "When the change was recorded."
  recordedAt: DateTime!
  "The day on which the change was recorded, in London."
  recordedOn: Date!
  "Who recorded the change."
  recordedBy: Practitioner!
  "The episode as it is when the change is told, which can be later than the change. Reading it is accounted for. Null when it cannot be seen any more."
  episode: Episode
}
`,
  // webhook/webhook.graphql
  `extend type Query {
  "The webhooks of the authority, the longest registered first. For system administrators."
  allWebhooks(
    "How many to return: 1 to 100."
    first: Int! = 20
    "The \`endCursor\` of the page before."
    after: String
  ): WebhookConnection!
  "The webhooks of the authority, the longest registered first. For system administrators. Where there are as many as were asked for there can be more: ask for those after the last."
  webhooks(
    "How many to return: 1 to 100."
    first: Int! = 100
    "The id of the last webhook that was seen: those after it."
    after: ID
  ): [Webhook!]!
    @deprecated(
      reason: "It does not say whether there are more, nor how many. Use \`allWebhooks\`, which is read page by page."
    )
  "What a webhook can be told of: the types of the notices, each as its receiver sees it."
  webhookTypes: [String!]!
  "What was sent to webhooks or is on its way, latest first; nothing about a record that is restricted to others. For system administrators."
  webhookDeliveries(
    "To this webhook alone."
    webhook: ID
    "Those that stand so."
    state: DeliveryState
    "How many, from 1 to 100."
    first: Int! = 20
    "The endCursor of the page before."
    after: String
  ): WebhookDeliveryConnection!
}

extend type Mutation {
  "Registers an address of the authority's own systems, to be told what happens. For system administrators."
  webhookRegister(
    "The address, and what it is told of."
    input: WebhookRegisterInput!
  ): WebhookRegisterPayload!
  "Removes a webhook: what is on its way to it is not sent any more. For system administrators."
  webhookRemove("The webhook." input: WebhookRemoveInput!): WebhookRemovePayload!
  "Sends a webhook a notice that says nothing, to try the way there. For system administrators."
  webhookPing("The webhook." input: WebhookPingInput!): WebhookPingPayload!
  "Sends a webhook again what happened from a time or a notice on, under the ids that it had. For system administrators."
  webhookReplay("The webhook, and from where on." input: WebhookReplayInput!): WebhookReplayPayload!
}

"""
An address of the authority's own systems that is told what happens: by POST, as a CloudEvents 1.0 event in JSON, signed
as Standard Webhooks says. A notice holds ids and no personal data. It is sent at least once, those of an episode in
order unless one was given up: tell repetitions by the id.
"""
type Webhook implements Node {
  "The id, unique among all things."
  id: ID!
  "Where notices are sent."
  url: String!
  "What it is told of; of everything, where the list is empty."
  types: [String!]!
  "When it was registered."
  registeredAt: DateTime!
  "Who registered it."
  registeredBy: Practitioner!
}

"A page of webhooks."
type WebhookConnection {
  "The webhooks of the page, each with its cursor."
  edges: [WebhookEdge!]!
  "The webhooks of the page."
  nodes: [Webhook!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many webhooks there are, on all pages."
  totalCount: Int!
}

"A webhook on a page."
type WebhookEdge {
  "The place of the webhook in the list."
  cursor: String!
  "The webhook."
  node: Webhook!
}

"A notice on its way to one webhook."
type WebhookDelivery {
  "The webhook that it is for, also when that was removed since."
  webhookId: ID!
  "The id of the notice: the same however often it is sent."
  noticeId: ID!
  "What it tells of."
  type: String!
  "The episode that it is about, where it is about one."
  episodeId: ID
  "The version of the episode at which it happened."
  version: Int
  "When it happened."
  occurredAt: DateTime!
  "How it stands."
  state: DeliveryState!
  "How often it was sent."
  attempts: Int!
  "When it was queued."
  queuedAt: DateTime!
  "When it was last sent."
  lastAttemptAt: DateTime
  "The HTTP status of the last answer, where there was one."
  lastStatus: Int
  "Why the last attempt came to nothing."
  lastFailure: DeliveryFailure
  "When it is sent next, while it is pending."
  nextAttemptAt: DateTime
}

"How a delivery stands."
enum DeliveryState {
  "It is to be sent, for the first time or again."
  PENDING
  "The receiver has accepted it."
  DELIVERED
  "It was given up after the last attempt. Ask for a replay once the receiver is well."
  DEAD
}

"Why an attempt came to nothing."
enum DeliveryFailure {
  "The address is none that the gateway sends to, as it is looked up now."
  ADDRESS_REFUSED
  "There is no connection to the receiver."
  UNREACHABLE
  "The receiver did not answer in time."
  TIMED_OUT
  "The receiver answered with a status that does not begin with 2."
  ANSWERED_OTHERWISE
}

"A page of deliveries."
type WebhookDeliveryConnection {
  "The deliveries with their cursors."
  edges: [WebhookDeliveryEdge!]!
  "The deliveries."
  nodes: [WebhookDelivery!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"A delivery on a page."
type WebhookDeliveryEdge {
  "Where it stands in the list."
  cursor: String!
  "The delivery."
  node: WebhookDelivery!
}

"The address, and what it is told of."
input WebhookRegisterInput {
  "Made anew for each request; the same again registers nothing more."
  idempotencyKey: String!
  "Where notices are sent: https, on the public internet or in a network that whoever runs the gateway has allowed."
  url: String!
  "What it is told of, of \`webhookTypes\`; of everything, where the list is empty."
  types: [String!]! = []
}

"A webhook to remove."
input WebhookRemoveInput {
  "Made anew for each request."
  idempotencyKey: String!
  "The webhook."
  webhook: ID!
}

"A webhook to try."
input WebhookPingInput {
  "Made anew for each request; the same again sends nothing more."
  idempotencyKey: String!
  "The webhook."
  webhook: ID!
}

"A webhook to send to again. Give either \`fromTime\` or \`fromNotice\`."
input WebhookReplayInput {
  "Made anew for each request; the same again sends once more, under the same ids."
  idempotencyKey: String!
  "The webhook."
  webhook: ID!
  "What happened from this time on."
  fromTime: DateTime
  "The notice with this id, and what happened after it."
  fromNotice: ID
}

"The webhook is registered, or why it is not."
union WebhookRegisterPayload =
  | WebhookRegistered
  | WebhookAddressRefused
  | NotPermitted
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The webhook is registered."
type WebhookRegistered {
  "The webhook."
  webhook: Webhook!
  """
  The secret that its notices are signed with, as Standard Webhooks writes it. Told this once: null when the same request
  is sent again. Where it is lost, remove the webhook and register another.
  """
  secret: String
}

"The webhook is removed, or why it is not."
union WebhookRemovePayload =
  | WebhookRemoved
  | WebhookNotFound
  | NotPermitted
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The webhook is removed."
type WebhookRemoved {
  "The webhook that was."
  webhook: Webhook!
}

"The notice is queued, or why it is not."
union WebhookPingPayload =
  | WebhookPinged
  | WebhookNotFound
  | NotPermitted
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The notice is queued: \`webhookDeliveries\` says what became of it."
type WebhookPinged {
  "The webhook."
  webhook: Webhook!
}

"The notices are queued, or why they are not."
union WebhookReplayPayload =
  | WebhookReplayed
  | WebhookNotFound
  | NotPermitted
  | UnknownPractitioner
  | IdempotencyKeyReused
  | InvalidInput
  | OtherProblem

"The notices are queued anew."
type WebhookReplayed {
  "The webhook."
  webhook: Webhook!
  "How many notices are sent again: the earliest, and at most 20,000 at once."
  replayed: Int!
}

"The address is none that the gateway sends to."
type WebhookAddressRefused implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the address."
  rule: ID
  "No source: this is about the address."
  source: Citation
  "The address that was given."
  url: String!
}

"The authority has no such webhook, or has removed it."
type WebhookNotFound implements Problem {
  "What is the matter, and what to do next."
  message: String!
  "No requirement: this is about the request."
  rule: ID
  "No source: this is about the request."
  source: Citation
  "The id that was given."
  webhookId: ID!
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

"What can be so about a child, a family or an episode, and make a rule apply."
enum Circumstance {
  "The child is not born yet."
  UNBORN
  "The response was to seek more information."
  MORE_INFORMATION_SOUGHT
  "An enquiry under section 47 is under way."
  SECTION_47_ENQUIRY_UNDER_WAY
  "Significant harm was suspected, and no strategy discussion held since."
  STRATEGY_DISCUSSION_AWAITED
  "A child protection conference is still to be held."
  CONFERENCE_AWAITED
  "A child protection plan is in place."
  CHILD_PROTECTION_PLAN_IN_PLACE
  "The work to lead is under section 17."
  SECTION_17_TO_LEAD
  "One agency took emergency action before any strategy discussion."
  ACTED_ALONE_IN_EMERGENCY
  "A strategy discussion agreed what is to be done."
  ACTIONS_AGREED
  "Somebody other than a social worker leads."
  LED_WITHOUT_SOCIAL_WORKER
  "The child is a young carer."
  YOUNG_CARER
  "A parent cares for a disabled child."
  PARENT_CARER
  "The child is disabled."
  DISABLED_CHILD
  "Disability is the primary concern, and the threshold of the team for disabled children is met."
  DISABILITY_IS_PRIMARY_CONCERN
  "A carer of the disabled child was assessed under the Act of 1995."
  CARER_ASSESSED
  "An early help assessment was completed."
  HAS_EARLY_HELP_ASSESSMENT
  "Several family members and agencies are likely to take part."
  SEVERAL_TAKE_PART
  "A Channel panel assesses the child."
  CHANNEL_PANEL
  "The child has other assessments."
  OTHER_ASSESSMENTS
  "The child was remanded to local authority accommodation."
  REMANDED_TO_LOCAL_AUTHORITY
  "The child was sentenced to custody."
  SENTENCED_TO_CUSTODY
  "The child has complex needs."
  COMPLEX_NEEDS
  "The child has special educational needs."
  SPECIAL_EDUCATIONAL_NEEDS
  "The child has communication needs."
  COMMUNICATION_NEEDS
  "English is not the family's first language."
  INTERPRETER_NEEDED
  "The child seeks asylum."
  ASYLUM_SEEKING
  "The child is in hospital."
  IN_HOSPITAL
  "The child is at risk of gangs."
  GANG_RISK
  "The child is in the youth justice system."
  YOUTH_JUSTICE
  "The child has returned home from care."
  RETURNED_FROM_CARE
  "The child is looked after."
  LOOKED_AFTER
  "Neglect is a concern."
  NEGLECT
  "Exploitation is a concern."
  EXPLOITATION
  "Trafficking or modern slavery is a concern."
  TRAFFICKING
  "Radicalisation is a concern."
  RADICALISATION
  "Harm outside the home is a concern."
  EXTRA_FAMILIAL_HARM
  "Female genital mutilation has occurred or is feared."
  FEMALE_GENITAL_MUTILATION
  "Fabricated or induced illness is a concern."
  FABRICATED_OR_INDUCED_ILLNESS
  "The child has links with another country."
  FOREIGN_LINKS
  "Another local authority has known the child."
  KNOWN_TO_ANOTHER_AUTHORITY
  "Another authority looks after the child, or has the child on a child protection plan."
  ANOTHER_AUTHORITY_RESPONSIBLE
  "A crime may have been committed."
  CRIME_MAY_HAVE_BEEN_COMMITTED
  "The outcome of the assessment is a child in need plan."
  PLAN_DECIDED
  "An agency with a statutory responsibility disagrees."
  DISAGREEMENT_OF_STATUTORY_AGENCY
  "The child is in police protection."
  POLICE_PROTECTION
  "The child is accommodated under section 20."
  SECTION_20
  "The child is under a care order (section 31)."
  SECTION_31
  "The child is under an interim order (section 38)."
  SECTION_38
  "The child was remanded to youth detention accommodation."
  REMANDED_TO_YOUTH_DETENTION
  "A return home from care is planned."
  RETURN_PLANNED
  "The situation is an emergency."
  EMERGENCY_PROCEEDINGS
  "The child has moved permanently to another authority."
  CHILD_HAS_MOVED
  "A professional made the referral."
  PROFESSIONAL_REFERRER
  "The referrer is known."
  REFERRER_KNOWN
  "An assessment under section 17 has started."
  ASSESSMENT_STARTED
  "The youth offending service made the referral."
  REFERRED_BY_YOUTH_OFFENDING_SERVICE
  "A parent is in prison."
  PARENT_IN_PRISON
  "The threshold is met at Tier 4."
  THRESHOLD_MET_AT_TIER_4
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
  "Complete the assessment as directed."
  COMPLETE_AS_DIRECTED
  "See the child as planned."
  SEE_CHILD_AS_PLANNED
  "Review the assessment as planned."
  REVIEW_ASSESSMENT_AS_PLANNED
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
  "Assess the ability of another carer to provide care for the disabled child."
  ASSESS_CARER
  "Arrange support under section 2 of the Act of 1970."
  ARRANGE_SECTION_2_SUPPORT
  "Tell the child the outcome of the assessment, and why where the child's views were not met."
  TELL_CHILD_OF_ASSESSMENT
  "Tell the child what is planned, and why where the child's views were not met."
  TELL_CHILD_OF_PLAN
  "Tell the child what the conference decided, and why where the child's views were not met."
  TELL_CHILD_OF_PROTECTION_PLAN
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
  "Review the plan as agreed."
  REVIEW_PLAN_AS_AGREED
  "Decide which services to provide."
  DECIDE_SERVICES
  "Provide the services."
  PROVIDE_SERVICES
  "Commission services for the need."
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
  "Arrange support for the return home."
  SUPPORT_RETURN_HOME
  "Hold an urgent looked-after review."
  HOLD_URGENT_REVIEW
  "Accommodate the child under section 20."
  ACCOMMODATE_CHILD
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
  "Deliver the improvement."
  DELIVER_IMPROVEMENT
  "Publish the local protocol."
  PUBLISH_PROTOCOL
  "Agree the levels for the types of assessment and services."
  AGREE_LEVELS
  "Publish the threshold document."
  PUBLISH_THRESHOLD_DOCUMENT
  "Set out how professionals discuss a concern with a social worker."
  SET_OUT_CONSULTATIONS
  "Signpost whom to contact for advice and support."
  SIGNPOST_CONTACTS
  "Set out how information is shared between organisations."
  SET_OUT_SHARING
  "Use an interpreter where English is not the family's first language."
  USE_INTERPRETER
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
  "The approval of the child protection plan."
  PROTECTION_PLAN_APPROVAL
  "The conduct and outcome of the strategy discussion."
  STRATEGY_DISCUSSION
  "The closure or step-down."
  CLOSURE
  "The return home from care."
  RETURN_HOME
  "What the assessment before a return home from care finds."
  RETURN_ASSESSMENT
  "Whether the threshold to issue proceedings is met."
  THRESHOLD_FOR_PROCEEDINGS
  "Hold supervision."
  SUPERVISION
  "The answers to what a rule asks."
  ANSWERS
  "Whether the help brings significant positive change at the right pace."
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
  "The departure from guidance in exceptional circumstances."
  DEPARTURE_FROM_GUIDANCE
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
  "The assessment was authorised."
  ASSESSMENT_AUTHORISED
  "The plan was agreed."
  PLAN_AGREED
  "Work with the family started."
  WORK_STARTED
  "The strategy discussion was held."
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
  "Another carer of a disabled child required an assessment."
  CARERS_ASSESSMENT_CALLED_FOR
  "Support under section 2 of the Act of 1970 was found possible and necessary."
  SECTION_2_SUPPORT_FOUND
  "Exploitation was noted as a concern."
  EXPLOITATION_NOTED
  "Trafficking or modern slavery was noted as a concern."
  TRAFFICKING_NOTED
  "Fabricated or induced illness was noted as a concern."
  FABRICATED_OR_INDUCED_ILLNESS_NOTED
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
  "The duty to accommodate the child arose."
  ACCOMMODATION_DUTY_AROSE
  "The care order was made."
  CARE_ORDER_MADE
  "The child was remanded to youth detention accommodation."
  REMANDED_TO_YOUTH_DETENTION
  "The Detention Placement Plan was prepared."
  DETENTION_PLACEMENT_PLAN_PREPARED
  "The child moved to another authority."
  CHILD_MOVED
  "The services to provide were decided."
  SERVICES_DECIDED
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
  "The assessment was planned."
  ASSESSMENT_PLANNED
  "The points of review were agreed."
  REVIEW_POINTS_AGREED
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
  "The young carer's needs and wishes."
  CARERS_NEEDS_AND_WISHES
  "The impact of caring on the young carer's health and development."
  IMPACT_OF_CARING
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
  "The strategy discussion was held."
  STRATEGY_DISCUSSION_HELD
  "A strategy discussion since significant harm was last suspected, or one agency acted alone in an emergency."
  HARM_DISCUSSED
  "The conclusion of an enquiry under section 47."
  ENQUIRY_CONCLUDED
  "The assessment was authorised."
  ASSESSMENT_AUTHORISED
  "That the social worker who leads the enquiry saw the child, since it was initiated."
  CHILD_SEEN_IN_ENQUIRY
  "Whether to hold the conference before the birth."
  CONFERENCE_BEFORE_BIRTH_CONSIDERED
  "The child protection conference to which the enquiry led."
  CONFERENCE_HELD
  "The review that ended the child protection plan."
  PROTECTION_PLAN_ENDED
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
  "That a return home is considered, and whether it is planned; or that the parents withdrew their agreement."
  RETURN_OCCASION
  "The assessment before a return home from care."
  RETURN_ASSESSED
  "An assessment for the support after a return home from care."
  SUPPORT_ASSESSED
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

"What a checklist can ask to be on record so many times."
enum Countable {
  "Generations in the genogram."
  GENERATIONS
  "Oversights of the assessment by a manager, from allocation to authorisation."
  OVERSIGHTS
}

"Something that recurs."
enum Recurring {
  "Hold supervision."
  SUPERVISION
  "Update the assessment."
  REASSESSMENT
  "Oversee the assessment."
  MANAGER_OVERSIGHT
  "Review progress against the plan."
  PLAN_REVIEW
  "Hold a meeting of the core group."
  CORE_GROUP
  "Hold a child protection review."
  CONFERENCE_REVIEW
  "Re-assess the child's health and development."
  WELFARE_REASSESSMENT
  "Review together whether the help brings significant positive change at the right pace."
  REVIEW_OF_HELP
  "Hold a looked-after review."
  LOOKED_AFTER_REVIEW
  "Review the pre-proceedings plan."
  PRE_PROCEEDINGS_REVIEW
  "Oversee the pre-proceedings plan at the Legal Gateway Planning Meeting."
  LEGAL_GATEWAY_OVERSIGHT
  "Review the financial support."
  FINANCIAL_SUPPORT_REVIEW
  "Review the early help."
  EARLY_HELP_REVIEW
  "Supervise the practitioner."
  PRACTITIONER_SUPERVISION
  "Discuss feedback in supervision."
  FEEDBACK_DISCUSSION
  "Audit case files."
  CASE_FILE_AUDIT
  "Assure quality at the level of senior management."
  SENIOR_MANAGEMENT_QA
  "Assure the quality of the work that the new roles lead."
  TARGETED_QA
  "Audit supervision files."
  SUPERVISION_FILE_AUDIT
  "Invite the safeguarding partners into quality assurance."
  PARTNERS_IN_QA
  "Report to the board on the new roles."
  BOARD_REPORT
  "Agree the quality assurance framework."
  FRAMEWORK_AGREEMENT
  "Publish the annual report with what is new in the quality assurance framework."
  ANNUAL_REPORT
  "Review the local protocol."
  PROTOCOL_REVIEW
  "Monitor and evaluate training."
  TRAINING_EVALUATION
  "Monitor the effectiveness of the arrangements."
  ARRANGEMENTS_MONITORING
}

"A situation that sends a case to a team, or makes a procedure mandatory."
enum Situation {
  "The referral was received."
  REFERRAL_RECEIVED
  "There is a concern for which a procedure is laid down."
  CONCERN
  "A family is stepped in from early help."
  STEP_IN
  "A child's case is stepped down or closed."
  STEP_DOWN
  "Significant harm is suspected."
  SUSPECTED_SIGNIFICANT_HARM
  "Professionals disagree."
  PROFESSIONAL_DISAGREEMENT
  "A child protection medical becomes necessary."
  MEDICAL_NECESSARY
  "Somebody complains."
  COMPLAINT
  "The threshold for enquiries under section 47 is not met, and an assessment under section 17 is proportionate."
  SECTION_47_NOT_MET
  "The threshold is met, and a case on the family is open or was closed not long ago."
  PREVIOUS_INVOLVEMENT
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
  "Tell the agencies the outcome of the assessment and the next actions."
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

"What the guidance wants every local protocol for assessment to set out (WT15-075)."
enum Content {
  "How assessments are timely, transparent and proportionate."
  TIMELY_TRANSPARENT_PROPORTIONATE
  "How the needs of disabled children, young carers and children in the youth justice system are addressed."
  PARTICULAR_NEEDS
  "How agencies and professionals contribute."
  CONTRIBUTIONS_OF_AGENCIES
  "How other specialist assessments inform the statutory ones."
  OTHER_ASSESSMENTS
  "How assessment addresses female genital mutilation."
  FEMALE_GENITAL_MUTILATION
  "How specialist assessments go together in one process and one plan."
  ONE_PROCESS
  "How shared internal review points are managed throughout the assessment."
  SHARED_REVIEW_POINTS
  "How children are assessed who return home from care."
  RETURN_HOME_FROM_CARE
  "How child and family come to understand the help and their own responsibilities."
  HELP_AND_RESPONSIBILITIES
  "How children and families challenge, by published complaints procedures."
  CHALLENGE
  "That decisions are recorded, with the child's development."
  RECORDING
}
`,
  // record/entries.gen.graphql
  `# Made by \`pnpm generate\` from the domain's entries. Do not edit.

extend type Mutation {
  "Puts on record: Who belongs to the household and the family (WT15-085, BAR-3.3b)."
  householdDescribedRecord("What happened, or is so." input: HouseholdDescribedRecordInput!): OnRecordPutPayload!
  "Puts on record: A parent or carer, resident, non-resident or absent (BAR-2.2c, BAR-4.2a)."
  parentOrCarerDescribedRecord("What happened, or is so." input: ParentOrCarerDescribedRecordInput!): OnRecordPutPayload!
  "Puts on record: How other systems know the child: each number with its check digit."
  identifiersGivenRecord("What happened, or is so." input: IdentifiersGivenRecordInput!): OnRecordPutPayload!
  "Puts on record: For equality monitoring alone: no rule asks for it, and nothing that is decided rests on it (WT15-007)."
  characteristicsGivenRecord("What happened, or is so." input: CharacteristicsGivenRecordInput!): OnRecordPutPayload!
  "Puts on record: Languages, interpreters and ways of communicating (BUC-2.16, BUC-7.2.3, BAR-3.3d)."
  communicationDescribedRecord("What happened, or is so." input: CommunicationDescribedRecordInput!): OnRecordPutPayload!
  "Puts on record: The child's disability, and the specialist assessments there are (WT15-032, BUC-7.2.3)."
  disabilityDescribedRecord("What happened, or is so." input: DisabilityDescribedRecordInput!): OnRecordPutPayload!
  "Puts on record: Where the child stands in the youth justice system, as the Youth Offending Service tells (BUC-7.3.1a)."
  youthJusticeStatusGivenRecord("What happened, or is so." input: YouthJusticeStatusGivenRecordInput!): OnRecordPutPayload!
  "Puts on record: Another authority that the child has a link with (BAR-3.4c, WT15-086)."
  linkedAuthorityNamedRecord("What happened, or is so." input: LinkedAuthorityNamedRecordInput!): OnRecordPutPayload!
  "Puts on record: Whether the child seeks asylum (WT15-031, WT15-050)."
  asylumSeekingGivenRecord("What happened, or is so." input: AsylumSeekingGivenRecordInput!): OnRecordPutPayload!
  "Puts on record: Which of the four limbs of safeguarding and promoting welfare the work is for (WT15-001)."
  purposeStatedRecord("What happened, or is so." input: PurposeStatedRecordInput!): OnRecordPutPayload!
  "Puts on record: Gathered and checked, with what it means for the child (WT15-049)."
  informationGatheredRecord("What happened, or is so." input: InformationGatheredRecordInput!): OnRecordPutPayload!
  "Puts on record: Two views or more of the same information (WT15-049)."
  viewsDifferedRecord("What happened, or is so." input: ViewsDifferedRecordInput!): OnRecordPutPayload!
  "Puts on record: A later judgement on the same matter revises the earlier one, which is kept (WT15-056)."
  judgementMadeRecord("What happened, or is so." input: JudgementMadeRecordInput!): OnRecordPutPayload!
  "Puts on record: Which research, and which findings of reviews, bear on this child, and how."
  researchReflectedRecord("What happened, or is so." input: ResearchReflectedRecordInput!): OnRecordPutPayload!
  "Puts on record: Genogram drawn."
  genogramDrawnRecord("What happened, or is so." input: GenogramDrawnRecordInput!): OnRecordPutPayload!
  "Puts on record: Chronology completed."
  chronologyCompletedRecord("What happened, or is so." input: ChronologyCompletedRecordInput!): OnRecordPutPayload!
  "Puts on record: Added to the chronology later."
  significantEventAddedRecord("What happened, or is so." input: SignificantEventAddedRecordInput!): OnRecordPutPayload!
  "Puts on record: The child's development, on this child's own record, so that progress can be seen."
  developmentNotedRecord("What happened, or is so." input: DevelopmentNotedRecordInput!): OnRecordPutPayload!
  "Puts on record: One for each concern, clear enough for the family; known by its name (BAR-3.4f)."
  worryStatedRecord("What happened, or is so." input: WorryStatedRecordInput!): OnRecordPutPayload!
  "Puts on record: What to see happen so as not to be worried any more (BAR-3.4f)."
  wellbeingGoalSetRecord("What happened, or is so." input: WellbeingGoalSetRecordInput!): OnRecordPutPayload!
  "Puts on record: What a service does for the child, whoever receives it."
  impactOfServiceReviewedRecord("What happened, or is so." input: ImpactOfServiceReviewedRecordInput!): OnRecordPutPayload!
  "Puts on record: To gather evidence and to ensure the child's safety, at any time."
  medicalAssessmentArrangedRecord("What happened, or is so." input: MedicalAssessmentArrangedRecordInput!): OnRecordPutPayload!
  "Puts on record: Whoever leads plans the assessment; a later plan stands in the place of an earlier one, when circumstances change. The day by which the child is seen is part of it, once the child is born (WT15-094)."
  assessmentPlannedRecord("What happened, or is so." input: AssessmentPlannedRecordInput!): OnRecordPutPayload!
  "Puts on record: The assessment was reviewed, at a point that was agreed or between two: whether the child's needs are being met, and what follows."
  assessmentReviewedRecord("What happened, or is so." input: AssessmentReviewedRecordInput!): OnRecordPutPayload!
  "Puts on record: Roles, timescales and services during the assessment were clarified together."
  planningMeetingHeldRecord("What happened, or is so." input: PlanningMeetingHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: Whether the wider network meets, and why."
  familyNetworkMeetingConsideredRecord("What happened, or is so." input: FamilyNetworkMeetingConsideredRecordInput!): OnRecordPutPayload!
  "Puts on record: Another assessment is brought together with this one, so that the family meets one process and a single plan: a specialist's, a Channel panel's, one for an education, health and care plan."
  otherAssessmentCoordinatedRecord("What happened, or is so." input: OtherAssessmentCoordinatedRecordInput!): OnRecordPutPayload!
  "Puts on record: The authority considers that there may be support needs, or the young carer or a parent asks (WT15-037)."
  youngCarersAssessmentCalledForRecord("What happened, or is so." input: YoungCarersAssessmentCalledForRecordInput!): OnRecordPutPayload!
  "Puts on record: With a view on every caring task, in the light of the child's needs and wishes; the impact of caring on health and development; and the needs of the whole family (WT15-037, WT15-054, BUC-7.1.1)."
  youngCarerAssessedRecord("What happened, or is so." input: YoungCarerAssessedRecordInput!): OnRecordPutPayload!
  "Puts on record: The authority considers that there may be support needs, or the parent carer asks (WT15-038)."
  parentCarersAssessmentCalledForRecord("What happened, or is so." input: ParentCarersAssessmentCalledForRecordInput!): OnRecordPutPayload!
  "Puts on record: Whether it is appropriate that the parent carer provides, or goes on providing, care (WT15-038)."
  parentCarerAssessedRecord("What happened, or is so." input: ParentCarerAssessedRecordInput!): OnRecordPutPayload!
  "Puts on record: A carer of a disabled child who is not a parent requires an assessment of their ability to care (WT15-039)."
  carersAssessmentCalledForRecord("What happened, or is so." input: CarersAssessmentCalledForRecordInput!): OnRecordPutPayload!
  "Puts on record: What came of an assessment of a carer's ability to care, of which decisions on services take account (WT15-039)."
  carerAssessedRecord("What happened, or is so." input: CarerAssessedRecordInput!): OnRecordPutPayload!
  "Puts on record: The plan that the core group developed out of the outline (WT15-122, WT15-126)."
  protectionPlanMadeRecord("What happened, or is so." input: ProtectionPlanMadeRecordInput!): OnRecordPutPayload!
  "Puts on record: Approved by whom the protocol names, where it asks for that (BRI-7c)."
  protectionPlanApprovedRecord("What happened, or is so." input: ProtectionPlanApprovedRecordInput!): OnRecordPutPayload!
  "Puts on record: Core group met."
  coreGroupMetRecord("What happened, or is so." input: CoreGroupMetRecordInput!): OnRecordPutPayload!
  "Puts on record: Where possible chaired by whoever chaired the conference; otherwise with the reason (WT15-123)."
  conferenceReviewHeldRecord("What happened, or is so." input: ConferenceReviewHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: Something is so, from a day on, and on what ground that is said."
  circumstanceNotedRecord("What happened, or is so." input: CircumstanceNotedRecordInput!): OnRecordPutPayload!
  "Puts on record: It is so no longer, from a day on."
  circumstanceEndedRecord("What happened, or is so." input: CircumstanceEndedRecordInput!): OnRecordPutPayload!
  "Puts on record: The child whose birth was expected is born. Limits on seeing the child run from here (reading A23)."
  childBornRecord("What happened, or is so." input: ChildBornRecordInput!): OnRecordPutPayload!
  "Puts on record: Under whoever leads; it changes nothing of who that is, nor of who may (BRI-7d, BRI-7a)."
  coWorkerNamedRecord("What happened, or is so." input: CoWorkerNamedRecordInput!): OnRecordPutPayload!
  "Puts on record: Co worker ended."
  coWorkerEndedRecord("What happened, or is so." input: CoWorkerEndedRecordInput!): OnRecordPutPayload!
  "Puts on record: What the person would like to happen as a result, when it was said with the complaint."
  complaintReceivedRecord("What happened, or is so." input: ComplaintReceivedRecordInput!): OnRecordPutPayload!
  "Puts on record: The same, when it was heard later."
  desiredResultHeardRecord("What happened, or is so." input: DesiredResultHeardRecordInput!): OnRecordPutPayload!
  "Puts on record: Complaint answered."
  complaintAnsweredRecord("What happened, or is so." input: ComplaintAnsweredRecordInput!): OnRecordPutPayload!
  "Puts on record: Compliments come the same way (BUC-11.1)."
  complimentReceivedRecord("What happened, or is so." input: ComplimentReceivedRecordInput!): OnRecordPutPayload!
  "Puts on record: Written by the social workers: what is known, the analysis, the authority's recommendation (WT15-124)."
  conferenceReportPreparedRecord("What happened, or is so." input: ConferenceReportPreparedRecordInput!): OnRecordPutPayload!
  "Puts on record: What another agency gives ahead of the conference about its involvement (WT15-120)."
  agencyReportedToConferenceRecord("What happened, or is so." input: AgencyReportedToConferenceRecordInput!): OnRecordPutPayload!
  "Puts on record: The conference was held; the lead social worker records its decisions (WT15-122, WT15-124)."
  initialConferenceHeldRecord("What happened, or is so." input: InitialConferenceHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: A professional with serious concerns asks for a conference that was not convened (WT15-115)."
  conferenceRequestedRecord("What happened, or is so." input: ConferenceRequestedRecordInput!): OnRecordPutPayload!
  "Puts on record: Conference request answered."
  conferenceRequestAnsweredRecord("What happened, or is so." input: ConferenceRequestAnsweredRecordInput!): OnRecordPutPayload!
  "Puts on record: Consent was sought of somebody with parental responsibility, or of the child, when a practitioner judged the child of appropriate age and competent (BUC-2.10b)."
  consentSoughtRecord("What happened, or is so." input: ConsentSoughtRecordInput!): OnRecordPutPayload!
  "Puts on record: Consent given."
  consentGivenRecord("What happened, or is so." input: ConsentGivenRecordInput!): OnRecordPutPayload!
  "Puts on record: Consent refused."
  consentRefusedRecord("What happened, or is so." input: ConsentRefusedRecordInput!): OnRecordPutPayload!
  "Puts on record: Consent withdrawn."
  consentWithdrawnRecord("What happened, or is so." input: ConsentWithdrawnRecordInput!): OnRecordPutPayload!
  "Puts on record: A refusal is overridden, since it would place the child at risk of harm (BUC-2.10c), with reasons (BUC-2.10d)."
  consentOverriddenRecord("What happened, or is so." input: ConsentOverriddenRecordInput!): OnRecordPutPayload!
  "Puts on record: A manager records what is done once consent was withdrawn (BAR-3.4e)."
  withdrawalAnsweredRecord("What happened, or is so." input: WithdrawalAnsweredRecordInput!): OnRecordPutPayload!
  "Puts on record: Agencies that hold information on the child, a parent or a carer; all when no relevant one is left (BAR-5a)."
  agenciesContactedRecord("What happened, or is so." input: AgenciesContactedRecordInput!): OnRecordPutPayload!
  "Puts on record: Earlier records reviewed."
  earlierRecordsReviewedRecord("What happened, or is so." input: EarlierRecordsReviewedRecordInput!): OnRecordPutPayload!
  "Puts on record: An agency that serves an adult considered what the adult's needs mean for the child."
  impactOfAdultsNeedsConsideredRecord("What happened, or is so." input: ImpactOfAdultsNeedsConsideredRecordInput!): OnRecordPutPayload!
  "Puts on record: Colleagues abroad contacted."
  colleaguesAbroadContactedRecord("What happened, or is so." input: ColleaguesAbroadContactedRecordInput!): OnRecordPutPayload!
  "Puts on record: Departed from guidance."
  departedFromGuidanceRecord("What happened, or is so." input: DepartedFromGuidanceRecordInput!): OnRecordPutPayload!
  "Puts on record: Whether it can be provided and is necessary: if both, it must be arranged."
  section2SupportConsideredRecord("What happened, or is so." input: Section2SupportConsideredRecordInput!): OnRecordPutPayload!
  "Puts on record: Section 2 support arranged."
  section2SupportArrangedRecord("What happened, or is so." input: Section2SupportArrangedRecordInput!): OnRecordPutPayload!
  "Puts on record: An agency disagrees; whether it has a statutory responsibility decides in some authorities who may escalate."
  disagreementRaisedRecord("What happened, or is so." input: DisagreementRaisedRecordInput!): OnRecordPutPayload!
  "Puts on record: Disagreement resolved."
  disagreementResolvedRecord("What happened, or is so." input: DisagreementResolvedRecordInput!): OnRecordPutPayload!
  "Puts on record: It goes on under the policy for resolving disagreements, which the protocol names."
  disagreementEscalatedRecord("What happened, or is so." input: DisagreementEscalatedRecordInput!): OnRecordPutPayload!
  "Puts on record: The first step. None of the indicators need be so: they are what to be alert to."
  earlyHelpNeedIdentifiedRecord("What happened, or is so." input: EarlyHelpNeedIdentifiedRecordInput!): OnRecordPutPayload!
  "Puts on record: Coordinated support from more than one agency would help: so an inter-agency assessment is due (WT15-013)."
  coordinatedSupportFoundRecord("What happened, or is so." input: CoordinatedSupportFoundRecordInput!): OnRecordPutPayload!
  "Puts on record: Who is the family's main contact, by name, of which profession and agency; why they, and what child and family said to it (WT15-014)."
  earlyHelpLeadNamedRecord("What happened, or is so." input: EarlyHelpLeadNamedRecordInput!): OnRecordPutPayload!
  "Puts on record: The second step (WT15-013, WT15-015, WT15-019); it can be for a support plan after care (WT15-009)."
  earlyHelpAssessedRecord("What happened, or is so." input: EarlyHelpAssessedRecordInput!): OnRecordPutPayload!
  "Puts on record: The third step: a service, and the outcome that it is aimed at."
  earlyHelpProvidedRecord("What happened, or is so." input: EarlyHelpProvidedRecordInput!): OnRecordPutPayload!
  "Puts on record: A review; a service to the parents is evaluated by what it does for the child (WT15-020)."
  earlyHelpReviewedRecord("What happened, or is so." input: EarlyHelpReviewedRecordInput!): OnRecordPutPayload!
  "Puts on record: Parents or child do not consent to the assessment (WT15-017)."
  earlyHelpRefusedRecord("What happened, or is so." input: EarlyHelpRefusedRecordInput!): OnRecordPutPayload!
  "Puts on record: The lead professional's judgement on the refusal, and what came of it (WT15-017)."
  escalationJudgedRecord("What happened, or is so." input: EscalationJudgedRecordInput!): OnRecordPutPayload!
  "Puts on record: A family is to be stepped in to statutory services (BRI-7e)."
  stepInProposedRecord("What happened, or is so." input: StepInProposedRecordInput!): OnRecordPutPayload!
  "Puts on record: The social worker who leads the enquiry decides how to proceed (WT15-110, WT15-114)."
  enquiryConcludedRecord("What happened, or is so." input: EnquiryConcludedRecordInput!): OnRecordPutPayload!
  "Puts on record: What another agency does for the enquiry (WT15-113, WT15-117)."
  enquiryContributedRecord("What happened, or is so." input: EnquiryContributedRecordInput!): OnRecordPutPayload!
  "Puts on record: The child was interviewed by a social worker and the police together (WT15-112)."
  childInterviewedJointlyRecord("What happened, or is so." input: ChildInterviewedJointlyRecordInput!): OnRecordPutPayload!
  "Puts on record: A medical examination becomes necessary: which procedure is to be followed, the protocol says (BUC-6.6)."
  medicalFoundNecessaryRecord("What happened, or is so." input: MedicalFoundNecessaryRecordInput!): OnRecordPutPayload!
  "Puts on record: Against the objectives agreed when concerns were not substantiated (WT15-116), with what services did (WT15-117)."
  childReassessedRecord("What happened, or is so." input: ChildReassessedRecordInput!): OnRecordPutPayload!
  "Puts on record: A professional discussed a concern with a social worker."
  consultationHeldRecord("What happened, or is so." input: ConsultationHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: Somebody considered that the child may be in need, or harmed: from then on, referral is immediate (WT15-018)."
  needSuspectedRecord("What happened, or is so." input: NeedSuspectedRecordInput!): OnRecordPutPayload!
  "Puts on record: What a referral carries, as far as the referrer knows it; an early help assessment supports it, and is no prerequisite."
  referralParticularsGivenRecord("What happened, or is so." input: ReferralParticularsGivenRecordInput!): OnRecordPutPayload!
  "Puts on record: How other systems know the episode, so that a case system finds its own record again."
  episodeIdentifiersGivenRecord("What happened, or is so." input: EpisodeIdentifiersGivenRecordInput!): OnRecordPutPayload!
  "Puts on record: A social worker clarified with the referrer what the concerns are, how and why they arose."
  concernsClarifiedRecord("What happened, or is so." input: ConcernsClarifiedRecordInput!): OnRecordPutPayload!
  "Puts on record: The front door screened the contact, by itself or through partners."
  contactScreenedRecord("What happened, or is so." input: ContactScreenedRecordInput!): OnRecordPutPayload!
  "Puts on record: Agencies discussed the threshold, since the outcome was not clear."
  thresholdDiscussionHeldRecord("What happened, or is so." input: ThresholdDiscussionHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: What came in out of hours was answered as an emergency asks, and carried over for the rest (BUC-2.1b)."
  referralCarriedOverRecord("What happened, or is so." input: ReferralCarriedOverRecordInput!): OnRecordPutPayload!
  "Puts on record: The team that it is for took up what was carried over (BUC-2.1b)."
  carriedOverReferralActionedRecord("What happened, or is so." input: CarriedOverReferralActionedRecordInput!): OnRecordPutPayload!
  "Puts on record: Another referral about the child, while the episode is open (reading A5)."
  furtherReferralReceivedRecord("What happened, or is so." input: FurtherReferralReceivedRecordInput!): OnRecordPutPayload!
  "Puts on record: What follows from it: a manager's decision, as on the first one (BUC-6.1)."
  furtherReferralReviewedRecord("What happened, or is so." input: FurtherReferralReviewedRecordInput!): OnRecordPutPayload!
  "Puts on record: The five things that the response to a referral determines, each with what is needed, or why not: put on record by whoever may decide on it."
  responseDeterminedRecord("What happened, or is so." input: ResponseDeterminedRecordInput!): OnRecordPutPayload!
  "Puts on record: A referrer is not satisfied with the response, and follows it up."
  responseFollowedUpRecord("What happened, or is so." input: ResponseFollowedUpRecordInput!): OnRecordPutPayload!
  "Puts on record: What they were answered."
  followUpAnsweredRecord("What happened, or is so." input: FollowUpAnsweredRecordInput!): OnRecordPutPayload!
  "Puts on record: They remain dissatisfied, and escalate: at any time, with or without a follow-up before."
  responseEscalatedRecord("What happened, or is so." input: ResponseEscalatedRecordInput!): OnRecordPutPayload!
  "Puts on record: The level of need, with the level and the document that describe it locally (WT15-021, BRI-2): the lowest level that is appropriate, at the earliest time."
  levelOfNeedDecidedRecord("What happened, or is so." input: LevelOfNeedDecidedRecordInput!): OnRecordPutPayload!
  "Puts on record: Why the child is a child in need: one limb of the definition or several."
  childInNeedFoundRecord("What happened, or is so." input: ChildInNeedFoundRecordInput!): OnRecordPutPayload!
  "Puts on record: What is known of earlier work with the family (BUC-2.6a)."
  previousInvolvementNotedRecord("What happened, or is so." input: PreviousInvolvementNotedRecordInput!): OnRecordPutPayload!
  "Puts on record: A referral does not go on to its assessment, as an exception (BUC-2.7b)."
  assessmentNotProgressedRecord("What happened, or is so." input: AssessmentNotProgressedRecordInput!): OnRecordPutPayload!
  "Puts on record: The child is another local authority's responsibility (BUC-2.7c)."
  anotherAuthorityResponsibleRecord("What happened, or is so." input: AnotherAuthorityResponsibleRecordInput!): OnRecordPutPayload!
  "Puts on record: The social worker read the previous records, and takes the history into account (BUC-2.8)."
  historyConsideredRecord("What happened, or is so." input: HistoryConsideredRecordInput!): OnRecordPutPayload!
  "Puts on record: What was done so that one worker can stay with the family to the end."
  continuityWeighedRecord("What happened, or is so." input: ContinuityWeighedRecordInput!): OnRecordPutPayload!
  "Puts on record: Recorded with its reasons, and then told to the child and the parents or carers."
  keyDecisionMadeRecord("What happened, or is so." input: KeyDecisionMadeRecordInput!): OnRecordPutPayload!
  "Puts on record: Whoever finds it says so; statutory powers are to be used at once (WT15-083)."
  immediateDangerFoundRecord("What happened, or is so." input: ImmediateDangerFoundRecordInput!): OnRecordPutPayload!
  "Puts on record: Action that a strategy discussion planned, or that one agency had to take before there could be one (WT15-087)."
  emergencyActionTakenRecord("What happened, or is so." input: EmergencyActionTakenRecordInput!): OnRecordPutPayload!
  "Puts on record: The authority that looks after the child, or has the child on a plan, was consulted (WT15-086)."
  responsibleAuthorityConsultedRecord("What happened, or is so." input: ResponsibleAuthorityConsultedRecordInput!): OnRecordPutPayload!
  "Puts on record: It accepts responsibility for the emergency, explicitly: only that relieves the authority where the child is found."
  emergencyAcceptedRecord("What happened, or is so." input: EmergencyAcceptedRecordInput!): OnRecordPutPayload!
  "Puts on record: Emergency acceptance confirmed."
  emergencyAcceptanceConfirmedRecord("What happened, or is so." input: EmergencyAcceptanceConfirmedRecordInput!): OnRecordPutPayload!
  "Puts on record: The duty to accommodate a child in need under section 20 arises, on any of three grounds (WT15-035). What is provided is said here, or follows: the legal status begins."
  accommodationDutyAroseRecord("What happened, or is so." input: AccommodationDutyAroseRecordInput!): OnRecordPutPayload!
  "Puts on record: Information shared."
  informationSharedRecord("What happened, or is so." input: InformationSharedRecordInput!): OnRecordPutPayload!
  "Puts on record: It was decided not to share."
  informationNotSharedRecord("What happened, or is so." input: InformationNotSharedRecordInput!): OnRecordPutPayload!
  "Puts on record: Information is asked for without consent: the reasons are in writing (BUC-4.2b)."
  informationRequestedWithoutConsentRecord("What happened, or is so." input: InformationRequestedWithoutConsentRecordInput!): OnRecordPutPayload!
  "Puts on record: A manager supports that request (BUC-4.2b)."
  requestWithoutConsentSupportedRecord("What happened, or is so." input: RequestWithoutConsentSupportedRecordInput!): OnRecordPutPayload!
  "Puts on record: Other agencies were asked what they know (BAR-IFDd)."
  agenciesCheckedRecord("What happened, or is so." input: AgenciesCheckedRecordInput!): OnRecordPutPayload!
  "Puts on record: Contribution requested."
  contributionRequestedRecord("What happened, or is so." input: ContributionRequestedRecordInput!): OnRecordPutPayload!
  "Puts on record: What an agency contributes, what was agreed, and what cannot wait."
  contributionMadeRecord("What happened, or is so." input: ContributionMadeRecordInput!): OnRecordPutPayload!
  "Puts on record: It is on record, and does not discharge from a duty to contribute (WT15-028, BUC-4.3a)."
  contributionDeclinedRecord("What happened, or is so." input: ContributionDeclinedRecordInput!): OnRecordPutPayload!
  "Puts on record: Help that children's social care asks of somebody who owes cooperation (WT15-082)."
  helpRequestedRecord("What happened, or is so." input: HelpRequestedRecordInput!): OnRecordPutPayload!
  "Puts on record: Help answered."
  helpAnsweredRecord("What happened, or is so." input: HelpAnsweredRecordInput!): OnRecordPutPayload!
  "Puts on record: Two services work with the child, and each informs the other's assessment (BUC-7.3.3)."
  assessmentsExchangedRecord("What happened, or is so." input: AssessmentsExchangedRecordInput!): OnRecordPutPayload!
  "Puts on record: An agency that works with the child proposes to end that, with what the assessment means for it (SGL-6)."
  endOfInvolvementProposedRecord("What happened, or is so." input: EndOfInvolvementProposedRecordInput!): OnRecordPutPayload!
  "Puts on record: Legal status began."
  legalStatusBeganRecord("What happened, or is so." input: LegalStatusBeganRecordInput!): OnRecordPutPayload!
  "Puts on record: The status ends; the child is looked after as long as another one stands, or a remand."
  legalStatusEndedRecord("What happened, or is so." input: LegalStatusEndedRecordInput!): OnRecordPutPayload!
  "Puts on record: The needs of a child under a care order, whom the authority is a parent to."
  careNeedsAssessedRecord("What happened, or is so." input: CareNeedsAssessedRecordInput!): OnRecordPutPayload!
  "Puts on record: Care plan drawn up."
  carePlanDrawnUpRecord("What happened, or is so." input: CarePlanDrawnUpRecordInput!): OnRecordPutPayload!
  "Puts on record: A looked-after review; returnAgreed when it agreed a return home and its timing (BUC-8.5)."
  lookedAfterReviewHeldRecord("What happened, or is so." input: LookedAfterReviewHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: Remanded to youth detention."
  remandedToYouthDetentionRecord("What happened, or is so." input: RemandedToYouthDetentionRecordInput!): OnRecordPutPayload!
  "Puts on record: The child was visited, and the needs assessed: before any decision is taken."
  visitedOnRemandRecord("What happened, or is so." input: VisitedOnRemandRecordInput!): OnRecordPutPayload!
  "Puts on record: How the accommodation and other professionals will meet the child's needs."
  detentionPlacementPlanPreparedRecord("What happened, or is so." input: DetentionPlacementPlanPreparedRecordInput!): OnRecordPutPayload!
  "Puts on record: The level of concern is considered, and what is still to be done (BUC-2.14ii)."
  midPointReviewedRecord("What happened, or is so." input: MidPointReviewedRecordInput!): OnRecordPutPayload!
  "Puts on record: A manager challenges the assumptions, and may ask for more information, clarification or improvement (WT15-057, BRI-6g); with the reasoning for it (BAR-8c)."
  assessmentOverseenRecord("What happened, or is so." input: AssessmentOverseenRecordInput!): OnRecordPutPayload!
  "Puts on record: The assessment is held against what makes a good one (WT15-047); its questions are answered before."
  assessmentAuditedRecord("What happened, or is so." input: AssessmentAuditedRecordInput!): OnRecordPutPayload!
  "Puts on record: Plan set out."
  planSetOutRecord("What happened, or is so." input: PlanSetOutRecordInput!): OnRecordPutPayload!
  "Puts on record: Agreed with other professionals, and with the child and family (WT15-063)."
  reviewPointsAgreedRecord("What happened, or is so." input: ReviewPointsAgreedRecordInput!): OnRecordPutPayload!
  "Puts on record: Review meeting held."
  reviewMeetingHeldRecord("What happened, or is so." input: ReviewMeetingHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: Whoever leads and a manager ask together: either puts it on record, and names the other."
  helpReviewedRecord("What happened, or is so." input: HelpReviewedRecordInput!): OnRecordPutPayload!
  "Puts on record: Made for the next review, by its day. Where the interventions are insufficient, care proceedings follow."
  neglectSufficiencyDecidedRecord("What happened, or is so." input: NeglectSufficiencyDecidedRecordInput!): OnRecordPutPayload!
  "Puts on record: The social worker, who puts it on record, and the legal department decide whether the threshold is met (BAR-2.5a)."
  legalPlanningMeetingHeldRecord("What happened, or is so." input: LegalPlanningMeetingHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: The formal notification that proceedings are likely: to whom, the meeting it invites to, the list it encloses."
  letterBeforeProceedingsSentRecord("What happened, or is so." input: LetterBeforeProceedingsSentRecordInput!): OnRecordPutPayload!
  "Puts on record: Pre proceedings meeting held."
  preProceedingsMeetingHeldRecord("What happened, or is so." input: PreProceedingsMeetingHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: The plan is reviewed at agreed intervals: the next one is set each time (BAR-2.4d)."
  preProceedingsPlanReviewedRecord("What happened, or is so." input: PreProceedingsPlanReviewedRecordInput!): OnRecordPutPayload!
  "Puts on record: Legal gateway planning meeting held."
  legalGatewayPlanningMeetingHeldRecord("What happened, or is so." input: LegalGatewayPlanningMeetingHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: An emergency excuses from the requirements before proceedings, never from the court's (BAR-2.4a)."
  careProceedingsIssuedRecord("What happened, or is so." input: CareProceedingsIssuedRecordInput!): OnRecordPutPayload!
  "Puts on record: Care proceedings concluded."
  careProceedingsConcludedRecord("What happened, or is so." input: CareProceedingsConcludedRecordInput!): OnRecordPutPayload!
  "Puts on record: Questions answered."
  questionsAnsweredRecord("What happened, or is so." input: QuestionsAnsweredRecordInput!): OnRecordPutPayload!
  "Puts on record: New information came to light, or circumstances changed (BAR-3.4h)."
  newInformationCameRecord("What happened, or is so." input: NewInformationCameRecordInput!): OnRecordPutPayload!
  "Puts on record: Needs, conclusions and recommendations are updated and critically reviewed (BAR-3.4h, BUC-2.9)."
  assessmentUpdatedRecord("What happened, or is so." input: AssessmentUpdatedRecordInput!): OnRecordPutPayload!
  "Puts on record: A return to parents, or to somebody with parental responsibility, is considered (BUC-8.1)."
  returnConsideredRecord("What happened, or is so." input: ReturnConsideredRecordInput!): OnRecordPutPayload!
  "Puts on record: Parents withdraw their agreement under section 20 (BUC-8.3a)."
  agreementWithdrawnRecord("What happened, or is so." input: AgreementWithdrawnRecordInput!): OnRecordPutPayload!
  "Puts on record: Against the assessment that was the baseline: what was addressed, and whether the return is right for the child."
  returnAssessedRecord("What happened, or is so." input: ReturnAssessedRecordInput!): OnRecordPutPayload!
  "Puts on record: Placement with parents completed."
  placementWithParentsCompletedRecord("What happened, or is so." input: PlacementWithParentsCompletedRecordInput!): OnRecordPutPayload!
  "Puts on record: The consent to the return, or the authorisation of the placement: the protocol says whose it is."
  returnHomeDecidedRecord("What happened, or is so." input: ReturnHomeDecidedRecordInput!): OnRecordPutPayload!
  "Puts on record: Returned home."
  returnedHomeRecord("What happened, or is so." input: ReturnedHomeRecordInput!): OnRecordPutPayload!
  "Puts on record: Return support arranged."
  returnSupportArrangedRecord("What happened, or is so." input: ReturnSupportArrangedRecordInput!): OnRecordPutPayload!
  "Puts on record: The team that the protocol names has the case, or its procedure was followed."
  routeTakenRecord("What happened, or is so." input: RouteTakenRecordInput!): OnRecordPutPayload!
  "Puts on record: Seeing the child in time is not achievable: discussed with a manager, who is named, and another day set."
  seeingRescheduledRecord("What happened, or is so." input: SeeingRescheduledRecordInput!): OnRecordPutPayload!
  "Puts on record: Home visited."
  homeVisitedRecord("What happened, or is so." input: HomeVisitedRecordInput!): OnRecordPutPayload!
  "Puts on record: Parents, carers and other adults were seen; their views are on record."
  adultsSeenRecord("What happened, or is so." input: AdultsSeenRecordInput!): OnRecordPutPayload!
  "Puts on record: A talk with the child: how distress was kept small, and which open questions were asked."
  childInterviewedRecord("What happened, or is so." input: ChildInterviewedRecordInput!): OnRecordPutPayload!
  "Puts on record: Observation of child and carer together, and what life is like, also of a child who does not speak."
  directWorkDoneRecord("What happened, or is so." input: DirectWorkDoneRecordInput!): OnRecordPutPayload!
  "Puts on record: The trusted adult is the one whom the child asked for."
  supportToTakePartConsideredRecord("What happened, or is so." input: SupportToTakePartConsideredRecordInput!): OnRecordPutPayload!
  "Puts on record: A sibling, or another child of the household, was considered on their own."
  otherChildConsideredRecord("What happened, or is so." input: OtherChildConsideredRecordInput!): OnRecordPutPayload!
  "Puts on record: An attempt to find an absent parent or carer."
  absentParentSearchedForRecord("What happened, or is so." input: AbsentParentSearchedForRecordInput!): OnRecordPutPayload!
  "Puts on record: The child was told what came of the assessment, what is planned, or that a conference decided on a child protection plan, in a way that the child understands; or why not."
  childToldOfDecisionRecord("What happened, or is so." input: ChildToldOfDecisionRecordInput!): OnRecordPutPayload!
  "Puts on record: Need identified."
  needIdentifiedRecord("What happened, or is so." input: NeedIdentifiedRecordInput!): OnRecordPutPayload!
  "Puts on record: Wishes and feelings recorded."
  wishesAndFeelingsRecord("What happened, or is so." input: WishesAndFeelingsRecordInput!): OnRecordPutPayload!
  "Puts on record: Which services are provided, none where the decision is to provide none; and what regard was given to the child's wishes, age and understanding."
  servicesDecidedRecord("What happened, or is so." input: ServicesDecidedRecordInput!): OnRecordPutPayload!
  "Puts on record: An interpreter conveyed what was decided, into a language of the family (BUC-2.16)."
  interpreterUsedRecord("What happened, or is so." input: InterpreterUsedRecordInput!): OnRecordPutPayload!
  "Puts on record: Services commissioned."
  servicesCommissionedRecord("What happened, or is so." input: ServicesCommissionedRecordInput!): OnRecordPutPayload!
  "Puts on record: Money for the family network, in support of the plan; what for, in terms of the outcomes that were agreed."
  financialSupportGivenRecord("What happened, or is so." input: FinancialSupportGivenRecordInput!): OnRecordPutPayload!
  "Puts on record: Financial support reviewed."
  financialSupportReviewedRecord("What happened, or is so." input: FinancialSupportReviewedRecordInput!): OnRecordPutPayload!
  "Puts on record: A strategy discussion was held, as a meeting or as phone calls; there may be several (WT15-101). Whoever chaired it puts it on record: what it decides is theirs to decide (WT15-104, BUC-6.2, BUC-6.3a, BRI-7b)."
  strategyDiscussionHeldRecord("What happened, or is so." input: StrategyDiscussionHeldRecordInput!): OnRecordPutPayload!
  "Puts on record: Significant harm is suspected: at a referral, or at any other time, however brief the information (WT15-092, WT15-101, BUC-6.7). Anybody who knows of it puts it on record."
  significantHarmSuspectedRecord("What happened, or is so." input: SignificantHarmSuspectedRecordInput!): OnRecordPutPayload!
  "Puts on record: The agencies that took part have a copy of the record of the discussion held then (BUC-6.3b)."
  strategyRecordSharedRecord("What happened, or is so." input: StrategyRecordSharedRecordInput!): OnRecordPutPayload!
  "Puts on record: What a discussion agreed is done (WT15-108)."
  agreedActionDoneRecord("What happened, or is so." input: AgreedActionDoneRecordInput!): OnRecordPutPayload!
  "Puts on record: The child moved; whether for good decides what is to be done. The authority is named in words."
  moveNotifiedRecord("What happened, or is so." input: MoveNotifiedRecordInput!): OnRecordPutPayload!
  "Puts on record: Information shared with new authority."
  informationSharedWithNewAuthorityRecord("What happened, or is so." input: InformationSharedWithNewAuthorityRecordInput!): OnRecordPutPayload!
  "Puts on record: New authority reassessed."
  newAuthorityReassessedRecord("What happened, or is so." input: NewAuthorityReassessedRecordInput!): OnRecordPutPayload!
  "Puts on record: Explicitly, by a named person of the new authority."
  responsibilityAcceptedRecord("What happened, or is so." input: ResponsibilityAcceptedRecordInput!): OnRecordPutPayload!
  "Puts on record: This authority accepted responsibility for a child who came from another one: what was shared, and which plan."
  responsibilityTakenRecord("What happened, or is so." input: ResponsibilityTakenRecordInput!): OnRecordPutPayload!
  "The practitioner is in post, as the authority knows them; again, once they have left and come back."
  practitionerAppoint("What happened, or is so." input: PractitionerAppointInput!): PractitionerRecordedPayload!
  "The roles that the practitioner holds from now on: all of them."
  practitionerRolesChange("What happened, or is so." input: PractitionerRolesChangeInput!): PractitionerRecordedPayload!
  "An entry in a regulator's register: a new one, or the one with this number as it is now, its last day included."
  practitionerRegistrationEnter("What happened, or is so." input: PractitionerRegistrationEnterInput!): PractitionerRecordedPayload!
  "What the practitioner is qualified and experienced in, and what shows it."
  practitionerQualificationNote("What happened, or is so." input: PractitionerQualificationNoteInput!): PractitionerRecordedPayload!
  "Training completed, or an ability shown (BRI-4b, BRI-4d, BAR-1.1b)."
  practitionerTrainingRecord("What happened, or is so." input: PractitionerTrainingRecordInput!): PractitionerRecordedPayload!
  "A topic of the induction, or of the development after it, was covered (BRI-4b, BRI-4c, BRI-4d)."
  practitionerTopicRecord("What happened, or is so." input: PractitionerTopicRecordInput!): PractitionerRecordedPayload!
  "Who supervises from now on, as the authority's record of the supervisor shows them on that day."
  practitionerSupervisorName("What happened, or is so." input: PractitionerSupervisorNameInput!): PractitionerRecordedPayload!
  "A supervision of the practitioner was held. What concerns a child stands on that child's record (BRI-6d)."
  practitionerSupervisionRecord("What happened, or is so." input: PractitionerSupervisionRecordInput!): PractitionerRecordedPayload!
  "The team that the practitioner works in from now on."
  practitionerTeamJoin("What happened, or is so." input: PractitionerTeamJoinInput!): PractitionerRecordedPayload!
  "The practitioner leaves; from then on they hold no role here."
  practitionerEmploymentEnd("What happened, or is so." input: PractitionerEmploymentEndInput!): PractitionerRecordedPayload!
  "The team as it stands from now on: formed, renamed, or under another manager."
  teamForm("What happened, or is so." input: TeamFormInput!): TeamRecordedPayload!
  "Case files that the manager audited, together with others (BRI-9a)."
  teamCaseFileAuditRecord("What happened, or is so." input: TeamCaseFileAuditRecordInput!): TeamRecordedPayload!
  "An improvement was identified for a practitioner (BRI-9b)."
  teamImprovementIdentify("What happened, or is so." input: TeamImprovementIdentifyInput!): TeamRecordedPayload!
  "An improvement that was identified was delivered (BRI-9b)."
  teamImprovementDeliver("What happened, or is so." input: TeamImprovementDeliverInput!): TeamRecordedPayload!
  "The authority introduced the new roles (reading A17)."
  authorityRolesIntroduce("What happened, or is so." input: AuthorityRolesIntroduceInput!): AuthorityRecordedPayload!
  "Something that recurs was done: a thematic audit, a report to the board, a review of the protocol (BRI-9d to 9i)."
  authorityAssuranceRecord("What happened, or is so." input: AuthorityAssuranceRecordInput!): AuthorityRecordedPayload!
  "Something was agreed or published: the local protocol, levels of need, a threshold document."
  authorityDocumentPublish("What happened, or is so." input: AuthorityDocumentPublishInput!): AuthorityRecordedPayload!
  "A day more does not count: a holiday was proclaimed or moved, or the authority closes (readings A2, A24)."
  authorityCalendarAmend("What happened, or is so." input: AuthorityCalendarAmendInput!): AuthorityRecordedPayload!
  "An amendment counts no more: it was wrong, or was taken back."
  authorityCalendarAmendmentWithdraw("What happened, or is so." input: AuthorityCalendarAmendmentWithdrawInput!): AuthorityRecordedPayload!
  "How long the records of a class are kept from now on, in the place of what was set for it before."
  authorityRetentionSet("What happened, or is so." input: AuthorityRetentionSetInput!): AuthorityRecordedPayload!
  "Nothing says any more how long the records of a class are kept: none of them is due."
  authorityRetentionWithdraw("What happened, or is so." input: AuthorityRetentionWithdrawInput!): AuthorityRecordedPayload!
  "The case system as it stands from now on: registered, changed, or registered again after it was withdrawn."
  caseSystemRegister("What happened, or is so." input: CaseSystemRegisterInput!): SystemRecordedPayload!
  "The case system has an account no more: nothing that it asks is answered."
  caseSystemWithdraw("What happened, or is so." input: CaseSystemWithdrawInput!): SystemRecordedPayload!
}

"Puts on record: Who belongs to the household and the family (WT15-085, BAR-3.3b)."
input HouseholdDescribedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The people of a household, as known now."
  household: HouseholdInput!
  "The day on which it was described."
  describedOn: Date!
}

"Puts on record: A parent or carer, resident, non-resident or absent (BAR-2.2c, BAR-4.2a)."
input ParentOrCarerDescribedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "A parent or carer of the child; all are involved equally."
  parentOrCarer: ParentOrCarerInput!
  "The day on which it was described."
  describedOn: Date!
}

"Puts on record: How other systems know the child: each number with its check digit."
input IdentifiersGivenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The NHS number, where it is known: ten digits, without spaces."
  nhsNumber: String
  "The unique pupil number (UPN), where it is known: 13 characters in capitals."
  uniquePupilNumber: String
  "What other systems call the child; each calls no other child so."
  others: [ExternalIdentifierInput!]!
  "The day on which it was given."
  givenOn: Date!
}

"Puts on record: For equality monitoring alone: no rule asks for it, and nothing that is decided rests on it (WT15-007)."
input CharacteristicsGivenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "For equality monitoring, never for eligibility."
  characteristics: CharacteristicsInput!
  "The day on which it was given."
  givenOn: Date!
}

"Puts on record: Languages, interpreters and ways of communicating (BUC-2.16, BUC-7.2.3, BAR-3.3d)."
input CommunicationDescribedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What is known of how to communicate with one person. No method on record is a question still open, and no need on record is none known."
  communication: CommunicationInput!
  "The day on which it was described."
  describedOn: Date!
}

"Puts on record: The child's disability, and the specialist assessments there are (WT15-032, BUC-7.2.3)."
input DisabilityDescribedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What is known of a child's disability. Seen as a child first."
  disability: DisabilityInput!
  "The day on which it was described."
  describedOn: Date!
}

"Puts on record: Where the child stands in the youth justice system, as the Youth Offending Service tells (BUC-7.3.1a)."
input YouthJusticeStatusGivenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "RemandedToLocalAuthorityAccommodation; RemandedToYouthDetentionAccommodation; SentencedToCustody. A child in none of them has no youth justice status."
  status: YouthJusticeStatusInput!
  "The day on which it was given."
  givenOn: Date!
}

"Puts on record: Another authority that the child has a link with (BAR-3.4c, WT15-086)."
input LinkedAuthorityNamedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "A link, and the day on which the other authority was asked for what it knows, if it was. The authority is named in words: it need not be one that is known here."
  link: LinkedAuthorityInput!
  "The day on which it was named."
  namedOn: Date!
}

"Puts on record: Whether the child seeks asylum (WT15-031, WT15-050)."
input AsylumSeekingGivenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Whether the child seeks asylum."
  asylumSeeking: AsylumSeeking!
  "The day on which it was given."
  givenOn: Date!
}

"Puts on record: Which of the four limbs of safeguarding and promoting welfare the work is for (WT15-001)."
input PurposeStatedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which of the four limbs of safeguarding and promoting welfare the assessment serves (WT15-001)."
  limbs: [SafeguardingLimb!]!
  "What the assessment is to find out or to bring about for this child."
  purpose: String!
  "The day on which it was stated."
  statedOn: Date!
}

"Puts on record: Gathered and checked, with what it means for the child (WT15-049)."
input InformationGatheredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was gathered."
  gatheredOn: Date!
  "Who or what gave the information, such as a school or an earlier file."
  source: String!
  "What the information is."
  information: String!
  "With whom it was checked and discussed: the child, parents or carers (WT15-049)."
  checkedWith: [InformationGatheredCheckedWith!]!
  "What it means for the child."
  impactOnChild: String!
}

"Puts on record: Two views or more of the same information (WT15-049)."
input ViewsDifferedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was noted."
  notedOn: Date!
  "What it is about."
  about: String!
  "Each view, with whose it is: differences are recorded as they stand (WT15-049)."
  views: [ViewInput!]!
}

"Puts on record: A later judgement on the same matter revises the earlier one, which is kept (WT15-056)."
input JudgementMadeRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was made."
  madeOn: Date!
  "What it is about."
  about: String!
  "What is judged to be so."
  judgement: String!
  "What the judgement rests on, so that it can be revised when that changes (WT15-056)."
  evidence: String!
}

"Puts on record: Which research, and which findings of reviews, bear on this child, and how."
input ResearchReflectedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  reflectedOn: Date!
  "The research or review whose findings were reflected on (WT15-059)."
  research: String!
  "What its findings mean for the need and the risk of this child."
  bearing: String!
}

"Puts on record: Genogram drawn."
input GenogramDrawnRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "When it was last brought up to date."
  drawnOn: Date!
  "Everybody whom the genogram shows, each once and in a generation."
  people: [RelativeInput!]!
  "How the people are related, pair by pair."
  relationships: [RelationshipInput!]!
}

"Puts on record: Chronology completed."
input ChronologyCompletedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was completed."
  completedOn: Date!
  "What happened in the child's life, each event with its day."
  events: [SignificantEventInput!]!
}

"Puts on record: Added to the chronology later."
input SignificantEventAddedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "A significant issue or event in the child's history."
  event: SignificantEventInput!
}

"Puts on record: The child's development, on this child's own record, so that progress can be seen."
input DevelopmentNotedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was noted."
  notedOn: Date!
  "How the child is developing, so that progress can be followed (BAR-8a)."
  development: String!
  "How far things have come."
  progress: String!
}

"Puts on record: One for each concern, clear enough for the family; known by its name (BAR-3.4f)."
input WorryStatedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What the worry is called, by which its wellbeing goal refers to it."
  worry: String!
  "The day on which it was stated."
  statedOn: Date!
  "The worry, in words that the family understands: one for each concern (BAR-3.4f)."
  statement: String!
}

"Puts on record: What to see happen so as not to be worried any more (BAR-3.4f)."
input WellbeingGoalSetRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The worry that the goal answers, as it is called: one goal for one worry (BAR-3.4f)."
  worry: String!
  "The day on which it was set."
  setOn: Date!
  "What practitioners would like to see happen, so as not to be worried any more."
  goal: String!
}

"Puts on record: What a service does for the child, whoever receives it."
input ImpactOfServiceReviewedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reviewed."
  reviewedOn: Date!
  "Which service it is."
  service: String!
  "What it means for the child."
  impactOnChild: String!
  "What life is like for the child with the service."
  livedExperience: String!
}

"Puts on record: To gather evidence and to ensure the child's safety, at any time."
input MedicalAssessmentArrangedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was arranged."
  arrangedOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Whoever leads plans the assessment; a later plan stands in the place of an earlier one, when circumstances change. The day by which the child is seen is part of it, once the child is born (WT15-094)."
input AssessmentPlannedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was planned."
  plannedOn: Date!
  "Everything that the child is assessed as, in one continuous assessment (WT15-073)."
  kinds: [KindOfAssessment!]!
  "What the assessment is for, as agreed with the family (BAR-3.3a)."
  aims: String!
  "With whom aims and review points were agreed (BAR-7a)."
  agreedWith: [AssessmentPlannedAgreedWith!]!
  "The last day on which the child is seen in time; null for a child who is not born (WT15-094)."
  seeChildBy: Date
  "The days on which the assessment is reviewed: each is due on its day (WT15-060)."
  reviewPoints: [ReviewPointOfAssessmentInput!]!
  "Parents or carers who are left out for somebody's safety; none as a rule (BAR-4.2b)."
  notInvolved: [NotInvolvedInput!]!
}

"Puts on record: The assessment was reviewed, at a point that was agreed or between two: whether the child's needs are being met, and what follows."
input AssessmentReviewedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reviewed."
  reviewedOn: Date!
  "Who took part: review points involve the child, the family and professionals."
  with: [AssessmentPlannedAgreedWith!]!
  "Whether there is sufficient progress towards what the child needs."
  sufficientProgress: Boolean!
  "What was decided, and why."
  decided: String!
}

"Puts on record: Roles, timescales and services during the assessment were clarified together."
input PlanningMeetingHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "Who took part, by name."
  attended: [String!]!
  "Who does what in the assessment, and by when."
  rolesAndTimescales: String!
  "Which services they are."
  services: String!
}

"Puts on record: Whether the wider network meets, and why."
input FamilyNetworkMeetingConsideredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was considered."
  consideredOn: Date!
  "Whether a meeting of the network or a family group conference was considered."
  form: FamilyNetworkMeetingConsideredForm!
  "Whether it was found appropriate."
  appropriate: Boolean!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Another assessment is brought together with this one, so that the family meets one process and a single plan: a specialist's, a Channel panel's, one for an education, health and care plan."
input OtherAssessmentCoordinatedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was coordinated."
  coordinatedOn: Date!
  "An assessment by another service, such as for an education, health and care plan."
  other: SpecialistAssessmentInput!
  "How the two come together in a single plan for the family (WT15-032)."
  singlePlan: String!
}

"Puts on record: The authority considers that there may be support needs, or the young carer or a parent asks (WT15-037)."
input YoungCarersAssessmentCalledForRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Whose act it is: who did it, asked for it or said it."
  by: YoungCarersAssessmentCalledForBy!
  "The day on which it was called for."
  calledForOn: Date!
  "What it rests on."
  grounds: String!
}

"Puts on record: With a view on every caring task, in the light of the child's needs and wishes; the impact of caring on health and development; and the needs of the whole family (WT15-037, WT15-054, BUC-7.1.1)."
input YoungCarerAssessedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was assessed."
  assessedOn: Date!
  "Everything that the child does for somebody, with a view on each (WT15-054)."
  caring: [CaringInput!]!
  "What the young carer needs and wishes; null where they are not ascertained."
  needsAndWishes: String
  "What caring does to health and development; null where that is not considered."
  impactOnHealthAndDevelopment: String
  "What the whole family needs (the Regulations of 2015)."
  wholeFamily: String!
  "With an adult's assessment, when the young carer and every adult concerned agree; or alone."
  combination: CombinationOfAssessmentsInput!
}

"Puts on record: The authority considers that there may be support needs, or the parent carer asks (WT15-038)."
input ParentCarersAssessmentCalledForRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Whose act it is: who did it, asked for it or said it."
  by: ParentCarersAssessmentCalledForBy!
  "The day on which it was called for."
  calledForOn: Date!
  "What it rests on."
  grounds: String!
}

"Puts on record: Whether it is appropriate that the parent carer provides, or goes on providing, care (WT15-038)."
input ParentCarerAssessedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was assessed."
  assessedOn: Date!
  "The parent carer, by name."
  parentCarer: String!
  "Whether it is appropriate that they provide, or go on providing, care."
  careAppropriate: Boolean!
  "What the parent carer needs and wishes."
  needsAndWishes: String!
}

"Puts on record: A carer of a disabled child who is not a parent requires an assessment of their ability to care (WT15-039)."
input CarersAssessmentCalledForRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The carer who requires the assessment, by name."
  carer: String!
  "The day on which it was called for."
  calledForOn: Date!
  "What it rests on."
  grounds: String!
}

"Puts on record: What came of an assessment of a carer's ability to care, of which decisions on services take account (WT15-039)."
input CarerAssessedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was assessed."
  assessedOn: Date!
  "The carer who was assessed, by name."
  carer: String!
  "What was found of their ability to care, of which decisions on services take account."
  results: String!
}

"Puts on record: The plan that the core group developed out of the outline (WT15-122, WT15-126)."
input ProtectionPlanMadeRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was made."
  madeOn: Date!
  "What a plan aims at."
  aims: ProtectionPlanAimsInput!
  "What the plan brings about for the child, each with its measure and its actions."
  outcomes: [OutcomeOnRecordInput!]!
}

"Puts on record: Approved by whom the protocol names, where it asks for that (BRI-7c)."
input ProtectionPlanApprovedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Core group met."
input CoreGroupMetRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  metOn: Date!
  "Which members of the core group took part, by name."
  attended: [String!]!
  "How far things have come."
  progress: String!
}

"Puts on record: Where possible chaired by whoever chaired the conference; otherwise with the reason (WT15-123)."
input ConferenceReviewHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "The id of the practitioner."
  practitioner: ID!
  "Why somebody else chairs than chaired before; null where it is the same person (WT15-123)."
  anotherChairBecause: String
  "What was found."
  found: String!
  "Whether the child protection plan Continues, or Ends, and why."
  outcome: ConferenceReviewOutcomeInput!
}

"Puts on record: Something is so, from a day on, and on what ground that is said."
input CircumstanceNotedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What can be so about a child, a family or an episode, and make a rule apply."
  circumstance: Circumstance!
  "The day since which it is so."
  sinceOn: Date!
  "What it rests on."
  basis: String!
}

"Puts on record: It is so no longer, from a day on."
input CircumstanceEndedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What can be so about a child, a family or an episode, and make a rule apply."
  circumstance: Circumstance!
  "The day on which it was ended."
  endedOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: The child whose birth was expected is born. Limits on seeing the child run from here (reading A23)."
input ChildBornRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day of birth."
  bornOn: Date!
}

"Puts on record: Under whoever leads; it changes nothing of who that is, nor of who may (BRI-7d, BRI-7a)."
input CoWorkerNamedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The id of the practitioner."
  practitioner: ID!
  "The first day."
  fromOn: Date!
  "Why continuity with this worker is of benefit to the child (BRI-7d)."
  benefitToTheChild: String!
}

"Puts on record: Co worker ended."
input CoWorkerEndedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The id of the practitioner."
  practitioner: ID!
  "The day on which it was ended."
  endedOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: What the person would like to happen as a result, when it was said with the complaint."
input ComplaintReceivedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was received."
  receivedOn: Date!
  "From whom, or from what, it comes."
  from: String!
  "How somebody complained or complimented."
  channel: ComplaintChannel!
  "What it is about."
  about: String!
  "What whoever complains would like to happen; null until they are asked (BRI-10b)."
  desiredResult: String
}

"Puts on record: The same, when it was heard later."
input DesiredResultHeardRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was heard."
  heardOn: Date!
  "From whom, or from what, it comes."
  from: String!
  "What whoever complains would like to happen, as they say."
  desiredResult: String!
}

"Puts on record: Complaint answered."
input ComplaintAnsweredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was answered."
  answeredOn: Date!
  "To whom, or to what, it goes."
  to: String!
  "What was answered."
  answer: String!
}

"Puts on record: Compliments come the same way (BUC-11.1)."
input ComplimentReceivedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was received."
  receivedOn: Date!
  "From whom, or from what, it comes."
  from: String!
  "How somebody complained or complimented."
  channel: ComplaintChannel!
  "What it is about."
  about: String!
}

"Puts on record: Written by the social workers: what is known, the analysis, the authority's recommendation (WT15-124)."
input ConferenceReportPreparedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was prepared."
  preparedOn: Date!
  "What is known about the child and the family (WT15-124)."
  knownAboutChildAndFamily: String!
  "What that means for the child's safety."
  analysis: String!
  "What the authority recommends to the conference."
  recommendation: String!
}

"Puts on record: What another agency gives ahead of the conference about its involvement (WT15-120)."
input AgencyReportedToConferenceRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reported."
  reportedOn: Date!
  "Which agency it is."
  agency: String!
  "What the agency does with the child and the family (WT15-121)."
  involvement: String!
}

"Puts on record: The conference was held; the lead social worker records its decisions (WT15-122, WT15-124)."
input InitialConferenceHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "The chair, who has no part in the case or its management (WT15-123)."
  practitioner: ID!
  "Whether the chair Met child and parents beforehand; or NotMet, and why."
  chairMetFamily: MeetingWithFamilyInput!
  "What the chair and the child were prepared with before."
  preparation: ConferencePreparationInput!
  "Whether the report was Shared with the parents beforehand; or Withheld, and why."
  reportSharing: ReportSharingInput!
  "Who took part, and for whom."
  attended: [String!]!
  "PlanDecided, a child protection plan with everything that a conference establishes; or NoPlan, and why."
  outcome: ConferenceOutcomeInput!
}

"Puts on record: A professional with serious concerns asks for a conference that was not convened (WT15-115)."
input ConferenceRequestedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was requested."
  requestedOn: Date!
  "Whose act it is: who did it, asked for it or said it."
  by: String!
  "Which agency it is."
  agency: String!
  "Why the child's welfare may not be adequately safeguarded (WT15-115)."
  concerns: String!
}

"Puts on record: Conference request answered."
input ConferenceRequestAnsweredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was answered."
  answeredOn: Date!
  "Whether the conference that was asked for is Convened; or Refused, and why."
  answer: ConferenceRequestAnswerInput!
}

"Puts on record: Consent was sought of somebody with parental responsibility, or of the child, when a practitioner judged the child of appropriate age and competent (BUC-2.10b)."
input ConsentSoughtRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Somebody of whom consent can be asked."
  of: AskedOfInput!
  "To whom, or to what, it goes."
  to: ConsentSoughtTo!
  "Whether consent can be asked of the child, as a practitioner judged: it takes a child of appropriate age who is competent. A judgement about this child, with its reasons, and never worked out from the age alone."
  competence: CompetenceInput!
  "The day on which it was sought."
  soughtOn: Date!
  "How somebody is told."
  form: Form!
}

"Puts on record: Consent given."
input ConsentGivenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Somebody of whom consent can be asked."
  of: AskedOfInput!
  "To whom, or to what, it goes."
  to: ConsentSoughtTo!
  "The day on which it was given."
  givenOn: Date!
  "How somebody is told."
  form: Form!
}

"Puts on record: Consent refused."
input ConsentRefusedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Somebody of whom consent can be asked."
  of: AskedOfInput!
  "To whom, or to what, it goes."
  to: ConsentSoughtTo!
  "The day on which it was refused."
  refusedOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Consent withdrawn."
input ConsentWithdrawnRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Somebody of whom consent can be asked."
  of: AskedOfInput!
  "To whom, or to what, it goes."
  to: ConsentSoughtTo!
  "The day on which it was withdrawn."
  withdrawnOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: A refusal is overridden, since it would place the child at risk of harm (BUC-2.10c), with reasons (BUC-2.10d)."
input ConsentOverriddenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "To whom, or to what, it goes."
  to: ConsentSoughtTo!
  "How the refusal would place the child at risk of harm (BUC-2.10c)."
  riskOfHarm: String!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: A manager records what is done once consent was withdrawn (BAR-3.4e)."
input WithdrawalAnsweredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What is done now that consent is withdrawn (BAR-3.4e)."
  nextSteps: String!
  "Why that, and nothing else, is done."
  rationale: String!
}

"Puts on record: Agencies that hold information on the child, a parent or a carer; all when no relevant one is left (BAR-5a)."
input AgenciesContactedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  contactedOn: Date!
  "Which agencies they are."
  agencies: [AgencyContactedInput!]!
  "Whether these are all the agencies that hold information (BAR-5a)."
  all: Boolean!
}

"Puts on record: Earlier records reviewed."
input EarlierRecordsReviewedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reviewed."
  reviewedOn: Date!
  "Which earlier assessments and case records were read (WT15-055)."
  read: [EarlierRecord!]!
  "What was learnt from it."
  learnt: String!
}

"Puts on record: An agency that serves an adult considered what the adult's needs mean for the child."
input ImpactOfAdultsNeedsConsideredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which agency it is."
  agency: String!
  "The parent or carer whose needs bear on the child."
  adult: String!
  "The day on which it was considered."
  consideredOn: Date!
  "What it means for the child."
  impactOnChild: String!
}

"Puts on record: Colleagues abroad contacted."
input ColleaguesAbroadContactedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The country to which the child has links."
  country: String!
  "The day on which this happened."
  contactedOn: Date!
  "Whom the social worker worked with there (WT15-054)."
  with: String!
  "What was learnt from it."
  learnt: String!
}

"Puts on record: Departed from guidance."
input DepartedFromGuidanceRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The id of the requirement that was departed from, such as WT15-069."
  rule: ID!
  "The day on which this happened."
  departedOn: Date!
  "That it is not to be done at all. Left out: it is still to be done, though not by its day or before its step."
  entirely: Boolean
  "What was exceptional."
  circumstances: String!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Whether it can be provided and is necessary: if both, it must be arranged."
input Section2SupportConsideredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was considered."
  consideredOn: Date!
  "Whether support under section 2 of the Act of 1970 can be provided."
  canBeProvided: Boolean!
  "Whether it is necessary to meet the child's needs: where both are so, it must be arranged (WT15-033)."
  necessary: Boolean!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Section 2 support arranged."
input Section2SupportArrangedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was arranged."
  arrangedOn: Date!
  "What the support is."
  support: String!
}

"Puts on record: An agency disagrees; whether it has a statutory responsibility decides in some authorities who may escalate."
input DisagreementRaisedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was raised."
  raisedOn: Date!
  "Which agency it is."
  agency: String!
  "Whether the agency has a statutory responsibility: the escalation policy is then open to it (BUC-10.1)."
  statutoryResponsibility: Boolean!
  "What it is about."
  about: String!
}

"Puts on record: Disagreement resolved."
input DisagreementResolvedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was resolved."
  resolvedOn: Date!
  "Which agency it is."
  agency: String!
  "How it was done, or is to be done."
  how: String!
}

"Puts on record: It goes on under the policy for resolving disagreements, which the protocol names."
input DisagreementEscalatedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was escalated."
  escalatedOn: Date!
  "Which agency it is."
  agency: String!
  "To whom, or to what, it goes."
  to: String!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: The first step. None of the indicators need be so: they are what to be alert to."
input EarlyHelpNeedIdentifiedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was identified."
  identifiedOn: Date!
  "Which of the seven indicators of early help were seen (WT15-012)."
  indicators: [EarlyHelpIndicator!]!
  "Which need it is."
  need: String!
}

"Puts on record: Coordinated support from more than one agency would help: so an inter-agency assessment is due (WT15-013)."
input CoordinatedSupportFoundRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was found."
  foundOn: Date!
  "Which agencies they are."
  agencies: [String!]!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Who is the family's main contact, by name, of which profession and agency; why they, and what child and family said to it (WT15-014)."
input EarlyHelpLeadNamedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was named."
  namedOn: Date!
  "The name, as it is written."
  name: String!
  "What the lead practitioner is by profession, such as health visitor."
  profession: String!
  "Which agency it is."
  agency: String!
  "Why, as whoever puts it on record says."
  reasons: String
  "What child and family said about who should lead; null where they were not asked (WT15-014)."
  familyInput: String
}

"Puts on record: The second step (WT15-013, WT15-015, WT15-019); it can be for a support plan after care (WT15-009)."
input EarlyHelpAssessedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was assessed."
  assessedOn: Date!
  "Who agrees to an early help assessment (WT15-015). A child too young to agree is not asked."
  agreement: EarlyHelpAgreementInput!
  "The professionals who work with the family and took part."
  professionals: [String!]!
  "What is to be done, by whom and by when (WT15-019)."
  actions: [EarlyHelpAssessedActionsInput!]!
  "Whether it stands by itself, or is part of a support plan after a return home from care (WT15-009)."
  partOf: EarlyHelpAssessedPartOf!
}

"Puts on record: The third step: a service, and the outcome that it is aimed at."
input EarlyHelpProvidedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was started."
  startedOn: Date!
  "Which service it is."
  service: String!
  "What came of it."
  outcome: String!
}

"Puts on record: A review; a service to the parents is evaluated by what it does for the child (WT15-020)."
input EarlyHelpReviewedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reviewed."
  reviewedOn: Date!
  "How far things have come."
  progress: String!
  "What it means for the child."
  impactOnChild: String!
}

"Puts on record: Parents or child do not consent to the assessment (WT15-017)."
input EarlyHelpRefusedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Whose act it is: who did it, asked for it or said it."
  by: EarlyHelpRefusedBy!
  "The day on which it was refused."
  refusedOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: The lead professional's judgement on the refusal, and what came of it (WT15-017)."
input EscalationJudgedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was judged."
  judgedOn: Date!
  "Whether, without help, the child's needs will escalate (WT15-017)."
  needsWillEscalate: Boolean!
  "Why, as whoever puts it on record says."
  reasons: String!
  "What came of it."
  outcome: String!
}

"Puts on record: A family is to be stepped in to statutory services (BRI-7e)."
input StepInProposedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was proposed."
  proposedOn: Date!
  "From whom, or from what, it comes."
  from: String!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: The social worker who leads the enquiry decides how to proceed (WT15-110, WT15-114)."
input EnquiryConcludedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was concluded."
  concludedOn: Date!
  "What the social worker found out, and how."
  account: EnquiryAccountInput!
  "Whether the concerns of significant harm are Substantiated, and a conference is convened; or NotSubstantiated, and what support there is."
  conclusion: EnquiryConclusionInput!
}

"Puts on record: What another agency does for the enquiry (WT15-113, WT15-117)."
input EnquiryContributedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was contributed."
  contributedOn: Date!
  "Which agency it is."
  agency: String!
  "EvidenceShared or GroundsForProceedingsDecided by the police; HealthExamined, SpecialistAssessed or TreatmentArranged by health; InformationGiven, or SpeakingAloneConsidered, by anybody involved."
  contribution: EnquiryContributionInput!
}

"Puts on record: The child was interviewed by a social worker and the police together (WT15-112)."
input ChildInterviewedJointlyRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The moment at which this happened."
  interviewedAt: DateTime!
  "The social worker who took part."
  socialWorker: String!
  "The police officer who took part, by name."
  policeOfficer: String!
  "Whether Achieving Best Evidence was Followed; or NotFollowed, and why."
  guidance: GuidanceOnInterviewsInput!
}

"Puts on record: A medical examination becomes necessary: which procedure is to be followed, the protocol says (BUC-6.6)."
input MedicalFoundNecessaryRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was found."
  foundOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Against the objectives agreed when concerns were not substantiated (WT15-116), with what services did (WT15-117)."
input ChildReassessedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reassessed."
  reassessedOn: Date!
  "How far things have come."
  progress: String!
  "What the services have changed for the child, against the objectives."
  impactOfServices: String!
}

"Puts on record: A professional discussed a concern with a social worker."
input ConsultationHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The professional who discussed a concern, by name."
  raisedBy: String!
  "What they are to the family, such as teacher or general practitioner."
  capacity: String!
  "What the concern is."
  concern: String!
  "What the social worker advised (WT15-016)."
  advice: String!
  "The day on which it was held."
  heldOn: Date!
}

"Puts on record: Somebody considered that the child may be in need, or harmed: from then on, referral is immediate (WT15-018)."
input NeedSuspectedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Whose act it is: who did it, asked for it or said it."
  by: String!
  "What whoever suspects it is to the family."
  capacity: String!
  "The day on which it was suspected."
  suspectedOn: Date!
  "What it rests on."
  grounds: String!
}

"Puts on record: What a referral carries, as far as the referrer knows it; an early help assessment supports it, and is no prerequisite."
input ReferralParticularsGivenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was given."
  givenOn: Date!
  "Whether a form was used for the referral, and which."
  form: ReferralParticularsGivenForm!
  "From whom, or from what, it comes."
  from: ReferralParticularsGivenFrom!
  "What is known of the child's developmental needs; null where nothing is (WT15-026)."
  developmentalNeeds: String
  "What is known of the parents' or carers' capacity to meet them; null where nothing is (WT15-026)."
  parentalCapacity: String
  "What an early help assessment found; null where there is none, which is no reason to wait."
  earlyHelpAssessment: String
  "The part of the threshold document that the referrer points to; null where they point to none."
  thresholdDocument: String
}

"Puts on record: How other systems know the episode, so that a case system finds its own record again."
input EpisodeIdentifiersGivenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What other systems call the episode; each calls no other episode so."
  identifiers: [ExternalIdentifierInput!]!
  "The day on which it was given."
  givenOn: Date!
}

"Puts on record: A social worker clarified with the referrer what the concerns are, how and why they arose."
input ConcernsClarifiedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was clarified."
  clarifiedOn: Date!
  "What the concerns are (WT15-078)."
  nature: String!
  "How they have arisen."
  howTheyArose: String!
  "Why they have arisen."
  whyTheyArose: String!
}

"Puts on record: The front door screened the contact, by itself or through partners."
input ContactScreenedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was screened."
  screenedOn: Date!
  "Where the contact was screened."
  through: ContactScreenedThrough!
  "What the whole picture shows (BAR-IFDc)."
  finding: String!
}

"Puts on record: Agencies discussed the threshold, since the outcome was not clear."
input ThresholdDiscussionHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "Which agencies they are."
  agencies: [String!]!
  "What the agencies concluded about the threshold (BAR-IFDe)."
  conclusion: String!
}

"Puts on record: What came in out of hours was answered as an emergency asks, and carried over for the rest (BUC-2.1b)."
input ReferralCarriedOverRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was carried over."
  carriedOverOn: Date!
  "Whether it was still before the office opened on that day: on a working day, that very day is the next working day (BUC-2.1b). Left out: it was not."
  beforeOpening: Boolean
  "What was done at once, out of hours, or that nothing had to be (BUC-2.1b)."
  emergencyResponse: String!
}

"Puts on record: The team that it is for took up what was carried over (BUC-2.1b)."
input CarriedOverReferralActionedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was actioned."
  actionedOn: Date!
  "Which team it is."
  team: String!
  "What it is, for somebody who was not there."
  what: String!
}

"Puts on record: Another referral about the child, while the episode is open (reading A5)."
input FurtherReferralReceivedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Who refers. Anyone may (WT15-025): a professional says for which agency and in which capacity; a member of the public or of the family may wish to remain anonymous, and then no name is kept."
  referrer: ReferrerOnRecordInput!
  "What the concern is."
  concern: String!
  "The moment at which it was received."
  receivedAt: DateTime!
}

"Puts on record: What follows from it: a manager's decision, as on the first one (BUC-6.1)."
input FurtherReferralReviewedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What follows from the further referral."
  response: Response!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: The five things that the response to a referral determines, each with what is needed, or why not: put on record by whoever may decide on it."
input ResponseDeterminedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was determined."
  determinedOn: Date!
  "Whether something is Needed, and what; or NotNeeded, and why."
  immediateProtection: DeterminationInput!
  "Whether something is Needed, and what; or NotNeeded, and why."
  section17Assessment: DeterminationInput!
  "Whether something is Needed, and what; or NotNeeded, and why."
  section47Enquiries: DeterminationInput!
  "Which services, and of what type."
  services: DeterminationInput!
  "Whether something is Needed, and what; or NotNeeded, and why."
  specialistAssessments: DeterminationInput!
}

"Puts on record: A referrer is not satisfied with the response, and follows it up."
input ResponseFollowedUpRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Whose act it is: who did it, asked for it or said it."
  by: String!
  "The day on which it was followed up."
  followedUpOn: Date!
  "What the concern is."
  concern: String!
}

"Puts on record: What they were answered."
input FollowUpAnsweredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was answered."
  answeredOn: Date!
  "What was answered."
  answer: String!
}

"Puts on record: They remain dissatisfied, and escalate: at any time, with or without a follow-up before."
input ResponseEscalatedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Whose act it is: who did it, asked for it or said it."
  by: String!
  "To whom, or to what, it goes."
  to: String!
  "The day on which it was escalated."
  escalatedOn: Date!
  "What the concern is."
  concern: String!
}

"Puts on record: The level of need, with the level and the document that describe it locally (WT15-021, BRI-2): the lowest level that is appropriate, at the earliest time."
input LevelOfNeedDecidedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which level of need the family is at."
  level: LevelOfNeedDecidedLevel!
  "The words of the document that describe this need."
  asDescribed: String!
  "The document that describes the levels."
  document: String!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Why the child is a child in need: one limb of the definition or several."
input ChildInNeedFoundRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which limbs of the definition of a child in need are met (WT15-030)."
  limbs: [ChildInNeedLimb!]!
  "The day on which it was found."
  foundOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: What is known of earlier work with the family (BUC-2.6a)."
input PreviousInvolvementNotedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Whether the earlier involvement is still open, or closed and on which day."
  involvement: PreviousInvolvementNotedInvolvementInput!
  "Which team it is."
  team: String!
  "What it rests on."
  basis: String!
}

"Puts on record: A referral does not go on to its assessment, as an exception (BUC-2.7b)."
input AssessmentNotProgressedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Why an assessment would not be appropriate or proportionate (BUC-2.7b)."
  ground: AssessmentNotProgressedGround!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: The child is another local authority's responsibility (BUC-2.7c)."
input AnotherAuthorityResponsibleRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The authority that is responsible, by name."
  authority: String!
  "The day on which it was found."
  foundOn: Date!
  "What it rests on."
  basis: String!
}

"Puts on record: The social worker read the previous records, and takes the history into account (BUC-2.8)."
input HistoryConsideredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was considered."
  consideredOn: Date!
  "What earlier social work records say (BUC-2.8)."
  previousRecords: String!
  "What the referrer is concerned about."
  referrersConcerns: String!
  "What the professionals around the child are concerned about."
  networksConcerns: String!
  "What earlier services and interventions brought."
  impactOfEarlierServices: String!
}

"Puts on record: What was done so that one worker can stay with the family to the end."
input ContinuityWeighedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Whether the worker can stay with the family for as long as help lasts (BRI-5e)."
  canStay: Boolean!
  "What was done to find somebody who can."
  efforts: String!
}

"Puts on record: Recorded with its reasons, and then told to the child and the parents or carers."
input KeyDecisionMadeRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was decided."
  decidedOn: Date!
  "What was decided about harm outside the home (BAR-9c)."
  decision: String!
  "Why, as whoever puts it on record says."
  reasons: String!
  "The partnerships that worked on it together."
  partnerships: [KeyDecisionMadePartnerships!]!
}

"Puts on record: Whoever finds it says so; statutory powers are to be used at once (WT15-083)."
input ImmediateDangerFoundRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The moment at which it was found."
  foundAt: DateTime!
  "The risk to life, or of serious immediate harm, that was found (WT15-083)."
  danger: String!
}

"Puts on record: Action that a strategy discussion planned, or that one agency had to take before there could be one (WT15-087)."
input EmergencyActionTakenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The moment at which it was taken."
  takenAt: DateTime!
  "Which agency it is."
  agency: EmergencyActionTakenAgency!
  "An EmergencyProtectionOrder; PolicePowers, in exceptional circumstances, and which; or WithoutRemoval, what else was done."
  power: EmergencyPowerInput!
  "Whether the child was Seen by a practitioner of the agency that takes the action; or NotSeen, and why."
  childSeen: EmergencySightingInput!
  "The other children whose needs are always considered."
  otherChildren: OtherChildrenConsideredInput!
  "Why one agency had to act at once; null when a strategy discussion came first."
  actedAloneBecause: String
}

"Puts on record: The authority that looks after the child, or has the child on a plan, was consulted (WT15-086)."
input ResponsibleAuthorityConsultedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The moment at which this happened."
  consultedAt: DateTime!
  "The authority that was consulted, by name (WT15-086)."
  authority: String!
  "What was said."
  said: String!
}

"Puts on record: It accepts responsibility for the emergency, explicitly: only that relieves the authority where the child is found."
input EmergencyAcceptedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The moment at which it was accepted."
  acceptedAt: DateTime!
  "The authority that accepted responsibility, by name (WT15-086)."
  authority: String!
  "Whose act it is: who did it, asked for it or said it."
  by: String!
}

"Puts on record: Emergency acceptance confirmed."
input EmergencyAcceptanceConfirmedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was confirmed."
  confirmedOn: Date!
  "Where the written acceptance is found."
  reference: String!
}

"Puts on record: The duty to accommodate a child in need under section 20 arises, on any of three grounds (WT15-035). What is provided is said here, or follows: the legal status begins."
input AccommodationDutyAroseRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  aroseOn: Date!
  "What it rests on."
  grounds: [AccommodationGround!]!
  "How and where the child is accommodated, where that is so already; null until then."
  provided: String
}

"Puts on record: Information shared."
input InformationSharedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which agency it is."
  agency: String!
  "The day on which it was shared."
  sharedOn: Date!
  "What it is, for somebody who was not there."
  what: String!
  "On which basis information is shared: with consent; or without, since that is necessary and proportionate, and in the child's best interests, as somebody judged."
  basis: SharingBasisInput!
  "The law by which it is shared, as whoever shares it names it: the documents name none. Refused without it."
  legalBasis: String
}

"Puts on record: It was decided not to share."
input InformationNotSharedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which agency it is."
  agency: String!
  "The day on which it was decided."
  decidedOn: Date!
  "What it is, for somebody who was not there."
  what: String!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Information is asked for without consent: the reasons are in writing (BUC-4.2b)."
input InformationRequestedWithoutConsentRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which agency it is."
  agency: String!
  "The day on which it was requested."
  requestedOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: A manager supports that request (BUC-4.2b)."
input RequestWithoutConsentSupportedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "What the manager says to it."
  comment: String!
}

"Puts on record: Other agencies were asked what they know (BAR-IFDd)."
input AgenciesCheckedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which agencies they are."
  agencies: [String!]!
  "The day on which it was checked."
  checkedOn: Date!
  "Whether consent to checks was obtained; if not, why not, and the rationale (BAR-IFDd)."
  consent: ConsentToChecksInput!
}

"Puts on record: Contribution requested."
input ContributionRequestedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which agency it is."
  agency: String!
  "The day on which it was requested."
  requestedOn: Date!
  "Why the assessment is made, as the agency is told (BUC-4.3b)."
  why: String!
}

"Puts on record: What an agency contributes, what was agreed, and what cannot wait."
input ContributionMadeRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which agency it is."
  agency: String!
  "The day on which it was contributed."
  contributedOn: Date!
  "What the information is."
  information: String!
  "What the agency agrees to do; null where nothing."
  furtherAction: String
  "What has to be done at once, in the agency's view; null where nothing."
  immediateAction: String
}

"Puts on record: It is on record, and does not discharge from a duty to contribute (WT15-028, BUC-4.3a)."
input ContributionDeclinedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which agency it is."
  agency: String!
  "The day on which it was declined."
  declinedOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Help that children's social care asks of somebody who owes cooperation (WT15-082)."
input HelpRequestedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The service of which help is requested (WT15-082)."
  of: String!
  "Which service it is."
  service: HelpRequestedService!
  "The day on which it was requested."
  requestedOn: Date!
  "What it is, for somebody who was not there."
  what: String!
}

"Puts on record: Help answered."
input HelpAnsweredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Whose act it is: who did it, asked for it or said it."
  by: String!
  "The day on which it was answered."
  answeredOn: Date!
  "Whether the help is given."
  given: Boolean!
  "What was answered."
  answer: String!
}

"Puts on record: Two services work with the child, and each informs the other's assessment (BUC-7.3.3)."
input AssessmentsExchangedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which agency it is."
  agency: String!
  "The day on which it was exchanged."
  exchangedOn: Date!
  "What the other service was told of this assessment."
  given: String!
  "What it told of its own."
  received: String!
}

"Puts on record: An agency that works with the child proposes to end that, with what the assessment means for it (SGL-6)."
input EndOfInvolvementProposedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Which agency it is."
  agency: String!
  "The day on which it was proposed."
  proposedOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
  "What the assessment and any plan mean for the agency's work; null until that is understood (SGL-6)."
  impactOfAssessment: String
}

"Puts on record: Legal status began."
input LegalStatusBeganRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Under which section a child is in care."
  status: LegalStatus!
  "The day on which this happened."
  beganOn: Date!
  "What it rests on."
  basis: String!
}

"Puts on record: The status ends; the child is looked after as long as another one stands, or a remand."
input LegalStatusEndedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Under which section a child is in care."
  status: LegalStatus!
  "The day on which it was ended."
  endedOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: The needs of a child under a care order, whom the authority is a parent to."
input CareNeedsAssessedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was assessed."
  assessedOn: Date!
  "Which needs there are."
  needs: String!
}

"Puts on record: Care plan drawn up."
input CarePlanDrawnUpRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was drawn up."
  drawnUpOn: Date!
  "Which services they are."
  services: [ServiceForNeedInput!]!
}

"Puts on record: A looked-after review; returnAgreed when it agreed a return home and its timing (BUC-8.5)."
input LookedAfterReviewHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "Whether it was held at once, since the return is outside the time of the next one (BUC-8.5)."
  urgent: Boolean!
  "Whether the review agreed that the child returns home."
  returnAgreed: Boolean!
  "What the review decided."
  decisions: String!
}

"Puts on record: Remanded to youth detention."
input RemandedToYouthDetentionRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  remandedOn: Date!
}

"Puts on record: The child was visited, and the needs assessed: before any decision is taken."
input VisitedOnRemandRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  visitedOn: Date!
  "Which needs there are."
  needs: String!
}

"Puts on record: How the accommodation and other professionals will meet the child's needs."
input DetentionPlacementPlanPreparedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was prepared."
  preparedOn: Date!
  "How the needs that were assessed are met during the remand (WT15-046)."
  howNeedsAreMet: String!
}

"Puts on record: The level of concern is considered, and what is still to be done (BUC-2.14ii)."
input MidPointReviewedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reviewed."
  reviewedOn: Date!
  "What the concern is."
  concern: MidPointReviewedConcern!
  "Why, as whoever puts it on record says."
  reasons: String!
  "What else needs to be done to complete the assessment (BUC-2.14ii)."
  whatRemains: String!
}

"Puts on record: A manager challenges the assumptions, and may ask for more information, clarification or improvement (WT15-057, BRI-6g); with the reasoning for it (BAR-8c)."
input AssessmentOverseenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was overseen."
  overseenOn: Date!
  "What the manager questioned in the assessment (WT15-057)."
  challenge: String!
  "Why the manager decided as they did."
  reasoning: String!
  "What is to be done besides; null where nothing is."
  furtherWork: String
}

"Puts on record: The assessment is held against what makes a good one (WT15-047); its questions are answered before."
input AssessmentAuditedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was audited."
  auditedOn: Date!
  "What was found when the assessment was held against the purposes and principles."
  findings: String!
}

"Puts on record: Plan set out."
input PlanSetOutRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was set out."
  setOutOn: Date!
  "Which services they are."
  services: [ServiceOfAgencyInput!]!
  "Of each parent; none where the child has no parent here."
  expectations: [ExpectationOfParentInput!]!
  "What goes well in the family (WT15-091)."
  positives: String!
  "What does not (WT15-091)."
  weaknesses: String!
}

"Puts on record: Agreed with other professionals, and with the child and family (WT15-063)."
input ReviewPointsAgreedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was agreed."
  agreedOn: Date!
  "The days on which the plan is reviewed: each is due on its day."
  points: [Date!]!
  "The professionals who agreed them, by name or agency."
  withProfessionals: [String!]!
  "How child and family agreed them."
  withChildAndFamily: String!
}

"Puts on record: Review meeting held."
input ReviewMeetingHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "Who took part, by name: each gets the minutes (BAR-8b)."
  participants: [String!]!
  "What was said and decided."
  minutes: String!
}

"Puts on record: Whoever leads and a manager ask together: either puts it on record, and names the other."
input HelpReviewedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reviewed."
  reviewedOn: Date!
  "The id of the practitioner."
  practitioner: ID!
  "Whether the help leads to a significant positive change for the child."
  significantPositiveChange: Boolean!
  "Whether the pace of that change is appropriate for the child."
  paceAppropriate: Boolean!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Made for the next review, by its day. Where the interventions are insufficient, care proceedings follow."
input NeglectSufficiencyDecidedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was decided."
  decidedOn: Date!
  "Whether the interventions against neglect are sufficient."
  sufficient: Boolean!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: The social worker, who puts it on record, and the legal department decide whether the threshold is met (BAR-2.5a)."
input LegalPlanningMeetingHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "Who took part for the legal department, by name (BAR-2.5a)."
  legalDepartment: String!
  "Whether the threshold to issue proceedings is met."
  thresholdMet: Boolean!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: The formal notification that proceedings are likely: to whom, the meeting it invites to, the list it encloses."
input LetterBeforeProceedingsSentRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was sent."
  sentOn: Date!
  "To whom, or to what, it goes."
  to: [String!]!
  "The day of the meeting to which it invites."
  invitesToMeetingOn: Date
  "The day of the list of solicitors."
  solicitorsListedOn: Date
}

"Puts on record: Pre proceedings meeting held."
input PreProceedingsMeetingHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "Who took part, by name."
  attended: [String!]!
  "Whether the parents had legal representatives at the meeting; a parent may have none, and then the reason is kept."
  representation: LegalRepresentationInput!
}

"Puts on record: The plan is reviewed at agreed intervals: the next one is set each time (BAR-2.4d)."
input PreProceedingsPlanReviewedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reviewed."
  reviewedOn: Date!
  "How far things have come."
  progress: String!
  "The day of the next review."
  nextReviewOn: Date!
}

"Puts on record: Legal gateway planning meeting held."
input LegalGatewayPlanningMeetingHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "What the meeting said to the pre-proceedings plan (BAR-2.4d)."
  oversight: String!
}

"Puts on record: An emergency excuses from the requirements before proceedings, never from the court's (BAR-2.4a)."
input CareProceedingsIssuedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was issued."
  issuedOn: Date!
  "Whether an emergency left no time for what comes before proceedings (BAR-2.3)."
  emergency: Boolean!
}

"Puts on record: Care proceedings concluded."
input CareProceedingsConcludedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was concluded."
  concludedOn: Date!
  "What came of it."
  outcome: String!
}

"Puts on record: Questions answered."
input QuestionsAnsweredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Each question that is answered, with its answer."
  answers: [QuestionsAnsweredAnswersInput!]!
}

"Puts on record: New information came to light, or circumstances changed (BAR-3.4h)."
input NewInformationCameRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  cameOn: Date!
  "What it is, for somebody who was not there."
  what: String!
}

"Puts on record: Needs, conclusions and recommendations are updated and critically reviewed (BAR-3.4h, BUC-2.9)."
input AssessmentUpdatedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was updated."
  updatedOn: Date!
  "Which needs there are."
  needs: String!
  "What is concluded now."
  conclusions: String!
  "What is recommended now."
  recommendations: String!
}

"Puts on record: A return to parents, or to somebody with parental responsibility, is considered (BUC-8.1)."
input ReturnConsideredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was considered."
  consideredOn: Date!
  "To whom, or to what, it goes."
  to: String!
  "Whether the return home is planned."
  planned: Boolean!
  "Whether it is for a time outside that of the next looked-after review (BUC-8.5)."
  outsideReviewTimescale: Boolean!
}

"Puts on record: Parents withdraw their agreement under section 20 (BUC-8.3a)."
input AgreementWithdrawnRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was withdrawn."
  withdrawnOn: Date!
  "Whose act it is: who did it, asked for it or said it."
  by: String!
  "What was said."
  said: String!
}

"Puts on record: Against the assessment that was the baseline: what was addressed, and whether the return is right for the child."
input ReturnAssessedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was assessed."
  assessedOn: Date!
  "Why the circumstances are assessed."
  occasion: ReturnAssessmentOccasion!
  "How the needs that were identified have been addressed (WT15-045)."
  needsAddressed: String!
  "Whether it is safe, appropriate and proportionate that the child returns (BUC-8.3b)."
  safeAppropriateAndProportionate: Boolean!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Placement with parents completed."
input PlacementWithParentsCompletedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was completed."
  completedOn: Date!
  "What the procedures for placement with parents came to (BUC-8.4)."
  summary: String!
}

"Puts on record: The consent to the return, or the authorisation of the placement: the protocol says whose it is."
input ReturnHomeDecidedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Puts on record: Returned home."
input ReturnedHomeRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  returnedOn: Date!
  "Whether the return was planned; support follows either way (WT15-045)."
  planned: Boolean!
}

"Puts on record: Return support arranged."
input ReturnSupportArrangedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was arranged."
  arrangedOn: Date!
  "What the support is."
  support: String!
}

"Puts on record: The team that the protocol names has the case, or its procedure was followed."
input RouteTakenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The id of the rule that says which way to go."
  rule: ID!
  "The day on which it was taken."
  takenOn: Date!
  "What it is, for somebody who was not there."
  what: String!
}

"Puts on record: Seeing the child in time is not achievable: discussed with a manager, who is named, and another day set."
input SeeingRescheduledRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which the child is to be seen instead."
  toSeeOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
  "The day on which it was discussed."
  discussedOn: Date!
  "The id of the practitioner."
  practitioner: ID!
}

"Puts on record: Home visited."
input HomeVisitedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  visitedOn: Date!
  "The area where the child sleeps: viewed, with its details; or why not yet."
  sleepingArea: SleepingAreaInput!
}

"Puts on record: Parents, carers and other adults were seen; their views are on record."
input AdultsSeenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  seenOn: Date!
  "Each adult who was seen, and what they are to the child."
  adults: [AdultSeenInput!]!
  "Whether they were interviewed separately or together."
  interview: AdultsSeenInterview!
  "What they think and wish, as they say."
  viewsAndWishes: String!
}

"Puts on record: A talk with the child: how distress was kept small, and which open questions were asked."
input ChildInterviewedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  interviewedOn: Date!
  "Whether the child was interviewed separately or together with others (WT15-095)."
  interview: AdultsSeenInterview!
  "What was done so that the child was distressed as little as could be."
  distressMinimised: String!
  "How leading and suggestive questions were avoided."
  openQuestions: String!
}

"Puts on record: Observation of child and carer together, and what life is like, also of a child who does not speak."
input DirectWorkDoneRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was done."
  doneOn: Date!
  "How child and carers are with each other, as observed (BAR-3.2c)."
  interaction: String!
  "What life is like for the child; of one who does not speak, as observed."
  livedExperience: String!
}

"Puts on record: The trusted adult is the one whom the child asked for."
input SupportToTakePartConsideredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was considered."
  consideredOn: Date!
  "How an advocate could help the child to be heard."
  advocacy: String!
  "What the child needs to communicate, or that nothing is needed."
  communicationSupport: String!
  "The adult with whom the child asks to be seen; null where the child does not ask (BAR-3.2a)."
  trustedAdult: String
}

"Puts on record: A sibling, or another child of the household, was considered on their own."
input OtherChildConsideredRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The id of the child."
  child: ID!
  "The day on which it was considered."
  consideredOn: Date!
  "Whether the child was seen."
  seen: Boolean!
  "Which needs there are."
  needs: String!
}

"Puts on record: An attempt to find an absent parent or carer."
input AbsentParentSearchedForRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The absent parent or carer, by name."
  who: String!
  "The day on which this happened."
  searchedOn: Date!
  "How they were looked for (BAR-4.2a)."
  means: String!
  "What came of looking for somebody."
  result: SearchResultInput!
}

"Puts on record: The child was told what came of the assessment, what is planned, or that a conference decided on a child protection plan, in a way that the child understands; or why not."
input ChildToldOfDecisionRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was told."
  toldOn: Date!
  "What the child is told of."
  of: ChildToldOfDecisionOf!
  "What the child was told; the reasons where the child's views were not met, null where they all were."
  explanation: ExplanationToTheChildInput!
}

"Puts on record: Need identified."
input NeedIdentifiedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was identified."
  identifiedOn: Date!
  "Which need it is."
  need: String!
}

"Puts on record: Wishes and feelings recorded."
input WishesAndFeelingsRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was asked."
  askedOn: Date!
  "What the child wishes and feels, or why it could not be ascertained."
  wishes: WishesAndFeelingsInput!
}

"Puts on record: Which services are provided, none where the decision is to provide none; and what regard was given to the child's wishes, age and understanding."
input ServicesDecidedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was decided."
  decidedOn: Date!
  "Which services they are."
  services: [ServiceForNeedInput!]!
  "How the child's wishes were given due regard (WT15-006)."
  dueRegard: String!
}

"Puts on record: An interpreter conveyed what was decided, into a language of the family (BUC-2.16)."
input InterpreterUsedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was used."
  usedOn: Date!
  "The language into which it was interpreted."
  into: String!
  "The interpreter, by name."
  interpreter: String!
  "What was conveyed (BUC-2.16)."
  conveyed: String!
}

"Puts on record: Services commissioned."
input ServicesCommissionedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was commissioned."
  commissionedOn: Date!
  "Which services they are."
  services: [ServiceForNeedInput!]!
}

"Puts on record: Money for the family network, in support of the plan; what for, in terms of the outcomes that were agreed."
input FinancialSupportGivenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was given."
  givenOn: Date!
  "To whom, or to what, it goes."
  to: String!
  "What it is, for somebody who was not there."
  what: String!
  "The improved outcome that the support is for (BAR-6f)."
  agreedOutcome: String!
}

"Puts on record: Financial support reviewed."
input FinancialSupportReviewedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reviewed."
  reviewedOn: Date!
  "How far the agreed outcome is reached."
  outcomes: String!
  "Whether the support goes on."
  continues: Boolean!
}

"Puts on record: A strategy discussion was held, as a meeting or as phone calls; there may be several (WT15-101). Whoever chaired it puts it on record: what it decides is theirs to decide (WT15-104, BUC-6.2, BUC-6.3a, BRI-7b)."
input StrategyDiscussionHeldRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The moment at which it was held."
  heldAt: DateTime!
  "Whether people met or spoke by telephone."
  manner: StrategyDiscussionHeldManner!
  "Who took part, and for whom."
  attendees: [AttendeeInput!]!
  "What the agencies told each other (WT15-104)."
  informationShared: String!
  "The child's welfare and safety, and the level of risk (WT15-104)."
  risk: String!
  "None; or Agreed, whether it runs jointly with the enquiry, how it is conducted and when. The police lead it."
  criminalInvestigation: CriminalInvestigationInput!
  "EnquiryStarted under section 47; EnquiryContinues, one that is under way; NoEnquiry, and what is proportionate instead."
  outcome: StrategyDiscussionOutcomeInput!
  "What was agreed, and who does what by when (WT15-106)."
  actions: [AgreedActionInput!]!
  "What child and family are to be told, and what not yet (WT15-107)."
  sharedWithFamily: String!
}

"Puts on record: Significant harm is suspected: at a referral, or at any other time, however brief the information (WT15-092, WT15-101, BUC-6.7). Anybody who knows of it puts it on record."
input SignificantHarmSuspectedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The moment at which it was suspected."
  suspectedAt: DateTime!
  "One kind of harm, with every way and every place in which it is known or feared."
  harm: HarmInput!
  "What it rests on."
  basis: String!
}

"Puts on record: The agencies that took part have a copy of the record of the discussion held then (BUC-6.3b)."
input StrategyRecordSharedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The moment at which it was shared."
  sharedAt: DateTime!
  "The moment at which the discussion was held."
  discussionHeldAt: DateTime!
  "The agencies that were given the record, by name."
  sharedWith: [String!]!
}

"Puts on record: What a discussion agreed is done (WT15-108)."
input AgreedActionDoneRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was done."
  doneOn: Date!
  "The moment at which the discussion was held."
  discussionHeldAt: DateTime!
  "What it is, for somebody who was not there."
  what: String!
  "How it was done, or is to be done."
  how: String!
}

"Puts on record: The child moved; whether for good decides what is to be done. The authority is named in words."
input MoveNotifiedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which this happened."
  movedOn: Date!
  "To whom, or to what, it goes."
  to: String!
  "Whether the child moves for good (BAR-6h)."
  permanent: Boolean!
}

"Puts on record: Information shared with new authority."
input InformationSharedWithNewAuthorityRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was shared."
  sharedOn: Date!
  "What it is, for somebody who was not there."
  what: String!
  "Whether the plan was shared too."
  planIncluded: Boolean!
}

"Puts on record: New authority reassessed."
input NewAuthorityReassessedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was reassessed."
  reassessedOn: Date!
  "What was found."
  found: String!
}

"Puts on record: Explicitly, by a named person of the new authority."
input ResponsibilityAcceptedRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was accepted."
  acceptedOn: Date!
  "Whose act it is: who did it, asked for it or said it."
  by: String!
  "Whether the new authority accepted in writing."
  inWriting: Boolean!
}

"Puts on record: This authority accepted responsibility for a child who came from another one: what was shared, and which plan."
input ResponsibilityTakenRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the episode."
  episode: ID!
  "The version of the episode that the practitioner has seen."
  seenVersion: Int!
  "The day on which it was taken."
  takenOn: Date!
  "From whom, or from what, it comes."
  from: String!
  "What was shared with the authority that takes over, in words."
  shared: String!
  "The plan under which a child comes from another authority."
  plan: PlanBefore!
}

"The practitioner is in post, as the authority knows them; again, once they have left and come back."
input PractitionerAppointInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
  practitioner: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The practitioner's name."
  name: String!
  "The roles that they hold, as the protocol or its edition defines them."
  roles: [String!]!
  "Who employs them: the authority's key for its own staff."
  employer: String!
  "Whether they hold a social work qualification."
  socialWorkQualified: Boolean!
  "Whether they have significant practice experience with children and families."
  significantPracticeExperience: Boolean!
  "Their entries in the registers of the regulators."
  registrations: [PractitionerAppointedRegistrationsInput!]!
  "The first day in post."
  startedOn: Date!
  "The fields in which they gained their practice experience, such as family support or youth justice (BRI-4a)."
  background: [String!]!
}

"The roles that the practitioner holds from now on: all of them."
input PractitionerRolesChangeInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
  practitioner: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "Every role that the practitioner holds from then on."
  roles: [String!]!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"An entry in a regulator's register: a new one, or the one with this number as it is now, its last day included."
input PractitionerRegistrationEnterInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
  practitioner: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The regulator that keeps the register, by its name."
  regulator: String!
  "The number in that register."
  number: String!
  "The first day."
  from: Date!
  "The last day; left out where none is set."
  until: Date
}

"What the practitioner is qualified and experienced in, and what shows it."
input PractitionerQualificationNoteInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
  practitioner: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "Whether they hold a social work qualification."
  socialWorkQualified: Boolean!
  "Whether they have significant practice experience with children and families."
  significantPracticeExperience: Boolean!
  "What shows it."
  evidence: String!
}

"Training completed, or an ability shown (BRI-4b, BRI-4d, BAR-1.1b)."
input PractitionerTrainingRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
  practitioner: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "What the training was in, by the key that the protocol gives it."
  topic: String!
  "The day on which it was completed."
  completedOn: Date!
}

"A topic of the induction, or of the development after it, was covered (BRI-4b, BRI-4c, BRI-4d)."
input PractitionerTopicRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
  practitioner: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The topic of the induction, or of the development after it, by its key."
  topic: String!
  "The day on which it was covered."
  coveredOn: Date!
  "How it was done, or is to be done."
  how: String!
}

"Who supervises from now on, as the authority's record of the supervisor shows them on that day."
input PractitionerSupervisorNameInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
  practitioner: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "Who supervises."
  supervisor: ID!
  "Whether the supervision is direct."
  directly: Boolean!
  "The first day of the supervision."
  from: Date!
}

"A supervision of the practitioner was held. What concerns a child stands on that child's record (BRI-6d)."
input PractitionerSupervisionRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
  practitioner: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The day on which it was held."
  heldOn: Date!
  "Whose act it is: who did it, asked for it or said it."
  by: ID!
  "Critical reflection on decisions and their impact (WT15-058)."
  reflection: String!
  "Feedback from children, families, carers and professionals; null where none was discussed (BRI-10a)."
  feedback: String
  "Goals for professional development; null where none were set (BRI-9b)."
  goals: String
  "How the workload leaves time for training; null where that was not discussed (BRI-9b)."
  workload: String
}

"The team that the practitioner works in from now on."
input PractitionerTeamJoinInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
  practitioner: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "Which team it is."
  team: ID!
}

"The practitioner leaves; from then on they hold no role here."
input PractitionerEmploymentEndInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
  practitioner: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The last day in post."
  endedOn: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"The team as it stands from now on: formed, renamed, or under another manager."
input TeamFormInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the team: of one that is formed, Team: and a key of small letters, digits and hyphens."
  team: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The name of the team."
  name: String!
  "Who manages it."
  manager: ID!
}

"Case files that the manager audited, together with others (BRI-9a)."
input TeamCaseFileAuditRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the team: of one that is formed, Team: and a key of small letters, digits and hyphens."
  team: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The day on which it was audited."
  auditedOn: Date!
  "With whom the manager audited the files (BRI-9a)."
  together: [ID!]!
  "What was learnt from the files."
  learning: String!
}

"An improvement was identified for a practitioner (BRI-9b)."
input TeamImprovementIdentifyInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the team: of one that is formed, Team: and a key of small letters, digits and hyphens."
  team: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The id of the practitioner."
  practitioner: ID!
  "The day on which it was identified."
  identifiedOn: Date!
  "What is to be improved, in the words by which it is known when it is delivered."
  improvement: String!
}

"An improvement that was identified was delivered (BRI-9b)."
input TeamImprovementDeliverInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the team: of one that is formed, Team: and a key of small letters, digits and hyphens."
  team: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The id of the practitioner."
  practitioner: ID!
  "In the words in which it was identified."
  improvement: String!
  "The day on which it was delivered."
  deliveredOn: Date!
}

"The authority introduced the new roles (reading A17)."
input AuthorityRolesIntroduceInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The day on which it was introduced."
  introducedOn: Date!
}

"Something that recurs was done: a thematic audit, a report to the board, a review of the protocol (BRI-9d to 9i)."
input AuthorityAssuranceRecordInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "Something that recurs."
  recurring: Recurring!
  "The day on which it was held."
  heldOn: Date!
  "What it is, for somebody who was not there."
  what: String!
  "The safeguarding partners who were invited to take part (BRI-9g)."
  partnersInvited: [String!]!
}

"Something was agreed or published: the local protocol, levels of need, a threshold document."
input AuthorityDocumentPublishInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "A step that can be limited in time, or that asks for something to be on record first."
  step: Step!
  "The day on which it was published."
  publishedOn: Date!
  "Who agreed it besides, by name."
  agreedWith: [String!]!
  "Where it answers what the guidance wants in it."
  contents: [DocumentPublishedContentsInput!]!
}

"A day more does not count: a holiday was proclaimed or moved, or the authority closes (readings A2, A24)."
input AuthorityCalendarAmendInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "HolidayProclaimed or HolidayMoved, for everybody; ClosureAdded, for the authority alone."
  amendment: CalendarAmendmentInput!
}

"An amendment counts no more: it was wrong, or was taken back."
input AuthorityCalendarAmendmentWithdrawInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The day that it was about: of a holiday that was moved, the day to which."
  on: Date!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"How long the records of a class are kept from now on, in the place of what was set for it before."
input AuthorityRetentionSetInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The class of record that it is about."
  recordClass: RecordClass!
  "The periods: a record is kept until the last of them has ended."
  periods: [RetentionPeriodInput!]!
  "What the authority rests it on: its policy, by name, version and section."
  source: String!
}

"Nothing says any more how long the records of a class are kept: none of them is due."
input AuthorityRetentionWithdrawInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "The class of record that it is about."
  recordClass: RecordClass!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"The case system as it stands from now on: registered, changed, or registered again after it was withdrawn."
input CaseSystemRegisterInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the case system: of one that is registered, CaseSystem: and the subject by which the authority's identity provider knows it."
  system: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "What the system is called."
  name: String!
  "The roles that it holds: what each lets a system do, the table of access says."
  roles: [String!]!
  "Who at the authority answers for what it does."
  answeredBy: ID!
  "Whether it may push decisions of practitioners: that one is authorised, approved, allocated or closed."
  decides: Boolean!
}

"The case system has an account no more: nothing that it asks is answered."
input CaseSystemWithdrawInput {
  "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  idempotencyKey: String!
  "The id of the case system: of one that is registered, CaseSystem: and the subject by which the authority's identity provider knows it."
  system: ID!
  "The version of the record that whoever asks has seen: 0 before its first entry."
  seenVersion: Int!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"The people of a household, as known now."
input HouseholdInput {
  "The children who live there, this one included."
  children: [HouseholdChildInput!]!
  "The adults who live there."
  adults: [HouseholdAdultInput!]!
  "Brothers and sisters, wherever they live."
  siblings: [[ID!]!]!
}

"A child of the household or of its family, resident or not."
input HouseholdChildInput {
  "The id of the child."
  child: ID!
  "Whether they live in the household; false for those who belong to the family and live elsewhere."
  resident: Boolean!
}

"An adult of the household or of its family, resident or not, a parent or not."
input HouseholdAdultInput {
  "Which person it is, wherever the records of a family speak of them."
  person: ID!
  "The name, as it is written."
  name: String!
  "Who they are in the household, such as mother, lodger, uncle."
  role: String!
  "Whether they live in the household; false for those who belong to the family and live elsewhere."
  resident: Boolean!
}

"A parent or carer of the child; all are involved equally."
input ParentOrCarerInput {
  "Which person it is, wherever the records of a family speak of them."
  person: ID!
  "The name, as it is written."
  name: String!
  "To the child, such as mother, father, grandmother, foster carer."
  relationship: String!
  "Whether somebody has parental responsibility."
  parentalResponsibility: ParentalResponsibility!
  "Where a parent or carer is: lives with the child, lives elsewhere in a known place, or is absent, and then the search is on record."
  whereabouts: WhereaboutsInput!
}

"Where a parent or carer is: lives with the child, lives elsewhere in a known place, or is absent, and then the search is on record."
input WhereaboutsInput @oneOf {
  "Resident: give true."
  resident: Boolean
  "Non resident: give true."
  nonResident: Boolean
  "Absent."
  absent: WhereaboutsAbsentInput
}

"Absent."
input WhereaboutsAbsentInput {
  "What was done to find the parent, attempt by attempt."
  search: [SearchAttemptInput!]!
}

"One attempt to find an absent parent or carer: the evidence of due diligence."
input SearchAttemptInput {
  "The day of the attempt."
  on: Date!
  "What was tried, such as a letter to the last known address."
  means: String!
  "What came of looking for somebody."
  result: SearchResultInput!
}

"What came of looking for somebody."
input SearchResultInput @oneOf {
  "Located."
  located: SearchResultLocatedInput
  "Not located."
  notLocated: SearchResultNotLocatedInput
}

"Located."
input SearchResultLocatedInput {
  "Where the parent was found."
  where: String!
}

"Not located."
input SearchResultNotLocatedInput {
  "What was learnt from it."
  learnt: String!
}

"What another system calls a child or an episode. The system is open, named as its owner names it: an electronic case record, the police, a youth justice service. Nothing is checked about the value."
input ExternalIdentifierInput {
  "The system, as its owner names it."
  system: String!
  "What that system calls it."
  value: String!
}

"For equality monitoring, never for eligibility."
input CharacteristicsInput {
  "An answer in the person's own words, or why there is none."
  age: CharacteristicAnswerInput!
  "An answer in the person's own words, or why there is none."
  disability: CharacteristicAnswerInput!
  "An answer in the person's own words, or why there is none."
  genderReassignment: CharacteristicAnswerInput!
  "An answer in the person's own words, or why there is none."
  marriageAndCivilPartnership: CharacteristicAnswerInput!
  "An answer in the person's own words, or why there is none."
  pregnancyAndMaternity: CharacteristicAnswerInput!
  "An answer in the person's own words, or why there is none."
  race: CharacteristicAnswerInput!
  "An answer in the person's own words, or why there is none."
  religionOrBelief: CharacteristicAnswerInput!
  "An answer in the person's own words, or why there is none."
  sex: CharacteristicAnswerInput!
  "An answer in the person's own words, or why there is none."
  sexualOrientation: CharacteristicAnswerInput!
}

"An answer in the person's own words, or why there is none."
input CharacteristicAnswerInput @oneOf {
  "Given."
  given: CharacteristicAnswerGivenInput
  "Preferred not to say: give true."
  preferredNotToSay: Boolean
  "Not asked: give true."
  notAsked: Boolean
}

"Given."
input CharacteristicAnswerGivenInput {
  "The answer, in the words of whoever gave it."
  inTheirWords: String!
}

"What is known of how to communicate with one person. No method on record is a question still open, and no need on record is none known."
input CommunicationInput {
  "The language that the child or family speaks first."
  firstLanguage: String!
  "The other languages that they speak."
  otherLanguages: [String!]!
  "Whether an interpreter is used, as decided, with who interprets or why nobody does."
  interpreter: InterpreterInput!
  "Which needs there are."
  needs: [CommunicationNeedInput!]!
  "How the child communicates, and which carer or professional advised on it."
  method: CommunicationMethodInput
}

"Whether an interpreter is used, as decided, with who interprets or why nobody does."
input InterpreterInput @oneOf {
  "Not decided: give true."
  notDecided: Boolean
  "Not needed."
  notNeeded: InterpreterNotNeededInput
  "Needed."
  needed: InterpreterNeededInput
  "Arranged."
  arranged: InterpreterArrangedInput
}

"Not needed."
input InterpreterNotNeededInput {
  "Why, as whoever puts it on record says."
  reason: String!
}

"Needed."
input InterpreterNeededInput {
  "The language into which somebody has to interpret."
  into: String!
}

"Arranged."
input InterpreterArrangedInput {
  "The language into which they interpret."
  into: String!
  "The interpreter, by name."
  interpreter: String!
}

"A need, and how it is met."
input CommunicationNeedInput {
  "Which need it is."
  need: String!
  "How the need is met."
  metBy: String!
}

"How the child communicates, and which carer or professional advised on it."
input CommunicationMethodInput {
  "How it was done, or is to be done."
  how: String!
  "Who advised the method: a carer, or a professional who works with the child (BUC-7.2.3)."
  advisedBy: String!
}

"What is known of a child's disability. Seen as a child first."
input DisabilityInput {
  "What the disability is, as the family or a professional says."
  nature: String!
  "What the child needs because of it."
  additionalNeeds: [String!]!
  "Assessments by specialists that are in place or under way (BUC-7.2.3)."
  specialistAssessments: [SpecialistAssessmentInput!]!
}

"An assessment by another service, such as for an education, health and care plan."
input SpecialistAssessmentInput {
  "Which assessment it is, such as one for an education, health and care plan."
  assessment: String!
  "Whose act it is: who did it, asked for it or said it."
  by: String!
  "Where it is kept and what it says about this child."
  crossReference: String!
}

"RemandedToLocalAuthorityAccommodation; RemandedToYouthDetentionAccommodation; SentencedToCustody. A child in none of them has no youth justice status."
input YouthJusticeStatusInput @oneOf {
  "Remanded to local authority accommodation."
  remandedToLocalAuthorityAccommodation: YouthJusticeStatusRemandedToLocalAuthorityAccommodationInput
  "Remanded to youth detention accommodation."
  remandedToYouthDetentionAccommodation: YouthJusticeStatusRemandedToYouthDetentionAccommodationInput
  "Sentenced to custody."
  sentencedToCustody: YouthJusticeStatusSentencedToCustodyInput
}

"Remanded to local authority accommodation."
input YouthJusticeStatusRemandedToLocalAuthorityAccommodationInput {
  "The day on which this happened."
  remandedOn: Date!
}

"Remanded to youth detention accommodation."
input YouthJusticeStatusRemandedToYouthDetentionAccommodationInput {
  "The day on which this happened."
  remandedOn: Date!
}

"Sentenced to custody."
input YouthJusticeStatusSentencedToCustodyInput {
  "The day on which this happened."
  sentencedOn: Date!
}

"A link, and the day on which the other authority was asked for what it knows, if it was. The authority is named in words: it need not be one that is known here."
input LinkedAuthorityInput {
  "The other authority, by name."
  authority: String!
  "What links the child to the other authority."
  link: AuthorityLink!
  "What the link is, and what that authority knows."
  details: String!
  "The day on which this happened."
  contactedOn: Date
}

"Somebody's view of the same information."
input ViewInput {
  "Whose view it is."
  whose: String!
  "What they think, as they say."
  view: String!
}

"Somebody in the family; child when they are a child on record."
input RelativeInput {
  "Which person it is, wherever the records of a family speak of them."
  person: ID!
  "The name, as it is written."
  name: String!
  "The generation, counted from the child's own, which is 0: parents are 1."
  generation: Int!
  "The id of the child."
  child: ID
}

"A relationship from one person to another, such as from a mother, parentOf, to her child."
input RelationshipInput {
  "From whom, or from what, it comes."
  from: ID!
  "How one person stands to another."
  kind: RelationshipKind!
  "To whom, or to what, it goes."
  to: ID!
}

"A significant issue or event in the child's history."
input SignificantEventInput {
  "The day on which it happened."
  on: Date!
  "What it is, for somebody who was not there."
  what: String!
}

"A day on which the assessment is reviewed, or something in it decided."
input ReviewPointOfAssessmentInput {
  "The day on which it is due."
  on: Date!
  "What is decided or reviewed on it."
  decides: String!
}

"A parent or carer who is not involved, for the safety of the child or of an adult."
input NotInvolvedInput {
  "The parent or carer, by name."
  who: String!
  "Why, as whoever puts it on record says."
  reasons: String!
  "How the child is kept safe."
  safetyOfChild: String!
  "How the adult is kept safe."
  safetyOfAdult: String!
}

"The care that a child provides, or means to provide, to one family member."
input CaringInput {
  "For whom the child cares, by name."
  familyMember: String!
  "Why they need care."
  because: [CareReason!]!
  "What the child does for them."
  tasks: String!
  "Whether the child's life is significantly affected by it: a judgement, with its ground in the tasks."
  lifeSignificantlyAffected: Boolean!
  "Whether the care is appropriate, inappropriate or excessive; null until a view is reached."
  views: [ViewOfCaringTasks!]
}

"With an adult's assessment, when the young carer and every adult concerned agree; or alone."
input CombinationOfAssessmentsInput @oneOf {
  "None is asked for: the guidance says that assessments can be combined."
  notCombined: CombinationOfAssessmentsNotCombinedInput
  "Combined."
  combined: CombinationOfAssessmentsCombinedInput
}

"None is asked for: the guidance says that assessments can be combined."
input CombinationOfAssessmentsNotCombinedInput {
  "Why, as whoever puts it on record says."
  reasons: String
}

"Combined."
input CombinationOfAssessmentsCombinedInput {
  "The adults with whose assessments it is combined."
  withAssessmentsOf: [CombinationOfAssessmentsCombinedWithAssessmentsOfInput!]!
  "Whether the young carer agrees to the combination."
  youngCarerAgrees: Boolean!
}

"Combination of assessments combined with assessments of."
input CombinationOfAssessmentsCombinedWithAssessmentsOfInput {
  "The adult who is assessed too, by name."
  adult: String!
  "Whether the adult agrees to the combination."
  agrees: Boolean!
}

"What a plan aims at."
input ProtectionPlanAimsInput {
  "How the child is kept safe from harm."
  safety: String!
  "How the child's health and development are promoted."
  healthAndDevelopment: String!
  "Of the family and wider family, provided it is in the child's best interests."
  supportForTheFamily: String!
}

"An outcome for the child, and how everyone will know that it is reached."
input OutcomeOnRecordInput {
  "What came of it."
  outcome: String!
  "How it is seen whether the outcome is reached."
  measure: String!
  "What is done for it, by whom and by when."
  actions: [OutcomeActionsInput!]!
}

"Outcome actions."
input OutcomeActionsInput {
  "What it is, for somebody who was not there."
  what: String!
  "Who does it."
  byWhom: String!
  "The day by which it is to be done."
  byWhen: Date!
}

"Whether the child protection plan Continues, or Ends, and why."
input ConferenceReviewOutcomeInput @oneOf {
  "Continues."
  continues: ConferenceReviewOutcomeContinuesInput
  "Ends."
  ends: ConferenceReviewOutcomeEndsInput
}

"Continues."
input ConferenceReviewOutcomeContinuesInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Ends."
input ConferenceReviewOutcomeEndsInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Whether the chair Met child and parents beforehand; or NotMet, and why."
input MeetingWithFamilyInput @oneOf {
  "Met."
  met: MeetingWithFamilyMetInput
  "Not met."
  notMet: MeetingWithFamilyNotMetInput
}

"Met."
input MeetingWithFamilyMetInput {
  "The day on which this happened."
  metOn: Date!
}

"Not met."
input MeetingWithFamilyNotMetInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Conference preparation."
input ConferencePreparationInput {
  "Whether to invite professionals with specialist knowledge."
  specialists: String!
  "How child and parents came to understand the purpose, and who would attend."
  purposeExplained: String!
  "How the child was prepared, or why not."
  childPrepared: String!
  "About advocacy, and that the family may bring an advocate, a friend or a supporter."
  advocacyExplained: String!
}

"Whether the report was Shared with the parents beforehand; or Withheld, and why."
input ReportSharingInput @oneOf {
  "Shared."
  shared: ReportSharingSharedInput
  "Withheld."
  withheld: ReportSharingWithheldInput
}

"Shared."
input ReportSharingSharedInput {
  "The day on which it was shared."
  sharedOn: Date!
}

"Withheld."
input ReportSharingWithheldInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"PlanDecided, a child protection plan with everything that a conference establishes; or NoPlan, and why."
input ConferenceOutcomeInput @oneOf {
  "Every task of a conference."
  planDecided: ConferenceOutcomePlanDecidedInput
  "No plan."
  noPlan: ConferenceOutcomeNoPlanInput
}

"Every task of a conference."
input ConferenceOutcomePlanDecidedInput {
  "The statutory body that leads (WT15-122)."
  leadBody: ConferenceOutcomePlanDecidedLeadBody!
  "Qualified, experienced, employed by the lead body: the protocol asks for it when they are allocated."
  leadSocialWorker: String!
  "Who develops the plan and puts it into effect."
  coreGroup: [ConferenceOutcomePlanDecidedCoreGroupInput!]!
  "Days that the conference itself establishes; no document gives any."
  timescales: ConferenceTimescalesInput!
  "With how much improvement is needed by when."
  outlinePlan: [OutcomeOnRecordInput!]!
}

"No plan."
input ConferenceOutcomeNoPlanInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Conference outcome plan decided core group."
input ConferenceOutcomePlanDecidedCoreGroupInput {
  "The name, as it is written."
  name: String!
  "As what they are a member, such as parent or health visitor."
  as: String!
}

"Days that the conference itself establishes; no document gives any."
input ConferenceTimescalesInput {
  "The last day for the first meeting of the core group."
  firstCoreGroupBy: Date!
  "The last day for the child protection plan."
  planBy: Date!
  "The last day for the first child protection review."
  firstReviewBy: Date!
}

"Whether the conference that was asked for is Convened; or Refused, and why."
input ConferenceRequestAnswerInput @oneOf {
  "Convened: give true."
  convened: Boolean
  "Refused."
  refused: ConferenceRequestAnswerRefusedInput
}

"Refused."
input ConferenceRequestAnswerRefusedInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Somebody of whom consent can be asked."
input AskedOfInput @oneOf {
  "Somebody with parental responsibility."
  somebodyWithParentalResponsibility: AskedOfSomebodyWithParentalResponsibilityInput
  "The child: give true."
  theChild: Boolean
}

"Somebody with parental responsibility."
input AskedOfSomebodyWithParentalResponsibilityInput {
  "Which person it is, wherever the records of a family speak of them."
  person: ID!
}

"Whether consent can be asked of the child, as a practitioner judged: it takes a child of appropriate age who is competent. A judgement about this child, with its reasons, and never worked out from the age alone."
input CompetenceInput @oneOf {
  "Not judged: give true."
  notJudged: Boolean
  "Judged."
  judged: CompetenceJudgedInput
}

"Judged."
input CompetenceJudgedInput {
  "Whether the child is of an age to be asked."
  ageAppropriate: Boolean!
  "Whether the child understands what is asked, and can consent."
  competent: Boolean!
  "Why, as whoever puts it on record says."
  reasons: String!
  "The id of the practitioner who judged it."
  judgedBy: ID!
  "The day on which it was judged."
  judgedOn: Date!
}

"An agency that was contacted."
input AgencyContactedInput {
  "Which agency it is."
  agency: String!
  "Who holds information, as the guidance names them (WT15-055)."
  profession: ContributingProfession!
}

"Who agrees to an early help assessment (WT15-015). A child too young to agree is not asked."
input EarlyHelpAgreementInput {
  "The id of the child."
  child: EarlyHelpAgreementChild!
  "Whether parents or carers agree."
  parentsOrCarers: EarlyHelpAgreementParentsOrCarers!
}

"Early help assessed actions."
input EarlyHelpAssessedActionsInput {
  "What it is, for somebody who was not there."
  what: String!
  "Which service it is."
  service: String!
  "The day by which it is to be done."
  byWhen: Date
}

"What the social worker found out, and how."
input EnquiryAccountInput {
  "What the child wishes and feels (WT15-111)."
  wishesAndFeelings: String!
  "How the child understands the situation."
  childsUnderstanding: String!
  "What parents and caregivers said, and how they live."
  parentsInterviewed: String!
  "The history of child and family, gathered systematically."
  history: String!
  "What the findings mean: the child's needs, and the level of risk."
  analysis: String!
  "What help was given meanwhile."
  helpProvided: String!
  "What was done so that child and family were distressed as little as could be."
  howDistressWasMinimised: String!
}

"Whether the concerns of significant harm are Substantiated, and a conference is convened; or NotSubstantiated, and what support there is."
input EnquiryConclusionInput @oneOf {
  "The concerns are substantiated."
  substantiated: EnquiryConclusionSubstantiatedInput
  "They are not; what help there is all the same."
  notSubstantiated: EnquiryConclusionNotSubstantiatedInput
}

"The concerns are substantiated."
input EnquiryConclusionSubstantiatedInput {
  "What is judged to be so."
  judgement: String!
  "Convened, before the birth or not; or NotConvened, and why."
  conference: ConferenceDecisionInput!
}

"They are not; what help there is all the same."
input EnquiryConclusionNotSubstantiatedInput {
  "What is judged to be so."
  judgement: String!
  "With whom the case was discussed: the child, parents, professionals."
  discussedWith: [EnquiryParty!]!
  "With which of them it was not, and why."
  notDiscussedWith: [NotDiscussedWithPartyInput!]
  "What the support is."
  support: String!
  "NotNeeded, and why; or Regular, against specific objectives, by somebody."
  reassessment: ReassessmentInput!
}

"Convened, before the birth or not; or NotConvened, and why."
input ConferenceDecisionInput @oneOf {
  "Of a child who is not born yet: whether to hold it before the birth, and why."
  convened: ConferenceDecisionConvenedInput
  "Not convened."
  notConvened: ConferenceDecisionNotConvenedInput
}

"Of a child who is not born yet: whether to hold it before the birth, and why."
input ConferenceDecisionConvenedInput {
  "Whether the conference is held before the birth, and why; null for a child who is born."
  beforeBirth: String
}

"Not convened."
input ConferenceDecisionNotConvenedInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"With whom it was not discussed, and why: one who is too young, or whom nobody could reach."
input NotDiscussedWithPartyInput {
  "With whom it was not discussed."
  party: EnquiryParty!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"NotNeeded, and why; or Regular, against specific objectives, by somebody."
input ReassessmentInput @oneOf {
  "Not needed."
  notNeeded: ReassessmentNotNeededInput
  "Regular."
  regular: ReassessmentRegularInput
}

"Not needed."
input ReassessmentNotNeededInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Regular."
input ReassessmentRegularInput {
  "The objectives against which health and development are re-assessed (WT15-116)."
  objectives: [String!]!
  "Who is responsible for it."
  responsible: String!
}

"EvidenceShared or GroundsForProceedingsDecided by the police; HealthExamined, SpecialistAssessed or TreatmentArranged by health; InformationGiven, or SpeakingAloneConsidered, by anybody involved."
input EnquiryContributionInput @oneOf {
  "The police explain the reasons for concern, and share what evidence they have."
  evidenceShared: EnquiryContributionEvidenceSharedInput
  "The police decide whether there are grounds for criminal proceedings."
  groundsForProceedingsDecided: EnquiryContributionGroundsForProceedingsDecidedInput
  "Tests, examinations or observations by health."
  healthExamined: EnquiryContributionHealthExaminedInput
  "A specialist assessment, and the lead health practitioner who coordinates it."
  specialistAssessed: EnquiryContributionSpecialistAssessedInput
  "Treatment and follow-up by health."
  treatmentArranged: EnquiryContributionTreatmentArrangedInput
  "What an agency knows about the child and family."
  informationGiven: EnquiryContributionInformationGivenInput
  "Whether to speak to the child without the knowledge of the parent or carer."
  speakingAloneConsidered: EnquiryContributionSpeakingAloneConsideredInput
}

"The police explain the reasons for concern, and share what evidence they have."
input EnquiryContributionEvidenceSharedInput {
  "Why the child's safety and welfare are of concern, as the police see it (WT15-112)."
  reasonsForConcern: String!
  "The evidence that was made available."
  evidence: String!
}

"The police decide whether there are grounds for criminal proceedings."
input EnquiryContributionGroundsForProceedingsDecidedInput {
  "Whether there are grounds for criminal proceedings."
  grounds: Boolean!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Tests, examinations or observations by health."
input EnquiryContributionHealthExaminedInput {
  "What was found."
  found: String!
}

"A specialist assessment, and the lead health practitioner who coordinates it."
input EnquiryContributionSpecialistAssessedInput {
  "The lead health practitioner who coordinates, by name."
  coordinatedBy: String!
  "What was found."
  found: String!
}

"Treatment and follow-up by health."
input EnquiryContributionTreatmentArrangedInput {
  "The treatment, and how it is followed up."
  treatment: String!
}

"What an agency knows about the child and family."
input EnquiryContributionInformationGivenInput {
  "What the information is."
  information: String!
}

"Whether to speak to the child without the knowledge of the parent or carer."
input EnquiryContributionSpeakingAloneConsideredInput {
  "Whether the child is spoken to without the knowledge of the parent, and why."
  decided: String!
}

"Whether Achieving Best Evidence was Followed; or NotFollowed, and why."
input GuidanceOnInterviewsInput @oneOf {
  "Followed: give true."
  followed: Boolean
  "Not followed."
  notFollowed: GuidanceOnInterviewsNotFollowedInput
}

"Not followed."
input GuidanceOnInterviewsNotFollowedInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Who refers. Anyone may (WT15-025): a professional says for which agency and in which capacity; a member of the public or of the family may wish to remain anonymous, and then no name is kept."
input ReferrerOnRecordInput @oneOf {
  "Professional."
  professional: ReferrerProfessionalInput
  "Member of the public."
  memberOfThePublic: ReferrerMemberOfThePublicInput
  "Family member."
  familyMember: ReferrerFamilyMemberInput
  "The child: give true."
  theChild: Boolean
}

"Professional."
input ReferrerProfessionalInput {
  "The name, as it is written."
  name: String!
  "Which agency it is."
  agency: String!
  "What the professional is, such as health visitor."
  capacity: String!
  "Whether they wish to remain anonymous; anyone may refer (WT15-025)."
  wishesToRemainAnonymous: Boolean!
}

"Member of the public."
input ReferrerMemberOfThePublicInput {
  "The name, as it is written."
  name: String!
  "Whether they wish to remain anonymous; anyone may refer (WT15-025)."
  wishesToRemainAnonymous: Boolean!
}

"Family member."
input ReferrerFamilyMemberInput {
  "The name, as it is written."
  name: String!
  "What they are to the child."
  relationship: String!
  "Whether they wish to remain anonymous; anyone may refer (WT15-025)."
  wishesToRemainAnonymous: Boolean!
}

"Whether something is Needed, and what; or NotNeeded, and why."
input DeterminationInput @oneOf {
  "Needed."
  needed: DeterminationNeededInput
  "Not needed."
  notNeeded: DeterminationNotNeededInput
}

"Needed."
input DeterminationNeededInput {
  "What it is, for somebody who was not there."
  what: String!
}

"Not needed."
input DeterminationNotNeededInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Previous involvement noted involvement: exactly one of these."
input PreviousInvolvementNotedInvolvementInput @oneOf {
  "Open: give true."
  open: Boolean
  "Closed."
  closed: PreviousInvolvementNotedInvolvementClosedInput
}

"Closed."
input PreviousInvolvementNotedInvolvementClosedInput {
  "The day on which it was closed."
  closed: Date!
}

"An EmergencyProtectionOrder; PolicePowers, in exceptional circumstances, and which; or WithoutRemoval, what else was done."
input EmergencyPowerInput @oneOf {
  "Emergency protection order."
  emergencyProtectionOrder: EmergencyPowerEmergencyProtectionOrderInput
  "Police powers."
  policePowers: EmergencyPowerPolicePowersInput
  "Without removal."
  withoutRemoval: EmergencyPowerWithoutRemovalInput
}

"Emergency protection order."
input EmergencyPowerEmergencyProtectionOrderInput {
  "Whether legal advice was Obtained before legal action; or NotObtained, and why."
  legalAdvice: LegalAdviceInput!
}

"Police powers."
input EmergencyPowerPolicePowersInput {
  "Why police powers were used, and no order sought (WT15-085)."
  because: EmergencyPowerPolicePowersBecause!
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Without removal."
input EmergencyPowerWithoutRemovalInput {
  "What it is, for somebody who was not there."
  what: String!
}

"Whether legal advice was Obtained before legal action; or NotObtained, and why."
input LegalAdviceInput @oneOf {
  "Obtained."
  obtained: LegalAdviceObtainedInput
  "Not obtained."
  notObtained: LegalAdviceNotObtainedInput
}

"Obtained."
input LegalAdviceObtainedInput {
  "What the advice was."
  advice: String!
}

"Not obtained."
input LegalAdviceNotObtainedInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Whether the child was Seen by a practitioner of the agency that takes the action; or NotSeen, and why."
input EmergencySightingInput @oneOf {
  "Seen."
  seen: EmergencySightingSeenInput
  "Not seen."
  notSeen: EmergencySightingNotSeenInput
}

"Seen."
input EmergencySightingSeenInput {
  "Whose act it is: who did it, asked for it or said it."
  by: String!
  "What was found."
  found: String!
}

"Not seen."
input EmergencySightingNotSeenInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"The other children whose needs are always considered."
input OtherChildrenConsideredInput {
  "What other children of the household need, or that there are none."
  inTheHousehold: String!
  "What children in the household of an alleged perpetrator need, or that there are none."
  inTheHouseholdOfTheAllegedPerpetrator: String!
}

"On which basis information is shared: with consent; or without, since that is necessary and proportionate, and in the child's best interests, as somebody judged."
input SharingBasisInput @oneOf {
  "With consent: give true."
  withConsent: Boolean
  "Without consent."
  withoutConsent: SharingBasisWithoutConsentInput
}

"Without consent."
input SharingBasisWithoutConsentInput {
  "Why sharing is necessary, and no more is shared than that (BUC-4.2a)."
  necessaryAndProportionate: String!
  "Why it is in the child's best interests (BUC-4.2a)."
  bestInterests: String!
}

"Whether consent to checks was obtained; if not, why not, and the rationale (BAR-IFDd)."
input ConsentToChecksInput @oneOf {
  "Obtained: give true."
  obtained: Boolean
  "Not obtained."
  notObtained: ConsentToChecksNotObtainedInput
}

"Not obtained."
input ConsentToChecksNotObtainedInput {
  "Why there may be checks without consent: a risk to the child, or the public interest."
  since: ConsentToChecksNotObtainedSince!
  "Why consent was not obtained: recorded in all instances (BAR-IFDd)."
  rationale: String!
}

"A service that meets an identified need."
input ServiceForNeedInput {
  "Which need it is."
  need: String!
  "Which service it is."
  service: String!
  "Who gives the service."
  givenBy: String!
}

"Service of agency."
input ServiceOfAgencyInput {
  "Which agency it is."
  agency: String!
  "Which service it is."
  service: String!
  "What the service is for (WT15-061)."
  purpose: String!
}

"What is expected of a parent: an action that can be measured, and the day on which it is reviewed."
input ExpectationOfParentInput {
  "The parent, by name."
  ofWhom: String!
  "What is expected of them (WT15-062)."
  expectation: String!
  "What they do for it."
  action: String!
  "How it is seen whether they did."
  measure: String!
  "The day on which this expectation is looked at. It makes nothing due by itself: the plan is reviewed at the points that professionals, the child and the family agreed (WT15-063); a day that the lead writes here is one of them once it is agreed as a review point."
  reviewOn: Date!
}

"Whether the parents had legal representatives at the meeting; a parent may have none, and then the reason is kept."
input LegalRepresentationInput @oneOf {
  "Represented."
  represented: LegalRepresentationRepresentedInput
  "Not represented."
  notRepresented: LegalRepresentationNotRepresentedInput
}

"Represented."
input LegalRepresentationRepresentedInput {
  "Whose act it is: who did it, asked for it or said it."
  by: [String!]!
}

"Not represented."
input LegalRepresentationNotRepresentedInput {
  "Why, as whoever puts it on record says."
  reason: String!
}

"Questions answered answers."
input QuestionsAnsweredAnswersInput {
  "The question that is answered, by its key in the protocol."
  question: String!
  "What was answered."
  answer: String!
}

"The area where the child sleeps: viewed, with its details; or why not yet."
input SleepingAreaInput @oneOf {
  "Viewed."
  viewed: SleepingAreaViewedInput
  "Not viewed."
  notViewed: SleepingAreaNotViewedInput
}

"Viewed."
input SleepingAreaViewedInput {
  "What the area where the child sleeps is like (BAR-3.2b)."
  details: String!
}

"Not viewed."
input SleepingAreaNotViewedInput {
  "Why, as whoever puts it on record says."
  reason: String!
}

"An adult who was seen: a parent, a carer, an absent one, another adult of the household."
input AdultSeenInput {
  "The name, as it is written."
  name: String!
  "What the adult is to the child."
  relationship: String!
  "Whether they live elsewhere."
  absent: Boolean!
}

"What the child was told; the reasons where the child's views were not met, null where they all were."
input ExplanationToTheChildInput @oneOf {
  "Explained."
  explained: ExplanationToTheChildExplainedInput
  "Not explained."
  notExplained: ExplanationToTheChildNotExplainedInput
}

"Explained."
input ExplanationToTheChildExplainedInput {
  "What was said."
  said: String!
  "Why, where the child's views were not met; null where they were (WT15-008)."
  reasonsViewsNotMet: String
}

"Not explained."
input ExplanationToTheChildNotExplainedInput {
  "Why, as whoever puts it on record says."
  reason: String!
}

"What the child wishes and feels, or why it could not be ascertained."
input WishesAndFeelingsInput @oneOf {
  "Ascertained."
  ascertained: WishesAndFeelingsAscertainedInput
  "Not ascertained."
  notAscertained: WishesAndFeelingsNotAscertainedInput
}

"Ascertained."
input WishesAndFeelingsAscertainedInput {
  "What was said."
  said: String!
  "How it was done, or is to be done."
  how: String!
}

"Not ascertained."
input WishesAndFeelingsNotAscertainedInput {
  "Why, as whoever puts it on record says."
  reason: String!
}

"Somebody who takes part, for which agency, and whether they may decide on its behalf."
input AttendeeInput {
  "The name, as it is written."
  name: String!
  "Which agency it is."
  agency: String!
  "As what somebody takes part."
  capacity: AttendeeCapacity!
  "Whether they are senior enough to decide for their agency (WT15-103)."
  decidesForTheAgency: Boolean!
}

"None; or Agreed, whether it runs jointly with the enquiry, how it is conducted and when. The police lead it."
input CriminalInvestigationInput @oneOf {
  "None."
  none: CriminalInvestigationNoneInput
  "Agreed."
  agreed: CriminalInvestigationAgreedInput
}

"None."
input CriminalInvestigationNoneInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"Agreed."
input CriminalInvestigationAgreedInput {
  "Whether enquiry and investigation are made jointly."
  jointly: Boolean!
  "How the investigation is conducted."
  conduct: String!
  "When it takes place."
  timing: String!
}

"EnquiryStarted under section 47; EnquiryContinues, one that is under way; NoEnquiry, and what is proportionate instead."
input StrategyDiscussionOutcomeInput @oneOf {
  "An enquiry under section 47 starts."
  enquiryStarted: StrategyDiscussionOutcomeEnquiryStartedInput
  "An enquiry that is under way goes on."
  enquiryContinues: StrategyDiscussionOutcomeEnquiryContinuesInput
  "No enquiry; what is proportionate instead."
  noEnquiry: StrategyDiscussionOutcomeNoEnquiryInput
}

"An enquiry under section 47 starts."
input StrategyDiscussionOutcomeEnquiryStartedInput {
  "What more must be known, and how it is obtained and recorded."
  furtherInformation: String!
  "Whether legal action is required, and which."
  legalAction: String!
  "Whether another discussion is to review this one, and when."
  review: String!
}

"An enquiry that is under way goes on."
input StrategyDiscussionOutcomeEnquiryContinuesInput {
  "Why, as whoever puts it on record says."
  reasons: String!
}

"No enquiry; what is proportionate instead."
input StrategyDiscussionOutcomeNoEnquiryInput {
  "Why, as whoever puts it on record says."
  reasons: String!
  "What is done in the place of an enquiry."
  instead: StrategyDiscussionOutcomeNoEnquiryInstead!
}

"Who does what by when."
input AgreedActionInput {
  "What it is, for somebody who was not there."
  what: String!
  "Who does it."
  byWhom: String!
  "The day by which it is to be done."
  byWhen: Date!
}

"One kind of harm, with every way and every place in which it is known or feared."
input HarmInput {
  "What is done to the child."
  category: HarmCategory!
  "By what means the harm comes: in person, or online."
  means: [HarmMeans!]!
  "Where it happens: inside the home, or outside."
  places: [HarmPlace!]!
}

"Practitioner appointed registrations."
input PractitionerAppointedRegistrationsInput {
  "The regulator that keeps the register, by its name."
  regulator: String!
  "The number in that register."
  number: String!
  "The first day."
  from: Date!
  "The last day; left out where none is set."
  until: Date
}

"Document published contents."
input DocumentPublishedContentsInput {
  "What the guidance wants in it, by the key of the question."
  question: String!
  "Where the document says it, such as a page."
  where: String!
}

"HolidayProclaimed or HolidayMoved, for everybody; ClosureAdded, for the authority alone."
input CalendarAmendmentInput @oneOf {
  "A holiday that was not in the lists."
  holidayProclaimed: CalendarAmendmentHolidayProclaimedInput
  "A holiday is on another day than in the lists."
  holidayMoved: CalendarAmendmentHolidayMovedInput
  "The authority closes on a day more."
  closureAdded: CalendarAmendmentClosureAddedInput
}

"A holiday that was not in the lists."
input CalendarAmendmentHolidayProclaimedInput {
  "The day that does not count."
  on: Date!
  "What the holiday is called."
  title: String!
  "The proclamation."
  source: String!
}

"A holiday is on another day than in the lists."
input CalendarAmendmentHolidayMovedInput {
  "The day that counts again, unless it is not a working day for another reason."
  insteadOf: Date!
  "The day that does not count."
  on: Date!
  "What the holiday is called."
  title: String!
  "The proclamation."
  source: String!
}

"The authority closes on a day more."
input CalendarAmendmentClosureAddedInput {
  "The day that does not count."
  on: Date!
  "Why it is closed."
  reason: String!
  "The decision of the authority, or its protocol."
  source: String!
}

"Retention period."
input RetentionPeriodInput {
  "How many years."
  years: Int!
  "From which day they are counted."
  countedFrom: RetentionCountedFrom!
}

"Whether somebody has parental responsibility."
enum ParentalResponsibility {
  "Has parental responsibility."
  HELD
  "Has no parental responsibility."
  NOT_HELD
  "It is not established whether they have parental responsibility."
  NOT_ESTABLISHED
}

"What links the child to the other authority."
enum AuthorityLink {
  "The child is looked after by the other authority."
  LOOKED_AFTER_BY
  "The child is the subject of a child protection plan there."
  CHILD_PROTECTION_PLAN
  "The child or the family is or was known there."
  KNOWN_TO
  "Another link."
  OTHER
}

"Whether the child seeks asylum."
enum AsylumSeeking {
  "The child seeks asylum."
  SEEKING_ASYLUM
  "The child does not seek asylum."
  NOT_SEEKING_ASYLUM
  "Whether the child seeks asylum is not established."
  NOT_ESTABLISHED
}

"What safeguarding and promoting the welfare of children is."
enum SafeguardingLimb {
  "Protecting children from maltreatment."
  PROTECTION_FROM_MALTREATMENT
  "Preventing impairment of children's health or development."
  PREVENTION_OF_IMPAIRMENT
  "Ensuring that children grow up in circumstances consistent with the provision of safe and effective care."
  SAFE_AND_EFFECTIVE_CARE
  "Taking action to enable all children to have the best outcomes."
  BEST_OUTCOMES
}

"Information gathered checked with."
enum InformationGatheredCheckedWith {
  "Child."
  CHILD
  "Parents or carers."
  PARENTS_OR_CARERS
  "Professionals."
  PROFESSIONALS
}

"How one person stands to another."
enum RelationshipKind {
  "Is a parent of."
  PARENT_OF
  "Is or was a partner of."
  PARTNER_OF
  "Is a sibling of."
  SIBLING_OF
}

"What a child is assessed as."
enum KindOfAssessment {
  "A child in need, under section 17."
  CHILD_IN_NEED
  "A young carer, under section 17ZA."
  YOUNG_CARER
  "The child of a parent carer, who is assessed under section 17ZD."
  PARENT_CARER
  "A child before birth."
  UNBORN
  "A disabled child."
  DISABLED_CHILD
  "A child in the youth justice system."
  YOUTH_JUSTICE
  "A child whom a specialist assesses besides."
  SPECIALIST
}

"Assessment planned agreed with."
enum AssessmentPlannedAgreedWith {
  "Child."
  CHILD
  "Family."
  FAMILY
  "Practitioners."
  PRACTITIONERS
}

"Family network meeting considered form."
enum FamilyNetworkMeetingConsideredForm {
  "Family network meeting."
  FAMILY_NETWORK_MEETING
  "Family group conference."
  FAMILY_GROUP_CONFERENCE
}

"Young carers assessment called for by."
enum YoungCarersAssessmentCalledForBy {
  "Authority."
  AUTHORITY
  "Young carer."
  YOUNG_CARER
  "Parent."
  PARENT
}

"Why a family member needs the child's care."
enum CareReason {
  "The family member is ill."
  ILL
  "The family member has a disability."
  DISABILITY
  "The family member has a mental illness."
  MENTAL_ILLNESS
  "The family member is affected by substance abuse, including alcohol."
  SUBSTANCE_ABUSE
  "The family member is affected by another debilitating illness."
  OTHER_DEBILITATING_ILLNESS
}

"The view reached on the caring tasks."
enum ViewOfCaringTasks {
  "The caring tasks are appropriate for this child."
  APPROPRIATE
  "A caring task is inappropriate for this child."
  INAPPROPRIATE
  "The caring tasks are excessive for this child."
  EXCESSIVE
}

"Parent carers assessment called for by."
enum ParentCarersAssessmentCalledForBy {
  "Authority."
  AUTHORITY
  "Parent carer."
  PARENT_CARER
}

"How somebody complained or complimented."
enum ComplaintChannel {
  "With the worker or the manager."
  CONVERSATION
  "By an online form."
  ONLINE_FORM
  "At a service point."
  IN_PERSON
  "By letter."
  LETTER
  "By telephone."
  TELEPHONE
}

"Conference outcome plan decided lead body."
enum ConferenceOutcomePlanDecidedLeadBody {
  "Local authority."
  LOCAL_AUTHORITY
  "Nspcc."
  NSPCC
}

"Consent sought to."
enum ConsentSoughtTo {
  "Assessment."
  ASSESSMENT
  "Information sharing."
  INFORMATION_SHARING
  "Multi agency checks."
  MULTI_AGENCY_CHECKS
}

"Who holds information, as the guidance names them (WT15-055)."
enum ContributingProfession {
  "Education."
  EDUCATION
  "Early years."
  EARLY_YEARS
  "Health."
  HEALTH
  "Police."
  POLICE
  "Adult social care."
  ADULT_SOCIAL_CARE
  "Other."
  OTHER
}

"What was read of the time before."
enum EarlierRecord {
  "An earlier assessment."
  EARLIER_ASSESSMENT
  "Case records."
  CASE_RECORDS
  "An early help assessment."
  EARLY_HELP_ASSESSMENT
  "Earlier court proceedings."
  COURT_PROCEEDINGS
  "What another local authority knows."
  ANOTHER_AUTHORITY
}

"Why a child may need early help."
enum EarlyHelpIndicator {
  "The child is disabled and has specific additional needs."
  DISABLED_WITH_ADDITIONAL_NEEDS
  "The child has special educational needs."
  SPECIAL_EDUCATIONAL_NEEDS
  "The child is a young carer."
  YOUNG_CARER
  "The child shows signs of engaging in anti-social or criminal behaviour."
  ANTI_SOCIAL_OR_CRIMINAL_BEHAVIOUR
  "The family's circumstances present challenges, such as substance abuse, adult mental health problems and domestic violence."
  CHALLENGING_FAMILY_CIRCUMSTANCES
  "The child has returned home to their family from care."
  RETURNED_HOME_FROM_CARE
  "The child shows early signs of abuse or neglect."
  EARLY_SIGNS_OF_ABUSE_OR_NEGLECT
}

"Early help agreement child."
enum EarlyHelpAgreementChild {
  "Agrees."
  AGREES
  "Too young to agree."
  TOO_YOUNG_TO_AGREE
  "Does not agree."
  DOES_NOT_AGREE
}

"Early help agreement parents or carers."
enum EarlyHelpAgreementParentsOrCarers {
  "Agree."
  AGREE
  "Do not agree."
  DO_NOT_AGREE
}

"Early help assessed part of."
enum EarlyHelpAssessedPartOf {
  "Early help."
  EARLY_HELP
  "Support plan after care."
  SUPPORT_PLAN_AFTER_CARE
}

"Early help refused by."
enum EarlyHelpRefusedBy {
  "Parents or carers."
  PARENTS_OR_CARERS
  "The child."
  THE_CHILD
  "Both."
  BOTH
}

"With whom the case is discussed."
enum EnquiryParty {
  "The child."
  CHILD
  "The parents."
  PARENTS
  "The professionals."
  PROFESSIONALS
}

"Referral particulars given form."
enum ReferralParticularsGivenForm {
  "Multi agency referral form."
  MULTI_AGENCY_REFERRAL_FORM
  "Letter."
  LETTER
  "Telephone."
  TELEPHONE
  "In person."
  IN_PERSON
}

"Referral particulars given from."
enum ReferralParticularsGivenFrom {
  "Youth offending service."
  YOUTH_OFFENDING_SERVICE
  "Another service."
  ANOTHER_SERVICE
}

"Contact screened through."
enum ContactScreenedThrough {
  "Front door."
  FRONT_DOOR
  "Multi agency safeguarding hub."
  MULTI_AGENCY_SAFEGUARDING_HUB
}

"Level of need decided level."
enum LevelOfNeedDecidedLevel {
  "Universal."
  UNIVERSAL
  "Early help."
  EARLY_HELP
  "Section 17."
  SECTION_17
  "Section 47."
  SECTION_47
}

"Why a child is a child in need."
enum ChildInNeedLimb {
  "The child is unlikely to achieve or maintain a reasonable level of health or development without services."
  UNLIKELY_TO_ACHIEVE_OR_MAINTAIN
  "The child's health or development is likely to be significantly impaired, or further impaired, without services."
  LIKELY_TO_BE_IMPAIRED
  "The child is disabled."
  DISABLED
}

"Assessment not progressed ground."
enum AssessmentNotProgressedGround {
  "Family not in area."
  FAMILY_NOT_IN_AREA
  "Malicious."
  MALICIOUS
  "Not appropriate."
  NOT_APPROPRIATE
  "Not proportionate."
  NOT_PROPORTIONATE
}

"Key decision made partnerships."
enum KeyDecisionMadePartnerships {
  "Safeguarding children partnership."
  SAFEGUARDING_CHILDREN_PARTNERSHIP
  "Community safety partnership."
  COMMUNITY_SAFETY_PARTNERSHIP
}

"Emergency action taken agency."
enum EmergencyActionTakenAgency {
  "Local authority."
  LOCAL_AUTHORITY
  "Police."
  POLICE
  "Nspcc."
  NSPCC
}

"Emergency power police powers because."
enum EmergencyPowerPolicePowersBecause {
  "No time for an order."
  NO_TIME_FOR_AN_ORDER
  "Immediate safety."
  IMMEDIATE_SAFETY
}

"Why an authority must accommodate a child in need."
enum AccommodationGround {
  "There is no one who has parental responsibility for the child."
  NOBODY_WITH_PARENTAL_RESPONSIBILITY
  "The child is lost or abandoned."
  LOST_OR_ABANDONED
  "The person who has been caring for the child is prevented from providing suitable accommodation or care."
  CARER_PREVENTED
}

"Consent to checks not obtained since."
enum ConsentToChecksNotObtainedSince {
  "Risk to the child."
  RISK_TO_THE_CHILD
  "Public interest."
  PUBLIC_INTEREST
  "Neither."
  NEITHER
}

"Help requested service."
enum HelpRequestedService {
  "Housing."
  HOUSING
  "Other authority service."
  OTHER_AUTHORITY_SERVICE
  "Health."
  HEALTH
}

"Under which section a child is in care."
enum LegalStatus {
  "Accommodated under section 20, by agreement."
  SECTION_20
  "A care order under section 31."
  SECTION_31
  "An interim order under section 38."
  SECTION_38
  "Police protection, under section 46."
  POLICE_PROTECTION
}

"Mid point reviewed concern."
enum MidPointReviewedConcern {
  "Escalated."
  ESCALATED
  "De escalated."
  DE_ESCALATED
  "Unchanged."
  UNCHANGED
}

"Why the circumstances are assessed."
enum ReturnAssessmentOccasion {
  "A return is considered."
  RETURN_CONSIDERED
  "The parents withdrew their agreement under section 20."
  AGREEMENT_WITHDRAWN
  "The child came home without a plan."
  RETURNED_UNPLANNED
}

"Adults seen interview."
enum AdultsSeenInterview {
  "Separately."
  SEPARATELY
  "Together."
  TOGETHER
}

"Child told of decision of."
enum ChildToldOfDecisionOf {
  "Assessment."
  ASSESSMENT
  "Plan."
  PLAN
  "Child protection plan."
  CHILD_PROTECTION_PLAN
}

"Strategy discussion held manner."
enum StrategyDiscussionHeldManner {
  "Meeting."
  MEETING
  "Calls."
  CALLS
}

"As what somebody takes part."
enum AttendeeCapacity {
  "The local authority's social worker."
  SOCIAL_WORKER
  "The social worker's manager."
  MANAGER
  "A health professional."
  HEALTH_PROFESSIONAL
  "A representative of the police."
  POLICE_REPRESENTATIVE
  "The fostering service."
  FOSTERING_SERVICE
  "The professional or the agency that made the referral."
  REFERRER
  "The child's school or nursery."
  SCHOOL_OR_NURSERY
  "Another relevant professional."
  OTHER
}

"Strategy discussion outcome no enquiry instead."
enum StrategyDiscussionOutcomeNoEnquiryInstead {
  "Section 17 assessment."
  SECTION_17_ASSESSMENT
  "Early help."
  EARLY_HELP
  "No further action."
  NO_FURTHER_ACTION
}

"What is done to the child."
enum HarmCategory {
  "Abuse of any form."
  ABUSE
  "Neglect."
  NEGLECT
  "Exploitation of any form."
  EXPLOITATION
}

"How whoever harms reaches the child."
enum HarmMeans {
  "In person."
  IN_PERSON
  "Online."
  ONLINE
}

"Where the child is harmed."
enum HarmPlace {
  "Inside the child's home."
  INSIDE_THE_HOME
  "Outside the child's home."
  OUTSIDE_THE_HOME
}

"The plan under which a child comes from another authority."
enum PlanBefore {
  "None."
  NONE
  "Child in need plan."
  CHILD_IN_NEED_PLAN
  "Child protection plan."
  CHILD_PROTECTION_PLAN
}

"How far the episodes of a child went."
enum RecordClass {
  "A contact or referral, and no assessment."
  REFERRAL
  "An assessment, and no plan."
  ASSESSMENT
  "A child in need plan, or work with the family under one."
  CHILD_IN_NEED
  "A suspicion of significant harm, an enquiry under section 47, a conference, a child protection plan or proceedings."
  CHILD_PROTECTION
  "In the care of an authority, under whatever status, or returned from it."
  LOOKED_AFTER
}

"From which day a period of retention is counted."
enum RetentionCountedFrom {
  "The closure of the child's last episode."
  CLOSURE
  "The child's date of birth."
  BIRTH
}
`,
  // push/push.gen.graphql
  `# Made by \`pnpm generate\` from the mutations that answer with an episode. Do not edit.

"One change, under its own idempotency key: exactly one of these, each as its mutation takes it."
input PushItemInput @oneOf {
  "Puts a team mapping on record."
  teamMappingRecord: TeamMappingRecordInput
  "Allocates the lead practitioner."
  leadPractitionerAllocate: LeadPractitionerAllocateInput
  "Puts on record that the child was seen."
  childSeenRecord: ChildSeenRecordInput
  "Submits the draft of the assessment to a manager."
  assessmentSubmit: AssessmentSubmitInput
  "Returns the assessment to its lead practitioner for more work."
  assessmentReturn: AssessmentReturnInput
  "Authorises the assessment: with that it is complete."
  assessmentAuthorise: AssessmentAuthoriseInput
  "Puts on record why a limit is exceeded."
  overrunReasonRecord: OverrunReasonRecordInput
  "Proposes to close the episode or to step it down."
  closurePropose: ClosureProposeInput
  "Closes the episode, as it was proposed."
  episodeClose: EpisodeCloseInput
  "Drafts the plan, or drafts it anew until it is agreed."
  planDraft: PlanDraftInput
  "Agrees the drafted plan."
  planAgree: PlanAgreeInput
  "Signs the agreed plan off."
  planSignOff: PlanSignOffInput
  "Puts on record that work with the family started."
  workStart: WorkStartInput
  "Puts a review of progress against the plan on record."
  planReview: PlanReviewInput
  "Puts supervision about this child on record."
  supervisionRecord: SupervisionRecordInput
  "Puts a referral on record, with the child, and opens the child's episode."
  referralReceive: ReferralReceiveInput
  "Decides the response to a referral."
  referralDecide: ReferralDecideInput
  "Puts on record that somebody was told."
  toldRecord: ToldRecordInput
  "Puts on record why somebody was not told."
  notToldRecord: NotToldRecordInput
  "Puts on record: Who belongs to the household and the family (WT15-085, BAR-3.3b)."
  householdDescribedRecord: HouseholdDescribedRecordInput
  "Puts on record: A parent or carer, resident, non-resident or absent (BAR-2.2c, BAR-4.2a)."
  parentOrCarerDescribedRecord: ParentOrCarerDescribedRecordInput
  "Puts on record: How other systems know the child: each number with its check digit."
  identifiersGivenRecord: IdentifiersGivenRecordInput
  "Puts on record: For equality monitoring alone: no rule asks for it, and nothing that is decided rests on it (WT15-007)."
  characteristicsGivenRecord: CharacteristicsGivenRecordInput
  "Puts on record: Languages, interpreters and ways of communicating (BUC-2.16, BUC-7.2.3, BAR-3.3d)."
  communicationDescribedRecord: CommunicationDescribedRecordInput
  "Puts on record: The child's disability, and the specialist assessments there are (WT15-032, BUC-7.2.3)."
  disabilityDescribedRecord: DisabilityDescribedRecordInput
  "Puts on record: Where the child stands in the youth justice system, as the Youth Offending Service tells (BUC-7.3.1a)."
  youthJusticeStatusGivenRecord: YouthJusticeStatusGivenRecordInput
  "Puts on record: Another authority that the child has a link with (BAR-3.4c, WT15-086)."
  linkedAuthorityNamedRecord: LinkedAuthorityNamedRecordInput
  "Puts on record: Whether the child seeks asylum (WT15-031, WT15-050)."
  asylumSeekingGivenRecord: AsylumSeekingGivenRecordInput
  "Puts on record: Which of the four limbs of safeguarding and promoting welfare the work is for (WT15-001)."
  purposeStatedRecord: PurposeStatedRecordInput
  "Puts on record: Gathered and checked, with what it means for the child (WT15-049)."
  informationGatheredRecord: InformationGatheredRecordInput
  "Puts on record: Two views or more of the same information (WT15-049)."
  viewsDifferedRecord: ViewsDifferedRecordInput
  "Puts on record: A later judgement on the same matter revises the earlier one, which is kept (WT15-056)."
  judgementMadeRecord: JudgementMadeRecordInput
  "Puts on record: Which research, and which findings of reviews, bear on this child, and how."
  researchReflectedRecord: ResearchReflectedRecordInput
  "Puts on record: Genogram drawn."
  genogramDrawnRecord: GenogramDrawnRecordInput
  "Puts on record: Chronology completed."
  chronologyCompletedRecord: ChronologyCompletedRecordInput
  "Puts on record: Added to the chronology later."
  significantEventAddedRecord: SignificantEventAddedRecordInput
  "Puts on record: The child's development, on this child's own record, so that progress can be seen."
  developmentNotedRecord: DevelopmentNotedRecordInput
  "Puts on record: One for each concern, clear enough for the family; known by its name (BAR-3.4f)."
  worryStatedRecord: WorryStatedRecordInput
  "Puts on record: What to see happen so as not to be worried any more (BAR-3.4f)."
  wellbeingGoalSetRecord: WellbeingGoalSetRecordInput
  "Puts on record: What a service does for the child, whoever receives it."
  impactOfServiceReviewedRecord: ImpactOfServiceReviewedRecordInput
  "Puts on record: To gather evidence and to ensure the child's safety, at any time."
  medicalAssessmentArrangedRecord: MedicalAssessmentArrangedRecordInput
  "Puts on record: Whoever leads plans the assessment; a later plan stands in the place of an earlier one, when circumstances change. The day by which the child is seen is part of it, once the child is born (WT15-094)."
  assessmentPlannedRecord: AssessmentPlannedRecordInput
  "Puts on record: The assessment was reviewed, at a point that was agreed or between two: whether the child's needs are being met, and what follows."
  assessmentReviewedRecord: AssessmentReviewedRecordInput
  "Puts on record: Roles, timescales and services during the assessment were clarified together."
  planningMeetingHeldRecord: PlanningMeetingHeldRecordInput
  "Puts on record: Whether the wider network meets, and why."
  familyNetworkMeetingConsideredRecord: FamilyNetworkMeetingConsideredRecordInput
  "Puts on record: Another assessment is brought together with this one, so that the family meets one process and a single plan: a specialist's, a Channel panel's, one for an education, health and care plan."
  otherAssessmentCoordinatedRecord: OtherAssessmentCoordinatedRecordInput
  "Puts on record: The authority considers that there may be support needs, or the young carer or a parent asks (WT15-037)."
  youngCarersAssessmentCalledForRecord: YoungCarersAssessmentCalledForRecordInput
  "Puts on record: With a view on every caring task, in the light of the child's needs and wishes; the impact of caring on health and development; and the needs of the whole family (WT15-037, WT15-054, BUC-7.1.1)."
  youngCarerAssessedRecord: YoungCarerAssessedRecordInput
  "Puts on record: The authority considers that there may be support needs, or the parent carer asks (WT15-038)."
  parentCarersAssessmentCalledForRecord: ParentCarersAssessmentCalledForRecordInput
  "Puts on record: Whether it is appropriate that the parent carer provides, or goes on providing, care (WT15-038)."
  parentCarerAssessedRecord: ParentCarerAssessedRecordInput
  "Puts on record: A carer of a disabled child who is not a parent requires an assessment of their ability to care (WT15-039)."
  carersAssessmentCalledForRecord: CarersAssessmentCalledForRecordInput
  "Puts on record: What came of an assessment of a carer's ability to care, of which decisions on services take account (WT15-039)."
  carerAssessedRecord: CarerAssessedRecordInput
  "Puts on record: The plan that the core group developed out of the outline (WT15-122, WT15-126)."
  protectionPlanMadeRecord: ProtectionPlanMadeRecordInput
  "Puts on record: Approved by whom the protocol names, where it asks for that (BRI-7c)."
  protectionPlanApprovedRecord: ProtectionPlanApprovedRecordInput
  "Puts on record: Core group met."
  coreGroupMetRecord: CoreGroupMetRecordInput
  "Puts on record: Where possible chaired by whoever chaired the conference; otherwise with the reason (WT15-123)."
  conferenceReviewHeldRecord: ConferenceReviewHeldRecordInput
  "Puts on record: Something is so, from a day on, and on what ground that is said."
  circumstanceNotedRecord: CircumstanceNotedRecordInput
  "Puts on record: It is so no longer, from a day on."
  circumstanceEndedRecord: CircumstanceEndedRecordInput
  "Puts on record: The child whose birth was expected is born. Limits on seeing the child run from here (reading A23)."
  childBornRecord: ChildBornRecordInput
  "Puts on record: Under whoever leads; it changes nothing of who that is, nor of who may (BRI-7d, BRI-7a)."
  coWorkerNamedRecord: CoWorkerNamedRecordInput
  "Puts on record: Co worker ended."
  coWorkerEndedRecord: CoWorkerEndedRecordInput
  "Puts on record: What the person would like to happen as a result, when it was said with the complaint."
  complaintReceivedRecord: ComplaintReceivedRecordInput
  "Puts on record: The same, when it was heard later."
  desiredResultHeardRecord: DesiredResultHeardRecordInput
  "Puts on record: Complaint answered."
  complaintAnsweredRecord: ComplaintAnsweredRecordInput
  "Puts on record: Compliments come the same way (BUC-11.1)."
  complimentReceivedRecord: ComplimentReceivedRecordInput
  "Puts on record: Written by the social workers: what is known, the analysis, the authority's recommendation (WT15-124)."
  conferenceReportPreparedRecord: ConferenceReportPreparedRecordInput
  "Puts on record: What another agency gives ahead of the conference about its involvement (WT15-120)."
  agencyReportedToConferenceRecord: AgencyReportedToConferenceRecordInput
  "Puts on record: The conference was held; the lead social worker records its decisions (WT15-122, WT15-124)."
  initialConferenceHeldRecord: InitialConferenceHeldRecordInput
  "Puts on record: A professional with serious concerns asks for a conference that was not convened (WT15-115)."
  conferenceRequestedRecord: ConferenceRequestedRecordInput
  "Puts on record: Conference request answered."
  conferenceRequestAnsweredRecord: ConferenceRequestAnsweredRecordInput
  "Puts on record: Consent was sought of somebody with parental responsibility, or of the child, when a practitioner judged the child of appropriate age and competent (BUC-2.10b)."
  consentSoughtRecord: ConsentSoughtRecordInput
  "Puts on record: Consent given."
  consentGivenRecord: ConsentGivenRecordInput
  "Puts on record: Consent refused."
  consentRefusedRecord: ConsentRefusedRecordInput
  "Puts on record: Consent withdrawn."
  consentWithdrawnRecord: ConsentWithdrawnRecordInput
  "Puts on record: A refusal is overridden, since it would place the child at risk of harm (BUC-2.10c), with reasons (BUC-2.10d)."
  consentOverriddenRecord: ConsentOverriddenRecordInput
  "Puts on record: A manager records what is done once consent was withdrawn (BAR-3.4e)."
  withdrawalAnsweredRecord: WithdrawalAnsweredRecordInput
  "Puts on record: Agencies that hold information on the child, a parent or a carer; all when no relevant one is left (BAR-5a)."
  agenciesContactedRecord: AgenciesContactedRecordInput
  "Puts on record: Earlier records reviewed."
  earlierRecordsReviewedRecord: EarlierRecordsReviewedRecordInput
  "Puts on record: An agency that serves an adult considered what the adult's needs mean for the child."
  impactOfAdultsNeedsConsideredRecord: ImpactOfAdultsNeedsConsideredRecordInput
  "Puts on record: Colleagues abroad contacted."
  colleaguesAbroadContactedRecord: ColleaguesAbroadContactedRecordInput
  "Puts on record: Departed from guidance."
  departedFromGuidanceRecord: DepartedFromGuidanceRecordInput
  "Puts on record: Whether it can be provided and is necessary: if both, it must be arranged."
  section2SupportConsideredRecord: Section2SupportConsideredRecordInput
  "Puts on record: Section 2 support arranged."
  section2SupportArrangedRecord: Section2SupportArrangedRecordInput
  "Puts on record: An agency disagrees; whether it has a statutory responsibility decides in some authorities who may escalate."
  disagreementRaisedRecord: DisagreementRaisedRecordInput
  "Puts on record: Disagreement resolved."
  disagreementResolvedRecord: DisagreementResolvedRecordInput
  "Puts on record: It goes on under the policy for resolving disagreements, which the protocol names."
  disagreementEscalatedRecord: DisagreementEscalatedRecordInput
  "Puts on record: The first step. None of the indicators need be so: they are what to be alert to."
  earlyHelpNeedIdentifiedRecord: EarlyHelpNeedIdentifiedRecordInput
  "Puts on record: Coordinated support from more than one agency would help: so an inter-agency assessment is due (WT15-013)."
  coordinatedSupportFoundRecord: CoordinatedSupportFoundRecordInput
  "Puts on record: Who is the family's main contact, by name, of which profession and agency; why they, and what child and family said to it (WT15-014)."
  earlyHelpLeadNamedRecord: EarlyHelpLeadNamedRecordInput
  "Puts on record: The second step (WT15-013, WT15-015, WT15-019); it can be for a support plan after care (WT15-009)."
  earlyHelpAssessedRecord: EarlyHelpAssessedRecordInput
  "Puts on record: The third step: a service, and the outcome that it is aimed at."
  earlyHelpProvidedRecord: EarlyHelpProvidedRecordInput
  "Puts on record: A review; a service to the parents is evaluated by what it does for the child (WT15-020)."
  earlyHelpReviewedRecord: EarlyHelpReviewedRecordInput
  "Puts on record: Parents or child do not consent to the assessment (WT15-017)."
  earlyHelpRefusedRecord: EarlyHelpRefusedRecordInput
  "Puts on record: The lead professional's judgement on the refusal, and what came of it (WT15-017)."
  escalationJudgedRecord: EscalationJudgedRecordInput
  "Puts on record: A family is to be stepped in to statutory services (BRI-7e)."
  stepInProposedRecord: StepInProposedRecordInput
  "Puts on record: The social worker who leads the enquiry decides how to proceed (WT15-110, WT15-114)."
  enquiryConcludedRecord: EnquiryConcludedRecordInput
  "Puts on record: What another agency does for the enquiry (WT15-113, WT15-117)."
  enquiryContributedRecord: EnquiryContributedRecordInput
  "Puts on record: The child was interviewed by a social worker and the police together (WT15-112)."
  childInterviewedJointlyRecord: ChildInterviewedJointlyRecordInput
  "Puts on record: A medical examination becomes necessary: which procedure is to be followed, the protocol says (BUC-6.6)."
  medicalFoundNecessaryRecord: MedicalFoundNecessaryRecordInput
  "Puts on record: Against the objectives agreed when concerns were not substantiated (WT15-116), with what services did (WT15-117)."
  childReassessedRecord: ChildReassessedRecordInput
  "Puts on record: A professional discussed a concern with a social worker."
  consultationHeldRecord: ConsultationHeldRecordInput
  "Puts on record: Somebody considered that the child may be in need, or harmed: from then on, referral is immediate (WT15-018)."
  needSuspectedRecord: NeedSuspectedRecordInput
  "Puts on record: What a referral carries, as far as the referrer knows it; an early help assessment supports it, and is no prerequisite."
  referralParticularsGivenRecord: ReferralParticularsGivenRecordInput
  "Puts on record: How other systems know the episode, so that a case system finds its own record again."
  episodeIdentifiersGivenRecord: EpisodeIdentifiersGivenRecordInput
  "Puts on record: A social worker clarified with the referrer what the concerns are, how and why they arose."
  concernsClarifiedRecord: ConcernsClarifiedRecordInput
  "Puts on record: The front door screened the contact, by itself or through partners."
  contactScreenedRecord: ContactScreenedRecordInput
  "Puts on record: Agencies discussed the threshold, since the outcome was not clear."
  thresholdDiscussionHeldRecord: ThresholdDiscussionHeldRecordInput
  "Puts on record: What came in out of hours was answered as an emergency asks, and carried over for the rest (BUC-2.1b)."
  referralCarriedOverRecord: ReferralCarriedOverRecordInput
  "Puts on record: The team that it is for took up what was carried over (BUC-2.1b)."
  carriedOverReferralActionedRecord: CarriedOverReferralActionedRecordInput
  "Puts on record: Another referral about the child, while the episode is open (reading A5)."
  furtherReferralReceivedRecord: FurtherReferralReceivedRecordInput
  "Puts on record: What follows from it: a manager's decision, as on the first one (BUC-6.1)."
  furtherReferralReviewedRecord: FurtherReferralReviewedRecordInput
  "Puts on record: The five things that the response to a referral determines, each with what is needed, or why not: put on record by whoever may decide on it."
  responseDeterminedRecord: ResponseDeterminedRecordInput
  "Puts on record: A referrer is not satisfied with the response, and follows it up."
  responseFollowedUpRecord: ResponseFollowedUpRecordInput
  "Puts on record: What they were answered."
  followUpAnsweredRecord: FollowUpAnsweredRecordInput
  "Puts on record: They remain dissatisfied, and escalate: at any time, with or without a follow-up before."
  responseEscalatedRecord: ResponseEscalatedRecordInput
  "Puts on record: The level of need, with the level and the document that describe it locally (WT15-021, BRI-2): the lowest level that is appropriate, at the earliest time."
  levelOfNeedDecidedRecord: LevelOfNeedDecidedRecordInput
  "Puts on record: Why the child is a child in need: one limb of the definition or several."
  childInNeedFoundRecord: ChildInNeedFoundRecordInput
  "Puts on record: What is known of earlier work with the family (BUC-2.6a)."
  previousInvolvementNotedRecord: PreviousInvolvementNotedRecordInput
  "Puts on record: A referral does not go on to its assessment, as an exception (BUC-2.7b)."
  assessmentNotProgressedRecord: AssessmentNotProgressedRecordInput
  "Puts on record: The child is another local authority's responsibility (BUC-2.7c)."
  anotherAuthorityResponsibleRecord: AnotherAuthorityResponsibleRecordInput
  "Puts on record: The social worker read the previous records, and takes the history into account (BUC-2.8)."
  historyConsideredRecord: HistoryConsideredRecordInput
  "Puts on record: What was done so that one worker can stay with the family to the end."
  continuityWeighedRecord: ContinuityWeighedRecordInput
  "Puts on record: Recorded with its reasons, and then told to the child and the parents or carers."
  keyDecisionMadeRecord: KeyDecisionMadeRecordInput
  "Puts on record: Whoever finds it says so; statutory powers are to be used at once (WT15-083)."
  immediateDangerFoundRecord: ImmediateDangerFoundRecordInput
  "Puts on record: Action that a strategy discussion planned, or that one agency had to take before there could be one (WT15-087)."
  emergencyActionTakenRecord: EmergencyActionTakenRecordInput
  "Puts on record: The authority that looks after the child, or has the child on a plan, was consulted (WT15-086)."
  responsibleAuthorityConsultedRecord: ResponsibleAuthorityConsultedRecordInput
  "Puts on record: It accepts responsibility for the emergency, explicitly: only that relieves the authority where the child is found."
  emergencyAcceptedRecord: EmergencyAcceptedRecordInput
  "Puts on record: Emergency acceptance confirmed."
  emergencyAcceptanceConfirmedRecord: EmergencyAcceptanceConfirmedRecordInput
  "Puts on record: The duty to accommodate a child in need under section 20 arises, on any of three grounds (WT15-035). What is provided is said here, or follows: the legal status begins."
  accommodationDutyAroseRecord: AccommodationDutyAroseRecordInput
  "Puts on record: Information shared."
  informationSharedRecord: InformationSharedRecordInput
  "Puts on record: It was decided not to share."
  informationNotSharedRecord: InformationNotSharedRecordInput
  "Puts on record: Information is asked for without consent: the reasons are in writing (BUC-4.2b)."
  informationRequestedWithoutConsentRecord: InformationRequestedWithoutConsentRecordInput
  "Puts on record: A manager supports that request (BUC-4.2b)."
  requestWithoutConsentSupportedRecord: RequestWithoutConsentSupportedRecordInput
  "Puts on record: Other agencies were asked what they know (BAR-IFDd)."
  agenciesCheckedRecord: AgenciesCheckedRecordInput
  "Puts on record: Contribution requested."
  contributionRequestedRecord: ContributionRequestedRecordInput
  "Puts on record: What an agency contributes, what was agreed, and what cannot wait."
  contributionMadeRecord: ContributionMadeRecordInput
  "Puts on record: It is on record, and does not discharge from a duty to contribute (WT15-028, BUC-4.3a)."
  contributionDeclinedRecord: ContributionDeclinedRecordInput
  "Puts on record: Help that children's social care asks of somebody who owes cooperation (WT15-082)."
  helpRequestedRecord: HelpRequestedRecordInput
  "Puts on record: Help answered."
  helpAnsweredRecord: HelpAnsweredRecordInput
  "Puts on record: Two services work with the child, and each informs the other's assessment (BUC-7.3.3)."
  assessmentsExchangedRecord: AssessmentsExchangedRecordInput
  "Puts on record: An agency that works with the child proposes to end that, with what the assessment means for it (SGL-6)."
  endOfInvolvementProposedRecord: EndOfInvolvementProposedRecordInput
  "Puts on record: Legal status began."
  legalStatusBeganRecord: LegalStatusBeganRecordInput
  "Puts on record: The status ends; the child is looked after as long as another one stands, or a remand."
  legalStatusEndedRecord: LegalStatusEndedRecordInput
  "Puts on record: The needs of a child under a care order, whom the authority is a parent to."
  careNeedsAssessedRecord: CareNeedsAssessedRecordInput
  "Puts on record: Care plan drawn up."
  carePlanDrawnUpRecord: CarePlanDrawnUpRecordInput
  "Puts on record: A looked-after review; returnAgreed when it agreed a return home and its timing (BUC-8.5)."
  lookedAfterReviewHeldRecord: LookedAfterReviewHeldRecordInput
  "Puts on record: Remanded to youth detention."
  remandedToYouthDetentionRecord: RemandedToYouthDetentionRecordInput
  "Puts on record: The child was visited, and the needs assessed: before any decision is taken."
  visitedOnRemandRecord: VisitedOnRemandRecordInput
  "Puts on record: How the accommodation and other professionals will meet the child's needs."
  detentionPlacementPlanPreparedRecord: DetentionPlacementPlanPreparedRecordInput
  "Puts on record: The level of concern is considered, and what is still to be done (BUC-2.14ii)."
  midPointReviewedRecord: MidPointReviewedRecordInput
  "Puts on record: A manager challenges the assumptions, and may ask for more information, clarification or improvement (WT15-057, BRI-6g); with the reasoning for it (BAR-8c)."
  assessmentOverseenRecord: AssessmentOverseenRecordInput
  "Puts on record: The assessment is held against what makes a good one (WT15-047); its questions are answered before."
  assessmentAuditedRecord: AssessmentAuditedRecordInput
  "Puts on record: Plan set out."
  planSetOutRecord: PlanSetOutRecordInput
  "Puts on record: Agreed with other professionals, and with the child and family (WT15-063)."
  reviewPointsAgreedRecord: ReviewPointsAgreedRecordInput
  "Puts on record: Review meeting held."
  reviewMeetingHeldRecord: ReviewMeetingHeldRecordInput
  "Puts on record: Whoever leads and a manager ask together: either puts it on record, and names the other."
  helpReviewedRecord: HelpReviewedRecordInput
  "Puts on record: Made for the next review, by its day. Where the interventions are insufficient, care proceedings follow."
  neglectSufficiencyDecidedRecord: NeglectSufficiencyDecidedRecordInput
  "Puts on record: The social worker, who puts it on record, and the legal department decide whether the threshold is met (BAR-2.5a)."
  legalPlanningMeetingHeldRecord: LegalPlanningMeetingHeldRecordInput
  "Puts on record: The formal notification that proceedings are likely: to whom, the meeting it invites to, the list it encloses."
  letterBeforeProceedingsSentRecord: LetterBeforeProceedingsSentRecordInput
  "Puts on record: Pre proceedings meeting held."
  preProceedingsMeetingHeldRecord: PreProceedingsMeetingHeldRecordInput
  "Puts on record: The plan is reviewed at agreed intervals: the next one is set each time (BAR-2.4d)."
  preProceedingsPlanReviewedRecord: PreProceedingsPlanReviewedRecordInput
  "Puts on record: Legal gateway planning meeting held."
  legalGatewayPlanningMeetingHeldRecord: LegalGatewayPlanningMeetingHeldRecordInput
  "Puts on record: An emergency excuses from the requirements before proceedings, never from the court's (BAR-2.4a)."
  careProceedingsIssuedRecord: CareProceedingsIssuedRecordInput
  "Puts on record: Care proceedings concluded."
  careProceedingsConcludedRecord: CareProceedingsConcludedRecordInput
  "Puts on record: Questions answered."
  questionsAnsweredRecord: QuestionsAnsweredRecordInput
  "Puts on record: New information came to light, or circumstances changed (BAR-3.4h)."
  newInformationCameRecord: NewInformationCameRecordInput
  "Puts on record: Needs, conclusions and recommendations are updated and critically reviewed (BAR-3.4h, BUC-2.9)."
  assessmentUpdatedRecord: AssessmentUpdatedRecordInput
  "Puts on record: A return to parents, or to somebody with parental responsibility, is considered (BUC-8.1)."
  returnConsideredRecord: ReturnConsideredRecordInput
  "Puts on record: Parents withdraw their agreement under section 20 (BUC-8.3a)."
  agreementWithdrawnRecord: AgreementWithdrawnRecordInput
  "Puts on record: Against the assessment that was the baseline: what was addressed, and whether the return is right for the child."
  returnAssessedRecord: ReturnAssessedRecordInput
  "Puts on record: Placement with parents completed."
  placementWithParentsCompletedRecord: PlacementWithParentsCompletedRecordInput
  "Puts on record: The consent to the return, or the authorisation of the placement: the protocol says whose it is."
  returnHomeDecidedRecord: ReturnHomeDecidedRecordInput
  "Puts on record: Returned home."
  returnedHomeRecord: ReturnedHomeRecordInput
  "Puts on record: Return support arranged."
  returnSupportArrangedRecord: ReturnSupportArrangedRecordInput
  "Puts on record: The team that the protocol names has the case, or its procedure was followed."
  routeTakenRecord: RouteTakenRecordInput
  "Puts on record: Seeing the child in time is not achievable: discussed with a manager, who is named, and another day set."
  seeingRescheduledRecord: SeeingRescheduledRecordInput
  "Puts on record: Home visited."
  homeVisitedRecord: HomeVisitedRecordInput
  "Puts on record: Parents, carers and other adults were seen; their views are on record."
  adultsSeenRecord: AdultsSeenRecordInput
  "Puts on record: A talk with the child: how distress was kept small, and which open questions were asked."
  childInterviewedRecord: ChildInterviewedRecordInput
  "Puts on record: Observation of child and carer together, and what life is like, also of a child who does not speak."
  directWorkDoneRecord: DirectWorkDoneRecordInput
  "Puts on record: The trusted adult is the one whom the child asked for."
  supportToTakePartConsideredRecord: SupportToTakePartConsideredRecordInput
  "Puts on record: A sibling, or another child of the household, was considered on their own."
  otherChildConsideredRecord: OtherChildConsideredRecordInput
  "Puts on record: An attempt to find an absent parent or carer."
  absentParentSearchedForRecord: AbsentParentSearchedForRecordInput
  "Puts on record: The child was told what came of the assessment, what is planned, or that a conference decided on a child protection plan, in a way that the child understands; or why not."
  childToldOfDecisionRecord: ChildToldOfDecisionRecordInput
  "Puts on record: Need identified."
  needIdentifiedRecord: NeedIdentifiedRecordInput
  "Puts on record: Wishes and feelings recorded."
  wishesAndFeelingsRecord: WishesAndFeelingsRecordInput
  "Puts on record: Which services are provided, none where the decision is to provide none; and what regard was given to the child's wishes, age and understanding."
  servicesDecidedRecord: ServicesDecidedRecordInput
  "Puts on record: An interpreter conveyed what was decided, into a language of the family (BUC-2.16)."
  interpreterUsedRecord: InterpreterUsedRecordInput
  "Puts on record: Services commissioned."
  servicesCommissionedRecord: ServicesCommissionedRecordInput
  "Puts on record: Money for the family network, in support of the plan; what for, in terms of the outcomes that were agreed."
  financialSupportGivenRecord: FinancialSupportGivenRecordInput
  "Puts on record: Financial support reviewed."
  financialSupportReviewedRecord: FinancialSupportReviewedRecordInput
  "Puts on record: A strategy discussion was held, as a meeting or as phone calls; there may be several (WT15-101). Whoever chaired it puts it on record: what it decides is theirs to decide (WT15-104, BUC-6.2, BUC-6.3a, BRI-7b)."
  strategyDiscussionHeldRecord: StrategyDiscussionHeldRecordInput
  "Puts on record: Significant harm is suspected: at a referral, or at any other time, however brief the information (WT15-092, WT15-101, BUC-6.7). Anybody who knows of it puts it on record."
  significantHarmSuspectedRecord: SignificantHarmSuspectedRecordInput
  "Puts on record: The agencies that took part have a copy of the record of the discussion held then (BUC-6.3b)."
  strategyRecordSharedRecord: StrategyRecordSharedRecordInput
  "Puts on record: What a discussion agreed is done (WT15-108)."
  agreedActionDoneRecord: AgreedActionDoneRecordInput
  "Puts on record: The child moved; whether for good decides what is to be done. The authority is named in words."
  moveNotifiedRecord: MoveNotifiedRecordInput
  "Puts on record: Information shared with new authority."
  informationSharedWithNewAuthorityRecord: InformationSharedWithNewAuthorityRecordInput
  "Puts on record: New authority reassessed."
  newAuthorityReassessedRecord: NewAuthorityReassessedRecordInput
  "Puts on record: Explicitly, by a named person of the new authority."
  responsibilityAcceptedRecord: ResponsibilityAcceptedRecordInput
  "Puts on record: This authority accepted responsibility for a child who came from another one: what was shared, and which plan."
  responsibilityTakenRecord: ResponsibilityTakenRecordInput
}

"What came of one change: it is carried out, or a problem that its mutation answers with."
union PushOutcome =
  | ItemCarriedOut
  | ChairNotIndependent
  | ChildNotFound
  | ConcurrentChange
  | DecidedInPersonAlone
  | EpisodeIsClosed
  | EpisodeNotFound
  | ExceptionNotAllowed
  | HandoverRequired
  | IdempotencyKeyReused
  | IdentifierTaken
  | ImpossibleDay
  | InvalidInput
  | LaterThanTheLimit
  | MayNotDecideOnOwnWork
  | MayNotLead
  | NoProtocolInForce
  | NotEntitledToDecide
  | NotOnRecord
  | NotPermitted
  | NotTheLeadPractitioner
  | NotYetBorn
  | OtherProblem
  | OutOfOrder
  | OutsideCalendarCoverage
  | OverrunReasonRequired
  | ProtocolIsSilent
  | UnknownPractitioner
  | WritingRequired
`
]
