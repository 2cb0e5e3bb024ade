import { defineEntity, p } from "@mikro-orm/core"
import type { ReminderId } from "@section17/application"
import type { AuthorityCode, CalendarDate, Citation, EpisodeId } from "@section17/domain"
import { wall } from "./wall.ts"

export const ReminderRow = defineEntity({
  name: "ReminderRow",
  tableName: "reminder",
  comment: "That something was to be done, and was not done yet: each told once.",
  ...wall,
  indexes: [
    { name: "reminder_by_day", properties: ["authority", "dueOn", "id"] },
    { name: "reminder_by_episode", properties: ["authority", "episode"] }
  ],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    id: p
      .uuid()
      .primary()
      .$type<ReminderId>()
      .comment("Made from what it is about, so that it is there once."),
    episode: p.uuid().$type<EpisodeId>(),
    rule: p.text().$type<Citation.RuleId>(),
    duty: p.text(),
    dueOn: p.date().$type<CalendarDate.CalendarDate>(),
    workingDays: p.integer().comment("From the due date: less than none before it."),
    raisedOn: p.date().$type<CalendarDate.CalendarDate>()
  }
})
