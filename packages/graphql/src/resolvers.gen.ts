// Made by `pnpm generate` from the schema. Do not edit.
import type { AlertKindValue as AlertKind } from './models.ts';
import type { AccessOutcomeValue as AccessOutcome } from './models.ts';
import type { AnchorValue as Anchor } from './models.ts';
import type { AssessmentOutcomeValue as AssessmentOutcome } from './models.ts';
import type { AssessmentStateValue as AssessmentState } from './models.ts';
import type { ExclusionCodeValue as ExclusionCode } from './models.ts';
import type { CapabilityValue as Capability } from './models.ts';
import type { CircumstanceValue as Circumstance } from './models.ts';
import type { CaseloadOrderValue as CaseloadOrder } from './models.ts';
import type { ChecklistItemValue as ChecklistItem } from './models.ts';
import type { ContentValue as Content } from './models.ts';
import type { CountableValue as Countable } from './models.ts';
import type { DecisionValue as Decision } from './models.ts';
import type { DeliveryFailureValue as DeliveryFailure } from './models.ts';
import type { DeliveryStateValue as DeliveryState } from './models.ts';
import type { DiscussedWithValue as DiscussedWith } from './models.ts';
import type { ExceptionValue as Exception } from './models.ts';
import type { FormValue as Form } from './models.ts';
import type { IfExceededValue as IfExceeded } from './models.ts';
import type { NonWorkingReasonValue as NonWorkingReason } from './models.ts';
import type { ObligationDifferenceValue as ObligationDifference } from './models.ts';
import type { ObligationStateValue as ObligationState } from './models.ts';
import type { ObstacleValue as Obstacle } from './models.ts';
import type { PlanStateValue as PlanState } from './models.ts';
import type { RecurringValue as Recurring } from './models.ts';
import type { ReferrerKindValue as ReferrerKind } from './models.ts';
import type { ResponseValue as Response } from './models.ts';
import type { RuleKindValue as RuleKind } from './models.ts';
import type { SituationValue as Situation } from './models.ts';
import type { StageValue as Stage } from './models.ts';
import type { StepValue as Step } from './models.ts';
import type { TellingValue as Telling } from './models.ts';
import type { UnitValue as Unit } from './models.ts';
import type { WorkValue as Work } from './models.ts';
import type { Day } from './models.ts';
import type { Moment } from './models.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ChairNotIndependentModel, ChildNotFoundModel, ConcurrentChangeModel, EpisodeIsClosedModel, HandoverRequiredModel, EpisodeNotFoundModel, ExceptionNotAllowedModel, IdempotencyKeyReusedModel, IdentifierTakenModel, ImpossibleDayModel, LaterThanTheLimitModel, MayNotDecideOnOwnWorkModel, MayNotLeadModel, NoProtocolInForceModel, NotEntitledToDecideModel, NotPermittedModel, NotRestrictedModel, NobodyNamedModel, NotOnRecordModel, NotTheLeadPractitionerModel, NotYetBornModel, NotTheirsToKeepModel, OwnRecordModel, StandsOtherwiseModel, RecordChangedModel, OutOfOrderModel, OutsideCalendarCoverageModel, OverrunReasonRequiredModel, ProtocolIsSilentModel, UnknownPractitionerModel, WebhookAddressRefusedModel, WebhookNotFoundModel, WritingRequiredModel, InvalidInputModel, OtherProblemModel, ViewerModel, AuthorityModel, RoleModel, PractitionerModel, RegistrationModel, SupervisionModel, ShortfallModel, RoleNotHeldModel, ConditionNotMetModel, MayLeadModel, AlertModel, RestrictionModel, RestrictionDecidedModel, RestrictionPractitionerNamedModel, RestrictionPractitionerUnnamedModel, RestrictionLiftedModel, GlassBrokenModel, PostModel, TeamModel, AssuranceModel, StandingObligationModel, StandingEntryModel, ChildModel, BornModel, ExpectedModel, ProtocolModel, EditionModel, RuleSetModel, ProtocolVersionModel, RuleModel, TermsModel, EligibilityModel, TimeLimitModel, SignOffModel, ChecklistModel, NotificationModel, CadenceModel, RoutingModel, WithinModel, CountedModel, SetForTheCaseModel, UnmeasuredModel, WhenModel, CircumstanceIsModel, CircumstanceIsNotModel, YoungerThanModel, ReachedModel, WhoModel, RoleDefinitionModel, ConditionModel, SocialWorkQualifiedModel, RegisteredModel, EmployedByTheAuthorityModel, SignificantPracticeExperienceModel, DirectlySupervisedByModel, SupervisedByQualifiedSocialWorkerModel, TrainedInModel, RegulatorModel, OwedOtherwiseModel, DecidedOtherwiseModel, ReadingTakenModel, ExplanationModel, CitationModel, ReadingModel, SkippedDayModel, DeadlineModel, AnchorPointModel, ObligationModel, EpisodeModel, EpisodeSummaryModel, ReferralModel, ReceivedReferralModel, DecidedReferralModel, ReferralDecisionModel, ReferrerModel, TeamMappingModel, AllocationModel, SightingModel, AssessmentModel, NotStartedAssessmentModel, InProgressAssessmentModel, SubmittedAssessmentModel, ReturnedAssessmentModel, AuthorisedAssessmentModel, AssessmentSubmissionModel, AssessmentReturnModel, AssessmentAuthorisationModel, OverrunModel, PlanModel, NotDraftedPlanModel, DraftedPlanModel, AgreedPlanModel, SignedOffPlanModel, PlanDraftModel, PlanAgreementModel, PlanSignOffModel, FamilyWorkModel, NotStartedFamilyWorkModel, StartedFamilyWorkModel, PlanReviewModel, SupervisionSessionModel, ToldModel, NotToldModel, OnRecordModel, ClosureModel, ProposedClosureModel, CompletedClosureModel, ClosureProposalModel, ClosureSignOffModel, ReminderModel, WebhookModel, WebhookDeliveryModel, ChangeModel, EpisodeChangeModel, ChronologyEventModel, EpisodeChangedModel, AccessModel, SubjectAccessModel, NothingToExcludeModel } from './models.ts';
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

/** Puts on record: An attempt to find an absent parent or carer. */
export type AbsentParentSearchedForRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Means. */
  readonly means: Scalars['String']['input'];
  /** What came of looking for somebody. */
  readonly result: SearchResultInput;
  /** Searched on. */
  readonly searchedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Who. */
  readonly who: Scalars['String']['input'];
};

/** That somebody saw or changed a child's record, or was refused. */
export type Access = {
  readonly __typename?: 'Access';
  /** What was asked for, by the name of the field or the mutation. */
  readonly action: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The id of the episode, where it was about one. */
  readonly episodeId?: Maybe<Scalars['ID']['output']>;
  /** Its number in the account of the authority. */
  readonly number: Scalars['Int']['output'];
  /** What came of it. */
  readonly outcome: AccessOutcome;
  /** Who. */
  readonly practitioner: Practitioner;
  /** The name of the problem, where it was refused. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Why the records were used, in the words of the front end. */
  readonly purpose: Scalars['String']['output'];
  /** The requirement that the refusal rests on, where it rests on one. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
};

/** A page of the account of a child's record. */
export type AccessConnection = {
  readonly __typename?: 'AccessConnection';
  /** The entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AccessEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Access>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many entries there are, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of the account in a page, and its place. */
export type AccessEdge = {
  readonly __typename?: 'AccessEdge';
  /** The place of the entry in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Access;
};

export type { AccessOutcome };

/** Puts on record: The duty to accommodate a child in need under section 20 arises, on any of three grounds (WT15-035). */
export type AccommodationDutyAroseRecordInput = {
  /** Arose on. */
  readonly aroseOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Grounds. */
  readonly grounds: ReadonlyArray<AccommodationGround>;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Provided. */
  readonly provided: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Why an authority must accommodate a child in need. */
export type AccommodationGround =
  /** The person who has been caring for the child is prevented from providing suitable accommodation or care. */
  | 'CARER_PREVENTED'
  /** The child is lost or abandoned. */
  | 'LOST_OR_ABANDONED'
  /** There is no one who has parental responsibility for the child. */
  | 'NOBODY_WITH_PARENTAL_RESPONSIBILITY';

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

/** Who adopted a local protocol, and when. */
export type Adopted = {
  readonly __typename?: 'Adopted';
  /** Who adopted it, as the document names them. */
  readonly by: Scalars['String']['output'];
  /** The day on which it was adopted. */
  readonly on: Scalars['Date']['output'];
};

/** An adult who was seen: a parent, a carer, an absent one, another adult of the household. */
export type AdultSeenInput = {
  /** Absent. */
  readonly absent: Scalars['Boolean']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Relationship. */
  readonly relationship: Scalars['String']['input'];
};

/** Adults seen interview. */
export type AdultsSeenInterview =
  /** Separately. */
  | 'SEPARATELY'
  /** Together. */
  | 'TOGETHER';

/** Puts on record: Parents, carers and other adults were seen; their views are on record. */
export type AdultsSeenRecordInput = {
  /** Adults. */
  readonly adults: ReadonlyArray<AdultSeenInput>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Interview. */
  readonly interview: AdultsSeenInterview;
  /** Seen on. */
  readonly seenOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Views and wishes. */
  readonly viewsAndWishes: Scalars['String']['input'];
};

/** Puts on record: Other agencies were asked what they know (BAR-IFDd). */
export type AgenciesCheckedRecordInput = {
  /** Agencies. */
  readonly agencies: ReadonlyArray<Scalars['String']['input']>;
  /** Checked on. */
  readonly checkedOn: Scalars['Date']['input'];
  /** Whether consent to checks was obtained; if not, why not, and the rationale (BAR-IFDd). */
  readonly consent: ConsentToChecksInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Agencies that hold information on the child, a parent or a carer; all when no relevant one is left (BAR-5a). */
export type AgenciesContactedRecordInput = {
  /** Agencies. */
  readonly agencies: ReadonlyArray<AgencyContactedInput>;
  /** All. */
  readonly all: Scalars['Boolean']['input'];
  /** Contacted on. */
  readonly contactedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** An agency that was contacted. */
export type AgencyContactedInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** Who holds information, as the guidance names them (WT15-055). */
  readonly profession: ContributingProfession;
};

/** Puts on record: What another agency gives ahead of the conference about its involvement (WT15-120). */
export type AgencyReportedToConferenceRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Involvement. */
  readonly involvement: Scalars['String']['input'];
  /** Reported on. */
  readonly reportedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: What a discussion agreed is done (WT15-108). */
export type AgreedActionDoneRecordInput = {
  /** Discussion held at. */
  readonly discussionHeldAt: Scalars['DateTime']['input'];
  /** Done on. */
  readonly doneOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** How. */
  readonly how: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Who does what by when. */
export type AgreedActionInput = {
  /** By when. */
  readonly byWhen: Scalars['Date']['input'];
  /** By whom. */
  readonly byWhom: Scalars['String']['input'];
  /** What. */
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

/** Puts on record: Parents withdraw their agreement under section 20 (BUC-8.3a). */
export type AgreementWithdrawnRecordInput = {
  /** By. */
  readonly by: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Said. */
  readonly said: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Withdrawn on. */
  readonly withdrawnOn: Scalars['Date']['input'];
};

/** What somebody who watches over the records has to look at. */
export type Alert = {
  readonly __typename?: 'Alert';
  /** The id of the child whose record it is. The record itself may be restricted to others. */
  readonly childId: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: AlertKind;
  /** Who did it. */
  readonly practitioner: Practitioner;
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Why, in their words. */
  readonly reasons: Scalars['String']['output'];
  /** Until when the record is open, by the clock of the records. */
  readonly until: Scalars['DateTime']['output'];
};

/** A page of alerts. */
export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  /** Each alert, with its cursor. */
  readonly edges: ReadonlyArray<AlertEdge>;
  /** The alerts of the page. */
  readonly nodes: ReadonlyArray<Alert>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many alerts there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An alert on a page. */
export type AlertEdge = {
  readonly __typename?: 'AlertEdge';
  /** Where the alert stands. */
  readonly cursor: Scalars['String']['output'];
  /** The alert. */
  readonly node: Alert;
};

export type { AlertKind };

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
  /** The agency that was asked, where the moment is that one was asked. */
  readonly agency?: Maybe<Scalars['String']['output']>;
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

/** Puts on record: The child is another local authority's responsibility (BUC-2.7c). */
export type AnotherAuthorityResponsibleRecordInput = {
  /** Authority. */
  readonly authority: Scalars['String']['input'];
  /** Basis. */
  readonly basis: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Found on. */
  readonly foundOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What one rule asks to be on record before a step. */
export type AskedBefore = {
  readonly __typename?: 'AskedBefore';
  /** How many of something there must be. */
  readonly atLeast: ReadonlyArray<AtLeast>;
  /** Why: the rule, and where it stands. */
  readonly explanation: Explanation;
  /** The things that must be on record. */
  readonly items: ReadonlyArray<ChecklistItem>;
  /** Those of the things that are not on record. */
  readonly missing: ReadonlyArray<ChecklistItem>;
  /** The questions that must be answered. */
  readonly questions: ReadonlyArray<Question>;
  /** What there are too few of. */
  readonly tooFew: ReadonlyArray<AtLeast>;
  /** Those of the questions that have no answer. */
  readonly unanswered: ReadonlyArray<Question>;
};

/** Somebody of whom consent can be asked. */
export type AskedOfInput =
  /** Somebody with parental responsibility. */
  { readonly somebodyWithParentalResponsibility: AskedOfSomebodyWithParentalResponsibilityInput; readonly theChild?: never; }
  |  /** The child: give true. */
  { readonly somebodyWithParentalResponsibility?: never; readonly theChild: Scalars['Boolean']['input']; };

/** Somebody with parental responsibility. */
export type AskedOfSomebodyWithParentalResponsibilityInput = {
  /** Person. */
  readonly person: Scalars['ID']['input'];
};

/** A child and family assessment under section 17. */
export type Assessment = {
  /** Where the assessment stands. */
  readonly state: AssessmentState;
};

/** Puts on record: The assessment is held against what makes a good one (WT15-047); its questions are answered before. */
export type AssessmentAuditedRecordInput = {
  /** Audited on. */
  readonly auditedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Findings. */
  readonly findings: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
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
export type AssessmentAuthorisePayload = AssessmentAuthorised | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotOnRecord | NotPermitted | OtherProblem | OutOfOrder | OutsideCalendarCoverage | OverrunReasonRequired | ProtocolIsSilent | UnknownPractitioner;

/** The assessment is complete. */
export type AssessmentAuthorised = {
  readonly __typename?: 'AssessmentAuthorised';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** Assessment not progressed ground. */
export type AssessmentNotProgressedGround =
  /** Family not in area. */
  | 'FAMILY_NOT_IN_AREA'
  /** Malicious. */
  | 'MALICIOUS'
  /** Not appropriate. */
  | 'NOT_APPROPRIATE'
  /** Not proportionate. */
  | 'NOT_PROPORTIONATE';

/** Puts on record: A referral does not go on to its assessment, as an exception (BUC-2.7b). */
export type AssessmentNotProgressedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Ground. */
  readonly ground: AssessmentNotProgressedGround;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

export type { AssessmentOutcome };

/** Puts on record: A manager challenges the assumptions, and may ask for more information, clarification or improvement (WT15-057, BRI-6g); with the reasoning for it (BAR-8c). */
export type AssessmentOverseenRecordInput = {
  /** Challenge. */
  readonly challenge: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Further work. */
  readonly furtherWork?: InputMaybe<Scalars['String']['input']>;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Overseen on. */
  readonly overseenOn: Scalars['Date']['input'];
  /** Reasoning. */
  readonly reasoning: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Assessment planned agreed with. */
export type AssessmentPlannedAgreedWith =
  /** Child. */
  | 'CHILD'
  /** Family. */
  | 'FAMILY'
  /** Practitioners. */
  | 'PRACTITIONERS';

/** Puts on record: Whoever leads plans the assessment; a later plan stands in the place of an earlier one, when circumstances change. The day by which the child is seen is part of it, once the child is born (WT15-094). */
export type AssessmentPlannedRecordInput = {
  /** Agreed with. */
  readonly agreedWith: ReadonlyArray<AssessmentPlannedAgreedWith>;
  /** Aims. */
  readonly aims: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Kinds. */
  readonly kinds: ReadonlyArray<KindOfAssessment>;
  /** Not involved. */
  readonly notInvolved: ReadonlyArray<NotInvolvedInput>;
  /** Planned on. */
  readonly plannedOn: Scalars['Date']['input'];
  /** Review points. */
  readonly reviewPoints: ReadonlyArray<ReviewPointOfAssessmentInput>;
  /** See child by. */
  readonly seeChildBy?: InputMaybe<Scalars['Date']['input']>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

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
export type AssessmentReturnPayload = AssessmentReturned | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotPermitted | OtherProblem | OutOfOrder | OutsideCalendarCoverage | ProtocolIsSilent | UnknownPractitioner;

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
export type AssessmentSubmitPayload = AssessmentSubmitted | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | NotOnRecord | NotPermitted | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner;

/** The assessment is with a manager. */
export type AssessmentSubmitted = {
  readonly __typename?: 'AssessmentSubmitted';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** Puts on record: Needs, conclusions and recommendations are updated and critically reviewed (BAR-3.4h, BUC-2.9). */
export type AssessmentUpdatedRecordInput = {
  /** Conclusions. */
  readonly conclusions: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Needs. */
  readonly needs: Scalars['String']['input'];
  /** Recommendations. */
  readonly recommendations: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Updated on. */
  readonly updatedOn: Scalars['Date']['input'];
};

/** Puts on record: Two services work with the child, and each informs the other's assessment (BUC-7.3.3). */
export type AssessmentsExchangedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Exchanged on. */
  readonly exchangedOn: Scalars['Date']['input'];
  /** Given. */
  readonly given: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Received. */
  readonly received: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What an authority and its partners did to assure the quality of the work. */
export type Assurance = Standing & {
  readonly __typename?: 'Assurance';
  /** What was put on record, in order. */
  readonly history: ReadonlyArray<StandingEntry>;
  /** What the authority and its partners owe. */
  readonly owed: ReadonlyArray<StandingObligation>;
  /** The day on which the authority introduced the new roles; null until it does. */
  readonly rolesIntroducedOn?: Maybe<Scalars['Date']['output']>;
  /** How many entries the record has. */
  readonly version: Scalars['Int']['output'];
};

/** Whether the child seeks asylum. */
export type AsylumSeeking =
  /** Whether the child seeks asylum is not established. */
  | 'NOT_ESTABLISHED'
  /** The child does not seek asylum. */
  | 'NOT_SEEKING_ASYLUM'
  /** The child seeks asylum. */
  | 'SEEKING_ASYLUM';

/** Puts on record: Whether the child seeks asylum (WT15-031, WT15-050). */
export type AsylumSeekingGivenRecordInput = {
  /** Whether the child seeks asylum. */
  readonly asylumSeeking: AsylumSeeking;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Given on. */
  readonly givenOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** How many of something must be on record, or more. */
export type AtLeast = {
  readonly __typename?: 'AtLeast';
  /** How many there must be, or more. */
  readonly amount: Scalars['Int']['output'];
  /** Of what. */
  readonly of: Countable;
};

/** As what somebody takes part. */
export type AttendeeCapacity =
  /** The fostering service. */
  | 'FOSTERING_SERVICE'
  /** A health professional. */
  | 'HEALTH_PROFESSIONAL'
  /** The social worker's manager. */
  | 'MANAGER'
  /** Another relevant professional. */
  | 'OTHER'
  /** A representative of the police. */
  | 'POLICE_REPRESENTATIVE'
  /** The professional or the agency that made the referral. */
  | 'REFERRER'
  /** The child's school or nursery. */
  | 'SCHOOL_OR_NURSERY'
  /** The local authority's social worker. */
  | 'SOCIAL_WORKER';

/** Somebody who takes part, for which agency, and whether they may decide on its behalf. */
export type AttendeeInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** As what somebody takes part. */
  readonly capacity: AttendeeCapacity;
  /** Decides for the agency. */
  readonly decidesForTheAgency: Scalars['Boolean']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
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
  /** What the authority and its partners did to assure the quality of the work; null before anything is on record. */
  readonly assurance?: Maybe<Assurance>;
  /** The key of the authority, as its protocol names it. */
  readonly code: Scalars['String']['output'];
  /** The authority's name, from the protocol in force today; its key where none is. */
  readonly name: Scalars['String']['output'];
};

/** Something that recurs was done: a thematic audit, a report to the board, a review of the protocol (BRI-9d to 9i). */
export type AuthorityAssuranceRecordInput = {
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Partners invited. */
  readonly partnersInvited: ReadonlyArray<Scalars['String']['input']>;
  /** Something that recurs. */
  readonly recurring: Recurring;
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Something was agreed or published: the local protocol, levels of need, a threshold document. */
export type AuthorityDocumentPublishInput = {
  /** Agreed with. */
  readonly agreedWith: ReadonlyArray<Scalars['String']['input']>;
  /** Contents. */
  readonly contents: ReadonlyArray<DocumentPublishedContentsInput>;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Published on. */
  readonly publishedOn: Scalars['Date']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** A step that can be limited in time, or that asks for something to be on record first. */
  readonly step: Step;
};

/** What links the child to the other authority. */
export type AuthorityLink =
  /** The child is the subject of a child protection plan there. */
  | 'CHILD_PROTECTION_PLAN'
  /** The child or the family is or was known there. */
  | 'KNOWN_TO'
  /** The child is looked after by the other authority. */
  | 'LOOKED_AFTER_BY'
  /** Another link. */
  | 'OTHER';

/** It is on record about the authority. */
export type AuthorityRecorded = {
  readonly __typename?: 'AuthorityRecorded';
  /** What now stands on record about the authority. */
  readonly assurance: Assurance;
};

/** It is on record about the authority, or why not. */
export type AuthorityRecordedPayload = AuthorityRecorded | IdempotencyKeyReused | InvalidInput | NoProtocolInForce | NotPermitted | NotTheirsToKeep | OtherProblem | RecordChanged | StandsOtherwise | UnknownPractitioner;

/** The authority introduced the new roles (reading A17). */
export type AuthorityRolesIntroduceInput = {
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Introduced on. */
  readonly introducedOn: Scalars['Date']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
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

/** What recurs, and how often. */
export type Cadence = {
  readonly __typename?: 'Cadence';
  /** How long there is from one time to the next. */
  readonly every: Within;
  /** The moment that the first time is counted from. */
  readonly from: Anchor;
  /** What recurs. */
  readonly recurring: Recurring;
  /** For how long it recurs, counted from the same moment; null where it has no end. */
  readonly until?: Maybe<Within>;
};

/** The days for which working days are known, both included. */
export type CalendarCoverage = {
  readonly __typename?: 'CalendarCoverage';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly until: Scalars['Date']['output'];
};

export type { Capability };

/** Puts on record: The needs of a child under a care order, whom the authority is a parent to. */
export type CareNeedsAssessedRecordInput = {
  /** Assessed on. */
  readonly assessedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Needs. */
  readonly needs: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Care plan drawn up. */
export type CarePlanDrawnUpRecordInput = {
  /** Drawn up on. */
  readonly drawnUpOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Services. */
  readonly services: ReadonlyArray<ServiceForNeedInput>;
};

/** Puts on record: Care proceedings concluded. */
export type CareProceedingsConcludedRecordInput = {
  /** Concluded on. */
  readonly concludedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Outcome. */
  readonly outcome: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: An emergency excuses from the requirements before proceedings, never from the court's (BAR-2.4a). */
export type CareProceedingsIssuedRecordInput = {
  /** Emergency. */
  readonly emergency: Scalars['Boolean']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Issued on. */
  readonly issuedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Why a family member needs the child's care. */
export type CareReason =
  /** The family member has a disability. */
  | 'DISABILITY'
  /** The family member is ill. */
  | 'ILL'
  /** The family member has a mental illness. */
  | 'MENTAL_ILLNESS'
  /** The family member is affected by another debilitating illness. */
  | 'OTHER_DEBILITATING_ILLNESS'
  /** The family member is affected by substance abuse, including alcohol. */
  | 'SUBSTANCE_ABUSE';

/** Puts on record: What came of an assessment of a carer's ability to care, of which decisions on services take account (WT15-039). */
export type CarerAssessedRecordInput = {
  /** Assessed on. */
  readonly assessedOn: Scalars['Date']['input'];
  /** Carer. */
  readonly carer: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Results. */
  readonly results: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The care that a child provides, or means to provide, to one family member. */
export type CaringInput = {
  /** Because. */
  readonly because: ReadonlyArray<CareReason>;
  /** Family member. */
  readonly familyMember: Scalars['String']['input'];
  /** Whether the child's life is significantly affected by it: a judgement, with its ground in the tasks. */
  readonly lifeSignificantlyAffected: Scalars['Boolean']['input'];
  /** Tasks. */
  readonly tasks: Scalars['String']['input'];
  /** Views. */
  readonly views?: InputMaybe<ReadonlyArray<ViewOfCaringTasks>>;
};

/** Puts on record: The team that it is for took up what was carried over (BUC-2.1b). */
export type CarriedOverReferralActionedRecordInput = {
  /** Actioned on. */
  readonly actionedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Team. */
  readonly team: Scalars['String']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
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

export type { CaseloadOrder };

/** Whose caseload: exactly one of these. */
export type CaseloadOwnerInput =
  /** What nobody leads yet: give true. */
  { readonly nobody: Scalars['Boolean']['input']; readonly practitioner?: never; readonly team?: never; }
  |  /** The id of a practitioner: what they lead. */
  { readonly nobody?: never; readonly practitioner: Scalars['ID']['input']; readonly team?: never; }
  |  /** The id of a manager: what those lead whom the manager directly supervises today, and what the manager leads. An episode that nobody leads is in no team. */
  { readonly nobody?: never; readonly practitioner?: never; readonly team: Scalars['ID']['input']; };

/** Whoever chairs a conference has a part in the case, or in its management. */
export type ChairNotIndependent = Problem & {
  readonly __typename?: 'ChairNotIndependent';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** Who was to chair. */
  readonly practitioner: Practitioner;
  /** The requirement that it rests on. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** Where that requirement stands, when the protocol in force holds it. */
  readonly source?: Maybe<Citation>;
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

/** Given. */
export type CharacteristicAnswerGivenInput = {
  /** In their words. */
  readonly inTheirWords: Scalars['String']['input'];
};

/** An answer in the person's own words, or why there is none. */
export type CharacteristicAnswerInput =
  /** Given. */
  { readonly given: CharacteristicAnswerGivenInput; readonly notAsked?: never; readonly preferredNotToSay?: never; }
  |  /** Not asked: give true. */
  { readonly given?: never; readonly notAsked: Scalars['Boolean']['input']; readonly preferredNotToSay?: never; }
  |  /** Preferred not to say: give true. */
  { readonly given?: never; readonly notAsked?: never; readonly preferredNotToSay: Scalars['Boolean']['input']; };

/** Puts on record: For equality monitoring alone: no rule asks for it, and nothing that is decided rests on it (WT15-007). */
export type CharacteristicsGivenRecordInput = {
  /** For equality monitoring, never for eligibility. */
  readonly characteristics: CharacteristicsInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Given on. */
  readonly givenOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** For equality monitoring, never for eligibility. */
export type CharacteristicsInput = {
  /** An answer in the person's own words, or why there is none. */
  readonly age: CharacteristicAnswerInput;
  /** An answer in the person's own words, or why there is none. */
  readonly disability: CharacteristicAnswerInput;
  /** An answer in the person's own words, or why there is none. */
  readonly genderReassignment: CharacteristicAnswerInput;
  /** An answer in the person's own words, or why there is none. */
  readonly marriageAndCivilPartnership: CharacteristicAnswerInput;
  /** An answer in the person's own words, or why there is none. */
  readonly pregnancyAndMaternity: CharacteristicAnswerInput;
  /** An answer in the person's own words, or why there is none. */
  readonly race: CharacteristicAnswerInput;
  /** An answer in the person's own words, or why there is none. */
  readonly religionOrBelief: CharacteristicAnswerInput;
  /** An answer in the person's own words, or why there is none. */
  readonly sex: CharacteristicAnswerInput;
  /** An answer in the person's own words, or why there is none. */
  readonly sexualOrientation: CharacteristicAnswerInput;
};

/** What must be on record before a step is allowed. */
export type Checklist = {
  readonly __typename?: 'Checklist';
  /** What must be on record so many times, or more. */
  readonly atLeast: ReadonlyArray<AtLeast>;
  /** What must be on record. */
  readonly items: ReadonlyArray<ChecklistItem>;
  /** What must be answered, in the text's words. */
  readonly questions: ReadonlyArray<Question>;
  /** The step. */
  readonly step: Step;
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
  /** What other systems call the child, as it was put on record. */
  readonly identifiers: ReadonlyArray<ExternalIdentifier>;
  /** To whom the record is restricted, and why; null when it is not. To whoever is not named, there is no such child. */
  readonly restriction?: Maybe<Restriction>;
};

/** Puts on record: The child whose birth was expected is born. Limits on seeing the child run from here (reading A23). */
export type ChildBornRecordInput = {
  /** Born on. */
  readonly bornOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A page of children. */
export type ChildConnection = {
  readonly __typename?: 'ChildConnection';
  /** The children of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ChildEdge>;
  /** The children of the page. */
  readonly nodes: ReadonlyArray<Child>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many children the list has, on all its pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A child in a page, and the child's place. */
export type ChildEdge = {
  readonly __typename?: 'ChildEdge';
  /** The place of the child in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The child. */
  readonly node: Child;
};

/** How another service or system knows a child: exactly one of these. */
export type ChildIdentifierInput =
  /** What another system calls the child. */
  { readonly external: ExternalIdentifierGivenInput; readonly nhsNumber?: never; readonly uniquePupilNumber?: never; }
  |  /** The NHS number: ten digits, with or without spaces. */
  { readonly external?: never; readonly nhsNumber: Scalars['String']['input']; readonly uniquePupilNumber?: never; }
  |  /** The unique pupil number (UPN). */
  { readonly external?: never; readonly nhsNumber?: never; readonly uniquePupilNumber: Scalars['String']['input']; };

/** Puts on record: Why the child is a child in need: one limb of the definition or several. */
export type ChildInNeedFoundRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Found on. */
  readonly foundOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Limbs. */
  readonly limbs: ReadonlyArray<ChildInNeedLimb>;
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Why a child is a child in need. */
export type ChildInNeedLimb =
  /** The child is disabled. */
  | 'DISABLED'
  /** The child's health or development is likely to be significantly impaired, or further impaired, without services. */
  | 'LIKELY_TO_BE_IMPAIRED'
  /** The child is unlikely to achieve or maintain a reasonable level of health or development without services. */
  | 'UNLIKELY_TO_ACHIEVE_OR_MAINTAIN';

/** Puts on record: The child was interviewed by a social worker and the police together (WT15-112). */
export type ChildInterviewedJointlyRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Whether Achieving Best Evidence was Followed; or NotFollowed, and why. */
  readonly guidance: GuidanceOnInterviewsInput;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Interviewed at. */
  readonly interviewedAt: Scalars['DateTime']['input'];
  /** Police officer. */
  readonly policeOfficer: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Social worker. */
  readonly socialWorker: Scalars['String']['input'];
};

/** Puts on record: A talk with the child: how distress was kept small, and which open questions were asked. */
export type ChildInterviewedRecordInput = {
  /** Distress minimised. */
  readonly distressMinimised: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Interview. */
  readonly interview: AdultsSeenInterview;
  /** Interviewed on. */
  readonly interviewedOn: Scalars['Date']['input'];
  /** Open questions. */
  readonly openQuestions: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
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

/** Puts on record: Against the objectives agreed when concerns were not substantiated (WT15-116), with what services did (WT15-117). */
export type ChildReassessedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Impact of services. */
  readonly impactOfServices: Scalars['String']['input'];
  /** Progress. */
  readonly progress: Scalars['String']['input'];
  /** Reassessed on. */
  readonly reassessedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
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
export type ChildSeenRecordPayload = ChildSeenRecorded | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | NotOnRecord | NotPermitted | NotYetBorn | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner;

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

/** Puts on record: Chronology completed. */
export type ChronologyCompletedRecordInput = {
  /** Completed on. */
  readonly completedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Events. */
  readonly events: ReadonlyArray<SignificantEventInput>;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
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

export type { Circumstance };

/** Puts on record: It is so no longer, from a day on. */
export type CircumstanceEndedRecordInput = {
  /** What can be so about a child, a family or an episode, and make a rule apply. */
  readonly circumstance: Circumstance;
  /** Ended on. */
  readonly endedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A circumstance is so: it was put on record, or follows from the episode. */
export type CircumstanceIs = When & {
  readonly __typename?: 'CircumstanceIs';
  /** What is so. */
  readonly circumstance: Circumstance;
  /** In words. */
  readonly says: Scalars['String']['output'];
};

/** A circumstance is not so. */
export type CircumstanceIsNot = When & {
  readonly __typename?: 'CircumstanceIsNot';
  /** What is not so. */
  readonly circumstance: Circumstance;
  /** In words. */
  readonly says: Scalars['String']['output'];
};

/** Puts on record: Something is so, from a day on, and on what ground that is said. */
export type CircumstanceNotedRecordInput = {
  /** Basis. */
  readonly basis: Scalars['String']['input'];
  /** What can be so about a child, a family or an episode, and make a rule apply. */
  readonly circumstance: Circumstance;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Since on. */
  readonly sinceOn: Scalars['Date']['input'];
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
export type ClosureProposePayload = ClosureProposed | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotPermitted | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner;

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

/** Puts on record: Co worker ended. */
export type CoWorkerEndedRecordInput = {
  /** Ended on. */
  readonly endedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Practitioner. */
  readonly practitioner: Scalars['ID']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Under whoever leads; it changes nothing of who that is, nor of who may (BRI-7d, BRI-7a). */
export type CoWorkerNamedRecordInput = {
  /** Benefit to the child. */
  readonly benefitToTheChild: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** From on. */
  readonly fromOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Practitioner. */
  readonly practitioner: Scalars['ID']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Colleagues abroad contacted. */
export type ColleaguesAbroadContactedRecordInput = {
  /** Contacted on. */
  readonly contactedOn: Scalars['Date']['input'];
  /** Country. */
  readonly country: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Learnt. */
  readonly learnt: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** With. */
  readonly with: Scalars['String']['input'];
};

/** Combined. */
export type CombinationOfAssessmentsCombinedInput = {
  /** With assessments of. */
  readonly withAssessmentsOf: ReadonlyArray<CombinationOfAssessmentsCombinedWithAssessmentsOfInput>;
  /** Young carer agrees. */
  readonly youngCarerAgrees: Scalars['Boolean']['input'];
};

/** Combination of assessments combined with assessments of. */
export type CombinationOfAssessmentsCombinedWithAssessmentsOfInput = {
  /** Adult. */
  readonly adult: Scalars['String']['input'];
  /** Agrees. */
  readonly agrees: Scalars['Boolean']['input'];
};

/** With an adult's assessment, when the young carer and every adult concerned agree; or alone. */
export type CombinationOfAssessmentsInput =
  /** Combined. */
  { readonly combined: CombinationOfAssessmentsCombinedInput; readonly notCombined?: never; }
  |  /** Not combined. */
  { readonly combined?: never; readonly notCombined: CombinationOfAssessmentsNotCombinedInput; };

/** Not combined. */
export type CombinationOfAssessmentsNotCombinedInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Puts on record: Languages, interpreters and ways of communicating (BUC-2.16, BUC-7.2.3, BAR-3.3d). */
export type CommunicationDescribedRecordInput = {
  /** What is known of how to communicate with one person. No method on record is a question still open, and no need on record is none known. */
  readonly communication: CommunicationInput;
  /** Described on. */
  readonly describedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What is known of how to communicate with one person. No method on record is a question still open, and no need on record is none known. */
export type CommunicationInput = {
  /** First language. */
  readonly firstLanguage: Scalars['String']['input'];
  /** Whether an interpreter is used, as decided, with who interprets or why nobody does. */
  readonly interpreter: InterpreterInput;
  /** How the child communicates, and which carer or professional advised on it. */
  readonly method?: InputMaybe<CommunicationMethodInput>;
  /** Needs. */
  readonly needs: ReadonlyArray<CommunicationNeedInput>;
  /** Other languages. */
  readonly otherLanguages: ReadonlyArray<Scalars['String']['input']>;
};

/** How the child communicates, and which carer or professional advised on it. */
export type CommunicationMethodInput = {
  /** Advised by. */
  readonly advisedBy: Scalars['String']['input'];
  /** How. */
  readonly how: Scalars['String']['input'];
};

/** A need, and how it is met. */
export type CommunicationNeedInput = {
  /** Met by. */
  readonly metBy: Scalars['String']['input'];
  /** Need. */
  readonly need: Scalars['String']['input'];
};

/** Whether consent can be asked of the child, as a practitioner judged: it takes a child of appropriate age who is competent. A judgement about this child, with its reasons, and never worked out from the age alone. */
export type CompetenceInput =
  /** Judged. */
  { readonly judged: CompetenceJudgedInput; readonly notJudged?: never; }
  |  /** Not judged: give true. */
  { readonly judged?: never; readonly notJudged: Scalars['Boolean']['input']; };

/** Judged. */
export type CompetenceJudgedInput = {
  /** Age appropriate. */
  readonly ageAppropriate: Scalars['Boolean']['input'];
  /** Competent. */
  readonly competent: Scalars['Boolean']['input'];
  /** Judged by. */
  readonly judgedBy: Scalars['ID']['input'];
  /** Judged on. */
  readonly judgedOn: Scalars['Date']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Puts on record: Complaint answered. */
export type ComplaintAnsweredRecordInput = {
  /** Answer. */
  readonly answer: Scalars['String']['input'];
  /** Answered on. */
  readonly answeredOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To. */
  readonly to: Scalars['String']['input'];
};

/** How somebody complained or complimented. */
export type ComplaintChannel =
  /** With the worker or the manager. */
  | 'CONVERSATION'
  /** At a service point. */
  | 'IN_PERSON'
  /** By letter. */
  | 'LETTER'
  /** By an online form. */
  | 'ONLINE_FORM'
  /** By telephone. */
  | 'TELEPHONE';

/** Puts on record: What the person would like to happen as a result, when it was said with the complaint. */
export type ComplaintReceivedRecordInput = {
  /** About. */
  readonly about: Scalars['String']['input'];
  /** How somebody complained or complimented. */
  readonly channel: ComplaintChannel;
  /** Desired result. */
  readonly desiredResult?: InputMaybe<Scalars['String']['input']>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** From. */
  readonly from: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Received on. */
  readonly receivedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A closure that is carried out. */
export type CompletedClosure = Closure & {
  readonly __typename?: 'CompletedClosure';
  /** The sign-off, with which the episode closed. */
  readonly closed: ClosureSignOff;
  /** The proposal. */
  readonly proposal: ClosureProposal;
};

/** Puts on record: Compliments come the same way (BUC-11.1). */
export type ComplimentReceivedRecordInput = {
  /** About. */
  readonly about: Scalars['String']['input'];
  /** How somebody complained or complimented. */
  readonly channel: ComplaintChannel;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** From. */
  readonly from: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Received on. */
  readonly receivedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: A social worker clarified with the referrer what the concerns are, how and why they arose. */
export type ConcernsClarifiedRecordInput = {
  /** Clarified on. */
  readonly clarifiedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** How they arose. */
  readonly howTheyArose: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Nature. */
  readonly nature: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Why they arose. */
  readonly whyTheyArose: Scalars['String']['input'];
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

/** What is asked of a person. */
export type Condition = {
  /** In words that follow must, such as be registered with Social Work England. */
  readonly says: Scalars['String']['output'];
};

/** The person holds the role, and lacks something that the rule asks of them. */
export type ConditionNotMet = Shortfall & {
  readonly __typename?: 'ConditionNotMet';
  /** The role that is held. */
  readonly role: Role;
  /** The condition that is not met, in words. */
  readonly says: Scalars['String']['output'];
};

/** Of a child who is not born yet: whether to hold it before the birth, and why. */
export type ConferenceDecisionConvenedInput = {
  /** Before birth. */
  readonly beforeBirth?: InputMaybe<Scalars['String']['input']>;
};

/** Convened, before the birth or not; or NotConvened, and why. */
export type ConferenceDecisionInput =
  /** Of a child who is not born yet: whether to hold it before the birth, and why. */
  { readonly convened: ConferenceDecisionConvenedInput; readonly notConvened?: never; }
  |  /** Not convened. */
  { readonly convened?: never; readonly notConvened: ConferenceDecisionNotConvenedInput; };

/** Not convened. */
export type ConferenceDecisionNotConvenedInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** PlanDecided, a child protection plan with everything that a conference establishes; or NoPlan, and why. */
export type ConferenceOutcomeInput =
  /** No plan. */
  { readonly noPlan: ConferenceOutcomeNoPlanInput; readonly planDecided?: never; }
  |  /** Every task of a conference. */
  { readonly noPlan?: never; readonly planDecided: ConferenceOutcomePlanDecidedInput; };

/** No plan. */
export type ConferenceOutcomeNoPlanInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Conference outcome plan decided core group. */
export type ConferenceOutcomePlanDecidedCoreGroupInput = {
  /** As. */
  readonly as: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
};

/** Every task of a conference. */
export type ConferenceOutcomePlanDecidedInput = {
  /** Core group. */
  readonly coreGroup: ReadonlyArray<ConferenceOutcomePlanDecidedCoreGroupInput>;
  /** Lead body. */
  readonly leadBody: ConferenceOutcomePlanDecidedLeadBody;
  /** Qualified, experienced, employed by the lead body: the protocol asks for it when they are allocated. */
  readonly leadSocialWorker: Scalars['String']['input'];
  /** With how much improvement is needed by when. */
  readonly outlinePlan: ReadonlyArray<OutcomeOnRecordInput>;
  /** Days that the conference itself establishes; no document gives any. */
  readonly timescales: ConferenceTimescalesInput;
};

/** Conference outcome plan decided lead body. */
export type ConferenceOutcomePlanDecidedLeadBody =
  /** Local authority. */
  | 'LOCAL_AUTHORITY'
  /** Nspcc. */
  | 'NSPCC';

/** Conference preparation. */
export type ConferencePreparationInput = {
  /** About advocacy, and that the family may bring an advocate, a friend or a supporter. */
  readonly advocacyExplained: Scalars['String']['input'];
  /** Child prepared. */
  readonly childPrepared: Scalars['String']['input'];
  /** How child and parents came to understand the purpose, and who would attend. */
  readonly purposeExplained: Scalars['String']['input'];
  /** Whether to invite professionals with specialist knowledge. */
  readonly specialists: Scalars['String']['input'];
};

/** Puts on record: Written by the social workers: what is known, the analysis, the authority's recommendation (WT15-124). */
export type ConferenceReportPreparedRecordInput = {
  /** Analysis. */
  readonly analysis: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Known about child and family. */
  readonly knownAboutChildAndFamily: Scalars['String']['input'];
  /** Prepared on. */
  readonly preparedOn: Scalars['Date']['input'];
  /** Recommendation. */
  readonly recommendation: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Whether the conference that was asked for is Convened; or Refused, and why. */
export type ConferenceRequestAnswerInput =
  /** Convened: give true. */
  { readonly convened: Scalars['Boolean']['input']; readonly refused?: never; }
  |  /** Refused. */
  { readonly convened?: never; readonly refused: ConferenceRequestAnswerRefusedInput; };

/** Refused. */
export type ConferenceRequestAnswerRefusedInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Puts on record: Conference request answered. */
export type ConferenceRequestAnsweredRecordInput = {
  /** Whether the conference that was asked for is Convened; or Refused, and why. */
  readonly answer: ConferenceRequestAnswerInput;
  /** Answered on. */
  readonly answeredOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: A professional with serious concerns asks for a conference that was not convened (WT15-115). */
export type ConferenceRequestedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** By. */
  readonly by: Scalars['String']['input'];
  /** Concerns. */
  readonly concerns: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Requested on. */
  readonly requestedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Where possible chaired by whoever chaired the conference; otherwise with the reason (WT15-123). */
export type ConferenceReviewHeldRecordInput = {
  /** Another chair because. */
  readonly anotherChairBecause?: InputMaybe<Scalars['String']['input']>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Found. */
  readonly found: Scalars['String']['input'];
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the child protection plan Continues, or Ends, and why. */
  readonly outcome: ConferenceReviewOutcomeInput;
  /** Practitioner. */
  readonly practitioner: Scalars['ID']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Continues. */
export type ConferenceReviewOutcomeContinuesInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Ends. */
export type ConferenceReviewOutcomeEndsInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Whether the child protection plan Continues, or Ends, and why. */
export type ConferenceReviewOutcomeInput =
  /** Continues. */
  { readonly continues: ConferenceReviewOutcomeContinuesInput; readonly ends?: never; }
  |  /** Ends. */
  { readonly continues?: never; readonly ends: ConferenceReviewOutcomeEndsInput; };

/** Days that the conference itself establishes; no document gives any. */
export type ConferenceTimescalesInput = {
  /** First core group by. */
  readonly firstCoreGroupBy: Scalars['Date']['input'];
  /** First review by. */
  readonly firstReviewBy: Scalars['Date']['input'];
  /** Plan by. */
  readonly planBy: Scalars['Date']['input'];
};

/** A local protocol held against an edition of the guidance: it may tighten, and never loosen (reading C16). */
export type Conformance = {
  readonly __typename?: 'Conformance';
  /** Whether it is looser in nothing. */
  readonly conforms: Scalars['Boolean']['output'];
  /** The edition. */
  readonly edition: Edition;
  /** Everything in which it is looser; empty when it only tightens and adds. */
  readonly looser: ReadonlyArray<Looser>;
  /** The protocol. */
  readonly protocol: Protocol;
};

/** Puts on record: Consent given. */
export type ConsentGivenRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** How somebody is told. */
  readonly form: Form;
  /** Given on. */
  readonly givenOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Somebody of whom consent can be asked. */
  readonly of: AskedOfInput;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To. */
  readonly to: ConsentSoughtTo;
};

/** Puts on record: A refusal is overridden, since it would place the child at risk of harm (BUC-2.10c), with reasons (BUC-2.10d). */
export type ConsentOverriddenRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Risk of harm. */
  readonly riskOfHarm: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To. */
  readonly to: ConsentSoughtTo;
};

/** Puts on record: Consent refused. */
export type ConsentRefusedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Somebody of whom consent can be asked. */
  readonly of: AskedOfInput;
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Refused on. */
  readonly refusedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To. */
  readonly to: ConsentSoughtTo;
};

/** Puts on record: Consent was sought of somebody with parental responsibility, or of the child, when a practitioner judged the child of appropriate age and competent (BUC-2.10b). */
export type ConsentSoughtRecordInput = {
  /** Whether consent can be asked of the child, as a practitioner judged: it takes a child of appropriate age who is competent. A judgement about this child, with its reasons, and never worked out from the age alone. */
  readonly competence: CompetenceInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** How somebody is told. */
  readonly form: Form;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Somebody of whom consent can be asked. */
  readonly of: AskedOfInput;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Sought on. */
  readonly soughtOn: Scalars['Date']['input'];
  /** To. */
  readonly to: ConsentSoughtTo;
};

/** Consent sought to. */
export type ConsentSoughtTo =
  /** Assessment. */
  | 'ASSESSMENT'
  /** Information sharing. */
  | 'INFORMATION_SHARING'
  /** Multi agency checks. */
  | 'MULTI_AGENCY_CHECKS';

/** Whether consent to checks was obtained; if not, why not, and the rationale (BAR-IFDd). */
export type ConsentToChecksInput =
  /** Not obtained. */
  { readonly notObtained: ConsentToChecksNotObtainedInput; readonly obtained?: never; }
  |  /** Obtained: give true. */
  { readonly notObtained?: never; readonly obtained: Scalars['Boolean']['input']; };

/** Not obtained. */
export type ConsentToChecksNotObtainedInput = {
  /** Rationale. */
  readonly rationale: Scalars['String']['input'];
  /** Since. */
  readonly since: ConsentToChecksNotObtainedSince;
};

/** Consent to checks not obtained since. */
export type ConsentToChecksNotObtainedSince =
  /** Neither. */
  | 'NEITHER'
  /** Public interest. */
  | 'PUBLIC_INTEREST'
  /** Risk to the child. */
  | 'RISK_TO_THE_CHILD';

/** Puts on record: Consent withdrawn. */
export type ConsentWithdrawnRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Somebody of whom consent can be asked. */
  readonly of: AskedOfInput;
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To. */
  readonly to: ConsentSoughtTo;
  /** Withdrawn on. */
  readonly withdrawnOn: Scalars['Date']['input'];
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

/** Puts on record: A professional discussed a concern with a social worker. */
export type ConsultationHeldRecordInput = {
  /** Advice. */
  readonly advice: Scalars['String']['input'];
  /** Capacity. */
  readonly capacity: Scalars['String']['input'];
  /** Concern. */
  readonly concern: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Raised by. */
  readonly raisedBy: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: The front door screened the contact, by itself or through partners. */
export type ContactScreenedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Finding. */
  readonly finding: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Screened on. */
  readonly screenedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Through. */
  readonly through: ContactScreenedThrough;
};

/** Contact screened through. */
export type ContactScreenedThrough =
  /** Front door. */
  | 'FRONT_DOOR'
  /** Multi agency safeguarding hub. */
  | 'MULTI_AGENCY_SAFEGUARDING_HUB';

export type { Content };

/** Puts on record: What was done so that one worker can stay with the family to the end. */
export type ContinuityWeighedRecordInput = {
  /** Can stay. */
  readonly canStay: Scalars['Boolean']['input'];
  /** Efforts. */
  readonly efforts: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Who holds information, as the guidance names them (WT15-055). */
export type ContributingProfession =
  /** Adult social care. */
  | 'ADULT_SOCIAL_CARE'
  /** Early years. */
  | 'EARLY_YEARS'
  /** Education. */
  | 'EDUCATION'
  /** Health. */
  | 'HEALTH'
  /** Other. */
  | 'OTHER'
  /** Police. */
  | 'POLICE';

/** Puts on record: It is on record, and does not discharge from a duty to contribute (WT15-028, BUC-4.3a). */
export type ContributionDeclinedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** Declined on. */
  readonly declinedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: What an agency contributes, what was agreed, and what cannot wait. */
export type ContributionMadeRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** Contributed on. */
  readonly contributedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Further action. */
  readonly furtherAction?: InputMaybe<Scalars['String']['input']>;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Immediate action. */
  readonly immediateAction?: InputMaybe<Scalars['String']['input']>;
  /** Information. */
  readonly information: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Contribution requested. */
export type ContributionRequestedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Requested on. */
  readonly requestedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Why. */
  readonly why: Scalars['String']['input'];
};

/** Puts on record: Coordinated support from more than one agency would help: so an inter-agency assessment is due (WT15-013). */
export type CoordinatedSupportFoundRecordInput = {
  /** Agencies. */
  readonly agencies: ReadonlyArray<Scalars['String']['input']>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Found on. */
  readonly foundOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Core group met. */
export type CoreGroupMetRecordInput = {
  /** Attended. */
  readonly attended: ReadonlyArray<Scalars['String']['input']>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Met on. */
  readonly metOn: Scalars['Date']['input'];
  /** Progress. */
  readonly progress: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

export type { Countable };

/** So many units from the moment that is counted from, whose day is day zero. */
export type Counted = Within & {
  readonly __typename?: 'Counted';
  /** How many units. */
  readonly amount: Scalars['Int']['output'];
  /** The stretch in words, such as 45 working days. */
  readonly says: Scalars['String']['output'];
  /** The unit. */
  readonly unit: Unit;
};

/** Something that the guidance wants a local protocol to set out, and where it does. */
export type Covered = {
  readonly __typename?: 'Covered';
  /** What is set out. */
  readonly content: Content;
  /** Where in the document it stands. */
  readonly source: Citation;
};

/** Agreed. */
export type CriminalInvestigationAgreedInput = {
  /** Conduct. */
  readonly conduct: Scalars['String']['input'];
  /** Jointly. */
  readonly jointly: Scalars['Boolean']['input'];
  /** Timing. */
  readonly timing: Scalars['String']['input'];
};

/** None; or Agreed, whether it runs jointly with the enquiry, how it is conducted and when. The police lead it. */
export type CriminalInvestigationInput =
  /** Agreed. */
  { readonly agreed: CriminalInvestigationAgreedInput; readonly none?: never; }
  |  /** None. */
  { readonly agreed?: never; readonly none: CriminalInvestigationNoneInput; };

/** None. */
export type CriminalInvestigationNoneInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
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

/** A decision, or an allocation to lead, that only one of the two protocols allows. */
export type DecidedOtherwise = {
  readonly __typename?: 'DecidedOtherwise';
  /** Whether the episode's own protocol allows it. */
  readonly allowedHere: Scalars['Boolean']['output'];
  /** Whether the other allows it. */
  readonly allowedThere: Scalars['Boolean']['output'];
  /** The decision; null where it is about who leads. */
  readonly decision?: Maybe<Decision>;
  /** The rules of the protocol that does not. */
  readonly explanations: ReadonlyArray<Explanation>;
  /** The day as of which it is judged: the day of the decision; for who leads, the day that is asked about. */
  readonly on: Scalars['Date']['output'];
  /** Who decided, or was allocated. */
  readonly practitioner: Practitioner;
  /** The work that somebody was allocated to lead; null where it is a decision. */
  readonly work?: Maybe<Work>;
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

export type { DeliveryFailure };

export type { DeliveryState };

/** Puts on record: Departed from guidance. */
export type DepartedFromGuidanceRecordInput = {
  /** What was exceptional. */
  readonly circumstances: Scalars['String']['input'];
  /** Departed on. */
  readonly departedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Rule. */
  readonly rule: Scalars['ID']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: The same, when it was heard later. */
export type DesiredResultHeardRecordInput = {
  /** Desired result. */
  readonly desiredResult: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** From. */
  readonly from: Scalars['String']['input'];
  /** Heard on. */
  readonly heardOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Where the child goes from here: exactly one of the two. */
export type DestinationInput =
  /** Nowhere, the case closes: give true. */
  { readonly closed: Scalars['Boolean']['input']; readonly steppedDownTo?: never; }
  |  /** The level of help to which the child is stepped down. */
  { readonly closed?: never; readonly steppedDownTo: Scalars['String']['input']; };

/** One value that an entry holds. */
export type Detail = {
  readonly __typename?: 'Detail';
  /** Where in the input of its mutation it was given: the names of the fields, outermost first, with the numbers of list items from 0, as attendees.0.name. */
  readonly field: Scalars['String']['output'];
  /** The value, as text. */
  readonly value: Scalars['String']['output'];
};

/** Puts on record: How the accommodation and other professionals will meet the child's needs. */
export type DetentionPlacementPlanPreparedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** How needs are met. */
  readonly howNeedsAreMet: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Prepared on. */
  readonly preparedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Whether something is Needed, and what; or NotNeeded, and why. */
export type DeterminationInput =
  /** Needed. */
  { readonly needed: DeterminationNeededInput; readonly notNeeded?: never; }
  |  /** Not needed. */
  { readonly needed?: never; readonly notNeeded: DeterminationNotNeededInput; };

/** Needed. */
export type DeterminationNeededInput = {
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Not needed. */
export type DeterminationNotNeededInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Puts on record: The child's development, on this child's own record, so that progress can be seen. */
export type DevelopmentNotedRecordInput = {
  /** Development. */
  readonly development: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Noted on. */
  readonly notedOn: Scalars['Date']['input'];
  /** Progress. */
  readonly progress: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Observation of child and carer together, and what life is like, also of a child who does not speak. */
export type DirectWorkDoneRecordInput = {
  /** Done on. */
  readonly doneOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Interaction. */
  readonly interaction: Scalars['String']['input'];
  /** Lived experience. */
  readonly livedExperience: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Is directly supervised by somebody in a role. */
export type DirectlySupervisedBy = Condition & {
  readonly __typename?: 'DirectlySupervisedBy';
  /** In words that follow must. */
  readonly says: Scalars['String']['output'];
  /** The role that the direct supervisor holds. */
  readonly supervisor: Role;
};

/** Puts on record: The child's disability, and the specialist assessments there are (WT15-032, BUC-7.2.3). */
export type DisabilityDescribedRecordInput = {
  /** Described on. */
  readonly describedOn: Scalars['Date']['input'];
  /** What is known of a child's disability. Seen as a child first. */
  readonly disability: DisabilityInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What is known of a child's disability. Seen as a child first. */
export type DisabilityInput = {
  /** Additional needs. */
  readonly additionalNeeds: ReadonlyArray<Scalars['String']['input']>;
  /** Nature. */
  readonly nature: Scalars['String']['input'];
  /** Specialist assessments. */
  readonly specialistAssessments: ReadonlyArray<SpecialistAssessmentInput>;
};

/** Puts on record: It goes on under the policy for resolving disagreements, which the protocol names. */
export type DisagreementEscalatedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Escalated on. */
  readonly escalatedOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To. */
  readonly to: Scalars['String']['input'];
};

/** Puts on record: An agency disagrees; whether it has a statutory responsibility decides in some authorities who may escalate. */
export type DisagreementRaisedRecordInput = {
  /** About. */
  readonly about: Scalars['String']['input'];
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Raised on. */
  readonly raisedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Statutory responsibility. */
  readonly statutoryResponsibility: Scalars['Boolean']['input'];
};

/** Puts on record: Disagreement resolved. */
export type DisagreementResolvedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** How. */
  readonly how: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Resolved on. */
  readonly resolvedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

export type { DiscussedWith };

/** Document published contents. */
export type DocumentPublishedContentsInput = {
  /** Question. */
  readonly question: Scalars['String']['input'];
  /** Where. */
  readonly where: Scalars['String']['input'];
};

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

/** What was read of the time before. */
export type EarlierRecord =
  /** What another local authority knows. */
  | 'ANOTHER_AUTHORITY'
  /** Case records. */
  | 'CASE_RECORDS'
  /** Earlier court proceedings. */
  | 'COURT_PROCEEDINGS'
  /** An earlier assessment. */
  | 'EARLIER_ASSESSMENT'
  /** An early help assessment. */
  | 'EARLY_HELP_ASSESSMENT';

/** Puts on record: Earlier records reviewed. */
export type EarlierRecordsReviewedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Learnt. */
  readonly learnt: Scalars['String']['input'];
  /** Read. */
  readonly read: ReadonlyArray<EarlierRecord>;
  /** Reviewed on. */
  readonly reviewedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Early help agreement child. */
export type EarlyHelpAgreementChild =
  /** Agrees. */
  | 'AGREES'
  /** Does not agree. */
  | 'DOES_NOT_AGREE'
  /** Too young to agree. */
  | 'TOO_YOUNG_TO_AGREE';

/** Who agrees to an early help assessment (WT15-015). A child too young to agree is not asked. */
export type EarlyHelpAgreementInput = {
  /** Child. */
  readonly child: EarlyHelpAgreementChild;
  /** Parents or carers. */
  readonly parentsOrCarers: EarlyHelpAgreementParentsOrCarers;
};

/** Early help agreement parents or carers. */
export type EarlyHelpAgreementParentsOrCarers =
  /** Agree. */
  | 'AGREE'
  /** Do not agree. */
  | 'DO_NOT_AGREE';

/** Early help assessed actions. */
export type EarlyHelpAssessedActionsInput = {
  /** By when. */
  readonly byWhen?: InputMaybe<Scalars['Date']['input']>;
  /** Service. */
  readonly service: Scalars['String']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Early help assessed part of. */
export type EarlyHelpAssessedPartOf =
  /** Early help. */
  | 'EARLY_HELP'
  /** Support plan after care. */
  | 'SUPPORT_PLAN_AFTER_CARE';

/** Puts on record: The second step (WT15-013, WT15-015, WT15-019); it can be for a support plan after care (WT15-009). */
export type EarlyHelpAssessedRecordInput = {
  /** Actions. */
  readonly actions: ReadonlyArray<EarlyHelpAssessedActionsInput>;
  /** Who agrees to an early help assessment (WT15-015). A child too young to agree is not asked. */
  readonly agreement: EarlyHelpAgreementInput;
  /** Assessed on. */
  readonly assessedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Part of. */
  readonly partOf: EarlyHelpAssessedPartOf;
  /** Professionals. */
  readonly professionals: ReadonlyArray<Scalars['String']['input']>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Why a child may need early help. */
export type EarlyHelpIndicator =
  /** The child shows signs of engaging in anti-social or criminal behaviour. */
  | 'ANTI_SOCIAL_OR_CRIMINAL_BEHAVIOUR'
  /** The family's circumstances present challenges, such as substance abuse, adult mental health problems and domestic violence. */
  | 'CHALLENGING_FAMILY_CIRCUMSTANCES'
  /** The child is disabled and has specific additional needs. */
  | 'DISABLED_WITH_ADDITIONAL_NEEDS'
  /** The child shows early signs of abuse or neglect. */
  | 'EARLY_SIGNS_OF_ABUSE_OR_NEGLECT'
  /** The child has returned home to their family from care. */
  | 'RETURNED_HOME_FROM_CARE'
  /** The child has special educational needs. */
  | 'SPECIAL_EDUCATIONAL_NEEDS'
  /** The child is a young carer. */
  | 'YOUNG_CARER';

/** Puts on record: Who is the family's main contact, by name, of which profession and agency. */
export type EarlyHelpLeadNamedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Named on. */
  readonly namedOn: Scalars['Date']['input'];
  /** Profession. */
  readonly profession: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: The first step. None of the indicators need be so: they are what to be alert to. */
export type EarlyHelpNeedIdentifiedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Identified on. */
  readonly identifiedOn: Scalars['Date']['input'];
  /** Indicators. */
  readonly indicators: ReadonlyArray<EarlyHelpIndicator>;
  /** Need. */
  readonly need: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: The third step: a service, and the outcome that it is aimed at. */
export type EarlyHelpProvidedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Outcome. */
  readonly outcome: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Service. */
  readonly service: Scalars['String']['input'];
  /** Started on. */
  readonly startedOn: Scalars['Date']['input'];
};

/** Early help refused by. */
export type EarlyHelpRefusedBy =
  /** Both. */
  | 'BOTH'
  /** Parents or carers. */
  | 'PARENTS_OR_CARERS'
  /** The child. */
  | 'THE_CHILD';

/** Puts on record: Parents or child do not consent to the assessment (WT15-017). */
export type EarlyHelpRefusedRecordInput = {
  /** By. */
  readonly by: EarlyHelpRefusedBy;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Refused on. */
  readonly refusedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: A review; a service to the parents is evaluated by what it does for the child (WT15-020). */
export type EarlyHelpReviewedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Impact on child. */
  readonly impactOnChild: Scalars['String']['input'];
  /** Progress. */
  readonly progress: Scalars['String']['input'];
  /** Reviewed on. */
  readonly reviewedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** An edition of Working Together, as far as the source documents tell it: what stands where no local protocol speaks. */
export type Edition = Node & RuleSet & {
  readonly __typename?: 'Edition';
  /** The code of the edition, such as working-together-2023. */
  readonly code: Scalars['String']['output'];
  /** The edition's id. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which it is in force. */
  readonly inForceFrom: Scalars['Date']['output'];
  /** The last day on which it is in force, where one is set. */
  readonly inForceUntil?: Maybe<Scalars['Date']['output']>;
  /** How each role is defined, and where. */
  readonly roleDefinitions: ReadonlyArray<RoleDefinition>;
  /** Every rule of the edition. One that is carried over from an earlier edition says so in its reading. */
  readonly rules: ReadonlyArray<Rule>;
  /** The edition's title. */
  readonly title: Scalars['String']['output'];
};


/** An edition of Working Together, as far as the source documents tell it: what stands where no local protocol speaks. */
export type EditionRulesArgs = {
  enforcing?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RuleKind>>;
  step?: InputMaybe<Step>;
};

/** Who may lead which work. */
export type Eligibility = {
  readonly __typename?: 'Eligibility';
  /** Who may lead it: to be one of these is enough. */
  readonly mayLead: ReadonlyArray<Who>;
  /** The work. */
  readonly work: Work;
};

/** Puts on record: Emergency acceptance confirmed. */
export type EmergencyAcceptanceConfirmedRecordInput = {
  /** Confirmed on. */
  readonly confirmedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reference. */
  readonly reference: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: It accepts responsibility for the emergency, explicitly: only that relieves the authority where the child is found. */
export type EmergencyAcceptedRecordInput = {
  /** Accepted at. */
  readonly acceptedAt: Scalars['DateTime']['input'];
  /** Authority. */
  readonly authority: Scalars['String']['input'];
  /** By. */
  readonly by: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Emergency action taken agency. */
export type EmergencyActionTakenAgency =
  /** Local authority. */
  | 'LOCAL_AUTHORITY'
  /** Nspcc. */
  | 'NSPCC'
  /** Police. */
  | 'POLICE';

/** Puts on record: Action that a strategy discussion planned, or that one agency had to take before there could be one (WT15-087). */
export type EmergencyActionTakenRecordInput = {
  /** Why one agency had to act at once; null when a strategy discussion came first. */
  readonly actedAloneBecause?: InputMaybe<Scalars['String']['input']>;
  /** Agency. */
  readonly agency: EmergencyActionTakenAgency;
  /** Whether the child was Seen by a practitioner of the agency that takes the action; or NotSeen, and why. */
  readonly childSeen: EmergencySightingInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The other children whose needs are always considered. */
  readonly otherChildren: OtherChildrenConsideredInput;
  /** An EmergencyProtectionOrder; PolicePowers, in exceptional circumstances, and which; or WithoutRemoval, what else was done. */
  readonly power: EmergencyPowerInput;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Taken at. */
  readonly takenAt: Scalars['DateTime']['input'];
};

/** Emergency protection order. */
export type EmergencyPowerEmergencyProtectionOrderInput = {
  /** Whether legal advice was Obtained before legal action; or NotObtained, and why. */
  readonly legalAdvice: LegalAdviceInput;
};

/** An EmergencyProtectionOrder; PolicePowers, in exceptional circumstances, and which; or WithoutRemoval, what else was done. */
export type EmergencyPowerInput =
  /** Emergency protection order. */
  { readonly emergencyProtectionOrder: EmergencyPowerEmergencyProtectionOrderInput; readonly policePowers?: never; readonly withoutRemoval?: never; }
  |  /** Police powers. */
  { readonly emergencyProtectionOrder?: never; readonly policePowers: EmergencyPowerPolicePowersInput; readonly withoutRemoval?: never; }
  |  /** Without removal. */
  { readonly emergencyProtectionOrder?: never; readonly policePowers?: never; readonly withoutRemoval: EmergencyPowerWithoutRemovalInput; };

/** Emergency power police powers because. */
export type EmergencyPowerPolicePowersBecause =
  /** Immediate safety. */
  | 'IMMEDIATE_SAFETY'
  /** No time for an order. */
  | 'NO_TIME_FOR_AN_ORDER';

/** Police powers. */
export type EmergencyPowerPolicePowersInput = {
  /** Because. */
  readonly because: EmergencyPowerPolicePowersBecause;
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Without removal. */
export type EmergencyPowerWithoutRemovalInput = {
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Whether the child was Seen by a practitioner of the agency that takes the action; or NotSeen, and why. */
export type EmergencySightingInput =
  /** Not seen. */
  { readonly notSeen: EmergencySightingNotSeenInput; readonly seen?: never; }
  |  /** Seen. */
  { readonly notSeen?: never; readonly seen: EmergencySightingSeenInput; };

/** Not seen. */
export type EmergencySightingNotSeenInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Seen. */
export type EmergencySightingSeenInput = {
  /** By. */
  readonly by: Scalars['String']['input'];
  /** Found. */
  readonly found: Scalars['String']['input'];
};

/** Is employed by the authority itself: agency and loaned staff are not. */
export type EmployedByTheAuthority = Condition & {
  readonly __typename?: 'EmployedByTheAuthority';
  /** In words that follow must. */
  readonly says: Scalars['String']['output'];
};

/** Puts on record: An agency that works with the child proposes to end that, with what the assessment means for it (SGL-6). */
export type EndOfInvolvementProposedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Impact of assessment. */
  readonly impactOfAssessment?: InputMaybe<Scalars['String']['input']>;
  /** Proposed on. */
  readonly proposedOn: Scalars['Date']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What the social worker found out, and how. */
export type EnquiryAccountInput = {
  /** Analysis. */
  readonly analysis: Scalars['String']['input'];
  /** Childs understanding. */
  readonly childsUnderstanding: Scalars['String']['input'];
  /** Help provided. */
  readonly helpProvided: Scalars['String']['input'];
  /** History. */
  readonly history: Scalars['String']['input'];
  /** How distress was minimised. */
  readonly howDistressWasMinimised: Scalars['String']['input'];
  /** Parents interviewed. */
  readonly parentsInterviewed: Scalars['String']['input'];
  /** Wishes and feelings. */
  readonly wishesAndFeelings: Scalars['String']['input'];
};

/** Puts on record: The social worker who leads the enquiry decides how to proceed (WT15-110, WT15-114). */
export type EnquiryConcludedRecordInput = {
  /** What the social worker found out, and how. */
  readonly account: EnquiryAccountInput;
  /** Concluded on. */
  readonly concludedOn: Scalars['Date']['input'];
  /** Whether the concerns of significant harm are Substantiated, and a conference is convened; or NotSubstantiated, and what support there is. */
  readonly conclusion: EnquiryConclusionInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Whether the concerns of significant harm are Substantiated, and a conference is convened; or NotSubstantiated, and what support there is. */
export type EnquiryConclusionInput =
  /** They are not; what help there is all the same. */
  { readonly notSubstantiated: EnquiryConclusionNotSubstantiatedInput; readonly substantiated?: never; }
  |  /** The concerns are substantiated. */
  { readonly notSubstantiated?: never; readonly substantiated: EnquiryConclusionSubstantiatedInput; };

/** They are not; what help there is all the same. */
export type EnquiryConclusionNotSubstantiatedInput = {
  /** Discussed with. */
  readonly discussedWith: ReadonlyArray<EnquiryParty>;
  /** Judgement. */
  readonly judgement: Scalars['String']['input'];
  /** NotNeeded, and why; or Regular, against specific objectives, by somebody. */
  readonly reassessment: ReassessmentInput;
  /** Support. */
  readonly support: Scalars['String']['input'];
};

/** The concerns are substantiated. */
export type EnquiryConclusionSubstantiatedInput = {
  /** Convened, before the birth or not; or NotConvened, and why. */
  readonly conference: ConferenceDecisionInput;
  /** Judgement. */
  readonly judgement: Scalars['String']['input'];
};

/** Puts on record: What another agency does for the enquiry (WT15-113, WT15-117). */
export type EnquiryContributedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** Contributed on. */
  readonly contributedOn: Scalars['Date']['input'];
  /** EvidenceShared or GroundsForProceedingsDecided by the police; HealthExamined, SpecialistAssessed or TreatmentArranged by health; InformationGiven, or SpeakingAloneConsidered, by anybody involved. */
  readonly contribution: EnquiryContributionInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The police explain the reasons for concern, and share what evidence they have. */
export type EnquiryContributionEvidenceSharedInput = {
  /** Evidence. */
  readonly evidence: Scalars['String']['input'];
  /** Reasons for concern. */
  readonly reasonsForConcern: Scalars['String']['input'];
};

/** The police decide whether there are grounds for criminal proceedings. */
export type EnquiryContributionGroundsForProceedingsDecidedInput = {
  /** Grounds. */
  readonly grounds: Scalars['Boolean']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Tests, examinations or observations by health. */
export type EnquiryContributionHealthExaminedInput = {
  /** Found. */
  readonly found: Scalars['String']['input'];
};

/** What an agency knows about the child and family. */
export type EnquiryContributionInformationGivenInput = {
  /** Information. */
  readonly information: Scalars['String']['input'];
};

/** EvidenceShared or GroundsForProceedingsDecided by the police; HealthExamined, SpecialistAssessed or TreatmentArranged by health; InformationGiven, or SpeakingAloneConsidered, by anybody involved. */
export type EnquiryContributionInput =
  /** The police explain the reasons for concern, and share what evidence they have. */
  { readonly evidenceShared: EnquiryContributionEvidenceSharedInput; readonly groundsForProceedingsDecided?: never; readonly healthExamined?: never; readonly informationGiven?: never; readonly speakingAloneConsidered?: never; readonly specialistAssessed?: never; readonly treatmentArranged?: never; }
  |  /** The police decide whether there are grounds for criminal proceedings. */
  { readonly evidenceShared?: never; readonly groundsForProceedingsDecided: EnquiryContributionGroundsForProceedingsDecidedInput; readonly healthExamined?: never; readonly informationGiven?: never; readonly speakingAloneConsidered?: never; readonly specialistAssessed?: never; readonly treatmentArranged?: never; }
  |  /** Tests, examinations or observations by health. */
  { readonly evidenceShared?: never; readonly groundsForProceedingsDecided?: never; readonly healthExamined: EnquiryContributionHealthExaminedInput; readonly informationGiven?: never; readonly speakingAloneConsidered?: never; readonly specialistAssessed?: never; readonly treatmentArranged?: never; }
  |  /** What an agency knows about the child and family. */
  { readonly evidenceShared?: never; readonly groundsForProceedingsDecided?: never; readonly healthExamined?: never; readonly informationGiven: EnquiryContributionInformationGivenInput; readonly speakingAloneConsidered?: never; readonly specialistAssessed?: never; readonly treatmentArranged?: never; }
  |  /** Whether to speak to the child without the knowledge of the parent or carer. */
  { readonly evidenceShared?: never; readonly groundsForProceedingsDecided?: never; readonly healthExamined?: never; readonly informationGiven?: never; readonly speakingAloneConsidered: EnquiryContributionSpeakingAloneConsideredInput; readonly specialistAssessed?: never; readonly treatmentArranged?: never; }
  |  /** A specialist assessment, and the lead health practitioner who coordinates it. */
  { readonly evidenceShared?: never; readonly groundsForProceedingsDecided?: never; readonly healthExamined?: never; readonly informationGiven?: never; readonly speakingAloneConsidered?: never; readonly specialistAssessed: EnquiryContributionSpecialistAssessedInput; readonly treatmentArranged?: never; }
  |  /** Treatment and follow-up by health. */
  { readonly evidenceShared?: never; readonly groundsForProceedingsDecided?: never; readonly healthExamined?: never; readonly informationGiven?: never; readonly speakingAloneConsidered?: never; readonly specialistAssessed?: never; readonly treatmentArranged: EnquiryContributionTreatmentArrangedInput; };

/** Whether to speak to the child without the knowledge of the parent or carer. */
export type EnquiryContributionSpeakingAloneConsideredInput = {
  /** Decided. */
  readonly decided: Scalars['String']['input'];
};

/** A specialist assessment, and the lead health practitioner who coordinates it. */
export type EnquiryContributionSpecialistAssessedInput = {
  /** Coordinated by. */
  readonly coordinatedBy: Scalars['String']['input'];
  /** Found. */
  readonly found: Scalars['String']['input'];
};

/** Treatment and follow-up by health. */
export type EnquiryContributionTreatmentArrangedInput = {
  /** Treatment. */
  readonly treatment: Scalars['String']['input'];
};

/** With whom the case is discussed. */
export type EnquiryParty =
  /** The child. */
  | 'CHILD'
  /** The parents. */
  | 'PARENTS'
  /** The professionals. */
  | 'PROFESSIONALS';

/** One child's social care episode, from a referral to its closure. */
export type Episode = Node & {
  readonly __typename?: 'Episode';
  /** The allocations, earliest first. */
  readonly allocations: ReadonlyArray<Allocation>;
  /** What the protocol asks to be on record before a step, rule by rule, and what of it is lacking today: what a form for the step has to show. The step is refused while anything is lacking; what is given with the step itself, such as the thought behind an allocation, is lacking until then. */
  readonly askedBefore: ReadonlyArray<AskedBefore>;
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
  /** What other systems call the episode, as it was put on record. */
  readonly identifiers: ReadonlyArray<ExternalIdentifier>;
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
  /** What practitioners put on record, in the order in which they did. */
  readonly record: ReadonlyArray<OnRecord>;
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
  /** What would differ in this episode under another protocol, such as that of an authority to which the child moves. Null when this gateway does not hold it. Nothing is changed: an episode keeps the protocol under which it was opened. */
  readonly whatIf?: Maybe<WhatIf>;
  /** Work with the family. */
  readonly work: FamilyWork;
};


/** One child's social care episode, from a referral to its closure. */
export type EpisodeAskedBeforeArgs = {
  step: Step;
};


/** One child's social care episode, from a referral to its closure. */
export type EpisodeDeadlineArgs = {
  step: Step;
};


/** One child's social care episode, from a referral to its closure. */
export type EpisodeObligationsArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  dueUntil?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RuleKind>>;
  states?: InputMaybe<ReadonlyArray<ObligationState>>;
};


/** One child's social care episode, from a referral to its closure. */
export type EpisodeWhatIfArgs = {
  protocol: Scalars['ID']['input'];
};

/** An episode changed. Its id alone is told unaccounted; with the mutation, when or by whom, each change that is told is accounted for as a read of the child's record. */
export type EpisodeChange = {
  readonly __typename?: 'EpisodeChange';
  /** The change's place among those of the authority: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The episode as it is when the change is told, which can be later than the change. Reading it is accounted for. Null when it cannot be seen any more. */
  readonly episode?: Maybe<Episode>;
  /** The id of the episode. */
  readonly episodeId: Scalars['ID']['output'];
  /** The name of the mutation by which it changed. */
  readonly mutation: Scalars['String']['output'];
  /** When the change was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded the change. */
  readonly recordedBy: Practitioner;
  /** The day on which the change was recorded, in London. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** Something happened in the episode. */
export type EpisodeChanged = {
  readonly __typename?: 'EpisodeChanged';
  /** The number of the event, as text: the place from which a subscription goes on. */
  readonly cursor: Scalars['String']['output'];
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
export type EpisodeClosePayload = ConcurrentChange | EpisodeClosed | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotOnRecord | NotPermitted | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner;

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
  /** How many episodes the list has, on all its pages. */
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

/** Puts on record: How other systems know the episode, so that a case system finds its own record again. */
export type EpisodeIdentifiersGivenRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Given on. */
  readonly givenOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Identifiers. */
  readonly identifiers: ReadonlyArray<ExternalIdentifierInput>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
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
  /** What other systems call the episode, as it was put on record. */
  readonly identifiers: ReadonlyArray<ExternalIdentifier>;
  /** Who leads now; null before anybody does. */
  readonly lead?: Maybe<Practitioner>;
  /** The earliest last day of a limit that is still to be kept, in the past where it was not; null where none is open. What the text calls a target is no limit, and is not here. */
  readonly nextDueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether something in it is late now. */
  readonly overdue: Scalars['Boolean']['output'];
  /** When the referral reached the authority. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The day in London on which the referral reached the authority. */
  readonly receivedOn: Scalars['Date']['output'];
  /** Where the episode stands. */
  readonly stage: Stage;
  /** How many things have happened in the episode. */
  readonly version: Scalars['Int']['output'];
};

/** Puts on record: The lead professional's judgement on the refusal, and what came of it (WT15-017). */
export type EscalationJudgedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Judged on. */
  readonly judgedOn: Scalars['Date']['input'];
  /** Needs will escalate. */
  readonly needsWillEscalate: Scalars['Boolean']['input'];
  /** Outcome. */
  readonly outcome: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
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

export type { ExclusionCode };

/** One event of a chronology that is left out. */
export type ExclusionInput = {
  /** The exemption that it rests on. */
  readonly code: ExclusionCode;
  /** The episode's id. */
  readonly episode: Scalars['ID']['input'];
  /** The event's number in the chronology, from 1. */
  readonly number: Scalars['Int']['input'];
  /** Why it holds here. For the authority's own account; never part of the answer. */
  readonly reasons: Scalars['String']['input'];
};

/** What is expected of a parent: an action that can be measured, and the day on which it is reviewed. */
export type ExpectationOfParentInput = {
  /** Action. */
  readonly action: Scalars['String']['input'];
  /** Expectation. */
  readonly expectation: Scalars['String']['input'];
  /** Measure. */
  readonly measure: Scalars['String']['input'];
  /** Of whom. */
  readonly ofWhom: Scalars['String']['input'];
  /** Review on. */
  readonly reviewOn: Scalars['Date']['input'];
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

/** What another system calls a child or an episode. Within an authority, no two children have the same, and no two episodes. */
export type ExternalIdentifier = {
  readonly __typename?: 'ExternalIdentifier';
  /** The system, as its owner names it. */
  readonly system: Scalars['String']['output'];
  /** What that system calls it. */
  readonly value: Scalars['String']['output'];
};

/** What another system calls something. */
export type ExternalIdentifierGivenInput = {
  /** The system, as its owner names it. */
  readonly system: Scalars['String']['input'];
  /** What that system calls it. */
  readonly value: Scalars['String']['input'];
};

/** What another system calls a child or an episode. The system is open, named as its owner names it: an electronic case record, the police, a youth justice service. Nothing is checked about the value. */
export type ExternalIdentifierInput = {
  /** The system, as its owner names it. */
  readonly system: Scalars['String']['input'];
  /** What that system calls it. */
  readonly value: Scalars['String']['input'];
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

/** Family network meeting considered form. */
export type FamilyNetworkMeetingConsideredForm =
  /** Family group conference. */
  | 'FAMILY_GROUP_CONFERENCE'
  /** Family network meeting. */
  | 'FAMILY_NETWORK_MEETING';

/** Puts on record: Whether the wider network meets, and why. */
export type FamilyNetworkMeetingConsideredRecordInput = {
  /** Appropriate. */
  readonly appropriate: Scalars['Boolean']['input'];
  /** Considered on. */
  readonly consideredOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Form. */
  readonly form: FamilyNetworkMeetingConsideredForm;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Work with the family. */
export type FamilyWork = {
  /** Whether the work has started. */
  readonly started: Scalars['Boolean']['output'];
};

/** Puts on record: Money for the family network, in support of the plan; what for, in terms of the outcomes that were agreed. */
export type FinancialSupportGivenRecordInput = {
  /** Agreed outcome. */
  readonly agreedOutcome: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Given on. */
  readonly givenOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To. */
  readonly to: Scalars['String']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Puts on record: Financial support reviewed. */
export type FinancialSupportReviewedRecordInput = {
  /** Continues. */
  readonly continues: Scalars['Boolean']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Outcomes. */
  readonly outcomes: Scalars['String']['input'];
  /** Reviewed on. */
  readonly reviewedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: What they were answered. */
export type FollowUpAnsweredRecordInput = {
  /** Answer. */
  readonly answer: Scalars['String']['input'];
  /** Answered on. */
  readonly answeredOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

export type { Form };

/** Puts on record: Another referral about the child, while the episode is open (reading A5). */
export type FurtherReferralReceivedRecordInput = {
  /** Concern. */
  readonly concern: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Received at. */
  readonly receivedAt: Scalars['DateTime']['input'];
  /** Who refers. Anyone may (WT15-025): a professional says for which agency and in which capacity; a member of the public or of the family may wish to remain anonymous, and then no name is kept. */
  readonly referrer: ReferrerOnRecordInput;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: What follows from it: a manager's decision, as on the first one (BUC-6.1). */
export type FurtherReferralReviewedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Response. */
  readonly response: Response;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Genogram drawn. */
export type GenogramDrawnRecordInput = {
  /** When it was last brought up to date. */
  readonly drawnOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** People. */
  readonly people: ReadonlyArray<RelativeInput>;
  /** Relationships. */
  readonly relationships: ReadonlyArray<RelationshipInput>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Whose restricted record is opened. */
export type GlassBreakInput = {
  /** The id of the child. */
  readonly child: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it cannot wait for whoever is named. */
  readonly reasons: Scalars['String']['input'];
};

/** The record is open, or why not. */
export type GlassBreakPayload = ChildNotFound | GlassBroken | IdempotencyKeyReused | InvalidInput | NotPermitted | NotRestricted | OtherProblem | UnknownPractitioner;

/** The record is open to the viewer. */
export type GlassBroken = {
  readonly __typename?: 'GlassBroken';
  /** The id of the child. */
  readonly childId: Scalars['ID']['output'];
  /** Until when; null when a request that is sent again comes after that. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether Achieving Best Evidence was Followed; or NotFollowed, and why. */
export type GuidanceOnInterviewsInput =
  /** Followed: give true. */
  { readonly followed: Scalars['Boolean']['input']; readonly notFollowed?: never; }
  |  /** Not followed. */
  { readonly followed?: never; readonly notFollowed: GuidanceOnInterviewsNotFollowedInput; };

/** Not followed. */
export type GuidanceOnInterviewsNotFollowedInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

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

/** What is done to the child. */
export type HarmCategory =
  /** Abuse of any form. */
  | 'ABUSE'
  /** Exploitation of any form. */
  | 'EXPLOITATION'
  /** Neglect. */
  | 'NEGLECT';

/** One kind of harm, with every way and every place in which it is known or feared. */
export type HarmInput = {
  /** What is done to the child. */
  readonly category: HarmCategory;
  /** Means. */
  readonly means: ReadonlyArray<HarmMeans>;
  /** Places. */
  readonly places: ReadonlyArray<HarmPlace>;
};

/** How whoever harms reaches the child. */
export type HarmMeans =
  /** In person. */
  | 'IN_PERSON'
  /** Online. */
  | 'ONLINE';

/** Where the child is harmed. */
export type HarmPlace =
  /** Inside the child's home. */
  | 'INSIDE_THE_HOME'
  /** Outside the child's home. */
  | 'OUTSIDE_THE_HOME';

/** Puts on record: Help answered. */
export type HelpAnsweredRecordInput = {
  /** Answer. */
  readonly answer: Scalars['String']['input'];
  /** Answered on. */
  readonly answeredOn: Scalars['Date']['input'];
  /** By. */
  readonly by: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Given. */
  readonly given: Scalars['Boolean']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Help that children's social care asks of somebody who owes cooperation (WT15-082). */
export type HelpRequestedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of. */
  readonly of: Scalars['String']['input'];
  /** Requested on. */
  readonly requestedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Service. */
  readonly service: HelpRequestedService;
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Help requested service. */
export type HelpRequestedService =
  /** Health. */
  | 'HEALTH'
  /** Housing. */
  | 'HOUSING'
  /** Other authority service. */
  | 'OTHER_AUTHORITY_SERVICE';

/** Puts on record: The manager puts it on record; the practitioner is whoever leads: they ask together. */
export type HelpReviewedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Pace appropriate. */
  readonly paceAppropriate: Scalars['Boolean']['input'];
  /** Practitioner. */
  readonly practitioner: Scalars['ID']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Reviewed on. */
  readonly reviewedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Significant positive change. */
  readonly significantPositiveChange: Scalars['Boolean']['input'];
};

/** Puts on record: The social worker read the previous records, and takes the history into account (BUC-2.8). */
export type HistoryConsideredRecordInput = {
  /** Considered on. */
  readonly consideredOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Impact of earlier services. */
  readonly impactOfEarlierServices: Scalars['String']['input'];
  /** Networks concerns. */
  readonly networksConcerns: Scalars['String']['input'];
  /** Previous records. */
  readonly previousRecords: Scalars['String']['input'];
  /** Referrers concerns. */
  readonly referrersConcerns: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Home visited. */
export type HomeVisitedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The area where the child sleeps: viewed, with its details; or why not yet. */
  readonly sleepingArea: SleepingAreaInput;
  /** Visited on. */
  readonly visitedOn: Scalars['Date']['input'];
};

/** An adult of the household or of its family, resident or not, a parent or not. */
export type HouseholdAdultInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Person. */
  readonly person: Scalars['ID']['input'];
  /** Whether they live in the household; false for those who belong to the family and live elsewhere. */
  readonly resident: Scalars['Boolean']['input'];
  /** Who they are in the household, such as mother, lodger, uncle. */
  readonly role: Scalars['String']['input'];
};

/** A child of the household or of its family, resident or not. */
export type HouseholdChildInput = {
  /** Child. */
  readonly child: Scalars['ID']['input'];
  /** Whether they live in the household; false for those who belong to the family and live elsewhere. */
  readonly resident: Scalars['Boolean']['input'];
};

/** Puts on record: Who belongs to the household and the family (WT15-085, BAR-3.3b). */
export type HouseholdDescribedRecordInput = {
  /** Described on. */
  readonly describedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** The people of a household, as known now. */
  readonly household: HouseholdInput;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The people of a household, as known now. */
export type HouseholdInput = {
  /** Adults. */
  readonly adults: ReadonlyArray<HouseholdAdultInput>;
  /** Children. */
  readonly children: ReadonlyArray<HouseholdChildInput>;
  /** Siblings. */
  readonly siblings: ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>;
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

/** Another record of the authority has the identifier already. Whose it is, is not said: not everybody may see every record. */
export type IdentifierTaken = Problem & {
  readonly __typename?: 'IdentifierTaken';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about the request. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about the request. */
  readonly source?: Maybe<Citation>;
  /** The system. */
  readonly system: Scalars['String']['output'];
  /** What that system calls another child or episode of the authority. */
  readonly value: Scalars['String']['output'];
};

/** Puts on record: How other systems know the child: each number with its check digit. */
export type IdentifiersGivenRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Given on. */
  readonly givenOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Nhs number. */
  readonly nhsNumber?: InputMaybe<Scalars['String']['input']>;
  /** Others. */
  readonly others: ReadonlyArray<ExternalIdentifierInput>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Unique pupil number. */
  readonly uniquePupilNumber?: InputMaybe<Scalars['String']['input']>;
};

export type { IfExceeded };

/** Puts on record: Whoever finds it says so; statutory powers are to be used at once (WT15-083). */
export type ImmediateDangerFoundRecordInput = {
  /** Danger. */
  readonly danger: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Found at. */
  readonly foundAt: Scalars['DateTime']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: An agency that serves an adult considered what the adult's needs mean for the child. */
export type ImpactOfAdultsNeedsConsideredRecordInput = {
  /** Adult. */
  readonly adult: Scalars['String']['input'];
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** Considered on. */
  readonly consideredOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Impact on child. */
  readonly impactOnChild: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: What a service does for the child, whoever receives it. */
export type ImpactOfServiceReviewedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Impact on child. */
  readonly impactOnChild: Scalars['String']['input'];
  /** Lived experience. */
  readonly livedExperience: Scalars['String']['input'];
  /** Reviewed on. */
  readonly reviewedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Service. */
  readonly service: Scalars['String']['input'];
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

/** Information gathered checked with. */
export type InformationGatheredCheckedWith =
  /** Child. */
  | 'CHILD'
  /** Parents or carers. */
  | 'PARENTS_OR_CARERS'
  /** Professionals. */
  | 'PROFESSIONALS';

/** Puts on record: Gathered and checked, with what it means for the child (WT15-049). */
export type InformationGatheredRecordInput = {
  /** Checked with. */
  readonly checkedWith: ReadonlyArray<InformationGatheredCheckedWith>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Gathered on. */
  readonly gatheredOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Impact on child. */
  readonly impactOnChild: Scalars['String']['input'];
  /** Information. */
  readonly information: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Source. */
  readonly source: Scalars['String']['input'];
};

/** Puts on record: It was decided not to share. */
export type InformationNotSharedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** Decided on. */
  readonly decidedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Puts on record: Information is asked for without consent: the reasons are in writing (BUC-4.2b). */
export type InformationRequestedWithoutConsentRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Requested on. */
  readonly requestedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Information shared. */
export type InformationSharedRecordInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** On which basis information is shared: with consent; or without, since that is necessary and proportionate, and in the child's best interests, as somebody judged. */
  readonly basis: SharingBasisInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Shared on. */
  readonly sharedOn: Scalars['Date']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Puts on record: Information shared with new authority. */
export type InformationSharedWithNewAuthorityRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Plan included. */
  readonly planIncluded: Scalars['Boolean']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Shared on. */
  readonly sharedOn: Scalars['Date']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Puts on record: The conference was held; the lead social worker records its decisions (WT15-122, WT15-124). */
export type InitialConferenceHeldRecordInput = {
  /** Attended. */
  readonly attended: ReadonlyArray<Scalars['String']['input']>;
  /** Whether the chair Met child and parents beforehand; or NotMet, and why. */
  readonly chairMetFamily: MeetingWithFamilyInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** PlanDecided, a child protection plan with everything that a conference establishes; or NoPlan, and why. */
  readonly outcome: ConferenceOutcomeInput;
  /** The chair, who has no part in the case or its management (WT15-123). */
  readonly practitioner: Scalars['ID']['input'];
  /** Preparation. */
  readonly preparation: ConferencePreparationInput;
  /** Whether the report was Shared with the parents beforehand; or Withheld, and why. */
  readonly reportSharing: ReportSharingInput;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** One thing that is wrong with an input. */
export type InputIssue = {
  readonly __typename?: 'InputIssue';
  /** What is wrong, and what to write instead. */
  readonly message: Scalars['String']['output'];
  /** Where: the names of the input fields, outermost first, with the numbers of list items from 0. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Arranged. */
export type InterpreterArrangedInput = {
  /** Interpreter. */
  readonly interpreter: Scalars['String']['input'];
  /** Into. */
  readonly into: Scalars['String']['input'];
};

/** Whether an interpreter is used, as decided, with who interprets or why nobody does. */
export type InterpreterInput =
  /** Arranged. */
  { readonly arranged: InterpreterArrangedInput; readonly needed?: never; readonly notDecided?: never; readonly notNeeded?: never; }
  |  /** Needed. */
  { readonly arranged?: never; readonly needed: InterpreterNeededInput; readonly notDecided?: never; readonly notNeeded?: never; }
  |  /** Not decided: give true. */
  { readonly arranged?: never; readonly needed?: never; readonly notDecided: Scalars['Boolean']['input']; readonly notNeeded?: never; }
  |  /** Not needed. */
  { readonly arranged?: never; readonly needed?: never; readonly notDecided?: never; readonly notNeeded: InterpreterNotNeededInput; };

/** Needed. */
export type InterpreterNeededInput = {
  /** Into. */
  readonly into: Scalars['String']['input'];
};

/** Not needed. */
export type InterpreterNotNeededInput = {
  /** Reason. */
  readonly reason: Scalars['String']['input'];
};

/** Puts on record: An interpreter conveyed what was decided, into a language of the family (BUC-2.16). */
export type InterpreterUsedRecordInput = {
  /** Conveyed. */
  readonly conveyed: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Interpreter. */
  readonly interpreter: Scalars['String']['input'];
  /** Into. */
  readonly into: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Used on. */
  readonly usedOn: Scalars['Date']['input'];
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

/** Puts on record: A later judgement on the same matter revises the earlier one, which is kept (WT15-056). */
export type JudgementMadeRecordInput = {
  /** About. */
  readonly about: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Evidence. */
  readonly evidence: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Judgement. */
  readonly judgement: Scalars['String']['input'];
  /** Made on. */
  readonly madeOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Key decision made partnerships. */
export type KeyDecisionMadePartnerships =
  /** Community safety partnership. */
  | 'COMMUNITY_SAFETY_PARTNERSHIP'
  /** Safeguarding children partnership. */
  | 'SAFEGUARDING_CHILDREN_PARTNERSHIP';

/** Puts on record: Recorded with its reasons, and then told to the child and the parents or carers. */
export type KeyDecisionMadeRecordInput = {
  /** Decided on. */
  readonly decidedOn: Scalars['Date']['input'];
  /** Decision. */
  readonly decision: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Partnerships. */
  readonly partnerships: ReadonlyArray<KeyDecisionMadePartnerships>;
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What a child is assessed as. */
export type KindOfAssessment =
  /** A child in need, under section 17. */
  | 'CHILD_IN_NEED'
  /** A disabled child. */
  | 'DISABLED_CHILD'
  /** The child of a parent carer, who is assessed under section 17ZD. */
  | 'PARENT_CARER'
  /** A child whom a specialist assesses besides. */
  | 'SPECIALIST'
  /** A child before birth. */
  | 'UNBORN'
  /** A young carer, under section 17ZA. */
  | 'YOUNG_CARER'
  /** A child in the youth justice system. */
  | 'YOUTH_JUSTICE';

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
export type LeadPractitionerAllocatePayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | LaterThanTheLimit | LeadPractitionerAllocated | MayNotLead | NotEntitledToDecide | NotOnRecord | NotPermitted | OtherProblem | OutOfOrder | OutsideCalendarCoverage | ProtocolIsSilent | UnknownPractitioner;

/** The lead practitioner is allocated. */
export type LeadPractitionerAllocated = {
  readonly __typename?: 'LeadPractitionerAllocated';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** What a practitioner may lead on a day, and what not, each with its rule. */
export type Leadable = {
  readonly __typename?: 'Leadable';
  /** What they may lead. */
  readonly may: ReadonlyArray<MayLead>;
  /** What they may not lead. */
  readonly mayNot: ReadonlyArray<NotLeadable>;
};

/** Whether legal advice was Obtained before legal action; or NotObtained, and why. */
export type LegalAdviceInput =
  /** Not obtained. */
  { readonly notObtained: LegalAdviceNotObtainedInput; readonly obtained?: never; }
  |  /** Obtained. */
  { readonly notObtained?: never; readonly obtained: LegalAdviceObtainedInput; };

/** Not obtained. */
export type LegalAdviceNotObtainedInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Obtained. */
export type LegalAdviceObtainedInput = {
  /** Advice. */
  readonly advice: Scalars['String']['input'];
};

/** Puts on record: Legal gateway planning meeting held. */
export type LegalGatewayPlanningMeetingHeldRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Oversight. */
  readonly oversight: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: The social worker, who puts it on record, and the legal department decide whether the threshold is met (BAR-2.5a). */
export type LegalPlanningMeetingHeldRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Legal department. */
  readonly legalDepartment: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Threshold met. */
  readonly thresholdMet: Scalars['Boolean']['input'];
};

/** Whether the parents had legal representatives at the meeting; a parent may have none, and then the reason is kept. */
export type LegalRepresentationInput =
  /** Not represented. */
  { readonly notRepresented: LegalRepresentationNotRepresentedInput; readonly represented?: never; }
  |  /** Represented. */
  { readonly notRepresented?: never; readonly represented: LegalRepresentationRepresentedInput; };

/** Not represented. */
export type LegalRepresentationNotRepresentedInput = {
  /** Reason. */
  readonly reason: Scalars['String']['input'];
};

/** Represented. */
export type LegalRepresentationRepresentedInput = {
  /** By. */
  readonly by: ReadonlyArray<Scalars['String']['input']>;
};

/** Under which section a child is in care. */
export type LegalStatus =
  /** Police protection, under section 46. */
  | 'POLICE_PROTECTION'
  /** Accommodated under section 20, by agreement. */
  | 'SECTION_20'
  /** A care order under section 31. */
  | 'SECTION_31'
  /** An interim order under section 38. */
  | 'SECTION_38';

/** Puts on record: Legal status began. */
export type LegalStatusBeganRecordInput = {
  /** Basis. */
  readonly basis: Scalars['String']['input'];
  /** Began on. */
  readonly beganOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Under which section a child is in care. */
  readonly status: LegalStatus;
};

/** Puts on record: The status ends; that the child is looked after no longer is noted for itself. */
export type LegalStatusEndedRecordInput = {
  /** Ended on. */
  readonly endedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Under which section a child is in care. */
  readonly status: LegalStatus;
};

/** Puts on record: The formal notification that proceedings are likely: to whom, the meeting it invites to, the list it encloses. */
export type LetterBeforeProceedingsSentRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Invites to meeting on. */
  readonly invitesToMeetingOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Sent on. */
  readonly sentOn: Scalars['Date']['input'];
  /** Solicitors listed on. */
  readonly solicitorsListedOn?: InputMaybe<Scalars['Date']['input']>;
  /** To. */
  readonly to: ReadonlyArray<Scalars['String']['input']>;
};

/** Level of need decided level. */
export type LevelOfNeedDecidedLevel =
  /** Early help. */
  | 'EARLY_HELP'
  /** Section 17. */
  | 'SECTION_17'
  /** Section 47. */
  | 'SECTION_47'
  /** Universal. */
  | 'UNIVERSAL';

/** Puts on record: The level of need, with the level and the document that describe it locally (WT15-021, BRI-2): the lowest level that is appropriate, at the earliest time. */
export type LevelOfNeedDecidedRecordInput = {
  /** As described. */
  readonly asDescribed: Scalars['String']['input'];
  /** Document. */
  readonly document: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Level. */
  readonly level: LevelOfNeedDecidedLevel;
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A link, and the day on which the other authority was asked for what it knows, if it was. The authority is named in words: it need not be one that is known here. */
export type LinkedAuthorityInput = {
  /** Authority. */
  readonly authority: Scalars['String']['input'];
  /** Contacted on. */
  readonly contactedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Details. */
  readonly details: Scalars['String']['input'];
  /** What links the child to the other authority. */
  readonly link: AuthorityLink;
};

/** Puts on record: Another authority that the child has a link with (BAR-3.4c, WT15-086). */
export type LinkedAuthorityNamedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A link, and the day on which the other authority was asked for what it knows, if it was. The authority is named in words: it need not be one that is known here. */
  readonly link: LinkedAuthorityInput;
  /** Named on. */
  readonly namedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: A looked-after review; returnAgreed when it agreed a return home and its timing (BUC-8.5). */
export type LookedAfterReviewHeldRecordInput = {
  /** Decisions. */
  readonly decisions: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Return agreed. */
  readonly returnAgreed: Scalars['Boolean']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Urgent. */
  readonly urgent: Scalars['Boolean']['input'];
};

/** One way in which a local rule is looser than the rule of the edition that it would replace. */
export type Looser = {
  readonly __typename?: 'Looser';
  /** The requirement of the edition that it would replace. */
  readonly baseline: Scalars['ID']['output'];
  /** What to change. */
  readonly remedy: Scalars['String']['output'];
  /** The requirement that the local rule enforces. */
  readonly rule: Scalars['ID']['output'];
  /** Why it is looser. */
  readonly why: Scalars['String']['output'];
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

/** Puts on record: To gather evidence and to ensure the child's safety, at any time. */
export type MedicalAssessmentArrangedRecordInput = {
  /** Arranged on. */
  readonly arrangedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: A medical examination becomes necessary: which procedure is to be followed, the protocol says (BUC-6.6). */
export type MedicalFoundNecessaryRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Found on. */
  readonly foundOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Whether the chair Met child and parents beforehand; or NotMet, and why. */
export type MeetingWithFamilyInput =
  /** Met. */
  { readonly met: MeetingWithFamilyMetInput; readonly notMet?: never; }
  |  /** Not met. */
  { readonly met?: never; readonly notMet: MeetingWithFamilyNotMetInput; };

/** Met. */
export type MeetingWithFamilyMetInput = {
  /** Met on. */
  readonly metOn: Scalars['Date']['input'];
};

/** Not met. */
export type MeetingWithFamilyNotMetInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** A member of the public who refers. */
export type MemberOfThePublicInput = {
  /** The person's name; left out for one who remains anonymous. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person wishes to remain anonymous. */
  readonly wishesToRemainAnonymous?: Scalars['Boolean']['input'];
};

/** Mid point reviewed concern. */
export type MidPointReviewedConcern =
  /** De escalated. */
  | 'DE_ESCALATED'
  /** Escalated. */
  | 'ESCALATED'
  /** Unchanged. */
  | 'UNCHANGED';

/** Puts on record: The level of concern is considered, and what is still to be done (BUC-2.14ii). */
export type MidPointReviewedRecordInput = {
  /** Concern. */
  readonly concern: MidPointReviewedConcern;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Reviewed on. */
  readonly reviewedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** What remains. */
  readonly whatRemains: Scalars['String']['input'];
};

/** Puts on record: The child moved; whether for good decides what is to be done. The authority is named in words. */
export type MoveNotifiedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Moved on. */
  readonly movedOn: Scalars['Date']['input'];
  /** Permanent. */
  readonly permanent: Scalars['Boolean']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To. */
  readonly to: Scalars['String']['input'];
};

/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts on record: An attempt to find an absent parent or carer. */
  readonly absentParentSearchedForRecord: OnRecordPutPayload;
  /** Puts on record: The duty to accommodate a child in need under section 20 arises, on any of three grounds (WT15-035). */
  readonly accommodationDutyAroseRecord: OnRecordPutPayload;
  /** Puts on record: Parents, carers and other adults were seen; their views are on record. */
  readonly adultsSeenRecord: OnRecordPutPayload;
  /** Puts on record: Other agencies were asked what they know (BAR-IFDd). */
  readonly agenciesCheckedRecord: OnRecordPutPayload;
  /** Puts on record: Agencies that hold information on the child, a parent or a carer; all when no relevant one is left (BAR-5a). */
  readonly agenciesContactedRecord: OnRecordPutPayload;
  /** Puts on record: What another agency gives ahead of the conference about its involvement (WT15-120). */
  readonly agencyReportedToConferenceRecord: OnRecordPutPayload;
  /** Puts on record: What a discussion agreed is done (WT15-108). */
  readonly agreedActionDoneRecord: OnRecordPutPayload;
  /** Puts on record: Parents withdraw their agreement under section 20 (BUC-8.3a). */
  readonly agreementWithdrawnRecord: OnRecordPutPayload;
  /** Puts on record: The child is another local authority's responsibility (BUC-2.7c). */
  readonly anotherAuthorityResponsibleRecord: OnRecordPutPayload;
  /** Puts on record: The assessment is held against what makes a good one (WT15-047); its questions are answered before. */
  readonly assessmentAuditedRecord: OnRecordPutPayload;
  /** Authorises the assessment: with that it is complete. */
  readonly assessmentAuthorise: AssessmentAuthorisePayload;
  /** Puts on record: A referral does not go on to its assessment, as an exception (BUC-2.7b). */
  readonly assessmentNotProgressedRecord: OnRecordPutPayload;
  /** Puts on record: A manager challenges the assumptions, and may ask for more information, clarification or improvement (WT15-057, BRI-6g); with the reasoning for it (BAR-8c). */
  readonly assessmentOverseenRecord: OnRecordPutPayload;
  /** Puts on record: Whoever leads plans the assessment; a later plan stands in the place of an earlier one, when circumstances change. The day by which the child is seen is part of it, once the child is born (WT15-094). */
  readonly assessmentPlannedRecord: OnRecordPutPayload;
  /** Returns the assessment to its lead practitioner for more work. */
  readonly assessmentReturn: AssessmentReturnPayload;
  /** Submits the draft of the assessment to a manager. */
  readonly assessmentSubmit: AssessmentSubmitPayload;
  /** Puts on record: Needs, conclusions and recommendations are updated and critically reviewed (BAR-3.4h, BUC-2.9). */
  readonly assessmentUpdatedRecord: OnRecordPutPayload;
  /** Puts on record: Two services work with the child, and each informs the other's assessment (BUC-7.3.3). */
  readonly assessmentsExchangedRecord: OnRecordPutPayload;
  /** Puts on record: Whether the child seeks asylum (WT15-031, WT15-050). */
  readonly asylumSeekingGivenRecord: OnRecordPutPayload;
  /** Something that recurs was done: a thematic audit, a report to the board, a review of the protocol (BRI-9d to 9i). */
  readonly authorityAssuranceRecord: AuthorityRecordedPayload;
  /** Something was agreed or published: the local protocol, levels of need, a threshold document. */
  readonly authorityDocumentPublish: AuthorityRecordedPayload;
  /** The authority introduced the new roles (reading A17). */
  readonly authorityRolesIntroduce: AuthorityRecordedPayload;
  /** Puts on record: The needs of a child under a care order, whom the authority is a parent to. */
  readonly careNeedsAssessedRecord: OnRecordPutPayload;
  /** Puts on record: Care plan drawn up. */
  readonly carePlanDrawnUpRecord: OnRecordPutPayload;
  /** Puts on record: Care proceedings concluded. */
  readonly careProceedingsConcludedRecord: OnRecordPutPayload;
  /** Puts on record: An emergency excuses from the requirements before proceedings, never from the court's (BAR-2.4a). */
  readonly careProceedingsIssuedRecord: OnRecordPutPayload;
  /** Puts on record: What came of an assessment of a carer's ability to care, of which decisions on services take account (WT15-039). */
  readonly carerAssessedRecord: OnRecordPutPayload;
  /** Puts on record: The team that it is for took up what was carried over (BUC-2.1b). */
  readonly carriedOverReferralActionedRecord: OnRecordPutPayload;
  /** Puts on record: For equality monitoring alone: no rule asks for it, and nothing that is decided rests on it (WT15-007). */
  readonly characteristicsGivenRecord: OnRecordPutPayload;
  /** Puts on record: The child whose birth was expected is born. Limits on seeing the child run from here (reading A23). */
  readonly childBornRecord: OnRecordPutPayload;
  /** Puts on record: Why the child is a child in need: one limb of the definition or several. */
  readonly childInNeedFoundRecord: OnRecordPutPayload;
  /** Puts on record: The child was interviewed by a social worker and the police together (WT15-112). */
  readonly childInterviewedJointlyRecord: OnRecordPutPayload;
  /** Puts on record: A talk with the child: how distress was kept small, and which open questions were asked. */
  readonly childInterviewedRecord: OnRecordPutPayload;
  /** Puts on record: Against the objectives agreed when concerns were not substantiated (WT15-116), with what services did (WT15-117). */
  readonly childReassessedRecord: OnRecordPutPayload;
  /** Puts on record that the child was seen. */
  readonly childSeenRecord: ChildSeenRecordPayload;
  /** Puts on record: Chronology completed. */
  readonly chronologyCompletedRecord: OnRecordPutPayload;
  /** Puts on record: It is so no longer, from a day on. */
  readonly circumstanceEndedRecord: OnRecordPutPayload;
  /** Puts on record: Something is so, from a day on, and on what ground that is said. */
  readonly circumstanceNotedRecord: OnRecordPutPayload;
  /** Proposes to close the episode or to step it down. */
  readonly closurePropose: ClosureProposePayload;
  /** Puts on record: Co worker ended. */
  readonly coWorkerEndedRecord: OnRecordPutPayload;
  /** Puts on record: Under whoever leads; it changes nothing of who that is, nor of who may (BRI-7d, BRI-7a). */
  readonly coWorkerNamedRecord: OnRecordPutPayload;
  /** Puts on record: Colleagues abroad contacted. */
  readonly colleaguesAbroadContactedRecord: OnRecordPutPayload;
  /** Puts on record: Languages, interpreters and ways of communicating (BUC-2.16, BUC-7.2.3, BAR-3.3d). */
  readonly communicationDescribedRecord: OnRecordPutPayload;
  /** Puts on record: Complaint answered. */
  readonly complaintAnsweredRecord: OnRecordPutPayload;
  /** Puts on record: What the person would like to happen as a result, when it was said with the complaint. */
  readonly complaintReceivedRecord: OnRecordPutPayload;
  /** Puts on record: Compliments come the same way (BUC-11.1). */
  readonly complimentReceivedRecord: OnRecordPutPayload;
  /** Puts on record: A social worker clarified with the referrer what the concerns are, how and why they arose. */
  readonly concernsClarifiedRecord: OnRecordPutPayload;
  /** Puts on record: Written by the social workers: what is known, the analysis, the authority's recommendation (WT15-124). */
  readonly conferenceReportPreparedRecord: OnRecordPutPayload;
  /** Puts on record: Conference request answered. */
  readonly conferenceRequestAnsweredRecord: OnRecordPutPayload;
  /** Puts on record: A professional with serious concerns asks for a conference that was not convened (WT15-115). */
  readonly conferenceRequestedRecord: OnRecordPutPayload;
  /** Puts on record: Where possible chaired by whoever chaired the conference; otherwise with the reason (WT15-123). */
  readonly conferenceReviewHeldRecord: OnRecordPutPayload;
  /** Puts on record: Consent given. */
  readonly consentGivenRecord: OnRecordPutPayload;
  /** Puts on record: A refusal is overridden, since it would place the child at risk of harm (BUC-2.10c), with reasons (BUC-2.10d). */
  readonly consentOverriddenRecord: OnRecordPutPayload;
  /** Puts on record: Consent refused. */
  readonly consentRefusedRecord: OnRecordPutPayload;
  /** Puts on record: Consent was sought of somebody with parental responsibility, or of the child, when a practitioner judged the child of appropriate age and competent (BUC-2.10b). */
  readonly consentSoughtRecord: OnRecordPutPayload;
  /** Puts on record: Consent withdrawn. */
  readonly consentWithdrawnRecord: OnRecordPutPayload;
  /** Puts on record: A professional discussed a concern with a social worker. */
  readonly consultationHeldRecord: OnRecordPutPayload;
  /** Puts on record: The front door screened the contact, by itself or through partners. */
  readonly contactScreenedRecord: OnRecordPutPayload;
  /** Puts on record: What was done so that one worker can stay with the family to the end. */
  readonly continuityWeighedRecord: OnRecordPutPayload;
  /** Puts on record: It is on record, and does not discharge from a duty to contribute (WT15-028, BUC-4.3a). */
  readonly contributionDeclinedRecord: OnRecordPutPayload;
  /** Puts on record: What an agency contributes, what was agreed, and what cannot wait. */
  readonly contributionMadeRecord: OnRecordPutPayload;
  /** Puts on record: Contribution requested. */
  readonly contributionRequestedRecord: OnRecordPutPayload;
  /** Puts on record: Coordinated support from more than one agency would help: so an inter-agency assessment is due (WT15-013). */
  readonly coordinatedSupportFoundRecord: OnRecordPutPayload;
  /** Puts on record: Core group met. */
  readonly coreGroupMetRecord: OnRecordPutPayload;
  /** Puts on record: Departed from guidance. */
  readonly departedFromGuidanceRecord: OnRecordPutPayload;
  /** Puts on record: The same, when it was heard later. */
  readonly desiredResultHeardRecord: OnRecordPutPayload;
  /** Puts on record: How the accommodation and other professionals will meet the child's needs. */
  readonly detentionPlacementPlanPreparedRecord: OnRecordPutPayload;
  /** Puts on record: The child's development, on this child's own record, so that progress can be seen. */
  readonly developmentNotedRecord: OnRecordPutPayload;
  /** Puts on record: Observation of child and carer together, and what life is like, also of a child who does not speak. */
  readonly directWorkDoneRecord: OnRecordPutPayload;
  /** Puts on record: The child's disability, and the specialist assessments there are (WT15-032, BUC-7.2.3). */
  readonly disabilityDescribedRecord: OnRecordPutPayload;
  /** Puts on record: It goes on under the policy for resolving disagreements, which the protocol names. */
  readonly disagreementEscalatedRecord: OnRecordPutPayload;
  /** Puts on record: An agency disagrees; whether it has a statutory responsibility decides in some authorities who may escalate. */
  readonly disagreementRaisedRecord: OnRecordPutPayload;
  /** Puts on record: Disagreement resolved. */
  readonly disagreementResolvedRecord: OnRecordPutPayload;
  /** Puts on record: Earlier records reviewed. */
  readonly earlierRecordsReviewedRecord: OnRecordPutPayload;
  /** Puts on record: The second step (WT15-013, WT15-015, WT15-019); it can be for a support plan after care (WT15-009). */
  readonly earlyHelpAssessedRecord: OnRecordPutPayload;
  /** Puts on record: Who is the family's main contact, by name, of which profession and agency. */
  readonly earlyHelpLeadNamedRecord: OnRecordPutPayload;
  /** Puts on record: The first step. None of the indicators need be so: they are what to be alert to. */
  readonly earlyHelpNeedIdentifiedRecord: OnRecordPutPayload;
  /** Puts on record: The third step: a service, and the outcome that it is aimed at. */
  readonly earlyHelpProvidedRecord: OnRecordPutPayload;
  /** Puts on record: Parents or child do not consent to the assessment (WT15-017). */
  readonly earlyHelpRefusedRecord: OnRecordPutPayload;
  /** Puts on record: A review; a service to the parents is evaluated by what it does for the child (WT15-020). */
  readonly earlyHelpReviewedRecord: OnRecordPutPayload;
  /** Puts on record: Emergency acceptance confirmed. */
  readonly emergencyAcceptanceConfirmedRecord: OnRecordPutPayload;
  /** Puts on record: It accepts responsibility for the emergency, explicitly: only that relieves the authority where the child is found. */
  readonly emergencyAcceptedRecord: OnRecordPutPayload;
  /** Puts on record: Action that a strategy discussion planned, or that one agency had to take before there could be one (WT15-087). */
  readonly emergencyActionTakenRecord: OnRecordPutPayload;
  /** Puts on record: An agency that works with the child proposes to end that, with what the assessment means for it (SGL-6). */
  readonly endOfInvolvementProposedRecord: OnRecordPutPayload;
  /** Puts on record: The social worker who leads the enquiry decides how to proceed (WT15-110, WT15-114). */
  readonly enquiryConcludedRecord: OnRecordPutPayload;
  /** Puts on record: What another agency does for the enquiry (WT15-113, WT15-117). */
  readonly enquiryContributedRecord: OnRecordPutPayload;
  /** Closes the episode, as it was proposed. */
  readonly episodeClose: EpisodeClosePayload;
  /** Puts on record: How other systems know the episode, so that a case system finds its own record again. */
  readonly episodeIdentifiersGivenRecord: OnRecordPutPayload;
  /** Puts on record: The lead professional's judgement on the refusal, and what came of it (WT15-017). */
  readonly escalationJudgedRecord: OnRecordPutPayload;
  /** Puts on record: Whether the wider network meets, and why. */
  readonly familyNetworkMeetingConsideredRecord: OnRecordPutPayload;
  /** Puts on record: Money for the family network, in support of the plan; what for, in terms of the outcomes that were agreed. */
  readonly financialSupportGivenRecord: OnRecordPutPayload;
  /** Puts on record: Financial support reviewed. */
  readonly financialSupportReviewedRecord: OnRecordPutPayload;
  /** Puts on record: What they were answered. */
  readonly followUpAnsweredRecord: OnRecordPutPayload;
  /** Puts on record: Another referral about the child, while the episode is open (reading A5). */
  readonly furtherReferralReceivedRecord: OnRecordPutPayload;
  /** Puts on record: What follows from it: a manager's decision, as on the first one (BUC-6.1). */
  readonly furtherReferralReviewedRecord: OnRecordPutPayload;
  /** Puts on record: Genogram drawn. */
  readonly genogramDrawnRecord: OnRecordPutPayload;
  /** Opens a restricted record to the viewer in an emergency, for a limited time. It raises an alert. */
  readonly glassBreak: GlassBreakPayload;
  /** Puts on record: Help answered. */
  readonly helpAnsweredRecord: OnRecordPutPayload;
  /** Puts on record: Help that children's social care asks of somebody who owes cooperation (WT15-082). */
  readonly helpRequestedRecord: OnRecordPutPayload;
  /** Puts on record: The manager puts it on record; the practitioner is whoever leads: they ask together. */
  readonly helpReviewedRecord: OnRecordPutPayload;
  /** Puts on record: The social worker read the previous records, and takes the history into account (BUC-2.8). */
  readonly historyConsideredRecord: OnRecordPutPayload;
  /** Puts on record: Home visited. */
  readonly homeVisitedRecord: OnRecordPutPayload;
  /** Puts on record: Who belongs to the household and the family (WT15-085, BAR-3.3b). */
  readonly householdDescribedRecord: OnRecordPutPayload;
  /** Puts on record: How other systems know the child: each number with its check digit. */
  readonly identifiersGivenRecord: OnRecordPutPayload;
  /** Puts on record: Whoever finds it says so; statutory powers are to be used at once (WT15-083). */
  readonly immediateDangerFoundRecord: OnRecordPutPayload;
  /** Puts on record: An agency that serves an adult considered what the adult's needs mean for the child. */
  readonly impactOfAdultsNeedsConsideredRecord: OnRecordPutPayload;
  /** Puts on record: What a service does for the child, whoever receives it. */
  readonly impactOfServiceReviewedRecord: OnRecordPutPayload;
  /** Puts on record: Gathered and checked, with what it means for the child (WT15-049). */
  readonly informationGatheredRecord: OnRecordPutPayload;
  /** Puts on record: It was decided not to share. */
  readonly informationNotSharedRecord: OnRecordPutPayload;
  /** Puts on record: Information is asked for without consent: the reasons are in writing (BUC-4.2b). */
  readonly informationRequestedWithoutConsentRecord: OnRecordPutPayload;
  /** Puts on record: Information shared. */
  readonly informationSharedRecord: OnRecordPutPayload;
  /** Puts on record: Information shared with new authority. */
  readonly informationSharedWithNewAuthorityRecord: OnRecordPutPayload;
  /** Puts on record: The conference was held; the lead social worker records its decisions (WT15-122, WT15-124). */
  readonly initialConferenceHeldRecord: OnRecordPutPayload;
  /** Puts on record: An interpreter conveyed what was decided, into a language of the family (BUC-2.16). */
  readonly interpreterUsedRecord: OnRecordPutPayload;
  /** Puts on record: A later judgement on the same matter revises the earlier one, which is kept (WT15-056). */
  readonly judgementMadeRecord: OnRecordPutPayload;
  /** Puts on record: Recorded with its reasons, and then told to the child and the parents or carers. */
  readonly keyDecisionMadeRecord: OnRecordPutPayload;
  /** Allocates the lead practitioner. */
  readonly leadPractitionerAllocate: LeadPractitionerAllocatePayload;
  /** Puts on record: Legal gateway planning meeting held. */
  readonly legalGatewayPlanningMeetingHeldRecord: OnRecordPutPayload;
  /** Puts on record: The social worker, who puts it on record, and the legal department decide whether the threshold is met (BAR-2.5a). */
  readonly legalPlanningMeetingHeldRecord: OnRecordPutPayload;
  /** Puts on record: Legal status began. */
  readonly legalStatusBeganRecord: OnRecordPutPayload;
  /** Puts on record: The status ends; that the child is looked after no longer is noted for itself. */
  readonly legalStatusEndedRecord: OnRecordPutPayload;
  /** Puts on record: The formal notification that proceedings are likely: to whom, the meeting it invites to, the list it encloses. */
  readonly letterBeforeProceedingsSentRecord: OnRecordPutPayload;
  /** Puts on record: The level of need, with the level and the document that describe it locally (WT15-021, BRI-2): the lowest level that is appropriate, at the earliest time. */
  readonly levelOfNeedDecidedRecord: OnRecordPutPayload;
  /** Puts on record: Another authority that the child has a link with (BAR-3.4c, WT15-086). */
  readonly linkedAuthorityNamedRecord: OnRecordPutPayload;
  /** Puts on record: A looked-after review; returnAgreed when it agreed a return home and its timing (BUC-8.5). */
  readonly lookedAfterReviewHeldRecord: OnRecordPutPayload;
  /** Puts on record: To gather evidence and to ensure the child's safety, at any time. */
  readonly medicalAssessmentArrangedRecord: OnRecordPutPayload;
  /** Puts on record: A medical examination becomes necessary: which procedure is to be followed, the protocol says (BUC-6.6). */
  readonly medicalFoundNecessaryRecord: OnRecordPutPayload;
  /** Puts on record: The level of concern is considered, and what is still to be done (BUC-2.14ii). */
  readonly midPointReviewedRecord: OnRecordPutPayload;
  /** Puts on record: The child moved; whether for good decides what is to be done. The authority is named in words. */
  readonly moveNotifiedRecord: OnRecordPutPayload;
  /** Puts on record: Need identified. */
  readonly needIdentifiedRecord: OnRecordPutPayload;
  /** Puts on record: Somebody considered that the child may be in need, or harmed: from then on, referral is immediate (WT15-018). */
  readonly needSuspectedRecord: OnRecordPutPayload;
  /** Puts on record: Made for the review of that day. Where the interventions are insufficient, care proceedings follow. */
  readonly neglectSufficiencyDecidedRecord: OnRecordPutPayload;
  /** Puts on record: New authority reassessed. */
  readonly newAuthorityReassessedRecord: OnRecordPutPayload;
  /** Puts on record: New information came to light, or circumstances changed (BAR-3.4h). */
  readonly newInformationCameRecord: OnRecordPutPayload;
  /** Puts on record why somebody was not told. */
  readonly notToldRecord: NotToldRecordPayload;
  /** Puts on record: Another assessment is brought together with this one, so that the family meets one process and a single plan: a specialist's, a Channel panel's, one for an education, health and care plan. */
  readonly otherAssessmentCoordinatedRecord: OnRecordPutPayload;
  /** Puts on record: A sibling, or another child of the household, was considered on their own. */
  readonly otherChildConsideredRecord: OnRecordPutPayload;
  /** Puts on record why a limit is exceeded. */
  readonly overrunReasonRecord: OverrunReasonRecordPayload;
  /** Puts on record: Whether it is appropriate that the parent carer provides, or goes on providing, care (WT15-038). */
  readonly parentCarerAssessedRecord: OnRecordPutPayload;
  /** Puts on record: The authority considers that there may be support needs, or the parent carer asks (WT15-038). */
  readonly parentCarersAssessmentCalledForRecord: OnRecordPutPayload;
  /** Puts on record: A parent or carer, resident, non-resident or absent (BAR-2.2c, BAR-4.2a). */
  readonly parentOrCarerDescribedRecord: OnRecordPutPayload;
  /** Puts on record: Placement with parents completed. */
  readonly placementWithParentsCompletedRecord: OnRecordPutPayload;
  /** Agrees the drafted plan. */
  readonly planAgree: PlanAgreePayload;
  /** Drafts the plan, or drafts it anew until it is agreed. */
  readonly planDraft: PlanDraftPayload;
  /** Puts a review of progress against the plan on record. */
  readonly planReview: PlanReviewPayload;
  /** Puts on record: Plan set out. */
  readonly planSetOutRecord: OnRecordPutPayload;
  /** Signs the agreed plan off. */
  readonly planSignOff: PlanSignOffPayload;
  /** Puts on record: Roles, timescales and services during the assessment were clarified together. */
  readonly planningMeetingHeldRecord: OnRecordPutPayload;
  /** The practitioner is in post, as the authority knows them; again, once they have left and come back. */
  readonly practitionerAppoint: PractitionerRecordedPayload;
  /** The practitioner leaves; from then on they hold no role here. */
  readonly practitionerEmploymentEnd: PractitionerRecordedPayload;
  /** What the practitioner is qualified and experienced in, and what shows it. */
  readonly practitionerQualificationNote: PractitionerRecordedPayload;
  /** An entry in a regulator's register: a new one, or the one with this number as it is now, its last day included. */
  readonly practitionerRegistrationEnter: PractitionerRecordedPayload;
  /** The roles that the practitioner holds from now on: all of them. */
  readonly practitionerRolesChange: PractitionerRecordedPayload;
  /** A supervision of the practitioner was held. What concerns a child stands on that child's record (BRI-6d). */
  readonly practitionerSupervisionRecord: PractitionerRecordedPayload;
  /** Who supervises from now on, as the authority's record of the supervisor shows them on that day. */
  readonly practitionerSupervisorName: PractitionerRecordedPayload;
  /** The team that the practitioner works in from now on. */
  readonly practitionerTeamJoin: PractitionerRecordedPayload;
  /** A topic of the induction, or of the development after it, was covered (BRI-4b, BRI-4c, BRI-4d). */
  readonly practitionerTopicRecord: PractitionerRecordedPayload;
  /** Training completed, or an ability shown (BRI-4b, BRI-4d, BAR-1.1b). */
  readonly practitionerTrainingRecord: PractitionerRecordedPayload;
  /** Puts on record: Pre proceedings meeting held. */
  readonly preProceedingsMeetingHeldRecord: OnRecordPutPayload;
  /** Puts on record: The plan is reviewed at agreed intervals: the next one is set each time (BAR-2.4d). */
  readonly preProceedingsPlanReviewedRecord: OnRecordPutPayload;
  /** Puts on record: What is known of earlier work with the family (BUC-2.6a). */
  readonly previousInvolvementNotedRecord: OnRecordPutPayload;
  /** Puts on record: The plan that the core group developed out of the outline (WT15-122, WT15-126). */
  readonly protectionPlanMadeRecord: OnRecordPutPayload;
  /** Puts on record: Which of the four limbs of safeguarding and promoting welfare the work is for (WT15-001). */
  readonly purposeStatedRecord: OnRecordPutPayload;
  /** Puts on record: Questions answered. */
  readonly questionsAnsweredRecord: OnRecordPutPayload;
  /** Puts on record: What came in out of hours was answered as an emergency asks, and carried over for the rest (BUC-2.1b). */
  readonly referralCarriedOverRecord: OnRecordPutPayload;
  /** Decides the response to a referral. */
  readonly referralDecide: ReferralDecidePayload;
  /** Puts on record: What a referral carries, as far as the referrer knows it; an early help assessment supports it, and is no prerequisite. */
  readonly referralParticularsGivenRecord: OnRecordPutPayload;
  /** Puts a referral on record, with the child, and opens the child's episode. */
  readonly referralReceive: ReferralReceivePayload;
  /** Puts on record: Remanded to youth detention. */
  readonly remandedToYouthDetentionRecord: OnRecordPutPayload;
  /** Puts on record: A manager supports that request (BUC-4.2b). */
  readonly requestWithoutConsentSupportedRecord: OnRecordPutPayload;
  /** Puts on record: Which research, and which findings of reviews, bear on this child, and how. */
  readonly researchReflectedRecord: OnRecordPutPayload;
  /** Puts on record: The five things that the response to a referral determines, each with what is needed, or why not: put on record by whoever may decide on it. */
  readonly responseDeterminedRecord: OnRecordPutPayload;
  /** Puts on record: They remain dissatisfied, and escalate: at any time, with or without a follow-up before. */
  readonly responseEscalatedRecord: OnRecordPutPayload;
  /** Puts on record: A referrer is not satisfied with the response, and follows it up. */
  readonly responseFollowedUpRecord: OnRecordPutPayload;
  /** Puts on record: Explicitly, by a named person of the new authority. */
  readonly responsibilityAcceptedRecord: OnRecordPutPayload;
  /** Puts on record: The authority that looks after the child, or has the child on a plan, was consulted (WT15-086). */
  readonly responsibleAuthorityConsultedRecord: OnRecordPutPayload;
  /** Restricts a child's record to named practitioners, or decides anew about a restriction. */
  readonly restrictionDecide: RestrictionDecidePayload;
  /** Lifts the restriction of a record: whoever sees the authority's other records sees it again. */
  readonly restrictionLift: RestrictionLiftPayload;
  /** Lets one more practitioner see a restricted record. */
  readonly restrictionPractitionerName: RestrictionPractitionerNamePayload;
  /** Lets a practitioner see a restricted record no longer. */
  readonly restrictionPractitionerUnname: RestrictionPractitionerUnnamePayload;
  /** Puts on record: Against the assessment that was the baseline: what was addressed, and whether the return is right for the child. */
  readonly returnAssessedRecord: OnRecordPutPayload;
  /** Puts on record: A return to parents, or to somebody with parental responsibility, is considered (BUC-8.1). */
  readonly returnConsideredRecord: OnRecordPutPayload;
  /** Puts on record: The consent to the return, or the authorisation of the placement: the protocol says whose it is. */
  readonly returnHomeDecidedRecord: OnRecordPutPayload;
  /** Puts on record: Return support arranged. */
  readonly returnSupportArrangedRecord: OnRecordPutPayload;
  /** Puts on record: Returned home. */
  readonly returnedHomeRecord: OnRecordPutPayload;
  /** Puts on record: Review meeting held. */
  readonly reviewMeetingHeldRecord: OnRecordPutPayload;
  /** Puts on record: Agreed with other professionals, and with the child and family (WT15-063). */
  readonly reviewPointsAgreedRecord: OnRecordPutPayload;
  /** Puts on record: The team that the protocol names has the case, or its procedure was followed. */
  readonly routeTakenRecord: OnRecordPutPayload;
  /** Puts on record: Section 2 support arranged. */
  readonly section2SupportArrangedRecord: OnRecordPutPayload;
  /** Puts on record: Whether it can be provided and is necessary: if both, it must be arranged. */
  readonly section2SupportConsideredRecord: OnRecordPutPayload;
  /** Puts on record: Seeing the child in time is not achievable: discussed with a manager, who is named, and another day set. */
  readonly seeingRescheduledRecord: OnRecordPutPayload;
  /** Puts on record: Services commissioned. */
  readonly servicesCommissionedRecord: OnRecordPutPayload;
  /** Puts on record: Which services are provided, and what regard was given to the child's wishes, age and understanding. */
  readonly servicesDecidedRecord: OnRecordPutPayload;
  /** Puts on record: Added to the chronology later. */
  readonly significantEventAddedRecord: OnRecordPutPayload;
  /** Puts on record: Significant harm is suspected: at a referral, or at any other time, however brief the information (WT15-092, WT15-101, BUC-6.7). Anybody who knows of it puts it on record. */
  readonly significantHarmSuspectedRecord: OnRecordPutPayload;
  /** Puts on record: A family is to be stepped in to statutory services (BRI-7e). */
  readonly stepInProposedRecord: OnRecordPutPayload;
  /** Puts on record: A strategy discussion was held, as a meeting or as phone calls; there may be several (WT15-101). Whoever chaired it puts it on record: what it decides is theirs to decide (WT15-104, BUC-6.2, BUC-6.3a, BRI-7b). */
  readonly strategyDiscussionHeldRecord: OnRecordPutPayload;
  /** Puts on record: The agencies that took part have a copy of the record of the discussion held then (BUC-6.3b). */
  readonly strategyRecordSharedRecord: OnRecordPutPayload;
  /** Puts supervision about this child on record. */
  readonly supervisionRecord: SupervisionRecordPayload;
  /** Puts on record: The trusted adult is the one whom the child asked for. */
  readonly supportToTakePartConsideredRecord: OnRecordPutPayload;
  /** Case files that the manager audited, together with others (BRI-9a). */
  readonly teamCaseFileAuditRecord: TeamRecordedPayload;
  /** The team as it stands from now on: formed, renamed, or under another manager. */
  readonly teamForm: TeamRecordedPayload;
  /** An improvement that was identified was delivered (BRI-9b). */
  readonly teamImprovementDeliver: TeamRecordedPayload;
  /** An improvement was identified for a practitioner (BRI-9b). */
  readonly teamImprovementIdentify: TeamRecordedPayload;
  /** Puts a team mapping on record. */
  readonly teamMappingRecord: TeamMappingRecordPayload;
  /** Puts on record: Agencies discussed the threshold, since the outcome was not clear. */
  readonly thresholdDiscussionHeldRecord: OnRecordPutPayload;
  /** Puts on record that somebody was told. */
  readonly toldRecord: ToldRecordPayload;
  /** Puts on record: Two views or more of the same information (WT15-049). */
  readonly viewsDifferedRecord: OnRecordPutPayload;
  /** Puts on record: The child was visited, and the needs assessed: before any decision is taken. */
  readonly visitedOnRemandRecord: OnRecordPutPayload;
  /** Sends a webhook a notice that says nothing, to try the way there. For system administrators. */
  readonly webhookPing: WebhookPingPayload;
  /** Registers an address of the authority's own systems, to be told what happens. For system administrators. */
  readonly webhookRegister: WebhookRegisterPayload;
  /** Removes a webhook: what is on its way to it is not sent any more. For system administrators. */
  readonly webhookRemove: WebhookRemovePayload;
  /** Sends a webhook again what happened from a time or a notice on, under the ids that it had. For system administrators. */
  readonly webhookReplay: WebhookReplayPayload;
  /** Puts on record: What to see happen so as not to be worried any more (BAR-3.4f). */
  readonly wellbeingGoalSetRecord: OnRecordPutPayload;
  /** Puts on record: Wishes and feelings recorded. */
  readonly wishesAndFeelingsRecord: OnRecordPutPayload;
  /** Puts on record: A manager records what is done once consent was withdrawn (BAR-3.4e). */
  readonly withdrawalAnsweredRecord: OnRecordPutPayload;
  /** Puts on record that work with the family started. */
  readonly workStart: WorkStartPayload;
  /** Puts on record: One for each concern, clear enough for the family; known by its name (BAR-3.4f). */
  readonly worryStatedRecord: OnRecordPutPayload;
  /** Puts on record: With a view on every caring task, and on the needs of the whole family (WT15-037, WT15-054, BUC-7.1.1). */
  readonly youngCarerAssessedRecord: OnRecordPutPayload;
  /** Puts on record: The authority considers that there may be support needs, or the young carer or a parent asks (WT15-037). */
  readonly youngCarersAssessmentCalledForRecord: OnRecordPutPayload;
  /** Puts on record: Where the child stands in the youth justice system, as the Youth Offending Service tells (BUC-7.3.1a). */
  readonly youthJusticeStatusGivenRecord: OnRecordPutPayload;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAbsentParentSearchedForRecordArgs = {
  input: AbsentParentSearchedForRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAccommodationDutyAroseRecordArgs = {
  input: AccommodationDutyAroseRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAdultsSeenRecordArgs = {
  input: AdultsSeenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAgenciesCheckedRecordArgs = {
  input: AgenciesCheckedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAgenciesContactedRecordArgs = {
  input: AgenciesContactedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAgencyReportedToConferenceRecordArgs = {
  input: AgencyReportedToConferenceRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAgreedActionDoneRecordArgs = {
  input: AgreedActionDoneRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAgreementWithdrawnRecordArgs = {
  input: AgreementWithdrawnRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAnotherAuthorityResponsibleRecordArgs = {
  input: AnotherAuthorityResponsibleRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAssessmentAuditedRecordArgs = {
  input: AssessmentAuditedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAssessmentAuthoriseArgs = {
  input: AssessmentAuthoriseInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAssessmentNotProgressedRecordArgs = {
  input: AssessmentNotProgressedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAssessmentOverseenRecordArgs = {
  input: AssessmentOverseenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAssessmentPlannedRecordArgs = {
  input: AssessmentPlannedRecordInput;
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
export type MutationAssessmentUpdatedRecordArgs = {
  input: AssessmentUpdatedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAssessmentsExchangedRecordArgs = {
  input: AssessmentsExchangedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAsylumSeekingGivenRecordArgs = {
  input: AsylumSeekingGivenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAuthorityAssuranceRecordArgs = {
  input: AuthorityAssuranceRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAuthorityDocumentPublishArgs = {
  input: AuthorityDocumentPublishInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationAuthorityRolesIntroduceArgs = {
  input: AuthorityRolesIntroduceInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCareNeedsAssessedRecordArgs = {
  input: CareNeedsAssessedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCarePlanDrawnUpRecordArgs = {
  input: CarePlanDrawnUpRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCareProceedingsConcludedRecordArgs = {
  input: CareProceedingsConcludedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCareProceedingsIssuedRecordArgs = {
  input: CareProceedingsIssuedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCarerAssessedRecordArgs = {
  input: CarerAssessedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCarriedOverReferralActionedRecordArgs = {
  input: CarriedOverReferralActionedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCharacteristicsGivenRecordArgs = {
  input: CharacteristicsGivenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationChildBornRecordArgs = {
  input: ChildBornRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationChildInNeedFoundRecordArgs = {
  input: ChildInNeedFoundRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationChildInterviewedJointlyRecordArgs = {
  input: ChildInterviewedJointlyRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationChildInterviewedRecordArgs = {
  input: ChildInterviewedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationChildReassessedRecordArgs = {
  input: ChildReassessedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationChildSeenRecordArgs = {
  input: ChildSeenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationChronologyCompletedRecordArgs = {
  input: ChronologyCompletedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCircumstanceEndedRecordArgs = {
  input: CircumstanceEndedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCircumstanceNotedRecordArgs = {
  input: CircumstanceNotedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationClosureProposeArgs = {
  input: ClosureProposeInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCoWorkerEndedRecordArgs = {
  input: CoWorkerEndedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCoWorkerNamedRecordArgs = {
  input: CoWorkerNamedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationColleaguesAbroadContactedRecordArgs = {
  input: ColleaguesAbroadContactedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCommunicationDescribedRecordArgs = {
  input: CommunicationDescribedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationComplaintAnsweredRecordArgs = {
  input: ComplaintAnsweredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationComplaintReceivedRecordArgs = {
  input: ComplaintReceivedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationComplimentReceivedRecordArgs = {
  input: ComplimentReceivedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConcernsClarifiedRecordArgs = {
  input: ConcernsClarifiedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConferenceReportPreparedRecordArgs = {
  input: ConferenceReportPreparedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConferenceRequestAnsweredRecordArgs = {
  input: ConferenceRequestAnsweredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConferenceRequestedRecordArgs = {
  input: ConferenceRequestedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConferenceReviewHeldRecordArgs = {
  input: ConferenceReviewHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConsentGivenRecordArgs = {
  input: ConsentGivenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConsentOverriddenRecordArgs = {
  input: ConsentOverriddenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConsentRefusedRecordArgs = {
  input: ConsentRefusedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConsentSoughtRecordArgs = {
  input: ConsentSoughtRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConsentWithdrawnRecordArgs = {
  input: ConsentWithdrawnRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationConsultationHeldRecordArgs = {
  input: ConsultationHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationContactScreenedRecordArgs = {
  input: ContactScreenedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationContinuityWeighedRecordArgs = {
  input: ContinuityWeighedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationContributionDeclinedRecordArgs = {
  input: ContributionDeclinedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationContributionMadeRecordArgs = {
  input: ContributionMadeRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationContributionRequestedRecordArgs = {
  input: ContributionRequestedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCoordinatedSupportFoundRecordArgs = {
  input: CoordinatedSupportFoundRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationCoreGroupMetRecordArgs = {
  input: CoreGroupMetRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationDepartedFromGuidanceRecordArgs = {
  input: DepartedFromGuidanceRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationDesiredResultHeardRecordArgs = {
  input: DesiredResultHeardRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationDetentionPlacementPlanPreparedRecordArgs = {
  input: DetentionPlacementPlanPreparedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationDevelopmentNotedRecordArgs = {
  input: DevelopmentNotedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationDirectWorkDoneRecordArgs = {
  input: DirectWorkDoneRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationDisabilityDescribedRecordArgs = {
  input: DisabilityDescribedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationDisagreementEscalatedRecordArgs = {
  input: DisagreementEscalatedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationDisagreementRaisedRecordArgs = {
  input: DisagreementRaisedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationDisagreementResolvedRecordArgs = {
  input: DisagreementResolvedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEarlierRecordsReviewedRecordArgs = {
  input: EarlierRecordsReviewedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEarlyHelpAssessedRecordArgs = {
  input: EarlyHelpAssessedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEarlyHelpLeadNamedRecordArgs = {
  input: EarlyHelpLeadNamedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEarlyHelpNeedIdentifiedRecordArgs = {
  input: EarlyHelpNeedIdentifiedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEarlyHelpProvidedRecordArgs = {
  input: EarlyHelpProvidedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEarlyHelpRefusedRecordArgs = {
  input: EarlyHelpRefusedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEarlyHelpReviewedRecordArgs = {
  input: EarlyHelpReviewedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEmergencyAcceptanceConfirmedRecordArgs = {
  input: EmergencyAcceptanceConfirmedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEmergencyAcceptedRecordArgs = {
  input: EmergencyAcceptedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEmergencyActionTakenRecordArgs = {
  input: EmergencyActionTakenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEndOfInvolvementProposedRecordArgs = {
  input: EndOfInvolvementProposedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEnquiryConcludedRecordArgs = {
  input: EnquiryConcludedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEnquiryContributedRecordArgs = {
  input: EnquiryContributedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEpisodeCloseArgs = {
  input: EpisodeCloseInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEpisodeIdentifiersGivenRecordArgs = {
  input: EpisodeIdentifiersGivenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationEscalationJudgedRecordArgs = {
  input: EscalationJudgedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationFamilyNetworkMeetingConsideredRecordArgs = {
  input: FamilyNetworkMeetingConsideredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationFinancialSupportGivenRecordArgs = {
  input: FinancialSupportGivenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationFinancialSupportReviewedRecordArgs = {
  input: FinancialSupportReviewedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationFollowUpAnsweredRecordArgs = {
  input: FollowUpAnsweredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationFurtherReferralReceivedRecordArgs = {
  input: FurtherReferralReceivedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationFurtherReferralReviewedRecordArgs = {
  input: FurtherReferralReviewedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationGenogramDrawnRecordArgs = {
  input: GenogramDrawnRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationGlassBreakArgs = {
  input: GlassBreakInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationHelpAnsweredRecordArgs = {
  input: HelpAnsweredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationHelpRequestedRecordArgs = {
  input: HelpRequestedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationHelpReviewedRecordArgs = {
  input: HelpReviewedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationHistoryConsideredRecordArgs = {
  input: HistoryConsideredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationHomeVisitedRecordArgs = {
  input: HomeVisitedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationHouseholdDescribedRecordArgs = {
  input: HouseholdDescribedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationIdentifiersGivenRecordArgs = {
  input: IdentifiersGivenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationImmediateDangerFoundRecordArgs = {
  input: ImmediateDangerFoundRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationImpactOfAdultsNeedsConsideredRecordArgs = {
  input: ImpactOfAdultsNeedsConsideredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationImpactOfServiceReviewedRecordArgs = {
  input: ImpactOfServiceReviewedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationInformationGatheredRecordArgs = {
  input: InformationGatheredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationInformationNotSharedRecordArgs = {
  input: InformationNotSharedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationInformationRequestedWithoutConsentRecordArgs = {
  input: InformationRequestedWithoutConsentRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationInformationSharedRecordArgs = {
  input: InformationSharedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationInformationSharedWithNewAuthorityRecordArgs = {
  input: InformationSharedWithNewAuthorityRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationInitialConferenceHeldRecordArgs = {
  input: InitialConferenceHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationInterpreterUsedRecordArgs = {
  input: InterpreterUsedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationJudgementMadeRecordArgs = {
  input: JudgementMadeRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationKeyDecisionMadeRecordArgs = {
  input: KeyDecisionMadeRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationLeadPractitionerAllocateArgs = {
  input: LeadPractitionerAllocateInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationLegalGatewayPlanningMeetingHeldRecordArgs = {
  input: LegalGatewayPlanningMeetingHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationLegalPlanningMeetingHeldRecordArgs = {
  input: LegalPlanningMeetingHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationLegalStatusBeganRecordArgs = {
  input: LegalStatusBeganRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationLegalStatusEndedRecordArgs = {
  input: LegalStatusEndedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationLetterBeforeProceedingsSentRecordArgs = {
  input: LetterBeforeProceedingsSentRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationLevelOfNeedDecidedRecordArgs = {
  input: LevelOfNeedDecidedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationLinkedAuthorityNamedRecordArgs = {
  input: LinkedAuthorityNamedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationLookedAfterReviewHeldRecordArgs = {
  input: LookedAfterReviewHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationMedicalAssessmentArrangedRecordArgs = {
  input: MedicalAssessmentArrangedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationMedicalFoundNecessaryRecordArgs = {
  input: MedicalFoundNecessaryRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationMidPointReviewedRecordArgs = {
  input: MidPointReviewedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationMoveNotifiedRecordArgs = {
  input: MoveNotifiedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationNeedIdentifiedRecordArgs = {
  input: NeedIdentifiedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationNeedSuspectedRecordArgs = {
  input: NeedSuspectedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationNeglectSufficiencyDecidedRecordArgs = {
  input: NeglectSufficiencyDecidedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationNewAuthorityReassessedRecordArgs = {
  input: NewAuthorityReassessedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationNewInformationCameRecordArgs = {
  input: NewInformationCameRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationNotToldRecordArgs = {
  input: NotToldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationOtherAssessmentCoordinatedRecordArgs = {
  input: OtherAssessmentCoordinatedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationOtherChildConsideredRecordArgs = {
  input: OtherChildConsideredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationOverrunReasonRecordArgs = {
  input: OverrunReasonRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationParentCarerAssessedRecordArgs = {
  input: ParentCarerAssessedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationParentCarersAssessmentCalledForRecordArgs = {
  input: ParentCarersAssessmentCalledForRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationParentOrCarerDescribedRecordArgs = {
  input: ParentOrCarerDescribedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPlacementWithParentsCompletedRecordArgs = {
  input: PlacementWithParentsCompletedRecordInput;
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
export type MutationPlanSetOutRecordArgs = {
  input: PlanSetOutRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPlanSignOffArgs = {
  input: PlanSignOffInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPlanningMeetingHeldRecordArgs = {
  input: PlanningMeetingHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPractitionerAppointArgs = {
  input: PractitionerAppointInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPractitionerEmploymentEndArgs = {
  input: PractitionerEmploymentEndInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPractitionerQualificationNoteArgs = {
  input: PractitionerQualificationNoteInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPractitionerRegistrationEnterArgs = {
  input: PractitionerRegistrationEnterInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPractitionerRolesChangeArgs = {
  input: PractitionerRolesChangeInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPractitionerSupervisionRecordArgs = {
  input: PractitionerSupervisionRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPractitionerSupervisorNameArgs = {
  input: PractitionerSupervisorNameInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPractitionerTeamJoinArgs = {
  input: PractitionerTeamJoinInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPractitionerTopicRecordArgs = {
  input: PractitionerTopicRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPractitionerTrainingRecordArgs = {
  input: PractitionerTrainingRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPreProceedingsMeetingHeldRecordArgs = {
  input: PreProceedingsMeetingHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPreProceedingsPlanReviewedRecordArgs = {
  input: PreProceedingsPlanReviewedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPreviousInvolvementNotedRecordArgs = {
  input: PreviousInvolvementNotedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationProtectionPlanMadeRecordArgs = {
  input: ProtectionPlanMadeRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationPurposeStatedRecordArgs = {
  input: PurposeStatedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationQuestionsAnsweredRecordArgs = {
  input: QuestionsAnsweredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReferralCarriedOverRecordArgs = {
  input: ReferralCarriedOverRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReferralDecideArgs = {
  input: ReferralDecideInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReferralParticularsGivenRecordArgs = {
  input: ReferralParticularsGivenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReferralReceiveArgs = {
  input: ReferralReceiveInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationRemandedToYouthDetentionRecordArgs = {
  input: RemandedToYouthDetentionRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationRequestWithoutConsentSupportedRecordArgs = {
  input: RequestWithoutConsentSupportedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationResearchReflectedRecordArgs = {
  input: ResearchReflectedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationResponseDeterminedRecordArgs = {
  input: ResponseDeterminedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationResponseEscalatedRecordArgs = {
  input: ResponseEscalatedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationResponseFollowedUpRecordArgs = {
  input: ResponseFollowedUpRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationResponsibilityAcceptedRecordArgs = {
  input: ResponsibilityAcceptedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationResponsibleAuthorityConsultedRecordArgs = {
  input: ResponsibleAuthorityConsultedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationRestrictionDecideArgs = {
  input: RestrictionDecideInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationRestrictionLiftArgs = {
  input: RestrictionLiftInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationRestrictionPractitionerNameArgs = {
  input: RestrictionPractitionerNameInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationRestrictionPractitionerUnnameArgs = {
  input: RestrictionPractitionerUnnameInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReturnAssessedRecordArgs = {
  input: ReturnAssessedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReturnConsideredRecordArgs = {
  input: ReturnConsideredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReturnHomeDecidedRecordArgs = {
  input: ReturnHomeDecidedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReturnSupportArrangedRecordArgs = {
  input: ReturnSupportArrangedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReturnedHomeRecordArgs = {
  input: ReturnedHomeRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReviewMeetingHeldRecordArgs = {
  input: ReviewMeetingHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationReviewPointsAgreedRecordArgs = {
  input: ReviewPointsAgreedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationRouteTakenRecordArgs = {
  input: RouteTakenRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationSection2SupportArrangedRecordArgs = {
  input: Section2SupportArrangedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationSection2SupportConsideredRecordArgs = {
  input: Section2SupportConsideredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationSeeingRescheduledRecordArgs = {
  input: SeeingRescheduledRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationServicesCommissionedRecordArgs = {
  input: ServicesCommissionedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationServicesDecidedRecordArgs = {
  input: ServicesDecidedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationSignificantEventAddedRecordArgs = {
  input: SignificantEventAddedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationSignificantHarmSuspectedRecordArgs = {
  input: SignificantHarmSuspectedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationStepInProposedRecordArgs = {
  input: StepInProposedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationStrategyDiscussionHeldRecordArgs = {
  input: StrategyDiscussionHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationStrategyRecordSharedRecordArgs = {
  input: StrategyRecordSharedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationSupervisionRecordArgs = {
  input: SupervisionRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationSupportToTakePartConsideredRecordArgs = {
  input: SupportToTakePartConsideredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationTeamCaseFileAuditRecordArgs = {
  input: TeamCaseFileAuditRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationTeamFormArgs = {
  input: TeamFormInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationTeamImprovementDeliverArgs = {
  input: TeamImprovementDeliverInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationTeamImprovementIdentifyArgs = {
  input: TeamImprovementIdentifyInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationTeamMappingRecordArgs = {
  input: TeamMappingRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationThresholdDiscussionHeldRecordArgs = {
  input: ThresholdDiscussionHeldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationToldRecordArgs = {
  input: ToldRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationViewsDifferedRecordArgs = {
  input: ViewsDifferedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationVisitedOnRemandRecordArgs = {
  input: VisitedOnRemandRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationWebhookPingArgs = {
  input: WebhookPingInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationWebhookRegisterArgs = {
  input: WebhookRegisterInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationWebhookRemoveArgs = {
  input: WebhookRemoveInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationWebhookReplayArgs = {
  input: WebhookReplayInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationWellbeingGoalSetRecordArgs = {
  input: WellbeingGoalSetRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationWishesAndFeelingsRecordArgs = {
  input: WishesAndFeelingsRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationWithdrawalAnsweredRecordArgs = {
  input: WithdrawalAnsweredRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationWorkStartArgs = {
  input: WorkStartInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationWorryStatedRecordArgs = {
  input: WorryStatedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationYoungCarerAssessedRecordArgs = {
  input: YoungCarerAssessedRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationYoungCarersAssessmentCalledForRecordArgs = {
  input: YoungCarersAssessmentCalledForRecordInput;
};


/** What can be done. Each is done once for each idempotency key, and either happens whole or not at all. */
export type MutationYouthJusticeStatusGivenRecordArgs = {
  input: YouthJusticeStatusGivenRecordInput;
};

/** Puts on record: Need identified. */
export type NeedIdentifiedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Identified on. */
  readonly identifiedOn: Scalars['Date']['input'];
  /** Need. */
  readonly need: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Somebody considered that the child may be in need, or harmed: from then on, referral is immediate (WT15-018). */
export type NeedSuspectedRecordInput = {
  /** By. */
  readonly by: Scalars['String']['input'];
  /** Capacity. */
  readonly capacity: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Grounds. */
  readonly grounds: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Suspected on. */
  readonly suspectedOn: Scalars['Date']['input'];
};

/** Puts on record: Made for the review of that day. Where the interventions are insufficient, care proceedings follow. */
export type NeglectSufficiencyDecidedRecordInput = {
  /** Decided on. */
  readonly decidedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Sufficient. */
  readonly sufficient: Scalars['Boolean']['input'];
};

/** Puts on record: New authority reassessed. */
export type NewAuthorityReassessedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Found. */
  readonly found: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reassessed on. */
  readonly reassessedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
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

/** Puts on record: New information came to light, or circumstances changed (BAR-3.4h). */
export type NewInformationCameRecordInput = {
  /** Came on. */
  readonly cameOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
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

/** Nobody would be left who sees the record. */
export type NobodyNamed = Problem & {
  readonly __typename?: 'NobodyNamed';
  /** The id of the child. */
  readonly childId: Scalars['ID']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about who may use the records. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about who may use the records. */
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

/** A parent or carer who is not involved, for the safety of the child or of an adult. */
export type NotInvolvedInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Safety of adult. */
  readonly safetyOfAdult: Scalars['String']['input'];
  /** Safety of child. */
  readonly safetyOfChild: Scalars['String']['input'];
  /** Who. */
  readonly who: Scalars['String']['input'];
};

/** The rule that keeps a practitioner from leading, or that no rule speaks of the work. */
export type NotLeadable = MayNotLead | ProtocolIsSilent;

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
  /** What is on record, and not often enough. */
  readonly tooFew: ReadonlyArray<AtLeast>;
  /** The questions that are still to be answered. */
  readonly unanswered: ReadonlyArray<Question>;
};

/** Whoever asks may not, by the authority's table of access. */
export type NotPermitted = Problem & {
  readonly __typename?: 'NotPermitted';
  /** What was asked for. */
  readonly capability: Capability;
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** What is in the way. */
  readonly obstacle: Obstacle;
  /** The roles that may: any one of them is enough. */
  readonly roles: ReadonlyArray<Role>;
  /** No requirement: this is about who may use the records. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about who may use the records. */
  readonly source?: Maybe<Citation>;
};

/** The record is not restricted, or whoever asks sees it already. */
export type NotRestricted = Problem & {
  readonly __typename?: 'NotRestricted';
  /** The id of the child. */
  readonly childId: Scalars['ID']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about who may use the records. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about who may use the records. */
  readonly source?: Maybe<Citation>;
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

/** Somebody may not keep this record. */
export type NotTheirsToKeep = Problem & {
  readonly __typename?: 'NotTheirsToKeep';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** Who may, in words. */
  readonly needs: Scalars['String']['output'];
  /** Who asked. */
  readonly practitioner: Practitioner;
  /** No requirement: this is about who keeps a record. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about who keeps a record. */
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
export type NotToldRecordPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | ExceptionNotAllowed | IdempotencyKeyReused | InvalidInput | NotPermitted | NotToldRecorded | OtherProblem | OutOfOrder | OutsideCalendarCoverage | ProtocolIsSilent | UnknownPractitioner;

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

/** There is no such event of this child to leave out. */
export type NothingToExclude = Problem & {
  readonly __typename?: 'NothingToExclude';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** The number that was given. */
  readonly number: Scalars['Int']['output'];
  /** No requirement: this is about the request. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about the request. */
  readonly source?: Maybe<Citation>;
};

/** Who must be told what. */
export type Notification = {
  readonly __typename?: 'Notification';
  /** The moment after which they are told. */
  readonly after: Anchor;
  /** How they are told. */
  readonly form: Form;
  /** Who is told what. */
  readonly telling: Telling;
  /** What excuses not telling; empty for nothing. */
  readonly unless: ReadonlyArray<Exception>;
  /** How long there is. */
  readonly within: Within;
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

export type { ObligationDifference };

export type { ObligationState };

export type { Obstacle };

/** The hours of the office on every working day, by the clock in London. */
export type OfficeHours = {
  readonly __typename?: 'OfficeHours';
  /** When it closes, as HH:MM. */
  readonly closesAt: Scalars['String']['output'];
  /** When it opens, as HH:MM. */
  readonly opensAt: Scalars['String']['output'];
};

/** Something that happened, or is so, as it was put on record. What turns out wrong is followed by another; none is taken back. */
export type OnRecord = Recorded & {
  readonly __typename?: 'OnRecord';
  /** Everything that the entry says. */
  readonly details: ReadonlyArray<Detail>;
  /** The day in London on which it happened; on which it was put on record, where the entry gives no day. */
  readonly happenedOn: Scalars['Date']['output'];
  /** The kind of entry, such as ConsentRefused. */
  readonly kind: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
  /** What was put on record, in words. */
  readonly says: Scalars['String']['output'];
};

/** It is on record. */
export type OnRecordPut = {
  readonly __typename?: 'OnRecordPut';
  /** The episode as it now stands. */
  readonly episode: Episode;
  /** The entry as it stands on record. */
  readonly onRecord: OnRecord;
};

/** It is on record, or why not: the answer to each mutation that puts an entry on record. */
export type OnRecordPutPayload = ChairNotIndependent | ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | IdentifierTaken | ImpossibleDay | InvalidInput | LaterThanTheLimit | MayNotDecideOnOwnWork | NotEntitledToDecide | NotOnRecord | NotPermitted | NotTheLeadPractitioner | OnRecordPut | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner;

/** Puts on record: Another assessment is brought together with this one, so that the family meets one process and a single plan: a specialist's, a Channel panel's, one for an education, health and care plan. */
export type OtherAssessmentCoordinatedRecordInput = {
  /** Coordinated on. */
  readonly coordinatedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** An assessment by another service, such as for an education, health and care plan. */
  readonly other: SpecialistAssessmentInput;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Single plan. */
  readonly singlePlan: Scalars['String']['input'];
};

/** Puts on record: A sibling, or another child of the household, was considered on their own. */
export type OtherChildConsideredRecordInput = {
  /** Child. */
  readonly child: Scalars['ID']['input'];
  /** Considered on. */
  readonly consideredOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Needs. */
  readonly needs: Scalars['String']['input'];
  /** Seen. */
  readonly seen: Scalars['Boolean']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The other children whose needs are always considered. */
export type OtherChildrenConsideredInput = {
  /** In the household. */
  readonly inTheHousehold: Scalars['String']['input'];
  /** In the household of the alleged perpetrator. */
  readonly inTheHouseholdOfTheAllegedPerpetrator: Scalars['String']['input'];
};

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

/** Outcome actions. */
export type OutcomeActionsInput = {
  /** By when. */
  readonly byWhen: Scalars['Date']['input'];
  /** By whom. */
  readonly byWhom: Scalars['String']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
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

/** An outcome for the child, and how everyone will know that it is reached. */
export type OutcomeOnRecordInput = {
  /** Actions. */
  readonly actions: ReadonlyArray<OutcomeActionsInput>;
  /** Measure. */
  readonly measure: Scalars['String']['input'];
  /** Outcome. */
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
export type OverrunReasonRecordPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | NotPermitted | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | OverrunReasonRecorded | UnknownPractitioner;

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

/** An obligation that would stand otherwise. */
export type OwedOtherwise = {
  readonly __typename?: 'OwedOtherwise';
  /** In what the two differ; empty where one of them is not there. */
  readonly differs: ReadonlyArray<ObligationDifference>;
  /** As it stands under the episode's own protocol; null where only the other asks for it. */
  readonly here?: Maybe<Obligation>;
  /** As it would stand under the other; null where the other does not ask for it. */
  readonly there?: Maybe<Obligation>;
};

/** Nobody puts on record about themselves what decides what they may do. */
export type OwnRecord = Problem & {
  readonly __typename?: 'OwnRecord';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** Who asked. */
  readonly practitioner: Practitioner;
  /** No requirement: this is about who keeps a record. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about who keeps a record. */
  readonly source?: Maybe<Citation>;
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

/** Puts on record: Whether it is appropriate that the parent carer provides, or goes on providing, care (WT15-038). */
export type ParentCarerAssessedRecordInput = {
  /** Assessed on. */
  readonly assessedOn: Scalars['Date']['input'];
  /** Care appropriate. */
  readonly careAppropriate: Scalars['Boolean']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Needs and wishes. */
  readonly needsAndWishes: Scalars['String']['input'];
  /** Parent carer. */
  readonly parentCarer: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Parent carers assessment called for by. */
export type ParentCarersAssessmentCalledForBy =
  /** Authority. */
  | 'AUTHORITY'
  /** Parent carer. */
  | 'PARENT_CARER';

/** Puts on record: The authority considers that there may be support needs, or the parent carer asks (WT15-038). */
export type ParentCarersAssessmentCalledForRecordInput = {
  /** By. */
  readonly by: ParentCarersAssessmentCalledForBy;
  /** Called for on. */
  readonly calledForOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Grounds. */
  readonly grounds: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: A parent or carer, resident, non-resident or absent (BAR-2.2c, BAR-4.2a). */
export type ParentOrCarerDescribedRecordInput = {
  /** Described on. */
  readonly describedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A parent or carer of the child; all are involved equally. */
  readonly parentOrCarer: ParentOrCarerInput;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A parent or carer of the child; all are involved equally. */
export type ParentOrCarerInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Whether somebody has parental responsibility. */
  readonly parentalResponsibility: ParentalResponsibility;
  /** Person. */
  readonly person: Scalars['ID']['input'];
  /** To the child, such as mother, father, grandmother, foster carer. */
  readonly relationship: Scalars['String']['input'];
  /** Where a parent or carer is: lives with the child, lives elsewhere in a known place, or is absent, and then the search is on record. */
  readonly whereabouts: WhereaboutsInput;
};

/** Whether somebody has parental responsibility. */
export type ParentalResponsibility =
  /** Has parental responsibility. */
  | 'HELD'
  /** It is not established whether they have parental responsibility. */
  | 'NOT_ESTABLISHED'
  /** Has no parental responsibility. */
  | 'NOT_HELD';

/** Puts on record: Placement with parents completed. */
export type PlacementWithParentsCompletedRecordInput = {
  /** Completed on. */
  readonly completedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Summary. */
  readonly summary: Scalars['String']['input'];
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
export type PlanAgreePayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotOnRecord | NotPermitted | OtherProblem | OutOfOrder | OutsideCalendarCoverage | PlanAgreed | UnknownPractitioner;

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
export type PlanDraftPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | NotPermitted | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | PlanDrafted | UnknownPractitioner;

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
export type PlanReviewPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | NotPermitted | OtherProblem | OutOfOrder | OutsideCalendarCoverage | PlanReviewed | UnknownPractitioner;

/** The review is on record. */
export type PlanReviewed = {
  readonly __typename?: 'PlanReviewed';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** Puts on record: Plan set out. */
export type PlanSetOutRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Expectations. */
  readonly expectations: ReadonlyArray<ExpectationOfParentInput>;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Positives. */
  readonly positives: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Services. */
  readonly services: ReadonlyArray<ServiceOfAgencyInput>;
  /** Set out on. */
  readonly setOutOn: Scalars['Date']['input'];
  /** Weaknesses. */
  readonly weaknesses: Scalars['String']['input'];
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
export type PlanSignOffPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | InvalidInput | MayNotDecideOnOwnWork | NotEntitledToDecide | NotPermitted | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | PlanSignedOff | UnknownPractitioner;

/** The plan is signed off. */
export type PlanSignedOff = {
  readonly __typename?: 'PlanSignedOff';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

export type { PlanState };

/** Puts on record: Roles, timescales and services during the assessment were clarified together. */
export type PlanningMeetingHeldRecordInput = {
  /** Attended. */
  readonly attended: ReadonlyArray<Scalars['String']['input']>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Roles and timescales. */
  readonly rolesAndTimescales: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Services. */
  readonly services: Scalars['String']['input'];
};

/** A practitioner in post. */
export type Post = Standing & {
  readonly __typename?: 'Post';
  /** The fields in which they gained their practice experience. */
  readonly background: ReadonlyArray<Scalars['String']['output']>;
  /** The last day in post; null while they are. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** What was put on record, in order. */
  readonly history: ReadonlyArray<StandingEntry>;
  /** What is owed about the practitioner: induction, development, supervision. */
  readonly owed: ReadonlyArray<StandingObligation>;
  /** The first day in post. */
  readonly startedOn: Scalars['Date']['output'];
  /** The team that they work in, where one is on record. */
  readonly team?: Maybe<Team>;
  /** How many entries the record has. */
  readonly version: Scalars['Int']['output'];
};

/** A person who works with children and families. */
export type Practitioner = Node & {
  readonly __typename?: 'Practitioner';
  /** Who employs the practitioner: the authority's key for its own staff. Null when the practitioner is not on record. */
  readonly employer?: Maybe<Scalars['String']['output']>;
  /** The practitioner's id. */
  readonly id: Scalars['ID']['output'];
  /** What the practitioner may lead, of all the work that there is, and what not. */
  readonly leadable: Leadable;
  /** The practitioner's name; where the authority has none on record, the name under which they sign in. */
  readonly name: Scalars['String']['output'];
  /** The practitioner's post: null where no appointment is on record. */
  readonly post?: Maybe<Post>;
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


/** A person who works with children and families. */
export type PractitionerLeadableArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** The practitioner is in post, as the authority knows them; again, once they have left and come back. */
export type PractitionerAppointInput = {
  /** The fields in which they gained their practice experience, such as family support or youth justice (BRI-4a). */
  readonly background: ReadonlyArray<Scalars['String']['input']>;
  /** Who employs them: the authority's key for its own staff. */
  readonly employer: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The practitioner's name. */
  readonly name: Scalars['String']['input'];
  /** The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them. */
  readonly practitioner: Scalars['ID']['input'];
  /** Their entries in the registers of the regulators. */
  readonly registrations: ReadonlyArray<PractitionerAppointedRegistrationsInput>;
  /** The roles that they hold, as the protocol or its edition defines them. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Whether they have significant practice experience with children and families. */
  readonly significantPracticeExperience: Scalars['Boolean']['input'];
  /** Whether they hold a social work qualification. */
  readonly socialWorkQualified: Scalars['Boolean']['input'];
  /** The first day in post. */
  readonly startedOn: Scalars['Date']['input'];
};

/** Practitioner appointed registrations. */
export type PractitionerAppointedRegistrationsInput = {
  /** From. */
  readonly from: Scalars['Date']['input'];
  /** Number. */
  readonly number: Scalars['String']['input'];
  /** Regulator. */
  readonly regulator: Scalars['String']['input'];
  /** Until. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The practitioner leaves; from then on they hold no role here. */
export type PractitionerEmploymentEndInput = {
  /** The last day in post. */
  readonly endedOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them. */
  readonly practitioner: Scalars['ID']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What the practitioner is qualified and experienced in, and what shows it. */
export type PractitionerQualificationNoteInput = {
  /** What shows it. */
  readonly evidence: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them. */
  readonly practitioner: Scalars['ID']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Whether they have significant practice experience with children and families. */
  readonly significantPracticeExperience: Scalars['Boolean']['input'];
  /** Whether they hold a social work qualification. */
  readonly socialWorkQualified: Scalars['Boolean']['input'];
};

/** It is on record about the practitioner. */
export type PractitionerRecorded = {
  readonly __typename?: 'PractitionerRecorded';
  /** The practitioner as they now stand on record. */
  readonly practitioner: Practitioner;
};

/** It is on record about the practitioner, or why not. */
export type PractitionerRecordedPayload = IdempotencyKeyReused | InvalidInput | NoProtocolInForce | NotPermitted | NotTheirsToKeep | OtherProblem | OwnRecord | PractitionerRecorded | RecordChanged | StandsOtherwise | UnknownPractitioner;

/** An entry in a regulator's register: a new one, or the one with this number as it is now, its last day included. */
export type PractitionerRegistrationEnterInput = {
  /** From. */
  readonly from: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Number. */
  readonly number: Scalars['String']['input'];
  /** The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them. */
  readonly practitioner: Scalars['ID']['input'];
  /** Regulator. */
  readonly regulator: Scalars['String']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Until. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The roles that the practitioner holds from now on: all of them. */
export type PractitionerRolesChangeInput = {
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them. */
  readonly practitioner: Scalars['ID']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Roles. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A supervision of the practitioner was held. What concerns a child stands on that child's record (BRI-6d). */
export type PractitionerSupervisionRecordInput = {
  /** By. */
  readonly by: Scalars['ID']['input'];
  /** Feedback. */
  readonly feedback?: InputMaybe<Scalars['String']['input']>;
  /** Goals. */
  readonly goals?: InputMaybe<Scalars['String']['input']>;
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them. */
  readonly practitioner: Scalars['ID']['input'];
  /** Reflection. */
  readonly reflection: Scalars['String']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Workload. */
  readonly workload?: InputMaybe<Scalars['String']['input']>;
};

/** Who supervises from now on, as the authority's record of the supervisor shows them on that day. */
export type PractitionerSupervisorNameInput = {
  /** Directly. */
  readonly directly: Scalars['Boolean']['input'];
  /** From. */
  readonly from: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them. */
  readonly practitioner: Scalars['ID']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Supervisor. */
  readonly supervisor: Scalars['ID']['input'];
};

/** The team that the practitioner works in from now on. */
export type PractitionerTeamJoinInput = {
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them. */
  readonly practitioner: Scalars['ID']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Team. */
  readonly team: Scalars['ID']['input'];
};

/** A topic of the induction, or of the development after it, was covered (BRI-4b, BRI-4c, BRI-4d). */
export type PractitionerTopicRecordInput = {
  /** Covered on. */
  readonly coveredOn: Scalars['Date']['input'];
  /** How. */
  readonly how: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them. */
  readonly practitioner: Scalars['ID']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Topic. */
  readonly topic: Scalars['String']['input'];
};

/** Training completed, or an ability shown (BRI-4b, BRI-4d, BAR-1.1b). */
export type PractitionerTrainingRecordInput = {
  /** Completed on. */
  readonly completedOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them. */
  readonly practitioner: Scalars['ID']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Topic. */
  readonly topic: Scalars['String']['input'];
};

/** Puts on record: Pre proceedings meeting held. */
export type PreProceedingsMeetingHeldRecordInput = {
  /** Attended. */
  readonly attended: ReadonlyArray<Scalars['String']['input']>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the parents had legal representatives at the meeting; a parent may have none, and then the reason is kept. */
  readonly representation: LegalRepresentationInput;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: The plan is reviewed at agreed intervals: the next one is set each time (BAR-2.4d). */
export type PreProceedingsPlanReviewedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Next review on. */
  readonly nextReviewOn: Scalars['Date']['input'];
  /** Progress. */
  readonly progress: Scalars['String']['input'];
  /** Reviewed on. */
  readonly reviewedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Closed. */
export type PreviousInvolvementNotedInvolvementClosedInput = {
  /** Closed. */
  readonly closed: Scalars['Date']['input'];
};

/** Previous involvement noted involvement: exactly one of these. */
export type PreviousInvolvementNotedInvolvementInput =
  /** Closed. */
  { readonly closed: PreviousInvolvementNotedInvolvementClosedInput; readonly open?: never; }
  |  /** Open: give true. */
  { readonly closed?: never; readonly open: Scalars['Boolean']['input']; };

/** Puts on record: What is known of earlier work with the family (BUC-2.6a). */
export type PreviousInvolvementNotedRecordInput = {
  /** Basis. */
  readonly basis: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Involvement. */
  readonly involvement: PreviousInvolvementNotedInvolvementInput;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Team. */
  readonly team: Scalars['String']['input'];
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

/** What a plan aims at. */
export type ProtectionPlanAimsInput = {
  /** Health and development. */
  readonly healthAndDevelopment: Scalars['String']['input'];
  /** Safety. */
  readonly safety: Scalars['String']['input'];
  /** Of the family and wider family, provided it is in the child's best interests. */
  readonly supportForTheFamily: Scalars['String']['input'];
};

/** Puts on record: The plan that the core group developed out of the outline (WT15-122, WT15-126). */
export type ProtectionPlanMadeRecordInput = {
  /** What a plan aims at. */
  readonly aims: ProtectionPlanAimsInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Made on. */
  readonly madeOn: Scalars['Date']['input'];
  /** Outcomes. */
  readonly outcomes: ReadonlyArray<OutcomeOnRecordInput>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What binds an authority: its local protocol, laid over the edition of Working Together that it sits on. */
export type Protocol = Node & RuleSet & {
  readonly __typename?: 'Protocol';
  /** Who adopted the local protocol, and on which day; null where the document does not say. */
  readonly adopted?: Maybe<Adopted>;
  /** The authority whose protocol it is. */
  readonly authority: Authority;
  /** Which of the contents that the guidance asks of a local protocol it sets out, and where (WT15-075). */
  readonly covers: ReadonlyArray<Covered>;
  /** The edition of the guidance that it sits on. */
  readonly edition: Scalars['String']['output'];
  /** The protocol's id. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which it is in force. */
  readonly inForceFrom: Scalars['Date']['output'];
  /** The last day on which it is in force, where one is set. */
  readonly inForceUntil?: Maybe<Scalars['Date']['output']>;
  /** Those of the contents that it does not set out. */
  readonly leavesOut: ReadonlyArray<Content>;
  /** The hours of the office on a working day; null where the authority states none. */
  readonly officeHours?: Maybe<OfficeHours>;
  /** Every open question of the texts, and how the protocol answers it. */
  readonly readings: ReadonlyArray<ReadingTaken>;
  /** How each role is defined, and where. */
  readonly roleDefinitions: ReadonlyArray<RoleDefinition>;
  /** The roles that the protocol and its edition define. */
  readonly roles: ReadonlyArray<Role>;
  /** Every rule that binds: the authority's own, and those of the edition whose place no local rule takes. */
  readonly rules: ReadonlyArray<Rule>;
  /** The protocol's title. */
  readonly title: Scalars['String']['output'];
  /** The version of the local protocol. */
  readonly version: Scalars['String']['output'];
};


/** What binds an authority: its local protocol, laid over the edition of Working Together that it sits on. */
export type ProtocolRulesArgs = {
  enforcing?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RuleKind>>;
  step?: InputMaybe<Step>;
};

/** Two sets of rules beside each other: every subject of either stands in one of the four lists. */
export type ProtocolComparison = {
  readonly __typename?: 'ProtocolComparison';
  /** The one. */
  readonly a: RuleSet;
  /** The other. */
  readonly b: RuleSet;
  /** The rules about one subject that ask for different things, or of people whose roles are defined differently. */
  readonly differs: ReadonlyArray<RulesCompared>;
  /** The rules about what the other does not speak of. */
  readonly onlyInA: ReadonlyArray<RuleAlone>;
  /** The rules about what the one does not speak of. */
  readonly onlyInB: ReadonlyArray<RuleAlone>;
  /** The rules about one subject that ask the same, whatever document they stand in. */
  readonly same: ReadonlyArray<RulesCompared>;
};

/** A page of protocols. */
export type ProtocolConnection = {
  readonly __typename?: 'ProtocolConnection';
  /** The protocols of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ProtocolEdge>;
  /** The protocols of the page. */
  readonly nodes: ReadonlyArray<Protocol>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many protocols the list has, on all its pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A protocol in a page, and its place. */
export type ProtocolEdge = {
  readonly __typename?: 'ProtocolEdge';
  /** The place of the protocol in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The protocol. */
  readonly node: Protocol;
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

/** Puts on record: Which of the four limbs of safeguarding and promoting welfare the work is for (WT15-001). */
export type PurposeStatedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Limbs. */
  readonly limbs: ReadonlyArray<SafeguardingLimb>;
  /** Purpose. */
  readonly purpose: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Stated on. */
  readonly statedOn: Scalars['Date']['input'];
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** Who saw or changed this child's record, or tried to: the latest first. Null when the viewer's authority knows no such child. It takes whoever may see who read a record, and asking is itself accounted for. */
  readonly accessLog?: Maybe<AccessConnection>;
  /** What somebody who watches over the records has to look at, the latest first. */
  readonly alerts: AlertConnection;
  /** The episodes that somebody has to see to: those of a practitioner, of a team or of the whole authority. What is due and what is overdue is as of now. */
  readonly caseload: EpisodeConnection;
  /** The child with this id; null when the viewer's authority knows no such child. */
  readonly child?: Maybe<Child>;
  /** The child whom another system calls so, as it was put on record; null when the viewer's authority knows none. Accounted for, also when there is none. */
  readonly childByIdentifier?: Maybe<Child>;
  /** The children whom the viewer's authority knows who meet all that is given, best met first. Give at least one of name, day of birth and identifier. Each child who is shown is accounted for as read, and so is a search that finds nobody. */
  readonly children: ChildConnection;
  /** In what a local protocol is looser than an edition of the guidance. Null when this gateway does not hold one of them. */
  readonly conformance?: Maybe<Conformance>;
  /** The last day of a limit in working days, by the calendar of the viewer's authority. */
  readonly dueOn: DueOnPayload;
  /** Every edition of Working Together that this gateway holds, the earliest first, as far as the source documents tell it. */
  readonly editions: ReadonlyArray<Edition>;
  /** The episode with this id; null when the viewer's authority has no such episode. */
  readonly episode?: Maybe<Episode>;
  /** The episode that another system calls so, as it was put on record; null when the viewer's authority knows none. Accounted for, also when there is none. */
  readonly episodeByIdentifier?: Maybe<Episode>;
  /** The episodes of the viewer's authority, latest referral first. */
  readonly episodes: EpisodeConnection;
  /** Whether a practitioner may lead some work on a day, and why. */
  readonly mayLead: MayLeadPayload;
  /** Whether this kind of referrer may remain anonymous, under the protocol in force today. */
  readonly mayRemainAnonymous: MayRemainAnonymousPayload;
  /** The thing with this id; null when the viewer's authority has no such thing. Protocols and editions are nobody's: they are published. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the same order; null where the viewer's authority has no such thing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The practitioner with this id; null when the viewer's authority knows no such practitioner. */
  readonly practitioner?: Maybe<Practitioner>;
  /** The practitioners whom the viewer's authority knows. */
  readonly practitioners: ReadonlyArray<Practitioner>;
  /** The protocol that binds the viewer's authority on a day: its local protocol, laid over an edition of the guidance. Null when none is in force. */
  readonly protocol?: Maybe<Protocol>;
  /** What two protocols, or a protocol and an edition, say about each subject that either speaks of, rule by rule. Null when this gateway does not hold one of them. */
  readonly protocolComparison?: Maybe<ProtocolComparison>;
  /** Every version of every local protocol that this gateway holds, by authority and then the earliest in force first. They are published documents (WT15-074): whoever is signed in may read them. */
  readonly protocols: ProtocolConnection;
  /** What is to be reminded of: of each thing that is still to be done the latest reminder, what is due earliest first. */
  readonly reminders: ReminderConnection;
  /** Everything that is held about a child, for an answer to whoever may have it: as a page and as JSON. Preparing it is accounted for. */
  readonly subjectAccess: SubjectAccessPayload;
  /** The teams of the viewer's authority. */
  readonly teams: ReadonlyArray<Team>;
  /** The episodes that changed, in the order in which their latest changes were committed: for a system that keeps a copy. Keep the `endCursor`, which is there though nothing changed, and give it the next time: no change is ever missed. */
  readonly updatedSince: EpisodeConnection;
  /** Who asks, as the authority's own identity provider vouches for them. */
  readonly viewer: Viewer;
  /** What was sent to webhooks or is on its way, latest first. For system administrators. */
  readonly webhookDeliveries: WebhookDeliveryConnection;
  /** What a webhook can be told of: the types of the notices, each as its receiver sees it. */
  readonly webhookTypes: ReadonlyArray<Scalars['String']['output']>;
  /** The webhooks of the authority. For system administrators. */
  readonly webhooks: ReadonlyArray<Webhook>;
};


/** What can be asked. */
export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  child: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryCaseloadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueWithinWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
  of?: InputMaybe<CaseloadOwnerInput>;
  orderBy?: CaseloadOrder;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  stages?: InputMaybe<ReadonlyArray<Stage>>;
};


/** What can be asked. */
export type QueryChildArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryChildByIdentifierArgs = {
  system: Scalars['String']['input'];
  value: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  identifier?: InputMaybe<ChildIdentifierInput>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryConformanceArgs = {
  edition?: InputMaybe<Scalars['ID']['input']>;
  protocol: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDueOnArgs = {
  from: Scalars['Date']['input'];
  workingDays: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryEpisodeArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEpisodeByIdentifierArgs = {
  system: Scalars['String']['input'];
  value: Scalars['String']['input'];
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
  version?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryProtocolComparisonArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryProtocolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QuerySubjectAccessArgs = {
  child: Scalars['ID']['input'];
  exclude?: ReadonlyArray<ExclusionInput>;
};


/** What can be asked. */
export type QueryUpdatedSinceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<DeliveryState>;
  webhook?: InputMaybe<Scalars['ID']['input']>;
};

/** A question that a document wants answered. */
export type Question = {
  readonly __typename?: 'Question';
  /** What is asked. */
  readonly asks: Scalars['String']['output'];
  /** By which its answer is found. */
  readonly key: Scalars['ID']['output'];
};

/** Questions answered answers. */
export type QuestionsAnsweredAnswersInput = {
  /** Answer. */
  readonly answer: Scalars['String']['input'];
  /** Question. */
  readonly question: Scalars['String']['input'];
};

/** Puts on record: Questions answered. */
export type QuestionsAnsweredRecordInput = {
  /** Answers. */
  readonly answers: ReadonlyArray<QuestionsAnsweredAnswersInput>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The child has reached a birthday. */
export type Reached = When & {
  readonly __typename?: 'Reached';
  /** In words. */
  readonly says: Scalars['String']['output'];
  /** The birthday, in whole years. */
  readonly years: Scalars['Int']['output'];
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

/** An answer that there can be to an open question. */
export type ReadingAnswer = {
  readonly __typename?: 'ReadingAnswer';
  /** The key of the answer, as a protocol gives it. */
  readonly answer: Scalars['String']['output'];
  /** The answer in words. */
  readonly says: Scalars['String']['output'];
};

/** An open question of the texts, and the answer that a protocol takes. */
export type ReadingTaken = {
  readonly __typename?: 'ReadingTaken';
  /** What else it could mean. */
  readonly alternatives: ReadonlyArray<ReadingAnswer>;
  /** The answer that is taken, by its key. */
  readonly answer: Scalars['String']['output'];
  /** What is asked. */
  readonly asks: Scalars['String']['output'];
  /** Whether it is what is taken unless a protocol says otherwise. */
  readonly byDefault: Scalars['Boolean']['output'];
  /** The id of the question, such as A1. */
  readonly question: Scalars['ID']['output'];
  /** The answer that is taken, in words. */
  readonly takenAs: Scalars['String']['output'];
};

/** NotNeeded, and why; or Regular, against specific objectives, by somebody. */
export type ReassessmentInput =
  /** Not needed. */
  { readonly notNeeded: ReassessmentNotNeededInput; readonly regular?: never; }
  |  /** Regular. */
  { readonly notNeeded?: never; readonly regular: ReassessmentRegularInput; };

/** Not needed. */
export type ReassessmentNotNeededInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Regular. */
export type ReassessmentRegularInput = {
  /** Objectives. */
  readonly objectives: ReadonlyArray<Scalars['String']['input']>;
  /** Responsible. */
  readonly responsible: Scalars['String']['input'];
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

/** Somebody else changed the record first: nothing was written. */
export type RecordChanged = Problem & {
  readonly __typename?: 'RecordChanged';
  /** The version at which the record is. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about two people at once. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** The version that was seen. */
  readonly seenVersion: Scalars['Int']['output'];
  /** No source: this is about two people at once. */
  readonly source?: Maybe<Citation>;
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

export type { Recurring };

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

/** Puts on record: What came in out of hours was answered as an emergency asks, and carried over for the rest (BUC-2.1b). */
export type ReferralCarriedOverRecordInput = {
  /** Carried over on. */
  readonly carriedOverOn: Scalars['Date']['input'];
  /** Emergency response. */
  readonly emergencyResponse: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
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
export type ReferralDecidePayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | InvalidInput | NotEntitledToDecide | NotOnRecord | NotPermitted | OtherProblem | OutOfOrder | OutsideCalendarCoverage | ReferralDecided | UnknownPractitioner;

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

/** Referral particulars given form. */
export type ReferralParticularsGivenForm =
  /** In person. */
  | 'IN_PERSON'
  /** Letter. */
  | 'LETTER'
  /** Multi agency referral form. */
  | 'MULTI_AGENCY_REFERRAL_FORM'
  /** Telephone. */
  | 'TELEPHONE';

/** Referral particulars given from. */
export type ReferralParticularsGivenFrom =
  /** Another service. */
  | 'ANOTHER_SERVICE'
  /** Youth offending service. */
  | 'YOUTH_OFFENDING_SERVICE';

/** Puts on record: What a referral carries, as far as the referrer knows it; an early help assessment supports it, and is no prerequisite. */
export type ReferralParticularsGivenRecordInput = {
  /** Developmental needs. */
  readonly developmentalNeeds?: InputMaybe<Scalars['String']['input']>;
  /** Early help assessment. */
  readonly earlyHelpAssessment?: InputMaybe<Scalars['String']['input']>;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Form. */
  readonly form: ReferralParticularsGivenForm;
  /** From. */
  readonly from: ReferralParticularsGivenFrom;
  /** Given on. */
  readonly givenOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Parental capacity. */
  readonly parentalCapacity?: InputMaybe<Scalars['String']['input']>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Threshold document. */
  readonly thresholdDocument?: InputMaybe<Scalars['String']['input']>;
};

/** A referral to put on record. */
export type ReferralReceiveInput = {
  /** The child who is referred. */
  readonly child: ReferredChildInput;
  /** What other systems call the child, put on record with the referral. */
  readonly childIdentifiers?: InputMaybe<ReadonlyArray<ExternalIdentifierGivenInput>>;
  /** What the referrer is concerned about. */
  readonly concern: Scalars['String']['input'];
  /** What other systems call the episode that the referral opens, put on record with it. */
  readonly episodeIdentifiers?: InputMaybe<ReadonlyArray<ExternalIdentifierGivenInput>>;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When the referral reached the authority. Its day in London is day zero. */
  readonly receivedAt: Scalars['DateTime']['input'];
  /** Who refers. */
  readonly referrer: ReferrerInput;
};

/** The referral is on record, or why not. */
export type ReferralReceivePayload = ChildNotFound | IdempotencyKeyReused | IdentifierTaken | ImpossibleDay | InvalidInput | NoProtocolInForce | NotOnRecord | NotPermitted | OtherProblem | OutsideCalendarCoverage | ReferralReceived | UnknownPractitioner;

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

/** Family member. */
export type ReferrerFamilyMemberInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Relationship. */
  readonly relationship: Scalars['String']['input'];
  /** Wishes to remain anonymous. */
  readonly wishesToRemainAnonymous: Scalars['Boolean']['input'];
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

/** Member of the public. */
export type ReferrerMemberOfThePublicInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Wishes to remain anonymous. */
  readonly wishesToRemainAnonymous: Scalars['Boolean']['input'];
};

/** Who refers. Anyone may (WT15-025): a professional says for which agency and in which capacity; a member of the public or of the family may wish to remain anonymous, and then no name is kept. */
export type ReferrerOnRecordInput =
  /** Family member. */
  { readonly familyMember: ReferrerFamilyMemberInput; readonly memberOfThePublic?: never; readonly professional?: never; readonly theChild?: never; }
  |  /** Member of the public. */
  { readonly familyMember?: never; readonly memberOfThePublic: ReferrerMemberOfThePublicInput; readonly professional?: never; readonly theChild?: never; }
  |  /** Professional. */
  { readonly familyMember?: never; readonly memberOfThePublic?: never; readonly professional: ReferrerProfessionalInput; readonly theChild?: never; }
  |  /** The child: give true. */
  { readonly familyMember?: never; readonly memberOfThePublic?: never; readonly professional?: never; readonly theChild: Scalars['Boolean']['input']; };

/** Professional. */
export type ReferrerProfessionalInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** Capacity. */
  readonly capacity: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Wishes to remain anonymous. */
  readonly wishesToRemainAnonymous: Scalars['Boolean']['input'];
};

/** Is registered, on the day, with one that is the regulator on that day. */
export type Registered = Condition & {
  readonly __typename?: 'Registered';
  /** The regulators, each with the days on which it is the one to be registered with. */
  readonly regulators: ReadonlyArray<Regulator>;
  /** In words that follow must. */
  readonly says: Scalars['String']['output'];
};

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

/** A regulator that keeps the register, and the days on which it does. */
export type Regulator = {
  readonly __typename?: 'Regulator';
  /** The first day on which it is the regulator; null where the text names it alone. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The regulator by name. */
  readonly name: Scalars['String']['output'];
  /** The last day on which it is the regulator; null while it still is. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A relationship from one person to another, such as from a mother, parentOf, to her child. */
export type RelationshipInput = {
  /** From. */
  readonly from: Scalars['ID']['input'];
  /** How one person stands to another. */
  readonly kind: RelationshipKind;
  /** To. */
  readonly to: Scalars['ID']['input'];
};

/** How one person stands to another. */
export type RelationshipKind =
  /** Is a parent of. */
  | 'PARENT_OF'
  /** Is or was a partner of. */
  | 'PARTNER_OF'
  /** Is a sibling of. */
  | 'SIBLING_OF';

/** Somebody in the family; child when they are a child on record. */
export type RelativeInput = {
  /** Child. */
  readonly child?: InputMaybe<Scalars['ID']['input']>;
  /** Generation. */
  readonly generation: Scalars['Int']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Person. */
  readonly person: Scalars['ID']['input'];
};

/** Puts on record: Remanded to youth detention. */
export type RemandedToYouthDetentionRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Remanded on. */
  readonly remandedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** That something in an episode is still to be done: before the day on which it is due, on it, or after it. */
export type Reminder = {
  readonly __typename?: 'Reminder';
  /** When it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** What is to be done, in the field's words. */
  readonly duty: Scalars['String']['output'];
  /** The episode. */
  readonly episodeId: Scalars['ID']['output'];
  /** The id, unique among all things. */
  readonly id: Scalars['ID']['output'];
  /** When it was raised. */
  readonly raisedOn: Scalars['Date']['output'];
  /** The requirement that it rests on. */
  readonly rule: Scalars['ID']['output'];
  /** How many working days from the due date it is for: less than none before it. */
  readonly workingDays: Scalars['Int']['output'];
};

/** A page of reminders. */
export type ReminderConnection = {
  readonly __typename?: 'ReminderConnection';
  /** The reminders with their cursors. */
  readonly edges: ReadonlyArray<ReminderEdge>;
  /** The reminders. */
  readonly nodes: ReadonlyArray<Reminder>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A reminder on a page. */
export type ReminderEdge = {
  readonly __typename?: 'ReminderEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The reminder. */
  readonly node: Reminder;
};

/** Whether the report was Shared with the parents beforehand; or Withheld, and why. */
export type ReportSharingInput =
  /** Shared. */
  { readonly shared: ReportSharingSharedInput; readonly withheld?: never; }
  |  /** Withheld. */
  { readonly shared?: never; readonly withheld: ReportSharingWithheldInput; };

/** Shared. */
export type ReportSharingSharedInput = {
  /** Shared on. */
  readonly sharedOn: Scalars['Date']['input'];
};

/** Withheld. */
export type ReportSharingWithheldInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Puts on record: A manager supports that request (BUC-4.2b). */
export type RequestWithoutConsentSupportedRecordInput = {
  /** Comment. */
  readonly comment: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Which research, and which findings of reviews, bear on this child, and how. */
export type ResearchReflectedRecordInput = {
  /** Bearing. */
  readonly bearing: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reflected on. */
  readonly reflectedOn: Scalars['Date']['input'];
  /** Research. */
  readonly research: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

export type { Response };

/** Puts on record: The five things that the response to a referral determines, each with what is needed, or why not: put on record by whoever may decide on it. */
export type ResponseDeterminedRecordInput = {
  /** Determined on. */
  readonly determinedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether something is Needed, and what; or NotNeeded, and why. */
  readonly immediateProtection: DeterminationInput;
  /** Whether something is Needed, and what; or NotNeeded, and why. */
  readonly section17Assessment: DeterminationInput;
  /** Whether something is Needed, and what; or NotNeeded, and why. */
  readonly section47Enquiries: DeterminationInput;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Which services, and of what type. */
  readonly services: DeterminationInput;
  /** Whether something is Needed, and what; or NotNeeded, and why. */
  readonly specialistAssessments: DeterminationInput;
};

/** Puts on record: They remain dissatisfied, and escalate: at any time, with or without a follow-up before. */
export type ResponseEscalatedRecordInput = {
  /** By. */
  readonly by: Scalars['String']['input'];
  /** Concern. */
  readonly concern: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Escalated on. */
  readonly escalatedOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To. */
  readonly to: Scalars['String']['input'];
};

/** Puts on record: A referrer is not satisfied with the response, and follows it up. */
export type ResponseFollowedUpRecordInput = {
  /** By. */
  readonly by: Scalars['String']['input'];
  /** Concern. */
  readonly concern: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Followed up on. */
  readonly followedUpOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Explicitly, by a named person of the new authority. */
export type ResponsibilityAcceptedRecordInput = {
  /** Accepted on. */
  readonly acceptedOn: Scalars['Date']['input'];
  /** By. */
  readonly by: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** In writing. */
  readonly inWriting: Scalars['Boolean']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: The authority that looks after the child, or has the child on a plan, was consulted (WT15-086). */
export type ResponsibleAuthorityConsultedRecordInput = {
  /** Authority. */
  readonly authority: Scalars['String']['input'];
  /** Consulted at. */
  readonly consultedAt: Scalars['DateTime']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Said. */
  readonly said: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A child's record is restricted to named practitioners. */
export type Restriction = {
  readonly __typename?: 'Restriction';
  /** When it was decided. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who decided it, and named whoever is named now. */
  readonly decidedBy: Practitioner;
  /** To whom: nobody else sees the record. */
  readonly practitioners: ReadonlyArray<Practitioner>;
  /** Why. */
  readonly reasons: Scalars['String']['output'];
  /** The day by which the restriction is reviewed. */
  readonly reviewOn: Scalars['Date']['output'];
};

/** To whom a record is restricted, why, and until when that is reviewed. */
export type RestrictionDecideInput = {
  /** The id of the child. */
  readonly child: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The ids of those who see the record: nobody else does, nor whoever decides it. */
  readonly practitioners: ReadonlyArray<Scalars['ID']['input']>;
  /** Why the record is restricted. */
  readonly reasons: Scalars['String']['input'];
  /** The day by which the restriction is reviewed. */
  readonly reviewOn: Scalars['Date']['input'];
};

/** The record is restricted, or why not. */
export type RestrictionDecidePayload = ChildNotFound | IdempotencyKeyReused | InvalidInput | NotPermitted | OtherProblem | RestrictionDecided | UnknownPractitioner;

/** The record is restricted. */
export type RestrictionDecided = {
  readonly __typename?: 'RestrictionDecided';
  /** The id of the child. */
  readonly childId: Scalars['ID']['output'];
  /** The restriction as it now stands; null to whoever is not named in it. */
  readonly restriction?: Maybe<Restriction>;
};

/** Whose restriction is lifted. */
export type RestrictionLiftInput = {
  /** The id of the child. */
  readonly child: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is lifted. */
  readonly reasons: Scalars['String']['input'];
};

/** The restriction is lifted, or why not. */
export type RestrictionLiftPayload = ChildNotFound | IdempotencyKeyReused | InvalidInput | NotPermitted | NotRestricted | OtherProblem | RestrictionLifted | UnknownPractitioner;

/** The record is restricted no longer. */
export type RestrictionLifted = {
  readonly __typename?: 'RestrictionLifted';
  /** The id of the child. */
  readonly childId: Scalars['ID']['output'];
};

/** Who is to see a restricted record. */
export type RestrictionPractitionerNameInput = {
  /** The id of the child. */
  readonly child: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner. */
  readonly practitioner: Scalars['ID']['input'];
};

/** The practitioner sees the record, or why not. */
export type RestrictionPractitionerNamePayload = ChildNotFound | IdempotencyKeyReused | InvalidInput | NotPermitted | NotRestricted | OtherProblem | RestrictionPractitionerNamed | UnknownPractitioner;

/** The practitioner sees the record. */
export type RestrictionPractitionerNamed = {
  readonly __typename?: 'RestrictionPractitionerNamed';
  /** The id of the child. */
  readonly childId: Scalars['ID']['output'];
  /** The restriction as it now stands; null to whoever is not named in it. */
  readonly restriction?: Maybe<Restriction>;
};

/** Who is to see a restricted record no longer. */
export type RestrictionPractitionerUnnameInput = {
  /** The id of the child. */
  readonly child: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the practitioner. */
  readonly practitioner: Scalars['ID']['input'];
};

/** The practitioner sees the record no longer, or why not. */
export type RestrictionPractitionerUnnamePayload = ChildNotFound | IdempotencyKeyReused | InvalidInput | NobodyNamed | NotPermitted | NotRestricted | OtherProblem | RestrictionPractitionerUnnamed | UnknownPractitioner;

/** The practitioner sees the record no longer. */
export type RestrictionPractitionerUnnamed = {
  readonly __typename?: 'RestrictionPractitionerUnnamed';
  /** The id of the child. */
  readonly childId: Scalars['ID']['output'];
  /** The restriction as it now stands; null to whoever is not named in it. */
  readonly restriction?: Maybe<Restriction>;
};

/** Puts on record: Against the assessment that was the baseline: what was addressed, and whether the return is right for the child. */
export type ReturnAssessedRecordInput = {
  /** Assessed on. */
  readonly assessedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Needs addressed. */
  readonly needsAddressed: Scalars['String']['input'];
  /** Why the circumstances are assessed. */
  readonly occasion: ReturnAssessmentOccasion;
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** Safe appropriate and proportionate. */
  readonly safeAppropriateAndProportionate: Scalars['Boolean']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Why the circumstances are assessed. */
export type ReturnAssessmentOccasion =
  /** The parents withdrew their agreement under section 20. */
  | 'AGREEMENT_WITHDRAWN'
  /** The child came home without a plan. */
  | 'RETURNED_UNPLANNED'
  /** A return is considered. */
  | 'RETURN_CONSIDERED';

/** Puts on record: A return to parents, or to somebody with parental responsibility, is considered (BUC-8.1). */
export type ReturnConsideredRecordInput = {
  /** Considered on. */
  readonly consideredOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Outside review timescale. */
  readonly outsideReviewTimescale: Scalars['Boolean']['input'];
  /** Planned. */
  readonly planned: Scalars['Boolean']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To. */
  readonly to: Scalars['String']['input'];
};

/** Puts on record: The consent to the return, or the authorisation of the placement: the protocol says whose it is. */
export type ReturnHomeDecidedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Return support arranged. */
export type ReturnSupportArrangedRecordInput = {
  /** Arranged on. */
  readonly arrangedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Support. */
  readonly support: Scalars['String']['input'];
};

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

/** Puts on record: Returned home. */
export type ReturnedHomeRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planned. */
  readonly planned: Scalars['Boolean']['input'];
  /** Returned on. */
  readonly returnedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Review meeting held. */
export type ReviewMeetingHeldRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Minutes. */
  readonly minutes: Scalars['String']['input'];
  /** Participants. */
  readonly participants: ReadonlyArray<Scalars['String']['input']>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A day on which the assessment is reviewed, or something in it decided. */
export type ReviewPointOfAssessmentInput = {
  /** Decides. */
  readonly decides: Scalars['String']['input'];
  /** On. */
  readonly on: Scalars['Date']['input'];
};

/** Puts on record: Agreed with other professionals, and with the child and family (WT15-063). */
export type ReviewPointsAgreedRecordInput = {
  /** Agreed on. */
  readonly agreedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Points. */
  readonly points: ReadonlyArray<Scalars['Date']['input']>;
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** With child and family. */
  readonly withChildAndFamily: Scalars['String']['input'];
  /** With professionals. */
  readonly withProfessionals: ReadonlyArray<Scalars['String']['input']>;
};

/** A role, as the protocol or the edition of the guidance defines it. Roles are open: an authority can define its own. */
export type Role = {
  readonly __typename?: 'Role';
  /** The key of the role, such as socialWorker. */
  readonly key: Scalars['String']['output'];
  /** The title of the role in the field's words, from the protocol in force today. */
  readonly title: Scalars['String']['output'];
};

/** How a document defines a role, and what a person must be to hold it. */
export type RoleDefinition = {
  readonly __typename?: 'RoleDefinition';
  /** What a person must be to hold it. */
  readonly requires: ReadonlyArray<Condition>;
  /** The role, under its title in this document. */
  readonly role: Role;
  /** The requirement that defines the role, such as BRI-1d. */
  readonly rule: Scalars['ID']['output'];
  /** Where the definition stands. */
  readonly source: Citation;
};

/** The person does not hold the role. */
export type RoleNotHeld = Shortfall & {
  readonly __typename?: 'RoleNotHeld';
  /** The role that is not held. */
  readonly role: Role;
  /** What is lacking, in words. */
  readonly says: Scalars['String']['output'];
};

/** Puts on record: The team that the protocol names has the case, or its procedure was followed. */
export type RouteTakenRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Rule. */
  readonly rule: Scalars['ID']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Taken on. */
  readonly takenOn: Scalars['Date']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Which team receives, or which procedure must be followed. */
export type Routing = {
  readonly __typename?: 'Routing';
  /** For previous involvement: how long before the referral it closed at most; null where the text sets no end. */
  readonly closedWithin?: Maybe<Within>;
  /** The team that receives, or the procedure, in the text's words. */
  readonly goesTo: Scalars['String']['output'];
  /** In which situation. */
  readonly situation: Situation;
};

/** A rule of a protocol. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** Other requirements that the same rule enforces. */
  readonly alsoEnforces: ReadonlyArray<Scalars['ID']['output']>;
  /** Whose duty it is, or, for a sign-off, whose decision: to be one of these is enough. Empty where the text names nobody. */
  readonly by: ReadonlyArray<Who>;
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
  /** What the rule is about and what it asks, as data: for forms, and for whoever keeps a copy. */
  readonly terms: Terms;
  /** What must all be so for the rule to apply; empty where it always does. */
  readonly when: ReadonlyArray<When>;
};

/** A rule about something that the other does not speak of. */
export type RuleAlone = {
  readonly __typename?: 'RuleAlone';
  /** The rule. */
  readonly rule: Rule;
  /** What it is about, and for whom: the same key in both sets. */
  readonly subject: Scalars['String']['output'];
};

export type { RuleKind };

/** Rules, and the roles that they speak of: a protocol, or an edition of the guidance by itself. */
export type RuleSet = {
  /** The id of the protocol or edition. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which it is in force. */
  readonly inForceFrom: Scalars['Date']['output'];
  /** The last day on which it is in force, where one is set. */
  readonly inForceUntil?: Maybe<Scalars['Date']['output']>;
  /** How each role is defined, and where. */
  readonly roleDefinitions: ReadonlyArray<RoleDefinition>;
  /** The rules. */
  readonly rules: ReadonlyArray<Rule>;
  /** The title. */
  readonly title: Scalars['String']['output'];
};


/** Rules, and the roles that they speak of: a protocol, or an edition of the guidance by itself. */
export type RuleSetRulesArgs = {
  enforcing?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RuleKind>>;
  step?: InputMaybe<Step>;
};

/** The two rules about one subject. */
export type RulesCompared = {
  readonly __typename?: 'RulesCompared';
  /** The rule of the one. */
  readonly a: Rule;
  /** The rule of the other. */
  readonly b: Rule;
  /** The terms whose values differ, such as within; roles where it is how a role that both name is defined. Empty where they are the same. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** What they are about, and for whom: the same key in both sets. */
  readonly subject: Scalars['String']['output'];
};

/** What safeguarding and promoting the welfare of children is. */
export type SafeguardingLimb =
  /** Taking action to enable all children to have the best outcomes. */
  | 'BEST_OUTCOMES'
  /** Preventing impairment of children's health or development. */
  | 'PREVENTION_OF_IMPAIRMENT'
  /** Protecting children from maltreatment. */
  | 'PROTECTION_FROM_MALTREATMENT'
  /** Ensuring that children grow up in circumstances consistent with the provision of safe and effective care. */
  | 'SAFE_AND_EFFECTIVE_CARE';

/** One attempt to find an absent parent or carer: the evidence of due diligence. */
export type SearchAttemptInput = {
  /** What was tried, such as a letter to the last known address. */
  readonly means: Scalars['String']['input'];
  /** On. */
  readonly on: Scalars['Date']['input'];
  /** What came of looking for somebody. */
  readonly result: SearchResultInput;
};

/** What came of looking for somebody. */
export type SearchResultInput =
  /** Located. */
  { readonly located: SearchResultLocatedInput; readonly notLocated?: never; }
  |  /** Not located. */
  { readonly located?: never; readonly notLocated: SearchResultNotLocatedInput; };

/** Located. */
export type SearchResultLocatedInput = {
  /** Where. */
  readonly where: Scalars['String']['input'];
};

/** Not located. */
export type SearchResultNotLocatedInput = {
  /** Learnt. */
  readonly learnt: Scalars['String']['input'];
};

/** Puts on record: Section 2 support arranged. */
export type Section2SupportArrangedRecordInput = {
  /** Arranged on. */
  readonly arrangedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Support. */
  readonly support: Scalars['String']['input'];
};

/** Puts on record: Whether it can be provided and is necessary: if both, it must be arranged. */
export type Section2SupportConsideredRecordInput = {
  /** Can be provided. */
  readonly canBeProvided: Scalars['Boolean']['input'];
  /** Considered on. */
  readonly consideredOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Necessary. */
  readonly necessary: Scalars['Boolean']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Puts on record: Seeing the child in time is not achievable: discussed with a manager, who is named, and another day set. */
export type SeeingRescheduledRecordInput = {
  /** Discussed on. */
  readonly discussedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Practitioner. */
  readonly practitioner: Scalars['ID']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** To see on. */
  readonly toSeeOn: Scalars['Date']['input'];
};

/** A service that meets an identified need. */
export type ServiceForNeedInput = {
  /** Given by. */
  readonly givenBy: Scalars['String']['input'];
  /** Need. */
  readonly need: Scalars['String']['input'];
  /** Service. */
  readonly service: Scalars['String']['input'];
};

/** Service of agency. */
export type ServiceOfAgencyInput = {
  /** Agency. */
  readonly agency: Scalars['String']['input'];
  /** Purpose. */
  readonly purpose: Scalars['String']['input'];
  /** Service. */
  readonly service: Scalars['String']['input'];
};

/** Puts on record: Services commissioned. */
export type ServicesCommissionedRecordInput = {
  /** Commissioned on. */
  readonly commissionedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Services. */
  readonly services: ReadonlyArray<ServiceForNeedInput>;
};

/** Puts on record: Which services are provided, and what regard was given to the child's wishes, age and understanding. */
export type ServicesDecidedRecordInput = {
  /** Decided on. */
  readonly decidedOn: Scalars['Date']['input'];
  /** Due regard. */
  readonly dueRegard: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Services. */
  readonly services: ReadonlyArray<ServiceForNeedInput>;
};

/** Until the day that the direction for the child gives. */
export type SetForTheCase = Within & {
  readonly __typename?: 'SetForTheCase';
  /** The stretch in words. */
  readonly says: Scalars['String']['output'];
};

/** On which basis information is shared: with consent; or without, since that is necessary and proportionate, and in the child's best interests, as somebody judged. */
export type SharingBasisInput =
  /** With consent: give true. */
  { readonly withConsent: Scalars['Boolean']['input']; readonly withoutConsent?: never; }
  |  /** Without consent. */
  { readonly withConsent?: never; readonly withoutConsent: SharingBasisWithoutConsentInput; };

/** Without consent. */
export type SharingBasisWithoutConsentInput = {
  /** Best interests. */
  readonly bestInterests: Scalars['String']['input'];
  /** Necessary and proportionate. */
  readonly necessaryAndProportionate: Scalars['String']['input'];
};

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

/** Whose decision it is: the rule's `by` says whose. */
export type SignOff = {
  readonly __typename?: 'SignOff';
  /** The decision. */
  readonly decision: Decision;
  /** Whether the author of the work is kept from deciding on it. */
  readonly neverOwnWork: Scalars['Boolean']['output'];
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

/** Puts on record: Added to the chronology later. */
export type SignificantEventAddedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A significant issue or event in the child's history. */
  readonly event: SignificantEventInput;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A significant issue or event in the child's history. */
export type SignificantEventInput = {
  /** On. */
  readonly on: Scalars['Date']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
};

/** Puts on record: Significant harm is suspected: at a referral, or at any other time, however brief the information (WT15-092, WT15-101, BUC-6.7). Anybody who knows of it puts it on record. */
export type SignificantHarmSuspectedRecordInput = {
  /** Basis. */
  readonly basis: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** One kind of harm, with every way and every place in which it is known or feared. */
  readonly harm: HarmInput;
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Suspected at. */
  readonly suspectedAt: Scalars['DateTime']['input'];
};

/** Has significant practice experience with children and families. */
export type SignificantPracticeExperience = Condition & {
  readonly __typename?: 'SignificantPracticeExperience';
  /** In words that follow must. */
  readonly says: Scalars['String']['output'];
};

export type { Situation };

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

/** The area where the child sleeps: viewed, with its details; or why not yet. */
export type SleepingAreaInput =
  /** Not viewed. */
  { readonly notViewed: SleepingAreaNotViewedInput; readonly viewed?: never; }
  |  /** Viewed. */
  { readonly notViewed?: never; readonly viewed: SleepingAreaViewedInput; };

/** Not viewed. */
export type SleepingAreaNotViewedInput = {
  /** Reason. */
  readonly reason: Scalars['String']['input'];
};

/** Viewed. */
export type SleepingAreaViewedInput = {
  /** Details. */
  readonly details: Scalars['String']['input'];
};

/** Holds a social work qualification. */
export type SocialWorkQualified = Condition & {
  readonly __typename?: 'SocialWorkQualified';
  /** In words that follow must. */
  readonly says: Scalars['String']['output'];
};

/** An assessment by another service, such as for an education, health and care plan. */
export type SpecialistAssessmentInput = {
  /** Assessment. */
  readonly assessment: Scalars['String']['input'];
  /** By. */
  readonly by: Scalars['String']['input'];
  /** Where it is kept and what it says about this child. */
  readonly crossReference: Scalars['String']['input'];
};

export type { Stage };

/** Something that others than a child are owed or owe, put on record entry by entry; none is taken back. */
export type Standing = {
  /** What was put on record, in order. */
  readonly history: ReadonlyArray<StandingEntry>;
  /** What the protocol requires outside any one child's episode, as it stands today. */
  readonly owed: ReadonlyArray<StandingObligation>;
  /** How many entries the record has. */
  readonly version: Scalars['Int']['output'];
};

/** Something that was put on record about a practitioner, a team or the authority. */
export type StandingEntry = Recorded & {
  readonly __typename?: 'StandingEntry';
  /** Everything that the entry says. */
  readonly details: ReadonlyArray<Detail>;
  /** The kind of entry, such as RolesChanged. */
  readonly kind: Scalars['String']['output'];
  /** Its number within the record, from 1. */
  readonly number: Scalars['Int']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Practitioner;
  /** The day in London on which it was put on record. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** An obligation outside any one child's episode. */
export type StandingObligation = {
  readonly __typename?: 'StandingObligation';
  /** The practitioner whom it is about; null where it is about no one person. */
  readonly about?: Maybe<Practitioner>;
  /** What is required, by when, and how it stands. */
  readonly obligation: Obligation;
};

/** What was to be put on record does not fit what stands there. */
export type StandsOtherwise = Problem & {
  readonly __typename?: 'StandsOtherwise';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** What it needs. */
  readonly needs: Scalars['String']['output'];
  /** No requirement: this is about the record itself. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about the record itself. */
  readonly source?: Maybe<Citation>;
  /** How things stand. */
  readonly stands: Scalars['String']['output'];
};

/** Work with the family that has started. */
export type StartedFamilyWork = FamilyWork & {
  readonly __typename?: 'StartedFamilyWork';
  /** Whether the work has started. */
  readonly started: Scalars['Boolean']['output'];
  /** The day on which the work started. */
  readonly startedOn: Scalars['Date']['output'];
};

export type { Step };

/** Puts on record: A family is to be stepped in to statutory services (BRI-7e). */
export type StepInProposedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** From. */
  readonly from: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Proposed on. */
  readonly proposedOn: Scalars['Date']['input'];
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Strategy discussion held manner. */
export type StrategyDiscussionHeldManner =
  /** Calls. */
  | 'CALLS'
  /** Meeting. */
  | 'MEETING';

/** Puts on record: A strategy discussion was held, as a meeting or as phone calls; there may be several (WT15-101). Whoever chaired it puts it on record: what it decides is theirs to decide (WT15-104, BUC-6.2, BUC-6.3a, BRI-7b). */
export type StrategyDiscussionHeldRecordInput = {
  /** Actions. */
  readonly actions: ReadonlyArray<AgreedActionInput>;
  /** Attendees. */
  readonly attendees: ReadonlyArray<AttendeeInput>;
  /** None; or Agreed, whether it runs jointly with the enquiry, how it is conducted and when. The police lead it. */
  readonly criminalInvestigation: CriminalInvestigationInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Held at. */
  readonly heldAt: Scalars['DateTime']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the agencies told each other (WT15-104). */
  readonly informationShared: Scalars['String']['input'];
  /** Manner. */
  readonly manner: StrategyDiscussionHeldManner;
  /** EnquiryStarted under section 47; EnquiryContinues, one that is under way; NoEnquiry, and what is proportionate instead. */
  readonly outcome: StrategyDiscussionOutcomeInput;
  /** The child's welfare and safety, and the level of risk (WT15-104). */
  readonly risk: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** What child and family are to be told, and what not yet (WT15-107). */
  readonly sharedWithFamily: Scalars['String']['input'];
};

/** An enquiry that is under way goes on. */
export type StrategyDiscussionOutcomeEnquiryContinuesInput = {
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** An enquiry under section 47 starts. */
export type StrategyDiscussionOutcomeEnquiryStartedInput = {
  /** What more must be known, and how it is obtained and recorded. */
  readonly furtherInformation: Scalars['String']['input'];
  /** Legal action. */
  readonly legalAction: Scalars['String']['input'];
  /** Whether another discussion is to review this one, and when. */
  readonly review: Scalars['String']['input'];
};

/** EnquiryStarted under section 47; EnquiryContinues, one that is under way; NoEnquiry, and what is proportionate instead. */
export type StrategyDiscussionOutcomeInput =
  /** An enquiry that is under way goes on. */
  { readonly enquiryContinues: StrategyDiscussionOutcomeEnquiryContinuesInput; readonly enquiryStarted?: never; readonly noEnquiry?: never; }
  |  /** An enquiry under section 47 starts. */
  { readonly enquiryContinues?: never; readonly enquiryStarted: StrategyDiscussionOutcomeEnquiryStartedInput; readonly noEnquiry?: never; }
  |  /** No enquiry; what is proportionate instead. */
  { readonly enquiryContinues?: never; readonly enquiryStarted?: never; readonly noEnquiry: StrategyDiscussionOutcomeNoEnquiryInput; };

/** No enquiry; what is proportionate instead. */
export type StrategyDiscussionOutcomeNoEnquiryInput = {
  /** Instead. */
  readonly instead: StrategyDiscussionOutcomeNoEnquiryInstead;
  /** Reasons. */
  readonly reasons: Scalars['String']['input'];
};

/** Strategy discussion outcome no enquiry instead. */
export type StrategyDiscussionOutcomeNoEnquiryInstead =
  /** Early help. */
  | 'EARLY_HELP'
  /** No further action. */
  | 'NO_FURTHER_ACTION'
  /** Section 17 assessment. */
  | 'SECTION_17_ASSESSMENT';

/** Puts on record: The agencies that took part have a copy of the record of the discussion held then (BUC-6.3b). */
export type StrategyRecordSharedRecordInput = {
  /** Discussion held at. */
  readonly discussionHeldAt: Scalars['DateTime']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Shared at. */
  readonly sharedAt: Scalars['DateTime']['input'];
  /** Shared with. */
  readonly sharedWith: ReadonlyArray<Scalars['String']['input']>;
};

/** Everything that is held about a child: details, each episode with its whole chronology and what the protocol required, and who saw or changed the record. */
export type SubjectAccess = {
  readonly __typename?: 'SubjectAccess';
  /** How many events of chronologies it tells of, those that are left out included. */
  readonly events: Scalars['Int']['output'];
  /** How many of them are left out: each stands in it by number and exemption alone. */
  readonly excluded: Scalars['Int']['output'];
  /** It, as JSON. */
  readonly json: Scalars['String']['output'];
  /** It, as an HTML page: without script, and with nothing from elsewhere. */
  readonly page: Scalars['String']['output'];
  /** When it was prepared. */
  readonly preparedAt: Scalars['DateTime']['output'];
};

/** What is held about a child, or why it is not shown. */
export type SubjectAccessPayload = ChildNotFound | InvalidInput | NotPermitted | NothingToExclude | SubjectAccess | UnknownPractitioner;

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
  /** Each change of an episode of the authority, whichever gateway it came through. What is restricted to others is passed over without a trace. */
  readonly authorityChanged: EpisodeChange;
  /** Each change of an episode that a caseload has, or had until that change, whichever gateway it came through. What is restricted to others is passed over without a trace. */
  readonly caseloadChanged: EpisodeChange;
  /** Each thing that happens in the episode from now on, or after what was last seen of it, whichever gateway it came through. */
  readonly episodeChanged: EpisodeChanged;
};


/** What can be watched. */
export type SubscriptionAuthorityChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be watched. */
export type SubscriptionCaseloadChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  of?: InputMaybe<CaseloadOwnerInput>;
};


/** What can be watched. */
export type SubscriptionEpisodeChangedArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  episode: Scalars['ID']['input'];
};

/** Is supervised by a qualified social worker or practice supervisor. */
export type SupervisedByQualifiedSocialWorker = Condition & {
  readonly __typename?: 'SupervisedByQualifiedSocialWorker';
  /** In words that follow must. */
  readonly says: Scalars['String']['output'];
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
export type SupervisionRecordPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | NotPermitted | OtherProblem | OutOfOrder | OutsideCalendarCoverage | SupervisionRecorded | UnknownPractitioner;

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

/** Puts on record: The trusted adult is the one whom the child asked for. */
export type SupportToTakePartConsideredRecordInput = {
  /** Advocacy. */
  readonly advocacy: Scalars['String']['input'];
  /** Communication support. */
  readonly communicationSupport: Scalars['String']['input'];
  /** Considered on. */
  readonly consideredOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Trusted adult. */
  readonly trustedAdult?: InputMaybe<Scalars['String']['input']>;
};

/** A team, its manager and the practitioners in it. */
export type Team = Standing & {
  readonly __typename?: 'Team';
  /** What was put on record, in order. */
  readonly history: ReadonlyArray<StandingEntry>;
  /** The team's id. */
  readonly id: Scalars['ID']['output'];
  /** Who manages it. */
  readonly manager: Practitioner;
  /** The name of the team. */
  readonly name: Scalars['String']['output'];
  /** What the team's manager owes. Empty while no appointment of the manager is on record. */
  readonly owed: ReadonlyArray<StandingObligation>;
  /** The practitioners who work in it. */
  readonly practitioners: ReadonlyArray<Practitioner>;
  /** How many entries the record has. */
  readonly version: Scalars['Int']['output'];
};

/** Case files that the manager audited, together with others (BRI-9a). */
export type TeamCaseFileAuditRecordInput = {
  /** Audited on. */
  readonly auditedOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Learning. */
  readonly learning: Scalars['String']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The id of the team: of one that is formed, Team: and a key of small letters, digits and hyphens. */
  readonly team: Scalars['ID']['input'];
  /** Together. */
  readonly together: ReadonlyArray<Scalars['ID']['input']>;
};

/** The team as it stands from now on: formed, renamed, or under another manager. */
export type TeamFormInput = {
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who manages it. */
  readonly manager: Scalars['ID']['input'];
  /** The name of the team. */
  readonly name: Scalars['String']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The id of the team: of one that is formed, Team: and a key of small letters, digits and hyphens. */
  readonly team: Scalars['ID']['input'];
};

/** An improvement that was identified was delivered (BRI-9b). */
export type TeamImprovementDeliverInput = {
  /** Delivered on. */
  readonly deliveredOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** In the words in which it was identified. */
  readonly improvement: Scalars['String']['input'];
  /** Practitioner. */
  readonly practitioner: Scalars['ID']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The id of the team: of one that is formed, Team: and a key of small letters, digits and hyphens. */
  readonly team: Scalars['ID']['input'];
};

/** An improvement was identified for a practitioner (BRI-9b). */
export type TeamImprovementIdentifyInput = {
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Identified on. */
  readonly identifiedOn: Scalars['Date']['input'];
  /** Improvement. */
  readonly improvement: Scalars['String']['input'];
  /** Practitioner. */
  readonly practitioner: Scalars['ID']['input'];
  /** The version of the record that whoever asks has seen: 0 before its first entry. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The id of the team: of one that is formed, Team: and a key of small letters, digits and hyphens. */
  readonly team: Scalars['ID']['input'];
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
export type TeamMappingRecordPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | NotPermitted | OtherProblem | OutOfOrder | OutsideCalendarCoverage | TeamMappingRecorded | UnknownPractitioner;

/** The team mapping is on record. */
export type TeamMappingRecorded = {
  readonly __typename?: 'TeamMappingRecorded';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** It is on record about the team. */
export type TeamRecorded = {
  readonly __typename?: 'TeamRecorded';
  /** The team as it now stands on record. */
  readonly team: Team;
};

/** It is on record about the team, or why not. */
export type TeamRecordedPayload = IdempotencyKeyReused | InvalidInput | NoProtocolInForce | NotPermitted | NotTheirsToKeep | OtherProblem | RecordChanged | StandsOtherwise | TeamRecorded | UnknownPractitioner;

export type { Telling };

/** What a rule is about and what it asks, by its kind. */
export type Terms = Cadence | Checklist | Eligibility | Notification | Routing | SignOff | TimeLimit;

/** Puts on record: Agencies discussed the threshold, since the outcome was not clear. */
export type ThresholdDiscussionHeldRecordInput = {
  /** Agencies. */
  readonly agencies: ReadonlyArray<Scalars['String']['input']>;
  /** Conclusion. */
  readonly conclusion: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Held on. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What must be done by when. */
export type TimeLimit = {
  readonly __typename?: 'TimeLimit';
  /** The moment that the time is counted from. */
  readonly anchor: Anchor;
  /** How long there is at most, however it is rescheduled; null where the text sets no such end. */
  readonly ceiling?: Maybe<Within>;
  /** What it means that the time has passed. */
  readonly ifExceeded: IfExceeded;
  /** What must be done. */
  readonly step: Step;
  /** How long there is. */
  readonly within: Within;
};

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
export type ToldRecordPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | IdempotencyKeyReused | ImpossibleDay | InvalidInput | NotOnRecord | NotPermitted | OtherProblem | OutOfOrder | OutsideCalendarCoverage | ProtocolIsSilent | ToldRecorded | UnknownPractitioner | WritingRequired;

/** It is on record that they were told. */
export type ToldRecorded = {
  readonly __typename?: 'ToldRecorded';
  /** The episode as it now stands. */
  readonly episode: Episode;
};

/** Has each of these on record by the day: training completed, or an ability shown. */
export type TrainedIn = Condition & {
  readonly __typename?: 'TrainedIn';
  /** In words that follow must. */
  readonly says: Scalars['String']['output'];
  /** What is to be on record, each by its key. */
  readonly topics: ReadonlyArray<Question>;
};

export type { Unit };

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

/** The text gives no number: nothing is due on a day (reading A19). */
export type Unmeasured = Within & {
  readonly __typename?: 'Unmeasured';
  /** The words of the text, such as as soon as possible. */
  readonly says: Scalars['String']['output'];
};

/** Somebody's view of the same information. */
export type ViewInput = {
  /** View. */
  readonly view: Scalars['String']['input'];
  /** Whose. */
  readonly whose: Scalars['String']['input'];
};

/** The view reached on the caring tasks. */
export type ViewOfCaringTasks =
  /** The caring tasks are appropriate for this child. */
  | 'APPROPRIATE'
  /** The caring tasks are excessive for this child. */
  | 'EXCESSIVE'
  /** A caring task is inappropriate for this child. */
  | 'INAPPROPRIATE';

/** A practitioner, signed in for one authority. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The authority whose records the viewer sees. */
  readonly authority: Authority;
  /** What the viewer may see and do by role and purpose; how a record stands can still be in the way. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** The practitioner's name. */
  readonly name: Scalars['String']['output'];
  /** The practitioner, as the authority knows them. */
  readonly practitioner: Practitioner;
  /** Why the records are used, in the words of the front end: it is recorded with all that is read. */
  readonly purpose: Scalars['String']['output'];
  /** The roles that the authority's identity provider vouches for. */
  readonly roles: ReadonlyArray<Role>;
};

/** Puts on record: Two views or more of the same information (WT15-049). */
export type ViewsDifferedRecordInput = {
  /** About. */
  readonly about: Scalars['String']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Noted on. */
  readonly notedOn: Scalars['Date']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Views. */
  readonly views: ReadonlyArray<ViewInput>;
};

/** Puts on record: The child was visited, and the needs assessed: before any decision is taken. */
export type VisitedOnRemandRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Needs. */
  readonly needs: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Visited on. */
  readonly visitedOn: Scalars['Date']['input'];
};

/**
 * An address of the authority's own systems that is told what happens: by POST, as a CloudEvents 1.0 event in JSON, signed
 * as Standard Webhooks says. A notice holds ids and no personal data. It is sent at least once, those of an episode in
 * order unless one was given up: tell repetitions by the id.
 */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** The id, unique among all things. */
  readonly id: Scalars['ID']['output'];
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Who registered it. */
  readonly registeredBy: Practitioner;
  /** What it is told of; of everything, where the list is empty. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** Where notices are sent. */
  readonly url: Scalars['String']['output'];
};

/** The address is none that the gateway sends to. */
export type WebhookAddressRefused = Problem & {
  readonly __typename?: 'WebhookAddressRefused';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about the address. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about the address. */
  readonly source?: Maybe<Citation>;
  /** The address that was given. */
  readonly url: Scalars['String']['output'];
};

/** A notice on its way to one webhook. */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  /** How often it was sent. */
  readonly attempts: Scalars['Int']['output'];
  /** The episode that it is about, where it is about one. */
  readonly episodeId?: Maybe<Scalars['ID']['output']>;
  /** When it was last sent. */
  readonly lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the last attempt came to nothing. */
  readonly lastFailure?: Maybe<DeliveryFailure>;
  /** The HTTP status of the last answer, where there was one. */
  readonly lastStatus?: Maybe<Scalars['Int']['output']>;
  /** When it is sent next, while it is pending. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the notice: the same however often it is sent. */
  readonly noticeId: Scalars['ID']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** When it was queued. */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  readonly state: DeliveryState;
  /** What it tells of. */
  readonly type: Scalars['String']['output'];
  /** The version of the episode at which it happened. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The webhook that it is for, also when that was removed since. */
  readonly webhookId: Scalars['ID']['output'];
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  /** The deliveries with their cursors. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** The deliveries. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A delivery on a page. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: WebhookDelivery;
};

/** The authority has no such webhook, or has removed it. */
export type WebhookNotFound = Problem & {
  readonly __typename?: 'WebhookNotFound';
  /** What is the matter, and what to do next. */
  readonly message: Scalars['String']['output'];
  /** No requirement: this is about the request. */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /** No source: this is about the request. */
  readonly source?: Maybe<Citation>;
  /** The id that was given. */
  readonly webhookId: Scalars['ID']['output'];
};

/** A webhook to try. */
export type WebhookPingInput = {
  /** Made anew for each request; the same again sends nothing more. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The webhook. */
  readonly webhook: Scalars['ID']['input'];
};

/** The notice is queued, or why it is not. */
export type WebhookPingPayload = IdempotencyKeyReused | InvalidInput | NotPermitted | OtherProblem | UnknownPractitioner | WebhookNotFound | WebhookPinged;

/** The notice is queued: `webhookDeliveries` says what became of it. */
export type WebhookPinged = {
  readonly __typename?: 'WebhookPinged';
  /** The webhook. */
  readonly webhook: Webhook;
};

/** The address, and what it is told of. */
export type WebhookRegisterInput = {
  /** Made anew for each request; the same again registers nothing more. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is told of, of `webhookTypes`; of everything, where the list is empty. */
  readonly types?: ReadonlyArray<Scalars['String']['input']>;
  /** Where notices are sent: https, on the public internet or in a network that whoever runs the gateway has allowed. */
  readonly url: Scalars['String']['input'];
};

/** The webhook is registered, or why it is not. */
export type WebhookRegisterPayload = IdempotencyKeyReused | InvalidInput | NotPermitted | OtherProblem | UnknownPractitioner | WebhookAddressRefused | WebhookRegistered;

/** The webhook is registered. */
export type WebhookRegistered = {
  readonly __typename?: 'WebhookRegistered';
  /**
   * The secret that its notices are signed with, as Standard Webhooks writes it. Told this once: null when the same request
   * is sent again. Where it is lost, remove the webhook and register another.
   */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** The webhook. */
  readonly webhook: Webhook;
};

/** A webhook to remove. */
export type WebhookRemoveInput = {
  /** Made anew for each request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The webhook. */
  readonly webhook: Scalars['ID']['input'];
};

/** The webhook is removed, or why it is not. */
export type WebhookRemovePayload = IdempotencyKeyReused | InvalidInput | NotPermitted | OtherProblem | UnknownPractitioner | WebhookNotFound | WebhookRemoved;

/** The webhook is removed. */
export type WebhookRemoved = {
  readonly __typename?: 'WebhookRemoved';
  /** The webhook that was. */
  readonly webhook: Webhook;
};

/** A webhook to send to again. Give either `fromTime` or `fromNotice`. */
export type WebhookReplayInput = {
  /** The notice with this id, and what happened after it. */
  readonly fromNotice?: InputMaybe<Scalars['ID']['input']>;
  /** What happened from this time on. */
  readonly fromTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made anew for each request; the same again sends once more, under the same ids. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The webhook. */
  readonly webhook: Scalars['ID']['input'];
};

/** The notices are queued, or why they are not. */
export type WebhookReplayPayload = IdempotencyKeyReused | InvalidInput | NotPermitted | OtherProblem | UnknownPractitioner | WebhookNotFound | WebhookReplayed;

/** The notices are queued anew. */
export type WebhookReplayed = {
  readonly __typename?: 'WebhookReplayed';
  /** How many notices are sent again: the earliest, and at most 20,000 at once. */
  readonly replayed: Scalars['Int']['output'];
  /** The webhook. */
  readonly webhook: Webhook;
};

/** Puts on record: What to see happen so as not to be worried any more (BAR-3.4f). */
export type WellbeingGoalSetRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Goal. */
  readonly goal: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Set on. */
  readonly setOn: Scalars['Date']['input'];
  /** Worry. */
  readonly worry: Scalars['String']['input'];
};

/** What would differ in an episode under another protocol. */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** The decisions and allocations that only one of the two protocols allows, as far as the authority knows who made them. */
  readonly decisions: ReadonlyArray<DecidedOtherwise>;
  /** The obligations that would stand otherwise, or not at all. */
  readonly obligations: ReadonlyArray<OwedOtherwise>;
  /** The other protocol. */
  readonly protocol: Protocol;
};

/** What must be so about a child or an episode for a rule to apply. */
export type When = {
  /** In words, such as the child is a young carer. */
  readonly says: Scalars['String']['output'];
};

/** Absent. */
export type WhereaboutsAbsentInput = {
  /** Search. */
  readonly search: ReadonlyArray<SearchAttemptInput>;
};

/** Where a parent or carer is: lives with the child, lives elsewhere in a known place, or is absent, and then the search is on record. */
export type WhereaboutsInput =
  /** Absent. */
  { readonly absent: WhereaboutsAbsentInput; readonly nonResident?: never; readonly resident?: never; }
  |  /** Non resident: give true. */
  { readonly absent?: never; readonly nonResident: Scalars['Boolean']['input']; readonly resident?: never; }
  |  /** Resident: give true. */
  { readonly absent?: never; readonly nonResident?: never; readonly resident: Scalars['Boolean']['input']; };

/** Whom a rule means: a role, and what is asked of the person besides. */
export type Who = {
  readonly __typename?: 'Who';
  /** Everything that is asked: what the role is defined to need, and what the rule asks beyond it. */
  readonly conditions: ReadonlyArray<Condition>;
  /** What the rule asks beyond what the role is defined to need. */
  readonly requires: ReadonlyArray<Condition>;
  /** The role; anyPractitioner for whoever meets the conditions. */
  readonly role: Role;
  /** In words. */
  readonly says: Scalars['String']['output'];
};

/** Ascertained. */
export type WishesAndFeelingsAscertainedInput = {
  /** How. */
  readonly how: Scalars['String']['input'];
  /** Said. */
  readonly said: Scalars['String']['input'];
};

/** What the child wishes and feels, or why it could not be ascertained. */
export type WishesAndFeelingsInput =
  /** Ascertained. */
  { readonly ascertained: WishesAndFeelingsAscertainedInput; readonly notAscertained?: never; }
  |  /** Not ascertained. */
  { readonly ascertained?: never; readonly notAscertained: WishesAndFeelingsNotAscertainedInput; };

/** Not ascertained. */
export type WishesAndFeelingsNotAscertainedInput = {
  /** Reason. */
  readonly reason: Scalars['String']['input'];
};

/** Puts on record: Wishes and feelings recorded. */
export type WishesAndFeelingsRecordInput = {
  /** Asked on. */
  readonly askedOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** What the child wishes and feels, or why it could not be ascertained. */
  readonly wishes: WishesAndFeelingsInput;
};

/** Puts on record: A manager records what is done once consent was withdrawn (BAR-3.4e). */
export type WithdrawalAnsweredRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Next steps. */
  readonly nextSteps: Scalars['String']['input'];
  /** Rationale. */
  readonly rationale: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** How long there is. */
export type Within = {
  /** The stretch in words, such as 45 working days. */
  readonly says: Scalars['String']['output'];
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
export type WorkStartPayload = ConcurrentChange | EpisodeIsClosed | EpisodeNotFound | HandoverRequired | IdempotencyKeyReused | ImpossibleDay | InvalidInput | NotOnRecord | NotPermitted | NotTheLeadPractitioner | OtherProblem | OutOfOrder | OutsideCalendarCoverage | UnknownPractitioner | WorkStarted;

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

/** Puts on record: One for each concern, clear enough for the family; known by its name (BAR-3.4f). */
export type WorryStatedRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Stated on. */
  readonly statedOn: Scalars['Date']['input'];
  /** Statement. */
  readonly statement: Scalars['String']['input'];
  /** Worry. */
  readonly worry: Scalars['String']['input'];
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

/** Puts on record: With a view on every caring task, and on the needs of the whole family (WT15-037, WT15-054, BUC-7.1.1). */
export type YoungCarerAssessedRecordInput = {
  /** Assessed on. */
  readonly assessedOn: Scalars['Date']['input'];
  /** Caring. */
  readonly caring: ReadonlyArray<CaringInput>;
  /** With an adult's assessment, when the young carer and every adult concerned agree; or alone. */
  readonly combination: CombinationOfAssessmentsInput;
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Whole family. */
  readonly wholeFamily: Scalars['String']['input'];
};

/** Young carers assessment called for by. */
export type YoungCarersAssessmentCalledForBy =
  /** Authority. */
  | 'AUTHORITY'
  /** Parent. */
  | 'PARENT'
  /** Young carer. */
  | 'YOUNG_CARER';

/** Puts on record: The authority considers that there may be support needs, or the young carer or a parent asks (WT15-037). */
export type YoungCarersAssessmentCalledForRecordInput = {
  /** By. */
  readonly by: YoungCarersAssessmentCalledForBy;
  /** Called for on. */
  readonly calledForOn: Scalars['Date']['input'];
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Grounds. */
  readonly grounds: Scalars['String']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The child has not reached a birthday. */
export type YoungerThan = When & {
  readonly __typename?: 'YoungerThan';
  /** In words. */
  readonly says: Scalars['String']['output'];
  /** The birthday, in whole years. */
  readonly years: Scalars['Int']['output'];
};

/** Puts on record: Where the child stands in the youth justice system, as the Youth Offending Service tells (BUC-7.3.1a). */
export type YouthJusticeStatusGivenRecordInput = {
  /** The id of the episode. */
  readonly episode: Scalars['ID']['input'];
  /** Given on. */
  readonly givenOn: Scalars['Date']['input'];
  /** A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the episode that the practitioner has seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** RemandedToLocalAuthorityAccommodation; RemandedToYouthDetentionAccommodation; SentencedToCustody. A child in none of them has no youth justice status. */
  readonly status: YouthJusticeStatusInput;
};

/** RemandedToLocalAuthorityAccommodation; RemandedToYouthDetentionAccommodation; SentencedToCustody. A child in none of them has no youth justice status. */
export type YouthJusticeStatusInput =
  /** Remanded to local authority accommodation. */
  { readonly remandedToLocalAuthorityAccommodation: YouthJusticeStatusRemandedToLocalAuthorityAccommodationInput; readonly remandedToYouthDetentionAccommodation?: never; readonly sentencedToCustody?: never; }
  |  /** Remanded to youth detention accommodation. */
  { readonly remandedToLocalAuthorityAccommodation?: never; readonly remandedToYouthDetentionAccommodation: YouthJusticeStatusRemandedToYouthDetentionAccommodationInput; readonly sentencedToCustody?: never; }
  |  /** Sentenced to custody. */
  { readonly remandedToLocalAuthorityAccommodation?: never; readonly remandedToYouthDetentionAccommodation?: never; readonly sentencedToCustody: YouthJusticeStatusSentencedToCustodyInput; };

/** Remanded to local authority accommodation. */
export type YouthJusticeStatusRemandedToLocalAuthorityAccommodationInput = {
  /** Remanded on. */
  readonly remandedOn: Scalars['Date']['input'];
};

/** Remanded to youth detention accommodation. */
export type YouthJusticeStatusRemandedToYouthDetentionAccommodationInput = {
  /** Remanded on. */
  readonly remandedOn: Scalars['Date']['input'];
};

/** Sentenced to custody. */
export type YouthJusticeStatusSentencedToCustodyInput = {
  /** Sentenced on. */
  readonly sentencedOn: Scalars['Date']['input'];
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
    | ( NotPermittedModel )
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
    | ( NotPermittedModel )
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
    | ( NotPermittedModel )
    | ( NotTheLeadPractitionerModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( UnknownPractitionerModel )
  ;
  AuthorityRecordedPayload:
    | ( Omit<AuthorityRecorded, 'assurance'> & { assurance: _RefType['Assurance'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NoProtocolInForceModel )
    | ( NotPermittedModel )
    | ( NotTheirsToKeepModel )
    | ( OtherProblemModel )
    | ( RecordChangedModel )
    | ( StandsOtherwiseModel )
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
    | ( NotPermittedModel )
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
    | ( NotPermittedModel )
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
    | ( NotPermittedModel )
    | ( NotTheLeadPractitionerModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( UnknownPractitionerModel )
  ;
  GlassBreakPayload:
    | ( ChildNotFoundModel )
    | ( GlassBrokenModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( NotRestrictedModel )
    | ( OtherProblemModel )
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
    | ( NotPermittedModel )
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
  NotLeadable:
    | ( MayNotLeadModel )
    | ( ProtocolIsSilentModel )
  ;
  NotToldRecordPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( ExceptionNotAllowedModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( Omit<NotToldRecorded, 'episode'> & { episode: _RefType['Episode'] } )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( ProtocolIsSilentModel )
    | ( UnknownPractitionerModel )
  ;
  OnRecordPutPayload:
    | ( ChairNotIndependentModel )
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( IdentifierTakenModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( LaterThanTheLimitModel )
    | ( MayNotDecideOnOwnWorkModel )
    | ( NotEntitledToDecideModel )
    | ( NotOnRecordModel )
    | ( NotPermittedModel )
    | ( NotTheLeadPractitionerModel )
    | ( Omit<OnRecordPut, 'episode' | 'onRecord'> & { episode: _RefType['Episode'], onRecord: _RefType['OnRecord'] } )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( UnknownPractitionerModel )
  ;
  OverrunReasonRecordPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
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
    | ( NotPermittedModel )
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
    | ( NotPermittedModel )
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
    | ( NotPermittedModel )
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
    | ( NotPermittedModel )
    | ( NotTheLeadPractitionerModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<PlanSignedOff, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  PractitionerRecordedPayload:
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NoProtocolInForceModel )
    | ( NotPermittedModel )
    | ( NotTheirsToKeepModel )
    | ( OtherProblemModel )
    | ( OwnRecordModel )
    | ( Omit<PractitionerRecorded, 'practitioner'> & { practitioner: _RefType['Practitioner'] } )
    | ( RecordChangedModel )
    | ( StandsOtherwiseModel )
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
    | ( NotPermittedModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<ReferralDecided, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  ReferralReceivePayload:
    | ( ChildNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( IdentifierTakenModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( NoProtocolInForceModel )
    | ( NotOnRecordModel )
    | ( NotPermittedModel )
    | ( OtherProblemModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<ReferralReceived, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  RestrictionDecidePayload:
    | ( ChildNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( OtherProblemModel )
    | ( RestrictionDecidedModel )
    | ( UnknownPractitionerModel )
  ;
  RestrictionLiftPayload:
    | ( ChildNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( NotRestrictedModel )
    | ( OtherProblemModel )
    | ( RestrictionLiftedModel )
    | ( UnknownPractitionerModel )
  ;
  RestrictionPractitionerNamePayload:
    | ( ChildNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( NotRestrictedModel )
    | ( OtherProblemModel )
    | ( RestrictionPractitionerNamedModel )
    | ( UnknownPractitionerModel )
  ;
  RestrictionPractitionerUnnamePayload:
    | ( ChildNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NobodyNamedModel )
    | ( NotPermittedModel )
    | ( NotRestrictedModel )
    | ( OtherProblemModel )
    | ( RestrictionPractitionerUnnamedModel )
    | ( UnknownPractitionerModel )
  ;
  SubjectAccessPayload:
    | ( ChildNotFoundModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( NothingToExcludeModel )
    | ( SubjectAccessModel )
    | ( UnknownPractitionerModel )
  ;
  SupervisionRecordPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
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
    | ( NotPermittedModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( Omit<TeamMappingRecorded, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
  ;
  TeamRecordedPayload:
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NoProtocolInForceModel )
    | ( NotPermittedModel )
    | ( NotTheirsToKeepModel )
    | ( OtherProblemModel )
    | ( RecordChangedModel )
    | ( StandsOtherwiseModel )
    | ( Omit<TeamRecorded, 'team'> & { team: _RefType['Team'] } )
    | ( UnknownPractitionerModel )
  ;
  Terms:
    | ( CadenceModel )
    | ( ChecklistModel )
    | ( EligibilityModel )
    | ( NotificationModel )
    | ( RoutingModel )
    | ( SignOffModel )
    | ( TimeLimitModel )
  ;
  ToldRecordPayload:
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( IdempotencyKeyReusedModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( NotOnRecordModel )
    | ( NotPermittedModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( ProtocolIsSilentModel )
    | ( Omit<ToldRecorded, 'episode'> & { episode: _RefType['Episode'] } )
    | ( UnknownPractitionerModel )
    | ( WritingRequiredModel )
  ;
  WebhookPingPayload:
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( OtherProblemModel )
    | ( UnknownPractitionerModel )
    | ( WebhookNotFoundModel )
    | ( Omit<WebhookPinged, 'webhook'> & { webhook: _RefType['Webhook'] } )
  ;
  WebhookRegisterPayload:
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( OtherProblemModel )
    | ( UnknownPractitionerModel )
    | ( WebhookAddressRefusedModel )
    | ( Omit<WebhookRegistered, 'webhook'> & { webhook: _RefType['Webhook'] } )
  ;
  WebhookRemovePayload:
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( OtherProblemModel )
    | ( UnknownPractitionerModel )
    | ( WebhookNotFoundModel )
    | ( Omit<WebhookRemoved, 'webhook'> & { webhook: _RefType['Webhook'] } )
  ;
  WebhookReplayPayload:
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( OtherProblemModel )
    | ( UnknownPractitionerModel )
    | ( WebhookNotFoundModel )
    | ( Omit<WebhookReplayed, 'webhook'> & { webhook: _RefType['Webhook'] } )
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
    | ( NotPermittedModel )
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
  Condition:
    | ( DirectlySupervisedByModel )
    | ( EmployedByTheAuthorityModel )
    | ( RegisteredModel )
    | ( SignificantPracticeExperienceModel )
    | ( SocialWorkQualifiedModel )
    | ( SupervisedByQualifiedSocialWorkerModel )
    | ( TrainedInModel )
  ;
  FamilyWork:
    | ( NotStartedFamilyWorkModel )
    | ( StartedFamilyWorkModel )
  ;
  Node:
    | ( ChildModel )
    | ( EditionModel )
    | ( EpisodeModel )
    | ( PractitionerModel )
    | ( ProtocolModel )
  ;
  Plan:
    | ( AgreedPlanModel )
    | ( DraftedPlanModel )
    | ( NotDraftedPlanModel )
    | ( SignedOffPlanModel )
  ;
  Problem:
    | ( ChairNotIndependentModel )
    | ( ChildNotFoundModel )
    | ( ConcurrentChangeModel )
    | ( EpisodeIsClosedModel )
    | ( EpisodeNotFoundModel )
    | ( ExceptionNotAllowedModel )
    | ( HandoverRequiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( IdentifierTakenModel )
    | ( ImpossibleDayModel )
    | ( InvalidInputModel )
    | ( LaterThanTheLimitModel )
    | ( MayNotDecideOnOwnWorkModel )
    | ( MayNotLeadModel )
    | ( NoProtocolInForceModel )
    | ( NobodyNamedModel )
    | ( NotEntitledToDecideModel )
    | ( NotOnRecordModel )
    | ( NotPermittedModel )
    | ( NotRestrictedModel )
    | ( NotTheLeadPractitionerModel )
    | ( NotTheirsToKeepModel )
    | ( NotYetBornModel )
    | ( NothingToExcludeModel )
    | ( OtherProblemModel )
    | ( OutOfOrderModel )
    | ( OutsideCalendarCoverageModel )
    | ( OverrunReasonRequiredModel )
    | ( OwnRecordModel )
    | ( ProtocolIsSilentModel )
    | ( RecordChangedModel )
    | ( StandsOtherwiseModel )
    | ( UnknownPractitionerModel )
    | ( WebhookAddressRefusedModel )
    | ( WebhookNotFoundModel )
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
    | ( OnRecordModel )
    | ( OverrunModel )
    | ( PlanAgreementModel )
    | ( PlanDraftModel )
    | ( PlanReviewModel )
    | ( PlanSignOffModel )
    | ( ReferralDecisionModel )
    | ( SightingModel )
    | ( StandingEntryModel )
    | ( SupervisionSessionModel )
    | ( TeamMappingModel )
    | ( ToldModel )
  ;
  Referral:
    | ( DecidedReferralModel )
    | ( ReceivedReferralModel )
  ;
  RuleSet:
    | ( EditionModel )
    | ( ProtocolModel )
  ;
  Shortfall:
    | ( ConditionNotMetModel )
    | ( RoleNotHeldModel )
  ;
  Standing:
    | ( AssuranceModel )
    | ( PostModel )
    | ( TeamModel )
  ;
  When:
    | ( CircumstanceIsModel )
    | ( CircumstanceIsNotModel )
    | ( ReachedModel )
    | ( YoungerThanModel )
  ;
  Within:
    | ( CountedModel )
    | ( SetForTheCaseModel )
    | ( UnmeasuredModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbsentParentSearchedForRecordInput: AbsentParentSearchedForRecordInput;
  Access: ResolverTypeWrapper<AccessModel>;
  AccessConnection: ResolverTypeWrapper<Omit<AccessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccessEdge']>, nodes: ReadonlyArray<ResolversTypes['Access']> }>;
  AccessEdge: ResolverTypeWrapper<Omit<AccessEdge, 'node'> & { node: ResolversTypes['Access'] }>;
  AccessOutcome: AccessOutcome;
  AccommodationDutyAroseRecordInput: AccommodationDutyAroseRecordInput;
  AccommodationGround: AccommodationGround;
  Action: ResolverTypeWrapper<Action>;
  ActionInput: ActionInput;
  Adopted: ResolverTypeWrapper<Adopted>;
  AdultSeenInput: AdultSeenInput;
  AdultsSeenInterview: AdultsSeenInterview;
  AdultsSeenRecordInput: AdultsSeenRecordInput;
  AgenciesCheckedRecordInput: AgenciesCheckedRecordInput;
  AgenciesContactedRecordInput: AgenciesContactedRecordInput;
  AgencyContactedInput: AgencyContactedInput;
  AgencyReportedToConferenceRecordInput: AgencyReportedToConferenceRecordInput;
  AgreedActionDoneRecordInput: AgreedActionDoneRecordInput;
  AgreedActionInput: AgreedActionInput;
  AgreedPlan: ResolverTypeWrapper<AgreedPlanModel>;
  AgreementWithdrawnRecordInput: AgreementWithdrawnRecordInput;
  Alert: ResolverTypeWrapper<AlertModel>;
  AlertConnection: ResolverTypeWrapper<Omit<AlertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AlertEdge']>, nodes: ReadonlyArray<ResolversTypes['Alert']> }>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertKind: AlertKind;
  Allocation: ResolverTypeWrapper<AllocationModel>;
  Analysis: ResolverTypeWrapper<Analysis>;
  AnalysisInput: AnalysisInput;
  Anchor: Anchor;
  AnchorPoint: ResolverTypeWrapper<AnchorPointModel>;
  Anonymity: ResolverTypeWrapper<Omit<Anonymity, 'explanation'> & { explanation?: Maybe<ResolversTypes['Explanation']> }>;
  AnotherAuthorityResponsibleRecordInput: AnotherAuthorityResponsibleRecordInput;
  AskedBefore: ResolverTypeWrapper<Omit<AskedBefore, 'explanation'> & { explanation: ResolversTypes['Explanation'] }>;
  AskedOfInput: AskedOfInput;
  AskedOfSomebodyWithParentalResponsibilityInput: AskedOfSomebodyWithParentalResponsibilityInput;
  Assessment: ResolverTypeWrapper<AssessmentModel>;
  AssessmentAuditedRecordInput: AssessmentAuditedRecordInput;
  AssessmentAuthorisation: ResolverTypeWrapper<AssessmentAuthorisationModel>;
  AssessmentAuthoriseInput: AssessmentAuthoriseInput;
  AssessmentAuthorisePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentAuthorisePayload']>;
  AssessmentAuthorised: ResolverTypeWrapper<Omit<AssessmentAuthorised, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  AssessmentNotProgressedGround: AssessmentNotProgressedGround;
  AssessmentNotProgressedRecordInput: AssessmentNotProgressedRecordInput;
  AssessmentOutcome: AssessmentOutcome;
  AssessmentOverseenRecordInput: AssessmentOverseenRecordInput;
  AssessmentPlannedAgreedWith: AssessmentPlannedAgreedWith;
  AssessmentPlannedRecordInput: AssessmentPlannedRecordInput;
  AssessmentReturn: ResolverTypeWrapper<AssessmentReturnModel>;
  AssessmentReturnInput: AssessmentReturnInput;
  AssessmentReturnPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentReturnPayload']>;
  AssessmentReturned: ResolverTypeWrapper<Omit<AssessmentReturned, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  AssessmentState: AssessmentState;
  AssessmentSubmission: ResolverTypeWrapper<AssessmentSubmissionModel>;
  AssessmentSubmitInput: AssessmentSubmitInput;
  AssessmentSubmitPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentSubmitPayload']>;
  AssessmentSubmitted: ResolverTypeWrapper<Omit<AssessmentSubmitted, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  AssessmentUpdatedRecordInput: AssessmentUpdatedRecordInput;
  AssessmentsExchangedRecordInput: AssessmentsExchangedRecordInput;
  Assurance: ResolverTypeWrapper<AssuranceModel>;
  AsylumSeeking: AsylumSeeking;
  AsylumSeekingGivenRecordInput: AsylumSeekingGivenRecordInput;
  AtLeast: ResolverTypeWrapper<AtLeast>;
  AttendeeCapacity: AttendeeCapacity;
  AttendeeInput: AttendeeInput;
  AuthorisedAssessment: ResolverTypeWrapper<AuthorisedAssessmentModel>;
  Authority: ResolverTypeWrapper<AuthorityModel>;
  AuthorityAssuranceRecordInput: AuthorityAssuranceRecordInput;
  AuthorityDocumentPublishInput: AuthorityDocumentPublishInput;
  AuthorityLink: AuthorityLink;
  AuthorityRecorded: ResolverTypeWrapper<Omit<AuthorityRecorded, 'assurance'> & { assurance: ResolversTypes['Assurance'] }>;
  AuthorityRecordedPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuthorityRecordedPayload']>;
  AuthorityRolesIntroduceInput: AuthorityRolesIntroduceInput;
  Birth: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Birth']>;
  BirthInput: BirthInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Born: ResolverTypeWrapper<BornModel>;
  Cadence: ResolverTypeWrapper<CadenceModel>;
  CalendarCoverage: ResolverTypeWrapper<CalendarCoverage>;
  Capability: Capability;
  CareNeedsAssessedRecordInput: CareNeedsAssessedRecordInput;
  CarePlanDrawnUpRecordInput: CarePlanDrawnUpRecordInput;
  CareProceedingsConcludedRecordInput: CareProceedingsConcludedRecordInput;
  CareProceedingsIssuedRecordInput: CareProceedingsIssuedRecordInput;
  CareReason: CareReason;
  CarerAssessedRecordInput: CarerAssessedRecordInput;
  CaringInput: CaringInput;
  CarriedOverReferralActionedRecordInput: CarriedOverReferralActionedRecordInput;
  CaseDirection: ResolverTypeWrapper<CaseDirection>;
  CaseDirectionInput: CaseDirectionInput;
  CaseloadOrder: CaseloadOrder;
  CaseloadOwnerInput: CaseloadOwnerInput;
  ChairNotIndependent: ResolverTypeWrapper<ChairNotIndependentModel>;
  Change: ResolverTypeWrapper<ChangeModel>;
  CharacteristicAnswerGivenInput: CharacteristicAnswerGivenInput;
  CharacteristicAnswerInput: CharacteristicAnswerInput;
  CharacteristicsGivenRecordInput: CharacteristicsGivenRecordInput;
  CharacteristicsInput: CharacteristicsInput;
  Checklist: ResolverTypeWrapper<ChecklistModel>;
  ChecklistItem: ChecklistItem;
  Child: ResolverTypeWrapper<ChildModel>;
  ChildBornRecordInput: ChildBornRecordInput;
  ChildConnection: ResolverTypeWrapper<Omit<ChildConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChildEdge']>, nodes: ReadonlyArray<ResolversTypes['Child']> }>;
  ChildEdge: ResolverTypeWrapper<Omit<ChildEdge, 'node'> & { node: ResolversTypes['Child'] }>;
  ChildIdentifierInput: ChildIdentifierInput;
  ChildInNeedFoundRecordInput: ChildInNeedFoundRecordInput;
  ChildInNeedLimb: ChildInNeedLimb;
  ChildInterviewedJointlyRecordInput: ChildInterviewedJointlyRecordInput;
  ChildInterviewedRecordInput: ChildInterviewedRecordInput;
  ChildNotFound: ResolverTypeWrapper<ChildNotFoundModel>;
  ChildReassessedRecordInput: ChildReassessedRecordInput;
  ChildSeenRecordInput: ChildSeenRecordInput;
  ChildSeenRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChildSeenRecordPayload']>;
  ChildSeenRecorded: ResolverTypeWrapper<Omit<ChildSeenRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  Chronology: ResolverTypeWrapper<Omit<Chronology, 'events'> & { events: ReadonlyArray<ResolversTypes['ChronologyEvent']> }>;
  ChronologyCompletedRecordInput: ChronologyCompletedRecordInput;
  ChronologyEvent: ResolverTypeWrapper<ChronologyEventModel>;
  Circumstance: Circumstance;
  CircumstanceEndedRecordInput: CircumstanceEndedRecordInput;
  CircumstanceIs: ResolverTypeWrapper<CircumstanceIsModel>;
  CircumstanceIsNot: ResolverTypeWrapper<CircumstanceIsNotModel>;
  CircumstanceNotedRecordInput: CircumstanceNotedRecordInput;
  Citation: ResolverTypeWrapper<CitationModel>;
  Closure: ResolverTypeWrapper<ClosureModel>;
  ClosureProposal: ResolverTypeWrapper<ClosureProposalModel>;
  ClosureProposeInput: ClosureProposeInput;
  ClosureProposePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosureProposePayload']>;
  ClosureProposed: ResolverTypeWrapper<Omit<ClosureProposed, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  ClosureSignOff: ResolverTypeWrapper<ClosureSignOffModel>;
  CoWorkerEndedRecordInput: CoWorkerEndedRecordInput;
  CoWorkerNamedRecordInput: CoWorkerNamedRecordInput;
  ColleaguesAbroadContactedRecordInput: ColleaguesAbroadContactedRecordInput;
  CombinationOfAssessmentsCombinedInput: CombinationOfAssessmentsCombinedInput;
  CombinationOfAssessmentsCombinedWithAssessmentsOfInput: CombinationOfAssessmentsCombinedWithAssessmentsOfInput;
  CombinationOfAssessmentsInput: CombinationOfAssessmentsInput;
  CombinationOfAssessmentsNotCombinedInput: CombinationOfAssessmentsNotCombinedInput;
  CommunicationDescribedRecordInput: CommunicationDescribedRecordInput;
  CommunicationInput: CommunicationInput;
  CommunicationMethodInput: CommunicationMethodInput;
  CommunicationNeedInput: CommunicationNeedInput;
  CompetenceInput: CompetenceInput;
  CompetenceJudgedInput: CompetenceJudgedInput;
  ComplaintAnsweredRecordInput: ComplaintAnsweredRecordInput;
  ComplaintChannel: ComplaintChannel;
  ComplaintReceivedRecordInput: ComplaintReceivedRecordInput;
  CompletedClosure: ResolverTypeWrapper<CompletedClosureModel>;
  ComplimentReceivedRecordInput: ComplimentReceivedRecordInput;
  ConcernsClarifiedRecordInput: ConcernsClarifiedRecordInput;
  ConcurrentChange: ResolverTypeWrapper<ConcurrentChangeModel>;
  Condition: ResolverTypeWrapper<ConditionModel>;
  ConditionNotMet: ResolverTypeWrapper<ConditionNotMetModel>;
  ConferenceDecisionConvenedInput: ConferenceDecisionConvenedInput;
  ConferenceDecisionInput: ConferenceDecisionInput;
  ConferenceDecisionNotConvenedInput: ConferenceDecisionNotConvenedInput;
  ConferenceOutcomeInput: ConferenceOutcomeInput;
  ConferenceOutcomeNoPlanInput: ConferenceOutcomeNoPlanInput;
  ConferenceOutcomePlanDecidedCoreGroupInput: ConferenceOutcomePlanDecidedCoreGroupInput;
  ConferenceOutcomePlanDecidedInput: ConferenceOutcomePlanDecidedInput;
  ConferenceOutcomePlanDecidedLeadBody: ConferenceOutcomePlanDecidedLeadBody;
  ConferencePreparationInput: ConferencePreparationInput;
  ConferenceReportPreparedRecordInput: ConferenceReportPreparedRecordInput;
  ConferenceRequestAnswerInput: ConferenceRequestAnswerInput;
  ConferenceRequestAnswerRefusedInput: ConferenceRequestAnswerRefusedInput;
  ConferenceRequestAnsweredRecordInput: ConferenceRequestAnsweredRecordInput;
  ConferenceRequestedRecordInput: ConferenceRequestedRecordInput;
  ConferenceReviewHeldRecordInput: ConferenceReviewHeldRecordInput;
  ConferenceReviewOutcomeContinuesInput: ConferenceReviewOutcomeContinuesInput;
  ConferenceReviewOutcomeEndsInput: ConferenceReviewOutcomeEndsInput;
  ConferenceReviewOutcomeInput: ConferenceReviewOutcomeInput;
  ConferenceTimescalesInput: ConferenceTimescalesInput;
  Conformance: ResolverTypeWrapper<Omit<Conformance, 'edition' | 'protocol'> & { edition: ResolversTypes['Edition'], protocol: ResolversTypes['Protocol'] }>;
  ConsentGivenRecordInput: ConsentGivenRecordInput;
  ConsentOverriddenRecordInput: ConsentOverriddenRecordInput;
  ConsentRefusedRecordInput: ConsentRefusedRecordInput;
  ConsentSoughtRecordInput: ConsentSoughtRecordInput;
  ConsentSoughtTo: ConsentSoughtTo;
  ConsentToChecksInput: ConsentToChecksInput;
  ConsentToChecksNotObtainedInput: ConsentToChecksNotObtainedInput;
  ConsentToChecksNotObtainedSince: ConsentToChecksNotObtainedSince;
  ConsentWithdrawnRecordInput: ConsentWithdrawnRecordInput;
  Considerations: ResolverTypeWrapper<Considerations>;
  ConsiderationsInput: ConsiderationsInput;
  ConsultationHeldRecordInput: ConsultationHeldRecordInput;
  ContactScreenedRecordInput: ContactScreenedRecordInput;
  ContactScreenedThrough: ContactScreenedThrough;
  Content: Content;
  ContinuityWeighedRecordInput: ContinuityWeighedRecordInput;
  ContributingProfession: ContributingProfession;
  ContributionDeclinedRecordInput: ContributionDeclinedRecordInput;
  ContributionMadeRecordInput: ContributionMadeRecordInput;
  ContributionRequestedRecordInput: ContributionRequestedRecordInput;
  CoordinatedSupportFoundRecordInput: CoordinatedSupportFoundRecordInput;
  CoreGroupMetRecordInput: CoreGroupMetRecordInput;
  Countable: Countable;
  Counted: ResolverTypeWrapper<CountedModel>;
  Covered: ResolverTypeWrapper<Omit<Covered, 'source'> & { source: ResolversTypes['Citation'] }>;
  CriminalInvestigationAgreedInput: CriminalInvestigationAgreedInput;
  CriminalInvestigationInput: CriminalInvestigationInput;
  CriminalInvestigationNoneInput: CriminalInvestigationNoneInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineModel>;
  DecidedOtherwise: ResolverTypeWrapper<DecidedOtherwiseModel>;
  DecidedReferral: ResolverTypeWrapper<DecidedReferralModel>;
  Decision: Decision;
  DeliveryFailure: DeliveryFailure;
  DeliveryState: DeliveryState;
  DepartedFromGuidanceRecordInput: DepartedFromGuidanceRecordInput;
  DesiredResultHeardRecordInput: DesiredResultHeardRecordInput;
  DestinationInput: DestinationInput;
  Detail: ResolverTypeWrapper<Detail>;
  DetentionPlacementPlanPreparedRecordInput: DetentionPlacementPlanPreparedRecordInput;
  DeterminationInput: DeterminationInput;
  DeterminationNeededInput: DeterminationNeededInput;
  DeterminationNotNeededInput: DeterminationNotNeededInput;
  DevelopmentNotedRecordInput: DevelopmentNotedRecordInput;
  DirectWorkDoneRecordInput: DirectWorkDoneRecordInput;
  DirectlySupervisedBy: ResolverTypeWrapper<DirectlySupervisedByModel>;
  DisabilityDescribedRecordInput: DisabilityDescribedRecordInput;
  DisabilityInput: DisabilityInput;
  DisagreementEscalatedRecordInput: DisagreementEscalatedRecordInput;
  DisagreementRaisedRecordInput: DisagreementRaisedRecordInput;
  DisagreementResolvedRecordInput: DisagreementResolvedRecordInput;
  DiscussedWith: DiscussedWith;
  DocumentPublishedContentsInput: DocumentPublishedContentsInput;
  DraftedPlan: ResolverTypeWrapper<DraftedPlanModel>;
  DueOnPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DueOnPayload']>;
  EarlierRecord: EarlierRecord;
  EarlierRecordsReviewedRecordInput: EarlierRecordsReviewedRecordInput;
  EarlyHelpAgreementChild: EarlyHelpAgreementChild;
  EarlyHelpAgreementInput: EarlyHelpAgreementInput;
  EarlyHelpAgreementParentsOrCarers: EarlyHelpAgreementParentsOrCarers;
  EarlyHelpAssessedActionsInput: EarlyHelpAssessedActionsInput;
  EarlyHelpAssessedPartOf: EarlyHelpAssessedPartOf;
  EarlyHelpAssessedRecordInput: EarlyHelpAssessedRecordInput;
  EarlyHelpIndicator: EarlyHelpIndicator;
  EarlyHelpLeadNamedRecordInput: EarlyHelpLeadNamedRecordInput;
  EarlyHelpNeedIdentifiedRecordInput: EarlyHelpNeedIdentifiedRecordInput;
  EarlyHelpProvidedRecordInput: EarlyHelpProvidedRecordInput;
  EarlyHelpRefusedBy: EarlyHelpRefusedBy;
  EarlyHelpRefusedRecordInput: EarlyHelpRefusedRecordInput;
  EarlyHelpReviewedRecordInput: EarlyHelpReviewedRecordInput;
  Edition: ResolverTypeWrapper<EditionModel>;
  Eligibility: ResolverTypeWrapper<EligibilityModel>;
  EmergencyAcceptanceConfirmedRecordInput: EmergencyAcceptanceConfirmedRecordInput;
  EmergencyAcceptedRecordInput: EmergencyAcceptedRecordInput;
  EmergencyActionTakenAgency: EmergencyActionTakenAgency;
  EmergencyActionTakenRecordInput: EmergencyActionTakenRecordInput;
  EmergencyPowerEmergencyProtectionOrderInput: EmergencyPowerEmergencyProtectionOrderInput;
  EmergencyPowerInput: EmergencyPowerInput;
  EmergencyPowerPolicePowersBecause: EmergencyPowerPolicePowersBecause;
  EmergencyPowerPolicePowersInput: EmergencyPowerPolicePowersInput;
  EmergencyPowerWithoutRemovalInput: EmergencyPowerWithoutRemovalInput;
  EmergencySightingInput: EmergencySightingInput;
  EmergencySightingNotSeenInput: EmergencySightingNotSeenInput;
  EmergencySightingSeenInput: EmergencySightingSeenInput;
  EmployedByTheAuthority: ResolverTypeWrapper<EmployedByTheAuthorityModel>;
  EndOfInvolvementProposedRecordInput: EndOfInvolvementProposedRecordInput;
  EnquiryAccountInput: EnquiryAccountInput;
  EnquiryConcludedRecordInput: EnquiryConcludedRecordInput;
  EnquiryConclusionInput: EnquiryConclusionInput;
  EnquiryConclusionNotSubstantiatedInput: EnquiryConclusionNotSubstantiatedInput;
  EnquiryConclusionSubstantiatedInput: EnquiryConclusionSubstantiatedInput;
  EnquiryContributedRecordInput: EnquiryContributedRecordInput;
  EnquiryContributionEvidenceSharedInput: EnquiryContributionEvidenceSharedInput;
  EnquiryContributionGroundsForProceedingsDecidedInput: EnquiryContributionGroundsForProceedingsDecidedInput;
  EnquiryContributionHealthExaminedInput: EnquiryContributionHealthExaminedInput;
  EnquiryContributionInformationGivenInput: EnquiryContributionInformationGivenInput;
  EnquiryContributionInput: EnquiryContributionInput;
  EnquiryContributionSpeakingAloneConsideredInput: EnquiryContributionSpeakingAloneConsideredInput;
  EnquiryContributionSpecialistAssessedInput: EnquiryContributionSpecialistAssessedInput;
  EnquiryContributionTreatmentArrangedInput: EnquiryContributionTreatmentArrangedInput;
  EnquiryParty: EnquiryParty;
  Episode: ResolverTypeWrapper<EpisodeModel>;
  EpisodeChange: ResolverTypeWrapper<EpisodeChangeModel>;
  EpisodeChanged: ResolverTypeWrapper<EpisodeChangedModel>;
  EpisodeCloseInput: EpisodeCloseInput;
  EpisodeClosePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EpisodeClosePayload']>;
  EpisodeClosed: ResolverTypeWrapper<Omit<EpisodeClosed, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  EpisodeConnection: ResolverTypeWrapper<Omit<EpisodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EpisodeEdge']>, nodes: ReadonlyArray<ResolversTypes['EpisodeSummary']> }>;
  EpisodeEdge: ResolverTypeWrapper<Omit<EpisodeEdge, 'node'> & { node: ResolversTypes['EpisodeSummary'] }>;
  EpisodeIdentifiersGivenRecordInput: EpisodeIdentifiersGivenRecordInput;
  EpisodeIsClosed: ResolverTypeWrapper<EpisodeIsClosedModel>;
  EpisodeNotFound: ResolverTypeWrapper<EpisodeNotFoundModel>;
  EpisodeSummary: ResolverTypeWrapper<EpisodeSummaryModel>;
  EscalationJudgedRecordInput: EscalationJudgedRecordInput;
  Exception: Exception;
  ExceptionNotAllowed: ResolverTypeWrapper<ExceptionNotAllowedModel>;
  ExclusionCode: ExclusionCode;
  ExclusionInput: ExclusionInput;
  ExpectationOfParentInput: ExpectationOfParentInput;
  Expected: ResolverTypeWrapper<ExpectedModel>;
  Explanation: ResolverTypeWrapper<ExplanationModel>;
  ExternalIdentifier: ResolverTypeWrapper<ExternalIdentifier>;
  ExternalIdentifierGivenInput: ExternalIdentifierGivenInput;
  ExternalIdentifierInput: ExternalIdentifierInput;
  FamilyMemberInput: FamilyMemberInput;
  FamilyNetworkMeetingConsideredForm: FamilyNetworkMeetingConsideredForm;
  FamilyNetworkMeetingConsideredRecordInput: FamilyNetworkMeetingConsideredRecordInput;
  FamilyWork: ResolverTypeWrapper<FamilyWorkModel>;
  FinancialSupportGivenRecordInput: FinancialSupportGivenRecordInput;
  FinancialSupportReviewedRecordInput: FinancialSupportReviewedRecordInput;
  FollowUpAnsweredRecordInput: FollowUpAnsweredRecordInput;
  Form: Form;
  FurtherReferralReceivedRecordInput: FurtherReferralReceivedRecordInput;
  FurtherReferralReviewedRecordInput: FurtherReferralReviewedRecordInput;
  GenogramDrawnRecordInput: GenogramDrawnRecordInput;
  GlassBreakInput: GlassBreakInput;
  GlassBreakPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GlassBreakPayload']>;
  GlassBroken: ResolverTypeWrapper<GlassBrokenModel>;
  GuidanceOnInterviewsInput: GuidanceOnInterviewsInput;
  GuidanceOnInterviewsNotFollowedInput: GuidanceOnInterviewsNotFollowedInput;
  HandoverRequired: ResolverTypeWrapper<HandoverRequiredModel>;
  HarmCategory: HarmCategory;
  HarmInput: HarmInput;
  HarmMeans: HarmMeans;
  HarmPlace: HarmPlace;
  HelpAnsweredRecordInput: HelpAnsweredRecordInput;
  HelpRequestedRecordInput: HelpRequestedRecordInput;
  HelpRequestedService: HelpRequestedService;
  HelpReviewedRecordInput: HelpReviewedRecordInput;
  HistoryConsideredRecordInput: HistoryConsideredRecordInput;
  HomeVisitedRecordInput: HomeVisitedRecordInput;
  HouseholdAdultInput: HouseholdAdultInput;
  HouseholdChildInput: HouseholdChildInput;
  HouseholdDescribedRecordInput: HouseholdDescribedRecordInput;
  HouseholdInput: HouseholdInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReusedModel>;
  IdentifierTaken: ResolverTypeWrapper<IdentifierTakenModel>;
  IdentifiersGivenRecordInput: IdentifiersGivenRecordInput;
  IfExceeded: IfExceeded;
  ImmediateDangerFoundRecordInput: ImmediateDangerFoundRecordInput;
  ImpactOfAdultsNeedsConsideredRecordInput: ImpactOfAdultsNeedsConsideredRecordInput;
  ImpactOfServiceReviewedRecordInput: ImpactOfServiceReviewedRecordInput;
  ImpossibleDay: ResolverTypeWrapper<ImpossibleDayModel>;
  InProgressAssessment: ResolverTypeWrapper<InProgressAssessmentModel>;
  InformationGatheredCheckedWith: InformationGatheredCheckedWith;
  InformationGatheredRecordInput: InformationGatheredRecordInput;
  InformationNotSharedRecordInput: InformationNotSharedRecordInput;
  InformationRequestedWithoutConsentRecordInput: InformationRequestedWithoutConsentRecordInput;
  InformationSharedRecordInput: InformationSharedRecordInput;
  InformationSharedWithNewAuthorityRecordInput: InformationSharedWithNewAuthorityRecordInput;
  InitialConferenceHeldRecordInput: InitialConferenceHeldRecordInput;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InterpreterArrangedInput: InterpreterArrangedInput;
  InterpreterInput: InterpreterInput;
  InterpreterNeededInput: InterpreterNeededInput;
  InterpreterNotNeededInput: InterpreterNotNeededInput;
  InterpreterUsedRecordInput: InterpreterUsedRecordInput;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  JudgementMadeRecordInput: JudgementMadeRecordInput;
  KeyDecisionMadePartnerships: KeyDecisionMadePartnerships;
  KeyDecisionMadeRecordInput: KeyDecisionMadeRecordInput;
  KindOfAssessment: KindOfAssessment;
  LaterThanTheLimit: ResolverTypeWrapper<LaterThanTheLimitModel>;
  LeadPractitionerAllocateInput: LeadPractitionerAllocateInput;
  LeadPractitionerAllocatePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeadPractitionerAllocatePayload']>;
  LeadPractitionerAllocated: ResolverTypeWrapper<Omit<LeadPractitionerAllocated, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  Leadable: ResolverTypeWrapper<Omit<Leadable, 'may' | 'mayNot'> & { may: ReadonlyArray<ResolversTypes['MayLead']>, mayNot: ReadonlyArray<ResolversTypes['NotLeadable']> }>;
  LegalAdviceInput: LegalAdviceInput;
  LegalAdviceNotObtainedInput: LegalAdviceNotObtainedInput;
  LegalAdviceObtainedInput: LegalAdviceObtainedInput;
  LegalGatewayPlanningMeetingHeldRecordInput: LegalGatewayPlanningMeetingHeldRecordInput;
  LegalPlanningMeetingHeldRecordInput: LegalPlanningMeetingHeldRecordInput;
  LegalRepresentationInput: LegalRepresentationInput;
  LegalRepresentationNotRepresentedInput: LegalRepresentationNotRepresentedInput;
  LegalRepresentationRepresentedInput: LegalRepresentationRepresentedInput;
  LegalStatus: LegalStatus;
  LegalStatusBeganRecordInput: LegalStatusBeganRecordInput;
  LegalStatusEndedRecordInput: LegalStatusEndedRecordInput;
  LetterBeforeProceedingsSentRecordInput: LetterBeforeProceedingsSentRecordInput;
  LevelOfNeedDecidedLevel: LevelOfNeedDecidedLevel;
  LevelOfNeedDecidedRecordInput: LevelOfNeedDecidedRecordInput;
  LinkedAuthorityInput: LinkedAuthorityInput;
  LinkedAuthorityNamedRecordInput: LinkedAuthorityNamedRecordInput;
  LookedAfterReviewHeldRecordInput: LookedAfterReviewHeldRecordInput;
  Looser: ResolverTypeWrapper<Looser>;
  MannerInput: MannerInput;
  MayLead: ResolverTypeWrapper<MayLeadModel>;
  MayLeadPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MayLeadPayload']>;
  MayNotDecideOnOwnWork: ResolverTypeWrapper<MayNotDecideOnOwnWorkModel>;
  MayNotLead: ResolverTypeWrapper<MayNotLeadModel>;
  MayRemainAnonymousPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MayRemainAnonymousPayload']>;
  MedicalAssessmentArrangedRecordInput: MedicalAssessmentArrangedRecordInput;
  MedicalFoundNecessaryRecordInput: MedicalFoundNecessaryRecordInput;
  MeetingWithFamilyInput: MeetingWithFamilyInput;
  MeetingWithFamilyMetInput: MeetingWithFamilyMetInput;
  MeetingWithFamilyNotMetInput: MeetingWithFamilyNotMetInput;
  MemberOfThePublicInput: MemberOfThePublicInput;
  MidPointReviewedConcern: MidPointReviewedConcern;
  MidPointReviewedRecordInput: MidPointReviewedRecordInput;
  MoveNotifiedRecordInput: MoveNotifiedRecordInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedIdentifiedRecordInput: NeedIdentifiedRecordInput;
  NeedSuspectedRecordInput: NeedSuspectedRecordInput;
  NeglectSufficiencyDecidedRecordInput: NeglectSufficiencyDecidedRecordInput;
  NewAuthorityReassessedRecordInput: NewAuthorityReassessedRecordInput;
  NewChildInput: NewChildInput;
  NewInformationCameRecordInput: NewInformationCameRecordInput;
  NoProtocolInForce: ResolverTypeWrapper<NoProtocolInForceModel>;
  NobodyNamed: ResolverTypeWrapper<NobodyNamedModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonWorkingReason: NonWorkingReason;
  NotDraftedPlan: ResolverTypeWrapper<NotDraftedPlanModel>;
  NotEntitledToDecide: ResolverTypeWrapper<NotEntitledToDecideModel>;
  NotInvolvedInput: NotInvolvedInput;
  NotLeadable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotLeadable']>;
  NotOnRecord: ResolverTypeWrapper<NotOnRecordModel>;
  NotPermitted: ResolverTypeWrapper<NotPermittedModel>;
  NotRestricted: ResolverTypeWrapper<NotRestrictedModel>;
  NotStartedAssessment: ResolverTypeWrapper<NotStartedAssessmentModel>;
  NotStartedFamilyWork: ResolverTypeWrapper<NotStartedFamilyWorkModel>;
  NotTheLeadPractitioner: ResolverTypeWrapper<NotTheLeadPractitionerModel>;
  NotTheirsToKeep: ResolverTypeWrapper<NotTheirsToKeepModel>;
  NotTold: ResolverTypeWrapper<NotToldModel>;
  NotToldRecordInput: NotToldRecordInput;
  NotToldRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotToldRecordPayload']>;
  NotToldRecorded: ResolverTypeWrapper<Omit<NotToldRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  NotYetBorn: ResolverTypeWrapper<NotYetBornModel>;
  NothingToExclude: ResolverTypeWrapper<NothingToExcludeModel>;
  Notification: ResolverTypeWrapper<NotificationModel>;
  Obligation: ResolverTypeWrapper<ObligationModel>;
  ObligationDifference: ObligationDifference;
  ObligationState: ObligationState;
  Obstacle: Obstacle;
  OfficeHours: ResolverTypeWrapper<OfficeHours>;
  OnRecord: ResolverTypeWrapper<OnRecordModel>;
  OnRecordPut: ResolverTypeWrapper<Omit<OnRecordPut, 'episode' | 'onRecord'> & { episode: ResolversTypes['Episode'], onRecord: ResolversTypes['OnRecord'] }>;
  OnRecordPutPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OnRecordPutPayload']>;
  OtherAssessmentCoordinatedRecordInput: OtherAssessmentCoordinatedRecordInput;
  OtherChildConsideredRecordInput: OtherChildConsideredRecordInput;
  OtherChildrenConsideredInput: OtherChildrenConsideredInput;
  OtherProblem: ResolverTypeWrapper<OtherProblemModel>;
  OutOfOrder: ResolverTypeWrapper<OutOfOrderModel>;
  Outcome: ResolverTypeWrapper<Outcome>;
  OutcomeActionsInput: OutcomeActionsInput;
  OutcomeInput: OutcomeInput;
  OutcomeOnRecordInput: OutcomeOnRecordInput;
  OutsideCalendarCoverage: ResolverTypeWrapper<OutsideCalendarCoverageModel>;
  Overrun: ResolverTypeWrapper<OverrunModel>;
  OverrunReasonRecordInput: OverrunReasonRecordInput;
  OverrunReasonRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverrunReasonRecordPayload']>;
  OverrunReasonRecorded: ResolverTypeWrapper<Omit<OverrunReasonRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  OverrunReasonRequired: ResolverTypeWrapper<OverrunReasonRequiredModel>;
  OwedOtherwise: ResolverTypeWrapper<OwedOtherwiseModel>;
  OwnRecord: ResolverTypeWrapper<OwnRecordModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParentCarerAssessedRecordInput: ParentCarerAssessedRecordInput;
  ParentCarersAssessmentCalledForBy: ParentCarersAssessmentCalledForBy;
  ParentCarersAssessmentCalledForRecordInput: ParentCarersAssessmentCalledForRecordInput;
  ParentOrCarerDescribedRecordInput: ParentOrCarerDescribedRecordInput;
  ParentOrCarerInput: ParentOrCarerInput;
  ParentalResponsibility: ParentalResponsibility;
  PlacementWithParentsCompletedRecordInput: PlacementWithParentsCompletedRecordInput;
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
  PlanSetOutRecordInput: PlanSetOutRecordInput;
  PlanSignOff: ResolverTypeWrapper<PlanSignOffModel>;
  PlanSignOffInput: PlanSignOffInput;
  PlanSignOffPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanSignOffPayload']>;
  PlanSignedOff: ResolverTypeWrapper<Omit<PlanSignedOff, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  PlanState: PlanState;
  PlanningMeetingHeldRecordInput: PlanningMeetingHeldRecordInput;
  Post: ResolverTypeWrapper<PostModel>;
  Practitioner: ResolverTypeWrapper<PractitionerModel>;
  PractitionerAppointInput: PractitionerAppointInput;
  PractitionerAppointedRegistrationsInput: PractitionerAppointedRegistrationsInput;
  PractitionerEmploymentEndInput: PractitionerEmploymentEndInput;
  PractitionerQualificationNoteInput: PractitionerQualificationNoteInput;
  PractitionerRecorded: ResolverTypeWrapper<Omit<PractitionerRecorded, 'practitioner'> & { practitioner: ResolversTypes['Practitioner'] }>;
  PractitionerRecordedPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PractitionerRecordedPayload']>;
  PractitionerRegistrationEnterInput: PractitionerRegistrationEnterInput;
  PractitionerRolesChangeInput: PractitionerRolesChangeInput;
  PractitionerSupervisionRecordInput: PractitionerSupervisionRecordInput;
  PractitionerSupervisorNameInput: PractitionerSupervisorNameInput;
  PractitionerTeamJoinInput: PractitionerTeamJoinInput;
  PractitionerTopicRecordInput: PractitionerTopicRecordInput;
  PractitionerTrainingRecordInput: PractitionerTrainingRecordInput;
  PreProceedingsMeetingHeldRecordInput: PreProceedingsMeetingHeldRecordInput;
  PreProceedingsPlanReviewedRecordInput: PreProceedingsPlanReviewedRecordInput;
  PreviousInvolvementNotedInvolvementClosedInput: PreviousInvolvementNotedInvolvementClosedInput;
  PreviousInvolvementNotedInvolvementInput: PreviousInvolvementNotedInvolvementInput;
  PreviousInvolvementNotedRecordInput: PreviousInvolvementNotedRecordInput;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProfessionalReferrerInput: ProfessionalReferrerInput;
  ProposedClosure: ResolverTypeWrapper<ProposedClosureModel>;
  ProtectionPlanAimsInput: ProtectionPlanAimsInput;
  ProtectionPlanMadeRecordInput: ProtectionPlanMadeRecordInput;
  Protocol: ResolverTypeWrapper<ProtocolModel>;
  ProtocolComparison: ResolverTypeWrapper<Omit<ProtocolComparison, 'a' | 'b' | 'differs' | 'onlyInA' | 'onlyInB' | 'same'> & { a: ResolversTypes['RuleSet'], b: ResolversTypes['RuleSet'], differs: ReadonlyArray<ResolversTypes['RulesCompared']>, onlyInA: ReadonlyArray<ResolversTypes['RuleAlone']>, onlyInB: ReadonlyArray<ResolversTypes['RuleAlone']>, same: ReadonlyArray<ResolversTypes['RulesCompared']> }>;
  ProtocolConnection: ResolverTypeWrapper<Omit<ProtocolConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProtocolEdge']>, nodes: ReadonlyArray<ResolversTypes['Protocol']> }>;
  ProtocolEdge: ResolverTypeWrapper<Omit<ProtocolEdge, 'node'> & { node: ResolversTypes['Protocol'] }>;
  ProtocolIsSilent: ResolverTypeWrapper<ProtocolIsSilentModel>;
  ProtocolVersion: ResolverTypeWrapper<ProtocolVersionModel>;
  PurposeStatedRecordInput: PurposeStatedRecordInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  QuestionsAnsweredAnswersInput: QuestionsAnsweredAnswersInput;
  QuestionsAnsweredRecordInput: QuestionsAnsweredRecordInput;
  Reached: ResolverTypeWrapper<ReachedModel>;
  Reading: ResolverTypeWrapper<ReadingModel>;
  ReadingAnswer: ResolverTypeWrapper<ReadingAnswer>;
  ReadingTaken: ResolverTypeWrapper<ReadingTakenModel>;
  ReassessmentInput: ReassessmentInput;
  ReassessmentNotNeededInput: ReassessmentNotNeededInput;
  ReassessmentRegularInput: ReassessmentRegularInput;
  ReceivedReferral: ResolverTypeWrapper<ReceivedReferralModel>;
  RecordChanged: ResolverTypeWrapper<RecordChangedModel>;
  Recorded: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Recorded']>;
  Recurring: Recurring;
  Referral: ResolverTypeWrapper<ReferralModel>;
  ReferralCarriedOverRecordInput: ReferralCarriedOverRecordInput;
  ReferralDecideInput: ReferralDecideInput;
  ReferralDecidePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralDecidePayload']>;
  ReferralDecided: ResolverTypeWrapper<Omit<ReferralDecided, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  ReferralDecision: ResolverTypeWrapper<ReferralDecisionModel>;
  ReferralParticularsGivenForm: ReferralParticularsGivenForm;
  ReferralParticularsGivenFrom: ReferralParticularsGivenFrom;
  ReferralParticularsGivenRecordInput: ReferralParticularsGivenRecordInput;
  ReferralReceiveInput: ReferralReceiveInput;
  ReferralReceivePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralReceivePayload']>;
  ReferralReceived: ResolverTypeWrapper<Omit<ReferralReceived, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  ReferredChildInput: ReferredChildInput;
  Referrer: ResolverTypeWrapper<ReferrerModel>;
  ReferrerFamilyMemberInput: ReferrerFamilyMemberInput;
  ReferrerInput: ReferrerInput;
  ReferrerKind: ReferrerKind;
  ReferrerMemberOfThePublicInput: ReferrerMemberOfThePublicInput;
  ReferrerOnRecordInput: ReferrerOnRecordInput;
  ReferrerProfessionalInput: ReferrerProfessionalInput;
  Registered: ResolverTypeWrapper<RegisteredModel>;
  Registration: ResolverTypeWrapper<RegistrationModel>;
  Regulator: ResolverTypeWrapper<RegulatorModel>;
  RelationshipInput: RelationshipInput;
  RelationshipKind: RelationshipKind;
  RelativeInput: RelativeInput;
  RemandedToYouthDetentionRecordInput: RemandedToYouthDetentionRecordInput;
  Reminder: ResolverTypeWrapper<ReminderModel>;
  ReminderConnection: ResolverTypeWrapper<Omit<ReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReminderEdge']>, nodes: ReadonlyArray<ResolversTypes['Reminder']> }>;
  ReminderEdge: ResolverTypeWrapper<Omit<ReminderEdge, 'node'> & { node: ResolversTypes['Reminder'] }>;
  ReportSharingInput: ReportSharingInput;
  ReportSharingSharedInput: ReportSharingSharedInput;
  ReportSharingWithheldInput: ReportSharingWithheldInput;
  RequestWithoutConsentSupportedRecordInput: RequestWithoutConsentSupportedRecordInput;
  ResearchReflectedRecordInput: ResearchReflectedRecordInput;
  Response: Response;
  ResponseDeterminedRecordInput: ResponseDeterminedRecordInput;
  ResponseEscalatedRecordInput: ResponseEscalatedRecordInput;
  ResponseFollowedUpRecordInput: ResponseFollowedUpRecordInput;
  ResponsibilityAcceptedRecordInput: ResponsibilityAcceptedRecordInput;
  ResponsibleAuthorityConsultedRecordInput: ResponsibleAuthorityConsultedRecordInput;
  Restriction: ResolverTypeWrapper<RestrictionModel>;
  RestrictionDecideInput: RestrictionDecideInput;
  RestrictionDecidePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestrictionDecidePayload']>;
  RestrictionDecided: ResolverTypeWrapper<RestrictionDecidedModel>;
  RestrictionLiftInput: RestrictionLiftInput;
  RestrictionLiftPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestrictionLiftPayload']>;
  RestrictionLifted: ResolverTypeWrapper<RestrictionLiftedModel>;
  RestrictionPractitionerNameInput: RestrictionPractitionerNameInput;
  RestrictionPractitionerNamePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestrictionPractitionerNamePayload']>;
  RestrictionPractitionerNamed: ResolverTypeWrapper<RestrictionPractitionerNamedModel>;
  RestrictionPractitionerUnnameInput: RestrictionPractitionerUnnameInput;
  RestrictionPractitionerUnnamePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestrictionPractitionerUnnamePayload']>;
  RestrictionPractitionerUnnamed: ResolverTypeWrapper<RestrictionPractitionerUnnamedModel>;
  ReturnAssessedRecordInput: ReturnAssessedRecordInput;
  ReturnAssessmentOccasion: ReturnAssessmentOccasion;
  ReturnConsideredRecordInput: ReturnConsideredRecordInput;
  ReturnHomeDecidedRecordInput: ReturnHomeDecidedRecordInput;
  ReturnSupportArrangedRecordInput: ReturnSupportArrangedRecordInput;
  ReturnedAssessment: ResolverTypeWrapper<ReturnedAssessmentModel>;
  ReturnedHomeRecordInput: ReturnedHomeRecordInput;
  ReviewMeetingHeldRecordInput: ReviewMeetingHeldRecordInput;
  ReviewPointOfAssessmentInput: ReviewPointOfAssessmentInput;
  ReviewPointsAgreedRecordInput: ReviewPointsAgreedRecordInput;
  Role: ResolverTypeWrapper<RoleModel>;
  RoleDefinition: ResolverTypeWrapper<RoleDefinitionModel>;
  RoleNotHeld: ResolverTypeWrapper<RoleNotHeldModel>;
  RouteTakenRecordInput: RouteTakenRecordInput;
  Routing: ResolverTypeWrapper<RoutingModel>;
  Rule: ResolverTypeWrapper<RuleModel>;
  RuleAlone: ResolverTypeWrapper<Omit<RuleAlone, 'rule'> & { rule: ResolversTypes['Rule'] }>;
  RuleKind: RuleKind;
  RuleSet: ResolverTypeWrapper<RuleSetModel>;
  RulesCompared: ResolverTypeWrapper<Omit<RulesCompared, 'a' | 'b'> & { a: ResolversTypes['Rule'], b: ResolversTypes['Rule'] }>;
  SafeguardingLimb: SafeguardingLimb;
  SearchAttemptInput: SearchAttemptInput;
  SearchResultInput: SearchResultInput;
  SearchResultLocatedInput: SearchResultLocatedInput;
  SearchResultNotLocatedInput: SearchResultNotLocatedInput;
  Section2SupportArrangedRecordInput: Section2SupportArrangedRecordInput;
  Section2SupportConsideredRecordInput: Section2SupportConsideredRecordInput;
  SeeingRescheduledRecordInput: SeeingRescheduledRecordInput;
  ServiceForNeedInput: ServiceForNeedInput;
  ServiceOfAgencyInput: ServiceOfAgencyInput;
  ServicesCommissionedRecordInput: ServicesCommissionedRecordInput;
  ServicesDecidedRecordInput: ServicesDecidedRecordInput;
  SetForTheCase: ResolverTypeWrapper<SetForTheCaseModel>;
  SharingBasisInput: SharingBasisInput;
  SharingBasisWithoutConsentInput: SharingBasisWithoutConsentInput;
  Shortfall: ResolverTypeWrapper<ShortfallModel>;
  Sighting: ResolverTypeWrapper<SightingModel>;
  SignOff: ResolverTypeWrapper<SignOffModel>;
  SignedOffPlan: ResolverTypeWrapper<SignedOffPlanModel>;
  SignificantEventAddedRecordInput: SignificantEventAddedRecordInput;
  SignificantEventInput: SignificantEventInput;
  SignificantHarmSuspectedRecordInput: SignificantHarmSuspectedRecordInput;
  SignificantPracticeExperience: ResolverTypeWrapper<SignificantPracticeExperienceModel>;
  Situation: Situation;
  SkippedDay: ResolverTypeWrapper<SkippedDayModel>;
  SleepingAreaInput: SleepingAreaInput;
  SleepingAreaNotViewedInput: SleepingAreaNotViewedInput;
  SleepingAreaViewedInput: SleepingAreaViewedInput;
  SocialWorkQualified: ResolverTypeWrapper<SocialWorkQualifiedModel>;
  SpecialistAssessmentInput: SpecialistAssessmentInput;
  Stage: Stage;
  Standing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Standing']>;
  StandingEntry: ResolverTypeWrapper<StandingEntryModel>;
  StandingObligation: ResolverTypeWrapper<StandingObligationModel>;
  StandsOtherwise: ResolverTypeWrapper<StandsOtherwiseModel>;
  StartedFamilyWork: ResolverTypeWrapper<StartedFamilyWorkModel>;
  Step: Step;
  StepInProposedRecordInput: StepInProposedRecordInput;
  StrategyDiscussionHeldManner: StrategyDiscussionHeldManner;
  StrategyDiscussionHeldRecordInput: StrategyDiscussionHeldRecordInput;
  StrategyDiscussionOutcomeEnquiryContinuesInput: StrategyDiscussionOutcomeEnquiryContinuesInput;
  StrategyDiscussionOutcomeEnquiryStartedInput: StrategyDiscussionOutcomeEnquiryStartedInput;
  StrategyDiscussionOutcomeInput: StrategyDiscussionOutcomeInput;
  StrategyDiscussionOutcomeNoEnquiryInput: StrategyDiscussionOutcomeNoEnquiryInput;
  StrategyDiscussionOutcomeNoEnquiryInstead: StrategyDiscussionOutcomeNoEnquiryInstead;
  StrategyRecordSharedRecordInput: StrategyRecordSharedRecordInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectAccess: ResolverTypeWrapper<SubjectAccessModel>;
  SubjectAccessPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubjectAccessPayload']>;
  SubmittedAssessment: ResolverTypeWrapper<SubmittedAssessmentModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupervisedByQualifiedSocialWorker: ResolverTypeWrapper<SupervisedByQualifiedSocialWorkerModel>;
  Supervision: ResolverTypeWrapper<SupervisionModel>;
  SupervisionRecordInput: SupervisionRecordInput;
  SupervisionRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisionRecordPayload']>;
  SupervisionRecorded: ResolverTypeWrapper<Omit<SupervisionRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  SupervisionSession: ResolverTypeWrapper<SupervisionSessionModel>;
  SupportToTakePartConsideredRecordInput: SupportToTakePartConsideredRecordInput;
  Team: ResolverTypeWrapper<TeamModel>;
  TeamCaseFileAuditRecordInput: TeamCaseFileAuditRecordInput;
  TeamFormInput: TeamFormInput;
  TeamImprovementDeliverInput: TeamImprovementDeliverInput;
  TeamImprovementIdentifyInput: TeamImprovementIdentifyInput;
  TeamMapping: ResolverTypeWrapper<TeamMappingModel>;
  TeamMappingRecordInput: TeamMappingRecordInput;
  TeamMappingRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TeamMappingRecordPayload']>;
  TeamMappingRecorded: ResolverTypeWrapper<Omit<TeamMappingRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  TeamRecorded: ResolverTypeWrapper<Omit<TeamRecorded, 'team'> & { team: ResolversTypes['Team'] }>;
  TeamRecordedPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TeamRecordedPayload']>;
  Telling: Telling;
  Terms: ResolverTypeWrapper<TermsModel>;
  ThresholdDiscussionHeldRecordInput: ThresholdDiscussionHeldRecordInput;
  TimeLimit: ResolverTypeWrapper<TimeLimitModel>;
  Told: ResolverTypeWrapper<ToldModel>;
  ToldRecordInput: ToldRecordInput;
  ToldRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ToldRecordPayload']>;
  ToldRecorded: ResolverTypeWrapper<Omit<ToldRecorded, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  TrainedIn: ResolverTypeWrapper<TrainedInModel>;
  Unit: Unit;
  UnknownPractitioner: ResolverTypeWrapper<UnknownPractitionerModel>;
  Unmeasured: ResolverTypeWrapper<UnmeasuredModel>;
  ViewInput: ViewInput;
  ViewOfCaringTasks: ViewOfCaringTasks;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewsDifferedRecordInput: ViewsDifferedRecordInput;
  VisitedOnRemandRecordInput: VisitedOnRemandRecordInput;
  Webhook: ResolverTypeWrapper<WebhookModel>;
  WebhookAddressRefused: ResolverTypeWrapper<WebhookAddressRefusedModel>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryModel>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookNotFound: ResolverTypeWrapper<WebhookNotFoundModel>;
  WebhookPingInput: WebhookPingInput;
  WebhookPingPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookPingPayload']>;
  WebhookPinged: ResolverTypeWrapper<Omit<WebhookPinged, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WebhookRegisterInput: WebhookRegisterInput;
  WebhookRegisterPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookRegisterPayload']>;
  WebhookRegistered: ResolverTypeWrapper<Omit<WebhookRegistered, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WebhookRemoveInput: WebhookRemoveInput;
  WebhookRemovePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookRemovePayload']>;
  WebhookRemoved: ResolverTypeWrapper<Omit<WebhookRemoved, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WebhookReplayInput: WebhookReplayInput;
  WebhookReplayPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookReplayPayload']>;
  WebhookReplayed: ResolverTypeWrapper<Omit<WebhookReplayed, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WellbeingGoalSetRecordInput: WellbeingGoalSetRecordInput;
  WhatIf: ResolverTypeWrapper<Omit<WhatIf, 'decisions' | 'obligations' | 'protocol'> & { decisions: ReadonlyArray<ResolversTypes['DecidedOtherwise']>, obligations: ReadonlyArray<ResolversTypes['OwedOtherwise']>, protocol: ResolversTypes['Protocol'] }>;
  When: ResolverTypeWrapper<WhenModel>;
  WhereaboutsAbsentInput: WhereaboutsAbsentInput;
  WhereaboutsInput: WhereaboutsInput;
  Who: ResolverTypeWrapper<WhoModel>;
  WishesAndFeelingsAscertainedInput: WishesAndFeelingsAscertainedInput;
  WishesAndFeelingsInput: WishesAndFeelingsInput;
  WishesAndFeelingsNotAscertainedInput: WishesAndFeelingsNotAscertainedInput;
  WishesAndFeelingsRecordInput: WishesAndFeelingsRecordInput;
  WithdrawalAnsweredRecordInput: WithdrawalAnsweredRecordInput;
  Within: ResolverTypeWrapper<WithinModel>;
  Work: Work;
  WorkStartInput: WorkStartInput;
  WorkStartPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkStartPayload']>;
  WorkStarted: ResolverTypeWrapper<Omit<WorkStarted, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  WorkingDayLimit: ResolverTypeWrapper<Omit<WorkingDayLimit, 'skipped'> & { skipped: ReadonlyArray<ResolversTypes['SkippedDay']> }>;
  WorryStatedRecordInput: WorryStatedRecordInput;
  WritingRequired: ResolverTypeWrapper<WritingRequiredModel>;
  YoungCarerAssessedRecordInput: YoungCarerAssessedRecordInput;
  YoungCarersAssessmentCalledForBy: YoungCarersAssessmentCalledForBy;
  YoungCarersAssessmentCalledForRecordInput: YoungCarersAssessmentCalledForRecordInput;
  YoungerThan: ResolverTypeWrapper<YoungerThanModel>;
  YouthJusticeStatusGivenRecordInput: YouthJusticeStatusGivenRecordInput;
  YouthJusticeStatusInput: YouthJusticeStatusInput;
  YouthJusticeStatusRemandedToLocalAuthorityAccommodationInput: YouthJusticeStatusRemandedToLocalAuthorityAccommodationInput;
  YouthJusticeStatusRemandedToYouthDetentionAccommodationInput: YouthJusticeStatusRemandedToYouthDetentionAccommodationInput;
  YouthJusticeStatusSentencedToCustodyInput: YouthJusticeStatusSentencedToCustodyInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbsentParentSearchedForRecordInput: AbsentParentSearchedForRecordInput;
  Access: AccessModel;
  AccessConnection: Omit<AccessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccessEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Access']> };
  AccessEdge: Omit<AccessEdge, 'node'> & { node: ResolversParentTypes['Access'] };
  AccommodationDutyAroseRecordInput: AccommodationDutyAroseRecordInput;
  Action: Action;
  ActionInput: ActionInput;
  Adopted: Adopted;
  AdultSeenInput: AdultSeenInput;
  AdultsSeenRecordInput: AdultsSeenRecordInput;
  AgenciesCheckedRecordInput: AgenciesCheckedRecordInput;
  AgenciesContactedRecordInput: AgenciesContactedRecordInput;
  AgencyContactedInput: AgencyContactedInput;
  AgencyReportedToConferenceRecordInput: AgencyReportedToConferenceRecordInput;
  AgreedActionDoneRecordInput: AgreedActionDoneRecordInput;
  AgreedActionInput: AgreedActionInput;
  AgreedPlan: AgreedPlanModel;
  AgreementWithdrawnRecordInput: AgreementWithdrawnRecordInput;
  Alert: AlertModel;
  AlertConnection: Omit<AlertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AlertEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Alert']> };
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  Allocation: AllocationModel;
  Analysis: Analysis;
  AnalysisInput: AnalysisInput;
  AnchorPoint: AnchorPointModel;
  Anonymity: Omit<Anonymity, 'explanation'> & { explanation?: Maybe<ResolversParentTypes['Explanation']> };
  AnotherAuthorityResponsibleRecordInput: AnotherAuthorityResponsibleRecordInput;
  AskedBefore: Omit<AskedBefore, 'explanation'> & { explanation: ResolversParentTypes['Explanation'] };
  AskedOfInput: AskedOfInput;
  AskedOfSomebodyWithParentalResponsibilityInput: AskedOfSomebodyWithParentalResponsibilityInput;
  Assessment: AssessmentModel;
  AssessmentAuditedRecordInput: AssessmentAuditedRecordInput;
  AssessmentAuthorisation: AssessmentAuthorisationModel;
  AssessmentAuthoriseInput: AssessmentAuthoriseInput;
  AssessmentAuthorisePayload: ResolversUnionTypes<ResolversParentTypes>['AssessmentAuthorisePayload'];
  AssessmentAuthorised: Omit<AssessmentAuthorised, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  AssessmentNotProgressedRecordInput: AssessmentNotProgressedRecordInput;
  AssessmentOverseenRecordInput: AssessmentOverseenRecordInput;
  AssessmentPlannedRecordInput: AssessmentPlannedRecordInput;
  AssessmentReturn: AssessmentReturnModel;
  AssessmentReturnInput: AssessmentReturnInput;
  AssessmentReturnPayload: ResolversUnionTypes<ResolversParentTypes>['AssessmentReturnPayload'];
  AssessmentReturned: Omit<AssessmentReturned, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  AssessmentSubmission: AssessmentSubmissionModel;
  AssessmentSubmitInput: AssessmentSubmitInput;
  AssessmentSubmitPayload: ResolversUnionTypes<ResolversParentTypes>['AssessmentSubmitPayload'];
  AssessmentSubmitted: Omit<AssessmentSubmitted, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  AssessmentUpdatedRecordInput: AssessmentUpdatedRecordInput;
  AssessmentsExchangedRecordInput: AssessmentsExchangedRecordInput;
  Assurance: AssuranceModel;
  AsylumSeekingGivenRecordInput: AsylumSeekingGivenRecordInput;
  AtLeast: AtLeast;
  AttendeeInput: AttendeeInput;
  AuthorisedAssessment: AuthorisedAssessmentModel;
  Authority: AuthorityModel;
  AuthorityAssuranceRecordInput: AuthorityAssuranceRecordInput;
  AuthorityDocumentPublishInput: AuthorityDocumentPublishInput;
  AuthorityRecorded: Omit<AuthorityRecorded, 'assurance'> & { assurance: ResolversParentTypes['Assurance'] };
  AuthorityRecordedPayload: ResolversUnionTypes<ResolversParentTypes>['AuthorityRecordedPayload'];
  AuthorityRolesIntroduceInput: AuthorityRolesIntroduceInput;
  Birth: ResolversUnionTypes<ResolversParentTypes>['Birth'];
  BirthInput: BirthInput;
  Boolean: Scalars['Boolean']['output'];
  Born: BornModel;
  Cadence: CadenceModel;
  CalendarCoverage: CalendarCoverage;
  CareNeedsAssessedRecordInput: CareNeedsAssessedRecordInput;
  CarePlanDrawnUpRecordInput: CarePlanDrawnUpRecordInput;
  CareProceedingsConcludedRecordInput: CareProceedingsConcludedRecordInput;
  CareProceedingsIssuedRecordInput: CareProceedingsIssuedRecordInput;
  CarerAssessedRecordInput: CarerAssessedRecordInput;
  CaringInput: CaringInput;
  CarriedOverReferralActionedRecordInput: CarriedOverReferralActionedRecordInput;
  CaseDirection: CaseDirection;
  CaseDirectionInput: CaseDirectionInput;
  CaseloadOwnerInput: CaseloadOwnerInput;
  ChairNotIndependent: ChairNotIndependentModel;
  Change: ChangeModel;
  CharacteristicAnswerGivenInput: CharacteristicAnswerGivenInput;
  CharacteristicAnswerInput: CharacteristicAnswerInput;
  CharacteristicsGivenRecordInput: CharacteristicsGivenRecordInput;
  CharacteristicsInput: CharacteristicsInput;
  Checklist: ChecklistModel;
  Child: ChildModel;
  ChildBornRecordInput: ChildBornRecordInput;
  ChildConnection: Omit<ChildConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChildEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Child']> };
  ChildEdge: Omit<ChildEdge, 'node'> & { node: ResolversParentTypes['Child'] };
  ChildIdentifierInput: ChildIdentifierInput;
  ChildInNeedFoundRecordInput: ChildInNeedFoundRecordInput;
  ChildInterviewedJointlyRecordInput: ChildInterviewedJointlyRecordInput;
  ChildInterviewedRecordInput: ChildInterviewedRecordInput;
  ChildNotFound: ChildNotFoundModel;
  ChildReassessedRecordInput: ChildReassessedRecordInput;
  ChildSeenRecordInput: ChildSeenRecordInput;
  ChildSeenRecordPayload: ResolversUnionTypes<ResolversParentTypes>['ChildSeenRecordPayload'];
  ChildSeenRecorded: Omit<ChildSeenRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  Chronology: Omit<Chronology, 'events'> & { events: ReadonlyArray<ResolversParentTypes['ChronologyEvent']> };
  ChronologyCompletedRecordInput: ChronologyCompletedRecordInput;
  ChronologyEvent: ChronologyEventModel;
  CircumstanceEndedRecordInput: CircumstanceEndedRecordInput;
  CircumstanceIs: CircumstanceIsModel;
  CircumstanceIsNot: CircumstanceIsNotModel;
  CircumstanceNotedRecordInput: CircumstanceNotedRecordInput;
  Citation: CitationModel;
  Closure: ClosureModel;
  ClosureProposal: ClosureProposalModel;
  ClosureProposeInput: ClosureProposeInput;
  ClosureProposePayload: ResolversUnionTypes<ResolversParentTypes>['ClosureProposePayload'];
  ClosureProposed: Omit<ClosureProposed, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  ClosureSignOff: ClosureSignOffModel;
  CoWorkerEndedRecordInput: CoWorkerEndedRecordInput;
  CoWorkerNamedRecordInput: CoWorkerNamedRecordInput;
  ColleaguesAbroadContactedRecordInput: ColleaguesAbroadContactedRecordInput;
  CombinationOfAssessmentsCombinedInput: CombinationOfAssessmentsCombinedInput;
  CombinationOfAssessmentsCombinedWithAssessmentsOfInput: CombinationOfAssessmentsCombinedWithAssessmentsOfInput;
  CombinationOfAssessmentsInput: CombinationOfAssessmentsInput;
  CombinationOfAssessmentsNotCombinedInput: CombinationOfAssessmentsNotCombinedInput;
  CommunicationDescribedRecordInput: CommunicationDescribedRecordInput;
  CommunicationInput: CommunicationInput;
  CommunicationMethodInput: CommunicationMethodInput;
  CommunicationNeedInput: CommunicationNeedInput;
  CompetenceInput: CompetenceInput;
  CompetenceJudgedInput: CompetenceJudgedInput;
  ComplaintAnsweredRecordInput: ComplaintAnsweredRecordInput;
  ComplaintReceivedRecordInput: ComplaintReceivedRecordInput;
  CompletedClosure: CompletedClosureModel;
  ComplimentReceivedRecordInput: ComplimentReceivedRecordInput;
  ConcernsClarifiedRecordInput: ConcernsClarifiedRecordInput;
  ConcurrentChange: ConcurrentChangeModel;
  Condition: ConditionModel;
  ConditionNotMet: ConditionNotMetModel;
  ConferenceDecisionConvenedInput: ConferenceDecisionConvenedInput;
  ConferenceDecisionInput: ConferenceDecisionInput;
  ConferenceDecisionNotConvenedInput: ConferenceDecisionNotConvenedInput;
  ConferenceOutcomeInput: ConferenceOutcomeInput;
  ConferenceOutcomeNoPlanInput: ConferenceOutcomeNoPlanInput;
  ConferenceOutcomePlanDecidedCoreGroupInput: ConferenceOutcomePlanDecidedCoreGroupInput;
  ConferenceOutcomePlanDecidedInput: ConferenceOutcomePlanDecidedInput;
  ConferencePreparationInput: ConferencePreparationInput;
  ConferenceReportPreparedRecordInput: ConferenceReportPreparedRecordInput;
  ConferenceRequestAnswerInput: ConferenceRequestAnswerInput;
  ConferenceRequestAnswerRefusedInput: ConferenceRequestAnswerRefusedInput;
  ConferenceRequestAnsweredRecordInput: ConferenceRequestAnsweredRecordInput;
  ConferenceRequestedRecordInput: ConferenceRequestedRecordInput;
  ConferenceReviewHeldRecordInput: ConferenceReviewHeldRecordInput;
  ConferenceReviewOutcomeContinuesInput: ConferenceReviewOutcomeContinuesInput;
  ConferenceReviewOutcomeEndsInput: ConferenceReviewOutcomeEndsInput;
  ConferenceReviewOutcomeInput: ConferenceReviewOutcomeInput;
  ConferenceTimescalesInput: ConferenceTimescalesInput;
  Conformance: Omit<Conformance, 'edition' | 'protocol'> & { edition: ResolversParentTypes['Edition'], protocol: ResolversParentTypes['Protocol'] };
  ConsentGivenRecordInput: ConsentGivenRecordInput;
  ConsentOverriddenRecordInput: ConsentOverriddenRecordInput;
  ConsentRefusedRecordInput: ConsentRefusedRecordInput;
  ConsentSoughtRecordInput: ConsentSoughtRecordInput;
  ConsentToChecksInput: ConsentToChecksInput;
  ConsentToChecksNotObtainedInput: ConsentToChecksNotObtainedInput;
  ConsentWithdrawnRecordInput: ConsentWithdrawnRecordInput;
  Considerations: Considerations;
  ConsiderationsInput: ConsiderationsInput;
  ConsultationHeldRecordInput: ConsultationHeldRecordInput;
  ContactScreenedRecordInput: ContactScreenedRecordInput;
  ContinuityWeighedRecordInput: ContinuityWeighedRecordInput;
  ContributionDeclinedRecordInput: ContributionDeclinedRecordInput;
  ContributionMadeRecordInput: ContributionMadeRecordInput;
  ContributionRequestedRecordInput: ContributionRequestedRecordInput;
  CoordinatedSupportFoundRecordInput: CoordinatedSupportFoundRecordInput;
  CoreGroupMetRecordInput: CoreGroupMetRecordInput;
  Counted: CountedModel;
  Covered: Omit<Covered, 'source'> & { source: ResolversParentTypes['Citation'] };
  CriminalInvestigationAgreedInput: CriminalInvestigationAgreedInput;
  CriminalInvestigationInput: CriminalInvestigationInput;
  CriminalInvestigationNoneInput: CriminalInvestigationNoneInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineModel;
  DecidedOtherwise: DecidedOtherwiseModel;
  DecidedReferral: DecidedReferralModel;
  DepartedFromGuidanceRecordInput: DepartedFromGuidanceRecordInput;
  DesiredResultHeardRecordInput: DesiredResultHeardRecordInput;
  DestinationInput: DestinationInput;
  Detail: Detail;
  DetentionPlacementPlanPreparedRecordInput: DetentionPlacementPlanPreparedRecordInput;
  DeterminationInput: DeterminationInput;
  DeterminationNeededInput: DeterminationNeededInput;
  DeterminationNotNeededInput: DeterminationNotNeededInput;
  DevelopmentNotedRecordInput: DevelopmentNotedRecordInput;
  DirectWorkDoneRecordInput: DirectWorkDoneRecordInput;
  DirectlySupervisedBy: DirectlySupervisedByModel;
  DisabilityDescribedRecordInput: DisabilityDescribedRecordInput;
  DisabilityInput: DisabilityInput;
  DisagreementEscalatedRecordInput: DisagreementEscalatedRecordInput;
  DisagreementRaisedRecordInput: DisagreementRaisedRecordInput;
  DisagreementResolvedRecordInput: DisagreementResolvedRecordInput;
  DocumentPublishedContentsInput: DocumentPublishedContentsInput;
  DraftedPlan: DraftedPlanModel;
  DueOnPayload: ResolversUnionTypes<ResolversParentTypes>['DueOnPayload'];
  EarlierRecordsReviewedRecordInput: EarlierRecordsReviewedRecordInput;
  EarlyHelpAgreementInput: EarlyHelpAgreementInput;
  EarlyHelpAssessedActionsInput: EarlyHelpAssessedActionsInput;
  EarlyHelpAssessedRecordInput: EarlyHelpAssessedRecordInput;
  EarlyHelpLeadNamedRecordInput: EarlyHelpLeadNamedRecordInput;
  EarlyHelpNeedIdentifiedRecordInput: EarlyHelpNeedIdentifiedRecordInput;
  EarlyHelpProvidedRecordInput: EarlyHelpProvidedRecordInput;
  EarlyHelpRefusedRecordInput: EarlyHelpRefusedRecordInput;
  EarlyHelpReviewedRecordInput: EarlyHelpReviewedRecordInput;
  Edition: EditionModel;
  Eligibility: EligibilityModel;
  EmergencyAcceptanceConfirmedRecordInput: EmergencyAcceptanceConfirmedRecordInput;
  EmergencyAcceptedRecordInput: EmergencyAcceptedRecordInput;
  EmergencyActionTakenRecordInput: EmergencyActionTakenRecordInput;
  EmergencyPowerEmergencyProtectionOrderInput: EmergencyPowerEmergencyProtectionOrderInput;
  EmergencyPowerInput: EmergencyPowerInput;
  EmergencyPowerPolicePowersInput: EmergencyPowerPolicePowersInput;
  EmergencyPowerWithoutRemovalInput: EmergencyPowerWithoutRemovalInput;
  EmergencySightingInput: EmergencySightingInput;
  EmergencySightingNotSeenInput: EmergencySightingNotSeenInput;
  EmergencySightingSeenInput: EmergencySightingSeenInput;
  EmployedByTheAuthority: EmployedByTheAuthorityModel;
  EndOfInvolvementProposedRecordInput: EndOfInvolvementProposedRecordInput;
  EnquiryAccountInput: EnquiryAccountInput;
  EnquiryConcludedRecordInput: EnquiryConcludedRecordInput;
  EnquiryConclusionInput: EnquiryConclusionInput;
  EnquiryConclusionNotSubstantiatedInput: EnquiryConclusionNotSubstantiatedInput;
  EnquiryConclusionSubstantiatedInput: EnquiryConclusionSubstantiatedInput;
  EnquiryContributedRecordInput: EnquiryContributedRecordInput;
  EnquiryContributionEvidenceSharedInput: EnquiryContributionEvidenceSharedInput;
  EnquiryContributionGroundsForProceedingsDecidedInput: EnquiryContributionGroundsForProceedingsDecidedInput;
  EnquiryContributionHealthExaminedInput: EnquiryContributionHealthExaminedInput;
  EnquiryContributionInformationGivenInput: EnquiryContributionInformationGivenInput;
  EnquiryContributionInput: EnquiryContributionInput;
  EnquiryContributionSpeakingAloneConsideredInput: EnquiryContributionSpeakingAloneConsideredInput;
  EnquiryContributionSpecialistAssessedInput: EnquiryContributionSpecialistAssessedInput;
  EnquiryContributionTreatmentArrangedInput: EnquiryContributionTreatmentArrangedInput;
  Episode: EpisodeModel;
  EpisodeChange: EpisodeChangeModel;
  EpisodeChanged: EpisodeChangedModel;
  EpisodeCloseInput: EpisodeCloseInput;
  EpisodeClosePayload: ResolversUnionTypes<ResolversParentTypes>['EpisodeClosePayload'];
  EpisodeClosed: Omit<EpisodeClosed, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  EpisodeConnection: Omit<EpisodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EpisodeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EpisodeSummary']> };
  EpisodeEdge: Omit<EpisodeEdge, 'node'> & { node: ResolversParentTypes['EpisodeSummary'] };
  EpisodeIdentifiersGivenRecordInput: EpisodeIdentifiersGivenRecordInput;
  EpisodeIsClosed: EpisodeIsClosedModel;
  EpisodeNotFound: EpisodeNotFoundModel;
  EpisodeSummary: EpisodeSummaryModel;
  EscalationJudgedRecordInput: EscalationJudgedRecordInput;
  ExceptionNotAllowed: ExceptionNotAllowedModel;
  ExclusionInput: ExclusionInput;
  ExpectationOfParentInput: ExpectationOfParentInput;
  Expected: ExpectedModel;
  Explanation: ExplanationModel;
  ExternalIdentifier: ExternalIdentifier;
  ExternalIdentifierGivenInput: ExternalIdentifierGivenInput;
  ExternalIdentifierInput: ExternalIdentifierInput;
  FamilyMemberInput: FamilyMemberInput;
  FamilyNetworkMeetingConsideredRecordInput: FamilyNetworkMeetingConsideredRecordInput;
  FamilyWork: FamilyWorkModel;
  FinancialSupportGivenRecordInput: FinancialSupportGivenRecordInput;
  FinancialSupportReviewedRecordInput: FinancialSupportReviewedRecordInput;
  FollowUpAnsweredRecordInput: FollowUpAnsweredRecordInput;
  FurtherReferralReceivedRecordInput: FurtherReferralReceivedRecordInput;
  FurtherReferralReviewedRecordInput: FurtherReferralReviewedRecordInput;
  GenogramDrawnRecordInput: GenogramDrawnRecordInput;
  GlassBreakInput: GlassBreakInput;
  GlassBreakPayload: ResolversUnionTypes<ResolversParentTypes>['GlassBreakPayload'];
  GlassBroken: GlassBrokenModel;
  GuidanceOnInterviewsInput: GuidanceOnInterviewsInput;
  GuidanceOnInterviewsNotFollowedInput: GuidanceOnInterviewsNotFollowedInput;
  HandoverRequired: HandoverRequiredModel;
  HarmInput: HarmInput;
  HelpAnsweredRecordInput: HelpAnsweredRecordInput;
  HelpRequestedRecordInput: HelpRequestedRecordInput;
  HelpReviewedRecordInput: HelpReviewedRecordInput;
  HistoryConsideredRecordInput: HistoryConsideredRecordInput;
  HomeVisitedRecordInput: HomeVisitedRecordInput;
  HouseholdAdultInput: HouseholdAdultInput;
  HouseholdChildInput: HouseholdChildInput;
  HouseholdDescribedRecordInput: HouseholdDescribedRecordInput;
  HouseholdInput: HouseholdInput;
  ID: Scalars['ID']['output'];
  IdempotencyKeyReused: IdempotencyKeyReusedModel;
  IdentifierTaken: IdentifierTakenModel;
  IdentifiersGivenRecordInput: IdentifiersGivenRecordInput;
  ImmediateDangerFoundRecordInput: ImmediateDangerFoundRecordInput;
  ImpactOfAdultsNeedsConsideredRecordInput: ImpactOfAdultsNeedsConsideredRecordInput;
  ImpactOfServiceReviewedRecordInput: ImpactOfServiceReviewedRecordInput;
  ImpossibleDay: ImpossibleDayModel;
  InProgressAssessment: InProgressAssessmentModel;
  InformationGatheredRecordInput: InformationGatheredRecordInput;
  InformationNotSharedRecordInput: InformationNotSharedRecordInput;
  InformationRequestedWithoutConsentRecordInput: InformationRequestedWithoutConsentRecordInput;
  InformationSharedRecordInput: InformationSharedRecordInput;
  InformationSharedWithNewAuthorityRecordInput: InformationSharedWithNewAuthorityRecordInput;
  InitialConferenceHeldRecordInput: InitialConferenceHeldRecordInput;
  InputIssue: InputIssue;
  Int: Scalars['Int']['output'];
  InterpreterArrangedInput: InterpreterArrangedInput;
  InterpreterInput: InterpreterInput;
  InterpreterNeededInput: InterpreterNeededInput;
  InterpreterNotNeededInput: InterpreterNotNeededInput;
  InterpreterUsedRecordInput: InterpreterUsedRecordInput;
  InvalidInput: InvalidInputModel;
  JudgementMadeRecordInput: JudgementMadeRecordInput;
  KeyDecisionMadeRecordInput: KeyDecisionMadeRecordInput;
  LaterThanTheLimit: LaterThanTheLimitModel;
  LeadPractitionerAllocateInput: LeadPractitionerAllocateInput;
  LeadPractitionerAllocatePayload: ResolversUnionTypes<ResolversParentTypes>['LeadPractitionerAllocatePayload'];
  LeadPractitionerAllocated: Omit<LeadPractitionerAllocated, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  Leadable: Omit<Leadable, 'may' | 'mayNot'> & { may: ReadonlyArray<ResolversParentTypes['MayLead']>, mayNot: ReadonlyArray<ResolversParentTypes['NotLeadable']> };
  LegalAdviceInput: LegalAdviceInput;
  LegalAdviceNotObtainedInput: LegalAdviceNotObtainedInput;
  LegalAdviceObtainedInput: LegalAdviceObtainedInput;
  LegalGatewayPlanningMeetingHeldRecordInput: LegalGatewayPlanningMeetingHeldRecordInput;
  LegalPlanningMeetingHeldRecordInput: LegalPlanningMeetingHeldRecordInput;
  LegalRepresentationInput: LegalRepresentationInput;
  LegalRepresentationNotRepresentedInput: LegalRepresentationNotRepresentedInput;
  LegalRepresentationRepresentedInput: LegalRepresentationRepresentedInput;
  LegalStatusBeganRecordInput: LegalStatusBeganRecordInput;
  LegalStatusEndedRecordInput: LegalStatusEndedRecordInput;
  LetterBeforeProceedingsSentRecordInput: LetterBeforeProceedingsSentRecordInput;
  LevelOfNeedDecidedRecordInput: LevelOfNeedDecidedRecordInput;
  LinkedAuthorityInput: LinkedAuthorityInput;
  LinkedAuthorityNamedRecordInput: LinkedAuthorityNamedRecordInput;
  LookedAfterReviewHeldRecordInput: LookedAfterReviewHeldRecordInput;
  Looser: Looser;
  MannerInput: MannerInput;
  MayLead: MayLeadModel;
  MayLeadPayload: ResolversUnionTypes<ResolversParentTypes>['MayLeadPayload'];
  MayNotDecideOnOwnWork: MayNotDecideOnOwnWorkModel;
  MayNotLead: MayNotLeadModel;
  MayRemainAnonymousPayload: ResolversUnionTypes<ResolversParentTypes>['MayRemainAnonymousPayload'];
  MedicalAssessmentArrangedRecordInput: MedicalAssessmentArrangedRecordInput;
  MedicalFoundNecessaryRecordInput: MedicalFoundNecessaryRecordInput;
  MeetingWithFamilyInput: MeetingWithFamilyInput;
  MeetingWithFamilyMetInput: MeetingWithFamilyMetInput;
  MeetingWithFamilyNotMetInput: MeetingWithFamilyNotMetInput;
  MemberOfThePublicInput: MemberOfThePublicInput;
  MidPointReviewedRecordInput: MidPointReviewedRecordInput;
  MoveNotifiedRecordInput: MoveNotifiedRecordInput;
  Mutation: Record<PropertyKey, never>;
  NeedIdentifiedRecordInput: NeedIdentifiedRecordInput;
  NeedSuspectedRecordInput: NeedSuspectedRecordInput;
  NeglectSufficiencyDecidedRecordInput: NeglectSufficiencyDecidedRecordInput;
  NewAuthorityReassessedRecordInput: NewAuthorityReassessedRecordInput;
  NewChildInput: NewChildInput;
  NewInformationCameRecordInput: NewInformationCameRecordInput;
  NoProtocolInForce: NoProtocolInForceModel;
  NobodyNamed: NobodyNamedModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotDraftedPlan: NotDraftedPlanModel;
  NotEntitledToDecide: NotEntitledToDecideModel;
  NotInvolvedInput: NotInvolvedInput;
  NotLeadable: ResolversUnionTypes<ResolversParentTypes>['NotLeadable'];
  NotOnRecord: NotOnRecordModel;
  NotPermitted: NotPermittedModel;
  NotRestricted: NotRestrictedModel;
  NotStartedAssessment: NotStartedAssessmentModel;
  NotStartedFamilyWork: NotStartedFamilyWorkModel;
  NotTheLeadPractitioner: NotTheLeadPractitionerModel;
  NotTheirsToKeep: NotTheirsToKeepModel;
  NotTold: NotToldModel;
  NotToldRecordInput: NotToldRecordInput;
  NotToldRecordPayload: ResolversUnionTypes<ResolversParentTypes>['NotToldRecordPayload'];
  NotToldRecorded: Omit<NotToldRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  NotYetBorn: NotYetBornModel;
  NothingToExclude: NothingToExcludeModel;
  Notification: NotificationModel;
  Obligation: ObligationModel;
  OfficeHours: OfficeHours;
  OnRecord: OnRecordModel;
  OnRecordPut: Omit<OnRecordPut, 'episode' | 'onRecord'> & { episode: ResolversParentTypes['Episode'], onRecord: ResolversParentTypes['OnRecord'] };
  OnRecordPutPayload: ResolversUnionTypes<ResolversParentTypes>['OnRecordPutPayload'];
  OtherAssessmentCoordinatedRecordInput: OtherAssessmentCoordinatedRecordInput;
  OtherChildConsideredRecordInput: OtherChildConsideredRecordInput;
  OtherChildrenConsideredInput: OtherChildrenConsideredInput;
  OtherProblem: OtherProblemModel;
  OutOfOrder: OutOfOrderModel;
  Outcome: Outcome;
  OutcomeActionsInput: OutcomeActionsInput;
  OutcomeInput: OutcomeInput;
  OutcomeOnRecordInput: OutcomeOnRecordInput;
  OutsideCalendarCoverage: OutsideCalendarCoverageModel;
  Overrun: OverrunModel;
  OverrunReasonRecordInput: OverrunReasonRecordInput;
  OverrunReasonRecordPayload: ResolversUnionTypes<ResolversParentTypes>['OverrunReasonRecordPayload'];
  OverrunReasonRecorded: Omit<OverrunReasonRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  OverrunReasonRequired: OverrunReasonRequiredModel;
  OwedOtherwise: OwedOtherwiseModel;
  OwnRecord: OwnRecordModel;
  PageInfo: PageInfo;
  ParentCarerAssessedRecordInput: ParentCarerAssessedRecordInput;
  ParentCarersAssessmentCalledForRecordInput: ParentCarersAssessmentCalledForRecordInput;
  ParentOrCarerDescribedRecordInput: ParentOrCarerDescribedRecordInput;
  ParentOrCarerInput: ParentOrCarerInput;
  PlacementWithParentsCompletedRecordInput: PlacementWithParentsCompletedRecordInput;
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
  PlanSetOutRecordInput: PlanSetOutRecordInput;
  PlanSignOff: PlanSignOffModel;
  PlanSignOffInput: PlanSignOffInput;
  PlanSignOffPayload: ResolversUnionTypes<ResolversParentTypes>['PlanSignOffPayload'];
  PlanSignedOff: Omit<PlanSignedOff, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  PlanningMeetingHeldRecordInput: PlanningMeetingHeldRecordInput;
  Post: PostModel;
  Practitioner: PractitionerModel;
  PractitionerAppointInput: PractitionerAppointInput;
  PractitionerAppointedRegistrationsInput: PractitionerAppointedRegistrationsInput;
  PractitionerEmploymentEndInput: PractitionerEmploymentEndInput;
  PractitionerQualificationNoteInput: PractitionerQualificationNoteInput;
  PractitionerRecorded: Omit<PractitionerRecorded, 'practitioner'> & { practitioner: ResolversParentTypes['Practitioner'] };
  PractitionerRecordedPayload: ResolversUnionTypes<ResolversParentTypes>['PractitionerRecordedPayload'];
  PractitionerRegistrationEnterInput: PractitionerRegistrationEnterInput;
  PractitionerRolesChangeInput: PractitionerRolesChangeInput;
  PractitionerSupervisionRecordInput: PractitionerSupervisionRecordInput;
  PractitionerSupervisorNameInput: PractitionerSupervisorNameInput;
  PractitionerTeamJoinInput: PractitionerTeamJoinInput;
  PractitionerTopicRecordInput: PractitionerTopicRecordInput;
  PractitionerTrainingRecordInput: PractitionerTrainingRecordInput;
  PreProceedingsMeetingHeldRecordInput: PreProceedingsMeetingHeldRecordInput;
  PreProceedingsPlanReviewedRecordInput: PreProceedingsPlanReviewedRecordInput;
  PreviousInvolvementNotedInvolvementClosedInput: PreviousInvolvementNotedInvolvementClosedInput;
  PreviousInvolvementNotedInvolvementInput: PreviousInvolvementNotedInvolvementInput;
  PreviousInvolvementNotedRecordInput: PreviousInvolvementNotedRecordInput;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  ProfessionalReferrerInput: ProfessionalReferrerInput;
  ProposedClosure: ProposedClosureModel;
  ProtectionPlanAimsInput: ProtectionPlanAimsInput;
  ProtectionPlanMadeRecordInput: ProtectionPlanMadeRecordInput;
  Protocol: ProtocolModel;
  ProtocolComparison: Omit<ProtocolComparison, 'a' | 'b' | 'differs' | 'onlyInA' | 'onlyInB' | 'same'> & { a: ResolversParentTypes['RuleSet'], b: ResolversParentTypes['RuleSet'], differs: ReadonlyArray<ResolversParentTypes['RulesCompared']>, onlyInA: ReadonlyArray<ResolversParentTypes['RuleAlone']>, onlyInB: ReadonlyArray<ResolversParentTypes['RuleAlone']>, same: ReadonlyArray<ResolversParentTypes['RulesCompared']> };
  ProtocolConnection: Omit<ProtocolConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProtocolEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Protocol']> };
  ProtocolEdge: Omit<ProtocolEdge, 'node'> & { node: ResolversParentTypes['Protocol'] };
  ProtocolIsSilent: ProtocolIsSilentModel;
  ProtocolVersion: ProtocolVersionModel;
  PurposeStatedRecordInput: PurposeStatedRecordInput;
  Query: Record<PropertyKey, never>;
  Question: Question;
  QuestionsAnsweredAnswersInput: QuestionsAnsweredAnswersInput;
  QuestionsAnsweredRecordInput: QuestionsAnsweredRecordInput;
  Reached: ReachedModel;
  Reading: ReadingModel;
  ReadingAnswer: ReadingAnswer;
  ReadingTaken: ReadingTakenModel;
  ReassessmentInput: ReassessmentInput;
  ReassessmentNotNeededInput: ReassessmentNotNeededInput;
  ReassessmentRegularInput: ReassessmentRegularInput;
  ReceivedReferral: ReceivedReferralModel;
  RecordChanged: RecordChangedModel;
  Recorded: ResolversInterfaceTypes<ResolversParentTypes>['Recorded'];
  Referral: ReferralModel;
  ReferralCarriedOverRecordInput: ReferralCarriedOverRecordInput;
  ReferralDecideInput: ReferralDecideInput;
  ReferralDecidePayload: ResolversUnionTypes<ResolversParentTypes>['ReferralDecidePayload'];
  ReferralDecided: Omit<ReferralDecided, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  ReferralDecision: ReferralDecisionModel;
  ReferralParticularsGivenRecordInput: ReferralParticularsGivenRecordInput;
  ReferralReceiveInput: ReferralReceiveInput;
  ReferralReceivePayload: ResolversUnionTypes<ResolversParentTypes>['ReferralReceivePayload'];
  ReferralReceived: Omit<ReferralReceived, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  ReferredChildInput: ReferredChildInput;
  Referrer: ReferrerModel;
  ReferrerFamilyMemberInput: ReferrerFamilyMemberInput;
  ReferrerInput: ReferrerInput;
  ReferrerMemberOfThePublicInput: ReferrerMemberOfThePublicInput;
  ReferrerOnRecordInput: ReferrerOnRecordInput;
  ReferrerProfessionalInput: ReferrerProfessionalInput;
  Registered: RegisteredModel;
  Registration: RegistrationModel;
  Regulator: RegulatorModel;
  RelationshipInput: RelationshipInput;
  RelativeInput: RelativeInput;
  RemandedToYouthDetentionRecordInput: RemandedToYouthDetentionRecordInput;
  Reminder: ReminderModel;
  ReminderConnection: Omit<ReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReminderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Reminder']> };
  ReminderEdge: Omit<ReminderEdge, 'node'> & { node: ResolversParentTypes['Reminder'] };
  ReportSharingInput: ReportSharingInput;
  ReportSharingSharedInput: ReportSharingSharedInput;
  ReportSharingWithheldInput: ReportSharingWithheldInput;
  RequestWithoutConsentSupportedRecordInput: RequestWithoutConsentSupportedRecordInput;
  ResearchReflectedRecordInput: ResearchReflectedRecordInput;
  ResponseDeterminedRecordInput: ResponseDeterminedRecordInput;
  ResponseEscalatedRecordInput: ResponseEscalatedRecordInput;
  ResponseFollowedUpRecordInput: ResponseFollowedUpRecordInput;
  ResponsibilityAcceptedRecordInput: ResponsibilityAcceptedRecordInput;
  ResponsibleAuthorityConsultedRecordInput: ResponsibleAuthorityConsultedRecordInput;
  Restriction: RestrictionModel;
  RestrictionDecideInput: RestrictionDecideInput;
  RestrictionDecidePayload: ResolversUnionTypes<ResolversParentTypes>['RestrictionDecidePayload'];
  RestrictionDecided: RestrictionDecidedModel;
  RestrictionLiftInput: RestrictionLiftInput;
  RestrictionLiftPayload: ResolversUnionTypes<ResolversParentTypes>['RestrictionLiftPayload'];
  RestrictionLifted: RestrictionLiftedModel;
  RestrictionPractitionerNameInput: RestrictionPractitionerNameInput;
  RestrictionPractitionerNamePayload: ResolversUnionTypes<ResolversParentTypes>['RestrictionPractitionerNamePayload'];
  RestrictionPractitionerNamed: RestrictionPractitionerNamedModel;
  RestrictionPractitionerUnnameInput: RestrictionPractitionerUnnameInput;
  RestrictionPractitionerUnnamePayload: ResolversUnionTypes<ResolversParentTypes>['RestrictionPractitionerUnnamePayload'];
  RestrictionPractitionerUnnamed: RestrictionPractitionerUnnamedModel;
  ReturnAssessedRecordInput: ReturnAssessedRecordInput;
  ReturnConsideredRecordInput: ReturnConsideredRecordInput;
  ReturnHomeDecidedRecordInput: ReturnHomeDecidedRecordInput;
  ReturnSupportArrangedRecordInput: ReturnSupportArrangedRecordInput;
  ReturnedAssessment: ReturnedAssessmentModel;
  ReturnedHomeRecordInput: ReturnedHomeRecordInput;
  ReviewMeetingHeldRecordInput: ReviewMeetingHeldRecordInput;
  ReviewPointOfAssessmentInput: ReviewPointOfAssessmentInput;
  ReviewPointsAgreedRecordInput: ReviewPointsAgreedRecordInput;
  Role: RoleModel;
  RoleDefinition: RoleDefinitionModel;
  RoleNotHeld: RoleNotHeldModel;
  RouteTakenRecordInput: RouteTakenRecordInput;
  Routing: RoutingModel;
  Rule: RuleModel;
  RuleAlone: Omit<RuleAlone, 'rule'> & { rule: ResolversParentTypes['Rule'] };
  RuleSet: RuleSetModel;
  RulesCompared: Omit<RulesCompared, 'a' | 'b'> & { a: ResolversParentTypes['Rule'], b: ResolversParentTypes['Rule'] };
  SearchAttemptInput: SearchAttemptInput;
  SearchResultInput: SearchResultInput;
  SearchResultLocatedInput: SearchResultLocatedInput;
  SearchResultNotLocatedInput: SearchResultNotLocatedInput;
  Section2SupportArrangedRecordInput: Section2SupportArrangedRecordInput;
  Section2SupportConsideredRecordInput: Section2SupportConsideredRecordInput;
  SeeingRescheduledRecordInput: SeeingRescheduledRecordInput;
  ServiceForNeedInput: ServiceForNeedInput;
  ServiceOfAgencyInput: ServiceOfAgencyInput;
  ServicesCommissionedRecordInput: ServicesCommissionedRecordInput;
  ServicesDecidedRecordInput: ServicesDecidedRecordInput;
  SetForTheCase: SetForTheCaseModel;
  SharingBasisInput: SharingBasisInput;
  SharingBasisWithoutConsentInput: SharingBasisWithoutConsentInput;
  Shortfall: ShortfallModel;
  Sighting: SightingModel;
  SignOff: SignOffModel;
  SignedOffPlan: SignedOffPlanModel;
  SignificantEventAddedRecordInput: SignificantEventAddedRecordInput;
  SignificantEventInput: SignificantEventInput;
  SignificantHarmSuspectedRecordInput: SignificantHarmSuspectedRecordInput;
  SignificantPracticeExperience: SignificantPracticeExperienceModel;
  SkippedDay: SkippedDayModel;
  SleepingAreaInput: SleepingAreaInput;
  SleepingAreaNotViewedInput: SleepingAreaNotViewedInput;
  SleepingAreaViewedInput: SleepingAreaViewedInput;
  SocialWorkQualified: SocialWorkQualifiedModel;
  SpecialistAssessmentInput: SpecialistAssessmentInput;
  Standing: ResolversInterfaceTypes<ResolversParentTypes>['Standing'];
  StandingEntry: StandingEntryModel;
  StandingObligation: StandingObligationModel;
  StandsOtherwise: StandsOtherwiseModel;
  StartedFamilyWork: StartedFamilyWorkModel;
  StepInProposedRecordInput: StepInProposedRecordInput;
  StrategyDiscussionHeldRecordInput: StrategyDiscussionHeldRecordInput;
  StrategyDiscussionOutcomeEnquiryContinuesInput: StrategyDiscussionOutcomeEnquiryContinuesInput;
  StrategyDiscussionOutcomeEnquiryStartedInput: StrategyDiscussionOutcomeEnquiryStartedInput;
  StrategyDiscussionOutcomeInput: StrategyDiscussionOutcomeInput;
  StrategyDiscussionOutcomeNoEnquiryInput: StrategyDiscussionOutcomeNoEnquiryInput;
  StrategyRecordSharedRecordInput: StrategyRecordSharedRecordInput;
  String: Scalars['String']['output'];
  SubjectAccess: SubjectAccessModel;
  SubjectAccessPayload: ResolversUnionTypes<ResolversParentTypes>['SubjectAccessPayload'];
  SubmittedAssessment: SubmittedAssessmentModel;
  Subscription: Record<PropertyKey, never>;
  SupervisedByQualifiedSocialWorker: SupervisedByQualifiedSocialWorkerModel;
  Supervision: SupervisionModel;
  SupervisionRecordInput: SupervisionRecordInput;
  SupervisionRecordPayload: ResolversUnionTypes<ResolversParentTypes>['SupervisionRecordPayload'];
  SupervisionRecorded: Omit<SupervisionRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  SupervisionSession: SupervisionSessionModel;
  SupportToTakePartConsideredRecordInput: SupportToTakePartConsideredRecordInput;
  Team: TeamModel;
  TeamCaseFileAuditRecordInput: TeamCaseFileAuditRecordInput;
  TeamFormInput: TeamFormInput;
  TeamImprovementDeliverInput: TeamImprovementDeliverInput;
  TeamImprovementIdentifyInput: TeamImprovementIdentifyInput;
  TeamMapping: TeamMappingModel;
  TeamMappingRecordInput: TeamMappingRecordInput;
  TeamMappingRecordPayload: ResolversUnionTypes<ResolversParentTypes>['TeamMappingRecordPayload'];
  TeamMappingRecorded: Omit<TeamMappingRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  TeamRecorded: Omit<TeamRecorded, 'team'> & { team: ResolversParentTypes['Team'] };
  TeamRecordedPayload: ResolversUnionTypes<ResolversParentTypes>['TeamRecordedPayload'];
  Terms: TermsModel;
  ThresholdDiscussionHeldRecordInput: ThresholdDiscussionHeldRecordInput;
  TimeLimit: TimeLimitModel;
  Told: ToldModel;
  ToldRecordInput: ToldRecordInput;
  ToldRecordPayload: ResolversUnionTypes<ResolversParentTypes>['ToldRecordPayload'];
  ToldRecorded: Omit<ToldRecorded, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  TrainedIn: TrainedInModel;
  UnknownPractitioner: UnknownPractitionerModel;
  Unmeasured: UnmeasuredModel;
  ViewInput: ViewInput;
  Viewer: ViewerModel;
  ViewsDifferedRecordInput: ViewsDifferedRecordInput;
  VisitedOnRemandRecordInput: VisitedOnRemandRecordInput;
  Webhook: WebhookModel;
  WebhookAddressRefused: WebhookAddressRefusedModel;
  WebhookDelivery: WebhookDeliveryModel;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WebhookDelivery']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookNotFound: WebhookNotFoundModel;
  WebhookPingInput: WebhookPingInput;
  WebhookPingPayload: ResolversUnionTypes<ResolversParentTypes>['WebhookPingPayload'];
  WebhookPinged: Omit<WebhookPinged, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WebhookRegisterInput: WebhookRegisterInput;
  WebhookRegisterPayload: ResolversUnionTypes<ResolversParentTypes>['WebhookRegisterPayload'];
  WebhookRegistered: Omit<WebhookRegistered, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WebhookRemoveInput: WebhookRemoveInput;
  WebhookRemovePayload: ResolversUnionTypes<ResolversParentTypes>['WebhookRemovePayload'];
  WebhookRemoved: Omit<WebhookRemoved, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WebhookReplayInput: WebhookReplayInput;
  WebhookReplayPayload: ResolversUnionTypes<ResolversParentTypes>['WebhookReplayPayload'];
  WebhookReplayed: Omit<WebhookReplayed, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WellbeingGoalSetRecordInput: WellbeingGoalSetRecordInput;
  WhatIf: Omit<WhatIf, 'decisions' | 'obligations' | 'protocol'> & { decisions: ReadonlyArray<ResolversParentTypes['DecidedOtherwise']>, obligations: ReadonlyArray<ResolversParentTypes['OwedOtherwise']>, protocol: ResolversParentTypes['Protocol'] };
  When: WhenModel;
  WhereaboutsAbsentInput: WhereaboutsAbsentInput;
  WhereaboutsInput: WhereaboutsInput;
  Who: WhoModel;
  WishesAndFeelingsAscertainedInput: WishesAndFeelingsAscertainedInput;
  WishesAndFeelingsInput: WishesAndFeelingsInput;
  WishesAndFeelingsNotAscertainedInput: WishesAndFeelingsNotAscertainedInput;
  WishesAndFeelingsRecordInput: WishesAndFeelingsRecordInput;
  WithdrawalAnsweredRecordInput: WithdrawalAnsweredRecordInput;
  Within: WithinModel;
  WorkStartInput: WorkStartInput;
  WorkStartPayload: ResolversUnionTypes<ResolversParentTypes>['WorkStartPayload'];
  WorkStarted: Omit<WorkStarted, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  WorkingDayLimit: Omit<WorkingDayLimit, 'skipped'> & { skipped: ReadonlyArray<ResolversParentTypes['SkippedDay']> };
  WorryStatedRecordInput: WorryStatedRecordInput;
  WritingRequired: WritingRequiredModel;
  YoungCarerAssessedRecordInput: YoungCarerAssessedRecordInput;
  YoungCarersAssessmentCalledForRecordInput: YoungCarersAssessmentCalledForRecordInput;
  YoungerThan: YoungerThanModel;
  YouthJusticeStatusGivenRecordInput: YouthJusticeStatusGivenRecordInput;
  YouthJusticeStatusInput: YouthJusticeStatusInput;
  YouthJusticeStatusRemandedToLocalAuthorityAccommodationInput: YouthJusticeStatusRemandedToLocalAuthorityAccommodationInput;
  YouthJusticeStatusRemandedToYouthDetentionAccommodationInput: YouthJusticeStatusRemandedToYouthDetentionAccommodationInput;
  YouthJusticeStatusSentencedToCustodyInput: YouthJusticeStatusSentencedToCustodyInput;
};

export type AccessResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  episodeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AccessOutcome'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccessConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessConnection'] = ResolversParentTypes['AccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Access']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessEdge'] = ResolversParentTypes['AccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
};

export type AccessOutcomeResolvers = EnumResolverSignature<{ READ?: any, REFUSED?: any, WRITTEN?: any }, ResolversTypes['AccessOutcome']>;

export type ActionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  byWhen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdoptedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Adopted'] = ResolversParentTypes['Adopted']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AgreedPlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgreedPlan'] = ResolversParentTypes['AgreedPlan']> = {
  agreed?: Resolver<ResolversTypes['PlanAgreement'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['PlanDraft'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertKindResolvers = EnumResolverSignature<{ RESTRICTED_RECORD_OPENED?: any }, ResolversTypes['AlertKind']>;

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

export type AnchorResolvers = EnumResolverSignature<{ ACTED_ALONE?: any, AGREEMENT_WITHDRAWN?: any, ASSESSMENT_AUTHORISED?: any, ASSESSMENT_PLANNED?: any, CARE_ORDER_MADE?: any, CHILD_BORN?: any, CHILD_MOVED?: any, CLOSURE_PROPOSED?: any, COMPLAINT_RECEIVED?: any, CONFERENCE_CONVENED?: any, CONFERENCE_REQUESTED?: any, CONSENT_OVERRIDDEN?: any, CONTRIBUTION_REQUESTED?: any, COORDINATED_SUPPORT_FOUND?: any, DETENTION_PLACEMENT_PLAN_PREPARED?: any, DISAGREEMENT_RAISED?: any, EARLY_HELP_ASSESSED?: any, EARLY_HELP_REFUSED?: any, EMERGENCY_ACCEPTED?: any, EMERGENCY_ACTION_TAKEN?: any, ENQUIRY_INITIATED?: any, EXPLOITATION_NOTED?: any, FINANCIAL_SUPPORT_GIVEN?: any, HELP_REQUESTED?: any, IMMEDIATE_DANGER_FOUND?: any, IMPROVEMENT_IDENTIFIED?: any, INTERVENTIONS_INSUFFICIENT?: any, KEY_DECISION_MADE?: any, LAST_OCCASION?: any, LEAD_PRACTITIONER_ALLOCATED?: any, NEED_IDENTIFIED?: any, NEED_SUSPECTED?: any, NEW_INFORMATION_CAME?: any, PARENT_CARERS_ASSESSMENT_CALLED_FOR?: any, PLAN_AGREED?: any, POINT_OF_REFERRAL?: any, POST_STARTED?: any, PRE_PROCEEDINGS_MEETING_HELD?: any, PROCEEDINGS_ISSUED?: any, PROTECTION_PLAN_DECIDED?: any, PROTOCOL_ADOPTED?: any, REASSESSMENT_AGREED?: any, REFERRAL_CARRIED_OVER?: any, REFERRAL_DECIDED?: any, REFERRAL_RECEIVED?: any, REMANDED_TO_YOUTH_DETENTION?: any, RESPONSIBILITY_FOUND_ELSEWHERE?: any, RETURNED_HOME?: any, RETURN_CONSIDERED?: any, RETURN_OUTSIDE_REVIEW?: any, REVIEW_MEETING_HELD?: any, ROLES_INTRODUCED?: any, SECTION_2_SUPPORT_FOUND?: any, SIGNIFICANT_HARM_SUSPECTED?: any, STRATEGY_DISCUSSION_HELD?: any, TRAFFICKING_NOTED?: any, WORK_STARTED?: any, YOUNG_CARERS_ASSESSMENT_CALLED_FOR?: any }, ResolversTypes['Anchor']>;

export type AnchorPointResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AnchorPoint'] = ResolversParentTypes['AnchorPoint']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AnonymityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Anonymity'] = ResolversParentTypes['Anonymity']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedBeforeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AskedBefore'] = ResolversParentTypes['AskedBefore']> = {
  atLeast?: Resolver<ReadonlyArray<ResolversTypes['AtLeast']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  tooFew?: Resolver<ReadonlyArray<ResolversTypes['AtLeast']>, ParentType, ContextType>;
  unanswered?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'AssessmentAuthorised' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotOnRecord' | 'NotPermitted' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'OverrunReasonRequired' | 'ProtocolIsSilent' | 'UnknownPractitioner', ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'AssessmentReturned' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotPermitted' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'ProtocolIsSilent' | 'UnknownPractitioner', ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'AssessmentSubmitted' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotOnRecord' | 'NotPermitted' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type AssessmentSubmittedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssessmentSubmitted'] = ResolversParentTypes['AssessmentSubmitted']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssuranceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Assurance'] = ResolversParentTypes['Assurance']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['StandingEntry']>, ParentType, ContextType>;
  owed?: Resolver<ReadonlyArray<ResolversTypes['StandingObligation']>, ParentType, ContextType>;
  rolesIntroducedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AtLeastResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AtLeast'] = ResolversParentTypes['AtLeast']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Countable'], ParentType, ContextType>;
};

export type AuthorisedAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuthorisedAssessment'] = ResolversParentTypes['AuthorisedAssessment']> = {
  authorised?: Resolver<ResolversTypes['AssessmentAuthorisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['AssessmentSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  assurance?: Resolver<Maybe<ResolversTypes['Assurance']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorityRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuthorityRecorded'] = ResolversParentTypes['AuthorityRecorded']> = {
  assurance?: Resolver<ResolversTypes['Assurance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityRecordedPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuthorityRecordedPayload'] = ResolversParentTypes['AuthorityRecordedPayload']> = {
  __resolveType?: TypeResolveFn<'AuthorityRecorded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NoProtocolInForce' | 'NotPermitted' | 'NotTheirsToKeep' | 'OtherProblem' | 'RecordChanged' | 'StandsOtherwise' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type BirthResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Birth'] = ResolversParentTypes['Birth']> = {
  __resolveType?: TypeResolveFn<'Born' | 'Expected', ParentType, ContextType>;
};

export type BornResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Born'] = ResolversParentTypes['Born']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CadenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Cadence'] = ResolversParentTypes['Cadence']> = {
  every?: Resolver<ResolversTypes['Within'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>;
  recurring?: Resolver<ResolversTypes['Recurring'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Within']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarCoverageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CalendarCoverage'] = ResolversParentTypes['CalendarCoverage']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CapabilityResolvers = EnumResolverSignature<{ BREAK_GLASS?: any, DISCLOSE?: any, KEEP_STAFF?: any, RECORD?: any, RECORD_STAFF?: any, REFER?: any, RESTRICT_RECORD?: any, SEE_ACCESS_LOG?: any, SEE_ALERTS?: any, SEE_CASELOAD?: any, SEE_CHILD?: any, SEE_CHRONOLOGY?: any, SEE_EPISODE?: any, SEE_STAFF?: any, SET_UP_SYSTEMS?: any }, ResolversTypes['Capability']>;

export type CaseDirectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CaseDirection'] = ResolversParentTypes['CaseDirection']> = {
  completeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  focus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  further?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seeChildBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CaseloadOrderResolvers = EnumResolverSignature<{ LATEST_REFERRAL?: any, NEXT_DUE?: any }, ResolversTypes['CaseloadOrder']>;

export type ChairNotIndependentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChairNotIndependent'] = ResolversParentTypes['ChairNotIndependent']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChecklistResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Checklist'] = ResolversParentTypes['Checklist']> = {
  atLeast?: Resolver<ReadonlyArray<ResolversTypes['AtLeast']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChecklistItemResolvers = EnumResolverSignature<{ ADULTS_SEEN?: any, AGENCIES_CONTACTED?: any, AGREED_ACTIONS_DONE?: any, ASSESSMENT_AUTHORISED?: any, ASSESSMENT_CONCLUDED?: any, ATTENDEES_DECIDE_FOR_THEIR_AGENCIES?: any, CARE_NEEDS_ASSESSED?: any, CHILD_AND_FAMILY_NEEDS?: any, CHILD_SEEN?: any, CHILD_SEEN_IN_ENQUIRY?: any, CHRONOLOGY?: any, CONFERENCE_BEFORE_BIRTH_CONSIDERED?: any, CONFERENCE_REPORT?: any, CONSENT_IN_WRITING?: any, DESIRED_RESULT?: any, DEVELOPMENTAL_NEEDS?: any, EARLIER_RECORDS_REVIEWED?: any, EARLY_HELP_ACTIONS?: any, EARLY_HELP_AGREED?: any, EARLY_HELP_ASSESSMENT_USED?: any, ENQUIRY_CONCLUDED?: any, FAMILY_AND_ENVIRONMENT?: any, FAMILY_NETWORK_MEETING_CONSIDERED?: any, FAMILY_TOLD?: any, FOCUS_OF_ASSESSMENT?: any, FOSTERING_SERVICE_ATTENDED?: any, GENOGRAM?: any, GROUND_FOR_NO_CONSENT?: any, HEALTH_ATTENDED?: any, HOME_VISITED?: any, IMPACT_UNDERSTOOD?: any, INVITATION_TO_MEETING?: any, LEGAL_REPRESENTATIVES?: any, LETTER_BEFORE_PROCEEDINGS?: any, LIST_OF_SOLICITORS?: any, MANAGER_ATTENDED?: any, MEASURABLE_OUTCOMES?: any, NEGLECT_SUFFICIENCY?: any, PARENTING_CAPACITY?: any, PLACEMENT_WITH_PARENTS?: any, PLAN_AGREED?: any, PLAN_SHARED?: any, POLICE_ATTENDED?: any, PRE_PROCEEDINGS_MEETING?: any, PROFESSIONALS_INVOLVED?: any, PROFESSIONAL_REFERRER_NAMED?: any, RATIONALE_FOR_NO_CONSENT?: any, REFERRAL_FORM?: any, RESPONSIBILITY_ACCEPTED?: any, RETURN_AGREED_AT_REVIEW?: any, RETURN_ASSESSED?: any, RETURN_ASSESSED_SAFE?: any, RISK_OF_SECTION_47?: any, SECTION_2_SUPPORT?: any, SKILLS_AND_EXPERIENCE?: any, SLEEPING_AREA?: any, SOCIAL_WORKER_ATTENDED?: any, STRATEGY_DISCUSSION_HELD?: any, SUPPORT_TO_TAKE_PART?: any, TEAM_MAPPING?: any, THRESHOLD_MET?: any, THRESHOLD_REFERENCE?: any, TIMESCALE_FOR_COMPLETION?: any, TIMESCALE_FOR_SEEING_CHILD?: any, VISITED_ON_REMAND?: any, WELLBEING_GOALS?: any, WISHES_AND_FEELINGS?: any }, ResolversTypes['ChecklistItem']>;

export type ChildResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child']> = {
  birth?: Resolver<ResolversTypes['Birth'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildConnection'] = ResolversParentTypes['ChildConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChildEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Child']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildEdge'] = ResolversParentTypes['ChildEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
};

export type ChildNotFoundResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildNotFound'] = ResolversParentTypes['ChildNotFound']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildSeenRecordPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildSeenRecordPayload'] = ResolversParentTypes['ChildSeenRecordPayload']> = {
  __resolveType?: TypeResolveFn<'ChildSeenRecorded' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'NotOnRecord' | 'NotPermitted' | 'NotYetBorn' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner', ParentType, ContextType>;
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

export type CircumstanceResolvers = EnumResolverSignature<{ ACTED_ALONE_IN_EMERGENCY?: any, ACTIONS_AGREED?: any, ANOTHER_AUTHORITY_RESPONSIBLE?: any, ASSESSMENT_STARTED?: any, ASYLUM_SEEKING?: any, CARER_ASSESSED?: any, CHANNEL_PANEL?: any, CHILD_HAS_MOVED?: any, CHILD_PROTECTION_PLAN_IN_PLACE?: any, COMMUNICATION_NEEDS?: any, COMPLEX_NEEDS?: any, CRIME_MAY_HAVE_BEEN_COMMITTED?: any, DISABILITY_IS_PRIMARY_CONCERN?: any, DISABLED_CHILD?: any, DISAGREEMENT_OF_STATUTORY_AGENCY?: any, EMERGENCY_PROCEEDINGS?: any, EXPLOITATION?: any, EXTRA_FAMILIAL_HARM?: any, FABRICATED_OR_INDUCED_ILLNESS?: any, FEMALE_GENITAL_MUTILATION?: any, FOREIGN_LINKS?: any, GANG_RISK?: any, HAS_EARLY_HELP_ASSESSMENT?: any, INTERPRETER_NEEDED?: any, IN_HOSPITAL?: any, KNOWN_TO_ANOTHER_AUTHORITY?: any, LED_WITHOUT_SOCIAL_WORKER?: any, LOOKED_AFTER?: any, MORE_INFORMATION_SOUGHT?: any, NEGLECT?: any, OTHER_ASSESSMENTS?: any, PARENT_CARER?: any, PARENT_IN_PRISON?: any, PLAN_DECIDED?: any, POLICE_PROTECTION?: any, PROFESSIONAL_REFERRER?: any, RADICALISATION?: any, REFERRED_BY_YOUTH_OFFENDING_SERVICE?: any, REFERRER_KNOWN?: any, REMANDED_TO_LOCAL_AUTHORITY?: any, REMANDED_TO_YOUTH_DETENTION?: any, RETURNED_FROM_CARE?: any, RETURN_PLANNED?: any, SECTION_17_TO_LEAD?: any, SECTION_20?: any, SECTION_31?: any, SECTION_38?: any, SECTION_47_ENQUIRY_UNDER_WAY?: any, SENTENCED_TO_CUSTODY?: any, SEVERAL_TAKE_PART?: any, SPECIAL_EDUCATIONAL_NEEDS?: any, THRESHOLD_MET_AT_TIER_4?: any, TRAFFICKING?: any, UNBORN?: any, YOUNG_CARER?: any, YOUTH_JUSTICE?: any }, ResolversTypes['Circumstance']>;

export type CircumstanceIsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CircumstanceIs'] = ResolversParentTypes['CircumstanceIs']> = {
  circumstance?: Resolver<ResolversTypes['Circumstance'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CircumstanceIsNotResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CircumstanceIsNot'] = ResolversParentTypes['CircumstanceIsNot']> = {
  circumstance?: Resolver<ResolversTypes['Circumstance'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'ClosureProposed' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotPermitted' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner', ParentType, ContextType>;
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

export type ConditionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  __resolveType?: TypeResolveFn<'DirectlySupervisedBy' | 'EmployedByTheAuthority' | 'Registered' | 'SignificantPracticeExperience' | 'SocialWorkQualified' | 'SupervisedByQualifiedSocialWorker' | 'TrainedIn', ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConditionNotMetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConditionNotMet'] = ResolversParentTypes['ConditionNotMet']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConformanceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Conformance'] = ResolversParentTypes['Conformance']> = {
  conforms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  looser?: Resolver<ReadonlyArray<ResolversTypes['Looser']>, ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
};

export type ConsiderationsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Considerations'] = ResolversParentTypes['Considerations']> = {
  childAndFamilyNeeds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  riskOfSection47?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skillsAndExperience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContentResolvers = EnumResolverSignature<{ CHALLENGE?: any, CONTRIBUTIONS_OF_AGENCIES?: any, FEMALE_GENITAL_MUTILATION?: any, HELP_AND_RESPONSIBILITIES?: any, ONE_PROCESS?: any, OTHER_ASSESSMENTS?: any, PARTICULAR_NEEDS?: any, RECORDING?: any, RETURN_HOME_FROM_CARE?: any, SHARED_REVIEW_POINTS?: any, TIMELY_TRANSPARENT_PROPORTIONATE?: any }, ResolversTypes['Content']>;

export type CountableResolvers = EnumResolverSignature<{ GENERATIONS?: any, OVERSIGHTS?: any }, ResolversTypes['Countable']>;

export type CountedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Counted'] = ResolversParentTypes['Counted']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoveredResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Covered'] = ResolversParentTypes['Covered']> = {
  content?: Resolver<ResolversTypes['Content'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
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

export type DecidedOtherwiseResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DecidedOtherwise'] = ResolversParentTypes['DecidedOtherwise']> = {
  allowedHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allowedThere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  explanations?: Resolver<ReadonlyArray<ResolversTypes['Explanation']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
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

export type DeliveryFailureResolvers = EnumResolverSignature<{ ADDRESS_REFUSED?: any, ANSWERED_OTHERWISE?: any, TIMED_OUT?: any, UNREACHABLE?: any }, ResolversTypes['DeliveryFailure']>;

export type DeliveryStateResolvers = EnumResolverSignature<{ DEAD?: any, DELIVERED?: any, PENDING?: any }, ResolversTypes['DeliveryState']>;

export type DetailResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Detail'] = ResolversParentTypes['Detail']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirectlySupervisedByResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DirectlySupervisedBy'] = ResolversParentTypes['DirectlySupervisedBy']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervisor?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscussedWithResolvers = EnumResolverSignature<{ CHILD?: any, FAMILY?: any, PROFESSIONALS?: any }, ResolversTypes['DiscussedWith']>;

export type DraftedPlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DraftedPlan'] = ResolversParentTypes['DraftedPlan']> = {
  draft?: Resolver<ResolversTypes['PlanDraft'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DueOnPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DueOnPayload'] = ResolversParentTypes['DueOnPayload']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'OutsideCalendarCoverage' | 'WorkingDayLimit', ParentType, ContextType>;
};

export type EditionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  roleDefinitions?: Resolver<ReadonlyArray<ResolversTypes['RoleDefinition']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, Partial<EditionRulesArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  mayLead?: Resolver<ReadonlyArray<ResolversTypes['Who']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployedByTheAuthorityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EmployedByTheAuthority'] = ResolversParentTypes['EmployedByTheAuthority']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpisodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode']> = {
  allocations?: Resolver<ReadonlyArray<ResolversTypes['Allocation']>, ParentType, ContextType>;
  askedBefore?: Resolver<ReadonlyArray<ResolversTypes['AskedBefore']>, ParentType, ContextType, RequireFields<EpisodeAskedBeforeArgs, 'step'>>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  chronology?: Resolver<ResolversTypes['Chronology'], ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType, RequireFields<EpisodeDeadlineArgs, 'step'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  notTold?: Resolver<ReadonlyArray<ResolversTypes['NotTold']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType, Partial<EpisodeObligationsArgs>>;
  overruns?: Resolver<ReadonlyArray<ResolversTypes['Overrun']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['ProtocolVersion'], ParentType, ContextType>;
  record?: Resolver<ReadonlyArray<ResolversTypes['OnRecord']>, ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['PlanReview']>, ParentType, ContextType>;
  sightings?: Resolver<ReadonlyArray<ResolversTypes['Sighting']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  supervisions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionSession']>, ParentType, ContextType>;
  teamMappings?: Resolver<ReadonlyArray<ResolversTypes['TeamMapping']>, ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['Told']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whatIf?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType, RequireFields<EpisodeWhatIfArgs, 'protocol'>>;
  work?: Resolver<ResolversTypes['FamilyWork'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpisodeChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeChange'] = ResolversParentTypes['EpisodeChange']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
  episodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EpisodeChangedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeChanged'] = ResolversParentTypes['EpisodeChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ChronologyEvent'], ParentType, ContextType>;
};

export type EpisodeClosePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EpisodeClosePayload'] = ResolversParentTypes['EpisodeClosePayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeClosed' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotOnRecord' | 'NotPermitted' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner', ParentType, ContextType>;
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
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ExclusionCodeResolvers = EnumResolverSignature<{ ANOTHER_PERSON?: any, CHILD_ABUSE?: any, COURT_PROCEEDINGS?: any, CRIME?: any, EXPECTATIONS_AND_WISHES?: any, LEGAL_PRIVILEGE?: any, SERIOUS_HARM?: any }, ResolversTypes['ExclusionCode']>;

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

export type ExternalIdentifierResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExternalIdentifier'] = ResolversParentTypes['ExternalIdentifier']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FamilyWorkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FamilyWork'] = ResolversParentTypes['FamilyWork']> = {
  __resolveType?: TypeResolveFn<'NotStartedFamilyWork' | 'StartedFamilyWork', ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FormResolvers = EnumResolverSignature<{ SPOKEN?: any, WRITTEN?: any }, ResolversTypes['Form']>;

export type GlassBreakPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['GlassBreakPayload'] = ResolversParentTypes['GlassBreakPayload']> = {
  __resolveType?: TypeResolveFn<'ChildNotFound' | 'GlassBroken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'NotRestricted' | 'OtherProblem' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type GlassBrokenResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['GlassBroken'] = ResolversParentTypes['GlassBroken']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type IdentifierTakenResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IdentifierTaken'] = ResolversParentTypes['IdentifierTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IfExceededResolvers = EnumResolverSignature<{ BREACH?: any, NOT_STATED?: any, RECORD_REASONS?: any, TARGET?: any }, ResolversTypes['IfExceeded']>;

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
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'LaterThanTheLimit' | 'LeadPractitionerAllocated' | 'MayNotLead' | 'NotEntitledToDecide' | 'NotOnRecord' | 'NotPermitted' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'ProtocolIsSilent' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type LeadPractitionerAllocatedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LeadPractitionerAllocated'] = ResolversParentTypes['LeadPractitionerAllocated']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadableResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Leadable'] = ResolversParentTypes['Leadable']> = {
  may?: Resolver<ReadonlyArray<ResolversTypes['MayLead']>, ParentType, ContextType>;
  mayNot?: Resolver<ReadonlyArray<ResolversTypes['NotLeadable']>, ParentType, ContextType>;
};

export type LooserResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Looser'] = ResolversParentTypes['Looser']> = {
  baseline?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  absentParentSearchedForRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAbsentParentSearchedForRecordArgs, 'input'>>;
  accommodationDutyAroseRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAccommodationDutyAroseRecordArgs, 'input'>>;
  adultsSeenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAdultsSeenRecordArgs, 'input'>>;
  agenciesCheckedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAgenciesCheckedRecordArgs, 'input'>>;
  agenciesContactedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAgenciesContactedRecordArgs, 'input'>>;
  agencyReportedToConferenceRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAgencyReportedToConferenceRecordArgs, 'input'>>;
  agreedActionDoneRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAgreedActionDoneRecordArgs, 'input'>>;
  agreementWithdrawnRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAgreementWithdrawnRecordArgs, 'input'>>;
  anotherAuthorityResponsibleRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAnotherAuthorityResponsibleRecordArgs, 'input'>>;
  assessmentAuditedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAssessmentAuditedRecordArgs, 'input'>>;
  assessmentAuthorise?: Resolver<ResolversTypes['AssessmentAuthorisePayload'], ParentType, ContextType, RequireFields<MutationAssessmentAuthoriseArgs, 'input'>>;
  assessmentNotProgressedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAssessmentNotProgressedRecordArgs, 'input'>>;
  assessmentOverseenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAssessmentOverseenRecordArgs, 'input'>>;
  assessmentPlannedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAssessmentPlannedRecordArgs, 'input'>>;
  assessmentReturn?: Resolver<ResolversTypes['AssessmentReturnPayload'], ParentType, ContextType, RequireFields<MutationAssessmentReturnArgs, 'input'>>;
  assessmentSubmit?: Resolver<ResolversTypes['AssessmentSubmitPayload'], ParentType, ContextType, RequireFields<MutationAssessmentSubmitArgs, 'input'>>;
  assessmentUpdatedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAssessmentUpdatedRecordArgs, 'input'>>;
  assessmentsExchangedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAssessmentsExchangedRecordArgs, 'input'>>;
  asylumSeekingGivenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationAsylumSeekingGivenRecordArgs, 'input'>>;
  authorityAssuranceRecord?: Resolver<ResolversTypes['AuthorityRecordedPayload'], ParentType, ContextType, RequireFields<MutationAuthorityAssuranceRecordArgs, 'input'>>;
  authorityDocumentPublish?: Resolver<ResolversTypes['AuthorityRecordedPayload'], ParentType, ContextType, RequireFields<MutationAuthorityDocumentPublishArgs, 'input'>>;
  authorityRolesIntroduce?: Resolver<ResolversTypes['AuthorityRecordedPayload'], ParentType, ContextType, RequireFields<MutationAuthorityRolesIntroduceArgs, 'input'>>;
  careNeedsAssessedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCareNeedsAssessedRecordArgs, 'input'>>;
  carePlanDrawnUpRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCarePlanDrawnUpRecordArgs, 'input'>>;
  careProceedingsConcludedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCareProceedingsConcludedRecordArgs, 'input'>>;
  careProceedingsIssuedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCareProceedingsIssuedRecordArgs, 'input'>>;
  carerAssessedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCarerAssessedRecordArgs, 'input'>>;
  carriedOverReferralActionedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCarriedOverReferralActionedRecordArgs, 'input'>>;
  characteristicsGivenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCharacteristicsGivenRecordArgs, 'input'>>;
  childBornRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationChildBornRecordArgs, 'input'>>;
  childInNeedFoundRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationChildInNeedFoundRecordArgs, 'input'>>;
  childInterviewedJointlyRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationChildInterviewedJointlyRecordArgs, 'input'>>;
  childInterviewedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationChildInterviewedRecordArgs, 'input'>>;
  childReassessedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationChildReassessedRecordArgs, 'input'>>;
  childSeenRecord?: Resolver<ResolversTypes['ChildSeenRecordPayload'], ParentType, ContextType, RequireFields<MutationChildSeenRecordArgs, 'input'>>;
  chronologyCompletedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationChronologyCompletedRecordArgs, 'input'>>;
  circumstanceEndedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCircumstanceEndedRecordArgs, 'input'>>;
  circumstanceNotedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCircumstanceNotedRecordArgs, 'input'>>;
  closurePropose?: Resolver<ResolversTypes['ClosureProposePayload'], ParentType, ContextType, RequireFields<MutationClosureProposeArgs, 'input'>>;
  coWorkerEndedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCoWorkerEndedRecordArgs, 'input'>>;
  coWorkerNamedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCoWorkerNamedRecordArgs, 'input'>>;
  colleaguesAbroadContactedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationColleaguesAbroadContactedRecordArgs, 'input'>>;
  communicationDescribedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCommunicationDescribedRecordArgs, 'input'>>;
  complaintAnsweredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationComplaintAnsweredRecordArgs, 'input'>>;
  complaintReceivedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationComplaintReceivedRecordArgs, 'input'>>;
  complimentReceivedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationComplimentReceivedRecordArgs, 'input'>>;
  concernsClarifiedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConcernsClarifiedRecordArgs, 'input'>>;
  conferenceReportPreparedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConferenceReportPreparedRecordArgs, 'input'>>;
  conferenceRequestAnsweredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConferenceRequestAnsweredRecordArgs, 'input'>>;
  conferenceRequestedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConferenceRequestedRecordArgs, 'input'>>;
  conferenceReviewHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConferenceReviewHeldRecordArgs, 'input'>>;
  consentGivenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConsentGivenRecordArgs, 'input'>>;
  consentOverriddenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConsentOverriddenRecordArgs, 'input'>>;
  consentRefusedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConsentRefusedRecordArgs, 'input'>>;
  consentSoughtRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConsentSoughtRecordArgs, 'input'>>;
  consentWithdrawnRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConsentWithdrawnRecordArgs, 'input'>>;
  consultationHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationConsultationHeldRecordArgs, 'input'>>;
  contactScreenedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationContactScreenedRecordArgs, 'input'>>;
  continuityWeighedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationContinuityWeighedRecordArgs, 'input'>>;
  contributionDeclinedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationContributionDeclinedRecordArgs, 'input'>>;
  contributionMadeRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationContributionMadeRecordArgs, 'input'>>;
  contributionRequestedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationContributionRequestedRecordArgs, 'input'>>;
  coordinatedSupportFoundRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCoordinatedSupportFoundRecordArgs, 'input'>>;
  coreGroupMetRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationCoreGroupMetRecordArgs, 'input'>>;
  departedFromGuidanceRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationDepartedFromGuidanceRecordArgs, 'input'>>;
  desiredResultHeardRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationDesiredResultHeardRecordArgs, 'input'>>;
  detentionPlacementPlanPreparedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationDetentionPlacementPlanPreparedRecordArgs, 'input'>>;
  developmentNotedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationDevelopmentNotedRecordArgs, 'input'>>;
  directWorkDoneRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationDirectWorkDoneRecordArgs, 'input'>>;
  disabilityDescribedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationDisabilityDescribedRecordArgs, 'input'>>;
  disagreementEscalatedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationDisagreementEscalatedRecordArgs, 'input'>>;
  disagreementRaisedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationDisagreementRaisedRecordArgs, 'input'>>;
  disagreementResolvedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationDisagreementResolvedRecordArgs, 'input'>>;
  earlierRecordsReviewedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEarlierRecordsReviewedRecordArgs, 'input'>>;
  earlyHelpAssessedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEarlyHelpAssessedRecordArgs, 'input'>>;
  earlyHelpLeadNamedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEarlyHelpLeadNamedRecordArgs, 'input'>>;
  earlyHelpNeedIdentifiedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEarlyHelpNeedIdentifiedRecordArgs, 'input'>>;
  earlyHelpProvidedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEarlyHelpProvidedRecordArgs, 'input'>>;
  earlyHelpRefusedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEarlyHelpRefusedRecordArgs, 'input'>>;
  earlyHelpReviewedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEarlyHelpReviewedRecordArgs, 'input'>>;
  emergencyAcceptanceConfirmedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEmergencyAcceptanceConfirmedRecordArgs, 'input'>>;
  emergencyAcceptedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEmergencyAcceptedRecordArgs, 'input'>>;
  emergencyActionTakenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEmergencyActionTakenRecordArgs, 'input'>>;
  endOfInvolvementProposedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEndOfInvolvementProposedRecordArgs, 'input'>>;
  enquiryConcludedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEnquiryConcludedRecordArgs, 'input'>>;
  enquiryContributedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEnquiryContributedRecordArgs, 'input'>>;
  episodeClose?: Resolver<ResolversTypes['EpisodeClosePayload'], ParentType, ContextType, RequireFields<MutationEpisodeCloseArgs, 'input'>>;
  episodeIdentifiersGivenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEpisodeIdentifiersGivenRecordArgs, 'input'>>;
  escalationJudgedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationEscalationJudgedRecordArgs, 'input'>>;
  familyNetworkMeetingConsideredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationFamilyNetworkMeetingConsideredRecordArgs, 'input'>>;
  financialSupportGivenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationFinancialSupportGivenRecordArgs, 'input'>>;
  financialSupportReviewedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationFinancialSupportReviewedRecordArgs, 'input'>>;
  followUpAnsweredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationFollowUpAnsweredRecordArgs, 'input'>>;
  furtherReferralReceivedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationFurtherReferralReceivedRecordArgs, 'input'>>;
  furtherReferralReviewedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationFurtherReferralReviewedRecordArgs, 'input'>>;
  genogramDrawnRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationGenogramDrawnRecordArgs, 'input'>>;
  glassBreak?: Resolver<ResolversTypes['GlassBreakPayload'], ParentType, ContextType, RequireFields<MutationGlassBreakArgs, 'input'>>;
  helpAnsweredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationHelpAnsweredRecordArgs, 'input'>>;
  helpRequestedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationHelpRequestedRecordArgs, 'input'>>;
  helpReviewedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationHelpReviewedRecordArgs, 'input'>>;
  historyConsideredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationHistoryConsideredRecordArgs, 'input'>>;
  homeVisitedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationHomeVisitedRecordArgs, 'input'>>;
  householdDescribedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationHouseholdDescribedRecordArgs, 'input'>>;
  identifiersGivenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationIdentifiersGivenRecordArgs, 'input'>>;
  immediateDangerFoundRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationImmediateDangerFoundRecordArgs, 'input'>>;
  impactOfAdultsNeedsConsideredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationImpactOfAdultsNeedsConsideredRecordArgs, 'input'>>;
  impactOfServiceReviewedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationImpactOfServiceReviewedRecordArgs, 'input'>>;
  informationGatheredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationInformationGatheredRecordArgs, 'input'>>;
  informationNotSharedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationInformationNotSharedRecordArgs, 'input'>>;
  informationRequestedWithoutConsentRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationInformationRequestedWithoutConsentRecordArgs, 'input'>>;
  informationSharedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationInformationSharedRecordArgs, 'input'>>;
  informationSharedWithNewAuthorityRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationInformationSharedWithNewAuthorityRecordArgs, 'input'>>;
  initialConferenceHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationInitialConferenceHeldRecordArgs, 'input'>>;
  interpreterUsedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationInterpreterUsedRecordArgs, 'input'>>;
  judgementMadeRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationJudgementMadeRecordArgs, 'input'>>;
  keyDecisionMadeRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationKeyDecisionMadeRecordArgs, 'input'>>;
  leadPractitionerAllocate?: Resolver<ResolversTypes['LeadPractitionerAllocatePayload'], ParentType, ContextType, RequireFields<MutationLeadPractitionerAllocateArgs, 'input'>>;
  legalGatewayPlanningMeetingHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationLegalGatewayPlanningMeetingHeldRecordArgs, 'input'>>;
  legalPlanningMeetingHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationLegalPlanningMeetingHeldRecordArgs, 'input'>>;
  legalStatusBeganRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationLegalStatusBeganRecordArgs, 'input'>>;
  legalStatusEndedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationLegalStatusEndedRecordArgs, 'input'>>;
  letterBeforeProceedingsSentRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationLetterBeforeProceedingsSentRecordArgs, 'input'>>;
  levelOfNeedDecidedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationLevelOfNeedDecidedRecordArgs, 'input'>>;
  linkedAuthorityNamedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationLinkedAuthorityNamedRecordArgs, 'input'>>;
  lookedAfterReviewHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationLookedAfterReviewHeldRecordArgs, 'input'>>;
  medicalAssessmentArrangedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationMedicalAssessmentArrangedRecordArgs, 'input'>>;
  medicalFoundNecessaryRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationMedicalFoundNecessaryRecordArgs, 'input'>>;
  midPointReviewedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationMidPointReviewedRecordArgs, 'input'>>;
  moveNotifiedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationMoveNotifiedRecordArgs, 'input'>>;
  needIdentifiedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationNeedIdentifiedRecordArgs, 'input'>>;
  needSuspectedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationNeedSuspectedRecordArgs, 'input'>>;
  neglectSufficiencyDecidedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationNeglectSufficiencyDecidedRecordArgs, 'input'>>;
  newAuthorityReassessedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationNewAuthorityReassessedRecordArgs, 'input'>>;
  newInformationCameRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationNewInformationCameRecordArgs, 'input'>>;
  notToldRecord?: Resolver<ResolversTypes['NotToldRecordPayload'], ParentType, ContextType, RequireFields<MutationNotToldRecordArgs, 'input'>>;
  otherAssessmentCoordinatedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationOtherAssessmentCoordinatedRecordArgs, 'input'>>;
  otherChildConsideredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationOtherChildConsideredRecordArgs, 'input'>>;
  overrunReasonRecord?: Resolver<ResolversTypes['OverrunReasonRecordPayload'], ParentType, ContextType, RequireFields<MutationOverrunReasonRecordArgs, 'input'>>;
  parentCarerAssessedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationParentCarerAssessedRecordArgs, 'input'>>;
  parentCarersAssessmentCalledForRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationParentCarersAssessmentCalledForRecordArgs, 'input'>>;
  parentOrCarerDescribedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationParentOrCarerDescribedRecordArgs, 'input'>>;
  placementWithParentsCompletedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationPlacementWithParentsCompletedRecordArgs, 'input'>>;
  planAgree?: Resolver<ResolversTypes['PlanAgreePayload'], ParentType, ContextType, RequireFields<MutationPlanAgreeArgs, 'input'>>;
  planDraft?: Resolver<ResolversTypes['PlanDraftPayload'], ParentType, ContextType, RequireFields<MutationPlanDraftArgs, 'input'>>;
  planReview?: Resolver<ResolversTypes['PlanReviewPayload'], ParentType, ContextType, RequireFields<MutationPlanReviewArgs, 'input'>>;
  planSetOutRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationPlanSetOutRecordArgs, 'input'>>;
  planSignOff?: Resolver<ResolversTypes['PlanSignOffPayload'], ParentType, ContextType, RequireFields<MutationPlanSignOffArgs, 'input'>>;
  planningMeetingHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationPlanningMeetingHeldRecordArgs, 'input'>>;
  practitionerAppoint?: Resolver<ResolversTypes['PractitionerRecordedPayload'], ParentType, ContextType, RequireFields<MutationPractitionerAppointArgs, 'input'>>;
  practitionerEmploymentEnd?: Resolver<ResolversTypes['PractitionerRecordedPayload'], ParentType, ContextType, RequireFields<MutationPractitionerEmploymentEndArgs, 'input'>>;
  practitionerQualificationNote?: Resolver<ResolversTypes['PractitionerRecordedPayload'], ParentType, ContextType, RequireFields<MutationPractitionerQualificationNoteArgs, 'input'>>;
  practitionerRegistrationEnter?: Resolver<ResolversTypes['PractitionerRecordedPayload'], ParentType, ContextType, RequireFields<MutationPractitionerRegistrationEnterArgs, 'input'>>;
  practitionerRolesChange?: Resolver<ResolversTypes['PractitionerRecordedPayload'], ParentType, ContextType, RequireFields<MutationPractitionerRolesChangeArgs, 'input'>>;
  practitionerSupervisionRecord?: Resolver<ResolversTypes['PractitionerRecordedPayload'], ParentType, ContextType, RequireFields<MutationPractitionerSupervisionRecordArgs, 'input'>>;
  practitionerSupervisorName?: Resolver<ResolversTypes['PractitionerRecordedPayload'], ParentType, ContextType, RequireFields<MutationPractitionerSupervisorNameArgs, 'input'>>;
  practitionerTeamJoin?: Resolver<ResolversTypes['PractitionerRecordedPayload'], ParentType, ContextType, RequireFields<MutationPractitionerTeamJoinArgs, 'input'>>;
  practitionerTopicRecord?: Resolver<ResolversTypes['PractitionerRecordedPayload'], ParentType, ContextType, RequireFields<MutationPractitionerTopicRecordArgs, 'input'>>;
  practitionerTrainingRecord?: Resolver<ResolversTypes['PractitionerRecordedPayload'], ParentType, ContextType, RequireFields<MutationPractitionerTrainingRecordArgs, 'input'>>;
  preProceedingsMeetingHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationPreProceedingsMeetingHeldRecordArgs, 'input'>>;
  preProceedingsPlanReviewedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationPreProceedingsPlanReviewedRecordArgs, 'input'>>;
  previousInvolvementNotedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationPreviousInvolvementNotedRecordArgs, 'input'>>;
  protectionPlanMadeRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationProtectionPlanMadeRecordArgs, 'input'>>;
  purposeStatedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationPurposeStatedRecordArgs, 'input'>>;
  questionsAnsweredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationQuestionsAnsweredRecordArgs, 'input'>>;
  referralCarriedOverRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationReferralCarriedOverRecordArgs, 'input'>>;
  referralDecide?: Resolver<ResolversTypes['ReferralDecidePayload'], ParentType, ContextType, RequireFields<MutationReferralDecideArgs, 'input'>>;
  referralParticularsGivenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationReferralParticularsGivenRecordArgs, 'input'>>;
  referralReceive?: Resolver<ResolversTypes['ReferralReceivePayload'], ParentType, ContextType, RequireFields<MutationReferralReceiveArgs, 'input'>>;
  remandedToYouthDetentionRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationRemandedToYouthDetentionRecordArgs, 'input'>>;
  requestWithoutConsentSupportedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationRequestWithoutConsentSupportedRecordArgs, 'input'>>;
  researchReflectedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationResearchReflectedRecordArgs, 'input'>>;
  responseDeterminedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationResponseDeterminedRecordArgs, 'input'>>;
  responseEscalatedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationResponseEscalatedRecordArgs, 'input'>>;
  responseFollowedUpRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationResponseFollowedUpRecordArgs, 'input'>>;
  responsibilityAcceptedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationResponsibilityAcceptedRecordArgs, 'input'>>;
  responsibleAuthorityConsultedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationResponsibleAuthorityConsultedRecordArgs, 'input'>>;
  restrictionDecide?: Resolver<ResolversTypes['RestrictionDecidePayload'], ParentType, ContextType, RequireFields<MutationRestrictionDecideArgs, 'input'>>;
  restrictionLift?: Resolver<ResolversTypes['RestrictionLiftPayload'], ParentType, ContextType, RequireFields<MutationRestrictionLiftArgs, 'input'>>;
  restrictionPractitionerName?: Resolver<ResolversTypes['RestrictionPractitionerNamePayload'], ParentType, ContextType, RequireFields<MutationRestrictionPractitionerNameArgs, 'input'>>;
  restrictionPractitionerUnname?: Resolver<ResolversTypes['RestrictionPractitionerUnnamePayload'], ParentType, ContextType, RequireFields<MutationRestrictionPractitionerUnnameArgs, 'input'>>;
  returnAssessedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationReturnAssessedRecordArgs, 'input'>>;
  returnConsideredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationReturnConsideredRecordArgs, 'input'>>;
  returnHomeDecidedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationReturnHomeDecidedRecordArgs, 'input'>>;
  returnSupportArrangedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationReturnSupportArrangedRecordArgs, 'input'>>;
  returnedHomeRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationReturnedHomeRecordArgs, 'input'>>;
  reviewMeetingHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationReviewMeetingHeldRecordArgs, 'input'>>;
  reviewPointsAgreedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationReviewPointsAgreedRecordArgs, 'input'>>;
  routeTakenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationRouteTakenRecordArgs, 'input'>>;
  section2SupportArrangedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationSection2SupportArrangedRecordArgs, 'input'>>;
  section2SupportConsideredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationSection2SupportConsideredRecordArgs, 'input'>>;
  seeingRescheduledRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationSeeingRescheduledRecordArgs, 'input'>>;
  servicesCommissionedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationServicesCommissionedRecordArgs, 'input'>>;
  servicesDecidedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationServicesDecidedRecordArgs, 'input'>>;
  significantEventAddedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationSignificantEventAddedRecordArgs, 'input'>>;
  significantHarmSuspectedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationSignificantHarmSuspectedRecordArgs, 'input'>>;
  stepInProposedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationStepInProposedRecordArgs, 'input'>>;
  strategyDiscussionHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationStrategyDiscussionHeldRecordArgs, 'input'>>;
  strategyRecordSharedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationStrategyRecordSharedRecordArgs, 'input'>>;
  supervisionRecord?: Resolver<ResolversTypes['SupervisionRecordPayload'], ParentType, ContextType, RequireFields<MutationSupervisionRecordArgs, 'input'>>;
  supportToTakePartConsideredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationSupportToTakePartConsideredRecordArgs, 'input'>>;
  teamCaseFileAuditRecord?: Resolver<ResolversTypes['TeamRecordedPayload'], ParentType, ContextType, RequireFields<MutationTeamCaseFileAuditRecordArgs, 'input'>>;
  teamForm?: Resolver<ResolversTypes['TeamRecordedPayload'], ParentType, ContextType, RequireFields<MutationTeamFormArgs, 'input'>>;
  teamImprovementDeliver?: Resolver<ResolversTypes['TeamRecordedPayload'], ParentType, ContextType, RequireFields<MutationTeamImprovementDeliverArgs, 'input'>>;
  teamImprovementIdentify?: Resolver<ResolversTypes['TeamRecordedPayload'], ParentType, ContextType, RequireFields<MutationTeamImprovementIdentifyArgs, 'input'>>;
  teamMappingRecord?: Resolver<ResolversTypes['TeamMappingRecordPayload'], ParentType, ContextType, RequireFields<MutationTeamMappingRecordArgs, 'input'>>;
  thresholdDiscussionHeldRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationThresholdDiscussionHeldRecordArgs, 'input'>>;
  toldRecord?: Resolver<ResolversTypes['ToldRecordPayload'], ParentType, ContextType, RequireFields<MutationToldRecordArgs, 'input'>>;
  viewsDifferedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationViewsDifferedRecordArgs, 'input'>>;
  visitedOnRemandRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationVisitedOnRemandRecordArgs, 'input'>>;
  webhookPing?: Resolver<ResolversTypes['WebhookPingPayload'], ParentType, ContextType, RequireFields<MutationWebhookPingArgs, 'input'>>;
  webhookRegister?: Resolver<ResolversTypes['WebhookRegisterPayload'], ParentType, ContextType, RequireFields<MutationWebhookRegisterArgs, 'input'>>;
  webhookRemove?: Resolver<ResolversTypes['WebhookRemovePayload'], ParentType, ContextType, RequireFields<MutationWebhookRemoveArgs, 'input'>>;
  webhookReplay?: Resolver<ResolversTypes['WebhookReplayPayload'], ParentType, ContextType, RequireFields<MutationWebhookReplayArgs, 'input'>>;
  wellbeingGoalSetRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationWellbeingGoalSetRecordArgs, 'input'>>;
  wishesAndFeelingsRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationWishesAndFeelingsRecordArgs, 'input'>>;
  withdrawalAnsweredRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationWithdrawalAnsweredRecordArgs, 'input'>>;
  workStart?: Resolver<ResolversTypes['WorkStartPayload'], ParentType, ContextType, RequireFields<MutationWorkStartArgs, 'input'>>;
  worryStatedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationWorryStatedRecordArgs, 'input'>>;
  youngCarerAssessedRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationYoungCarerAssessedRecordArgs, 'input'>>;
  youngCarersAssessmentCalledForRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationYoungCarersAssessmentCalledForRecordArgs, 'input'>>;
  youthJusticeStatusGivenRecord?: Resolver<ResolversTypes['OnRecordPutPayload'], ParentType, ContextType, RequireFields<MutationYouthJusticeStatusGivenRecordArgs, 'input'>>;
};

export type NoProtocolInForceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoProtocolInForce'] = ResolversParentTypes['NoProtocolInForce']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NobodyNamedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NobodyNamed'] = ResolversParentTypes['NobodyNamed']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Child' | 'Edition' | 'Episode' | 'Practitioner' | 'Protocol', ParentType, ContextType>;
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

export type NotLeadableResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotLeadable'] = ResolversParentTypes['NotLeadable']> = {
  __resolveType?: TypeResolveFn<'MayNotLead' | 'ProtocolIsSilent', ParentType, ContextType>;
};

export type NotOnRecordResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotOnRecord'] = ResolversParentTypes['NotOnRecord']> = {
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  tooFew?: Resolver<ReadonlyArray<ResolversTypes['AtLeast']>, ParentType, ContextType>;
  unanswered?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obstacle?: Resolver<ResolversTypes['Obstacle'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotRestrictedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotRestricted'] = ResolversParentTypes['NotRestricted']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
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

export type NotTheirsToKeepResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotTheirsToKeep'] = ResolversParentTypes['NotTheirsToKeep']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'ExceptionNotAllowed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'NotToldRecorded' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'ProtocolIsSilent' | 'UnknownPractitioner', ParentType, ContextType>;
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

export type NothingToExcludeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NothingToExclude'] = ResolversParentTypes['NothingToExclude']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  after?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  telling?: Resolver<ResolversTypes['Telling'], ParentType, ContextType>;
  unless?: Resolver<ReadonlyArray<ResolversTypes['Exception']>, ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Within'], ParentType, ContextType>;
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

export type ObligationDifferenceResolvers = EnumResolverSignature<{ BY?: any, DUE_ON?: any, STATE?: any }, ResolversTypes['ObligationDifference']>;

export type ObligationStateResolvers = EnumResolverSignature<{ DUE?: any, EXCUSED?: any, LATE?: any, MET?: any, MET_LATE?: any, NOT_YET?: any, OUTSTANDING?: any }, ResolversTypes['ObligationState']>;

export type ObstacleResolvers = EnumResolverSignature<{ PURPOSE?: any, RECORD?: any, ROLE?: any }, ResolversTypes['Obstacle']>;

export type OfficeHoursResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OfficeHours'] = ResolversParentTypes['OfficeHours']> = {
  closesAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OnRecordResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OnRecord'] = ResolversParentTypes['OnRecord']> = {
  details?: Resolver<ReadonlyArray<ResolversTypes['Detail']>, ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnRecordPutResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OnRecordPut'] = ResolversParentTypes['OnRecordPut']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  onRecord?: Resolver<ResolversTypes['OnRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnRecordPutPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OnRecordPutPayload'] = ResolversParentTypes['OnRecordPutPayload']> = {
  __resolveType?: TypeResolveFn<'ChairNotIndependent' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'IdentifierTaken' | 'ImpossibleDay' | 'InvalidInput' | 'LaterThanTheLimit' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotOnRecord' | 'NotPermitted' | 'NotTheLeadPractitioner' | 'OnRecordPut' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner', ParentType, ContextType>;
};

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
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'OverrunReasonRecorded' | 'UnknownPractitioner', ParentType, ContextType>;
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

export type OwedOtherwiseResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwedOtherwise'] = ResolversParentTypes['OwedOtherwise']> = {
  differs?: Resolver<ReadonlyArray<ResolversTypes['ObligationDifference']>, ParentType, ContextType>;
  here?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  there?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type OwnRecordResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwnRecord'] = ResolversParentTypes['OwnRecord']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotOnRecord' | 'NotPermitted' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'PlanAgreed' | 'UnknownPractitioner', ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'PlanDrafted' | 'UnknownPractitioner', ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'NotPermitted' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'PlanReviewed' | 'UnknownPractitioner', ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MayNotDecideOnOwnWork' | 'NotEntitledToDecide' | 'NotPermitted' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'PlanSignedOff' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type PlanSignedOffResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanSignedOff'] = ResolversParentTypes['PlanSignedOff']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanStateResolvers = EnumResolverSignature<{ AGREED?: any, DRAFTED?: any, NOT_DRAFTED?: any, SIGNED_OFF?: any }, ResolversTypes['PlanState']>;

export type PostResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  background?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StandingEntry']>, ParentType, ContextType>;
  owed?: Resolver<ReadonlyArray<ResolversTypes['StandingObligation']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadable?: Resolver<ResolversTypes['Leadable'], ParentType, ContextType, Partial<PractitionerLeadableArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  significantPracticeExperience?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  socialWorkQualified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Supervision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PractitionerRecorded'] = ResolversParentTypes['PractitionerRecorded']> = {
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerRecordedPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PractitionerRecordedPayload'] = ResolversParentTypes['PractitionerRecordedPayload']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NoProtocolInForce' | 'NotPermitted' | 'NotTheirsToKeep' | 'OtherProblem' | 'OwnRecord' | 'PractitionerRecorded' | 'RecordChanged' | 'StandsOtherwise' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'ChairNotIndependent' | 'ChildNotFound' | 'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'ExceptionNotAllowed' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'IdentifierTaken' | 'ImpossibleDay' | 'InvalidInput' | 'LaterThanTheLimit' | 'MayNotDecideOnOwnWork' | 'MayNotLead' | 'NoProtocolInForce' | 'NobodyNamed' | 'NotEntitledToDecide' | 'NotOnRecord' | 'NotPermitted' | 'NotRestricted' | 'NotTheLeadPractitioner' | 'NotTheirsToKeep' | 'NotYetBorn' | 'NothingToExclude' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'OverrunReasonRequired' | 'OwnRecord' | 'ProtocolIsSilent' | 'RecordChanged' | 'StandsOtherwise' | 'UnknownPractitioner' | 'WebhookAddressRefused' | 'WebhookNotFound' | 'WritingRequired', ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ProposedClosureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedClosure'] = ResolversParentTypes['ProposedClosure']> = {
  proposal?: Resolver<ResolversTypes['ClosureProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtocolResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Protocol'] = ResolversParentTypes['Protocol']> = {
  adopted?: Resolver<Maybe<ResolversTypes['Adopted']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Covered']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leavesOut?: Resolver<ReadonlyArray<ResolversTypes['Content']>, ParentType, ContextType>;
  officeHours?: Resolver<Maybe<ResolversTypes['OfficeHours']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['ReadingTaken']>, ParentType, ContextType>;
  roleDefinitions?: Resolver<ReadonlyArray<ResolversTypes['RoleDefinition']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, Partial<ProtocolRulesArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtocolComparisonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProtocolComparison'] = ResolversParentTypes['ProtocolComparison']> = {
  a?: Resolver<ResolversTypes['RuleSet'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['RuleSet'], ParentType, ContextType>;
  differs?: Resolver<ReadonlyArray<ResolversTypes['RulesCompared']>, ParentType, ContextType>;
  onlyInA?: Resolver<ReadonlyArray<ResolversTypes['RuleAlone']>, ParentType, ContextType>;
  onlyInB?: Resolver<ReadonlyArray<ResolversTypes['RuleAlone']>, ParentType, ContextType>;
  same?: Resolver<ReadonlyArray<ResolversTypes['RulesCompared']>, ParentType, ContextType>;
};

export type ProtocolConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProtocolConnection'] = ResolversParentTypes['ProtocolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtocolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Protocol']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProtocolEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProtocolEdge'] = ResolversParentTypes['ProtocolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
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
  accessLog?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, RequireFields<QueryAccessLogArgs, 'child' | 'first'>>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, RequireFields<QueryAlertsArgs, 'first'>>;
  caseload?: Resolver<ResolversTypes['EpisodeConnection'], ParentType, ContextType, RequireFields<QueryCaseloadArgs, 'first' | 'orderBy'>>;
  child?: Resolver<Maybe<ResolversTypes['Child']>, ParentType, ContextType, RequireFields<QueryChildArgs, 'id'>>;
  childByIdentifier?: Resolver<Maybe<ResolversTypes['Child']>, ParentType, ContextType, RequireFields<QueryChildByIdentifierArgs, 'system' | 'value'>>;
  children?: Resolver<ResolversTypes['ChildConnection'], ParentType, ContextType, RequireFields<QueryChildrenArgs, 'first'>>;
  conformance?: Resolver<Maybe<ResolversTypes['Conformance']>, ParentType, ContextType, RequireFields<QueryConformanceArgs, 'protocol'>>;
  dueOn?: Resolver<ResolversTypes['DueOnPayload'], ParentType, ContextType, RequireFields<QueryDueOnArgs, 'from' | 'workingDays'>>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['Edition']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType, RequireFields<QueryEpisodeArgs, 'id'>>;
  episodeByIdentifier?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType, RequireFields<QueryEpisodeByIdentifierArgs, 'system' | 'value'>>;
  episodes?: Resolver<ResolversTypes['EpisodeConnection'], ParentType, ContextType, RequireFields<QueryEpisodesArgs, 'first'>>;
  mayLead?: Resolver<ResolversTypes['MayLeadPayload'], ParentType, ContextType, RequireFields<QueryMayLeadArgs, 'practitioner' | 'work'>>;
  mayRemainAnonymous?: Resolver<ResolversTypes['MayRemainAnonymousPayload'], ParentType, ContextType, RequireFields<QueryMayRemainAnonymousArgs, 'referrer'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType, RequireFields<QueryPractitionerArgs, 'id'>>;
  practitioners?: Resolver<ReadonlyArray<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType, Partial<QueryProtocolArgs>>;
  protocolComparison?: Resolver<Maybe<ResolversTypes['ProtocolComparison']>, ParentType, ContextType, RequireFields<QueryProtocolComparisonArgs, 'a' | 'b'>>;
  protocols?: Resolver<ResolversTypes['ProtocolConnection'], ParentType, ContextType, RequireFields<QueryProtocolsArgs, 'first'>>;
  reminders?: Resolver<ResolversTypes['ReminderConnection'], ParentType, ContextType, RequireFields<QueryRemindersArgs, 'first'>>;
  subjectAccess?: Resolver<ResolversTypes['SubjectAccessPayload'], ParentType, ContextType, RequireFields<QuerySubjectAccessArgs, 'child' | 'exclude'>>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  updatedSince?: Resolver<ResolversTypes['EpisodeConnection'], ParentType, ContextType, RequireFields<QueryUpdatedSinceArgs, 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  webhookDeliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<QueryWebhookDeliveriesArgs, 'first'>>;
  webhookTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  webhooks?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  alternative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  takenAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadingAnswerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadingAnswer'] = ResolversParentTypes['ReadingAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadingTakenResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadingTaken'] = ResolversParentTypes['ReadingTaken']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['ReadingAnswer']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  takenAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceivedReferralResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReceivedReferral'] = ResolversParentTypes['ReceivedReferral']> = {
  concern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  referrer?: Resolver<ResolversTypes['Referrer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordChangedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecordChanged'] = ResolversParentTypes['RecordChanged']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seenVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Recorded'] = ResolversParentTypes['Recorded']> = {
  __resolveType?: TypeResolveFn<'Allocation' | 'AssessmentAuthorisation' | 'AssessmentReturn' | 'AssessmentSubmission' | 'Change' | 'ChronologyEvent' | 'ClosureProposal' | 'ClosureSignOff' | 'NotTold' | 'OnRecord' | 'Overrun' | 'PlanAgreement' | 'PlanDraft' | 'PlanReview' | 'PlanSignOff' | 'ReferralDecision' | 'Sighting' | 'StandingEntry' | 'SupervisionSession' | 'TeamMapping' | 'Told', ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RecurringResolvers = EnumResolverSignature<{ ANNUAL_REPORT?: any, ARRANGEMENTS_MONITORING?: any, BOARD_REPORT?: any, CASE_FILE_AUDIT?: any, CONFERENCE_REVIEW?: any, CORE_GROUP?: any, EARLY_HELP_REVIEW?: any, FEEDBACK_DISCUSSION?: any, FINANCIAL_SUPPORT_REVIEW?: any, FRAMEWORK_AGREEMENT?: any, LEGAL_GATEWAY_OVERSIGHT?: any, LOOKED_AFTER_REVIEW?: any, MANAGER_OVERSIGHT?: any, PARTNERS_IN_QA?: any, PLAN_REVIEW?: any, PRACTITIONER_SUPERVISION?: any, PRE_PROCEEDINGS_REVIEW?: any, PROTOCOL_REVIEW?: any, REASSESSMENT?: any, REVIEW_OF_HELP?: any, SENIOR_MANAGEMENT_QA?: any, SUPERVISION?: any, SUPERVISION_FILE_AUDIT?: any, TARGETED_QA?: any, TRAINING_EVALUATION?: any, WELFARE_REASSESSMENT?: any }, ResolversTypes['Recurring']>;

export type ReferralResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  __resolveType?: TypeResolveFn<'DecidedReferral' | 'ReceivedReferral', ParentType, ContextType>;
  concern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  referrer?: Resolver<ResolversTypes['Referrer'], ParentType, ContextType>;
};

export type ReferralDecidePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReferralDecidePayload'] = ResolversParentTypes['ReferralDecidePayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEntitledToDecide' | 'NotOnRecord' | 'NotPermitted' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'ReferralDecided' | 'UnknownPractitioner', ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'ChildNotFound' | 'IdempotencyKeyReused' | 'IdentifierTaken' | 'ImpossibleDay' | 'InvalidInput' | 'NoProtocolInForce' | 'NotOnRecord' | 'NotPermitted' | 'OtherProblem' | 'OutsideCalendarCoverage' | 'ReferralReceived' | 'UnknownPractitioner', ParentType, ContextType>;
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

export type RegisteredResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Registered'] = ResolversParentTypes['Registered']> = {
  regulators?: Resolver<ReadonlyArray<ResolversTypes['Regulator']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regulator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RegulatorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Regulator'] = ResolversParentTypes['Regulator']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  episodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReminderConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReminderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reminder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReminderEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReminderEdge'] = ResolversParentTypes['ReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
};

export type ResponseResolvers = EnumResolverSignature<{ EARLY_HELP?: any, INFORMATION_AND_ADVICE?: any, MORE_INFORMATION?: any, SECTION_17_ASSESSMENT?: any, STRATEGY_DISCUSSION?: any, THRESHOLD_NOT_MET?: any }, ResolversTypes['Response']>;

export type RestrictionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Restriction'] = ResolversParentTypes['Restriction']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  practitioners?: Resolver<ReadonlyArray<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RestrictionDecidePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestrictionDecidePayload'] = ResolversParentTypes['RestrictionDecidePayload']> = {
  __resolveType?: TypeResolveFn<'ChildNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'OtherProblem' | 'RestrictionDecided' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type RestrictionDecidedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestrictionDecided'] = ResolversParentTypes['RestrictionDecided']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionLiftPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestrictionLiftPayload'] = ResolversParentTypes['RestrictionLiftPayload']> = {
  __resolveType?: TypeResolveFn<'ChildNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'NotRestricted' | 'OtherProblem' | 'RestrictionLifted' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type RestrictionLiftedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestrictionLifted'] = ResolversParentTypes['RestrictionLifted']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionPractitionerNamePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestrictionPractitionerNamePayload'] = ResolversParentTypes['RestrictionPractitionerNamePayload']> = {
  __resolveType?: TypeResolveFn<'ChildNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'NotRestricted' | 'OtherProblem' | 'RestrictionPractitionerNamed' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type RestrictionPractitionerNamedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestrictionPractitionerNamed'] = ResolversParentTypes['RestrictionPractitionerNamed']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionPractitionerUnnamePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestrictionPractitionerUnnamePayload'] = ResolversParentTypes['RestrictionPractitionerUnnamePayload']> = {
  __resolveType?: TypeResolveFn<'ChildNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NobodyNamed' | 'NotPermitted' | 'NotRestricted' | 'OtherProblem' | 'RestrictionPractitionerUnnamed' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type RestrictionPractitionerUnnamedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestrictionPractitionerUnnamed'] = ResolversParentTypes['RestrictionPractitionerUnnamed']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type RoleDefinitionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoleDefinition'] = ResolversParentTypes['RoleDefinition']> = {
  requires?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type RoleNotHeldResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoleNotHeld'] = ResolversParentTypes['RoleNotHeld']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoutingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Routing'] = ResolversParentTypes['Routing']> = {
  closedWithin?: Resolver<Maybe<ResolversTypes['Within']>, ParentType, ContextType>;
  goesTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['Situation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  alsoEnforces?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Who']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RuleKind'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<ResolversTypes['When']>, ParentType, ContextType>;
};

export type RuleAloneResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RuleAlone'] = ResolversParentTypes['RuleAlone']> = {
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleKindResolvers = EnumResolverSignature<{ CADENCE?: any, CHECKLIST?: any, ELIGIBILITY?: any, NOTIFICATION?: any, ROUTING?: any, SIGN_OFF?: any, TIME_LIMIT?: any }, ResolversTypes['RuleKind']>;

export type RuleSetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RuleSet'] = ResolversParentTypes['RuleSet']> = {
  __resolveType?: TypeResolveFn<'Edition' | 'Protocol', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  roleDefinitions?: Resolver<ReadonlyArray<ResolversTypes['RoleDefinition']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, Partial<RuleSetRulesArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RulesComparedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RulesCompared'] = ResolversParentTypes['RulesCompared']> = {
  a?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetForTheCaseResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SetForTheCase'] = ResolversParentTypes['SetForTheCase']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type SignOffResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignOff'] = ResolversParentTypes['SignOff']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  neverOwnWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedOffPlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignedOffPlan'] = ResolversParentTypes['SignedOffPlan']> = {
  agreed?: Resolver<ResolversTypes['PlanAgreement'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['PlanDraft'], ParentType, ContextType>;
  signedOff?: Resolver<ResolversTypes['PlanSignOff'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignificantPracticeExperienceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignificantPracticeExperience'] = ResolversParentTypes['SignificantPracticeExperience']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SituationResolvers = EnumResolverSignature<{ COMPLAINT?: any, CONCERN?: any, MEDICAL_NECESSARY?: any, PREVIOUS_INVOLVEMENT?: any, PROFESSIONAL_DISAGREEMENT?: any, REFERRAL_RECEIVED?: any, SECTION_47_NOT_MET?: any, STEP_DOWN?: any, STEP_IN?: any, SUSPECTED_SIGNIFICANT_HARM?: any }, ResolversTypes['Situation']>;

export type SkippedDayResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SkippedDay'] = ResolversParentTypes['SkippedDay']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['NonWorkingReason'], ParentType, ContextType>;
};

export type SocialWorkQualifiedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SocialWorkQualified'] = ResolversParentTypes['SocialWorkQualified']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageResolvers = EnumResolverSignature<{ ASSESSMENT?: any, ASSESSMENT_AUTHORISED?: any, ASSESSMENT_SUBMITTED?: any, AWAITING_ALLOCATION?: any, CLOSED?: any, CLOSURE_PROPOSED?: any, NOT_PROGRESSED?: any, PLAN?: any, REFERRAL_RECEIVED?: any }, ResolversTypes['Stage']>;

export type StandingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  __resolveType?: TypeResolveFn<'Assurance' | 'Post' | 'Team', ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StandingEntry']>, ParentType, ContextType>;
  owed?: Resolver<ReadonlyArray<ResolversTypes['StandingObligation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StandingEntry'] = ResolversParentTypes['StandingEntry']> = {
  details?: Resolver<ReadonlyArray<ResolversTypes['Detail']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingObligationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StandingObligation'] = ResolversParentTypes['StandingObligation']> = {
  about?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type StandsOtherwiseResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StandsOtherwise'] = ResolversParentTypes['StandsOtherwise']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartedFamilyWorkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StartedFamilyWork'] = ResolversParentTypes['StartedFamilyWork']> = {
  started?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepResolvers = EnumResolverSignature<{ ACKNOWLEDGE_REFERRER?: any, ACTION_CARRIED_OVER?: any, AGREE_LEVELS?: any, AGREE_PLAN?: any, AGREE_REVIEW_POINTS?: any, ALLOCATE_LEAD_PRACTITIONER?: any, ANSWER_COMPLAINT?: any, ANSWER_CONFERENCE_REQUEST?: any, ANSWER_REQUEST_FOR_HELP?: any, ARRANGE_SECTION_2_SUPPORT?: any, ASSESS_EARLY_HELP?: any, ASSESS_ON_WITHDRAWAL?: any, ASSESS_PARENT_CARER?: any, ASSESS_RETURN?: any, ASSESS_YOUNG_CARER?: any, AUDIT_ASSESSMENT?: any, CHECK_WITH_AGENCIES?: any, CLARIFY_CONCERNS?: any, CLOSE_EPISODE?: any, COMMISSION_SERVICES?: any, COMPLETE_ASSESSMENT?: any, COMPLETE_AS_DIRECTED?: any, COMPLETE_CHRONOLOGY?: any, COMPLETE_DEVELOPMENT?: any, COMPLETE_INDUCTION?: any, CONCLUDE_ENQUIRY?: any, CONCLUDE_PROCEEDINGS?: any, CONFIRM_EMERGENCY_ACCEPTANCE?: any, CONSIDER_HISTORY?: any, CONSULT_RESPONSIBLE_AUTHORITY?: any, CONTACT_AGENCIES?: any, CONTRIBUTE?: any, DECIDE_AFTER_ENQUIRIES?: any, DECIDE_REFERRAL?: any, DECIDE_RETURN_HOME?: any, DECIDE_SERVICES?: any, DELIVER_IMPROVEMENT?: any, DRAW_GENOGRAM?: any, DRAW_UP_CARE_PLAN?: any, END_INVOLVEMENT?: any, EXCHANGE_ASSESSMENTS?: any, GIVE_PARTICULARS?: any, HOLD_CONFERENCE?: any, HOLD_FIRST_CONFERENCE_REVIEW?: any, HOLD_FIRST_CORE_GROUP?: any, HOLD_PLANNING_MEETING?: any, HOLD_PRE_PROCEEDINGS_MEETING?: any, HOLD_STRATEGY_DISCUSSION?: any, HOLD_URGENT_REVIEW?: any, ISSUE_PROCEEDINGS?: any, JUDGE_ESCALATION?: any, MAKE_PROTECTION_PLAN?: any, MID_POINT_REVIEW?: any, NAME_EARLY_HELP_LEAD?: any, PLAN_ASSESSMENT?: any, PREPARE_DETENTION_PLACEMENT_PLAN?: any, PUBLISH_PROTOCOL?: any, PUBLISH_THRESHOLD_DOCUMENT?: any, REASSESS_BY_NEW_AUTHORITY?: any, RECEIVE_REFERRAL?: any, RESOLVE_DISAGREEMENT?: any, REVIEW_PLAN?: any, SCREEN_CONTACT?: any, SEEK_CONSENT?: any, SEE_CHILD?: any, SEE_CHILD_AS_PLANNED?: any, SEND_LETTER_BEFORE_PROCEEDINGS?: any, SET_OUT_PLAN?: any, SHARE_STRATEGY_RECORD?: any, SHARE_WITH_NEW_AUTHORITY?: any, START_ASSESSMENT?: any, START_WORK?: any, SUBMIT_ASSESSMENT?: any, SUPPORT_RETURN_HOME?: any, TAKE_EMERGENCY_ACTION?: any, UPDATE_ASSESSMENT?: any, USE_INTERPRETER?: any }, ResolversTypes['Step']>;

export type SubjectAccessResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubjectAccess'] = ResolversParentTypes['SubjectAccess']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectAccessPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubjectAccessPayload'] = ResolversParentTypes['SubjectAccessPayload']> = {
  __resolveType?: TypeResolveFn<'ChildNotFound' | 'InvalidInput' | 'NotPermitted' | 'NothingToExclude' | 'SubjectAccess' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type SubmittedAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubmittedAssessment'] = ResolversParentTypes['SubmittedAssessment']> = {
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['AssessmentSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  authorityChanged?: SubscriptionResolver<ResolversTypes['EpisodeChange'], "authorityChanged", ParentType, ContextType, Partial<SubscriptionAuthorityChangedArgs>>;
  caseloadChanged?: SubscriptionResolver<ResolversTypes['EpisodeChange'], "caseloadChanged", ParentType, ContextType, Partial<SubscriptionCaseloadChangedArgs>>;
  episodeChanged?: SubscriptionResolver<ResolversTypes['EpisodeChanged'], "episodeChanged", ParentType, ContextType, RequireFields<SubscriptionEpisodeChangedArgs, 'episode'>>;
};

export type SupervisedByQualifiedSocialWorkerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SupervisedByQualifiedSocialWorker'] = ResolversParentTypes['SupervisedByQualifiedSocialWorker']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision']> = {
  directly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  socialWorkQualified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupervisionRecordPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SupervisionRecordPayload'] = ResolversParentTypes['SupervisionRecordPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'NotPermitted' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'SupervisionRecorded' | 'UnknownPractitioner', ParentType, ContextType>;
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

export type TeamResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['StandingEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manager?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owed?: Resolver<ReadonlyArray<ResolversTypes['StandingObligation']>, ParentType, ContextType>;
  practitioners?: Resolver<ReadonlyArray<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'NotPermitted' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'TeamMappingRecorded' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type TeamMappingRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TeamMappingRecorded'] = ResolversParentTypes['TeamMappingRecorded']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TeamRecorded'] = ResolversParentTypes['TeamRecorded']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamRecordedPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TeamRecordedPayload'] = ResolversParentTypes['TeamRecordedPayload']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NoProtocolInForce' | 'NotPermitted' | 'NotTheirsToKeep' | 'OtherProblem' | 'RecordChanged' | 'StandsOtherwise' | 'TeamRecorded' | 'UnknownPractitioner', ParentType, ContextType>;
};

export type TellingResolvers = EnumResolverSignature<{ AGENCIES_OF_ASSESSMENT?: any, AGENCIES_OF_OUTCOME?: any, AGENCIES_OF_OVERRIDE?: any, COURT_OF_REVIEWING_OFFICER?: any, EXPLOITATION_PANEL?: any, FAMILY_AND_AGENCIES_OF_OUTCOME?: any, FAMILY_AND_AGENCIES_OF_PLAN?: any, FAMILY_OF_ACTION?: any, FAMILY_OF_ASSESSMENT?: any, FAMILY_OF_CLOSURE?: any, FAMILY_OF_KEY_DECISION?: any, FAMILY_OF_STRATEGY_DISCUSSION?: any, NATIONAL_REFERRAL_MECHANISM?: any, NETWORK_OF_OUTCOME?: any, PARTICIPANTS_OF_ASSESSMENT_PLAN?: any, PARTICIPANTS_OF_PLAN?: any, PARTICIPANTS_OF_REVIEW_MINUTES?: any, POLICE_OF_CRIME?: any, REFERRER_OF_OUTCOME?: any, REFERRER_OF_RECEIPT?: any, REFERRER_OF_RESPONSE?: any, RESPONSIBLE_AUTHORITY?: any }, ResolversTypes['Telling']>;

export type TermsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Terms'] = ResolversParentTypes['Terms']> = {
  __resolveType?: TypeResolveFn<'Cadence' | 'Checklist' | 'Eligibility' | 'Notification' | 'Routing' | 'SignOff' | 'TimeLimit', ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  anchor?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Within']>, ParentType, ContextType>;
  ifExceeded?: Resolver<ResolversTypes['IfExceeded'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Within'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'NotOnRecord' | 'NotPermitted' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'ProtocolIsSilent' | 'ToldRecorded' | 'UnknownPractitioner' | 'WritingRequired', ParentType, ContextType>;
};

export type ToldRecordedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ToldRecorded'] = ResolversParentTypes['ToldRecorded']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainedInResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TrainedIn'] = ResolversParentTypes['TrainedIn']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers = EnumResolverSignature<{ CALENDAR_DAYS?: any, DAYS_AS_WRITTEN?: any, HOURS?: any, MONTHS?: any, WEEKS?: any, WORKING_DAYS?: any }, ResolversTypes['Unit']>;

export type UnknownPractitionerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UnknownPractitioner'] = ResolversParentTypes['UnknownPractitioner']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitionerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnmeasuredResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Unmeasured'] = ResolversParentTypes['Unmeasured']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookAddressRefusedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookAddressRefused'] = ResolversParentTypes['WebhookAddressRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  episodeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['DeliveryFailure']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookNotFoundResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookNotFound'] = ResolversParentTypes['WebhookNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookPingPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookPingPayload'] = ResolversParentTypes['WebhookPingPayload']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'OtherProblem' | 'UnknownPractitioner' | 'WebhookNotFound' | 'WebhookPinged', ParentType, ContextType>;
};

export type WebhookPingedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookPinged'] = ResolversParentTypes['WebhookPinged']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookRegisterPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookRegisterPayload'] = ResolversParentTypes['WebhookRegisterPayload']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'OtherProblem' | 'UnknownPractitioner' | 'WebhookAddressRefused' | 'WebhookRegistered', ParentType, ContextType>;
};

export type WebhookRegisteredResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookRegistered'] = ResolversParentTypes['WebhookRegistered']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookRemovePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookRemovePayload'] = ResolversParentTypes['WebhookRemovePayload']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'OtherProblem' | 'UnknownPractitioner' | 'WebhookNotFound' | 'WebhookRemoved', ParentType, ContextType>;
};

export type WebhookRemovedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookRemoved'] = ResolversParentTypes['WebhookRemoved']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookReplayPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookReplayPayload'] = ResolversParentTypes['WebhookReplayPayload']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'OtherProblem' | 'UnknownPractitioner' | 'WebhookNotFound' | 'WebhookReplayed', ParentType, ContextType>;
};

export type WebhookReplayedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookReplayed'] = ResolversParentTypes['WebhookReplayed']> = {
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  decisions?: Resolver<ReadonlyArray<ResolversTypes['DecidedOtherwise']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['OwedOtherwise']>, ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
};

export type WhenResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['When'] = ResolversParentTypes['When']> = {
  __resolveType?: TypeResolveFn<'CircumstanceIs' | 'CircumstanceIsNot' | 'Reached' | 'YoungerThan', ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Who'] = ResolversParentTypes['Who']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithinResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Within'] = ResolversParentTypes['Within']> = {
  __resolveType?: TypeResolveFn<'Counted' | 'SetForTheCase' | 'Unmeasured', ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkResolvers = EnumResolverSignature<{ CHILD_PROTECTION_PLAN?: any, EARLY_HELP?: any, SECTION_17?: any, SECTION_47?: any }, ResolversTypes['Work']>;

export type WorkStartPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorkStartPayload'] = ResolversParentTypes['WorkStartPayload']> = {
  __resolveType?: TypeResolveFn<'ConcurrentChange' | 'EpisodeIsClosed' | 'EpisodeNotFound' | 'HandoverRequired' | 'IdempotencyKeyReused' | 'ImpossibleDay' | 'InvalidInput' | 'NotOnRecord' | 'NotPermitted' | 'NotTheLeadPractitioner' | 'OtherProblem' | 'OutOfOrder' | 'OutsideCalendarCoverage' | 'UnknownPractitioner' | 'WorkStarted', ParentType, ContextType>;
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

export type YoungerThanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['YoungerThan'] = ResolversParentTypes['YoungerThan']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AccessEdge?: AccessEdgeResolvers<ContextType>;
  AccessOutcome?: AccessOutcomeResolvers;
  Action?: ActionResolvers<ContextType>;
  Adopted?: AdoptedResolvers<ContextType>;
  AgreedPlan?: AgreedPlanResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertKind?: AlertKindResolvers;
  Allocation?: AllocationResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  Anchor?: AnchorResolvers;
  AnchorPoint?: AnchorPointResolvers<ContextType>;
  Anonymity?: AnonymityResolvers<ContextType>;
  AskedBefore?: AskedBeforeResolvers<ContextType>;
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
  Assurance?: AssuranceResolvers<ContextType>;
  AtLeast?: AtLeastResolvers<ContextType>;
  AuthorisedAssessment?: AuthorisedAssessmentResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  AuthorityRecorded?: AuthorityRecordedResolvers<ContextType>;
  AuthorityRecordedPayload?: AuthorityRecordedPayloadResolvers<ContextType>;
  Birth?: BirthResolvers<ContextType>;
  Born?: BornResolvers<ContextType>;
  Cadence?: CadenceResolvers<ContextType>;
  CalendarCoverage?: CalendarCoverageResolvers<ContextType>;
  Capability?: CapabilityResolvers;
  CaseDirection?: CaseDirectionResolvers<ContextType>;
  CaseloadOrder?: CaseloadOrderResolvers;
  ChairNotIndependent?: ChairNotIndependentResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Checklist?: ChecklistResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers;
  Child?: ChildResolvers<ContextType>;
  ChildConnection?: ChildConnectionResolvers<ContextType>;
  ChildEdge?: ChildEdgeResolvers<ContextType>;
  ChildNotFound?: ChildNotFoundResolvers<ContextType>;
  ChildSeenRecordPayload?: ChildSeenRecordPayloadResolvers<ContextType>;
  ChildSeenRecorded?: ChildSeenRecordedResolvers<ContextType>;
  Chronology?: ChronologyResolvers<ContextType>;
  ChronologyEvent?: ChronologyEventResolvers<ContextType>;
  Circumstance?: CircumstanceResolvers;
  CircumstanceIs?: CircumstanceIsResolvers<ContextType>;
  CircumstanceIsNot?: CircumstanceIsNotResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Closure?: ClosureResolvers<ContextType>;
  ClosureProposal?: ClosureProposalResolvers<ContextType>;
  ClosureProposePayload?: ClosureProposePayloadResolvers<ContextType>;
  ClosureProposed?: ClosureProposedResolvers<ContextType>;
  ClosureSignOff?: ClosureSignOffResolvers<ContextType>;
  CompletedClosure?: CompletedClosureResolvers<ContextType>;
  ConcurrentChange?: ConcurrentChangeResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConditionNotMet?: ConditionNotMetResolvers<ContextType>;
  Conformance?: ConformanceResolvers<ContextType>;
  Considerations?: ConsiderationsResolvers<ContextType>;
  Content?: ContentResolvers;
  Countable?: CountableResolvers;
  Counted?: CountedResolvers<ContextType>;
  Covered?: CoveredResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DecidedOtherwise?: DecidedOtherwiseResolvers<ContextType>;
  DecidedReferral?: DecidedReferralResolvers<ContextType>;
  Decision?: DecisionResolvers;
  DeliveryFailure?: DeliveryFailureResolvers;
  DeliveryState?: DeliveryStateResolvers;
  Detail?: DetailResolvers<ContextType>;
  DirectlySupervisedBy?: DirectlySupervisedByResolvers<ContextType>;
  DiscussedWith?: DiscussedWithResolvers;
  DraftedPlan?: DraftedPlanResolvers<ContextType>;
  DueOnPayload?: DueOnPayloadResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EmployedByTheAuthority?: EmployedByTheAuthorityResolvers<ContextType>;
  Episode?: EpisodeResolvers<ContextType>;
  EpisodeChange?: EpisodeChangeResolvers<ContextType>;
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
  ExclusionCode?: ExclusionCodeResolvers;
  Expected?: ExpectedResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  ExternalIdentifier?: ExternalIdentifierResolvers<ContextType>;
  FamilyWork?: FamilyWorkResolvers<ContextType>;
  Form?: FormResolvers;
  GlassBreakPayload?: GlassBreakPayloadResolvers<ContextType>;
  GlassBroken?: GlassBrokenResolvers<ContextType>;
  HandoverRequired?: HandoverRequiredResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  IdentifierTaken?: IdentifierTakenResolvers<ContextType>;
  IfExceeded?: IfExceededResolvers;
  ImpossibleDay?: ImpossibleDayResolvers<ContextType>;
  InProgressAssessment?: InProgressAssessmentResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LaterThanTheLimit?: LaterThanTheLimitResolvers<ContextType>;
  LeadPractitionerAllocatePayload?: LeadPractitionerAllocatePayloadResolvers<ContextType>;
  LeadPractitionerAllocated?: LeadPractitionerAllocatedResolvers<ContextType>;
  Leadable?: LeadableResolvers<ContextType>;
  Looser?: LooserResolvers<ContextType>;
  MayLead?: MayLeadResolvers<ContextType>;
  MayLeadPayload?: MayLeadPayloadResolvers<ContextType>;
  MayNotDecideOnOwnWork?: MayNotDecideOnOwnWorkResolvers<ContextType>;
  MayNotLead?: MayNotLeadResolvers<ContextType>;
  MayRemainAnonymousPayload?: MayRemainAnonymousPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoProtocolInForce?: NoProtocolInForceResolvers<ContextType>;
  NobodyNamed?: NobodyNamedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonWorkingReason?: NonWorkingReasonResolvers;
  NotDraftedPlan?: NotDraftedPlanResolvers<ContextType>;
  NotEntitledToDecide?: NotEntitledToDecideResolvers<ContextType>;
  NotLeadable?: NotLeadableResolvers<ContextType>;
  NotOnRecord?: NotOnRecordResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  NotRestricted?: NotRestrictedResolvers<ContextType>;
  NotStartedAssessment?: NotStartedAssessmentResolvers<ContextType>;
  NotStartedFamilyWork?: NotStartedFamilyWorkResolvers<ContextType>;
  NotTheLeadPractitioner?: NotTheLeadPractitionerResolvers<ContextType>;
  NotTheirsToKeep?: NotTheirsToKeepResolvers<ContextType>;
  NotTold?: NotToldResolvers<ContextType>;
  NotToldRecordPayload?: NotToldRecordPayloadResolvers<ContextType>;
  NotToldRecorded?: NotToldRecordedResolvers<ContextType>;
  NotYetBorn?: NotYetBornResolvers<ContextType>;
  NothingToExclude?: NothingToExcludeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationDifference?: ObligationDifferenceResolvers;
  ObligationState?: ObligationStateResolvers;
  Obstacle?: ObstacleResolvers;
  OfficeHours?: OfficeHoursResolvers<ContextType>;
  OnRecord?: OnRecordResolvers<ContextType>;
  OnRecordPut?: OnRecordPutResolvers<ContextType>;
  OnRecordPutPayload?: OnRecordPutPayloadResolvers<ContextType>;
  OtherProblem?: OtherProblemResolvers<ContextType>;
  OutOfOrder?: OutOfOrderResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutsideCalendarCoverage?: OutsideCalendarCoverageResolvers<ContextType>;
  Overrun?: OverrunResolvers<ContextType>;
  OverrunReasonRecordPayload?: OverrunReasonRecordPayloadResolvers<ContextType>;
  OverrunReasonRecorded?: OverrunReasonRecordedResolvers<ContextType>;
  OverrunReasonRequired?: OverrunReasonRequiredResolvers<ContextType>;
  OwedOtherwise?: OwedOtherwiseResolvers<ContextType>;
  OwnRecord?: OwnRecordResolvers<ContextType>;
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
  Post?: PostResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRecorded?: PractitionerRecordedResolvers<ContextType>;
  PractitionerRecordedPayload?: PractitionerRecordedPayloadResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProposedClosure?: ProposedClosureResolvers<ContextType>;
  Protocol?: ProtocolResolvers<ContextType>;
  ProtocolComparison?: ProtocolComparisonResolvers<ContextType>;
  ProtocolConnection?: ProtocolConnectionResolvers<ContextType>;
  ProtocolEdge?: ProtocolEdgeResolvers<ContextType>;
  ProtocolIsSilent?: ProtocolIsSilentResolvers<ContextType>;
  ProtocolVersion?: ProtocolVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReadingAnswer?: ReadingAnswerResolvers<ContextType>;
  ReadingTaken?: ReadingTakenResolvers<ContextType>;
  ReceivedReferral?: ReceivedReferralResolvers<ContextType>;
  RecordChanged?: RecordChangedResolvers<ContextType>;
  Recorded?: RecordedResolvers<ContextType>;
  Recurring?: RecurringResolvers;
  Referral?: ReferralResolvers<ContextType>;
  ReferralDecidePayload?: ReferralDecidePayloadResolvers<ContextType>;
  ReferralDecided?: ReferralDecidedResolvers<ContextType>;
  ReferralDecision?: ReferralDecisionResolvers<ContextType>;
  ReferralReceivePayload?: ReferralReceivePayloadResolvers<ContextType>;
  ReferralReceived?: ReferralReceivedResolvers<ContextType>;
  Referrer?: ReferrerResolvers<ContextType>;
  ReferrerKind?: ReferrerKindResolvers;
  Registered?: RegisteredResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  Regulator?: RegulatorResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  Response?: ResponseResolvers;
  Restriction?: RestrictionResolvers<ContextType>;
  RestrictionDecidePayload?: RestrictionDecidePayloadResolvers<ContextType>;
  RestrictionDecided?: RestrictionDecidedResolvers<ContextType>;
  RestrictionLiftPayload?: RestrictionLiftPayloadResolvers<ContextType>;
  RestrictionLifted?: RestrictionLiftedResolvers<ContextType>;
  RestrictionPractitionerNamePayload?: RestrictionPractitionerNamePayloadResolvers<ContextType>;
  RestrictionPractitionerNamed?: RestrictionPractitionerNamedResolvers<ContextType>;
  RestrictionPractitionerUnnamePayload?: RestrictionPractitionerUnnamePayloadResolvers<ContextType>;
  RestrictionPractitionerUnnamed?: RestrictionPractitionerUnnamedResolvers<ContextType>;
  ReturnedAssessment?: ReturnedAssessmentResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleDefinition?: RoleDefinitionResolvers<ContextType>;
  RoleNotHeld?: RoleNotHeldResolvers<ContextType>;
  Routing?: RoutingResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleAlone?: RuleAloneResolvers<ContextType>;
  RuleKind?: RuleKindResolvers;
  RuleSet?: RuleSetResolvers<ContextType>;
  RulesCompared?: RulesComparedResolvers<ContextType>;
  SetForTheCase?: SetForTheCaseResolvers<ContextType>;
  Shortfall?: ShortfallResolvers<ContextType>;
  Sighting?: SightingResolvers<ContextType>;
  SignOff?: SignOffResolvers<ContextType>;
  SignedOffPlan?: SignedOffPlanResolvers<ContextType>;
  SignificantPracticeExperience?: SignificantPracticeExperienceResolvers<ContextType>;
  Situation?: SituationResolvers;
  SkippedDay?: SkippedDayResolvers<ContextType>;
  SocialWorkQualified?: SocialWorkQualifiedResolvers<ContextType>;
  Stage?: StageResolvers;
  Standing?: StandingResolvers<ContextType>;
  StandingEntry?: StandingEntryResolvers<ContextType>;
  StandingObligation?: StandingObligationResolvers<ContextType>;
  StandsOtherwise?: StandsOtherwiseResolvers<ContextType>;
  StartedFamilyWork?: StartedFamilyWorkResolvers<ContextType>;
  Step?: StepResolvers;
  SubjectAccess?: SubjectAccessResolvers<ContextType>;
  SubjectAccessPayload?: SubjectAccessPayloadResolvers<ContextType>;
  SubmittedAssessment?: SubmittedAssessmentResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupervisedByQualifiedSocialWorker?: SupervisedByQualifiedSocialWorkerResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  SupervisionRecordPayload?: SupervisionRecordPayloadResolvers<ContextType>;
  SupervisionRecorded?: SupervisionRecordedResolvers<ContextType>;
  SupervisionSession?: SupervisionSessionResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamMapping?: TeamMappingResolvers<ContextType>;
  TeamMappingRecordPayload?: TeamMappingRecordPayloadResolvers<ContextType>;
  TeamMappingRecorded?: TeamMappingRecordedResolvers<ContextType>;
  TeamRecorded?: TeamRecordedResolvers<ContextType>;
  TeamRecordedPayload?: TeamRecordedPayloadResolvers<ContextType>;
  Telling?: TellingResolvers;
  Terms?: TermsResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  Told?: ToldResolvers<ContextType>;
  ToldRecordPayload?: ToldRecordPayloadResolvers<ContextType>;
  ToldRecorded?: ToldRecordedResolvers<ContextType>;
  TrainedIn?: TrainedInResolvers<ContextType>;
  Unit?: UnitResolvers;
  UnknownPractitioner?: UnknownPractitionerResolvers<ContextType>;
  Unmeasured?: UnmeasuredResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookAddressRefused?: WebhookAddressRefusedResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookNotFound?: WebhookNotFoundResolvers<ContextType>;
  WebhookPingPayload?: WebhookPingPayloadResolvers<ContextType>;
  WebhookPinged?: WebhookPingedResolvers<ContextType>;
  WebhookRegisterPayload?: WebhookRegisterPayloadResolvers<ContextType>;
  WebhookRegistered?: WebhookRegisteredResolvers<ContextType>;
  WebhookRemovePayload?: WebhookRemovePayloadResolvers<ContextType>;
  WebhookRemoved?: WebhookRemovedResolvers<ContextType>;
  WebhookReplayPayload?: WebhookReplayPayloadResolvers<ContextType>;
  WebhookReplayed?: WebhookReplayedResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  When?: WhenResolvers<ContextType>;
  Who?: WhoResolvers<ContextType>;
  Within?: WithinResolvers<ContextType>;
  Work?: WorkResolvers;
  WorkStartPayload?: WorkStartPayloadResolvers<ContextType>;
  WorkStarted?: WorkStartedResolvers<ContextType>;
  WorkingDayLimit?: WorkingDayLimitResolvers<ContextType>;
  WritingRequired?: WritingRequiredResolvers<ContextType>;
  YoungerThan?: YoungerThanResolvers<ContextType>;
};

