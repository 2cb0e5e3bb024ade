/**
 * What a rule can ask of the person who does something: each a fact about a practitioner on a day.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { AuthorityCode } from "../protocol/AuthorityCode.ts"
import { described } from "../protocol/described.ts"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { Question } from "../protocol/rule/Question.ts"
import * as Days from "./Days.ts"
import type { Practitioner, Supervisor } from "./Practitioner.ts"
import * as Regulator from "./Regulator.ts"
import { Role } from "./Role.ts"

/** A condition on a person, as data. */
export const Condition = Schema.TaggedUnion({
  /** Holds a social work qualification. */
  SocialWorkQualified: {},
  /** Is on the register, on the day, of one that is the regulator on that day. */
  Registered: {
    regulators: described(
      Schema.NonEmptyArray(Regulator.Regulator),
      "The regulators, each with the days on which it is the one to be registered with."
    )
  },
  /** Is employed by the authority itself: agency and loaned staff are not. */
  EmployedByTheAuthority: {},
  /** Has significant practice experience with children and families. */
  SignificantPracticeExperience: {},
  /** Is directly supervised by somebody who holds the role, as the protocol defines it. */
  DirectlySupervisedBy: { role: described(Role, "The role that the direct supervisor holds.") },
  /** Is supervised by a qualified social worker or practice supervisor. */
  SupervisedByQualifiedSocialWorker: {},
  /** Has each of these on record by the day: training completed, or an ability shown. */
  TrainedIn: {
    topics: described(
      Schema.NonEmptyArray(Question),
      "What is to be on record of the person, each by its key: training completed, or an ability shown."
    )
  }
}).pipe(
  Schema.annotate({
    identifier: "Condition",
    description:
      "What is asked of a person: SocialWorkQualified; Registered, on the day, with one that is the regulator on that day; EmployedByTheAuthority, so no agency or loaned staff; SignificantPracticeExperience; DirectlySupervisedBy somebody in a role; SupervisedByQualifiedSocialWorker, or by a practice supervisor; TrainedIn: each of these is on record by the day, as training completed or ability shown."
  })
)
export type Condition = typeof Condition.Type

/** The day, and the authority for which the question is asked. */
export interface Circumstances {
  readonly authority: AuthorityCode
  readonly on: CalendarDate
}

/** What a role is defined to need of whoever holds it. */
export type DefinedConditions = (role: Role) => ReadonlyArray<Condition>

const isRegistered = (
  { registrations }: Practitioner,
  regulators: ReadonlyArray<Regulator.Regulator>,
  on: CalendarDate
): boolean => {
  const names = new Set(Regulator.ofTheDay(regulators, on).map(({ regulator }) => regulator))
  return registrations.some((entry) => names.has(entry.regulator) && Days.covers(entry, on))
}

/** The supervisor of the day. */
const supervisorOn = ({ supervisor }: Practitioner, on: CalendarDate): Supervisor | null =>
  supervisor !== null && Days.covers(supervisor, on) ? supervisor : null

const isTrainedIn = (
  { training }: Practitioner,
  topics: ReadonlyArray<Question>,
  on: CalendarDate
): boolean =>
  topics.every(
    ({ key }) => training?.some(({ completedOn, topic }) => topic === key && completedOn <= on) === true
  )

/**
 * Whether a supervisor is one in the role. Of what the role is defined to need, the record of a supervisor tells of
 * the social work qualification alone (BRI-1c), so that is what is asked.
 */
const isSupervisorAs = (role: Role, supervisor: Supervisor | null, definedFor: DefinedConditions): boolean =>
  supervisor !== null &&
  supervisor.directly &&
  supervisor.roles.includes(role) &&
  (supervisor.socialWorkQualified || !definedFor(role).some(({ _tag }) => _tag === "SocialWorkQualified"))

/** Whether the practitioner meets the condition in these circumstances. */
export const isMet = (
  condition: Condition,
  practitioner: Practitioner,
  { authority, definedFor, on }: Circumstances & { readonly definedFor: DefinedConditions }
): boolean => {
  switch (condition._tag) {
    case "SocialWorkQualified":
      return practitioner.socialWorkQualified
    case "Registered":
      return isRegistered(practitioner, condition.regulators, on)
    case "EmployedByTheAuthority":
      return practitioner.employer === authority
    case "SignificantPracticeExperience":
      return practitioner.significantPracticeExperience
    case "DirectlySupervisedBy":
      return isSupervisorAs(condition.role, supervisorOn(practitioner, on), definedFor)
    case "SupervisedByQualifiedSocialWorker":
      return supervisorOn(practitioner, on)?.socialWorkQualified === true
    case "TrainedIn":
      return isTrainedIn(practitioner, condition.topics, on)
  }
}

/**
 * The condition in words that follow "must", such as "be registered with Social Work England"; asked about a day, they
 * name the regulator of that day alone.
 */
export const says = (condition: Condition, titleOf: (role: Role) => string, on?: CalendarDate): string => {
  switch (condition._tag) {
    case "SocialWorkQualified":
      return "hold a social work qualification"
    case "Registered":
      return `be registered with ${Regulator.says(condition.regulators, on)}`
    case "EmployedByTheAuthority":
      return "be employed by the authority"
    case "SignificantPracticeExperience":
      return "have significant practice experience with children and families"
    case "DirectlySupervisedBy":
      return `be directly supervised by a ${titleOf(condition.role)}`
    case "SupervisedByQualifiedSocialWorker":
      return "be supervised by a qualified social worker or practice supervisor"
    case "TrainedIn":
      return `have on record: ${condition.topics.map(({ asks }) => asks).join("; ")}`
  }
}
