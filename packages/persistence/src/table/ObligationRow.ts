import { defineEntity, p } from "@mikro-orm/core"
import {
  type AuthorityCode,
  type CalendarDate,
  type Citation,
  type EpisodeId,
  type Instant,
  Obligation
} from "@section17/domain"
import { InstantColumn, SchemaColumn } from "./columns.ts"
import { recordWall } from "./wall.ts"

export const ObligationRow = defineEntity({
  name: "ObligationRow",
  tableName: "obligation",
  comment:
    "What the protocol requires in an episode as it stands. Written anew with each change of the episode.",
  ...recordWall("episode", "episodes"),
  indexes: [{ name: "obligation_by_day", properties: ["authority", "dueOn", "episode"] }],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    episode: p.uuid().primary().$type<EpisodeId>(),
    number: p.integer().primary(),
    rule: p.text().$type<Citation.RuleId>(),
    duty: p.text(),
    state: p
      .text()
      .$type<Obligation.ObligationState>()
      .comment("As it was on the day of the episode's latest change: what was due then can be late now."),
    dueOn: p.date().nullable().$type<CalendarDate.CalendarDate | null>(),
    dueAt: p.type(InstantColumn).nullable().$type<Instant.Instant | null>(),
    metOn: p.date().nullable().$type<CalendarDate.CalendarDate | null>(),
    facts: p.type(new SchemaColumn(Obligation.Obligation)).$type<Obligation.Obligation>()
  }
})
