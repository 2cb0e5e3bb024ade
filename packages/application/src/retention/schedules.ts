/** What the authority has set, as it stands in this unit of work. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Governance } from "@section17/domain"
import { Session } from "../session/Session.ts"
import { Standings } from "../standing/Standings.ts"

/** The schedules of the authority, and how many entries its record had when they stood so. */
export const schedulesInForce = Effect.gen(function* () {
  const { authority } = yield* Session
  const kept = Option.getOrUndefined(yield* (yield* Standings).find({ kind: "authority", key: authority }))
  return { schedules: Governance.retentionOf(kept?.standing), setAs: kept?.version ?? 0 }
})
