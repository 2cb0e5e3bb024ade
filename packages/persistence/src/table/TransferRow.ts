import { defineEntity, p } from "@mikro-orm/core"
import { Offer, type TransferId, type TransferSide, type TransferState } from "@section17/application"
import type { AuthorityCode, Child, EpisodeId, Instant } from "@section17/domain"
import { InstantColumn, SchemaColumn } from "./columns.ts"
import { exchangeWall } from "./wall.ts"

/** The gateway's role reads it, behind the wall; functions alone write it, on both sides of the wall at once. */
export const TransferRow = defineEntity({
  name: "TransferRow",
  tableName: "transfer",
  comment:
    "A child who is offered to another authority: a row on each side of the wall. Written by functions alone.",
  ...exchangeWall,
  indexes: [
    { name: "transfer_by_offer", properties: ["authority", "side", "offeredAt", "id"] },
    { name: "transfer_by_episode", properties: ["authority", "episode"] },
    { name: "transfer_to_note", properties: ["authority"], where: "noted_at is null" }
  ],
  // Nobody is offered to two authorities at once.
  uniques: [
    {
      name: "transfer_waits_once",
      properties: ["authority", "episode"],
      where: "side = 'offered' and state = 'offered'"
    }
  ],
  checks: [
    { name: "transfer_between_two", expression: "side in ('offered', 'received') and authority <> other" },
    {
      name: "transfer_answered",
      expression:
        "state in ('offered', 'accepted', 'declined', 'withdrawn') and (state = 'offered') = (answered_at is null)"
    }
  ],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    id: p.uuid().primary().$type<TransferId>().comment("The same on both sides; made for the offer alone."),
    side: p.text().$type<TransferSide>().comment("Whether this authority offered it, or received it."),
    other: p.text().$type<AuthorityCode.AuthorityCode>().comment("The authority on the other side."),
    state: p.text().$type<TransferState>(),
    offer: p.type(new SchemaColumn(Offer)).$type<Offer>().comment("What was shared, and by which law."),
    offeredBy: p.text().comment("A name, and no id."),
    offeredAt: p.type(InstantColumn).$type<Instant.Instant>(),
    seal: p.text().comment("HMAC-SHA256 over what was offered, by a key that the database does not know."),
    answeredBy: p.text().nullable().comment("A name, and no id."),
    answeredAt: p.type(InstantColumn).nullable().$type<Instant.Instant | null>(),
    reasons: p.text().nullable(),
    child: p.uuid().nullable().$type<Child.ChildId | null>().comment("Of this authority's own records."),
    episode: p.uuid().nullable().$type<EpisodeId | null>().comment("Of this authority's own records."),
    notedAt: p
      .type(InstantColumn)
      .nullable()
      .$type<Instant.Instant | null>()
      .comment("When this authority took note of what the other did last.")
  }
})
