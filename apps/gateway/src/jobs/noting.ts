/** Takes note, for each authority, of what others did with its transfers, as long as the gateway runs. */
import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { noteTransfers } from "@section17/application"
import { survivable } from "./survivable.ts"

/** One authority after the other: several gateways do the same, and each transfer is noted once. */
export const noting = (authorities: ReadonlyArray<AuthorityCode.AuthorityCode>, everyMillis: number) =>
  Effect.forever(
    Effect.andThen(
      Effect.forEach(authorities, (authority) => survivable("transfers", noteTransfers(authority)), {
        discard: true
      }),
      Effect.sleep(everyMillis)
    )
  )
