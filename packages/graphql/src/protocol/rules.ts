/** Rules as data: what each asks, of whom and when, as its values have it. */
import { Condition, Explanation, Rule, Who } from "@section17/domain"
import type { ConditionModel, RuleModel, WhenModel, WhoModel } from "../models.ts"
import type { Resolvers } from "../resolvers.gen.ts"

const people = (roles: Who.Roles, who: ReadonlyArray<Who.Who> = []): Array<WhoModel> =>
  who.map((each) => ({ who: each, roles }))

const asked = (roles: Who.Roles, conditions: ReadonlyArray<Condition.Condition>): Array<ConditionModel> =>
  conditions.map((condition) => ({ condition, roles }))

const roleIn = (roles: Who.Roles, role: Who.Who["role"]) => ({ role, title: Who.titleOf(roles)(role) })

const whens: {
  readonly [Tag in WhenModel["_tag"]]: "CircumstanceIs" | "CircumstanceIsNot" | "YoungerThan" | "Reached"
} = {
  Is: "CircumstanceIs",
  IsNot: "CircumstanceIsNot",
  YoungerThan: "YoungerThan",
  Reached: "Reached"
}

const conditionsOf = ({ rule }: RuleModel): Array<WhenModel> =>
  rule._tag === "Eligibility" ? [] : [...(rule.when ?? [])]

const duty = ({ roles, rule }: RuleModel): Array<WhoModel> =>
  rule._tag === "Eligibility" ? [] : people(roles, rule.by)

export const rules: Resolvers = {
  Rule: {
    rule: ({ rule }) => rule.id,
    kind: ({ rule }) => rule._tag,
    says: ({ roles, rule }) => Explanation.explain({ roles }, rule).says,
    source: ({ rule }) => rule.source,
    reading: ({ rule }) => rule.reading ?? null,
    alsoEnforces: ({ rule }) => rule.alsoEnforces ?? [],
    when: conditionsOf,
    by: duty,
    terms: (model) => model
  },
  Terms: { __resolveType: ({ rule }) => rule._tag },
  Eligibility: {
    work: ({ rule }) => rule.work,
    mayLead: ({ roles, rule }) => people(roles, rule.mayLead)
  },
  TimeLimit: {
    step: ({ rule }) => rule.step,
    anchor: ({ rule }) => rule.anchor,
    within: ({ rule }) => rule.within,
    ceiling: ({ rule }) => rule.ceiling ?? null,
    ifExceeded: ({ rule }) => rule.ifExceeded
  },
  SignOff: {
    decision: ({ rule }) => rule.decision,
    neverOwnWork: ({ rule }) => rule.selfApproval === "never"
  },
  Checklist: {
    step: ({ rule }) => rule.step,
    items: ({ rule }) => rule.items,
    questions: ({ rule }) => rule.questions ?? [],
    atLeast: ({ rule }) => rule.atLeast ?? []
  },
  Notification: {
    telling: ({ rule }) => rule.telling,
    after: ({ rule }) => rule.after,
    within: ({ rule }) => rule.within,
    form: ({ rule }) => rule.form,
    unless: ({ rule }) => rule.unless
  },
  Cadence: {
    recurring: ({ rule }) => rule.recurring,
    from: ({ rule }) => rule.from,
    every: ({ rule }) => rule.every,
    until: ({ rule }) => rule.until ?? null
  },
  Routing: {
    situation: ({ rule }) => rule.situation,
    goesTo: ({ rule }) => rule.goesTo,
    closedWithin: ({ rule }) => rule.closedWithin ?? null
  },
  Within: { says: (within) => Rule.Within.says(within) },
  When: { __resolveType: ({ _tag }) => whens[_tag], says: (when) => Rule.When.says([when]) },
  Who: {
    role: ({ roles, who }) => roleIn(roles, who.role),
    requires: ({ roles, who }) => asked(roles, who.requires),
    conditions: ({ roles, who }) => asked(roles, Who.conditionsOf(roles, who)),
    says: ({ roles, who }) => Who.says(roles, who)
  },
  RoleDefinition: {
    role: ({ definition: { role, title } }) => ({ role, title }),
    requires: ({ definition, roles }) => asked(roles, definition.requires),
    rule: ({ definition }) => definition.rule,
    source: ({ definition }) => definition.source
  },
  Condition: {
    __resolveType: ({ condition }) => condition._tag,
    says: ({ condition, roles }) => Condition.says(condition, Who.titleOf(roles))
  },
  Registered: { regulators: ({ condition }) => condition.regulators },
  Regulator: {
    name: ({ regulator }) => regulator,
    from: ({ from }) => from ?? null,
    until: ({ until }) => until ?? null
  },
  DirectlySupervisedBy: { supervisor: ({ condition, roles }) => roleIn(roles, condition.role) },
  TrainedIn: { topics: ({ condition }) => condition.topics },
  Reading: { reading: ({ id }) => id }
}
