/**
 * Whom a rule means: a role, and what it asks of the person beyond the role.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import * as Condition from "../practitioner/Condition.ts"
import type { Practitioner } from "../practitioner/Practitioner.ts"
import { anyRole, Role } from "../practitioner/Role.ts"
import { Citation, RuleId } from "./Citation.ts"
import { described } from "./described.ts"

export const Who = Schema.Struct({
  role: Role,
  requires: described(
    Schema.Array(Condition.Condition),
    "What the rule asks beyond what the role is defined to need; [] for nothing."
  )
}).pipe(
  Schema.annotate({
    identifier: "Who",
    description: "Whom a rule means: a role, and what is asked of the person besides."
  })
)
export type Who = typeof Who.Type

/** A role as a document defines it: its title in the field's words, and what a person must be to hold it. */
export const RoleDefinition = Schema.Struct({
  role: Role,
  title: described(Schema.NonEmptyString, "The role in the field's words, such as Team Manager."),
  requires: described(
    Schema.Array(Condition.Condition),
    "What a person must be to hold the role; [] for nothing."
  ),
  rule: described(RuleId, "The requirement that defines the role."),
  source: described(Citation, "Where the definition stands.")
}).pipe(
  Schema.annotate({
    identifier: "RoleDefinition",
    description:
      "A role as the document defines it; it stands in the place of the edition's definition of the same role."
  })
)
export type RoleDefinition = typeof RoleDefinition.Type

/** The roles of a protocol, by key. */
export type Roles = ReadonlyMap<Role, RoleDefinition>

/** Why a person is not whom the rule means: the role they do not hold, or the conditions they do not meet. */
export const Shortfall = Schema.TaggedUnion({
  RoleNotHeld: { role: Role, title: Schema.String },
  ConditionNotMet: { role: Role, title: Schema.String, condition: Condition.Condition, says: Schema.String }
})
export type Shortfall = typeof Shortfall.Type

export const titleOf =
  (roles: Roles) =>
  (role: Role): string =>
    role === anyRole ? "any practitioner" : (roles.get(role)?.title ?? role)

const definedIn =
  (roles: Roles): Condition.DefinedConditions =>
  (role) =>
    roles.get(role)?.requires ?? []

/** Everything that the rule asks of a person in this role: what the role is defined to need, and what the rule adds. */
export const conditionsOf = (roles: Roles, who: Who): ReadonlyArray<Condition.Condition> => [
  ...definedIn(roles)(who.role),
  ...who.requires
]

/** What keeps the practitioner from being whom the rule means; empty when nothing does. */
const shortfalls = (
  roles: Roles,
  who: Who,
  practitioner: Practitioner,
  circumstances: Condition.Circumstances
): ReadonlyArray<Shortfall> => {
  const title = titleOf(roles)(who.role)
  if (who.role !== anyRole && !practitioner.roles.includes(who.role)) {
    return [{ _tag: "RoleNotHeld", role: who.role, title }]
  }
  const given = { ...circumstances, definedFor: definedIn(roles) }
  return conditionsOf(roles, who)
    .filter((condition) => !Condition.isMet(condition, practitioner, given))
    .map((condition) => ({
      _tag: "ConditionNotMet",
      role: who.role,
      title,
      condition,
      says: `must ${Condition.says(condition, titleOf(roles), circumstances.on)}`
    }))
}

/** Whom the rule means, in words: "a Team Manager who must …". */
export const says = (roles: Roles, who: Who): string => {
  const extra = who.requires.map((condition) => Condition.says(condition, titleOf(roles)))
  const title = titleOf(roles)(who.role)
  return extra.length === 0 ? title : `${title} (must ${extra.join(", ")})`
}

/** Whether one of several kinds of person is meant, with what each one lacks when none is. */
export const find = (
  roles: Roles,
  meant: ReadonlyArray<Who>,
  practitioner: Practitioner,
  circumstances: Condition.Circumstances
): { readonly met: Who | undefined; readonly lacking: ReadonlyArray<Shortfall> } => {
  const lacking: Array<Shortfall> = []
  for (const who of meant) {
    const lacks = shortfalls(roles, who, practitioner, circumstances)
    if (lacks.length === 0) return { met: who, lacking: [] }
    lacking.push(...lacks)
  }
  return { met: undefined, lacking }
}
