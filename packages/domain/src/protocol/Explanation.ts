/** Why an answer is what it is, as data: the rule, what it says, where that stands, and how it is read. */
import * as Schema from "effect/Schema"
import { Citation, inWords, Reading, RuleId } from "./Citation.ts"
import type { Protocol } from "./Protocol.ts"
import type { Rule } from "./rule/Rule.ts"
import { says } from "./rule/says.ts"

export const Explanation = Schema.Struct({
  rule: RuleId,
  says: Schema.String,
  source: Citation,
  reading: Schema.optionalKey(Reading)
}).pipe(Schema.annotate({ identifier: "Explanation" }))
export type Explanation = typeof Explanation.Type

export const explain = (protocol: Pick<Protocol, "roles">, rule: Rule): Explanation => ({
  rule: rule.id,
  says: says(protocol.roles, rule),
  source: rule.source,
  ...(rule.reading === undefined ? {} : { reading: rule.reading })
})

/** The rule and where it stands, as messages name it: "BRI-5a (document, paragraph)". */
export const reference = ({ rule, source }: Explanation): string => `${rule} (${inWords(source)})`

/** The explanation in one line, as messages quote it: "BRI-5a (document, paragraph): what it says". */
export const cite = (explanation: Explanation): string => `${reference(explanation)}: ${explanation.says}`
