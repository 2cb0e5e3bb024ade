import { defineEntity, p } from "@mikro-orm/core"
import type { IdentifierSought } from "@section17/application"
import type { AuthorityCode, Child } from "@section17/domain"
import { recordWall } from "./wall.ts"

export const ChildIdentifierRow = defineEntity({
  name: "ChildIdentifierRow",
  tableName: "child_identifier",
  comment:
    "What other services and systems call a child, as it was put on record. One number of the nation can stand with two children: that is for people to see and to mend. What another system calls a child, it calls no other.",
  ...recordWall("child", "children"),
  indexes: [{ name: "child_identifier_of_child", properties: ["authority", "child"] }],
  uniques: [
    {
      name: "child_identifier_external",
      properties: ["authority", "system", "value"],
      where: "kind = 'external'"
    }
  ],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    kind: p.text().primary().$type<IdentifierSought["kind"]>(),
    system: p
      .text()
      .primary()
      .comment("The system, as its owner names it; empty for the numbers of the nation."),
    value: p.text().primary(),
    child: p.uuid().primary().$type<Child.ChildId>()
  }
})
