/** Problems as the schema shows them. */
import * as Effect from "effect/Effect"
import { Protocols, today } from "@section17/application"
import type { Citation, Rule } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { Plain, Problems } from "../models.ts"
import { askFor } from "./ask.ts"

export type Problem = Problems

/** A problem as plain data: GraphQL takes an `Error` that a resolver returns for a fault. */
export const shown = <P extends Problem>(problem: P): Plain<P> => ({ ...problem, message: problem.message })

const enforces = (rule: Rule.Rule, id: string): boolean =>
  rule.id === id || (rule.alsoEnforces ?? []).some((also) => also === id)

/** Where a requirement stands, when the protocol in force today holds it. */
const sourceIn = (context: GraphQLContext, id: string): Promise<Citation.Citation | null> =>
  askFor(context, ({ authority }) =>
    Effect.gen(function* () {
      const protocol = yield* (yield* Protocols).inForce(authority, yield* today)
      return protocol.rules.find((rule) => enforces(rule, id))?.source ?? null
    })
  )

type Shown = object & {
  readonly rule?: string | null
  readonly explanation?: { readonly rule: string; readonly source: Citation.Citation }
}

/** The requirement that a problem rests on, when it rests on one. */
export const ruleOf = (problem: Shown): string | null => problem.explanation?.rule ?? problem.rule ?? null

/** Where that requirement stands. */
export const sourceOf = async (
  problem: Shown,
  context: GraphQLContext
): Promise<Citation.Citation | null> => {
  if (problem.explanation !== undefined) return problem.explanation.source
  const rule = ruleOf(problem)
  return rule === null ? null : sourceIn(context, rule)
}
