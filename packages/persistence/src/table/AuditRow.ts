import { defineEntity, p } from "@mikro-orm/core"
import type { AuditEntry } from "@section17/application"
import type { AuthorityCode, Child, Citation, EpisodeId, Instant, Practitioner } from "@section17/domain"
import { InstantColumn, JsonColumn } from "./columns.ts"
import { signedWall, wall } from "./wall.ts"

/** What changed an episode, in the order of commits: for whoever keeps a copy. */
const changes = "outcome = 'written' and episode is not null"

/** What names an episode, and not the child. */
const episodeAlone = "child is null and episode is not null"

export const AuditRow = defineEntity({
  name: "AuditRow",
  tableName: "audit",
  comment: "What was read, written and refused. Only ever added to: one chain of hashes for each authority.",
  ...signedWall,
  indexes: [
    { name: "audit_by_child", properties: ["authority", "child", "number", "at", "outcome"] },
    { name: "audit_by_episode_alone", properties: ["authority", "episode", "number"], where: episodeAlone },
    { name: "audit_by_practitioner", properties: ["authority", "practitioner", "at"] },
    { name: "audit_changes", properties: ["authority", "number"], include: ["episode"], where: changes },
    { name: "audit_changes_by_episode", properties: ["authority", "episode", "number"], where: changes },
    { name: "audit_changes_by_time", properties: ["authority", "at", "number"], where: changes }
  ],
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    number: p.integer().primary().comment("From 1, without gaps."),
    at: p.type(InstantColumn).$type<Instant.Instant>(),
    practitioner: p.text().$type<Practitioner.PractitionerId>(),
    onBehalfOf: p
      .text()
      .nullable()
      .$type<Practitioner.PractitionerId | null>()
      .comment("The practitioner in whose name a case system asked."),
    purpose: p.text(),
    action: p.text(),
    outcome: p.text().$type<AuditEntry["outcome"]>(),
    episode: p.uuid().nullable().$type<EpisodeId | null>(),
    child: p
      .uuid()
      .nullable()
      .$type<Child.ChildId | null>()
      .comment("The child whose record it is, or whose was asked for."),
    problem: p.text().nullable().comment("The name of the problem, for a refusal."),
    rule: p.text().nullable().$type<Citation.RuleId | null>(),
    previousHash: p.text(),
    hash: p.text(),
    seal: p.text().comment("HMAC-SHA256 of the hash, by a key that the database does not know."),
    wrote: p
      .type(JsonColumn)
      .nullable()
      .$type<Readonly<Record<string, string>> | null>()
      .comment(
        "A seal over each row that was written and stands in no chain, by what it is called; null in entries of gateways that did not say."
      )
  }
})

export const AuditHeadRow = defineEntity({
  name: "AuditHeadRow",
  tableName: "audit_head",
  comment: "The latest entry of each authority's audit. Moved by a trigger alone.",
  ...wall,
  properties: {
    authority: p.text().primary().$type<AuthorityCode.AuthorityCode>(),
    number: p.integer(),
    hash: p.text()
  }
})
