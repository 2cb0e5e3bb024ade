/** The children of one authority. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { Child } from "@section17/domain"

/** The authority has no such child. Another authority's child is no such child. */
export class ChildNotFound extends Schema.TaggedError<ChildNotFound>()("ChildNotFound", {
  child: Child.ChildId
}) {
  override get message(): string {
    return `No child ${this.child} is known to this authority. Check the id, or give the child's details.`
  }
}

export class Children extends Context.Service<
  Children,
  {
    readonly find: (id: Child.ChildId) => Effect.Effect<Option.Option<Child.Child>>
    /** Puts a child on record. One who is there already is a defect. */
    readonly register: (child: Child.Child) => Effect.Effect<void>
  }
>()("@section17/application/child/Children") {}
