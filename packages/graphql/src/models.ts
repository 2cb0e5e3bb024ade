/**
 * What stands behind the types of the schema: values of the domain and of the use cases, unchanged wherever possible.
 * A type without a model here is its own model. `script/generate.ts` reads the names.
 *
 * @module
 */
import type {
  AccessEntry,
  CaseloadOrder,
  Policy,
  AccessProblem,
  Alert,
  Restriction,
  Change,
  ChildNotFound,
  CommittedChange,
  Delivery,
  DeliveryFailure,
  DeliveryState,
  Disclosure,
  DecisionKind,
  ExclusionCode,
  NothingToExclude,
  OtherOfHousehold,
  EpisodeSummary,
  Erasure,
  ErasureState,
  HouseholdRead,
  Kept,
  LegalHold,
  Problem as CarryOutProblem,
  RecordedEvent,
  RecordRetention,
  Reminder,
  RetentionProblem,
  SessionContext,
  Shared,
  SharedEvent,
  StandingProblem,
  Transfer,
  TransferProblem,
  TransferSide,
  TransferState,
  Webhook,
  WebhookProblem
} from "@section17/application"
import type {
  Allocation,
  Assessment,
  AuthorityCode,
  CalendarDate,
  Child as Children,
  Closure,
  Condition as Conditions,
  Content,
  Deadline,
  DueDateMoved,
  Entry,
  Episode,
  Explanation,
  Governance,
  Household as Households,
  Instant,
  LeadPractitioner,
  Obligation,
  Plan,
  Practitioner,
  Protocol,
  Readings,
  Referral,
  Regulator,
  Retention as Retentions,
  Role as Roles,
  Rule as Rules,
  Subject,
  Undertaken,
  Who,
  WorkingDayCalendar
} from "@section17/domain"

export type Day = CalendarDate.CalendarDate
export type Moment = Instant.Instant

/** The fields of an error, as plain data: GraphQL takes an `Error` that a resolver returns for a fault. */
export type Plain<E extends Error> = {
  readonly [
    Field in keyof E as Field extends "message"
      ? Field
      : Field extends keyof Error | symbol
        ? never
        : E[Field] extends (...args: never) => unknown
          ? never
          : Field
  ]: E[Field]
}

/** Every problem that a use case can answer with. */
export type Problems =
  | CarryOutProblem
  | ChildNotFound
  | NothingToExclude
  | WebhookProblem
  | AccessProblem
  | StandingProblem
  | TransferProblem
  | RetentionProblem
type ProblemOf<Tag extends Problems["_tag"]> = Plain<Extract<Problems, { readonly _tag: Tag }>>

