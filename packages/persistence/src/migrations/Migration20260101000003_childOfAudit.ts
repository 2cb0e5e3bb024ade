import { Migration } from "@mikro-orm/migrations"

/** Whose record an entry of the audit is about, so that it can be asked who saw a child's record. */
export class Migration20260101000003_childOfAudit extends Migration {
  override name = "Migration20260101000003_childOfAudit"

  override up(): void {
    this.addSql(`alter table "audit" add "child" uuid null;`)
    this.addSql(
      `comment on column "audit"."child" is 'The child whose record it is, or whose was asked for.';`
    )
    this.addSql(`create index "audit_by_child" on "audit" ("authority", "child", "number");`)
  }
}
