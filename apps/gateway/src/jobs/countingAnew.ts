/** Counts due dates anew where the calendar has changed, as long as the gateway runs. */
import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { moveDueDates } from "@section17/application"
import { survivable } from "./survivable.ts"

/**
 * One authority after the other: what is left to count stands in the records themselves, so that several gateways, and
 * one that was killed, go on where the last one came to.
 */
export const countingAnew = (authorities: ReadonlyArray<AuthorityCode.AuthorityCode>, everyMillis: number) =>
  Effect.forever(
    Effect.andThen(
      Effect.forEach(authorities, (authority) => survivable("due dates", moveDueDates(authority)), {
        discard: true
      }),
      Effect.sleep(everyMillis)
    )
  )