export type ChairNotIndependentModel = ProblemOf<"ChairNotIndependent">
export type ChildNotFoundModel = ProblemOf<"ChildNotFound">
export type ConcurrentChangeModel = ProblemOf<"ConcurrentChange">
export type EpisodeIsClosedModel = ProblemOf<"EpisodeIsClosed">
export type HandoverRequiredModel = ProblemOf<"HandoverRequired">
export type EpisodeNotFoundModel = ProblemOf<"EpisodeNotFound">
export type ExceptionNotAllowedModel = ProblemOf<"ExceptionNotAllowed">
export type IdempotencyKeyReusedModel = ProblemOf<"IdempotencyKeyReused">
export type IdentifierTakenModel = ProblemOf<"IdentifierTaken">
export type ImpossibleDayModel = ProblemOf<"ImpossibleDay">
export type LaterThanTheLimitModel = ProblemOf<"LaterThanTheLimit">
export type MayNotDecideOnOwnWorkModel = ProblemOf<"MayNotDecideOnOwnWork">
export type MayNotLeadModel = ProblemOf<"MayNotLead">
export type NoProtocolInForceModel = ProblemOf<"NoProtocolInForce">
export type DecidedInPersonAloneModel = ProblemOf<"DecidedInPersonAlone">
export type NotEntitledToDecideModel = ProblemOf<"NotEntitledToDecide">
export type NotPermittedModel = ProblemOf<"NotPermitted">
export type NotRestrictedModel = ProblemOf<"NotRestricted">
export type NobodyNamedModel = ProblemOf<"NobodyNamed">
export type CaseSystemNamedModel = ProblemOf<"CaseSystemNamed">
export type NotOnRecordModel = ProblemOf<"NotOnRecord">
export type NotTheLeadPractitionerModel = ProblemOf<"NotTheLeadPractitioner">
export type NotYetBornModel = ProblemOf<"NotYetBorn">
export type NotTheirsToKeepModel = ProblemOf<"NotTheirsToKeep">
export type OwnRecordModel = ProblemOf<"OwnRecord">
export type StandsOtherwiseModel = ProblemOf<"StandsOtherwise">
export type RecordChangedModel = ProblemOf<"RecordChanged">
export type OutOfOrderModel = ProblemOf<"OutOfOrder">
export type OutsideCalendarCoverageModel = ProblemOf<"OutsideCalendarCoverage">
export type OverrunReasonRequiredModel = ProblemOf<"OverrunReasonRequired">
export type ProtocolIsSilentModel = ProblemOf<"ProtocolIsSilent">
export type UnknownPractitionerModel = ProblemOf<"UnknownPractitioner">
export type AlreadyOfferedModel = ProblemOf<"AlreadyOffered">
export type AuthorityNotHereModel = ProblemOf<"AuthorityNotHere">
export type NotInChronologyModel = ProblemOf<"NotInChronology">
export type RestrictionRequiredModel = ProblemOf<"RestrictionRequired">
export type TransferNotFoundModel = ProblemOf<"TransferNotFound">
export type TransferNotOpenModel = ProblemOf<"TransferNotOpen">
export type LegalHoldNotFoundModel = ProblemOf<"LegalHoldNotFound">
export type ErasureNotFoundModel = ProblemOf<"ErasureNotFound">
export type ErasureNotOpenModel = ProblemOf<"ErasureNotOpen">
export type RecordNotDueModel = ProblemOf<"RecordNotDue">
export type ProposalLapsedModel = ProblemOf<"ProposalLapsed">
export type OwnProposalModel = ProblemOf<"OwnProposal">
export type WebhookAddressRefusedModel = ProblemOf<"WebhookAddressRefused">
export type WebhookNotFoundModel = ProblemOf<"WebhookNotFound">
export type WritingRequiredModel = ProblemOf<"WritingRequired">
export interface InvalidInputModel {
  readonly _tag: "InvalidInput"
  readonly message: string
  readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>; readonly message: string }>
}
export interface OtherProblemModel {
  readonly _tag: "OtherProblem"
  readonly message: string
  readonly name: string
  readonly rule: string | null
  readonly source: CitationModel | null
}

export type ViewerModel = SessionContext
export type AuthorityModel = AuthorityCode.AuthorityCode
export interface RoleModel {
  readonly role: Roles.Role
  /** The title, where it is known already. */
  readonly title?: string
}
/** A practitioner, by an id that the authority may have nobody on record for. */
export interface PractitionerModel {
  readonly id: Practitioner.PractitionerId
  readonly onRecord: Practitioner.Practitioner | undefined
}
export type RegistrationModel = Practitioner.Registration
export type SupervisionModel = Practitioner.Supervisor
export type ShortfallModel = Who.Shortfall
export type RoleNotHeldModel = Extract<Who.Shortfall, { readonly _tag: "RoleNotHeld" }>
export type ConditionNotMetModel = Extract<Who.Shortfall, { readonly _tag: "ConditionNotMet" }>
export type MayLeadModel = LeadPractitioner.MayLead & { readonly _tag: "MayLead" }

export type AlertModel = Alert
export type RestrictionModel = Restriction
/** What came of a change to who sees a record. */
interface AccessChanged {
  readonly child: Children.ChildId
  readonly restriction?: Restriction | undefined
  readonly until?: Moment | null
}
export type RestrictionDecidedModel = AccessChanged
export type RestrictionPractitionerNamedModel = AccessChanged
export type RestrictionPractitionerUnnamedModel = AccessChanged
export type RestrictionLiftedModel = AccessChanged
export type GlassBrokenModel = AccessChanged
/** A record by its key, of whichever kind: the rooms that show it say which. */
export type PostModel = Kept
export type TeamModel = Kept
export type AssuranceModel = Kept
export type CaseSystemModel = Kept
export interface StandingObligationModel {
  readonly obligation: Obligation.Obligation
  readonly about: Practitioner.PractitionerId | null
}
export interface StandingEntryModel extends Governance.StandingRecorded {
  readonly number: number
}

