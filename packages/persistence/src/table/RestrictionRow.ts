import { defineEntity, p } from "@mikro-orm/core"
import type { AuthorityCode, CalendarDate, Child, Instant, Practitioner } from "@section17/domain"
import { InstantColumn } from "./columns.ts"
import { wall } from "./wall.ts"

/** The gateway's role has no right to this table and the next two but through functions: who is named is a secret too. */
export const RestrictionRow = defineEntity({
  name: "RestrictionRow",
  tableName: "restriction",
  comment:
    "A child's record is restricted to named practitioners: a row for each decision. Read and written by functions.",
  ...wall,
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    child: p.uuid().primary().$type<Child.ChildId>(),
    number: p.integer().primary().comment("From 1, for each decision to restrict."),
    reasons: p.text(),
    reviewOn: p
      .date()
      .$type<CalendarDate.CalendarDate>()
      .comment("The day by which the restriction is reviewed."),
    decidedBy: p.text().$type<Practitioner.PractitionerId>(),
    decidedAt: p.type(InstantColumn).$type<Instant.Instant>(),
    liftedBy: p.text().nullable().$type<Practitioner.PractitionerId | null>(),
    liftedAt: p.type(InstantColumn).nullable().$type<Instant.Instant | null>(),
    liftedBecause: p.text().nullable()
  }
})

export const RestrictionNamedRow = defineEntity({
  name: "RestrictionNamedRow",
  tableName: "restriction_named",
  comment: "To whom a decision restricts a record. Read and written by functions.",
  ...wall,
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    child: p.uuid().primary().$type<Child.ChildId>(),
    number: p.integer().primary(),
    practitioner: p.text().primary().$type<Practitioner.PractitionerId>()
  }
})

export const OpeningRow = defineEntity({
  name: "OpeningRow",
  tableName: "opening",
  comment:
    "A restricted record is open to a practitioner who is not named, for a time. By the clock of the database.",
  ...wall,
  checks: [{ name: "opening_ends", expression: "until <= opened_at + '1 day'::interval" }],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    child: p.uuid().primary().$type<Child.ChildId>(),
    practitioner: p.text().primary().$type<Practitioner.PractitionerId>(),
    openedAt: p.type(InstantColumn).primary().$type<Instant.Instant>(),
    until: p.type(InstantColumn).$type<Instant.Instant>(),
    reasons: p.text()
  }
})

export const AlertRow = defineEntity({
  name: "AlertRow",
  tableName: "alert",
  comment: "What somebody who watches over the records has to look at.",
  ...wall,
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    number: p.integer().primary().comment("From 1, without gaps."),
    kind: p.text(),
    child: p.uuid().$type<Child.ChildId>(),
    practitioner: p.text().$type<Practitioner.PractitionerId>(),
    raisedAt: p.type(InstantColumn).$type<Instant.Instant>(),
    until: p.type(InstantColumn).nullable().$type<Instant.Instant | null>(),
    reasons: p.text()
  }
})
