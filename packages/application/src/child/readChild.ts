/** Reads children's details. Accounted for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Child, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import { type Each, readEach } from "../audit/readEach.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { ChildNotFound, Children } from "./Children.ts"

/** The child's details, accounted for: where it was asked already whether they may be read. */
export const existingChild = Effect.fnUntraced(function* (id: Child.ChildId) {
  const found = yield* (yield* Children).find(id)
  if (Option.isNone(found)) return yield* new ChildNotFound({ child: id })
  yield* accountForReading({ action: "child", episode: null, child: id })
  return found.value
})

export const readChild = Effect.fn("readChild")(function* (
  session: SessionContext,
  id: Child.ChildId
): Effect.fn.Return<Child.Child, ChildNotFound | Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const reading = { action: "child", episode: null, child: id }
  return yield* readAccountably(session, { ...reading, may: "seeChild" }, existingChild(id))
})

/** The details of each of the children, as {@link readChild} reads them of one. */
export const readChildren = Effect.fn("readChildren")(function* (
  session: SessionContext,
  ids: ReadonlyArray<Child.ChildId>
): Effect.fn.Return<Each<Child.ChildId, Child.Child, ChildNotFound>, never, UnitOfWork> {
  const find = Effect.flatMap(Children, ({ these }) => these(ids))
  return yield* readEach(session, ids, find, {
    may: "seeChild",
    asked: (child) => ({ action: "child", episode: null, child }),
    missing: (child) => new ChildNotFound({ child }),
    about: () => Effect.succeed({})
  })
})
