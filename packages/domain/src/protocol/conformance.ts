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
import { type Anchor, inWords } from "./Subject.ts"
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
/** A reason why the local rule of a pair is looser, and what would put it right; none when it is not. */
type Finding = readonly [why: string, remedy: string]
type Findings = ReadonlyArray<Finding>

const sameCondition = (a: Condition, b: Condition): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The roles as a protocol defines them, on the days on which it is in force. */
interface Defined {
  readonly roles: Roles
  readonly inForce: InForce
}

const implies = ({ inForce, roles }: Defined, held: Condition, asked: Condition): boolean => {
  if (sameCondition(held, asked)) return true
  if (held._tag === "Registered" && asked._tag === "Registered") {
    return Regulator.isWithin(held.regulators, asked.regulators, inForce)
  }
  return (
    held._tag === "DirectlySupervisedBy" &&
    asked._tag === "SupervisedByQualifiedSocialWorker" &&
    (roles.get(held.role)?.requires ?? []).some((condition) => condition._tag === "SocialWorkQualified")
  )
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

const longer = (local: Within.Within, baseline: Within.Within): Findings =>
  Within.isNoLooser(local, baseline)
    ? []
    : [
        [
          `${Within.says(local)} can end later than ${Within.says(baseline)}`,
          `allow at most ${Within.says(baseline)}, in the same unit`
        ]
      ]

/** The moments of which each comes no later than the next, in any episode. */
const inOrder: ReadonlyArray<Anchor> = [
  "referralReceived",
  "pointOfReferral",
  "referralDecided",
  "leadPractitionerAllocated",
  "assessmentAuthorised",
  "planAgreed"
]

const isNoLater = (local: Anchor, baseline: Anchor): boolean =>
  local === baseline || (inOrder.includes(local) && inOrder.indexOf(local) < inOrder.indexOf(baseline))

const moved = (local: Anchor, baseline: Anchor): Findings =>
  isNoLater(local, baseline)
    ? []
    : [[`it counts from ${local}, not from ${baseline}`, `count from ${baseline}`]]

const strictness: Record<Rule.TimeLimit["ifExceeded"], number> = {
  notStated: 0,
  target: 0,
  recordReasons: 1,
  breach: 2
}

const timeLimit = ({ baseline, local }: Pair<Rule.TimeLimit>): Findings => [
  ...longer(local.within, baseline.within),
  ...moved(local.anchor, baseline.anchor),
  ...(local.ceiling === undefined ? [] : longer(local.ceiling, baseline.ceiling ?? baseline.within)),
  ...(strictness[local.ifExceeded] < strictness[baseline.ifExceeded]
    ? [[`it asks less of an overrun (${local.ifExceeded})`, `ask for ${baseline.ifExceeded}`] as const]
    : [])
]

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

const keys = ({ questions }: Rule.Checklist): ReadonlyArray<string> => (questions ?? []).map(({ key }) => key)

/** The counts of the edition that the local checklist does not ask for, or asks less of. */
const fewer = (local: Rule.Checklist, baseline: Rule.Checklist): Findings =>
  (baseline.atLeast ?? [])
    .filter(
      ({ amount, of }) => !(local.atLeast ?? []).some((each) => each.of === of && each.amount >= amount)
    )
    .map((each) => [`it does not ask for ${AtLeast.says(each)}`, `ask for ${AtLeast.says(each)}`])

const checklist = ({ baseline, local }: Pair<Rule.Checklist>): Findings => [
  ...leavesOut(local.items, baseline.items),
  ...leavesOut(keys(local), keys(baseline)),
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

/** An end where the edition has none, or a sooner one. */
const endsSooner = ({ baseline, local }: Pair<Rule.Cadence>): Findings => {
  if (local.until === undefined) return []
  if (baseline.until === undefined) {
    return [[`it ends after ${Within.says(local.until)}`, "leave out until: the edition has no end"]]
  }
  return Within.isNoLooser(baseline.until, local.until) && local.from === baseline.from
    ? []
    : [
        [
          `it can end sooner than ${Within.says(baseline.until)} from when ${inWords(baseline.from)}`,
          `go on for at least ${Within.says(baseline.until)} from ${baseline.from}`
        ]
      ]
}

const cadence = (pair: Pair<Rule.Cadence>): Findings => [
  ...longer(pair.local.every, pair.baseline.every),
  ...moved(pair.local.from, pair.baseline.from),
  ...endsSooner(pair)
]

/** The same place; after a semicolon, a local rule may say more of how the case goes there. */
const goesThere = (local: string, baseline: string): boolean =>
  local === baseline || local.startsWith(`${baseline}; `)

const routing = ({ baseline, local }: Pair<Rule.Routing>): Findings =>
  goesThere(local.goesTo, baseline.goesTo)
    ? []
    : [
        [
          `it sends the case elsewhere than "${baseline.goesTo}"`,
          `keep "${baseline.goesTo}", or route another situation`
        ]
      ]

const findings = (pair: Pair<Rule.Rule>): Findings =>
  Rule.Rule.match(pair.local, {
    Eligibility: (local) => widened(pair, local.mayLead, (pair.baseline as Rule.Eligibility).mayLead),
    TimeLimit: (local) => timeLimit({ ...pair, local, baseline: pair.baseline as Rule.TimeLimit }),
    SignOff: (local) => signOff({ ...pair, local, baseline: pair.baseline as Rule.SignOff }),
    Checklist: (local) => checklist({ ...pair, local, baseline: pair.baseline as Rule.Checklist }),
    Notification: (local) => notification({ ...pair, local, baseline: pair.baseline as Rule.Notification }),
    Cadence: (local) => cadence({ ...pair, local, baseline: pair.baseline as Rule.Cadence }),
    Routing: (local) => routing({ ...pair, local, baseline: pair.baseline as Rule.Routing })
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
  const baselines = new Map(edition.rules.map((rule) => [Rule.subjectOf(rule), rule]))
  return local.rules.flatMap((rule) => {
    const baseline = baselines.get(Rule.subjectOf(rule))
    if (baseline === undefined) return []
    return findings({ local: rule, baseline, localRoles, baselineRoles, inForce: local.inForce }).map(
      asLooser(rule.id, baseline.id)
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
