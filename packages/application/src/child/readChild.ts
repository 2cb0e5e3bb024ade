/** Reads a child's details. Accounted for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { Child, type Refusal } from "@section17/domain"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { Children } from "./Children.ts"

/** The authority has no such child. Another authority's child is no such child. */
export class ChildNotFound extends Schema.TaggedError<ChildNotFound>()("ChildNotFound", {
  child: Child.ChildId
}) {
  override get message(): string {
    return `No child ${this.child} is known to this authority. Check the id, or give the child's details.`
  }
}

export const readChild = Effect.fn("readChild")(function* (
  session: SessionContext,
  id: Child.ChildId
): Effect.fn.Return<Child.Child, ChildNotFound | Refusal.UnknownPractitioner, UnitOfWork> {
  const reading = { action: "child", episode: null, child: id }
  return yield* readAccountably(
    session,
    reading,
    Effect.gen(function* () {
      const found = yield* (yield* Children).find(id)
      if (Option.isNone(found)) return yield* new ChildNotFound({ child: id })
      yield* accountForReading(reading)
      return found.value
    })
  )
})
