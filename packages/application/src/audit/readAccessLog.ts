/** Who saw or changed a child's record, when and why. Asking is accounted for too. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Child, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { ChildNotFound, Children } from "../child/Children.ts"
import { Erasures } from "../retention/Erasures.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { accountForReading, readAccountably } from "./accountForReading.ts"
import { type Accesses, type AccessesAsked, Audit } from "./Audit.ts"

/** The account of who read a record outlives it. */
const isOrWasOnRecord = Effect.fnUntraced(function* (child: Child.ChildId) {
  if (Option.isSome(yield* (yield* Children).find(child))) return true
  return (yield* (yield* Erasures).of([child])).get(child)?.state === "approved"
})

export const readAccessLog = Effect.fn("readAccessLog")(function* (
  session: SessionContext,
  child: Child.ChildId,
  page: Omit<AccessesAsked, "child">
): Effect.fn.Return<Accesses, ChildNotFound | Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = { action: "accessLog", episode: null, child }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeAccessLog" },
    Effect.gen(function* () {
      if (!(yield* isOrWasOnRecord(child))) return yield* new ChildNotFound({ child })
      const found = yield* (yield* Audit).accesses({ ...page, child })
      yield* accountForReading(asked)
      return found
    })
  )
})
