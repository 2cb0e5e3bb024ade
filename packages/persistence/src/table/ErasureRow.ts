import { defineEntity, p } from "@mikro-orm/core"
import type { ErasureId, ErasureState } from "@section17/application"
import {
  type AuthorityCode,
  type CalendarDate,
  type Child,
  type EpisodeId,
  type Instant,
  type Practitioner,
  Retention
} from "@section17/domain"
import { InstantColumn, SchemaColumn } from "./columns.ts"
import { recordWall, wall } from "./wall.ts"

export const ErasureRow = defineEntity({
  name: "ErasureRow",
  tableName: "erasure",
  comment:
    "That a child's record is to be erased, or was. Read behind the wall; written by functions. Nothing about the child is left in it.",
  ...recordWall("child", "children"),
  indexes: [
    { name: "erasure_by_proposal", properties: ["authority", "proposedAt", "id"] },
    { name: "erasure_of_child", properties: ["authority", "child"] }
  ],
  uniques: [
    { name: "erasure_proposed_once", properties: ["authority", "child"], where: "state = 'proposed'" },
    { name: "erasure_done_once", properties: ["authority", "child"], where: "state = 'approved'" }
  ],
  checks: [
    { name: "erasure_approved_by_another", expression: "state <> 'approved' or decided_by <> proposed_by" },
    {
      name: "erasure_decided",
      expression:
        "state in ('proposed', 'withdrawn', 'rejected', 'lapsed', 'approved') and (state = 'proposed') = (decided_at is null) and (decided_at is null) = (decided_by is null)"
    }
  ],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    id: p.uuid().primary().$type<ErasureId>(),
    child: p.uuid().$type<Child.ChildId>(),
    state: p.text().$type<ErasureState>(),
    schedule: p
      .type(new SchemaColumn(Retention.Schedule))
      .$type<Retention.Schedule>()
      .comment("What the record was kept by, and the source of that."),
    setAs: p.integer().comment("How many entries the authority's record had when the schedule stood so."),
    keptUntil: p
      .date()
      .nullable()
      .$type<CalendarDate.CalendarDate | null>()
      .comment("Null once it is erased: it can tell the day of birth."),
    recordDigest: p
      .text()
      .comment("SHA-256 over each episode, how many events it has, and the hash of the last."),
    episodes: p.integer(),
    events: p.integer(),
    proposedBy: p.text().$type<Practitioner.PractitionerId>(),
    proposedAt: p.type(InstantColumn).$type<Instant.Instant>(),
    decidedBy: p.text().nullable().$type<Practitioner.PractitionerId | null>(),
    decidedAt: p.type(InstantColumn).nullable().$type<Instant.Instant | null>(),
    reasons: p.text().nullable()
  }
})

export const ErasedEventRow = defineEntity({
  name: "ErasedEventRow",
  tableName: "erased_event",
  comment: "What is left of an event that was erased: its place in its chain, and nothing that it said.",
  ...wall,
  indexes: [{ name: "erased_event_by_erasure", properties: ["authority", "erasure"] }],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    episode: p.uuid().primary().$type<EpisodeId>(),
    number: p.integer().primary(),
    erasure: p.uuid().$type<ErasureId>(),
    previousHash: p.text(),
    hash: p.text(),
    seal: p.text().comment("HMAC-SHA256 of the hash, by a key that the database does not know.")
  }
})
