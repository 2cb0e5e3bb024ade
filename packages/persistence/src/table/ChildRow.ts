import { defineEntity, p } from "@mikro-orm/core"
import type { AuthorityCode, Child } from "@section17/domain"
import { recordWall } from "./wall.ts"

export const ChildRow = defineEntity({
  name: "ChildRow",
  tableName: "child",
  comment: "A child whom an authority knows, born or unborn.",
  ...recordWall("id", "children"),
  indexes: [{ name: "child_by_birth", properties: ["authority", "birthOn", "id"] }],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    id: p.uuid().primary().$type<Child.ChildId>(),
    givenName: p.text(),
    familyName: p.text(),
    birth: p.text().$type<Child.Birth["_tag"]>().comment("Born, or Expected."),
    birthOn: p.date().comment("The day of birth, or the day on which it is expected.")
  }
})
