/**
 * A child: anyone who has not reached their eighteenth birthday, including unborn children (WT15-002, BRI-1b).
 *
 * Reading: of a child who turns eighteen during an episode, what is owed stays owed until the episode is closed. The
 * documents do not say what becomes of it, and nothing disappears that nobody decided to end.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Name } from "../Text.ts"

export const ChildId = Schema.String.check(Schema.isUUID()).pipe(
  Schema.brand("ChildId"),
  Schema.annotate({ identifier: "ChildId" })
)
export type ChildId = typeof ChildId.Type

/** A child is born on a day, or expected on one; limits on seeing the child wait for birth (reading A23). */
export const Birth = Schema.TaggedUnion({
  Born: { on: CalendarDate },
  Expected: { on: CalendarDate }
})
export type Birth = typeof Birth.Type

export const Child = Schema.Struct({
  id: ChildId,
  givenName: Name,
  familyName: Name,
  birth: Birth
}).pipe(Schema.annotate({ identifier: "Child" }))
export type Child = typeof Child.Type
