/** Reminds each authority of what is due, as long as the gateway runs. */
import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { raiseReminders } from "@section17/application"
import { survivable } from "./survivable.ts"

/** One authority after the other: several gateways do the same, and each reminder is raised once. */
export const reminding = (authorities: ReadonlyArray<AuthorityCode.AuthorityCode>, everyMillis: number) =>
  Effect.forever(
    Effect.andThen(
      Effect.forEach(authorities, (authority) => survivable("reminders", raiseReminders(authority)), {
        discard: true
      }),
      Effect.sleep(everyMillis)
    )
  )
