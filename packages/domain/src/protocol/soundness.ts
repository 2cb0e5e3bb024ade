/**
 * Whether a local protocol holds together: what its fields cannot say of each other. That it is no looser than its
 * edition is for `conformance` to say.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { Condition } from "../practitioner/Condition.ts"
import { anyRole, type Role } from "../practitioner/Role.ts"
import { RuleId } from "./Citation.ts"
import { byRole, type Edition, type LocalProtocol } from "./Protocol.ts"
import * as Rule from "./rule/Rule.ts"
import type { Who } from "./Who.ts"

/** One thing in which a local protocol does not hold together: in which rule, where it is in one, and what to do. */
export const Unsound = Schema.Struct({
  rule: Schema.optionalKey(RuleId),
  why: Schema.String,
  remedy: Schema.String
})
export type Unsound = typeof Unsound.Type

const periods = ({ inForce }: LocalProtocol, edition: Edition): ReadonlyArray<Unsound> => {
  const { from, until } = inForce
  if (until !== undefined && until < from) {
    return [{ why: `it is in force until ${until}, and from ${from} on`, remedy: "end it after it begins" }]
  }
  return edition.inForce.from <= from
    ? []
    : [
        {
          why: `it is in force from ${from}, and its edition only from ${edition.inForce.from}`,
          remedy: "begin with the edition, or sit on an earlier one"
        }
      ]
}

const inConditions = (conditions: ReadonlyArray<Condition>): ReadonlyArray<Role> =>
  conditions.flatMap((condition) => (condition._tag === "DirectlySupervisedBy" ? [condition.role] : []))

const inWhos = (whos: ReadonlyArray<Who>): ReadonlyArray<Role> =>
  whos.flatMap(({ requires, role }) => [role, ...inConditions(requires)])

/** The roles that rules and definitions speak of, each with the requirement that does. */
const spokenOf = ({ roles, rules }: LocalProtocol): ReadonlyArray<readonly [RuleId, Role]> => [
  ...roles.flatMap(({ requires, rule }) => inConditions(requires).map((role) => [rule, role] as const)),
  ...rules.flatMap((rule) =>
    inWhos(rule._tag === "Eligibility" ? rule.mayLead : (rule.by ?? [])).map(
      (role) => [rule.id, role] as const
    )
  )
]

/** A role that nobody defines is one that nobody can hold. */
const undefinedRoles = (local: LocalProtocol, edition: Edition): ReadonlyArray<Unsound> => {
  const defined = byRole([...edition.roles, ...local.roles])
  return spokenOf(local)
    .filter(([, role]) => role !== anyRole && !defined.has(role))
    .map(([rule, role]) => ({
      rule,
      why: `it speaks of the role ${role}, which neither it nor its edition defines`,
      remedy: `define ${role} under roles, or name one of: ${[...defined.keys()].join(", ")}`
    }))
}

/** Of two rules about one subject it would be chance which of them stands. */
const saidTwice = ({ rules }: LocalProtocol): ReadonlyArray<Unsound> => {
  const said = new Map<string, RuleId>()
  return rules.flatMap((rule) => {
    const subject = Rule.subjectOf(rule)
    const before = said.get(subject)
    said.set(subject, before ?? rule.id)
    return before === undefined
      ? []
      : [
          {
            rule: rule.id,
            why: `it speaks of ${subject}, of which ${before} speaks already`,
            remedy: "make one rule of the two, or say for which children each is"
          }
        ]
  })
}

/** No other step has a day that is set anew: of another, nothing could ever account for an overrun. */
const setAnewInVain = ({ rules }: LocalProtocol): ReadonlyArray<Unsound> =>
  rules.flatMap((rule) =>
    rule._tag === "TimeLimit" && rule.ifExceeded === "setAnew" && rule.step !== "seeChild"
      ? [
          {
            rule: rule.id,
            why: `another day is to be set for ${rule.step}, of which none can be`,
            remedy: "ask for recordReasons, or say setAnew of seeChild"
          }
        ]
      : []
  )

/** Everything in which the local protocol does not hold together, by itself and over its edition; empty when it does. */
export const soundness = (local: LocalProtocol, edition: Edition): ReadonlyArray<Unsound> => [
  ...periods(local, edition),
  ...undefinedRoles(local, edition),
  ...saidTwice(local),
  ...setAnewInVain(local)
]
