/** One look for all authorities, so that many who wait for nothing cost nothing. */
import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { serviceSession } from "../session/serviceSession.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { Waiting, type Work } from "./Waiting.ts"

/** Those of the authorities for which there is work now. */
export const waitingFor = Effect.fn("waitingFor")(function* (
  work: Work,
  authorities: ReadonlyArray<AuthorityCode.AuthorityCode>
): Effect.fn.Return<ReadonlyArray<AuthorityCode.AuthorityCode>, never, UnitOfWork> {
  const [first] = authorities
  if (first === undefined) return []
  const waiting = yield* (yield* UnitOfWork).run(
    serviceSession(first, "waiting"),
    Effect.flatMap(Waiting, (port) => port.authorities(work))
  )
  const those = new Set(waiting)
  return authorities.filter((authority) => those.has(authority))
})
