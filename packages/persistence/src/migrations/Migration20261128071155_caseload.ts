import { Migration } from "@mikro-orm/migrations"

/**
 * From when on something in an episode is late, and who supervises a practitioner: so that a caseload, and what is due
 * and overdue in it, is read and counted from an index.
 */
export class Migration20261128071155_caseload extends Migration {
  override name = "Migration20261128071155_caseload"

  override up(): void {
    this.addSql(`alter table "episode" add "late_after" timestamptz(3) not null default 'infinity';`)
    this.addSql(
      `comment on column "episode"."late_after" is 'The last moment at which nothing is late, if nothing is done; infinity where no limit is open.';`
    )
    this.addSql(`alter table "practitioner" add "supervisor" text null;`)
    this.addSql(
      `comment on column "practitioner"."supervisor" is 'Who supervises, as the facts say: the team is theirs.';`
    )

    // What is on record already. The wall would stop the owner; nobody sees it lowered: the migration is one transaction.
    const filled = ["episode", "obligation", "practitioner"]
    for (const table of filled) this.addSql(`alter table ${table} no force row level security`)
    this.addSql(`update episode e set late_after = first.late_after from (
        select authority, episode, min(coalesce(due_at,
          ((due_on + 1)::timestamp at time zone 'Europe/London') - interval '1 millisecond')) as late_after
        from obligation where state in ('due', 'late') and due_on is not null group by authority, episode
      ) first where first.authority = e.authority and first.episode = e.id`)
    this.addSql("update practitioner set supervisor = facts #>> '{supervisor,practitioner}'")
    for (const table of filled) this.addSql(`alter table ${table} force row level security`)

    this.addSql(`drop index "episode_by_lead";`)
    this.addSql(
      `create index "episode_open_by_referral" on "episode" ("authority", "received_at", "id") include ("stage", "lead_practitioner", "late_after") where stage <> 'closed';`
    )
    this.addSql(
      `create index "episode_open_by_due" on "episode" ("authority", "late_after", "id") include ("stage", "lead_practitioner") where stage <> 'closed';`
    )
    this.addSql(
      `create index "episode_open_by_lead" on "episode" ("authority", "lead_practitioner", "late_after", "id") include ("stage", "received_at") where stage <> 'closed';`
    )
    this.addSql(
      `create index "practitioner_by_supervisor" on "practitioner" ("authority", "supervisor", "id");`
    )
  }
}
