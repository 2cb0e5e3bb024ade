/** What is too much for one unit of work. */
import * as Effect from "effect/Effect"

/** Batch after batch: each is given where the one before came to, and says where it came to; undefined when it was the last. */
export const inBatches = Effect.fnUntraced(function* <At, E, R>(
  take: (after: At | undefined) => Effect.Effect<At | undefined, E, R>
) {
  let after: At | undefined
  do after = yield* take(after)
  while (after !== undefined)
})
