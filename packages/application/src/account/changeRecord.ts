/**
 * What every change of a child's record, as a whole, has in common: who may see it, and how long it is kept. It is permitted,
 * once for each idempotency key, and accounted for, refused or not.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import type { Child, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import type { Capability } from "../access/Policy.ts"
import { type About, accountably, accountForRefusal, type Problem } from "../audit/accountably.ts"
import type { SessionContext } from "../session/Session.ts"
import { type IdempotencyKeyReused, noEpisode, type Request } from "./IdempotencyKeys.ts"
import { once } from "./once.ts"

interface Asked {
  readonly may: Capability
  /** What was asked for, in the words of the account. */
  readonly action: string
  /** The child, where it is known before anything is looked up. */
  readonly child: Child.ChildId | null
  readonly request: Request
}

/** What came of it: whose record it is about, and what the account says, where that is more than what was asked for. */
export interface RecordChange {
  readonly child: Child.ChildId
  readonly action?: string
}

/** Why whoever asks changes nothing, whatever the change is. */
export type NotChanged = NotPermitted | Refusal.UnknownPractitioner | IdempotencyKeyReused

/** `change` the first time; and each time how it then stands: `again`. */
export const changeRecord = Effect.fnUntraced(function* <A, E extends Problem, F extends Problem, R, S>(
  session: SessionContext,
  { action, child, may, request }: Asked,
  {
    again,
    change
  }: { readonly change: Effect.Effect<RecordChange, E, R>; readonly again: Effect.Effect<A, F, S> }
) {
  const asked: About = { action, episode: null, child }
  const first = Effect.map(change, (changed) => ({
    answer: undefined,
    effected: noEpisode,
    about: { ...asked, ...changed }
  }))
  const work = permitted(may).pipe(
    Effect.andThen(once(request, { first, again: () => Effect.void })),
    Effect.andThen(again)
  )
  return yield* accountably(session, work, (problem) => accountForRefusal(asked, problem))
})
