/** Problems as the schema shows them. */
import type { Citation } from "@section17/domain"
import type { Plain, Problems } from "../models.ts"

export type Problem = Problems

/** A problem as plain data: GraphQL takes an `Error` that a resolver returns for a fault. */
export const shown = <P extends Problem>(problem: P): Plain<P> => ({ ...problem, message: problem.message })

interface Rested {
  readonly rule?: string | null
  readonly source?: Citation.Citation | null
}

type Shown = object & Rested & { readonly explanation?: Rested }

const restsOn = (problem: Shown): Rested => problem.explanation ?? problem

/** The requirement that a problem rests on, when it rests on one. */
export const ruleOf = (problem: Shown): string | null => restsOn(problem).rule ?? null

/** Where that requirement stands. */
export const sourceOf = (problem: Shown): Citation.Citation | null => restsOn(problem).source ?? null
