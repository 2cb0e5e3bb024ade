import { Migration } from "@mikro-orm/migrations"

/** What stands on record about practitioners in post, teams and authorities, and how it came to stand there. */
export class Migration20261128093100_standing extends Migration {
  override name = "Migration20261128093100_standing"

  override up(): void {
    this.addSql(
      `create table "standing_entry" ("authority" text not null, "kind" text not null, "key" text not null, "number" int not null, "type" text not null, "recorded_at" timestamptz(3) not null, "recorded_by" text not null, "payload" jsonb not null, "previous_hash" text not null, "hash" text not null, "seal" text not null, primary key ("authority", "kind", "key", "number"));`
    )
    this.addSql(
      `comment on table "standing_entry" is 'What was put on record about practitioners, teams and authorities. Only ever added to, hashed entry over entry.';`
    )
    this.addSql(`comment on column "standing_entry"."number" is 'From 1, without gaps.';`)
    this.addSql(
      `comment on column "standing_entry"."previous_hash" is 'The hash of the entry before; of the first, 64 zeros.';`
    )
    this.addSql(
      `comment on column "standing_entry"."hash" is 'SHA-256 of the hash before, a line feed, and the entry as canonical JSON.';`
    )
    this.addSql(
      `comment on column "standing_entry"."seal" is 'HMAC-SHA256 of the hash, by a key that the database does not know.';`
    )

    this.addSql(
      `create table "standing" ("authority" text not null, "kind" text not null, "key" text not null, "team" text null, "version" int not null, "head_hash" text not null, "state" jsonb not null, primary key ("authority", "kind", "key"));`
    )
    this.addSql(
      `comment on table "standing" is 'What stands on record about a practitioner in post, a team, or the authority: what its entries add up to.';`
    )
    this.addSql(
      `comment on column "standing"."key" is 'The practitioner''s id, the team''s key, or the authority''s code.';`
    )
    this.addSql(`comment on column "standing"."team" is 'The team of a practitioner.';`)
    this.addSql(`comment on column "standing"."version" is 'How many entries the record has.';`)
    this.addSql(`comment on column "standing"."head_hash" is 'The hash of the latest entry.';`)
    this.addSql(`create index "standing_by_team" on "standing" ("authority", "team", "key");`)

    this.addSql(
      `alter table "standing_entry" add constraint "standing_entry_about_another" check (kind <> 'practitioner' or key <> recorded_by);`
    )
    this.addSql(`alter table "standing_entry" enable row level security;`)
    this.addSql(`alter table "standing_entry" force row level security;`)
    this.addSql(
      `create policy "authority" on "standing_entry" using (authority = (select section17.authority())) with check (authority = (select section17.authority()) and recorded_by = (select section17.practitioner()));`
    )

    this.addSql(`alter table "standing" enable row level security;`)
    this.addSql(`alter table "standing" force row level security;`)
    this.addSql(
      `create policy "authority" on "standing" using (authority = (select section17.authority())) with check (authority = (select section17.authority()));`
    )
  }
}
