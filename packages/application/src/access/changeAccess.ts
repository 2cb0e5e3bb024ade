/** Changes who may see a child's record: permitted, once for each idempotency key, and accounted for, refused or not. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Child, Refusal } from "@section17/domain"
import { IdempotencyKeys, type IdempotencyKeyReused, type Request } from "../account/IdempotencyKeys.ts"
import { accountably, accountForRefusal, accountForWriting } from "../audit/accountably.ts"
import type { ChildNotFound } from "../child/Children.ts"
import type { SessionContext } from "../session/Session.ts"
import type { NotPermitted } from "./NotPermitted.ts"
import { permitted } from "./permitted.ts"
import type { Capability } from "./Policy.ts"
import type { NobodyNamed, NotRestricted } from "./Restrictions.ts"

/** Why nothing was changed. */
export type AccessProblem =
  | NotPermitted
  | Refusal.UnknownPractitioner
  | ChildNotFound
  | NotRestricted
  | NobodyNamed
  | IdempotencyKeyReused

interface Asked {
  readonly may: Capability
  readonly child: Child.ChildId
  readonly request: Request
}

/** `change` the first time; then, and each time that the same request is sent again, how it stands: `again`. */
export const changeAccess = Effect.fnUntraced(function* <
  A,
  E extends AccessProblem,
  F extends AccessProblem,
  R,
  S
>(
  session: SessionContext,
  asked: Asked,
  { again, change }: { readonly change: Effect.Effect<void, E, R>; readonly again: Effect.Effect<A, F, S> }
) {
  const about = { action: asked.request.operation, episode: null, child: asked.child }
  const once = Effect.gen(function* () {
    yield* permitted(asked.may)
    const keys = yield* IdempotencyKeys
    if (Option.isNone(yield* keys.find(asked.request))) {
      yield* change
      yield* keys.keep(asked.request, { episode: null, version: 0 })
      yield* accountForWriting(about)
    }
    return yield* again
  })
  return yield* accountably(session, once, (problem) => accountForRefusal(about, problem))
})
