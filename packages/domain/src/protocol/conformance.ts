/**
 * Whether a local protocol is no looser than the edition it sits on (reading C16: a local rule may tighten the
 * guidance, never loosen it). A gateway refuses to start on a protocol that is.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { type Condition, says as conditionSays } from "../practitioner/Condition.ts"
import * as Regulator from "../practitioner/Regulator.ts"
import { anyRole } from "../practitioner/Role.ts"
import { RuleId } from "./Citation.ts"
import { byRole, type Edition, type InForce, type LocalProtocol } from "./Protocol.ts"
import * as AtLeast from "./rule/AtLeast.ts"
import * as Rule from "./rule/Rule.ts"
import * as Within from "./rule/Within.ts"
import { endsSooner, type Finding, type Findings, longer, moved, timeLimit } from "./conformanceOfTime.ts"
import { conditionsOf, type RoleDefinition, type Roles, says, titleOf, type Who } from "./Who.ts"

/** One way in which a local rule is looser than the rule of the edition that it would replace. */
export const Looser = Schema.Struct({
  rule: RuleId,
  baseline: RuleId,
  why: Schema.String,
  remedy: Schema.String
})
export type Looser = typeof Looser.Type

interface Pair<Kind extends Rule.Rule> {
  readonly local: Kind
  readonly baseline: Kind
  readonly localRoles: Roles
  readonly baselineRoles: Roles
  /** The days on which the local rule is in force: how the two compare on other days is no matter. */
  readonly inForce: InForce
}
const sameCondition = (a: Condition, b: Condition): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The roles as a protocol defines them, on the days on which it is in force. */
interface Defined {
  readonly roles: Roles
  readonly inForce: InForce
}

const implies = ({ inForce, roles }: Defined, held: Condition, asked: Condition): boolean => {
  if (held._tag === "Registered" && asked._tag === "Registered") {
    return Regulator.isWithin(held.regulators, asked.regulators, inForce)
  }
  if (held._tag === "DirectlySupervisedBy" && asked._tag === "SupervisedByQualifiedSocialWorker") {
    return roles.get(held.role)?.requires.some(({ _tag }) => _tag === "SocialWorkQualified") === true
  }
  return sameCondition(held, asked)
}

const isNarrower = (pair: Pair<Rule.Rule>, local: Who, baseline: Who): boolean => {
  const held = conditionsOf(pair.localRoles, local)
  const asked = conditionsOf(pair.baselineRoles, baseline)
  return (
    (baseline.role === anyRole || baseline.role === local.role) &&
    asked.every((condition) =>
      held.some((each) => implies({ ...pair, roles: pair.localRoles }, each, condition))
    )
  )
}

/** What the edition defines the role to need, and the local definition does not ask. */
const loosened = (local: RoleDefinition, baseline: RoleDefinition, defined: Defined): Findings =>
  baseline.requires
    .filter((asked) => !local.requires.some((held) => implies(defined, held, asked)))
    .map((asked) => {
      const words = conditionSays(asked, titleOf(defined.roles))
      return [
        `it defines ${local.title} as somebody who need not ${words}`,
        `ask of a ${local.title} to ${words}`
      ]
    })

const widened = (pair: Pair<Rule.Rule>, local: ReadonlyArray<Who>, baseline: ReadonlyArray<Who>): Findings =>
  local
    .filter((who) => !baseline.some((allowed) => isNarrower(pair, who, allowed)))
    .map((who) => [
      `it lets in ${says(pair.localRoles, who)}, whom the edition does not`,
      `name only: ${baseline.map((each) => says(pair.baselineRoles, each)).join(", or ")}`
    ])

const signOff = (pair: Pair<Rule.SignOff>): Findings => [
  ...widened(pair, pair.local.by, pair.baseline.by),
  ...(pair.baseline.selfApproval === "never" && pair.local.selfApproval !== "never"
    ? [["it does not exclude the author of the work", `set selfApproval to "never"`] as const]
    : [])
]

const leavesOut = (asked: ReadonlyArray<string>, baseline: ReadonlyArray<string>): Findings =>
  baseline
    .filter((each) => !asked.includes(each))
    .map((each) => [`it leaves out ${each}`, `ask for ${each} as well`])

/** The questions of the edition that the local checklist does not ask, or asks something else in the place of. */
const unasked = (local: Rule.Checklist, baseline: Rule.Checklist): Findings =>
  baseline.questions?.flatMap(({ asks, key }): Findings => {
    const own = local.questions?.find((each) => each.key === key)
    if (own === undefined) return leavesOut([], [key])
    return own.asks === asks
      ? []
      : [[`it asks something else as ${key}`, `ask "${asks}", or give the question a key of its own`]]
  }) ?? []

/** The counts of the edition that the local checklist does not ask for, or asks less of. */
const fewer = (local: Rule.Checklist, baseline: Rule.Checklist): Findings =>
  baseline.atLeast
    ?.filter(
      ({ amount, of }) => local.atLeast?.some((each) => each.of === of && each.amount >= amount) !== true
    )
    .map((each) => [`it does not ask for ${AtLeast.says(each)}`, `ask for ${AtLeast.says(each)}`]) ?? []

const checklist = ({ baseline, local }: Pair<Rule.Checklist>): Findings => [
  ...leavesOut(local.items, baseline.items),
  ...unasked(local, baseline),
  ...fewer(local, baseline)
]

