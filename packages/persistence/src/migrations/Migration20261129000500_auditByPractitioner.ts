import { Migration } from "@mikro-orm/migrations"

/**
 * Whoever audits asks what somebody opened between two days: of a practitioner, by time, and no more of the account than that.
 * The entries of one reading are of one moment, and stand in it as one: with their numbers it would be six times as large.
 */
export class Migration20261129000500_auditByPractitioner extends Migration {
  override name = "Migration20261129000500_auditByPractitioner"

  override up(): void {
    this.addSql(`create index "audit_by_practitioner" on "audit" ("authority", "practitioner", "at");`)
  }
}
