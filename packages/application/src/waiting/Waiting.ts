/** Which authorities there is something to do for: one look for all, so that many who wait for nothing cost nothing. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { AuthorityCode } from "@section17/domain"

/** Work that stands in the records until a gateway does it. */
export const Work = Schema.Literals(["deliveries", "transfers"])
export type Work = typeof Work.Type

export class Waiting extends Context.Service<
  Waiting,
  {
    /** The authorities of which notices are due to webhooks, or transfers are not noted yet; nothing else of them. */
    readonly authorities: (work: Work) => Effect.Effect<ReadonlyArray<AuthorityCode.AuthorityCode>>
  }
>()("@section17/application/waiting/Waiting") {}
