import { defineEntity, p } from "@mikro-orm/core"
import type { AuthorityCode, EpisodeId, Event, Instant, Practitioner } from "@section17/domain"
import { InstantColumn, JsonColumn } from "./columns.ts"
import { recordWall } from "./wall.ts"

export const EventRow = defineEntity({
  name: "EventRow",
  tableName: "event",
  comment: "What happened in an episode. Only ever added to: the chronology, hashed event over event.",
  ...recordWall("episode", "episodes"),
  indexes: [{ name: "event_by_time", properties: ["authority", "keptAt"] }],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    episode: p.uuid().primary().$type<EpisodeId>(),
    number: p.integer().primary().comment("From 1, without gaps."),
    type: p.text().$type<Event.Event["_tag"]>(),
    recordedAt: p.type(InstantColumn).$type<Instant.Instant>(),
    recordedBy: p.text().$type<Practitioner.PractitionerId>(),
    payload: p.type(JsonColumn),
    previousHash: p.text().comment("The hash of the event before; of the first, 64 zeros."),
    hash: p.text().comment("SHA-256 of the hash before, a line feed, and the event as canonical JSON."),
    seal: p.text().comment("HMAC-SHA256 of the hash, by a key that the database does not know."),
    keptAt: p
      .type(InstantColumn)
      .$type<Instant.Instant>()
      .defaultRaw("clock_timestamp()")
      .comment("By the clock of the database, to find what was missed; no part of the chronology.")
  }
})
