import { defineEntity, p } from "@mikro-orm/core"
import type { AuthorityCode, Protocol } from "@section17/domain"
import { ownersWall } from "./wall.ts"

export const ProtocolVersionRow = defineEntity({
  name: "ProtocolVersionRow",
  tableName: "protocol_version",
  comment:
    "A version of a protocol that a gateway on these records held. Read and written by functions: what a gateway holds is no authority's alone.",
  ...ownersWall,
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    version: p.text().primary(),
    edition: p.text().primary().$type<Protocol.EditionCode>(),
    digest: p
      .text()
      .nullable()
      .comment("SHA-256 over what it says; null for what was held before digests were taken."),
    supplied: p.boolean().comment("Whether it stood in a file beside the product.")
  }
})
