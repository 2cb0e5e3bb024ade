/** Long work in short turns: others go on in between. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** For how long one works before others have their turn. Unit: milliseconds. */
export const TURN_MILLIS = 2

const TURN_NANOS = BigInt(TURN_MILLIS) * 1_000_000n

/** What is worked out of each, in order; a turn ends with what takes it beyond its time. */
export const inTurns = Effect.fnUntraced(function* <A, B>(
  all: Iterable<A>,
  work: (each: A) => B
): Effect.fn.Return<Array<B>> {
  const clock = yield* Clock.Clock
  const done: Array<B> = []
  let began = clock.currentTimeNanosUnsafe()
  for (const each of all) {
    done.push(work(each))
    if (clock.currentTimeNanosUnsafe() - began < TURN_NANOS) continue
    yield* Effect.yieldNow
    began = clock.currentTimeNanosUnsafe()
  }
  return done
})
