/**
 * What a rule can ask of the person who does something: each a fact about a practitioner on a day.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { AuthorityCode } from "../protocol/AuthorityCode.ts"
import { described } from "../protocol/described.ts"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Practitioner, Registration, Supervisor } from "./Practitioner.ts"
import { Role } from "./Role.ts"

/** A condition on a person, as data. */
export const Condition = Schema.TaggedUnion({
  /** Holds a social work qualification. */
  SocialWorkQualified: {},
  /** Is on the register of the named regulator on the day. */
  Registered: {
    regulator: described(Schema.NonEmptyString, "The regulator by name, such as Social Work England.")
  },
  /** Is employed by the authority itself: agency and loaned staff are not. */
  EmployedByTheAuthority: {},
  /** Has significant practice experience with children and families. */
  SignificantPracticeExperience: {},
  /** Is directly supervised by somebody who holds the role, as the protocol defines it. */
  DirectlySupervisedBy: { role: described(Role, "The role that the direct supervisor holds.") },
  /** Is supervised by a qualified social worker or practice supervisor. */
  SupervisedByQualifiedSocialWorker: {}
}).pipe(
  Schema.annotate({
    identifier: "Condition",
    description:
      "What is asked of a person: SocialWorkQualified; Registered with a regulator on the day; EmployedByTheAuthority, so no agency or loaned staff; SignificantPracticeExperience; DirectlySupervisedBy somebody in a role; SupervisedByQualifiedSocialWorker, or by a practice supervisor."
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

const covers = (registration: Registration, on: CalendarDate): boolean =>
  registration.from <= on && (registration.until === undefined || on <= registration.until)

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
): boolean =>
  Condition.match(condition, {
    SocialWorkQualified: () => practitioner.socialWorkQualified,
    Registered: ({ regulator }) =>
      practitioner.registrations.some((entry) => entry.regulator === regulator && covers(entry, on)),
    EmployedByTheAuthority: () => practitioner.employer === authority,
    SignificantPracticeExperience: () => practitioner.significantPracticeExperience,
    DirectlySupervisedBy: ({ role }) => isSupervisorAs(role, practitioner.supervisor, definedFor),
    SupervisedByQualifiedSocialWorker: () => practitioner.supervisor?.socialWorkQualified === true
  })

/** The condition in words that follow "must", such as "be registered with Social Work England". */
export const says = (condition: Condition, titleOf: (role: Role) => string): string =>
  Condition.match(condition, {
    SocialWorkQualified: () => "hold a social work qualification",
    Registered: ({ regulator }) => `be registered with ${regulator}`,
    EmployedByTheAuthority: () => "be employed by the authority",
    SignificantPracticeExperience: () => "have significant practice experience with children and families",
    DirectlySupervisedBy: ({ role }) => `be directly supervised by a ${titleOf(role)}`,
    SupervisedByQualifiedSocialWorker: () =>
      "be supervised by a qualified social worker or practice supervisor"
  })
