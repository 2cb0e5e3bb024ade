import { Migration } from "@mikro-orm/migrations"

/**
 * The indexes of open episodes say whose records they are: the wall asks since records can be restricted, and what is due
 * and overdue is counted from the index alone again.
 */
export class Migration20261128104800_countedFromIndex extends Migration {
  override name = "Migration20261128104800_countedFromIndex"

  override up(): void {
    this.addSql(`drop index "episode_open_by_referral";`)
    this.addSql(`drop index "episode_open_by_due";`)
    this.addSql(`drop index "episode_open_by_lead";`)
    this.addSql(
      `create index "episode_open_by_referral" on "episode" ("authority", "received_at", "id") include ("child", "stage", "lead_practitioner", "late_after") where stage <> 'closed';`
    )
    this.addSql(
      `create index "episode_open_by_due" on "episode" ("authority", "late_after", "id") include ("child", "stage", "lead_practitioner") where stage <> 'closed';`
    )
    this.addSql(
      `create index "episode_open_by_lead" on "episode" ("authority", "lead_practitioner", "late_after", "id") include ("child", "stage", "received_at") where stage <> 'closed';`
    )
  }
}
