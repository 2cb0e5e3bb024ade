import { defineEntity, p } from "@mikro-orm/core"
import { type AuthorityCode, Governance, type Instant, type Practitioner } from "@section17/domain"
import { InstantColumn, JsonColumn, SchemaColumn } from "./columns.ts"
import { wall } from "./wall.ts"

export const StandingRow = defineEntity({
  name: "StandingRow",
  tableName: "standing",
  comment:
    "What stands on record about a practitioner in post, a team, the authority, or a case system: what its entries add up to.",
  ...wall,
  indexes: [{ name: "standing_by_team", properties: ["authority", "team", "key"] }],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    kind: p.text().primary().$type<Governance.SubjectKind>(),
    key: p
      .text()
      .primary()
      .comment("The practitioner's id, the team's key, the authority's code, or the system's key."),
    team: p.text().nullable().$type<Governance.TeamKey | null>().comment("The team of a practitioner."),
    version: p.integer().comment("How many entries the record has."),
    headHash: p.text().comment("The hash of the latest entry."),
    state: p.type(new SchemaColumn(Governance.Standing)).$type<Governance.Standing>()
  }
})

const ownAuthority = "authority = (select section17.authority())"
const inOwnName = "recorded_by = (select section17.practitioner())"

export const StandingEntryRow = defineEntity({
  name: "StandingEntryRow",
  tableName: "standing_entry",
  comment:
    "What was put on record about practitioners, teams and authorities. Only ever added to, hashed entry over entry.",
  rowLevelSecurity: "force",
  policies: [{ name: "authority", using: ownAuthority, check: `${ownAuthority} and ${inOwnName}` }],
  checks: [
    { name: "standing_entry_about_another", expression: "kind <> 'practitioner' or key <> recorded_by" }
  ],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    kind: p.text().primary().$type<Governance.SubjectKind>(),
    key: p.text().primary(),
    number: p.integer().primary().comment("From 1, without gaps."),
    type: p.text().$type<Governance.StandingTag>(),
    recordedAt: p.type(InstantColumn).$type<Instant.Instant>(),
    recordedBy: p.text().$type<Practitioner.PractitionerId>(),
    payload: p.type(JsonColumn),
    previousHash: p.text().comment("The hash of the entry before; of the first, 64 zeros."),
    hash: p.text().comment("SHA-256 of the hash before, a line feed, and the entry as canonical JSON."),
    seal: p.text().comment("HMAC-SHA256 of the hash, by a key that the database does not know.")
  }
})
