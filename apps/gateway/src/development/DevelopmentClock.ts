/**
 * A clock that can be put forward or back, and that goes on from there: to see a deadline pass without waiting for it.
 *
 * Use cases run on it. Waiting, and the expiry of tokens, stay on real time.
 *
 * @module
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Instant } from "@section17/domain"

export interface DevelopmentClock {
  readonly clock: Clock.Clock
  /** Puts the clock at an instant, or back to real time. */
  readonly set: (instant: Instant.Instant | null) => void
  readonly now: () => Instant.Instant
}

const NANOS_IN_MILLI = 1_000_000n

export const make = (): DevelopmentClock => {
  const real = Effect.runSync(Clock.clockWith(Effect.succeed))
  let ahead = 0
  const millis = (): number => real.currentTimeMillisUnsafe() + ahead
  const nanos = (): bigint => real.currentTimeNanosUnsafe() + BigInt(ahead) * NANOS_IN_MILLI
  return {
    clock: {
      currentTimeMillisUnsafe: millis,
      currentTimeMillis: Effect.sync(millis),
      currentTimeNanosUnsafe: nanos,
      currentTimeNanos: Effect.sync(nanos),
      monotonicTimeNanosUnsafe: () => real.monotonicTimeNanosUnsafe(),
      monotonicTimeNanos: real.monotonicTimeNanos,
      sleep: (duration) => real.sleep(duration)
    },
    set: (instant) => {
      ahead = instant === null ? 0 : Instant.toEpochMillis(instant) - real.currentTimeMillisUnsafe()
    },
    now: () => Instant.fromEpochMillis(millis())
  }
}
