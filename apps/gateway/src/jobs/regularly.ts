/** Work that is done for authorities again and again, as long as the gateway runs. */
import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { survivable } from "./survivable.ts"

/**
 * One authority after the other, of those whose turn it is. What is left to do stands in the records themselves, so that several gateways, and one
 * that was killed, go on where the last one came to, and nothing is done twice.
 */
export const regularly = <A, E, R>(
  whose: Effect.Effect<ReadonlyArray<AuthorityCode.AuthorityCode>, never, R>,
  name: string,
  {
    everyMillis,
    work
  }: {
    readonly everyMillis: number
    readonly work: (authority: AuthorityCode.AuthorityCode) => Effect.Effect<A, E, R>
  }
): Effect.Effect<never, never, R> =>
  Effect.forever(
    Effect.andThen(
      survivable(
        name,
        Effect.flatMap(whose, (authorities) =>
          Effect.forEach(authorities, (authority) => survivable(`${name} of ${authority}`, work(authority)), {
            discard: true
          })
        )
      ),
      Effect.sleep(everyMillis)
    )
  )
