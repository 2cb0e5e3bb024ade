import { defineEntity, p } from "@mikro-orm/core"
import { type AuthorityCode, Practitioner } from "@section17/domain"
import { SchemaColumn } from "./columns.ts"
import { wall } from "./wall.ts"

export const PractitionerRow = defineEntity({
  name: "PractitionerRow",
  tableName: "practitioner",
  comment: "A person who works with children and families, as one authority knows them.",
  ...wall,
  indexes: [
    { name: "practitioner_by_name", properties: ["authority", "name", "id"] },
    { name: "practitioner_by_supervisor", properties: ["authority", "supervisor", "id"] }
  ],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    id: p.text().primary().$type<Practitioner.PractitionerId>(),
    name: p.text(),
    employer: p.text(),
    supervisor: p
      .text()
      .nullable()
      .$type<Practitioner.PractitionerId | null>()
      .comment("Who supervises, as the facts say: the team is theirs."),
    facts: p
      .type(new SchemaColumn(Practitioner.Practitioner))
      .$type<Practitioner.Practitioner>()
      .comment("Everything that eligibility asks about.")
  }
})
