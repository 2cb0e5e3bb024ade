/** What is done once for each idempotency key, and accounted for, however often the same request is sent. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type About, accountForWriting } from "../audit/accountably.ts"
import { type Effected, IdempotencyKeys, type Request } from "./IdempotencyKeys.ts"

/** What came of it, what is kept of that under the key, and what the account says. */
export interface Done<A> {
  readonly answer: A
  readonly effected: Effected
  readonly about: About
}

/** How often a request does something: `first` the first time; `again` each time after that it is sent. */
export interface Doing<A, E, R, F, S> {
  readonly first: Effect.Effect<Done<A>, E, R>
  readonly again: (effected: Effected) => Effect.Effect<A, F, S>
}

/** Does it, unless the same request did it before. */
export const once = Effect.fnUntraced(function* <A, E, R, F, S>(
  request: Request,
  { again, first }: Doing<A, E, R, F, S>
) {
  const keys = yield* IdempotencyKeys
  const before = yield* keys.find(request)
  if (Option.isSome(before)) return yield* again(before.value)
  const { about, answer, effected } = yield* first
  yield* keys.keep(request, effected)
  yield* accountForWriting(about)
  return answer
})
