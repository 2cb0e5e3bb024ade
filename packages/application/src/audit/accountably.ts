/** Units of work that account for what they write, and for what they refuse. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Citation } from "@section17/domain"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { Audit, type AuditEntry } from "./Audit.ts"

/** What is done, and whose record it is: as far as it is known, when it is asked for. */
export type About = Pick<AuditEntry, "action" | "episode" | "child">

/** Why something is not done: as far as the account of it tells. */
export interface Problem {
  readonly _tag: string
  readonly rule?: Citation.RuleId
  readonly explanation?: { readonly rule: Citation.RuleId }
}

/** The rule that a problem rests on, when it rests on one. */
export const ruleOf = ({ explanation, rule }: Problem): Citation.RuleId | null =>
  explanation?.rule ?? rule ?? null

export const accountForRefusal = Effect.fnUntraced(function* (about: About, problem: Problem) {
  const refusal = { problem: problem._tag, rule: ruleOf(problem) }
  yield* (yield* Audit).record({ ...about, outcome: "refused", refusal, at: yield* now })
})

export const accountForWriting = Effect.fnUntraced(function* (about: About) {
  yield* (yield* Audit).record({ ...about, outcome: "written", refusal: null, at: yield* now })
})

/**
 * Works in one unit of work. A refusal is accounted for in the same unit of work, by `refused`, and is the only thing
 * that it writes.
 */
export const accountably = Effect.fnUntraced(function* <A, E, R, S>(
  session: SessionContext,
  work: Effect.Effect<A, E, R>,
  refused: (problem: E) => Effect.Effect<void, never, S>
) {
  const outcome = yield* (yield* UnitOfWork).run(
    session,
    Effect.gen(function* () {
      const attempt = yield* Effect.result(work)
      if (Result.isFailure(attempt)) yield* refused(attempt.failure)
      return attempt
    })
  )
  return yield* Effect.fromResult(outcome)
})
