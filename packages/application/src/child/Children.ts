/** The children of one authority. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type { Child } from "@section17/domain"

export class Children extends Context.Service<
  Children,
  {
    readonly find: (id: Child.ChildId) => Effect.Effect<Option.Option<Child.Child>>
    /** Puts a child on record. One who is there already is a defect. */
    readonly register: (child: Child.Child) => Effect.Effect<void>
  }
>()("@section17/application/child/Children") {}
