import { Migration } from "@mikro-orm/migrations"

const changes = "where outcome = 'written' and episode is not null"

/** What changed an episode, found in the order of commits: for whoever keeps a copy. */
export class Migration20261128085516_changes extends Migration {
  override name = "Migration20261128085516_changes"

  override up(): void {
    this.addSql(
      `create index "audit_changes" on "audit" ("authority", "number") include ("episode") ${changes};`
    )
    this.addSql(
      `create index "audit_changes_by_episode" on "audit" ("authority", "episode", "number") ${changes};`
    )
    this.addSql(`create index "audit_changes_by_time" on "audit" ("authority", "at", "number") ${changes};`)
  }
}
