import { Migration } from "@mikro-orm/migrations"

/**
 * The account by episode is looked for among what was written alone, which has an index of its own; what names an episode
 * and no child, by the child that it does not name. Each entry of every reading was kept in this index for nobody.
 */
export class Migration20261128173500_auditByChild extends Migration {
  override name = "Migration20261128173500_auditByChild"

  override up(): void {
    this.addSql(`drop index "audit_by_episode";`)
  }
}
