/** Work that is done of one thing after another, of which none holds up the rest. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"

/**
 * What comes of it; undefined where it fails or dies, which is logged, for the next is not to wait for it.
 *
 * `what` is a sentence with ids alone in it: it is logged also where what is on record may not be.
 */
export const byItself = <A, E, R>(
  what: string,
  work: Effect.Effect<A, E, R>
): Effect.Effect<A | undefined, never, R> =>
  Effect.catchCause(work, (cause) =>
    Cause.hasInterrupts(cause) ? Effect.interrupt : Effect.as(Effect.logWarning(what, cause), undefined)
  )
