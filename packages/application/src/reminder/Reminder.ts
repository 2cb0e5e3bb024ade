/** Reminders of what is due: before the day, on it, and after it. */
import * as Context from "effect/Context"
import * as Schema from "effect/Schema"
import { type AuthorityCode, CalendarDate, Child, Citation, EpisodeId } from "@section17/domain"

export const ReminderId = Schema.String.check(
  Schema.isPattern(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u)
).pipe(Schema.brand("ReminderId"), Schema.annotate({ identifier: "ReminderId" }))
export type ReminderId = typeof ReminderId.Type

/** That something in an episode was to be done, and was not done yet. */
export const Reminder = Schema.Struct({
  id: ReminderId,
  episode: EpisodeId,
  child: Child.ChildId,
  rule: Citation.RuleId,
  duty: Schema.String,
  dueOn: CalendarDate.CalendarDate,
  /** How many working days from the due date it is for: less than none before it. */
  workingDays: Schema.Int,
  raisedOn: CalendarDate.CalendarDate
})
export type Reminder = typeof Reminder.Type

/** The authority has no such reminder, or what it was about is done, or a later one is told in its place. */
export class ReminderNotFound extends Schema.TaggedError<ReminderNotFound>()("ReminderNotFound", {
  reminder: ReminderId
}) {
  override get message(): string {
    return `No reminder ${this.reminder} stands in this authority. Look at what is to be reminded of.`
  }
}

/** When an authority is reminded, in working days from the due date: -2 is two working days before it. */
export const ReminderDays = Schema.NonEmptyArray(
  Schema.Int.check(Schema.isGreaterThanOrEqualTo(-15), Schema.isLessThanOrEqualTo(5))
)
export type ReminderDays = typeof ReminderDays.Type

/** The working day before, the day itself, and the working day after. No document says so: it is to be configured. */
export const usualReminderDays: ReminderDays = [-1, 0, 1]

export type DaysByAuthority = Readonly<Record<AuthorityCode.AuthorityCode, ReminderDays>>

/** When each authority is reminded. */
export const RemindedOn = Context.Reference<(authority: AuthorityCode.AuthorityCode) => ReminderDays>(
  "@section17/application/reminder/RemindedOn",
  { defaultValue: () => () => usualReminderDays }
)
