// Made by `pnpm generate` from the schema. Do not edit.
import type { AnchorValue as Anchor } from './models.ts';
import type { AssessmentOutcomeValue as AssessmentOutcome } from './models.ts';
import type { AssessmentStateValue as AssessmentState } from './models.ts';
import type { ChecklistItemValue as ChecklistItem } from './models.ts';
import type { DecisionValue as Decision } from './models.ts';
import type { DiscussedWithValue as DiscussedWith } from './models.ts';
import type { ExceptionValue as Exception } from './models.ts';
import type { FormValue as Form } from './models.ts';
import type { NonWorkingReasonValue as NonWorkingReason } from './models.ts';
import type { ObligationStateValue as ObligationState } from './models.ts';
import type { PlanStateValue as PlanState } from './models.ts';
import type { ReferrerKindValue as ReferrerKind } from './models.ts';
import type { ResponseValue as Response } from './models.ts';
import type { RuleKindValue as RuleKind } from './models.ts';
import type { StageValue as Stage } from './models.ts';
import type { StepValue as Step } from './models.ts';
import type { TellingValue as Telling } from './models.ts';
import type { WorkValue as Work } from './models.ts';
import type { Day } from './models.ts';
import type { Moment } from './models.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ChildNotFoundModel, ConcurrentChangeModel, EpisodeIsClosedModel, HandoverRequiredModel, EpisodeNotFoundModel, ExceptionNotAllowedModel, IdempotencyKeyReusedModel, ImpossibleDayModel, LaterThanTheLimitModel, MayNotDecideOnOwnWorkModel, MayNotLeadModel, NoProtocolInForceModel, NotEntitledToDecideModel, NotOnRecordModel, NotTheLeadPractitionerModel, NotYetBornModel, OutOfOrderModel, OutsideCalendarCoverageModel, OverrunReasonRequiredModel, ProtocolIsSilentModel, UnknownPractitionerModel, WritingRequiredModel, InvalidInputModel, OtherProblemModel, ViewerModel, AuthorityModel, RoleModel, PractitionerModel, RegistrationModel, SupervisionModel, ShortfallModel, RoleNotHeldModel, ConditionNotMetModel, MayLeadModel, ChildModel, BornModel, ExpectedModel, ProtocolModel, ProtocolVersionModel, RuleModel, ExplanationModel, CitationModel, ReadingModel, SkippedDayModel, DeadlineModel, AnchorPointModel, ObligationModel, EpisodeModel, EpisodeSummaryModel, ReferralModel, ReceivedReferralModel, DecidedReferralModel, ReferralDecisionModel, ReferrerModel, TeamMappingModel, AllocationModel, SightingModel, AssessmentModel, NotStartedAssessmentModel, InProgressAssessmentModel, SubmittedAssessmentModel, ReturnedAssessmentModel, AuthorisedAssessmentModel, AssessmentSubmissionModel, AssessmentReturnModel, AssessmentAuthorisationModel, OverrunModel, PlanModel, NotDraftedPlanModel, DraftedPlanModel, AgreedPlanModel, SignedOffPlanModel, PlanDraftModel, PlanAgreementModel, PlanSignOffModel, FamilyWorkModel, NotStartedFamilyWorkModel, StartedFamilyWorkModel, PlanReviewModel, SupervisionSessionModel, ToldModel, NotToldModel, ClosureModel, ProposedClosureModel, CompletedClosureModel, ClosureProposalModel, ClosureSignOffModel, ChangeModel, ChronologyEventModel, EpisodeChangedModel } from './models.ts';
import type { GraphQLContext } from './GraphQLContext.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the calendar, as YYYY-MM-DD. Days are days in London. */
  Date: { input: Day; output: Day; }
  /** A point in time, in UTC, as YYYY-MM-DDTHH:mm:ss.sssZ. */
  DateTime: { input: Moment; output: Moment; }
};

/** What somebody does by when. */
export type Action = {
  readonly __typename?: 'Action';
  /** The day by which it is done. */
  readonly byWhen: Scalars['Date']['output'];
  /** Who does it. */
  readonly byWhom: Scalars['String']['output'];
  /** What is done. */
  readonly what: Scalars['String']['output'];
};

/** What somebody does by when. */
export type ActionInput = {
  /** The day by which it is done. */
  readonly byWhen: Scalars['Date']['input'];
  /** Who does it. */
  readonly byWhom: Scalars['String']['input'];
  /** What is done. */
  readonly what: Scalars['String']['input'];
};

/** A plan that a manager agreed. */
export type AgreedPlan = Plan & {
  readonly __typename?: 'AgreedPlan';
  /** The agreement. */
  readonly agreed: PlanAgreement;
  /** The draft that was agreed. */
  readonly draft: PlanDraft;
  /** Where the plan stands. */
  readonly state: PlanState;
};

/** An allocation: whom a manager asked to lead, after what thought, with what direction. */
export type Allocation = Recorded & {
  readonly __typename?: 'Allocation';
  /** What the allocation weighed, where that is on record. */
  readonly considerations?: Maybe<Considerations>;
  /** The direction that was given, where one was. */
  readonly direction?: Maybe<CaseDirection>;
  /** Why this practitioner may lead, as it stood on the day. */
  readonly eligibility: Explanation;
  /** Who leads. */
  readonly practitioner: Practitioner;
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The work that is led. */
  readonly work: Work;
};

/** The three domains of the assessment framework. */
export type Analysis = {
  readonly __typename?: 'Analysis';
  /** The child's developmental needs. */
  readonly developmentalNeeds: Scalars['String']['output'];
  /** Family, community and environment. */
  readonly familyAndEnvironment: Scalars['String']['output'];
  /** The parents' or carers' capacity. */
  readonly parentingCapacity: Scalars['String']['output'];
};

/** The three domains of the assessment framework. */
export type AnalysisInput = {
  /** The child's developmental needs. */
  readonly developmentalNeeds: Scalars['String']['input'];
  /** Family, community and environment. */
  readonly familyAndEnvironment: Scalars['String']['input'];
  /** The parents' or carers' capacity. */
  readonly parentingCapacity: Scalars['String']['input'];
};

export type { Anchor };

/** The moment from which time is counted. */
export type AnchorPoint = {
  readonly __typename?: 'AnchorPoint';
  /** When it happened; the start of the day for what has a day and no time. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly moment: Anchor;
  /** The day in London on which it happened: day zero. */
  readonly on: Scalars['Date']['output'];
};

/** Whether a kind of referrer may remain anonymous. */
export type Anonymity = {
  readonly __typename?: 'Anonymity';
  /** Whether it is allowed. */
  readonly allowed: Scalars['Boolean']['output'];
  /** The rule that forbids it, when one does. */
  readonly explanation?: Maybe<Explanation>;
};

/** A child and family assessment under section 17. */
export type Assessment = {
  /** Where the assessment stands. */
  readonly state: AssessmentState;
};

