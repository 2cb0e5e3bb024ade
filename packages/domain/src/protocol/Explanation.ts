/** Why an answer is what it is, as data: the rule, what it says, where that stands, and how it is read. */
import * as Schema from "effect/Schema"
import { Citation, inWords, Reading, RuleId } from "./Citation.ts"
import type { Protocol } from "./Protocol.ts"
import type { Rule } from "./rule/Rule.ts"
import { says } from "./rule/says.ts"
import type { Roles } from "./Who.ts"

export const Explanation = Schema.Struct({
  rule: RuleId,
  says: Schema.String,
  source: Citation,
  reading: Schema.optionalKey(Reading)
}).pipe(Schema.annotate({ identifier: "Explanation" }))
export type Explanation = typeof Explanation.Type

const made = (roles: Roles, rule: Rule): Explanation => ({
  rule: rule.id,
  says: says(roles, rule),
  source: rule.source,
  ...(rule.reading === undefined ? {} : { reading: rule.reading })
})

/** Made once for each rule and the roles it names: every answer carries one. */
const explanations = new WeakMap<Roles, WeakMap<Rule, Explanation>>()

const explanationsUnder = (roles: Roles): WeakMap<Rule, Explanation> => {
  const known = explanations.get(roles)
  if (known !== undefined) return known
  const none = new WeakMap<Rule, Explanation>()
  explanations.set(roles, none)
  return none
}

export const explain = ({ roles }: Pick<Protocol, "roles">, rule: Rule): Explanation => {
  const under = explanationsUnder(roles)
  const known = under.get(rule)
  if (known !== undefined) return known
  const explanation = made(roles, rule)
  under.set(rule, explanation)
  return explanation
}

/** The rule and where it stands, as messages name it: "BRI-5a (document, paragraph)". */
export const reference = ({ rule, source }: Explanation): string => `${rule} (${inWords(source)})`

/** The explanation in one line, as messages quote it: "BRI-5a (document, paragraph): what it says". */
export const cite = (explanation: Explanation): string => `${reference(explanation)}: ${explanation.says}`