const notification = ({ baseline, local }: Pair<Rule.Notification>): Findings => [
  ...longer(local.within, baseline.within),
  ...moved(local.after, baseline.after),
  ...(baseline.form === "written" && local.form !== "written"
    ? [["it does not ask for writing", `set form to "written"`] as const]
    : []),
  ...local.unless
    .filter((exception) => !baseline.unless.includes(exception))
    .map((exception) => [`it adds the exception ${exception}`, `take ${exception} out`] as const)
]

const cadence = (pair: Pair<Rule.Cadence>): Findings => [
  ...longer(pair.local.every, pair.baseline.every),
  ...moved(pair.local.from, pair.baseline.from),
  ...endsSooner(pair)
]

/** The same place; after a semicolon, a local rule may say more of how the case goes there. */
const goesThere = (local: string, baseline: string): boolean =>
  local === baseline || local.startsWith(`${baseline}; `)

/** Earlier work that closed longer ago counts for the edition, and not here. */
const countsFewer = ({ baseline, local }: Pair<Rule.Routing>): Findings => {
  if (local.closedWithin === undefined) return []
  const asked = baseline.closedWithin
  if (asked !== undefined && Within.isNoLooser(asked, local.closedWithin)) return []
  return [
    [
      `it counts only earlier work that closed within ${Within.says(local.closedWithin)}`,
      asked === undefined
        ? "leave out closedWithin"
        : `count at least what closed within ${Within.says(asked)}`
    ]
  ]
}

const routing = (pair: Pair<Rule.Routing>): Findings => [
  ...(goesThere(pair.local.goesTo, pair.baseline.goesTo)
    ? []
    : [
        [
          `it sends the case elsewhere than "${pair.baseline.goesTo}"`,
          `keep "${pair.baseline.goesTo}", or route another situation`
        ] as const
      ]),
  ...countsFewer(pair)
]

/** Whose duty the edition says it is, and the local rule leaves open, or gives to others. */
const duty = (pair: Pair<Duty>): Findings => {
  const [own, asked] = [pair.local.by, pair.baseline.by]
  if (asked === undefined) return []
  if (own !== undefined) return widened(pair, own, asked)
  const whose = asked.map((each) => says(pair.baselineRoles, each)).join(", or ")
  return [["it leaves open whose duty it is", `name by: ${whose}`]]
}

/** A rule that can say whose duty it is. */
type Duty = Exclude<Rule.Rule, Rule.Eligibility | Rule.SignOff>

const owed = <Kind extends Duty>(pair: Pair<Kind>, ofKind: (pair: Pair<Kind>) => Findings): Findings => [
  ...duty(pair),
  ...ofKind(pair)
]

/** Rules about one subject are of one kind. */
const findings = (pair: Pair<Rule.Rule>): Findings =>
  Rule.Rule.match(pair.local, {
    Eligibility: (local) => widened(pair, local.mayLead, (pair.baseline as Rule.Eligibility).mayLead),
    TimeLimit: (local) => owed({ ...pair, local, baseline: pair.baseline as Rule.TimeLimit }, timeLimit),
    SignOff: (local) => signOff({ ...pair, local, baseline: pair.baseline as Rule.SignOff }),
    Checklist: (local) => owed({ ...pair, local, baseline: pair.baseline as Rule.Checklist }, checklist),
    Notification: (local) =>
      owed({ ...pair, local, baseline: pair.baseline as Rule.Notification }, notification),
    Cadence: (local) => owed({ ...pair, local, baseline: pair.baseline as Rule.Cadence }, cadence),
    Routing: (local) => owed({ ...pair, local, baseline: pair.baseline as Rule.Routing }, routing)
  })

const asLooser =
  (rule: RuleId, baseline: RuleId) =>
  ([why, remedy]: Finding): Looser => ({ rule, baseline, why, remedy })

const looserRoles = (local: LocalProtocol, edition: Edition): ReadonlyArray<Looser> => {
  const baselines = byRole(edition.roles)
  const defined = { roles: byRole([...edition.roles, ...local.roles]), inForce: local.inForce }
  return local.roles.flatMap((definition) => {
    const baseline = baselines.get(definition.role)
    if (baseline === undefined) return []
    return loosened(definition, baseline, defined).map(asLooser(definition.rule, baseline.rule))
  })
}

const looserRules = (local: LocalProtocol, edition: Edition): ReadonlyArray<Looser> => {
  const baselineRoles = byRole(edition.roles)
  const localRoles = byRole([...edition.roles, ...local.roles])
  return local.rules.flatMap((rule) => {
    const subject = Rule.subjectOf(rule)
    const replaced = edition.rules.filter((each) => Rule.subjectOf(each) === subject)
    return replaced.flatMap((baseline) =>
      findings({ local: rule, baseline, localRoles, baselineRoles, inForce: local.inForce }).map(
        asLooser(rule.id, baseline.id)
      )
    )
  })
}

/**
 * Everything in which the local protocol is looser than the edition, in how it defines roles and in its rules; empty
 * when it only tightens and adds.
 */
export const conformance = (local: LocalProtocol, edition: Edition): ReadonlyArray<Looser> => [
  ...looserRoles(local, edition),
  ...looserRules(local, edition)
]
