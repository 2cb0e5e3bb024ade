/**
 * How two protocols, or a protocol and an edition, differ, rule by rule: what one asks and the other does not, and what both speak of and say
 * differently.
 *
 * @module
 */
import { type Explanation, explain } from "./Explanation.ts"
import type { RuleSet } from "./Protocol.ts"
import * as Rule from "./rule/Rule.ts"
import type { Who } from "./Who.ts"

/** A rule about something that the other protocol does not speak of. */
export interface Alone {
  readonly subject: string
  readonly rule: Rule.Rule
  readonly explanation: Explanation
}

/** The rules of the two about one subject. */
export interface Both {
  readonly subject: string
  readonly a: Rule.Rule
  readonly b: Rule.Rule
  readonly explanations: { readonly a: Explanation; readonly b: Explanation }
}

/** Two rules about one subject that ask for different things. */
export interface Differing extends Both {
  readonly saysA: string
  readonly saysB: string
  /** The fields whose values differ; `roles` when it is how a role that they name is defined. */
  readonly fields: ReadonlyArray<string>
}

/** Two protocols beside each other: every subject of either stands in one of the four lists, in alphabetical order. */
export interface Comparison {
  readonly onlyInA: ReadonlyArray<Alone>
  readonly onlyInB: ReadonlyArray<Alone>
  readonly differs: ReadonlyArray<Differing>
  readonly same: ReadonlyArray<Both>
}

type Subjects = ReadonlyMap<string, Rule.Rule>

/** Of two rules about the same subject the first stands, as when the protocol is asked. */
const bySubject = ({ rules }: RuleSet): Subjects =>
  new Map(rules.toReversed().map((rule) => [Rule.subjectOf(rule), rule]))

/** A value as text, so that neither the order of fields nor that of a list makes a difference: no list here is ranked. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? ""
  const fields = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
  return `{${fields.sort().join()}}`
}

/** Where a rule stands and how the text is read is no difference in what it asks. */
const header = new Set(["id", "alsoEnforces", "source", "reading"])

const asks = (rule: Rule.Rule): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rule)
      .filter(([field]) => !header.has(field))
      .map(([field, value]) => [field, canonical(value)])
  )

const whoIn = (rule: Rule.Rule): ReadonlyArray<Who> =>
  rule._tag === "Eligibility" ? rule.mayLead : (rule.by ?? [])

const supervising = (requires: Who["requires"]): ReadonlyArray<Who["role"]> =>
  requires.flatMap((condition) => (condition._tag === "DirectlySupervisedBy" ? [condition.role] : []))

type OfProtocol = readonly [rules: RuleSet, rule: Rule.Rule]

/** How the roles that the rule names are defined, and those whose holders supervise them: a text for each role. */
const definitions = ([{ roles }, rule]: OfProtocol): ReadonlyMap<string, string> => {
  const named = new Set(whoIn(rule).flatMap(({ requires, role }) => [role, ...supervising(requires)]))
  for (const role of named) for (const each of supervising(roles.get(role)?.requires ?? [])) named.add(each)
  return new Map(
    [...named].map((role) => [role, canonical([roles.get(role)?.title, roles.get(role)?.requires])])
  )
}

interface Pair {
  readonly a: OfProtocol
  readonly b: OfProtocol
}

/** Whether a role that both rules rest on is defined differently. */
const rolesDiffer = ({ a, b }: Pair): boolean => {
  const definedInB = definitions(b)
  return [...definitions(a)].some(
    ([role, defined]) => definedInB.has(role) && definedInB.get(role) !== defined
  )
}

const fieldsThatDiffer = (pair: Pair): ReadonlyArray<string> => {
  const [asksA, asksB] = [asks(pair.a[1]), asks(pair.b[1])]
  const fields = [...new Set([...asksA.keys(), ...asksB.keys()])].sort()
  return [
    ...fields.filter((field) => asksA.get(field) !== asksB.get(field)),
    ...(rolesDiffer(pair) ? ["roles"] : [])
  ]
}

const alone = (rules: RuleSet, own: Subjects, others: Subjects): ReadonlyArray<Alone> =>
  [...own]
    .filter(([subject]) => !others.has(subject))
    .map(([subject, rule]) => ({ subject, rule, explanation: explain(rules, rule) }))
    .sort(inOrder)

const inOrder = (one: { readonly subject: string }, other: { readonly subject: string }): number =>
  one.subject < other.subject ? -1 : 1

const compared = (subject: string, pair: Pair): Differing => {
  const [a, b] = [explain(...pair.a), explain(...pair.b)]
  return {
    subject,
    a: pair.a[1],
    b: pair.b[1],
    explanations: { a, b },
    saysA: a.says,
    saysB: b.says,
    fields: fieldsThatDiffer(pair)
  }
}

/**
 * What two protocols say about each subject that either speaks of: one alone, both and differently, or both the same.
 *
 * Two rules are the same when they ask the same, whatever document they stand in, of people whose roles are defined
 * the same. Checklists add up, so each is a subject of its own.
 */
export const compare = (a: RuleSet, b: RuleSet): Comparison => {
  const [rulesOfA, rulesOfB] = [bySubject(a), bySubject(b)]
  const shared = [...rulesOfA]
    .flatMap(([subject, rule]) => {
      const other = rulesOfB.get(subject)
      return other === undefined ? [] : [compared(subject, { a: [a, rule], b: [b, other] })]
    })
    .sort(inOrder)
  return {
    onlyInA: alone(a, rulesOfA, rulesOfB),
    onlyInB: alone(b, rulesOfB, rulesOfA),
    differs: shared.filter(({ fields }) => fields.length > 0),
    same: shared
      .filter(({ fields }) => fields.length === 0)
      .map(({ a, b, explanations, subject }) => ({ subject, a, b, explanations }))
  }
}