export type ChildModel = Children.Child
export interface HouseholdModel extends HouseholdRead {
  readonly recordedAt: Moment
  readonly recordedBy: Practitioner.PractitionerId
}
export type HouseholdChildModel = OtherOfHousehold
export type HouseholdAdultModel = Households.HouseholdAdult
export type OtherChildReasonValue = Households.Reason
export type BornModel = Extract<Children.Birth, { readonly _tag: "Born" }>
export type ExpectedModel = Extract<Children.Birth, { readonly _tag: "Expected" }>

export type ProtocolModel = Protocol.Protocol
export type EditionModel = Protocol.Edition
export type RuleSetModel = ProtocolModel | EditionModel
export type ProtocolVersionModel = Protocol.ProtocolVersion
/** A rule of a set, and how the set defines the roles that the rule names. */
export interface RuleModel {
  readonly rule: Rules.Rule
  readonly roles: Who.Roles
}
export type TermsModel = RuleModel
/** What a rule asks: the rule itself, as its kind has it. */
type TermsOf<Kind extends Rules.Rule["_tag"]> = RuleModel & {
  readonly rule: Extract<Rules.Rule, { readonly _tag: Kind }>
}
export type EligibilityModel = TermsOf<"Eligibility">
export type TimeLimitModel = TermsOf<"TimeLimit">
export type SignOffModel = TermsOf<"SignOff">
export type ChecklistModel = TermsOf<"Checklist">
export type NotificationModel = TermsOf<"Notification">
export type CadenceModel = TermsOf<"Cadence">
export type RoutingModel = TermsOf<"Routing">
export type WithinModel = Rules.Within.Within
export type CountedModel = StateOf<WithinModel, "Counted">
export type SetForTheCaseModel = StateOf<WithinModel, "SetForTheCase">
export type UnmeasuredModel = StateOf<WithinModel, "Unmeasured">
export type WhenModel = Rules.When.When
export type CircumstanceIsModel = StateOf<WhenModel, "Is">
export type CircumstanceIsNotModel = StateOf<WhenModel, "IsNot">
export type YoungerThanModel = StateOf<WhenModel, "YoungerThan">
export type ReachedModel = StateOf<WhenModel, "Reached">
export interface WhoModel {
  readonly who: Who.Who
  readonly roles: Who.Roles
}
export interface RoleDefinitionModel {
  readonly definition: Who.RoleDefinition
  readonly roles: Who.Roles
}
interface Conditional<Tag extends Conditions.Condition["_tag"]> {
  readonly condition: Extract<Conditions.Condition, { readonly _tag: Tag }>
  readonly roles: Who.Roles
}
export type ConditionModel = Conditional<Conditions.Condition["_tag"]>
export type SocialWorkQualifiedModel = Conditional<"SocialWorkQualified">
export type RegisteredModel = Conditional<"Registered">
export type EmployedByTheAuthorityModel = Conditional<"EmployedByTheAuthority">
export type SignificantPracticeExperienceModel = Conditional<"SignificantPracticeExperience">
export type DirectlySupervisedByModel = Conditional<"DirectlySupervisedBy">
export type SupervisedByQualifiedSocialWorkerModel = Conditional<"SupervisedByQualifiedSocialWorker">
export type TrainedInModel = Conditional<"TrainedIn">
export type RegulatorModel = Regulator.Regulator
export type OwedOtherwiseModel = Obligation.OwedOtherwise
export type DecidedOtherwiseModel = Obligation.DecidedOtherwise
/** An open question, as a protocol answers it. */
export interface ReadingTakenModel {
  readonly id: Readings.ReadingId
  readonly readings: Readings.Readings
}
export type ExplanationModel = Explanation.Explanation
export type CitationModel = Explanation.Explanation["source"]
export type ReadingModel = NonNullable<Explanation.Explanation["reading"]>

