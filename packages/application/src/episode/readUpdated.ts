/** Reading what changed, for whoever keeps a copy: in the order of commits, so that none is ever missed. */
import * as Effect from "effect/Effect"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForEach, readAccountably } from "../audit/accountForReading.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { Episodes, type Updated, type UpdatedAsked } from "./Episodes.ts"

export const readUpdated = Effect.fn("readUpdated")(function* (
  session: SessionContext,
  updated: UpdatedAsked
): Effect.fn.Return<Updated, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = { action: "updatedSince", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeCaseload" },
    Effect.gen(function* () {
      const found = yield* (yield* Episodes).updated(updated)
      yield* accountForEach(
        asked,
        found.changes.map(({ episode: { child, id } }) => ({ episode: id, child: child.id }))
      )
      return found
    })
  )
})
