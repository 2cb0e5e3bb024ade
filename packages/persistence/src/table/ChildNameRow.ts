import { defineEntity, p } from "@mikro-orm/core"
import type { AuthorityCode, Child } from "@section17/domain"
import { recordWall } from "./wall.ts"

export const ChildNameRow = defineEntity({
  name: "ChildNameRow",
  tableName: "child_name",
  comment: "By what a child's name is found: each word as it is written, a letter short, and as it sounds.",
  ...recordWall("child", "children"),
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    key: p
      .text()
      .primary()
      .collation("C")
      .comment("What follows = is a word, - a word without one of its letters, ~ the sound of one."),
    child: p.uuid().primary().$type<Child.ChildId>()
  }
})
