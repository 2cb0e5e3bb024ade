/**
 * That due dates moved because the calendar changed: a holiday was proclaimed, an authority closed on another day, or
 * such an amendment was withdrawn (reading A24). People have been told the old dates, so they are kept, with the reason.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Instant } from "../calendar/Instant.ts"
import { NonWorkingDay } from "../calendar/NonWorkingDay.ts"
import { RuleId } from "../protocol/Citation.ts"
import { recorded } from "./recorded.ts"

const due = {
  /** The rule that asks for it. */
  rule: RuleId,
  /** The day on which it was due. */
  was: CalendarDate,
  /** The day on which it is due instead. */
  is: CalendarDate,
  /** The days that count otherwise than before, each with why it is, or was, no working day; none where that is not known. */
  because: Schema.Array(NonWorkingDay)
}

export const DueDatesMoved = {
  moved: Schema.NonEmptyArray(Schema.Struct(due)),
  /** The version of the calendar by which they are counted now. */
  calendar: Schema.NonEmptyString,
  ...recorded
}

/** One due date that moved, as the episode holds it. */
export const DueDateMoved = Schema.Struct({ ...due, calendar: Schema.NonEmptyString, movedAt: Instant })
export type DueDateMoved = typeof DueDateMoved.Type

type Event = Schema.Struct.Type<typeof DueDatesMoved>

/** Each of them by itself, with by which calendar and when. */
export const eachOf = ({ calendar, moved, recordedAt }: Event): ReadonlyArray<DueDateMoved> =>
  moved.map((each) => ({ ...each, calendar, movedAt: recordedAt }))

/** What moved, in words: the old days, the new, and the days that make the difference. */
export const inWords = ({ moved }: Pick<Event, "moved">): string =>
  moved
    .map(({ because, is, rule, was }) => {
      const days = because.map(({ on }) => on).join(", ")
      return `${rule} from ${was} to ${is}${days === "" ? "" : `, because of ${days}`}`
    })
    .join("; ")
