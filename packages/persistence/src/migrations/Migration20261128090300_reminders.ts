import { Migration } from "@mikro-orm/migrations"

/** Reminders of what is due. */
export class Migration20261128090300_reminders extends Migration {
  override name = "Migration20261128090300_reminders"

  override up(): void {
    this.addSql(
      `create table "reminder" ("authority" text not null, "id" uuid not null, "episode" uuid not null, "rule" text not null, "duty" text not null, "due_on" date not null, "working_days" int not null, "raised_on" date not null, primary key ("authority", "id"));`
    )
    this.addSql(
      `comment on table "reminder" is 'That something was to be done, and was not done yet: each told once.';`
    )
    this.addSql(
      `comment on column "reminder"."id" is 'Made from what it is about, so that it is there once.';`
    )
    this.addSql(
      `comment on column "reminder"."working_days" is 'From the due date: less than none before it.';`
    )
    this.addSql(`create index "reminder_by_day" on "reminder" ("authority", "due_on", "id");`)
    this.addSql(`create index "reminder_by_episode" on "reminder" ("authority", "episode");`)
    this.addSql(`alter table "reminder" enable row level security;`)
    this.addSql(`alter table "reminder" force row level security;`)
    this.addSql(
      `create policy "authority" on "reminder" using (authority = (select section17.authority())) with check (authority = (select section17.authority()));`
    )
  }
}
