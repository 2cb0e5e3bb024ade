import { defineEntity, p } from "@mikro-orm/core"
import type { IdempotencyKey } from "@section17/application"
import type { AuthorityCode, EpisodeId, Practitioner } from "@section17/domain"
import { signedWall } from "./wall.ts"

export const IdempotencyKeyRow = defineEntity({
  name: "IdempotencyKeyRow",
  tableName: "idempotency_key",
  comment: "What was done under an idempotency key, so that the same request sent twice happens once.",
  ...signedWall,
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    practitioner: p.text().primary().$type<Practitioner.PractitionerId>(),
    operation: p.text().primary(),
    key: p.text().primary().$type<IdempotencyKey>(),
    inputHash: p.text().comment("SHA-256 of the input as canonical JSON."),
    episode: p.uuid().nullable().$type<EpisodeId | null>(),
    version: p.integer().comment("The version of the episode that the request led to."),
    keptAt: p.datetime().defaultRaw("now()")
  }
})
