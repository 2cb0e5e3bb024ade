import { defineEntity, p } from "@mikro-orm/core"
import type { LegalHoldId } from "@section17/application"
import type { AuthorityCode, Child, Instant, Practitioner } from "@section17/domain"
import { InstantColumn } from "./columns.ts"
import { recordWall } from "./wall.ts"

export const LegalHoldRow = defineEntity({
  name: "LegalHoldRow",
  tableName: "legal_hold",
  comment:
    "A child's record is kept, whatever its schedule says. Read behind the wall; written by functions.",
  ...recordWall("child", "children"),
  indexes: [{ name: "legal_hold_standing", properties: ["authority", "child"], where: "lifted_at is null" }],
  checks: [
    {
      name: "legal_hold_lifted_by_somebody",
      expression:
        "(lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null)"
    }
  ],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    id: p.uuid().primary().$type<LegalHoldId>(),
    child: p.uuid().$type<Child.ChildId>(),
    reasons: p.text(),
    basis: p.text().comment("The law, the order or the reference of the proceedings."),
    placedBy: p.text().$type<Practitioner.PractitionerId>(),
    placedAt: p.type(InstantColumn).$type<Instant.Instant>(),
    liftedBy: p.text().nullable().$type<Practitioner.PractitionerId | null>(),
    liftedAt: p.type(InstantColumn).nullable().$type<Instant.Instant | null>(),
    liftedBecause: p.text().nullable()
  }
})
