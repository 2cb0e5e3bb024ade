/** Finds children. Each who is shown is accounted for, and so is a search that finds nobody. */
import * as Effect from "effect/Effect"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForEach, readAccountably } from "../audit/accountForReading.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { Children, type ChildrenFound, type ChildrenSought } from "./Children.ts"

export const searchChildren = Effect.fn("searchChildren")(function* (
  session: SessionContext,
  sought: ChildrenSought
): Effect.fn.Return<ChildrenFound, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = { action: "children", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeChild" },
    Effect.gen(function* () {
      const found = yield* (yield* Children).search(sought)
      yield* accountForEach(
        asked,
        found.children.map(({ child }) => ({ episode: null, child: child.id }))
      )
      return found
    })
  )
})