export type CalendarAmendmentModel = WorkingDayCalendar.Amendment
export type DueDateMovedModel = DueDateMoved
export type SkippedDayModel = WorkingDayCalendar.NonWorkingDay
export type DeadlineModel = Deadline.Deadline
export type AnchorPointModel = Deadline.AnchorPoint
export type ObligationModel = Obligation.Obligation

type StateOf<State extends { readonly _tag: string }, Tag extends State["_tag"]> = Extract<
  State,
  { readonly _tag: Tag }
>
export type EpisodeModel = Episode.Episode
/** An episode of a list, with who leads it where the list found them too. */
export interface EpisodeSummaryModel extends EpisodeSummary {
  readonly ledBy?: PractitionerModel
}
export type ReferralModel = Referral.Referral
export type ReceivedReferralModel = StateOf<Referral.Referral, "Received">
export type DecidedReferralModel = StateOf<Referral.Referral, "Decided">
export type ReferralDecisionModel = DecidedReferralModel["decision"]
export type ReferrerModel = Referral.Referrer
export type TeamMappingModel = Episode.Episode["teamMappings"][number]
export type AllocationModel = Allocation.Allocation
export type SightingModel = Episode.Episode["sightings"][number]
export type AssessmentModel = Assessment.Assessment
export type NotStartedAssessmentModel = StateOf<Assessment.Assessment, "NotStarted">
export type InProgressAssessmentModel = StateOf<Assessment.Assessment, "InProgress">
export type SubmittedAssessmentModel = StateOf<Assessment.Assessment, "Submitted">
export type ReturnedAssessmentModel = StateOf<Assessment.Assessment, "Returned">
export type AuthorisedAssessmentModel = StateOf<Assessment.Assessment, "Authorised">
export type AssessmentSubmissionModel = SubmittedAssessmentModel["submission"]
export type AssessmentReturnModel = ReturnedAssessmentModel["returned"]
/** One of the assessments of an episode, and its place among them. */
export interface AssessmentUndertakenModel extends Undertaken {
  readonly episode: Episode.Episode
  readonly all: ReadonlyArray<Undertaken>
  readonly place: number
}
export type AssessmentAuthorisationModel = AuthorisedAssessmentModel["authorised"]
export type OverrunModel = Episode.Episode["overruns"][number]
export type PlanModel = Plan.Plan
export type NotDraftedPlanModel = StateOf<Plan.Plan, "NotDrafted">
export type DraftedPlanModel = StateOf<Plan.Plan, "Drafted">
export type AgreedPlanModel = StateOf<Plan.Plan, "Agreed">
export type SignedOffPlanModel = StateOf<Plan.Plan, "SignedOff">
export type PlanDraftModel = DraftedPlanModel["draft"]
export type PlanAgreementModel = AgreedPlanModel["agreed"]
export type PlanSignOffModel = SignedOffPlanModel["signedOff"]
export type FamilyWorkModel = Plan.Work
export type NotStartedFamilyWorkModel = StateOf<Plan.Work, "NotStarted">
export type StartedFamilyWorkModel = StateOf<Plan.Work, "Started">
export type PlanReviewModel = Episode.Episode["reviews"][number]
export type SupervisionSessionModel = Episode.Episode["supervisions"][number]
export type ToldModel = Episode.Episode["told"][number]
export type NotToldModel = Episode.Episode["notTold"][number]
export type OnRecordModel = Entry.OnRecord
export type ClosureModel = Exclude<Closure.Closure, { readonly _tag: "Open" }>
export type ProposedClosureModel = StateOf<Closure.Closure, "Proposed">
export type CompletedClosureModel = StateOf<Closure.Closure, "Closed">
export type ClosureProposalModel = ProposedClosureModel["proposal"]
export type ClosureSignOffModel = CompletedClosureModel["closed"]

