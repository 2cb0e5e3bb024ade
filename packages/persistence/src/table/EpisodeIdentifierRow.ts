import { defineEntity, p } from "@mikro-orm/core"
import type { AuthorityCode, EpisodeId } from "@section17/domain"
import { recordWall } from "./wall.ts"

export const EpisodeIdentifierRow = defineEntity({
  name: "EpisodeIdentifierRow",
  tableName: "episode_identifier",
  comment:
    "What other systems call an episode, as it was put on record: no two episodes of an authority alike.",
  ...recordWall("episode", "episodes"),
  indexes: [{ name: "episode_identifier_of_episode", properties: ["authority", "episode"] }],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    system: p.text().primary().comment("The system, as its owner names it."),
    value: p.text().primary(),
    episode: p.uuid().$type<EpisodeId>()
  }
})
