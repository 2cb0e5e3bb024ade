/** What every change about keeping a record has in common: permitted, once for each idempotency key, accounted for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Child, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import type { Capability } from "../access/Policy.ts"
import { IdempotencyKeys, type IdempotencyKeyReused, type Request } from "../account/IdempotencyKeys.ts"
import { type About, accountably, accountForRefusal, accountForWriting } from "../audit/accountably.ts"
import type { ChildNotFound } from "../child/Children.ts"
import type { SessionContext } from "../session/Session.ts"
import type { ErasureNotFound, ErasureNotOpen, OwnProposal, ProposalLapsed, RecordNotDue } from "./Erasure.ts"
import type { LegalHoldNotFound } from "./LegalHold.ts"

/** Why nothing was changed. */
export type RetentionProblem =
  | NotPermitted
  | Refusal.UnknownPractitioner
  | ChildNotFound
  | LegalHoldNotFound
  | ErasureNotFound
  | ErasureNotOpen
  | RecordNotDue
  | ProposalLapsed
  | OwnProposal
  | IdempotencyKeyReused

interface Asked {
  readonly may: Capability
  /** What was asked for, in the words of the account. */
  readonly action: string
  /** The child, where it is known before anything is looked up. */
  readonly child: Child.ChildId | null
  readonly request: Request
}

/** What came of it: whose record it is about, and what the account says, where that is more than what was asked for. */
export interface RetentionChanged {
  readonly child: Child.ChildId
  readonly action?: string
}

/** `change` the first time, which says whose record it was about; and each time how it then stands: `again`. */
export const changeRetention = Effect.fnUntraced(function* <
  A,
  E extends RetentionProblem,
  F extends RetentionProblem,
  R,
  S
>(
  session: SessionContext,
  { action, child, may, request }: Asked,
  {
    again,
    change
  }: { readonly change: Effect.Effect<RetentionChanged, E, R>; readonly again: Effect.Effect<A, F, S> }
) {
  const asked: About = { action, episode: null, child }
  const once = Effect.gen(function* () {
    yield* permitted(may)
    const keys = yield* IdempotencyKeys
    if (Option.isNone(yield* keys.find(request))) {
      const changed = yield* change
      yield* keys.keep(request, { episode: null, version: 0 })
      yield* accountForWriting({ ...asked, ...changed })
    }
    return yield* again
  })
  return yield* accountably(session, once, (problem) => accountForRefusal(asked, problem))
})
