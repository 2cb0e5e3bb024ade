import { defineEntity, p } from "@mikro-orm/core"
import {
  type AuthorityCode,
  type CalendarDate,
  type Child,
  Episode,
  type EpisodeId,
  type Instant,
  type Practitioner,
  type Retention
} from "@section17/domain"
import { InstantColumn, SchemaColumn } from "./columns.ts"
import { recordWall } from "./wall.ts"

/**
 * The caseload, counted from the index alone however many episodes were closed over the years. Whose records they are is in
 * it for the wall, which asks.
 */
const open = "stage <> 'closed'"

export const EpisodeRow = defineEntity({
  name: "EpisodeRow",
  tableName: "episode",
  comment: "A social care episode as it stands: what its events add up to.",
  ...recordWall("child", "children"),
  indexes: [
    { name: "episode_by_referral", properties: ["authority", "receivedAt", "id"] },
    { name: "episode_by_child", properties: ["authority", "child"] },
    {
      name: "episode_open_by_referral",
      properties: ["authority", "receivedAt", "id"],
      include: ["child", "stage", "leadPractitioner", "lateAfter"],
      where: open
    },
    {
      name: "episode_open_by_due",
      properties: ["authority", "lateAfter", "id"],
      include: ["child", "stage", "leadPractitioner"],
      where: open
    },
    {
      name: "episode_open_by_lead",
      properties: ["authority", "leadPractitioner", "lateAfter", "id"],
      include: ["child", "stage", "receivedAt"],
      where: open
    },
    { name: "episode_closed", properties: ["authority", "closedOn", "child"], where: "stage = 'closed'" },
    { name: "episode_open_by_calendar", properties: ["authority", "calendar", "id"], where: open }
  ],
  checks: [
    {
      name: "episode_assessment_authorised_by_another",
      expression: "assessment_author <> assessment_authoriser"
    }
  ],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    id: p.uuid().primary().$type<EpisodeId>(),
    child: p.uuid().$type<Child.ChildId>(),
    stage: p.text().$type<Episode.Stage>(),
    version: p.integer().comment("How many events the episode has."),
    receivedAt: p.type(InstantColumn).$type<Instant.Instant>(),
    leadPractitioner: p.text().nullable().$type<Practitioner.PractitionerId | null>(),
    assessmentAuthor: p.text().nullable().$type<Practitioner.PractitionerId | null>(),
    assessmentAuthoriser: p.text().nullable().$type<Practitioner.PractitionerId | null>(),
    lateAfter: p
      .type(InstantColumn)
      .$type<Instant.Instant | "infinity">()
      .defaultRaw("'infinity'")
      .comment(
        "The last moment at which nothing is late, if nothing is done; infinity where no limit is open."
      ),
    calendar: p
      .text()
      .nullable()
      .$type<string | null>()
      .defaultRaw("''")
      .comment("The version of the calendar by which its due dates are counted; null where nothing is due."),
    closedOn: p
      .date()
      .nullable()
      .$type<CalendarDate.CalendarDate | null>()
      .comment("The day in London on which it was closed; null while it is open."),
    recordClass: p
      .text()
      .$type<Retention.RecordClass>()
      .default("lookedAfter")
      .comment("How far it went, by which it is kept. Whoever does not say so gets the last of the classes."),
    protocolVersion: p.text().comment("The version of the local protocol under which it was opened."),
    protocolEdition: p.text().comment("The edition of the guidance that the protocol sits on."),
    headHash: p.text().comment("The hash of the latest event."),
    state: p.type(new SchemaColumn(Episode.Episode)).$type<Episode.Episode>()
  }
})