export type ErasureModel = Erasure
export type RetentionModel = RecordRetention
export type RetentionScheduleModel = Retentions.Schedule
export type RetentionPeriodModel = Retentions.Period
export type RetentionCountedModel = Retentions.Counted
export type LegalHoldModel = LegalHold
export interface RecordDueModel {
  readonly child: Children.Child
  readonly closedOn: Day
}
/** What came of placing a hold: the one that was placed, and all that stand. */
export interface LegalHoldPlacedModel {
  readonly child: Children.ChildId
  readonly legalHold: string
  readonly holds: ReadonlyArray<LegalHold>
}
export interface LegalHoldLiftedModel {
  readonly legalHold: string
}

export type TransferModel = Transfer
export type TransferSharedModel = Shared
export type TransferEventModel = SharedEvent
/** What came of an answer to a transfer: the episode is looked up when it is asked for. */
interface TransferAnswered {
  readonly transfer: Transfer
}
export type TransferOfferedModel = TransferAnswered
export type TransferAcceptedModel = TransferAnswered
export type ReminderModel = Reminder
export type WebhookModel = Webhook
export type WebhookDeliveryModel = Delivery

/** What came of an item of a push: what its mutation answers, or the fault that stopped the push. */
export interface PushedItemModel {
  readonly idempotencyKey: string
  readonly mutation: string
  readonly came: PushOutcomeModel | Error
}
export interface PushOutcomeModel {
  readonly _tag?: string | undefined
  readonly episode?: Episode.Episode
}

export type ChangeModel = Change
export type EpisodeChangeModel = CommittedChange
/** A recorded event, with when and by whom beside it as everything recorded has them. */
export interface ChronologyEventModel extends RecordedEvent {
  readonly recordedAt: Moment
  readonly recordedBy: Practitioner.PractitionerId
  /** Who that is, where it was looked up already. */
  readonly recorder?: PractitionerModel | undefined
}
export interface EpisodeChangedModel {
  readonly episode: Episode.Episode
  readonly event: ChronologyEventModel
}

export type AlertKindValue = Alert["kind"]
export type AccessModel = AccessEntry
export type AccessOutcomeValue = AccessEntry["outcome"]
export type AnchorValue = Subject.Anchor
export type AssessmentOutcomeValue = Assessment.AssessmentOutcome
export type AssessmentStateValue = Assessment.Assessment["_tag"]
export type ErasureStateValue = ErasureState
export type ExclusionCodeValue = ExclusionCode
export type DecisionKindValue = DecisionKind
export type SubjectAccessModel = Disclosure & { readonly _tag: "SubjectAccess" }
export type NothingToExcludeModel = ProblemOf<"NothingToExclude">
export type CapabilityValue = Policy.Capability
export type CircumstanceValue = Subject.Circumstance
export type CaseloadOrderValue = CaseloadOrder
export type ChecklistItemValue = Subject.ChecklistItem
export type ContentValue = Content.Content
export type CountableValue = Subject.Countable
export type DecisionValue = Subject.Decision
export type DeliveryFailureValue = DeliveryFailure
export type DeliveryStateValue = DeliveryState
export type DiscussedWithValue = OverrunModel["discussedWith"][number]
export type ExceptionValue = Subject.Exception
export type FormValue = Subject.Form
export type IfExceededValue = Rules.TimeLimit["ifExceeded"]
export type NonWorkingReasonValue = WorkingDayCalendar.NonWorkingReason["_tag"]
export type ObligationDifferenceValue = Obligation.OwedOtherwise["fields"][number]
export type ObligationStateValue = Obligation.ObligationState
export type ObstacleValue = Policy.Obstacle
export type PlanStateValue = Plan.Plan["_tag"]
export type RecurringValue = Subject.Recurring
export type RetentionObstacleValue = Retentions.Obstacle
export type RecordClassValue = Retentions.RecordClass
export type RetentionCountedFromValue = Retentions.CountedFrom
export type ReferrerKindValue = Referral.Referrer["_tag"]
export type ResponseValue = Referral.Response
export type RuleKindValue = Rules.Rule["_tag"]
export type SituationValue = Subject.Situation
export type StageValue = Episode.Stage
export type StepValue = Subject.Step
export type TellingValue = Subject.Telling
export type UnitValue = Rules.Within.Unit
export type TransferPlanKindValue = NonNullable<Shared["plan"]>["kind"]
export type TransferSideValue = TransferSide
export type TransferStateValue = TransferState
export type WorkValue = Subject.Work
