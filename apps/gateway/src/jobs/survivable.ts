/** Work that is done again and again, whatever became of it the last time. */
import * as Effect from "effect/Effect"

/**
 * What fails, because the database is away, is logged and done again later. The name is logged in production too: a
 * sentence with codes and ids alone in it.
 */
export const survivable = <A, E, R>(
  name: string,
  work: Effect.Effect<A, E, R>
): Effect.Effect<void, never, R> =>
  Effect.catchCause(Effect.asVoid(work), (cause) => Effect.logWarning(name, cause))
