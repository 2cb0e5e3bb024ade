/** Reads the child whom another system calls so. Accounted for, also when there is none. */
import * as Effect from "effect/Effect"
import type { Child, Identifier, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { Children } from "./Children.ts"

/** Undefined for an identifier that no child has whom whoever asks may see. */
export const readChildByIdentifier = Effect.fn("readChildByIdentifier")(function* (
  session: SessionContext,
  identifier: Identifier.ExternalIdentifier
): Effect.fn.Return<Child.Child | undefined, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = { action: "childByIdentifier", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeChild" },
    Effect.gen(function* () {
      const sought = { identifier: { kind: "external", ...identifier }, first: 1, counted: false } as const
      const { children } = yield* (yield* Children).search(sought)
      const child = children[0]?.child
      yield* accountForReading({ ...asked, child: child?.id ?? null })
      return child
    })
  )
})
