import { Migration } from "@mikro-orm/migrations"

/** By which calendar the due dates of an episode are counted: of episodes that are there already, it is to be found out. */
export class Migration20261128105931_dueDates extends Migration {
  override name = "Migration20261128105931_dueDates"

  override up(): void {
    this.addSql(`alter table "episode" add "calendar" text null default '';`)
    this.addSql(
      `comment on column "episode"."calendar" is 'The version of the calendar by which its due dates are counted; null where nothing is due.';`
    )
    this.addSql(
      `create index "episode_open_by_calendar" on "episode" ("authority", "calendar", "id") where stage <> 'closed';`
    )
  }
}
