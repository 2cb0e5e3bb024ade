import { Migration } from "@mikro-orm/migrations"

/**
 * Who saw a child's record between some days, and who was refused, is told from the index of that child's entries: of
 * those that are not asked for no row is looked at. What names an episode and no child, which is little of the account,
 * has an index of its own again: without one, all that names no child was read for each child who was asked about.
 */
export class Migration20261129091000_auditBetweenDays extends Migration {
  override name = "Migration20261129091000_auditBetweenDays"

  override up(): void {
    this.addSql(
      `create index "audit_by_episode_alone" on "audit" ("authority", "episode", "number") where child is null and episode is not null;`
    )
    this.addSql(`drop index "audit_by_child";`)
    this.addSql(`create index "audit_by_child" on "audit" ("authority", "child", "number", "at", "outcome");`)
  }
}