/** A manager's authorisation of an assessment. */
export type AssessmentAuthorisation = Recorded & {
  readonly __typename?: 'AssessmentAuthorisation';
  /** What the assessment leads to. */
  readonly outcome: AssessmentOutcome;
  /** Why. */
  readonly rationale: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** The authorisation of an assessment. */
export type AssessmentAuthoriseInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the assessment leads to. */
  readonly outcome: AssessmentOutcome;
  /** Why. */
  readonly rationale: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The assessment is complete, or why not. */
export type AssessmentAuthorisePayload = AssessmentAuthorised | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotOnRecord | OtherProblem | OutOfOrder | OutsideCalendarCoverage | OverrunReasonRequired | ProtocolIsSilent | UnknownPractitioner;

/** The assessment is complete. */
export type AssessmentAuthorised = {
  readonly __typename?: 'AssessmentAuthorised';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

export type { AssessmentOutcome };

/** A manager's request for more work on an assessment. */
export type AssessmentReturn = Recorded & {
  readonly __typename?: 'AssessmentReturn';
  /** What is still to be done. */
  readonly furtherWork: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** What is still to be done on an assessment. */
export type AssessmentReturnInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** What is still to be done. */
  readonly furtherWork: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The assessment is with its lead practitioner again, or why not. */
export type AssessmentReturnPayload = AssessmentReturned | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | OtherProblem | OutOfOrder | OutsideCalendarCoverage | ProtocolIsSilent | UnknownPractitioner;

/** The assessment is with its lead practitioner again. */
export type AssessmentReturned = {
  readonly __typename?: 'AssessmentReturned';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

export type { AssessmentState };

/** The draft of an assessment, as its lead practitioner submitted it. */
export type AssessmentSubmission = Recorded & {
  readonly __typename?: 'AssessmentSubmission';
  /** The three domains of the assessment framework. */
  readonly analysis: Analysis;
  /** What the lead practitioner recommends. */
  readonly recommendation: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** The draft of an assessment. */
export type AssessmentSubmitInput = {
  /** The three domains of the assessment framework; each must be written. */
  readonly analysis: AnalysisInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the lead practitioner recommends. */
  readonly recommendation: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The assessment is with a manager, or why not. */
export type AssessmentSubmitPayload = AssessmentSubmitted | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | NotOnRecord | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner;

/** The assessment is with a manager. */
export type AssessmentSubmitted = {
  readonly __typename?: 'AssessmentSubmitted';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** An assessment that a manager authorised. */
export type AuthorisedAssessment = Assessment & {
  readonly __typename?: 'AuthorisedAssessment';
  /** What the manager authorised. */
  readonly authorised: AssessmentAuthorisation;
  /** Where the assessment stands. */
  readonly state: AssessmentState;
  /** What was submitted. */
  readonly submission: AssessmentSubmission;
};

/** A local authority with children's social care functions. */
export type Authority = {
  readonly __typename?: 'Authority';
  /** The key of the authority, as its protocol names it. */
  readonly code: Scalars['String']['output'];
  /** The authority's name, from the protocol in force today; its key where none is. */
  readonly name: Scalars['String']['output'];
};

/** A child is born on a day, or expected on one. */
export type Birth = Born | Expected;

/** When the child was born, or is expected: exactly one of the two. */
export type BirthInput =
  /** The day of birth. */
  { readonly bornOn: Scalars['Date']['input']; readonly expectedOn?: never; }
  |  /** The day on which the birth is expected, for a child who is not born yet. */
  { readonly bornOn?: never; readonly expectedOn: Scalars['Date']['input']; };

/** The child is born. */
export type Born = {
  readonly __typename?: 'Born';
  /** The day of birth. */
  readonly on: Scalars['Date']['output'];
};

/** The days for which working days are known, both included. */
export type CalendarCoverage = {
  readonly __typename?: 'CalendarCoverage';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly until: Scalars['Date']['output'];
};

/** The casenote of direction on the child's record. */
export type CaseDirection = {
  readonly __typename?: 'CaseDirection';
  /** The day by which the assessment is to be complete. */
  readonly completeBy: Scalars['Date']['output'];
  /** The focus of the assessment. */
  readonly focus: Scalars['String']['output'];
  /** Further direction. */
  readonly further?: Maybe<Scalars['String']['output']>;
  /** The day by which the child is to be seen. */
  readonly seeChildBy: Scalars['Date']['output'];
};

/** The casenote of direction for the child's record. */
export type CaseDirectionInput = {
  /** The day by which the assessment is to be complete: no later than the limit. */
  readonly completeBy: Scalars['Date']['input'];
  /** The focus of the assessment. */
  readonly focus: Scalars['String']['input'];
  /** Further direction. */
  readonly further?: InputMaybe<Scalars['String']['input']>;
  /** The day by which the child is to be seen: no later than the limit. */
  readonly seeChildBy: Scalars['Date']['input'];
};

/** What changed in an episode since the version that somebody saw. */
export type Change = Recorded & {
  readonly __typename?: 'Change';
  /** Its number in the episode. */
  readonly number: Scalars['Int']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** What happened, in words. */
  readonly what: Scalars['String']['output'];
};

export type { ChecklistItem };

/** A child: anyone who has not reached their eighteenth birthday, including unborn children. */
export type Child = Node & {
  readonly __typename?: 'Child';
  /** When the child was born, or is expected. */
  readonly birth: Birth;
  /** The family name. */
  readonly familyName: Scalars['String']['output'];
  /** The name by which the child is called. */
  readonly givenName: Scalars['String']['output'];
  /** The child's id. */
  readonly id: Scalars['ID']['output'];
};

/** The viewer's authority knows no such child. */
export type ChildNotFound = Problem & {
  readonly __typename?: 'ChildNotFound';
  /** The id that was given. */
  readonly childId: Scalars['ID']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about the request. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about the request. */
  readonly source?: Maybe<Citation>;
};

/** An occasion on which the child was seen. */
export type ChildSeenRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How the child was seen. */
  readonly manner: MannerInput;
  /** The day on which the child was seen. */
  readonly seenOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The child's wishes and feelings. */
  readonly wishesAndFeelings: Scalars['String']['input'];
};

/** It is on record that the child was seen, or why not. */
export type ChildSeenRecordPayload = ChildSeenRecorded | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | NotOnRecord | NotYetBorn | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner;

/** It is on record that the child was seen. */
export type ChildSeenRecorded = {
  readonly __typename?: 'ChildSeenRecorded';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** What happened in an episode, in order, each thing sealed to the one before it. */
export type Chronology = {
  readonly __typename?: 'Chronology';
  /** The number of the first event that is not what was written. */
  readonly brokenAt?: Maybe<Scalars['Int']['output']>;
  /** What is wrong with it. */
  readonly brokenBecause?: Maybe<Scalars['String']['output']>;
  /** What happened, earliest first. */
  readonly events: ReadonlyArray<ChronologyEvent>;
  /** Whether every number, link and seal is what was written. */
  readonly verified: Scalars['Boolean']['output'];
};

/** One thing that happened in an episode. */
export type ChronologyEvent = Recorded & {
  readonly __typename?: 'ChronologyEvent';
  /** The SHA-256 of the event and of the seal before it, in hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** Its number in the episode, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The seal of the event before; 64 zeros for the first. */
  readonly previousHash: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** What happened, in words. */
  readonly what: Scalars['String']['output'];
};

/** A pointer to the exact paragraph of a document. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The document's title. */
  readonly document: Scalars['String']['output'];
  /** The paragraph, section or page. */
  readonly paragraph: Scalars['String']['output'];
  /** Where the document can be read, when it is published. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** The closure of an episode, or a step-down. */
export type Closure = {
  /** The proposal. */
  readonly proposal: ClosureProposal;
};

/** A proposal to close the episode or to step it down. */
export type ClosureProposal = Recorded & {
  readonly __typename?: 'ClosureProposal';
  /** Why. */
  readonly reasons: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** Whether the child is stepped down to another level of help. */
  readonly steppedDown: Scalars['Boolean']['output'];
  /** The level of help to which the child is stepped down, when they are. */
  readonly steppedDownTo?: Maybe<Scalars['String']['output']>;
};

/** A proposal to close the episode. */
export type ClosureProposeInput = {
  /** Where the child goes from here. */
  readonly destination: DestinationInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The closure is proposed, or why not. */
export type ClosureProposePayload = ClosureProposed | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner;

/** The closure is proposed. */
export type ClosureProposed = {
  readonly __typename?: 'ClosureProposed';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** The sign-off of a closure. */
export type ClosureSignOff = Recorded & {
  readonly __typename?: 'ClosureSignOff';
  /** What the person who closed the episode wrote. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A closure that is carried out. */
export type CompletedClosure = Closure & {
  readonly __typename?: 'CompletedClosure';
  /** The sign-off, with which the episode closed. */
  readonly closed: ClosureSignOff;
  /** The proposal. */
  readonly proposal: ClosureProposal;
};

/** Somebody else changed the episode first. Nothing was written. */
export type ConcurrentChange = Problem & {
  readonly __typename?: 'ConcurrentChange';
  /** What changed since the version that was seen. */
  readonly changes: ReadonlyArray<Change>;
  /** The version that the episode is at. */
  readonly currentVersion: Scalars['Int']['output'];
  /** The episode as it now stands. */
  readonly episode: Episode;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about the request. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** The version that was seen. */
  readonly seenVersion: Scalars['Int']['output'];
  /** No source: this is about the request. */
  readonly source?: Maybe<Citation>;
};

/** The person holds the role, and lacks something that the rule asks of them. */
export type ConditionNotMet = Shortfall & {
  readonly __typename?: 'ConditionNotMet';
  /** The role that is held. */
  readonly role: Role;
  /** The condition that is not met, in words. */
  readonly says: Scalars['String']['output'];
};

/** What an allocation weighed. */
export type Considerations = {
  readonly __typename?: 'Considerations';
  /** What the child and family need of a lead professional, and who is best placed. */
  readonly childAndFamilyNeeds: Scalars['String']['output'];
  /** Any evident or possible risk that could lead to a section 47 response. */
  readonly riskOfSection47: Scalars['String']['output'];
  /** The skills and experience of the practitioners. */
  readonly skillsAndExperience: Scalars['String']['output'];
};

/** What an allocation weighed. */
export type ConsiderationsInput = {
  /** What the child and family need of a lead professional, and who is best placed. */
  readonly childAndFamilyNeeds: Scalars['String']['input'];
  /** Any evident or possible risk that could lead to a section 47 response. */
  readonly riskOfSection47: Scalars['String']['input'];
  /** The skills and experience of the practitioners. */
  readonly skillsAndExperience: Scalars['String']['input'];
};

/** When something is due, and why. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** What it is counted from. */
  readonly anchor: AnchorPoint;
  /** Names the list of bank holidays and the closure days that it was worked out with. */
  readonly calendar: Scalars['String']['output'];
  /** How it was counted, in words. */
  readonly convention: Scalars['String']['output'];
  /** For limits in hours, the moment itself: hours elapse through nights and weekends. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day in London on which it is done in time. */
  readonly dueOn: Scalars['Date']['output'];
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** Whether it rests on bank holidays that follow from law but are not yet published. */
  readonly provisional: Scalars['Boolean']['output'];
  /** The days that did not count, earliest first, and why; empty where every day counts. */
  readonly skipped: ReadonlyArray<SkippedDay>;
};

/** A referral whose response is decided. */
export type DecidedReferral = Referral & {
  readonly __typename?: 'DecidedReferral';
  /** What the referrer is concerned about. */
  readonly concern: Scalars['String']['output'];
  /** The decision on the response. */
  readonly decision: ReferralDecision;
  /** When the referral reached the authority. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The day in London on which the referral reached the authority: day zero. */
  readonly receivedOn: Scalars['Date']['output'];
  /** Who refers. */
  readonly referrer: Referrer;
};

export type { Decision };

/** Where the child goes from here: exactly one of the two. */
export type DestinationInput =
  /** Nowhere, the case closes: give true. */
  { readonly closed: Scalars['Boolean']['input']; readonly steppedDownTo?: never; }
  |  /** The level of help to which the child is stepped down. */
  { readonly closed?: never; readonly steppedDownTo: Scalars['String']['input']; };

export type { DiscussedWith };

/** A plan that waits for a manager's agreement. */
export type DraftedPlan = Plan & {
  readonly __typename?: 'DraftedPlan';
  /** The latest draft. */
  readonly draft: PlanDraft;
  /** Where the plan stands. */
  readonly state: PlanState;
};

/** The limit, or why it cannot be worked out. */
export type DueOnPayload = InvalidInput | OutsideCalendarCoverage | WorkingDayLimit;

/** One child's social care episode, from a referral to its closure. */
export type Episode = Node & {
  readonly __typename?: 'Episode';
  /** The allocations, earliest first. */
  readonly allocations: ReadonlyArray<Allocation>;
  /** The assessment under section 17. */
  readonly assessment: Assessment;
  /** The child. */
  readonly child: Child;
  /** What happened, in order. Reading it is accounted for on its own. */
  readonly chronology: Chronology;
  /** The closure; null while none is proposed. */
  readonly closure?: Maybe<Closure>;
  /** When a step is due; null where its clock has not started, or the text gives no number. */
  readonly deadline?: Maybe<Deadline>;
  /** The episode's id. */
  readonly id: Scalars['ID']['output'];
  /** Who leads now; null before anybody does. */
  readonly lead?: Maybe<Practitioner>;
  /** Who was not told, and why. */
  readonly notTold: ReadonlyArray<NotTold>;
  /** Everything that the protocol requires in this episode and whose clock has started. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** The reasons on record for limits that are exceeded. */
  readonly overruns: ReadonlyArray<Overrun>;
  /** The child in need plan. */
  readonly plan: Plan;
  /** The version of the protocol under which the episode was opened; a later one never rewrites its clocks. */
  readonly protocol: ProtocolVersion;
  /** The referral that opened the episode. */
  readonly referral: Referral;
  /** The reviews of the plan, in the order in which they were recorded. */
  readonly reviews: ReadonlyArray<PlanReview>;
  /** The occasions on which the child was seen, in the order in which they were recorded. */
  readonly sightings: ReadonlyArray<Sighting>;
  /** Where the episode stands. */
  readonly stage: Stage;
  /** Supervision about this child, in the order in which it was recorded. */
  readonly supervisions: ReadonlyArray<SupervisionSession>;
  /** The team mappings, in the order in which they were recorded. */
  readonly teamMappings: ReadonlyArray<TeamMapping>;
  /** Whom was told what. */
  readonly told: ReadonlyArray<Told>;
  /** How many things have happened in the episode: give it as `seenVersion` with the next mutation. */
  readonly version: Scalars['Int']['output'];
  /** Work with the family. */
  readonly work: FamilyWork;
};


/** One child's social care episode, from a referral to its closure. */
export type EpisodeDeadlineArgs = {
  step: Step;
};

/** Something happened in the episode. */
export type EpisodeChanged = {
  readonly __typename?: 'EpisodeChanged';
  /** The episode as it stands when the notice is read. */
  readonly episode: Episode;
  /** What happened. */
  readonly event: ChronologyEvent;
};

/** The closure of an episode. */
export type EpisodeCloseInput = {
  /** Anything to add. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The episode is closed, or why not. */
export type EpisodeClosePayload = ConcurrentChange | EpisodeClosed | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotOnRecord | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner;

/** The episode is closed. */
export type EpisodeClosed = {
  readonly __typename?: 'EpisodeClosed';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** A page of episodes. */
export type EpisodeConnection = {
  readonly __typename?: 'EpisodeConnection';
  /** The episodes of the page, each with its cursor. */
  readonly edges: ReadonlyArray<EpisodeEdge>;
  /** The episodes of the page. */
  readonly nodes: ReadonlyArray<EpisodeSummary>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many episodes the viewer's authority has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An episode in a page, and its place. */
export type EpisodeEdge = {
  readonly __typename?: 'EpisodeEdge';
  /** The place of the episode in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The episode. */
  readonly node: EpisodeSummary;
};

/** The episode is closed; new concerns are a new referral. */
export type EpisodeIsClosed = Problem & {
  readonly __typename?: 'EpisodeIsClosed';
  /** The day on which it was closed. */
  readonly closedOn: Scalars['Date']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
};

/** The viewer's authority has no such episode. */
export type EpisodeNotFound = Problem & {
  readonly __typename?: 'EpisodeNotFound';
  /** The id that was given. */
  readonly episodeId: Scalars['ID']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about the request. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about the request. */
  readonly source?: Maybe<Citation>;
};

/** What a list says of an episode. */
export type EpisodeSummary = {
  readonly __typename?: 'EpisodeSummary';
  /** The child. */
  readonly child: Child;
  /** The id of the episode: `episode(id:)` reads the whole. */
  readonly episodeId: Scalars['ID']['output'];
  /** Who leads now; null before anybody does. */
  readonly lead?: Maybe<Practitioner>;
  /** The earliest day on which something that is still to be done is due. */
  readonly nextDueOn?: Maybe<Scalars['Date']['output']>;
  /** When the referral reached the authority. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The day in London on which the referral reached the authority. */
  readonly receivedOn: Scalars['Date']['output'];
  /** Where the episode stands. */
  readonly stage: Stage;
  /** How many things have happened in the episode. */
  readonly version: Scalars['Int']['output'];
};

export type { Exception };

/** The rule does not allow this reason for not telling. */
export type ExceptionNotAllowed = Problem & {
  readonly __typename?: 'ExceptionNotAllowed';
  /** The kinds of reason that the rule allows. */
  readonly allowed: ReadonlyArray<Exception>;
  /** The kind of reason that was given. */
  readonly exception: Exception;
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
  /** The duty to tell. */
  readonly telling: Telling;
};

/** The child is not born yet. Limits on seeing the child wait for the birth. */
export type Expected = {
  readonly __typename?: 'Expected';
  /** The day on which the birth is expected. */
  readonly on: Scalars['Date']['output'];
};

/** Why an answer is what it is: the rule, what it says, where that stands, and how it is read. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** How it is read, where the text is unclear. */
  readonly reading?: Maybe<Reading>;
  /** The requirement, such as WT15-066. */
  readonly rule: Scalars['ID']['output'];
  /** What the rule says, in one sentence. */
  readonly says: Scalars['String']['output'];
  /** Where it stands. */
  readonly source: Citation;
};

/** A member of the child's family who refers. */
export type FamilyMemberInput = {
  /** The person's name; left out for one who remains anonymous. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How the person is related to the child. */
  readonly relationship: Scalars['String']['input'];
  /** Whether the person wishes to remain anonymous. */
  readonly wishesToRemainAnonymous?: Scalars['Boolean']['input'];
};

/** Work with the family. */
export type FamilyWork = {
  /** Whether the work has started. */
  readonly started: Scalars['Boolean']['output'];
};

export type { Form };

/** The case has escalated, and whoever leads was not allocated to lead what it has become. */
export type HandoverRequired = Problem & {
  readonly __typename?: 'HandoverRequired';
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** Who led so far. */
  readonly practitioner: Practitioner;
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
  /** What is to be led now. */
  readonly work: Work;
};

/** The idempotency key was used for something else. */
export type IdempotencyKeyReused = Problem & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** The key that was given. */
  readonly key: Scalars['String']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The mutation that was asked for. */
  readonly operation: Scalars['String']['output'];
  /** No requirement: this is about the request. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about the request. */
  readonly source?: Maybe<Citation>;
};

/** A day or a moment that cannot be: in the future, or before what it follows. */
export type ImpossibleDay = Problem & {
  readonly __typename?: 'ImpossibleDay';
  /** The input field that gives the day. */
  readonly field: Scalars['String']['output'];
  /** The day that was given. */
  readonly given: Scalars['Date']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The latest day that can be: today, in London. */
  readonly notAfter: Scalars['Date']['output'];
  /** The earliest day that can be, where there is one. */
  readonly notBefore?: Maybe<Scalars['Date']['output']>;
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
};

/** An assessment that its lead practitioner is writing. */
export type InProgressAssessment = Assessment & {
  readonly __typename?: 'InProgressAssessment';
  /** Where the assessment stands. */
  readonly state: AssessmentState;
};

/** One thing that is wrong with an input. */
export type InputIssue = {
  readonly __typename?: 'InputIssue';
  /** What is wrong, and what to write instead. */
  readonly message: Scalars['String']['output'];
  /** Where: the names of the input fields, outermost first, with the numbers of list items from 0. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Some of what was given cannot be taken as it is. */
export type InvalidInput = Problem & {
  readonly __typename?: 'InvalidInput';
  /** Each thing that is wrong, and where. */
  readonly issues: ReadonlyArray<InputIssue>;
  /** What is the matter, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about how the input is written. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about how the input is written. */
  readonly source?: Maybe<Citation>;
};

/** A day directed for the child is later than the limit allows. */
export type LaterThanTheLimit = Problem & {
  readonly __typename?: 'LaterThanTheLimit';
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** The day that was given. */
  readonly given: Scalars['Date']['output'];
  /** The latest day that the limit allows. */
  readonly latest: Scalars['Date']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
  /** The step that is limited. */
  readonly step: Step;
};

/** The allocation of a lead practitioner. */
export type LeadPractitionerAllocateInput = {
  /** What the allocation weighed, where the protocol asks for it. */
  readonly considerations?: InputMaybe<ConsiderationsInput>;
  /** The direction for the lead practitioner, where the protocol asks for it. */
  readonly direction?: InputMaybe<CaseDirectionInput>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner who is to lead. */
  readonly practitioner: Scalars['ID']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The lead practitioner is allocated, or why not. */
export type LeadPractitionerAllocatePayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | LaterThanTheLimit | LeadPractitionerAllocated | MayNotLead | NotEntitledToDecide | NotOnRecord | OtherProblem | OutOfOrder | OutsideCalendarCoverage | ProtocolIsSilent | UnknownPractitioner;

/** The lead practitioner is allocated. */
export type LeadPractitionerAllocated = {
  readonly __typename?: 'LeadPractitionerAllocated';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** How the child was seen: exactly one of the two. */
export type MannerInput =
  /** The child was seen alone: give true. */
  { readonly alone: Scalars['Boolean']['input']; readonly notAloneBecause?: never; }
  |  /** Why the child was not seen alone. */
  { readonly alone?: never; readonly notAloneBecause: Scalars['String']['input']; };

/** The practitioner may lead the work. */
export type MayLead = {
  readonly __typename?: 'MayLead';
  /** The role in which the practitioner may lead. */
  readonly as: Role;
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** The practitioner who may lead. */
  readonly practitioner: Practitioner;
  /** The work. */
  readonly work: Work;
};

/** The practitioner may lead the work, or what keeps them from it. */
export type MayLeadPayload = InvalidInput | MayLead | MayNotLead | NoProtocolInForce | ProtocolIsSilent | UnknownPractitioner;

/** Whoever wrote the work cannot also decide on it. */
export type MayNotDecideOnOwnWork = Problem & {
  readonly __typename?: 'MayNotDecideOnOwnWork';
  /** The decision. */
  readonly decision: Decision;
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** Who asked. */
  readonly practitioner: Practitioner;
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
};

/** The practitioner may not lead the work: the rule that says so, and what they lack for each way of being allowed to. */
export type MayNotLead = Problem & {
  readonly __typename?: 'MayNotLead';
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** What the practitioner lacks, for each kind of person whom the rule lets lead. */
  readonly lacking: ReadonlyArray<Shortfall>;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The practitioner who may not lead. */
  readonly practitioner: Practitioner;
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands. */
  readonly source?: Maybe<Citation>;
  /** The work. */
  readonly work: Work;
};

/** Whether the referrer may remain anonymous, or why it cannot be said. */
export type MayRemainAnonymousPayload = Anonymity | NoProtocolInForce;

/** A member of the public who refers. */
export type MemberOfThePublicInput = {
  /** The person's name; left out for one who remains anonymous. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person wishes to remain anonymous. */
  readonly wishesToRemainAnonymous?: Scalars['Boolean']['input'];
};

/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Authorises the assessment: with that it is complete. */
  readonly assessmentAuthorise: AssessmentAuthorisePayload;
  /** Returns the assessment to its lead practitioner for more work. */
  readonly assessmentReturn: AssessmentReturnPayload;
  /** Submits the draft of the assessment to a manager. */
  readonly assessmentSubmit: AssessmentSubmitPayload;
  /** Puts on record that the child was seen. */
  readonly childSeenRecord: ChildSeenRecordPayload;
  /** Proposes to close the episode or to step it down. */
  readonly closurePropose: ClosureProposePayload;
  /** Closes the episode, as it was proposed. */
  readonly episodeClose: EpisodeClosePayload;
  /** Allocates the lead practitioner. */
  readonly leadPractitionerAllocate: LeadPractitionerAllocatePayload;
  /** Puts on record why somebody was not told. */
  readonly notToldRecord: NotToldRecordPayload;
  /** Puts on record why a limit is exceeded. */
  readonly overrunReasonRecord: OverrunReasonRecordPayload;
  /** Agrees the drafted plan. */
  readonly planAgree: PlanAgreePayload;
  /** Drafts the plan, or drafts it anew until it is agreed. */
  readonly planDraft: PlanDraftPayload;
  /** Puts a review of progress against the plan on record. */
  readonly planReview: PlanReviewPayload;
  /** Signs the agreed plan off. */
  readonly planSignOff: PlanSignOffPayload;
  /** Decides the response to a referral. */
  readonly referralDecide: ReferralDecidePayload;
  /** Puts a referral on record, with the child, and opens the child's episode. */
  readonly referralReceive: ReferralReceivePayload;
  /** Puts supervision about this child on record. */
  readonly supervisionRecord: SupervisionRecordPayload;
  /** Puts a team mapping on record. */
  readonly teamMappingRecord: TeamMappingRecordPayload;
  /** Puts on record that somebody was told. */
  readonly toldRecord: ToldRecordPayload;
  /** Puts on record that work with the family started. */
  readonly workStart: WorkStartPayload;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAssessmentAuthoriseArgs = {
  input: AssessmentAuthoriseInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAssessmentReturnArgs = {
  input: AssessmentReturnInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAssessmentSubmitArgs = {
  input: AssessmentSubmitInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationChildSeenRecordArgs = {
  input: ChildSeenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationClosureProposeArgs = {
  input: ClosureProposeInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEpisodeCloseArgs = {
  input: EpisodeCloseInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationLeadPractitionerAllocateArgs = {
  input: LeadPractitionerAllocateInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationNotToldRecordArgs = {
  input: NotToldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationOverrunReasonRecordArgs = {
  input: OverrunReasonRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPlanAgreeArgs = {
  input: PlanAgreeInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPlanDraftArgs = {
  input: PlanDraftInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPlanReviewArgs = {
  input: PlanReviewInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPlanSignOffArgs = {
  input: PlanSignOffInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReferralDecideArgs = {
  input: ReferralDecideInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReferralReceiveArgs = {
  input: ReferralReceiveInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationSupervisionRecordArgs = {
  input: SupervisionRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationTeamMappingRecordArgs = {
  input: TeamMappingRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationToldRecordArgs = {
  input: ToldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationWorkStartArgs = {
  input: WorkStartInput;
};

/** A child to be put on record. */
export type NewChildInput = {
  /** When the child was born, or is expected. */
  readonly birth: BirthInput;
  /** The family name. */
  readonly familyName: Scalars['String']['input'];
  /** The name by which the child is called. */
  readonly givenName: Scalars['String']['input'];
};

/** The authority has no protocol in force on the day. */
export type NoProtocolInForce = Problem & {
  readonly __typename?: 'NoProtocolInForce';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The day on which no protocol is in force. */
  readonly on: Scalars['Date']['output'];
  /** No requirement: there is no protocol to hold one. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: there is no protocol to hold one. */
  readonly source?: Maybe<Citation>;
};

/** Something that can be found again by its id. */
export type Node = {
  /** The id, unique among all things. Take it as it is: what it is made of can change. */
  readonly id: Scalars['ID']['output'];
};

export type { NonWorkingReason };

/** A plan of which there is no draft yet. */
export type NotDraftedPlan = Plan & {
  readonly __typename?: 'NotDraftedPlan';
  /** Where the plan stands. */
  readonly state: PlanState;
};

/** The decision is not this person's to make. */
export type NotEntitledToDecide = Problem & {
  readonly __typename?: 'NotEntitledToDecide';
  /** The decision. */
  readonly decision: Decision;
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** What the person lacks, for each kind of person whom the rule names. */
  readonly lacking: ReadonlyArray<Shortfall>;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** Who asked. */
  readonly practitioner: Practitioner;
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
};

/** A step needs things on record that are not there. */
export type NotOnRecord = Problem & {
  readonly __typename?: 'NotOnRecord';
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** What is missing. */
  readonly missing: ReadonlyArray<ChecklistItem>;
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
  /** The step. */
  readonly step: Step;
  /** The questions that are still to be answered. */
  readonly unanswered: ReadonlyArray<Question>;
};

/** An assessment that nobody leads yet. */
export type NotStartedAssessment = Assessment & {
  readonly __typename?: 'NotStartedAssessment';
  /** Where the assessment stands. */
  readonly state: AssessmentState;
};

/** Work with the family that has not started. */
export type NotStartedFamilyWork = FamilyWork & {
  readonly __typename?: 'NotStartedFamilyWork';
  /** Whether the work has started. */
  readonly started: Scalars['Boolean']['output'];
};

/** The work is led by somebody else. */
export type NotTheLeadPractitioner = Problem & {
  readonly __typename?: 'NotTheLeadPractitioner';
  /** Who leads; null before anybody does. */
  readonly lead?: Maybe<Practitioner>;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** Who asked. */
  readonly practitioner: Practitioner;
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
};

/** Somebody was not told, for a reason. */
export type NotTold = Recorded & {
  readonly __typename?: 'NotTold';
  /** The kind of reason. */
  readonly exception: Exception;
  /** The reason. */
  readonly reason: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** Who was not told what. */
  readonly telling: Telling;
};

/** Why somebody was not told. */
export type NotToldRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** The kind of reason. */
  readonly exception: Exception;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The reason. */
  readonly reason: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Who was not told what. */
  readonly telling: Telling;
};

/** The reason is on record, or why not. */
export type NotToldRecordPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | ExceptionNotAllowed | IdempotencyKeyReused | InvalidInput | NotToldRecorded | OtherProblem | OutOfOrder | OutsideCalendarCoverage | ProtocolIsSilent | UnknownPractitioner;

/** The reason is on record. */
export type NotToldRecorded = {
  readonly __typename?: 'NotToldRecorded';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** The child is not born yet, so cannot have been seen. */
export type NotYetBorn = Problem & {
  readonly __typename?: 'NotYetBorn';
  /** The day on which the birth is expected. */
  readonly expectedOn: Scalars['Date']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
};

/** What the protocol requires in an episode: what is to be done, by when, and how it stands today. */
export type Obligation = {
  readonly __typename?: 'Obligation';
  /** Whose duty it is, in words; null where the text names nobody. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** When it is due; null where the text gives no number. */
  readonly deadline?: Maybe<Deadline>;
  /** What is to be done, in the field's words. */
  readonly duty: Scalars['String']['output'];
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** The kind of rule that it comes from. */
  readonly kind: RuleKind;
  /** The day on which it was done, when it was. */
  readonly metOn?: Maybe<Scalars['Date']['output']>;
  /** The reason on record for an overrun, or for not telling. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The requirement that it rests on. */
  readonly rule: Scalars['ID']['output'];
  /** How it stands today. */
  readonly state: ObligationState;
};

export type { ObligationState };

/** A problem that has no name of its own among the answers to this mutation. */
export type OtherProblem = Problem & {
  readonly __typename?: 'OtherProblem';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The name of the problem. */
  readonly name: Scalars['String']['output'];
  /** The requirement that it rests on, where one does. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
};

/** The episode is not at the point where this can be done. */
export type OutOfOrder = Problem & {
  readonly __typename?: 'OutOfOrder';
  /** What was asked. */
  readonly command: Scalars['String']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** What it needs. */
  readonly needs: Scalars['String']['output'];
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
  /** How things stand. */
  readonly stands: Scalars['String']['output'];
};

/** An outcome for the child, and how everyone will know that it is reached. */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** Who does what by when. */
  readonly actions: ReadonlyArray<Action>;
  /** How everyone will know that it is reached. */
  readonly measure: Scalars['String']['output'];
  /** What is to be so for the child. */
  readonly outcome: Scalars['String']['output'];
};

/** An outcome for the child, and how everyone will know that it is reached. */
export type OutcomeInput = {
  /** Who does what by when. */
  readonly actions: ReadonlyArray<ActionInput>;
  /** How everyone will know that it is reached. */
  readonly measure: Scalars['String']['input'];
  /** What is to be so for the child. */
  readonly outcome: Scalars['String']['input'];
};

/** A count of working days leaves the days for which bank holidays are known. */
export type OutsideCalendarCoverage = Problem & {
  readonly __typename?: 'OutsideCalendarCoverage';
  /** Names the calendar that was asked. */
  readonly calendar: Scalars['String']['output'];
  /** The days for which working days are known. */
  readonly covers: CalendarCoverage;
  /** The day that was asked about, or that the count started from. */
  readonly date: Scalars['Date']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about the calendar. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about the calendar. */
  readonly source?: Maybe<Citation>;
};

/** Why a limit is exceeded, after discussion with child, family and professionals. */
export type Overrun = Recorded & {
  readonly __typename?: 'Overrun';
  /** With whom that was discussed. */
  readonly discussedWith: ReadonlyArray<DiscussedWith>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The step whose limit is exceeded. */
  readonly step: Step;
};

/** The reason why a limit is exceeded. */
export type OverrunReasonRecordInput = {
  /** With whom that was discussed: at least one. */
  readonly discussedWith: ReadonlyArray<DiscussedWith>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The step whose limit is exceeded. */
  readonly step: Step;
};

/** The reason is on record, or why not. */
export type OverrunReasonRecordPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | OverrunReasonRecorded | UnknownPractitioner;

/** The reason is on record. */
export type OverrunReasonRecorded = {
  readonly __typename?: 'OverrunReasonRecorded';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** A time limit has passed, and no reason for that is on record. */
export type OverrunReasonRequired = Problem & {
  readonly __typename?: 'OverrunReasonRequired';
  /** The last day of the limit. */
  readonly dueOn: Scalars['Date']['output'];
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
  /** The step whose limit has passed. */
  readonly step: Step;
};

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Where the page ends: give it as `after` for the page that follows. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Where the page starts. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A child in need plan. */
export type Plan = {
  /** Where the plan stands. */
  readonly state: PlanState;
};

/** The agreement of a plan. */
export type PlanAgreeInput = {
  /** With whom the plan was agreed, beside the manager: at least one. */
  readonly agreedWith: ReadonlyArray<Scalars['String']['input']>;
  /** The day on which it was discussed with child and family. */
  readonly discussedWithFamilyOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The plan is agreed, or why not. */
export type PlanAgreePayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotOnRecord | OtherProblem | OutOfOrder | OutsideCalendarCoverage | PlanAgreed | UnknownPractitioner;

/** The plan is agreed. */
export type PlanAgreed = {
  readonly __typename?: 'PlanAgreed';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** The agreement of a plan by a manager, with child, family and other professionals. */
export type PlanAgreement = Recorded & {
  readonly __typename?: 'PlanAgreement';
  /** With whom the plan was agreed, beside the manager. */
  readonly agreedWith: ReadonlyArray<Scalars['String']['output']>;
  /** The day on which it was discussed with child and family. */
  readonly discussedWithFamilyOn: Scalars['Date']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A draft of a plan. */
export type PlanDraft = Recorded & {
  readonly __typename?: 'PlanDraft';
  /** The outcomes for the child. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A draft of a plan. */
export type PlanDraftInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The outcomes for the child. */
  readonly outcomes: ReadonlyArray<OutcomeInput>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The plan is drafted, or why not. */
export type PlanDraftPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | PlanDrafted | UnknownPractitioner;

/** The plan is drafted. */
export type PlanDrafted = {
  readonly __typename?: 'PlanDrafted';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** A review of progress against the plan. */
export type PlanReview = Recorded & {
  readonly __typename?: 'PlanReview';
  /** What is decided. */
  readonly furtherAction: Scalars['String']['output'];
  /** What progress was made. */
  readonly progress: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day of the review. */
  readonly reviewedOn: Scalars['Date']['output'];
  /** Whether improvement is sufficient and sustained. */
  readonly sufficientAndSustained: Scalars['Boolean']['output'];
};

/** A review of progress against the plan. */
export type PlanReviewInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** What is decided. */
  readonly furtherAction: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What progress was made. */
  readonly progress: Scalars['String']['input'];
  /** The day of the review. */
  readonly reviewedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Whether improvement is sufficient and sustained. */
  readonly sufficientAndSustained: Scalars['Boolean']['input'];
};

/** The review is on record, or why not. */
export type PlanReviewPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | OtherProblem | OutOfOrder | OutsideCalendarCoverage | PlanReviewed | UnknownPractitioner;

/** The review is on record. */
export type PlanReviewed = {
  readonly __typename?: 'PlanReviewed';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** The sign-off of an agreed plan. */
export type PlanSignOff = Recorded & {
  readonly __typename?: 'PlanSignOff';
  /** What the person who signed off wrote. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** The sign-off of a plan. */
export type PlanSignOffInput = {
  /** Anything to add. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The plan is signed off, or why not. */
export type PlanSignOffPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | PlanSignedOff | UnknownPractitioner;

/** The plan is signed off. */
export type PlanSignedOff = {
  readonly __typename?: 'PlanSignedOff';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

export type { PlanState };

/** A person who works with children and families. */
export type Practitioner = Node & {
  readonly __typename?: 'Practitioner';
  /** Who employs the practitioner: the authority's key for its own staff. Null when the practitioner is not on record. */
  readonly employer?: Maybe<Scalars['String']['output']>;
  /** The practitioner's id. */
  readonly id: Scalars['ID']['output'];
  /** The practitioner's name; where the authority has none on record, the name under which they sign in. */
  readonly name: Scalars['String']['output'];
  /** The practitioner's entries in the registers of the regulators. */
  readonly registrations: ReadonlyArray<Registration>;
  /** The roles on record. */
  readonly roles: ReadonlyArray<Role>;
  /** Whether the practitioner has significant practice experience with children and families. Null when the practitioner is not on record. */
  readonly significantPracticeExperience?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the practitioner holds a social work qualification. Null when the practitioner is not on record. */
  readonly socialWorkQualified?: Maybe<Scalars['Boolean']['output']>;
  /** Who supervises the practitioner, where somebody does. */
  readonly supervisor?: Maybe<Supervision>;
};

/** Something that stands in the way, which the person who asks can put right. Nothing was written but the account of it. */
export type Problem = {
  /** What is the matter, and what to do next, in one or two sentences for a practitioner. */
  readonly message: Scalars['String']['output'];
  /** The requirement that it rests on, such as WT15-066, where one does. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
};

/** A professional who refers. */
export type ProfessionalReferrerInput = {
  /** The agency for which the professional refers. */
  readonly agency: Scalars['String']['input'];
  /** The capacity in which the professional refers. */
  readonly capacity: Scalars['String']['input'];
  /** The professional's name; left out for one who remains anonymous, where the protocol allows that. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether the professional wishes to remain anonymous. */
  readonly wishesToRemainAnonymous?: Scalars['Boolean']['input'];
};

/** A closure that is proposed and not yet carried out. */
export type ProposedClosure = Closure & {
  readonly __typename?: 'ProposedClosure';
  /** The proposal. */
  readonly proposal: ClosureProposal;
};

/** What binds an authority: its local protocol, laid over the edition of Working Together that it sits on. */
export type Protocol = {
  readonly __typename?: 'Protocol';
  /** The authority whose protocol it is. */
  readonly authority: Authority;
  /** The edition of the guidance that it sits on. */
  readonly edition: Scalars['String']['output'];
  /** The first day on which it is in force. */
  readonly inForceFrom: Scalars['Date']['output'];
  /** The last day on which it is in force, where one is set. */
  readonly inForceUntil?: Maybe<Scalars['Date']['output']>;
  /** The roles that the protocol and its edition define. */
  readonly roles: ReadonlyArray<Role>;
  /** Every rule that binds: the authority's own, and those of the edition whose place no local rule takes. */
  readonly rules: ReadonlyArray<Rule>;
  /** The protocol's title. */
  readonly title: Scalars['String']['output'];
  /** The version of the local protocol. */
  readonly version: Scalars['String']['output'];
};

/** Neither the local protocol nor its edition says anything about the matter. */
export type ProtocolIsSilent = Problem & {
  readonly __typename?: 'ProtocolIsSilent';
  /** What it does not say. */
  readonly about: Scalars['String']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The title of the protocol. */
  readonly protocol: Scalars['String']['output'];
  /** No requirement: none is found. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: none is found. */
  readonly source?: Maybe<Citation>;
};

/** Which version of which protocol, on which edition. An episode keeps it for as long as it lasts. */
export type ProtocolVersion = {
  readonly __typename?: 'ProtocolVersion';
  /** The edition of the guidance that it sits on. */
  readonly edition: Scalars['String']['output'];
  /** The version of the local protocol. */
  readonly version: Scalars['String']['output'];
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** The child with this id; null when the viewer's authority knows no such child. */
  readonly child?: Maybe<Child>;
  /** The last day of a limit in working days, by the calendar of the viewer's authority. */
  readonly dueOn: DueOnPayload;
  /** The episode with this id; null when the viewer's authority has no such episode. */
  readonly episode?: Maybe<Episode>;
  /** The episodes of the viewer's authority, latest referral first. */
  readonly episodes: EpisodeConnection;
  /** Whether a practitioner may lead some work on a day, and why. */
  readonly mayLead: MayLeadPayload;
  /** Whether this kind of referrer may remain anonymous, under the protocol in force today. */
  readonly mayRemainAnonymous: MayRemainAnonymousPayload;
  /** The thing with this id; null when the viewer's authority has no such thing. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the same order; null where the viewer's authority has no such thing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The practitioner with this id; null when the viewer's authority knows no such practitioner. */
  readonly practitioner?: Maybe<Practitioner>;
  /** The practitioners whom the viewer's authority knows. */
  readonly practitioners: ReadonlyArray<Practitioner>;
  /** The protocol that binds the viewer's authority on a day: its local protocol, laid over an edition of the guidance. Null when none is in force. */
  readonly protocol?: Maybe<Protocol>;
  /** Who asks, as the authority's own identity provider vouches for them. */
  readonly viewer: Viewer;
};


/** What can be asked. */
export type QueryChildArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDueOnArgs = {
  from: Scalars['Date']['input'];
  workingDays: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryEpisodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEpisodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryMayLeadArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  practitioner: Scalars['ID']['input'];
  work: Work;
};


/** What can be asked. */
export type QueryMayRemainAnonymousArgs = {
  referrer: ReferrerKind;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryPractitionerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryProtocolArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A question that a document wants answered. */
export type Question = {
  readonly __typename?: 'Question';
  /** What is asked. */
  readonly asks: Scalars['String']['output'];
  /** By which its answer is found. */
  readonly key: Scalars['ID']['output'];
};

/** How a text is read where it is unclear. */
export type Reading = {
  readonly __typename?: 'Reading';
  /** What else it could mean. */
  readonly alternative?: Maybe<Scalars['String']['output']>;
  /** The id of the reading. */
  readonly reading: Scalars['ID']['output'];
  /** What the text is taken to mean. */
  readonly takenAs: Scalars['String']['output'];
};

/** A referral that waits for its decision. */
export type ReceivedReferral = Referral & {
  readonly __typename?: 'ReceivedReferral';
  /** What the referrer is concerned about. */
  readonly concern: Scalars['String']['output'];
  /** When the referral reached the authority. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The day in London on which the referral reached the authority: day zero. */
  readonly receivedOn: Scalars['Date']['output'];
  /** Who refers. */
  readonly referrer: Referrer;
};

/** What happened, or was found, put on record: when, and by whom. */
export type Recorded = {
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A referral: someone tells children's social care that a child may need help or protection. */
export type Referral = {
  /** What the referrer is concerned about. */
  readonly concern: Scalars['String']['output'];
  /** When the referral reached the authority. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The day in London on which the referral reached the authority: day zero. */
  readonly receivedOn: Scalars['Date']['output'];
  /** Who refers. No name is kept of a referrer who wishes to remain anonymous. */
  readonly referrer: Referrer;
};

/** The response to a referral. */
export type ReferralDecideInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reasons: Scalars['String']['input'];
  /** How the referral is answered. */
  readonly response: Response;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The response to the referral is decided, or why not. */
export type ReferralDecidePayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | InvalidInput | NotEntitledToDecide | NotOnRecord | OtherProblem | OutOfOrder | OutsideCalendarCoverage | ReferralDecided | UnknownPractitioner;

/** The response to the referral is decided. */
export type ReferralDecided = {
  readonly __typename?: 'ReferralDecided';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** The decision on the response to a referral. */
export type ReferralDecision = Recorded & {
  readonly __typename?: 'ReferralDecision';
  /** Why. */
  readonly reasons: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** How the referral is answered. */
  readonly response: Response;
};

/** A referral to put on record. */
export type ReferralReceiveInput = {
  /** The child who is referred. */
  readonly child: ReferredChildInput;
  /** What the referrer is concerned about. */
  readonly concern: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When the referral reached the authority. Its day in London is day zero. */
  readonly receivedAt: Scalars['DateTime']['input'];
  /** Who refers. */
  readonly referrer: ReferrerInput;
};

/** The referral is on record, or why not. */
export type ReferralReceivePayload = ChildNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | NoProtocolInForce | NotOnRecord | OtherProblem | OutsideCalendarCoverage | ReferralReceived | UnknownPractitioner;

/** The referral is on record. */
export type ReferralReceived = {
  readonly __typename?: 'ReferralReceived';
  /** The episode that the referral opened. */
  readonly episode: Episode;
};

/** The child who is referred: exactly one of these. */
export type ReferredChildInput =
  /** The id of a child whom the authority knows. */
  { readonly known: Scalars['ID']['input']; readonly new?: never; }
  |  /** A child whom the authority does not know yet, to be put on record. */
  { readonly known?: never; readonly new: NewChildInput; };

/** Who refers. Anyone may. */
export type Referrer = {
  readonly __typename?: 'Referrer';
  /** The agency for which a professional refers. */
  readonly agency?: Maybe<Scalars['String']['output']>;
  /** The capacity in which a professional refers. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** The kind of referrer. */
  readonly kind: ReferrerKind;
  /** The referrer's name; null for one who remains anonymous, and for the child. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How a member of the family is related to the child. */
  readonly relationship?: Maybe<Scalars['String']['output']>;
  /** Whether the referrer wishes to remain anonymous. */
  readonly wishesToRemainAnonymous: Scalars['Boolean']['output'];
};

/** Who refers: exactly one of these. */
export type ReferrerInput =
  /** A member of the child's family. */
  { readonly familyMember: FamilyMemberInput; readonly memberOfThePublic?: never; readonly professional?: never; readonly theChild?: never; }
  |  /** A member of the public. */
  { readonly familyMember?: never; readonly memberOfThePublic: MemberOfThePublicInput; readonly professional?: never; readonly theChild?: never; }
  |  /** A professional, for an agency. */
  { readonly familyMember?: never; readonly memberOfThePublic?: never; readonly professional: ProfessionalReferrerInput; readonly theChild?: never; }
  |  /** The child: give true. */
  { readonly familyMember?: never; readonly memberOfThePublic?: never; readonly professional?: never; readonly theChild: Scalars['Boolean']['input']; };

export type { ReferrerKind };

/** An entry in a regulator's register. */
export type Registration = {
  readonly __typename?: 'Registration';
  /** The first day of the registration. */
  readonly from: Scalars['Date']['output'];
  /** The number of the entry. */
  readonly number: Scalars['String']['output'];
  /** The regulator that keeps the register. */
  readonly regulator: Scalars['String']['output'];
  /** The last day of the registration, where it has one. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type { Response };

/** An assessment for which a manager asked for more work. */
export type ReturnedAssessment = Assessment & {
  readonly __typename?: 'ReturnedAssessment';
  /** What the manager asked for. */
  readonly returned: AssessmentReturn;
  /** Where the assessment stands. */
  readonly state: AssessmentState;
  /** What was submitted. */
  readonly submission: AssessmentSubmission;
};

/** A role, as the protocol or the edition of the guidance defines it. Roles are open: an authority can define its own. */
export type Role = {
  readonly __typename?: 'Role';
  /** The key of the role, such as socialWorker. */
  readonly key: Scalars['String']['output'];
  /** The title of the role in the field's words, from the protocol in force today. */
  readonly title: Scalars['String']['output'];
};

/** The person does not hold the role. */
export type RoleNotHeld = Shortfall & {
  readonly __typename?: 'RoleNotHeld';
  /** The role that is not held. */
  readonly role: Role;
  /** What is lacking, in words. */
  readonly says: Scalars['String']['output'];
};

/** A rule of a protocol. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** Other requirements that the same rule enforces. */
  readonly alsoEnforces: ReadonlyArray<Scalars['ID']['output']>;
  /** The kind of rule. */
  readonly kind: RuleKind;
  /** How it is read, where the text is unclear. */
  readonly reading?: Maybe<Reading>;
  /** The requirement that the rule enforces, such as WT15-066. */
  readonly rule: Scalars['ID']['output'];
  /** What it says, in one sentence made from its values. */
  readonly says: Scalars['String']['output'];
  /** Where it stands. */
  readonly source: Citation;
};

export type { RuleKind };

/** Why a person is not whom a rule means. */
export type Shortfall = {
  /** The role that the rule speaks of. */
  readonly role: Role;
  /** What is lacking, in words. */
  readonly says: Scalars['String']['output'];
};

/** An occasion on which the child was seen. */
export type Sighting = Recorded & {
  readonly __typename?: 'Sighting';
  /** Whether the child was seen alone. */
  readonly alone: Scalars['Boolean']['output'];
  /** Why the child was not seen alone, when not. */
  readonly notAloneBecause?: Maybe<Scalars['String']['output']>;
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day on which the child was seen. */
  readonly seenOn: Scalars['Date']['output'];
  /** The child's wishes and feelings. */
  readonly wishesAndFeelings: Scalars['String']['output'];
};

/** A plan that is agreed and signed off. */
export type SignedOffPlan = Plan & {
  readonly __typename?: 'SignedOffPlan';
  /** The agreement. */
  readonly agreed: PlanAgreement;
  /** The draft that was agreed. */
  readonly draft: PlanDraft;
  /** The sign-off. */
  readonly signedOff: PlanSignOff;
  /** Where the plan stands. */
  readonly state: PlanState;
};

/** A day that did not count, and why. */
export type SkippedDay = {
  readonly __typename?: 'SkippedDay';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The reason in words: the weekend, the bank holiday's title, or why the authority was closed. */
  readonly says: Scalars['String']['output'];
  /** The kind of reason why it did not count. */
  readonly why: NonWorkingReason;
};

export type { Stage };

/** Work with the family that has started. */
export type StartedFamilyWork = FamilyWork & {
  readonly __typename?: 'StartedFamilyWork';
  /** Whether the work has started. */
  readonly started: Scalars['Boolean']['output'];
  /** The day on which the work started. */
  readonly startedOn: Scalars['Date']['output'];
};

export type { Step };

/** An assessment that is with a manager. */
export type SubmittedAssessment = Assessment & {
  readonly __typename?: 'SubmittedAssessment';
  /** Where the assessment stands. */
  readonly state: AssessmentState;
  /** What was submitted. */
  readonly submission: AssessmentSubmission;
};

/** What can be watched. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Each thing that happens in the episode from now on, whichever gateway it came through. */
  readonly episodeChanged: EpisodeChanged;
};


/** What can be watched. */
export type SubscriptionEpisodeChangedArgs = {
  episode: Scalars['ID']['input'];
};

/** The supervision that a practitioner has, with what makes it count. */
export type Supervision = {
  readonly __typename?: 'Supervision';
  /** Whether the supervision is direct. */
  readonly directly: Scalars['Boolean']['output'];
  /** Who supervises. */
  readonly practitioner: Practitioner;
  /** The roles that the supervisor holds. */
  readonly roles: ReadonlyArray<Role>;
  /** Whether the supervisor holds a social work qualification. */
  readonly socialWorkQualified: Scalars['Boolean']['output'];
};

/** Supervision about this child. */
export type SupervisionRecordInput = {
  /** What was directed. */
  readonly direction: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** The day on which it was held. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The supervision is on record, or why not. */
export type SupervisionRecordPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | OtherProblem | OutOfOrder | OutsideCalendarCoverage | SupervisionRecorded | UnknownPractitioner;

/** The supervision is on record. */
export type SupervisionRecorded = {
  readonly __typename?: 'SupervisionRecorded';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** Supervision about this child, kept as a casenote of direction. */
export type SupervisionSession = Recorded & {
  readonly __typename?: 'SupervisionSession';
  /** What was directed. */
  readonly direction: Scalars['String']['output'];
  /** The day on which it was held. */
  readonly heldOn: Scalars['Date']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A team mapping: strengths, needs and next steps for the family, explored together before allocation. */
export type TeamMapping = Recorded & {
  readonly __typename?: 'TeamMapping';
  /** The day on which it was held. */
  readonly heldOn: Scalars['Date']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** What came out of it. */
  readonly summary: Scalars['String']['output'];
};

/** A team mapping. */
export type TeamMappingRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** The day on which it was held. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** What came out of it. */
  readonly summary: Scalars['String']['input'];
};

/** The team mapping is on record, or why not. */
export type TeamMappingRecordPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | OtherProblem | OutOfOrder | OutsideCalendarCoverage | TeamMappingRecorded | UnknownPractitioner;

/** The team mapping is on record. */
export type TeamMappingRecorded = {
  readonly __typename?: 'TeamMappingRecorded';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

export type { Telling };

/** Somebody was told something. */
export type Told = Recorded & {
  readonly __typename?: 'Told';
  /** How they were told. */
  readonly form: Form;
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** What they were told. */
  readonly said: Scalars['String']['output'];
  /** Who was told what. */
  readonly telling: Telling;
  /** The day on which they were told. */
  readonly toldOn: Scalars['Date']['output'];
};

/** What somebody was told. */
export type ToldRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** How they were told. */
  readonly form: Form;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What they were told. */
  readonly said: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Who was told what. */
  readonly telling: Telling;
  /** The day on which they were told. */
  readonly toldOn: Scalars['Date']['input'];
};

/** It is on record that they were told, or why not. */
export type ToldRecordPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | NotOnRecord | OtherProblem | OutOfOrder | OutsideCalendarCoverage | ProtocolIsSilent | ToldRecorded | UnknownPractitioner | WritingRequired;

/** It is on record that they were told. */
export type ToldRecorded = {
  readonly __typename?: 'ToldRecorded';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** A practitioner is named whom the authority does not know. */
export type UnknownPractitioner = Problem & {
  readonly __typename?: 'UnknownPractitioner';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The id that was given. */
  readonly practitionerId: Scalars['ID']['output'];
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
};

/** A practitioner, signed in for one authority. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The authority whose records the viewer sees. */
  readonly authority: Authority;
  /** The practitioner's name. */
  readonly name: Scalars['String']['output'];
  /** The practitioner, as the authority knows them. */
  readonly practitioner: Practitioner;
  /** Why the records are used, in the words of the front end: it is recorded with all that is read. */
  readonly purpose: Scalars['String']['output'];
  /** The roles that the authority's identity provider vouches for. */
  readonly roles: ReadonlyArray<Role>;
};

export type { Work };

/** The start of work with the family. */
export type WorkStartInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The day on which the work started. */
  readonly startedOn: Scalars['Date']['input'];
};

/** Work with the family has started, or why not. */
export type WorkStartPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | ImpossibleDay | InvalidInput | NotOnRecord | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner | WorkStarted;

/** Work with the family has started. */
export type WorkStarted = {
  readonly __typename?: 'WorkStarted';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** A limit in working days. */
export type WorkingDayLimit = {
  readonly __typename?: 'WorkingDayLimit';
  /** Names the list of bank holidays and the closure days that it was worked out with. */
  readonly calendar: Scalars['String']['output'];
  /** The last day on which it is done in time. */
  readonly dueOn: Scalars['Date']['output'];
  /** The day of the event: day zero. */
  readonly from: Scalars['Date']['output'];
  /** Whether it rests on bank holidays that follow from law but are not yet published. */
  readonly provisional: Scalars['Boolean']['output'];
  /** The days that did not count, earliest first, and why. */
  readonly skipped: ReadonlyArray<SkippedDay>;
  /** How many working days there are. */
  readonly workingDays: Scalars['Int']['output'];
};

/** The rule asks for writing. */
export type WritingRequired = Problem & {
  readonly __typename?: 'WritingRequired';
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
  /** The duty to tell. */
  readonly telling: Telling;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssessmentAuthorisePayload:
    | ( Omit<AssessmentAuthorised, 'episode'> & { episode: _RefType['Episode'] } )
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MayNotDecideOnOwnWorkModel )
    | ( NotEntitledToDecideModel )
    | ( NotOnRecordModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( OverrunReasonRequiredModel )
    | ( ProtocolIsSilentModel )
    | ( UnknownPractitionerModel )
  ;
  AssessmentReturnPayload:
    | ( Omit<AssessmentReturned, 'episode'> & { episode: _RefType['Episode'] } )
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MayNotDecideOnOwnWorkModel )
    | ( NotEntitledToDecideModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( ProtocolIsSilentModel )
    | ( UnknownPractitionerModel )
  ;
  AssessmentSubmitPayload:
    | ( Omit<AssessmentSubmitted, 'episode'> & { episode: _RefType['Episode'] } )
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotOnRecordModel )
    | ( NotTheLeadPractitionerModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( UnknownPractitionerModel )
  ;
  Birth:
    | ( BornModel )
    | ( ExpectedModel )
  ;
  ChildSeenRecordPayload:
    | ( Omit<ChildSeenRecorded, 'episode'> & { episode: _RefType['Episode'] } )
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( NotOnRecordModel )
    | ( NotYetBornModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( UnknownPractitionerModel )
  ;
  ClosureProposePayload:
    | ( Omit<ClosureProposed, 'episode'> & { episode: _RefType['Episode'] } )
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MayNotDecideOnOwnWorkModel )
    | ( NotEntitledToDecideModel )
    | ( NotTheLeadPractitionerModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( UnknownPractitionerModel )
  ;
  DueOnPayload:
    | ( InvalidInputModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<WorkingDayLimit, 'skipped'> & { skipped: ReadonlyArray<_RefType['SkippedDay']> } )
  ;
  EpisodeClosePayload:
    | ( ConcurrentChangeModel )
    | ( Omit<EpisodeClosed, 'episode'> & { episode: _RefType['Episode'] } )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MayNotDecideOnOwnWorkModel )
    | ( NotEntitledToDecideModel )
    | ( NotOnRecordModel )
    | ( NotTheLeadPractitionerModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( UnknownPractitionerModel )
  ;
  LeadPractitionerAllocatePayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( LaterThanTheLimitModel )
    | ( Omit<LeadPractitionerAllocated, 'episode'> & { episode: _RefType['Episode'] } )
    | ( MayNotLeadModel )
    | ( NotEntitledToDecideModel )
    | ( NotOnRecordModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( ProtocolIsSilentModel )
    | ( UnknownPractitionerModel )
  ;
  MayLeadPayload:
    | ( InvalidInputModel )
    | ( MayLeadModel )
    | ( MayNotLeadModel )
    | ( NoProtocolInForceModel )
    | ( ProtocolIsSilentModel )
    | ( UnknownPractitionerModel )
  ;
  MayRemainAnonymousPayload:
    | ( Omit<Anonymity, 'explanation'> & { explanation?: Maybe<_RefType['Explanation']> } )
    | ( NoProtocolInForceModel )
  ;
  NotToldRecordPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( ExceptionNotAllowedModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<NotToldRecorded, 'episode'> & { episode: _RefType['Episode'] } )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( ProtocolIsSilentModel )
    | ( UnknownPractitionerModel )
  ;
  OverrunReasonRecordPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotTheLeadPractitionerModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<OverrunReasonRecorded, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  PlanAgreePayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( MayNotDecideOnOwnWorkModel )
    | ( NotEntitledToDecideModel )
    | ( NotOnRecordModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<PlanAgreed, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  PlanDraftPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotTheLeadPractitionerModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<PlanDrafted, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  PlanReviewPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<PlanReviewed, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  PlanSignOffPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MayNotDecideOnOwnWorkModel )
    | ( NotEntitledToDecideModel )
    | ( NotTheLeadPractitionerModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<PlanSignedOff, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  ReferralDecidePayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEntitledToDecideModel )
    | ( NotOnRecordModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<ReferralDecided, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  ReferralReceivePayload:
    | ( ChildNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( NoProtocolInForceModel )
    | ( NotOnRecordModel )
    | ( OtherProblemModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<ReferralReceived, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  SupervisionRecordPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<SupervisionRecorded, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  TeamMappingRecordPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<TeamMappingRecorded, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  ToldRecordPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( NotOnRecordModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( ProtocolIsSilentModel )
    | ( Omit<ToldRecorded, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
    | ( WritingRequiredModel )
  ;
  WorkStartPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( NotOnRecordModel )
    | ( NotTheLeadPractitionerModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( UnknownPractitionerModel )
    | ( Omit<WorkStarted, 'episode'> & { episode: _RefType['Episode'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Assessment:
    | ( AuthorisedAssessmentModel )
    | ( InProgressAssessmentModel )
    | ( NotStartedAssessmentModel )
    | ( ReturnedAssessmentModel )
    | ( SubmittedAssessmentModel )
  ;
  Closure:
    | ( CompletedClosureModel )
    | ( ProposedClosureModel )
  ;
  FamilyWork:
    | ( NotStartedFamilyWorkModel )
    | ( StartedFamilyWorkModel )
  ;
  Node:
    | ( ChildModel )
    | ( EpisodeModel )
    | ( PractitionerModel )
  ;
  Plan:
    | ( AgreedPlanModel )
    | ( DraftedPlanModel )
    | ( NotDraftedPlanModel )
    | ( SignedOffPlanModel )
  ;
  Problem:
    | ( ChildNotFoundModel )
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( ExceptionNotAllowedModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( LaterThanTheLimitModel )
    | ( MayNotDecideOnOwnWorkModel )
    | ( MayNotLeadModel )
    | ( NoProtocolInForceModel )
    | ( NotEntitledToDecideModel )
    | ( NotOnRecordModel )
    | ( NotTheLeadPractitionerModel )
    | ( NotYetBornModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( OverrunReasonRequiredModel )
    | ( ProtocolIsSilentModel )
    | ( UnknownPractitionerModel )
    | ( WritingRequiredModel )
  ;
  Recorded:
    | ( AllocationModel )
    | ( AssessmentAuthorisationModel )
    | ( AssessmentReturnModel )
    | ( AssessmentSubmissionModel )
    | ( ChangeModel )
    | ( ChronologyEventModel )
    | ( ClosureProposalModel )
    | ( ClosureSignOffModel )
    | ( NotToldModel )
    | ( OverrunModel )
    | ( PlanAgreementModel )
    | ( PlanDraftModel )
    | ( PlanReviewModel )
    | ( PlanSignOffModel )
    | ( ReferralDecisionModel )
    | ( SightingModel )
    | ( SupervisionSessionModel )
    | ( TeamMappingModel )
    | ( ToldModel )
  ;
  Referral:
    | ( DecidedReferralModel )
    | ( ReceivedReferralModel )
  ;
  Shortfall:
    | ( ConditionNotMetModel )
    | ( RoleNotHeldModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<Action>;
  ActionInput: ActionInput;
  AgreedPlan: ResolverTypeWrapper<AgreedPlanModel>;
  Allocation: ResolverTypeWrapper<AllocationModel>;
  Analysis: ResolverTypeWrapper<Analysis>;
  AnalysisInput: AnalysisInput;
  Anchor: Anchor;
  AnchorPoint: ResolverTypeWrapper<AnchorPointModel>;
  Anonymity: ResolverTypeWrapper<Omit<Anonymity, 'explanation'> & { explanation?: Maybe<ResolversTypes['Explanation']> }>;
  Assessment: ResolverTypeWrapper<AssessmentModel>;
  AssessmentAuthorisation: ResolverTypeWrapper<AssessmentAuthorisationModel>;
  AssessmentAuthoriseInput: AssessmentAuthoriseInput;
  AssessmentAuthorisePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentAuthorisePayload']>;
  AssessmentAuthorised: ResolverTypeWrapper<Omit<AssessmentAuthorised, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  AssessmentOutcome: AssessmentOutcome;
  AssessmentReturn: ResolverTypeWrapper<AssessmentReturnModel>;
  AssessmentReturnInput: AssessmentReturnInput;
  AssessmentReturnPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentReturnPayload']>;
  AssessmentReturned: ResolverTypeWrapper<Omit<AssessmentReturned, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  AssessmentState: AssessmentState;
  AssessmentSubmission: ResolverTypeWrapper<AssessmentSubmissionModel>;
  AssessmentSubmitInput: AssessmentSubmitInput;
  AssessmentSubmitPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentSubmitPayload']>;
  AssessmentSubmitted: ResolverTypeWrapper<Omit<AssessmentSubmitted, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  AuthorisedAssessment: ResolverTypeWrapper<AuthorisedAssessmentModel>;
  Authority: ResolverTypeWrapper<AuthorityModel>;
  Birth: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Birth']>;
  BirthInput: BirthInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Born: ResolverTypeWrapper<BornModel>;
  CalendarCoverage: ResolverTypeWrapper<CalendarCoverage>;
  CaseDirection: ResolverTypeWrapper<CaseDirection>;
  CaseDirectionInput: CaseDirectionInput;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChecklistItem: ChecklistItem;
  Child: ResolverTypeWrapper<ChildModel>;
  ChildNotFound: ResolverTypeWrapper<ChildNotFoundModel>;
  ChildSeenRecordInput: ChildSeenRecordInput;
  ChildSeenRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChildSeenRecordPayload']>;
  ChildSeenRecorded: ResolverTypeWrapper<Omit<ChildSeenRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  Chronology: ResolverTypeWrapper<Omit<Chronology, 'events'> & { events: ReadonlyArray<ResolversTypes['ChronologyEvent']> }>;
  ChronologyEvent: ResolverTypeWrapper<ChronologyEventModel>;
  Citation: ResolverTypeWrapper<CitationModel>;
  Closure: ResolverTypeWrapper<ClosureModel>;
  ClosureProposal: ResolverTypeWrapper<ClosureProposalModel>;
  ClosureProposeInput: ClosureProposeInput;
  ClosureProposePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosureProposePayload']>;
  ClosureProposed: ResolverTypeWrapper<Omit<ClosureProposed, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  ClosureSignOff: ResolverTypeWrapper<ClosureSignOffModel>;
  CompletedClosure: ResolverTypeWrapper<CompletedClosureModel>;
  ConcurrentChange: ResolverTypeWrapper<ConcurrentChangeModel>;
  ConditionNotMet: ResolverTypeWrapper<ConditionNotMetModel>;
  Considerations: ResolverTypeWrapper<Considerations>;
  ConsiderationsInput: ConsiderationsInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineModel>;
  DecidedReferral: ResolverTypeWrapper<DecidedReferralModel>;
  Decision: Decision;
  DestinationInput: DestinationInput;
  DiscussedWith: DiscussedWith;
  DraftedPlan: ResolverTypeWrapper<DraftedPlanModel>;
  DueOnPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DueOnPayload']>;
  Episode: ResolverTypeWrapper<EpisodeModel>;
  EpisodeChanged: ResolverTypeWrapper<EpisodeChangedModel>;
  EpisodeCloseInput: EpisodeCloseInput;
  EpisodeClosePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EpisodeClosePayload']>;
  EpisodeClosed: ResolverTypeWrapper<Omit<EpisodeClosed, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  EpisodeConnection: ResolverTypeWrapper<Omit<EpisodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EpisodeEdge']>, nodes: ReadonlyArray<ResolversTypes['EpisodeSummary']> }>;
  EpisodeEdge: ResolverTypeWrapper<Omit<EpisodeEdge, 'node'> & { node: ResolversTypes['EpisodeSummary'] }>;
  EpisodeIsClosed: ResolverTypeWrapper<EpisodeIsClosedModel>;
  EpisodeNotFound: ResolverTypeWrapper<EpisodeNotFoundModel>;
  EpisodeSummary: ResolverTypeWrapper<EpisodeSummaryModel>;
  Exception: Exception;
  ExceptionNotAllowed: ResolverTypeWrapper<ExceptionNotAllowedModel>;
  Expected: ResolverTypeWrapper<ExpectedModel>;
  Explanation: ResolverTypeWrapper<ExplanationModel>;
  FamilyMemberInput: FamilyMemberInput;
  FamilyWork: ResolverTypeWrapper<FamilyWorkModel>;
  Form: Form;
  HandoverRequired: ResolverTypeWrapper<HandoverRequiredModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReusedModel>;
  ImpossibleDay: ResolverTypeWrapper<ImpossibleDayModel>;
  InProgressAssessment: ResolverTypeWrapper<InProgressAssessmentModel>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  LaterThanTheLimit: ResolverTypeWrapper<LaterThanTheLimitModel>;
  LeadPractitionerAllocateInput: LeadPractitionerAllocateInput;
  LeadPractitionerAllocatePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeadPractitionerAllocatePayload']>;
  LeadPractitionerAllocated: ResolverTypeWrapper<Omit<LeadPractitionerAllocated, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  MannerInput: MannerInput;
  MayLead: ResolverTypeWrapper<MayLeadModel>;
  MayLeadPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MayLeadPayload']>;
  MayNotDecideOnOwnWork: ResolverTypeWrapper<MayNotDecideOnOwnWorkModel>;
  MayNotLead: ResolverTypeWrapper<MayNotLeadModel>;
  MayRemainAnonymousPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MayRemainAnonymousPayload']>;
  MemberOfThePublicInput: MemberOfThePublicInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewChildInput: NewChildInput;
  NoProtocolInForce: ResolverTypeWrapper<NoProtocolInForceModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonWorkingReason: NonWorkingReason;
  NotDraftedPlan: ResolverTypeWrapper<NotDraftedPlanModel>;
  NotEntitledToDecide: ResolverTypeWrapper<NotEntitledToDecideModel>;
  NotOnRecord: ResolverTypeWrapper<NotOnRecordModel>;
  NotStartedAssessment: ResolverTypeWrapper<NotStartedAssessmentModel>;
  NotStartedFamilyWork: ResolverTypeWrapper<NotStartedFamilyWorkModel>;
  NotTheLeadPractitioner: ResolverTypeWrapper<NotTheLeadPractitionerModel>;
  NotTold: ResolverTypeWrapper<NotToldModel>;
  NotToldRecordInput: NotToldRecordInput;
  NotToldRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotToldRecordPayload']>;
  NotToldRecorded: ResolverTypeWrapper<Omit<NotToldRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  NotYetBorn: ResolverTypeWrapper<NotYetBornModel>;
  Obligation: ResolverTypeWrapper<ObligationModel>;
  ObligationState: ObligationState;
  OtherProblem: ResolverTypeWrapper<OtherProblemModel>;
  OutOfOrder: ResolverTypeWrapper<OutOfOrderModel>;
  Outcome: ResolverTypeWrapper<Outcome>;
  OutcomeInput: OutcomeInput;
  OutsideCalendarCoverage: ResolverTypeWrapper<OutsideCalendarCoverageModel>;
  Overrun: ResolverTypeWrapper<OverrunModel>;
  OverrunReasonRecordInput: OverrunReasonRecordInput;
  OverrunReasonRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverrunReasonRecordPayload']>;
  OverrunReasonRecorded: ResolverTypeWrapper<Omit<OverrunReasonRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  OverrunReasonRequired: ResolverTypeWrapper<OverrunReasonRequiredModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Plan: ResolverTypeWrapper<PlanModel>;
  PlanAgreeInput: PlanAgreeInput;
  PlanAgreePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanAgreePayload']>;
  PlanAgreed: ResolverTypeWrapper<Omit<PlanAgreed, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  PlanAgreement: ResolverTypeWrapper<PlanAgreementModel>;
  PlanDraft: ResolverTypeWrapper<PlanDraftModel>;
  PlanDraftInput: PlanDraftInput;
  PlanDraftPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanDraftPayload']>;
  PlanDrafted: ResolverTypeWrapper<Omit<PlanDrafted, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  PlanReview: ResolverTypeWrapper<PlanReviewModel>;
  PlanReviewInput: PlanReviewInput;
  PlanReviewPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanReviewPayload']>;
  PlanReviewed: ResolverTypeWrapper<Omit<PlanReviewed, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  PlanSignOff: ResolverTypeWrapper<PlanSignOffModel>;
  PlanSignOffInput: PlanSignOffInput;
  PlanSignOffPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanSignOffPayload']>;
  PlanSignedOff: ResolverTypeWrapper<Omit<PlanSignedOff, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  PlanState: PlanState;
  Practitioner: ResolverTypeWrapper<PractitionerModel>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProfessionalReferrerInput: ProfessionalReferrerInput;
  ProposedClosure: ResolverTypeWrapper<ProposedClosureModel>;
  Protocol: ResolverTypeWrapper<ProtocolModel>;
  ProtocolIsSilent: ResolverTypeWrapper<ProtocolIsSilentModel>;
  ProtocolVersion: ResolverTypeWrapper<ProtocolVersionModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  Reading: ResolverTypeWrapper<ReadingModel>;
  ReceivedReferral: ResolverTypeWrapper<ReceivedReferralModel>;
  Recorded: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Recorded']>;
  Referral: ResolverTypeWrapper<ReferralModel>;
  ReferralDecideInput: ReferralDecideInput;
  ReferralDecidePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralDecidePayload']>;
  ReferralDecided: ResolverTypeWrapper<Omit<ReferralDecided, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  ReferralDecision: ResolverTypeWrapper<ReferralDecisionModel>;
  ReferralReceiveInput: ReferralReceiveInput;
  ReferralReceivePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralReceivePayload']>;
  ReferralReceived: ResolverTypeWrapper<Omit<ReferralReceived, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  ReferredChildInput: ReferredChildInput;
  Referrer: ResolverTypeWrapper<ReferrerModel>;
  ReferrerInput: ReferrerInput;
  ReferrerKind: ReferrerKind;
  Registration: ResolverTypeWrapper<RegistrationModel>;
  Response: Response;
  ReturnedAssessment: ResolverTypeWrapper<ReturnedAssessmentModel>;
  Role: ResolverTypeWrapper<RoleModel>;
  RoleNotHeld: ResolverTypeWrapper<RoleNotHeldModel>;
  Rule: ResolverTypeWrapper<RuleModel>;
  RuleKind: RuleKind;
  Shortfall: ResolverTypeWrapper<ShortfallModel>;
  Sighting: ResolverTypeWrapper<SightingModel>;
  SignedOffPlan: ResolverTypeWrapper<SignedOffPlanModel>;
  SkippedDay: ResolverTypeWrapper<SkippedDayModel>;
  Stage: Stage;
  StartedFamilyWork: ResolverTypeWrapper<StartedFamilyWorkModel>;
  Step: Step;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmittedAssessment: ResolverTypeWrapper<SubmittedAssessmentModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Supervision: ResolverTypeWrapper<SupervisionModel>;
  SupervisionRecordInput: SupervisionRecordInput;
  SupervisionRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisionRecordPayload']>;
  SupervisionRecorded: ResolverTypeWrapper<Omit<SupervisionRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  SupervisionSession: ResolverTypeWrapper<SupervisionSessionModel>;
  TeamMapping: ResolverTypeWrapper<TeamMappingModel>;
  TeamMappingRecordInput: TeamMappingRecordInput;
  TeamMappingRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TeamMappingRecordPayload']>;
  TeamMappingRecorded: ResolverTypeWrapper<Omit<TeamMappingRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  Telling: Telling;
  Told: ResolverTypeWrapper<ToldModel>;
  ToldRecordInput: ToldRecordInput;
  ToldRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ToldRecordPayload']>;
  ToldRecorded: ResolverTypeWrapper<Omit<ToldRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  UnknownPractitioner: ResolverTypeWrapper<UnknownPractitionerModel>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Work: Work;
  WorkStartInput: WorkStartInput;
  WorkStartPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkStartPayload']>;
  WorkStarted: ResolverTypeWrapper<Omit<WorkStarted, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  WorkingDayLimit: ResolverTypeWrapper<Omit<WorkingDayLimit, 'skipped'> & { skipped: ReadonlyArray<ResolversTypes['SkippedDay']> }>;
  WritingRequired: ResolverTypeWrapper<WritingRequiredModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: Action;
  ActionInput: ActionInput;
  AgreedPlan: AgreedPlanModel;
  Allocation: AllocationModel;
  Analysis: Analysis;
  AnalysisInput: AnalysisInput;
  AnchorPoint: AnchorPointModel;
  Anonymity: Omit<Anonymity, 'explanation'> & { explanation?: Maybe<ResolversParentTypes['Explanation']> };
  Assessment: AssessmentModel;
  AssessmentAuthorisation: AssessmentAuthorisationModel;
  AssessmentAuthoriseInput: AssessmentAuthoriseInput;
  AssessmentAuthorisePayload: ResolversUnionTypes<ResolversParentTypes>['AssessmentAuthorisePayload'];
  AssessmentAuthorised: Omit<AssessmentAuthorised, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  AssessmentReturn: AssessmentReturnModel;
  AssessmentReturnInput: AssessmentReturnInput;
  AssessmentReturnPayload: ResolversUnionTypes<ResolversParentTypes>['AssessmentReturnPayload'];
  AssessmentReturned: Omit<AssessmentReturned, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  AssessmentSubmission: AssessmentSubmissionModel;
  AssessmentSubmitInput: AssessmentSubmitInput;
  AssessmentSubmitPayload: ResolversUnionTypes<ResolversParentTypes>['AssessmentSubmitPayload'];
  AssessmentSubmitted: Omit<AssessmentSubmitted, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  AuthorisedAssessment: AuthorisedAssessmentModel;
  Authority: AuthorityModel;
  Birth: ResolversUnionTypes<ResolversParentTypes>['Birth'];
  BirthInput: BirthInput;
  Boolean: Scalars['Boolean']['output'];
  Born: BornModel;
  CalendarCoverage: CalendarCoverage;
  CaseDirection: CaseDirection;
  CaseDirectionInput: CaseDirectionInput;
  Change: ChangeModel;
  Child: ChildModel;
  ChildNotFound: ChildNotFoundModel;
  ChildSeenRecordInput: ChildSeenRecordInput;
  ChildSeenRecordPayload: ResolversUnionTypes<ResolversParentTypes>['ChildSeenRecordPayload'];
  ChildSeenRecorded: Omit<ChildSeenRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  Chronology: Omit<Chronology, 'events'> & { events: ReadonlyArray<ResolversParentTypes['ChronologyEvent']> };
  ChronologyEvent: ChronologyEventModel;
  Citation: CitationModel;
  Closure: ClosureModel;
  ClosureProposal: ClosureProposalModel;
  ClosureProposeInput: ClosureProposeInput;
  ClosureProposePayload: ResolversUnionTypes<ResolversParentTypes>['ClosureProposePayload'];
  ClosureProposed: Omit<ClosureProposed, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  ClosureSignOff: ClosureSignOffModel;
  CompletedClosure: CompletedClosureModel;
  ConcurrentChange: ConcurrentChangeModel;
  ConditionNotMet: ConditionNotMetModel;
  Considerations: Considerations;
  ConsiderationsInput: ConsiderationsInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineModel;
  DecidedReferral: DecidedReferralModel;
  DestinationInput: DestinationInput;
  DraftedPlan: DraftedPlanModel;
  DueOnPayload: ResolversUnionTypes<ResolversParentTypes>['DueOnPayload'];
  Episode: EpisodeModel;
  EpisodeChanged: EpisodeChangedModel;
  EpisodeCloseInput: EpisodeCloseInput;
  EpisodeClosePayload: ResolversUnionTypes<ResolversParentTypes>['EpisodeClosePayload'];
  EpisodeClosed: Omit<EpisodeClosed, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  EpisodeConnection: Omit<EpisodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EpisodeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EpisodeSummary']> };
  EpisodeEdge: Omit<EpisodeEdge, 'node'> & { node: ResolversParentTypes['EpisodeSummary'] };
  EpisodeIsClosed: EpisodeIsClosedModel;
  EpisodeNotFound: EpisodeNotFoundModel;
  EpisodeSummary: EpisodeSummaryModel;
  ExceptionNotAllowed: ExceptionNotAllowedModel;
  Expected: ExpectedModel;
  Explanation: ExplanationModel;
  FamilyMemberInput: FamilyMemberInput;
  FamilyWork: FamilyWorkModel;
  HandoverRequired: HandoverRequiredModel;
  ID: Scalars['ID']['output'];
  IdempotencyKeyReused: IdempotencyKeyReusedModel;
  ImpossibleDay: ImpossibleDayModel;
  InProgressAssessment: InProgressAssessmentModel;
  InputIssue: InputIssue;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInputModel;
  LaterThanTheLimit: LaterThanTheLimitModel;
  LeadPractitionerAllocateInput: LeadPractitionerAllocateInput;
  LeadPractitionerAllocatePayload: ResolversUnionTypes<ResolversParentTypes>['LeadPractitionerAllocatePayload'];
  LeadPractitionerAllocated: Omit<LeadPractitionerAllocated, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  MannerInput: MannerInput;
  MayLead: MayLeadModel;
  MayLeadPayload: ResolversUnionTypes<ResolversParentTypes>['MayLeadPayload'];
  MayNotDecideOnOwnWork: MayNotDecideOnOwnWorkModel;
  MayNotLead: MayNotLeadModel;
  MayRemainAnonymousPayload: ResolversUnionTypes<ResolversParentTypes>['MayRemainAnonymousPayload'];
  MemberOfThePublicInput: MemberOfThePublicInput;
  Mutation: Record<PropertyKey, never>;
  NewChildInput: NewChildInput;
  NoProtocolInForce: NoProtocolInForceModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotDraftedPlan: NotDraftedPlanModel;
  NotEntitledToDecide: NotEntitledToDecideModel;
  NotOnRecord: NotOnRecordModel;
  NotStartedAssessment: NotStartedAssessmentModel;
  NotStartedFamilyWork: NotStartedFamilyWorkModel;
  NotTheLeadPractitioner: NotTheLeadPractitionerModel;
  NotTold: NotToldModel;
  NotToldRecordInput: NotToldRecordInput;
  NotToldRecordPayload: ResolversUnionTypes<ResolversParentTypes>['NotToldRecordPayload'];
  NotToldRecorded: Omit<NotToldRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  NotYetBorn: NotYetBornModel;
  Obligation: ObligationModel;
  OtherProblem: OtherProblemModel;
  OutOfOrder: OutOfOrderModel;
  Outcome: Outcome;
  OutcomeInput: OutcomeInput;
  OutsideCalendarCoverage: OutsideCalendarCoverageModel;
  Overrun: OverrunModel;
  OverrunReasonRecordInput: OverrunReasonRecordInput;
  OverrunReasonRecordPayload: ResolversUnionTypes<ResolversParentTypes>['OverrunReasonRecordPayload'];
  OverrunReasonRecorded: Omit<OverrunReasonRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  OverrunReasonRequired: OverrunReasonRequiredModel;
  PageInfo: PageInfo;
  Plan: PlanModel;
  PlanAgreeInput: PlanAgreeInput;
  PlanAgreePayload: ResolversUnionTypes<ResolversParentTypes>['PlanAgreePayload'];
  PlanAgreed: Omit<PlanAgreed, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  PlanAgreement: PlanAgreementModel;
  PlanDraft: PlanDraftModel;
  PlanDraftInput: PlanDraftInput;
  PlanDraftPayload: ResolversUnionTypes<ResolversParentTypes>['PlanDraftPayload'];
  PlanDrafted: Omit<PlanDrafted, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  PlanReview: PlanReviewModel;
  PlanReviewInput: PlanReviewInput;
  PlanReviewPayload: ResolversUnionTypes<ResolversParentTypes>['PlanReviewPayload'];
  PlanReviewed: Omit<PlanReviewed, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  PlanSignOff: PlanSignOffModel;
  PlanSignOffInput: PlanSignOffInput;
  PlanSignOffPayload: ResolversUnionTypes<ResolversParentTypes>['PlanSignOffPayload'];
  PlanSignedOff: Omit<PlanSignedOff, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  Practitioner: PractitionerModel;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  ProfessionalReferrerInput: ProfessionalReferrerInput;
  ProposedClosure: ProposedClosureModel;
  Protocol: ProtocolModel;
  ProtocolIsSilent: ProtocolIsSilentModel;
  ProtocolVersion: ProtocolVersionModel;
  Query: Record<PropertyKey, never>;
  Question: Question;
  Reading: ReadingModel;
  ReceivedReferral: ReceivedReferralModel;
  Recorded: ResolversInterfaceTypes<ResolversParentTypes>['Recorded'];
  Referral: ReferralModel;
  ReferralDecideInput: ReferralDecideInput;
  ReferralDecidePayload: ResolversUnionTypes<ResolversParentTypes>['ReferralDecidePayload'];
  ReferralDecided: Omit<ReferralDecided, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  ReferralDecision: ReferralDecisionModel;
  ReferralReceiveInput: ReferralReceiveInput;
  ReferralReceivePayload: ResolversUnionTypes<ResolversParentTypes>['ReferralReceivePayload'];
  ReferralReceived: Omit<ReferralReceived, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  ReferredChildInput: ReferredChildInput;
  Referrer: ReferrerModel;
  ReferrerInput: ReferrerInput;
  Registration: RegistrationModel;
  ReturnedAssessment: ReturnedAssessmentModel;
  Role: RoleModel;
  RoleNotHeld: RoleNotHeldModel;
  Rule: RuleModel;
  Shortfall: ShortfallModel;
  Sighting: SightingModel;
  SignedOffPlan: SignedOffPlanModel;
  SkippedDay: SkippedDayModel;
  StartedFamilyWork: StartedFamilyWorkModel;
  String: Scalars['String']['output'];
  SubmittedAssessment: SubmittedAssessmentModel;
  Subscription: Record<PropertyKey, never>;
  Supervision: SupervisionModel;
  SupervisionRecordInput: SupervisionRecordInput;
  SupervisionRecordPayload: ResolversUnionTypes<ResolversParentTypes>['SupervisionRecordPayload'];
  SupervisionRecorded: Omit<SupervisionRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  SupervisionSession: SupervisionSessionModel;
  TeamMapping: TeamMappingModel;
  TeamMappingRecordInput: TeamMappingRecordInput;
  TeamMappingRecordPayload: ResolversUnionTypes<ResolversParentTypes>['TeamMappingRecordPayload'];
  TeamMappingRecorded: Omit<TeamMappingRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  Told: ToldModel;
  ToldRecordInput: ToldRecordInput;
  ToldRecordPayload: ResolversUnionTypes<ResolversParentTypes>['ToldRecordPayload'];
  ToldRecorded: Omit<ToldRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  UnknownPractitioner: UnknownPractitionerModel;
  Viewer: ViewerModel;
  WorkStartInput: WorkStartInput;
  WorkStartPayload: ResolversUnionTypes<ResolversParentTypes>['WorkStartPayload'];
  WorkStarted: Omit<WorkStarted, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  WorkingDayLimit: Omit<WorkingDayLimit, 'skipped'> & { skipped: ReadonlyArray<ResolversParentTypes['SkippedDay']> };
  WritingRequired: WritingRequiredModel;
};

export type ActionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  byWhen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreedPlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgreedPlan'] = ResolversParentTypes['AgreedPlan']> = {
  agreed?: Resolver<ResolversTypes['PlanAgreement'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['PlanDraft'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation']> = {
  considerations?: Resolver<Maybe<ResolversTypes['Considerations']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['CaseDirection']>, ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  developmentalNeeds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyAndEnvironment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentingCapacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnchorResolvers = EnumResolverSignature<{ ACTED_ALONE?: any, AGREEMENT_WITHDRAWN?: any, ASSESSMENT_AUTHORISED?: any, CARE_ORDER_MADE?: any, CHILD_BORN?: any, CHILD_MOVED?: any, CLOSURE_PROPOSED?: any, COMPLAINT_RECEIVED?: any, CONFERENCE_CONVENED?: any, CONFERENCE_REQUESTED?: any, CONSENT_OVERRIDDEN?: any, CONTRIBUTION_REQUESTED?: any, COORDINATED_SUPPORT_FOUND?: any, DETENTION_PLACEMENT_PLAN_PREPARED?: any, DISAGREEMENT_RAISED?: any, EARLY_HELP_ASSESSED?: any, EARLY_HELP_REFUSED?: any, EMERGENCY_ACCEPTED?: any, EMERGENCY_ACTION_TAKEN?: any, ENQUIRY_INITIATED?: any, EXPLOITATION_NOTED?: any, FINANCIAL_SUPPORT_GIVEN?: any, HELP_REQUESTED?: any, IMMEDIATE_DANGER_FOUND?: any, IMPROVEMENT_IDENTIFIED?: any, INTERVENTIONS_INSUFFICIENT?: any, KEY_DECISION_MADE?: any, LAST_OCCASION?: any, LEAD_PRACTITIONER_ALLOCATED?: any, NEED_IDENTIFIED?: any, NEED_SUSPECTED?: any, NEW_INFORMATION_CAME?: any, PARENT_CARERS_ASSESSMENT_CALLED_FOR?: any, PLAN_AGREED?: any, POINT_OF_REFERRAL?: any, POST_STARTED?: any, PRE_PROCEEDINGS_MEETING_HELD?: any, PROCEEDINGS_ISSUED?: any, PROTECTION_PLAN_DECIDED?: any, PROTOCOL_ADOPTED?: any, REASSESSMENT_AGREED?: any, REFERRAL_CARRIED_OVER?: any, REFERRAL_DECIDED?: any, REFERRAL_RECEIVED?: any, REMANDED_TO_YOUTH_DETENTION?: any, RESPONSIBILITY_FOUND_ELSEWHERE?: any, RETURNED_HOME?: any, RETURN_CONSIDERED?: any, RETURN_OUTSIDE_REVIEW?: any, REVIEW_MEETING_HELD?: any, ROLES_INTRODUCED?: any, SECTION_2_SUPPORT_FOUND?: any, SIGNIFICANT_HARM_SUSPECTED?: any, STRATEGY_DISCUSSION_HELD?: any, TRAFFICKING_NOTED?: any, WORK_STARTED?: any, YOUNG_CARERS_ASSESSMENT_CALLED_FOR?: any }, ResolversTypes['Anchor']>;

export type AnchorPointResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AnchorPoint'] = ResolversParentTypes['AnchorPoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AnonymityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Anonymity'] = ResolversParentTypes['Anonymity']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  __resolveType?: TypeResolveFn<'AuthorisedAssessment' | 'InProgressAssessment' | 'NotStartedAssessment' | 'ReturnedAssessment' | 'SubmittedAssessment', ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
};

export type AssessmentAuthorisationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssessmentAuthorisation'] = ResolversParentTypes['AssessmentAuthorisation']> = {
  outcome?: Resolver<ResolversTypes['AssessmentOutcome'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentAuthorisePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssessmentAuthorisePayload'] = ResolversParentTypes['AssessmentAuthorisePayload']> = {
  __resolveType?: TypeResolveFn<'AssessmentAuthorised' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotOnRecord' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'OverrunReasonRequired' | 'ProtocolIsSilent' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type AssessmentAuthorisedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssessmentAuthorised'] = ResolversParentTypes['AssessmentAuthorised']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentOutcomeResolvers = EnumResolverSignature<{ CHILD_IN_NEED_PLAN?: any, EARLY_HELP?: any, EMERGENCY_ACTION?: any, NO_FURTHER_ACTION?: any, SPECIALIST_ASSESSMENT?: any, STRATEGY_DISCUSSION?: any }, ResolversTypes['AssessmentOutcome']>;

export type AssessmentReturnResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssessmentReturn'] = ResolversParentTypes['AssessmentReturn']> = {
  furtherWork?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentReturnPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssessmentReturnPayload'] = ResolversParentTypes['AssessmentReturnPayload']> = {
  __resolveType?: TypeResolveFn<'AssessmentReturned' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'ProtocolIsSilent' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type AssessmentReturnedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssessmentReturned'] = ResolversParentTypes['AssessmentReturned']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentStateResolvers = EnumResolverSignature<{ AUTHORISED?: any, IN_PROGRESS?: any, NOT_STARTED?: any, RETURNED?: any, SUBMITTED?: any }, ResolversTypes['AssessmentState']>;

export type AssessmentSubmissionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssessmentSubmission'] = ResolversParentTypes['AssessmentSubmission']> = {
  analysis?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentSubmitPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssessmentSubmitPayload'] = ResolversParentTypes['AssessmentSubmitPayload']> = {
  __resolveType?: TypeResolveFn<'AssessmentSubmitted' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotOnRecord' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type AssessmentSubmittedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssessmentSubmitted'] = ResolversParentTypes['AssessmentSubmitted']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorisedAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuthorisedAssessment'] = ResolversParentTypes['AuthorisedAssessment']> = {
  authorised?: Resolver<ResolversTypes['AssessmentAuthorisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['AssessmentSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BirthResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Birth'] = ResolversParentTypes['Birth']> = {
  __resolveType?: TypeResolveFn<'Born' | 'Expected', ParentType, ContextType>;
};

export type BornResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Born'] = ResolversParentTypes['Born']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarCoverageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CalendarCoverage'] = ResolversParentTypes['CalendarCoverage']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CaseDirectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CaseDirection'] = ResolversParentTypes['CaseDirection']> = {
  completeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  focus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  further?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seeChildBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChecklistItemResolvers = EnumResolverSignature<{ ADULTS_SEEN?: any, AGENCIES_CONTACTED?: any, AGREED_ACTIONS_DONE?: any, ASSESSMENT_AUTHORISED?: any, ASSESSMENT_CONCLUDED?: any, ATTENDEES_DECIDE_FOR_THEIR_AGENCIES?: any, CARE_NEEDS_ASSESSED?: any, CHILD_AND_FAMILY_NEEDS?: any, CHILD_SEEN?: any, CHILD_SEEN_IN_ENQUIRY?: any, CHRONOLOGY?: any, CONFERENCE_BEFORE_BIRTH_CONSIDERED?: any, CONFERENCE_REPORT?: any, CONSENT_IN_WRITING?: any, DESIRED_RESULT?: any, DEVELOPMENTAL_NEEDS?: any, EARLIER_RECORDS_REVIEWED?: any, EARLY_HELP_ACTIONS?: any, EARLY_HELP_AGREED?: any, EARLY_HELP_ASSESSMENT_USED?: any, ENQUIRY_CONCLUDED?: any, FAMILY_AND_ENVIRONMENT?: any, FAMILY_NETWORK_MEETING_CONSIDERED?: any, FAMILY_TOLD?: any, FOCUS_OF_ASSESSMENT?: any, FOSTERING_SERVICE_ATTENDED?: any, GENOGRAM?: any, GROUND_FOR_NO_CONSENT?: any, HEALTH_ATTENDED?: any, HOME_VISITED?: any, IMPACT_UNDERSTOOD?: any, INVITATION_TO_MEETING?: any, LEGAL_REPRESENTATIVES?: any, LETTER_BEFORE_PROCEEDINGS?: any, LIST_OF_SOLICITORS?: any, MANAGER_ATTENDED?: any, MEASURABLE_OUTCOMES?: any, NEGLECT_SUFFICIENCY?: any, PARENTING_CAPACITY?: any, PLACEMENT_WITH_PARENTS?: any, PLAN_AGREED?: any, PLAN_SHARED?: any, POLICE_ATTENDED?: any, PRE_PROCEEDINGS_MEETING?: any, PROFESSIONALS_INVOLVED?: any, PROFESSIONAL_REFERRER_NAMED?: any, RATIONALE_FOR_NO_CONSENT?: any, REFERRAL_FORM?: any, RESPONSIBILITY_ACCEPTED?: any, RETURN_AGREED_AT_REVIEW?: any, RETURN_ASSESSED?: any, RETURN_ASSESSED_SAFE?: any, RISK_OF_SECTION_47?: any, SECTION_2_SUPPORT?: any, SKILLS_AND_EXPERIENCE?: any, SLEEPING_AREA?: any, SOCIAL_WORKER_ATTENDED?: any, STRATEGY_DISCUSSION_HELD?: any, SUPPORT_TO_TAKE_PART?: any, TEAM_MAPPING?: any, THRESHOLD_MET?: any, THRESHOLD_REFERENCE?: any, TIMESCALE_FOR_COMPLETION?: any, TIMESCALE_FOR_SEEING_CHILD?: any, VISITED_ON_REMAND?: any, WELLBEING_GOALS?: any, WISHES_AND_FEELINGS?: any }, ResolversTypes['ChecklistItem']>;

export type ChildResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child']> = {
  birth?: Resolver<ResolversTypes['Birth'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildNotFoundResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildNotFound'] = ResolversParentTypes['ChildNotFound']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildSeenRecordPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildSeenRecordPayload'] = ResolversParentTypes['ChildSeenRecordPayload']> = {
  __resolveType?: TypeResolveFn<'ChildSeenRecorded' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'NotOnRecord' | 'NotYetBorn' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type ChildSeenRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildSeenRecorded'] = ResolversParentTypes['ChildSeenRecorded']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChronologyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Chronology'] = ResolversParentTypes['Chronology']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  brokenBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ChronologyEvent']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChronologyEventResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChronologyEvent'] = ResolversParentTypes['ChronologyEvent']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClosureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Closure'] = ResolversParentTypes['Closure']> = {
  __resolveType?: TypeResolveFn<'CompletedClosure' | 'ProposedClosure', ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['ClosureProposal'], ParentType, ContextType>;
};

export type ClosureProposalResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClosureProposal'] = ResolversParentTypes['ClosureProposal']> = {
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steppedDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steppedDownTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosureProposePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClosureProposePayload'] = ResolversParentTypes['ClosureProposePayload']> = {
  __resolveType?: TypeResolveFn<'ClosureProposed' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type ClosureProposedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClosureProposed'] = ResolversParentTypes['ClosureProposed']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosureSignOffResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClosureSignOff'] = ResolversParentTypes['ClosureSignOff']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompletedClosureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CompletedClosure'] = ResolversParentTypes['CompletedClosure']> = {
  closed?: Resolver<ResolversTypes['ClosureSignOff'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['ClosureProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcurrentChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConcurrentChange'] = ResolversParentTypes['ConcurrentChange']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seenVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionNotMetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConditionNotMet'] = ResolversParentTypes['ConditionNotMet']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsiderationsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Considerations'] = ResolversParentTypes['Considerations']> = {
  childAndFamilyNeeds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  riskOfSection47?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skillsAndExperience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  anchor?: Resolver<ResolversTypes['AnchorPoint'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  convention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedDay']>, ParentType, ContextType>;
};

export type DecidedReferralResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DecidedReferral'] = ResolversParentTypes['DecidedReferral']> = {
  concern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReferralDecision'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  referrer?: Resolver<ResolversTypes['Referrer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResolvers = EnumResolverSignature<{ ALLOCATION?: any, ASSESSMENT?: any, ASSESSMENT_OVERSIGHT?: any, CLOSURE?: any, CONSENT_OVERRIDE?: any, EFFECT_OF_HELP?: any, FURTHER_REFERRAL?: any, LEVEL_OF_NEED?: any, MID_POINT_OVERSIGHT?: any, NON_PROGRESSION?: any, PLAN_AGREEMENT?: any, PLAN_SIGN_OFF?: any, REFERRAL_RESPONSE?: any, RESCHEDULING_OF_SEEING?: any, RETURN_ASSESSMENT?: any, RETURN_HOME?: any, SHARING_WITHOUT_CONSENT?: any, STRATEGY_DISCUSSION?: any, THRESHOLD_FOR_PROCEEDINGS?: any, WITHDRAWAL_OF_CONSENT?: any }, ResolversTypes['Decision']>;

export type DiscussedWithResolvers = EnumResolverSignature<{ CHILD?: any, FAMILY?: any, PROFESSIONALS?: any }, ResolversTypes['DiscussedWith']>;

export type DraftedPlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DraftedPlan'] = ResolversParentTypes['DraftedPlan']> = {
  draft?: Resolver<ResolversTypes['PlanDraft'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DueOnPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DueOnPayload'] = ResolversParentTypes['DueOnPayload']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'OutsideCalendarCoverage' | 'WorkingDayLimit', ParentType, ContextType>;
};

export type EpisodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode']> = {
  allocations?: Resolver<ReadonlyArray<ResolversTypes['Allocation']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  chronology?: Resolver<ResolversTypes['Chronology'], ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType, RequireFields<EpisodeDeadlineArgs, 'step'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  notTold?: Resolver<ReadonlyArray<ResolversTypes['NotTold']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  overruns?: Resolver<ReadonlyArray<ResolversTypes['Overrun']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['ProtocolVersion'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['PlanReview']>, ParentType, ContextType>;
  sightings?: Resolver<ReadonlyArray<ResolversTypes['Sighting']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  supervisions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionSession']>, ParentType, ContextType>;
  teamMappings?: Resolver<ReadonlyArray<ResolversTypes['TeamMapping']>, ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['Told']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['FamilyWork'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpisodeChangedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeChanged'] = ResolversParentTypes['EpisodeChanged']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ChronologyEvent'], ParentType, ContextType>;
};

export type EpisodeClosePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeClosePayload'] = ResolversParentTypes['EpisodeClosePayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeClosed' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotOnRecord' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type EpisodeClosedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeClosed'] = ResolversParentTypes['EpisodeClosed']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpisodeConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeConnection'] = ResolversParentTypes['EpisodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EpisodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EpisodeSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EpisodeEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeEdge'] = ResolversParentTypes['EpisodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EpisodeSummary'], ParentType, ContextType>;
};

export type EpisodeIsClosedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeIsClosed'] = ResolversParentTypes['EpisodeIsClosed']> = {
  closedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpisodeNotFoundResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeNotFound'] = ResolversParentTypes['EpisodeNotFound']> = {
  episodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpisodeSummaryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeSummary'] = ResolversParentTypes['EpisodeSummary']> = {
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  episodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExceptionResolvers = EnumResolverSignature<{ ANONYMOUS_REFERRER?: any, JEOPARDISES_INVESTIGATION?: any, RISK_OF_HARM?: any }, ResolversTypes['Exception']>;

export type ExceptionNotAllowedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExceptionNotAllowed'] = ResolversParentTypes['ExceptionNotAllowed']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['Exception']>, ParentType, ContextType>;
  exception?: Resolver<ResolversTypes['Exception'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  telling?: Resolver<ResolversTypes['Telling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpectedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Expected'] = ResolversParentTypes['Expected']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type FamilyWorkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FamilyWork'] = ResolversParentTypes['FamilyWork']> = {
  __resolveType?: TypeResolveFn<'NotStartedFamilyWork' | 'StartedFamilyWork', ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FormResolvers = EnumResolverSignature<{ SPOKEN?: any, WRITTEN?: any }, ResolversTypes['Form']>;

export type HandoverRequiredResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['HandoverRequired'] = ResolversParentTypes['HandoverRequired']> = {
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpossibleDayResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImpossibleDay'] = ResolversParentTypes['ImpossibleDay']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAfter?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InProgressAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InProgressAssessment'] = ResolversParentTypes['InProgressAssessment']> = {
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputIssueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  issues?: Resolver<ReadonlyArray<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaterThanTheLimitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LaterThanTheLimit'] = ResolversParentTypes['LaterThanTheLimit']> = {
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadPractitionerAllocatePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LeadPractitionerAllocatePayload'] = ResolversParentTypes['LeadPractitionerAllocatePayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'LaterThanTheLimit' | 'LeadPractitionerAllocated' | 'MayNotLead' | 'NotEntitledToDecide' | 'NotOnRecord' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'ProtocolIsSilent' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type LeadPractitionerAllocatedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LeadPractitionerAllocated'] = ResolversParentTypes['LeadPractitionerAllocated']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MayLeadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MayLead'] = ResolversParentTypes['MayLead']> = {
  as?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MayLeadPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MayLeadPayload'] = ResolversParentTypes['MayLeadPayload']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'MayLead' | 'MayNotLead' | 'NoProtocolInForce' | 'ProtocolIsSilent' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type MayNotDecideOnOwnWorkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MayNotDecideOnOwnWork'] = ResolversParentTypes['MayNotDecideOnOwnWork']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MayNotLeadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MayNotLead'] = ResolversParentTypes['MayNotLead']> = {
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  lacking?: Resolver<ReadonlyArray<ResolversTypes['Shortfall']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MayRemainAnonymousPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MayRemainAnonymousPayload'] = ResolversParentTypes['MayRemainAnonymousPayload']> = {
  __resolveType?: TypeResolveFn<'Anonymity' | 'NoProtocolInForce', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assessmentAuthorise?: Resolver<ResolversTypes['AssessmentAuthorisePayload'], ParentType, ContextType, RequireFields<MutationAssessmentAuthoriseArgs, 'input'>>;
  assessmentReturn?: Resolver<ResolversTypes['AssessmentReturnPayload'], ParentType, ContextType, RequireFields<MutationAssessmentReturnArgs, 'input'>>;
  assessmentSubmit?: Resolver<ResolversTypes['AssessmentSubmitPayload'], ParentType, ContextType, RequireFields<MutationAssessmentSubmitArgs, 'input'>>;
  childSeenRecord?: Resolver<ResolversTypes['ChildSeenRecordPayload'], ParentType, ContextType, RequireFields<MutationChildSeenRecordArgs, 'input'>>;
  closurePropose?: Resolver<ResolversTypes['ClosureProposePayload'], ParentType, ContextType, RequireFields<MutationClosureProposeArgs, 'input'>>;
  episodeClose?: Resolver<ResolversTypes['EpisodeClosePayload'], ParentType, ContextType, RequireFields<MutationEpisodeCloseArgs, 'input'>>;
  leadPractitionerAllocate?: Resolver<ResolversTypes['LeadPractitionerAllocatePayload'], ParentType, ContextType, RequireFields<MutationLeadPractitionerAllocateArgs, 'input'>>;
  notToldRecord?: Resolver<ResolversTypes['NotToldRecordPayload'], ParentType, ContextType, RequireFields<MutationNotToldRecordArgs, 'input'>>;
  overrunReasonRecord?: Resolver<ResolversTypes['OverrunReasonRecordPayload'], ParentType, ContextType, RequireFields<MutationOverrunReasonRecordArgs, 'input'>>;
  planAgree?: Resolver<ResolversTypes['PlanAgreePayload'], ParentType, ContextType, RequireFields<MutationPlanAgreeArgs, 'input'>>;
  planDraft?: Resolver<ResolversTypes['PlanDraftPayload'], ParentType, ContextType, RequireFields<MutationPlanDraftArgs, 'input'>>;
  planReview?: Resolver<ResolversTypes['PlanReviewPayload'], ParentType, ContextType, RequireFields<MutationPlanReviewArgs, 'input'>>;
  planSignOff?: Resolver<ResolversTypes['PlanSignOffPayload'], ParentType, ContextType, RequireFields<MutationPlanSignOffArgs, 'input'>>;
  referralDecide?: Resolver<ResolversTypes['ReferralDecidePayload'], ParentType, ContextType, RequireFields<MutationReferralDecideArgs, 'input'>>;
  referralReceive?: Resolver<ResolversTypes['ReferralReceivePayload'], ParentType, ContextType, RequireFields<MutationReferralReceiveArgs, 'input'>>;
  supervisionRecord?: Resolver<ResolversTypes['SupervisionRecordPayload'], ParentType, ContextType, RequireFields<MutationSupervisionRecordArgs, 'input'>>;
  teamMappingRecord?: Resolver<ResolversTypes['TeamMappingRecordPayload'], ParentType, ContextType, RequireFields<MutationTeamMappingRecordArgs, 'input'>>;
  toldRecord?: Resolver<ResolversTypes['ToldRecordPayload'], ParentType, ContextType, RequireFields<MutationToldRecordArgs, 'input'>>;
  workStart?: Resolver<ResolversTypes['WorkStartPayload'], ParentType, ContextType, RequireFields<MutationWorkStartArgs, 'input'>>;
};

export type NoProtocolInForceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoProtocolInForce'] = ResolversParentTypes['NoProtocolInForce']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Child' | 'Episode' | 'Practitioner', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NonWorkingReasonResolvers = EnumResolverSignature<{ BANK_HOLIDAY?: any, CLOSURE?: any, WEEKEND?: any }, ResolversTypes['NonWorkingReason']>;

export type NotDraftedPlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotDraftedPlan'] = ResolversParentTypes['NotDraftedPlan']> = {
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotEntitledToDecideResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotEntitledToDecide'] = ResolversParentTypes['NotEntitledToDecide']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  lacking?: Resolver<ReadonlyArray<ResolversTypes['Shortfall']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotOnRecordResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotOnRecord'] = ResolversParentTypes['NotOnRecord']> = {
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  unanswered?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotStartedAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotStartedAssessment'] = ResolversParentTypes['NotStartedAssessment']> = {
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotStartedFamilyWorkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotStartedFamilyWork'] = ResolversParentTypes['NotStartedFamilyWork']> = {
  started?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotTheLeadPractitionerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotTheLeadPractitioner'] = ResolversParentTypes['NotTheLeadPractitioner']> = {
  lead?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotToldResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotTold'] = ResolversParentTypes['NotTold']> = {
  exception?: Resolver<ResolversTypes['Exception'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  telling?: Resolver<ResolversTypes['Telling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotToldRecordPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotToldRecordPayload'] = ResolversParentTypes['NotToldRecordPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'ExceptionNotAllowed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotToldRecorded' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'ProtocolIsSilent' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type NotToldRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotToldRecorded'] = ResolversParentTypes['NotToldRecorded']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotYetBornResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotYetBorn'] = ResolversParentTypes['NotYetBorn']> = {
  expectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RuleKind'], ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
};

export type ObligationStateResolvers = EnumResolverSignature<{ DUE?: any, EXCUSED?: any, LATE?: any, MET?: any, MET_LATE?: any, NOT_YET?: any, OUTSTANDING?: any }, ResolversTypes['ObligationState']>;

export type OtherProblemResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OtherProblem'] = ResolversParentTypes['OtherProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutOfOrderResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutOfOrder'] = ResolversParentTypes['OutOfOrder']> = {
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutsideCalendarCoverageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutsideCalendarCoverage'] = ResolversParentTypes['OutsideCalendarCoverage']> = {
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['CalendarCoverage'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverrunResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Overrun'] = ResolversParentTypes['Overrun']> = {
  discussedWith?: Resolver<ReadonlyArray<ResolversTypes['DiscussedWith']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverrunReasonRecordPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OverrunReasonRecordPayload'] = ResolversParentTypes['OverrunReasonRecordPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'OverrunReasonRecorded' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type OverrunReasonRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OverrunReasonRecorded'] = ResolversParentTypes['OverrunReasonRecorded']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverrunReasonRequiredResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OverrunReasonRequired'] = ResolversParentTypes['OverrunReasonRequired']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  __resolveType?: TypeResolveFn<'AgreedPlan' | 'DraftedPlan' | 'NotDraftedPlan' | 'SignedOffPlan', ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
};

export type PlanAgreePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanAgreePayload'] = ResolversParentTypes['PlanAgreePayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotOnRecord' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'PlanAgreed' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type PlanAgreedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanAgreed'] = ResolversParentTypes['PlanAgreed']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanAgreementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanAgreement'] = ResolversParentTypes['PlanAgreement']> = {
  agreedWith?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  discussedWithFamilyOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanDraftResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanDraft'] = ResolversParentTypes['PlanDraft']> = {
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanDraftPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanDraftPayload'] = ResolversParentTypes['PlanDraftPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'PlanDrafted' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type PlanDraftedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanDrafted'] = ResolversParentTypes['PlanDrafted']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanReviewResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanReview'] = ResolversParentTypes['PlanReview']> = {
  furtherAction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sufficientAndSustained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanReviewPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanReviewPayload'] = ResolversParentTypes['PlanReviewPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'PlanReviewed' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type PlanReviewedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanReviewed'] = ResolversParentTypes['PlanReviewed']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSignOffResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanSignOff'] = ResolversParentTypes['PlanSignOff']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSignOffPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanSignOffPayload'] = ResolversParentTypes['PlanSignOffPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'PlanSignedOff' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type PlanSignedOffResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanSignedOff'] = ResolversParentTypes['PlanSignedOff']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanStateResolvers = EnumResolverSignature<{ AGREED?: any, DRAFTED?: any, NOT_DRAFTED?: any, SIGNED_OFF?: any }, ResolversTypes['PlanState']>;

export type PractitionerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  significantPracticeExperience?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  socialWorkQualified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Supervision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'ChildNotFound' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'ExceptionNotAllowed' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'LaterThanTheLimit' | 'MayNotDecideOnOwnWork' | 'MayNotLead' | 'NoProtocolInForce' | 'NotEntitledToDecide' | 'NotOnRecord' | 'NotTheLeadPractitioner' | 'NotYetBorn' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'OverrunReasonRequired' | 'ProtocolIsSilent' | 'UnknownPractitioner' | 'WritingRequired', ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ProposedClosureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedClosure'] = ResolversParentTypes['ProposedClosure']> = {
  proposal?: Resolver<ResolversTypes['ClosureProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtocolResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Protocol'] = ResolversParentTypes['Protocol']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProtocolIsSilentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProtocolIsSilent'] = ResolversParentTypes['ProtocolIsSilent']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtocolVersionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProtocolVersion'] = ResolversParentTypes['ProtocolVersion']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  child?: Resolver<Maybe<ResolversTypes['Child']>, ParentType, ContextType, RequireFields<QueryChildArgs, 'id'>>;
  dueOn?: Resolver<ResolversTypes['DueOnPayload'], ParentType, ContextType, RequireFields<QueryDueOnArgs, 'from' | 'workingDays'>>;
  episode?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType, RequireFields<QueryEpisodeArgs, 'id'>>;
  episodes?: Resolver<ResolversTypes['EpisodeConnection'], ParentType, ContextType, RequireFields<QueryEpisodesArgs, 'first'>>;
  mayLead?: Resolver<ResolversTypes['MayLeadPayload'], ParentType, ContextType, RequireFields<QueryMayLeadArgs, 'practitioner' | 'work'>>;
  mayRemainAnonymous?: Resolver<ResolversTypes['MayRemainAnonymousPayload'], ParentType, ContextType, RequireFields<QueryMayRemainAnonymousArgs, 'referrer'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType, RequireFields<QueryPractitionerArgs, 'id'>>;
  practitioners?: Resolver<ReadonlyArray<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType, Partial<QueryProtocolArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  alternative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  takenAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceivedReferralResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReceivedReferral'] = ResolversParentTypes['ReceivedReferral']> = {
  concern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  referrer?: Resolver<ResolversTypes['Referrer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Recorded'] = ResolversParentTypes['Recorded']> = {
  __resolveType?: TypeResolveFn<'Allocation' | 'AssessmentAuthorisation' | 'AssessmentReturn' | 'AssessmentSubmission' | 'Change' | 'ChronologyEvent' | 'ClosureProposal' | 'ClosureSignOff' | 'NotTold' | 'Overrun' | 'PlanAgreement' | 'PlanDraft' | 'PlanReview' | 'PlanSignOff' | 'ReferralDecision' | 'Sighting' | 'SupervisionSession' | 'TeamMapping' | 'Told', ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  __resolveType?: TypeResolveFn<'DecidedReferral' | 'ReceivedReferral', ParentType, ContextType>;
  concern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  referrer?: Resolver<ResolversTypes['Referrer'], ParentType, ContextType>;
};

export type ReferralDecidePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReferralDecidePayload'] = ResolversParentTypes['ReferralDecidePayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEntitledToDecide' | 'NotOnRecord' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'ReferralDecided' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type ReferralDecidedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReferralDecided'] = ResolversParentTypes['ReferralDecided']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReferralDecision'] = ResolversParentTypes['ReferralDecision']> = {
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['Response'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralReceivePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReferralReceivePayload'] = ResolversParentTypes['ReferralReceivePayload']> = {
  __resolveType?: TypeResolveFn<'ChildNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'NoProtocolInForce' | 'NotOnRecord' | 'OtherProblem' | 'OutsideCalendarCoverage' | 'ReferralReceived' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type ReferralReceivedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReferralReceived'] = ResolversParentTypes['ReferralReceived']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferrerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Referrer'] = ResolversParentTypes['Referrer']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferrerKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wishesToRemainAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReferrerKindResolvers = EnumResolverSignature<{ FAMILY_MEMBER?: any, MEMBER_OF_THE_PUBLIC?: any, PROFESSIONAL?: any, THE_CHILD?: any }, ResolversTypes['ReferrerKind']>;

export type RegistrationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regulator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ResponseResolvers = EnumResolverSignature<{ EARLY_HELP?: any, INFORMATION_AND_ADVICE?: any, MORE_INFORMATION?: any, SECTION_17_ASSESSMENT?: any, STRATEGY_DISCUSSION?: any, THRESHOLD_NOT_MET?: any }, ResolversTypes['Response']>;

export type ReturnedAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReturnedAssessment'] = ResolversParentTypes['ReturnedAssessment']> = {
  returned?: Resolver<ResolversTypes['AssessmentReturn'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['AssessmentSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleNotHeldResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoleNotHeld'] = ResolversParentTypes['RoleNotHeld']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  alsoEnforces?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RuleKind'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type RuleKindResolvers = EnumResolverSignature<{ CADENCE?: any, CHECKLIST?: any, ELIGIBILITY?: any, NOTIFICATION?: any, ROUTING?: any, SIGN_OFF?: any, TIME_LIMIT?: any }, ResolversTypes['RuleKind']>;

export type ShortfallResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Shortfall'] = ResolversParentTypes['Shortfall']> = {
  __resolveType?: TypeResolveFn<'ConditionNotMet' | 'RoleNotHeld', ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SightingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Sighting'] = ResolversParentTypes['Sighting']> = {
  alone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notAloneBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  wishesAndFeelings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedOffPlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignedOffPlan'] = ResolversParentTypes['SignedOffPlan']> = {
  agreed?: Resolver<ResolversTypes['PlanAgreement'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['PlanDraft'], ParentType, ContextType>;
  signedOff?: Resolver<ResolversTypes['PlanSignOff'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkippedDayResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SkippedDay'] = ResolversParentTypes['SkippedDay']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['NonWorkingReason'], ParentType, ContextType>;
};

export type StageResolvers = EnumResolverSignature<{ ASSESSMENT?: any, ASSESSMENT_AUTHORISED?: any, ASSESSMENT_SUBMITTED?: any, AWAITING_ALLOCATION?: any, CLOSED?: any, CLOSURE_PROPOSED?: any, NOT_PROGRESSED?: any, PLAN?: any, REFERRAL_RECEIVED?: any }, ResolversTypes['Stage']>;

export type StartedFamilyWorkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StartedFamilyWork'] = ResolversParentTypes['StartedFamilyWork']> = {
  started?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepResolvers = EnumResolverSignature<{ ACKNOWLEDGE_REFERRER?: any, ACTION_CARRIED_OVER?: any, AGREE_LEVELS?: any, AGREE_PLAN?: any, AGREE_REVIEW_POINTS?: any, ALLOCATE_LEAD_PRACTITIONER?: any, ANSWER_COMPLAINT?: any, ANSWER_CONFERENCE_REQUEST?: any, ANSWER_REQUEST_FOR_HELP?: any, ARRANGE_SECTION_2_SUPPORT?: any, ASSESS_EARLY_HELP?: any, ASSESS_ON_WITHDRAWAL?: any, ASSESS_PARENT_CARER?: any, ASSESS_RETURN?: any, ASSESS_YOUNG_CARER?: any, AUDIT_ASSESSMENT?: any, CHECK_WITH_AGENCIES?: any, CLARIFY_CONCERNS?: any, CLOSE_EPISODE?: any, COMMISSION_SERVICES?: any, COMPLETE_ASSESSMENT?: any, COMPLETE_AS_DIRECTED?: any, COMPLETE_CHRONOLOGY?: any, COMPLETE_DEVELOPMENT?: any, COMPLETE_INDUCTION?: any, CONCLUDE_ENQUIRY?: any, CONCLUDE_PROCEEDINGS?: any, CONFIRM_EMERGENCY_ACCEPTANCE?: any, CONSIDER_HISTORY?: any, CONSULT_RESPONSIBLE_AUTHORITY?: any, CONTACT_AGENCIES?: any, CONTRIBUTE?: any, DECIDE_AFTER_ENQUIRIES?: any, DECIDE_REFERRAL?: any, DECIDE_RETURN_HOME?: any, DECIDE_SERVICES?: any, DELIVER_IMPROVEMENT?: any, DRAW_GENOGRAM?: any, DRAW_UP_CARE_PLAN?: any, END_INVOLVEMENT?: any, EXCHANGE_ASSESSMENTS?: any, GIVE_PARTICULARS?: any, HOLD_CONFERENCE?: any, HOLD_FIRST_CONFERENCE_REVIEW?: any, HOLD_FIRST_CORE_GROUP?: any, HOLD_PLANNING_MEETING?: any, HOLD_PRE_PROCEEDINGS_MEETING?: any, HOLD_STRATEGY_DISCUSSION?: any, HOLD_URGENT_REVIEW?: any, ISSUE_PROCEEDINGS?: any, JUDGE_ESCALATION?: any, MAKE_PROTECTION_PLAN?: any, MID_POINT_REVIEW?: any, NAME_EARLY_HELP_LEAD?: any, PLAN_ASSESSMENT?: any, PREPARE_DETENTION_PLACEMENT_PLAN?: any, PUBLISH_PROTOCOL?: any, PUBLISH_THRESHOLD_DOCUMENT?: any, REASSESS_BY_NEW_AUTHORITY?: any, RECEIVE_REFERRAL?: any, RESOLVE_DISAGREEMENT?: any, REVIEW_PLAN?: any, SCREEN_CONTACT?: any, SEEK_CONSENT?: any, SEE_CHILD?: any, SEE_CHILD_AS_PLANNED?: any, SEND_LETTER_BEFORE_PROCEEDINGS?: any, SET_OUT_PLAN?: any, SHARE_STRATEGY_RECORD?: any, SHARE_WITH_NEW_AUTHORITY?: any, START_ASSESSMENT?: any, START_WORK?: any, SUBMIT_ASSESSMENT?: any, SUPPORT_RETURN_HOME?: any, TAKE_EMERGENCY_ACTION?: any, UPDATE_ASSESSMENT?: any }, ResolversTypes['Step']>;

export type SubmittedAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubmittedAssessment'] = ResolversParentTypes['SubmittedAssessment']> = {
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['AssessmentSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  episodeChanged?: SubscriptionResolver<ResolversTypes['EpisodeChanged'], "episodeChanged", ParentType, ContextType, RequireFields<SubscriptionEpisodeChangedArgs, 'episode'>>;
};

export type SupervisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision']> = {
  directly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  socialWorkQualified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupervisionRecordPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SupervisionRecordPayload'] = ResolversParentTypes['SupervisionRecordPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'SupervisionRecorded' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type SupervisionRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SupervisionRecorded'] = ResolversParentTypes['SupervisionRecorded']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionSessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SupervisionSession'] = ResolversParentTypes['SupervisionSession']> = {
  direction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMappingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TeamMapping'] = ResolversParentTypes['TeamMapping']> = {
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMappingRecordPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TeamMappingRecordPayload'] = ResolversParentTypes['TeamMappingRecordPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'TeamMappingRecorded' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type TeamMappingRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TeamMappingRecorded'] = ResolversParentTypes['TeamMappingRecorded']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TellingResolvers = EnumResolverSignature<{ AGENCIES_OF_ASSESSMENT?: any, AGENCIES_OF_OUTCOME?: any, AGENCIES_OF_OVERRIDE?: any, COURT_OF_REVIEWING_OFFICER?: any, EXPLOITATION_PANEL?: any, FAMILY_AND_AGENCIES_OF_OUTCOME?: any, FAMILY_AND_AGENCIES_OF_PLAN?: any, FAMILY_OF_ACTION?: any, FAMILY_OF_ASSESSMENT?: any, FAMILY_OF_CLOSURE?: any, FAMILY_OF_KEY_DECISION?: any, FAMILY_OF_STRATEGY_DISCUSSION?: any, NATIONAL_REFERRAL_MECHANISM?: any, NETWORK_OF_OUTCOME?: any, PARTICIPANTS_OF_ASSESSMENT_PLAN?: any, PARTICIPANTS_OF_PLAN?: any, PARTICIPANTS_OF_REVIEW_MINUTES?: any, POLICE_OF_CRIME?: any, REFERRER_OF_OUTCOME?: any, REFERRER_OF_RECEIPT?: any, REFERRER_OF_RESPONSE?: any, RESPONSIBLE_AUTHORITY?: any }, ResolversTypes['Telling']>;

export type ToldResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Told'] = ResolversParentTypes['Told']> = {
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telling?: Resolver<ResolversTypes['Telling'], ParentType, ContextType>;
  toldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ToldRecordPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ToldRecordPayload'] = ResolversParentTypes['ToldRecordPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'NotOnRecord' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'ProtocolIsSilent' | 'ToldRecorded' | 'UnknownPractitioner' | 'WritingRequired', ParentType, ContextType>;
};

export type ToldRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ToldRecorded'] = ResolversParentTypes['ToldRecorded']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPractitionerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UnknownPractitioner'] = ResolversParentTypes['UnknownPractitioner']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitionerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type WorkResolvers = EnumResolverSignature<{ CHILD_PROTECTION_PLAN?: any, EARLY_HELP?: any, SECTION_17?: any, SECTION_47?: any }, ResolversTypes['Work']>;

export type WorkStartPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorkStartPayload'] = ResolversParentTypes['WorkStartPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'NotOnRecord' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner' | 'WorkStarted', ParentType, ContextType>;
};

export type WorkStartedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorkStarted'] = ResolversParentTypes['WorkStarted']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingDayLimitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorkingDayLimit'] = ResolversParentTypes['WorkingDayLimit']> = {
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedDay']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WritingRequiredResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WritingRequired'] = ResolversParentTypes['WritingRequired']> = {
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  telling?: Resolver<ResolversTypes['Telling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Action?: ActionResolvers<ContextType>;
  AgreedPlan?: AgreedPlanResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  Anchor?: AnchorResolvers;
  AnchorPoint?: AnchorPointResolvers<ContextType>;
  Anonymity?: AnonymityResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentAuthorisation?: AssessmentAuthorisationResolvers<ContextType>;
  AssessmentAuthorisePayload?: AssessmentAuthorisePayloadResolvers<ContextType>;
  AssessmentAuthorised?: AssessmentAuthorisedResolvers<ContextType>;
  AssessmentOutcome?: AssessmentOutcomeResolvers;
  AssessmentReturn?: AssessmentReturnResolvers<ContextType>;
  AssessmentReturnPayload?: AssessmentReturnPayloadResolvers<ContextType>;
  AssessmentReturned?: AssessmentReturnedResolvers<ContextType>;
  AssessmentState?: AssessmentStateResolvers;
  AssessmentSubmission?: AssessmentSubmissionResolvers<ContextType>;
  AssessmentSubmitPayload?: AssessmentSubmitPayloadResolvers<ContextType>;
  AssessmentSubmitted?: AssessmentSubmittedResolvers<ContextType>;
  AuthorisedAssessment?: AuthorisedAssessmentResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  Birth?: BirthResolvers<ContextType>;
  Born?: BornResolvers<ContextType>;
  CalendarCoverage?: CalendarCoverageResolvers<ContextType>;
  CaseDirection?: CaseDirectionResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers;
  Child?: ChildResolvers<ContextType>;
  ChildNotFound?: ChildNotFoundResolvers<ContextType>;
  ChildSeenRecordPayload?: ChildSeenRecordPayloadResolvers<ContextType>;
  ChildSeenRecorded?: ChildSeenRecordedResolvers<ContextType>;
  Chronology?: ChronologyResolvers<ContextType>;
  ChronologyEvent?: ChronologyEventResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Closure?: ClosureResolvers<ContextType>;
  ClosureProposal?: ClosureProposalResolvers<ContextType>;
  ClosureProposePayload?: ClosureProposePayloadResolvers<ContextType>;
  ClosureProposed?: ClosureProposedResolvers<ContextType>;
  ClosureSignOff?: ClosureSignOffResolvers<ContextType>;
  CompletedClosure?: CompletedClosureResolvers<ContextType>;
  ConcurrentChange?: ConcurrentChangeResolvers<ContextType>;
  ConditionNotMet?: ConditionNotMetResolvers<ContextType>;
  Considerations?: ConsiderationsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DecidedReferral?: DecidedReferralResolvers<ContextType>;
  Decision?: DecisionResolvers;
  DiscussedWith?: DiscussedWithResolvers;
  DraftedPlan?: DraftedPlanResolvers<ContextType>;
  DueOnPayload?: DueOnPayloadResolvers<ContextType>;
  Episode?: EpisodeResolvers<ContextType>;
  EpisodeChanged?: EpisodeChangedResolvers<ContextType>;
  EpisodeClosePayload?: EpisodeClosePayloadResolvers<ContextType>;
  EpisodeClosed?: EpisodeClosedResolvers<ContextType>;
  EpisodeConnection?: EpisodeConnectionResolvers<ContextType>;
  EpisodeEdge?: EpisodeEdgeResolvers<ContextType>;
  EpisodeIsClosed?: EpisodeIsClosedResolvers<ContextType>;
  EpisodeNotFound?: EpisodeNotFoundResolvers<ContextType>;
  EpisodeSummary?: EpisodeSummaryResolvers<ContextType>;
  Exception?: ExceptionResolvers;
  ExceptionNotAllowed?: ExceptionNotAllowedResolvers<ContextType>;
  Expected?: ExpectedResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  FamilyWork?: FamilyWorkResolvers<ContextType>;
  Form?: FormResolvers;
  HandoverRequired?: HandoverRequiredResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ImpossibleDay?: ImpossibleDayResolvers<ContextType>;
  InProgressAssessment?: InProgressAssessmentResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LaterThanTheLimit?: LaterThanTheLimitResolvers<ContextType>;
  LeadPractitionerAllocatePayload?: LeadPractitionerAllocatePayloadResolvers<ContextType>;
  LeadPractitionerAllocated?: LeadPractitionerAllocatedResolvers<ContextType>;
  MayLead?: MayLeadResolvers<ContextType>;
  MayLeadPayload?: MayLeadPayloadResolvers<ContextType>;
  MayNotDecideOnOwnWork?: MayNotDecideOnOwnWorkResolvers<ContextType>;
  MayNotLead?: MayNotLeadResolvers<ContextType>;
  MayRemainAnonymousPayload?: MayRemainAnonymousPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoProtocolInForce?: NoProtocolInForceResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonWorkingReason?: NonWorkingReasonResolvers;
  NotDraftedPlan?: NotDraftedPlanResolvers<ContextType>;
  NotEntitledToDecide?: NotEntitledToDecideResolvers<ContextType>;
  NotOnRecord?: NotOnRecordResolvers<ContextType>;
  NotStartedAssessment?: NotStartedAssessmentResolvers<ContextType>;
  NotStartedFamilyWork?: NotStartedFamilyWorkResolvers<ContextType>;
  NotTheLeadPractitioner?: NotTheLeadPractitionerResolvers<ContextType>;
  NotTold?: NotToldResolvers<ContextType>;
  NotToldRecordPayload?: NotToldRecordPayloadResolvers<ContextType>;
  NotToldRecorded?: NotToldRecordedResolvers<ContextType>;
  NotYetBorn?: NotYetBornResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationState?: ObligationStateResolvers;
  OtherProblem?: OtherProblemResolvers<ContextType>;
  OutOfOrder?: OutOfOrderResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutsideCalendarCoverage?: OutsideCalendarCoverageResolvers<ContextType>;
  Overrun?: OverrunResolvers<ContextType>;
  OverrunReasonRecordPayload?: OverrunReasonRecordPayloadResolvers<ContextType>;
  OverrunReasonRecorded?: OverrunReasonRecordedResolvers<ContextType>;
  OverrunReasonRequired?: OverrunReasonRequiredResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanAgreePayload?: PlanAgreePayloadResolvers<ContextType>;
  PlanAgreed?: PlanAgreedResolvers<ContextType>;
  PlanAgreement?: PlanAgreementResolvers<ContextType>;
  PlanDraft?: PlanDraftResolvers<ContextType>;
  PlanDraftPayload?: PlanDraftPayloadResolvers<ContextType>;
  PlanDrafted?: PlanDraftedResolvers<ContextType>;
  PlanReview?: PlanReviewResolvers<ContextType>;
  PlanReviewPayload?: PlanReviewPayloadResolvers<ContextType>;
  PlanReviewed?: PlanReviewedResolvers<ContextType>;
  PlanSignOff?: PlanSignOffResolvers<ContextType>;
  PlanSignOffPayload?: PlanSignOffPayloadResolvers<ContextType>;
  PlanSignedOff?: PlanSignedOffResolvers<ContextType>;
  PlanState?: PlanStateResolvers;
  Practitioner?: PractitionerResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProposedClosure?: ProposedClosureResolvers<ContextType>;
  Protocol?: ProtocolResolvers<ContextType>;
  ProtocolIsSilent?: ProtocolIsSilentResolvers<ContextType>;
  ProtocolVersion?: ProtocolVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReceivedReferral?: ReceivedReferralResolvers<ContextType>;
  Recorded?: RecordedResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralDecidePayload?: ReferralDecidePayloadResolvers<ContextType>;
  ReferralDecided?: ReferralDecidedResolvers<ContextType>;
  ReferralDecision?: ReferralDecisionResolvers<ContextType>;
  ReferralReceivePayload?: ReferralReceivePayloadResolvers<ContextType>;
  ReferralReceived?: ReferralReceivedResolvers<ContextType>;
  Referrer?: ReferrerResolvers<ContextType>;
  ReferrerKind?: ReferrerKindResolvers;
  Registration?: RegistrationResolvers<ContextType>;
  Response?: ResponseResolvers;
  ReturnedAssessment?: ReturnedAssessmentResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleNotHeld?: RoleNotHeldResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleKind?: RuleKindResolvers;
  Shortfall?: ShortfallResolvers<ContextType>;
  Sighting?: SightingResolvers<ContextType>;
  SignedOffPlan?: SignedOffPlanResolvers<ContextType>;
  SkippedDay?: SkippedDayResolvers<ContextType>;
  Stage?: StageResolvers;
  StartedFamilyWork?: StartedFamilyWorkResolvers<ContextType>;
  Step?: StepResolvers;
  SubmittedAssessment?: SubmittedAssessmentResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  SupervisionRecordPayload?: SupervisionRecordPayloadResolvers<ContextType>;
  SupervisionRecorded?: SupervisionRecordedResolvers<ContextType>;
  SupervisionSession?: SupervisionSessionResolvers<ContextType>;
  TeamMapping?: TeamMappingResolvers<ContextType>;
  TeamMappingRecordPayload?: TeamMappingRecordPayloadResolvers<ContextType>;
  TeamMappingRecorded?: TeamMappingRecordedResolvers<ContextType>;
  Telling?: TellingResolvers;
  Told?: ToldResolvers<ContextType>;
  ToldRecordPayload?: ToldRecordPayloadResolvers<ContextType>;
  ToldRecorded?: ToldRecordedResolvers<ContextType>;
  UnknownPractitioner?: UnknownPractitionerResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Work?: WorkResolvers;
  WorkStartPayload?: WorkStartPayloadResolvers<ContextType>;
  WorkStarted?: WorkStartedResolvers<ContextType>;
  WorkingDayLimit?: WorkingDayLimitResolvers<ContextType>;
  WritingRequired?: WritingRequiredResolvers<ContextType>;
};

