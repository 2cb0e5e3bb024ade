/**
 * The closed sets of the domain as enums: the domain's own value stands behind each name, so that resolvers and use
 * cases see the domain's words and the API shows them in GraphQL's capitals.
 *
 * @module
 */
import {
  Alert,
  type AuditEntry,
  CaseloadOrder,
  DecisionKind,
  DeliveryFailure,
  DeliveryState,
  ErasureState,
  ExclusionCode,
  Policy,
  Shared,
  TransferSide,
  TransferState
} from "@section17/application"
import {
  Assessment,
  Content,
  Episode,
  Household,
  Obligation,
  Plan,
  Referral,
  Retention,
  Rule,
  Subject,
  WorkingDayCalendar
} from "@section17/domain"

/** A domain value as the name of an enum value: `riskOfSection47` becomes `RISK_OF_SECTION_47`. */
export const constantCase = (value: string): string =>
  value.replaceAll(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/gu, "_").toUpperCase()

/** The values of a closed set, by the names that an enum gives them. */
export const closedSet = (values: ReadonlyArray<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(values.map((value) => [constantCase(value), value]))

/** For each enum, the domain's value by the name in the schema. */
export const internalValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AlertKind: closedSet(Alert.fields.kind.literals),
  AccessOutcome: closedSet(["read", "written", "refused"] satisfies ReadonlyArray<AuditEntry["outcome"]>),
  Anchor: closedSet(Subject.Anchor.literals),
  AssessmentOutcome: closedSet(Assessment.AssessmentOutcome.literals),
  CaseloadOrder: closedSet(CaseloadOrder.literals),
  AssessmentState: closedSet(Object.keys(Assessment.Assessment.cases)),
  ErasureState: closedSet(ErasureState.literals),
  DecisionKind: closedSet(DecisionKind.literals),
  ExclusionCode: closedSet(ExclusionCode.literals),
  Capability: closedSet(Policy.Capability.literals),
  Circumstance: closedSet(Subject.Circumstance.literals),
  ChecklistItem: closedSet(Subject.ChecklistItem.literals),
  Content: closedSet(Content.Content.literals),
  Countable: closedSet(Subject.Countable.literals),
  Decision: closedSet(Subject.Decision.literals),
  DeliveryFailure: closedSet(DeliveryFailure.literals),
  DeliveryState: closedSet(DeliveryState.literals),
  DiscussedWith: closedSet(Assessment.RecordOverrunReason.discussedWith.value.literals),
  Exception: closedSet(Subject.Exception.literals),
  Form: closedSet(Subject.Form.literals),
  IfExceeded: closedSet(Rule.Rule.cases.TimeLimit.fields.ifExceeded.literals),
  NonWorkingReason: closedSet(Object.keys(WorkingDayCalendar.NonWorkingReason.cases)),
  ObligationDifference: closedSet(["state", "dueOn", "by"] satisfies ReadonlyArray<
    Obligation.OwedOtherwise["fields"][number]
  >),
  ObligationState: closedSet(Obligation.ObligationState.literals),
  Obstacle: closedSet(Policy.Obstacle.literals),
  OtherChildReason: closedSet(Household.Reason.literals),
  PlanState: closedSet(Object.keys(Plan.Plan.cases)),
  ReferrerKind: closedSet(Object.keys(Referral.Referrer.cases)),
  Recurring: closedSet(Subject.Recurring.literals),
  RetentionObstacle: closedSet(Retention.Obstacle.literals),
  Response: closedSet(Referral.Response.literals),
  RuleKind: closedSet(Object.keys(Rule.Rule.cases)),
  Situation: closedSet(Subject.Situation.literals),
  Stage: closedSet(Episode.Stage.literals),
  Step: closedSet(Subject.Step.literals),
  Telling: closedSet(Subject.Telling.literals),
  Unit: closedSet(Rule.Within.Unit.literals),
  TransferPlanKind: closedSet(Shared.fields.plan.members[0].fields.kind.literals),
  TransferSide: closedSet(TransferSide.literals),
  TransferState: closedSet(TransferState.literals),
  Work: closedSet(Subject.Work.literals)
}
