import { Migration } from "@mikro-orm/migrations"

/** The tables, as the entities say them. */
export class Migration20260101000001_tables extends Migration {
  override name = "Migration20260101000001_tables"

  override up(): void {
    this.addSql(
      `create table "audit_head" ("authority" text not null, "number" int not null, "hash" text not null, primary key ("authority"));`
    )
    this.addSql(
      `comment on table "audit_head" is 'The latest entry of each authority''s audit. Moved by a trigger alone.';`
    )

    this.addSql(
      `create table "audit" ("authority" text not null, "number" int not null, "at" timestamptz(3) not null, "practitioner" text not null, "purpose" text not null, "action" text not null, "outcome" text not null, "episode" uuid null, "problem" text null, "rule" text null, "previous_hash" text not null, "hash" text not null, "seal" text not null, primary key ("authority", "number"));`
    )
    this.addSql(
      `comment on table "audit" is 'What was read, written and refused. Only ever added to: one chain of hashes for each authority.';`
    )
    this.addSql(`comment on column "audit"."number" is 'From 1, without gaps.';`)
    this.addSql(`comment on column "audit"."problem" is 'The name of the problem, for a refusal.';`)
    this.addSql(
      `comment on column "audit"."seal" is 'HMAC-SHA256 of the hash, by a key that the database does not know.';`
    )
    this.addSql(`create index "audit_by_episode" on "audit" ("authority", "episode", "number");`)

    this.addSql(
      `create table "child" ("authority" text not null, "id" uuid not null, "given_name" text not null, "family_name" text not null, "birth" text not null, "birth_on" date not null, primary key ("authority", "id"));`
    )
    this.addSql(`comment on table "child" is 'A child whom an authority knows, born or unborn.';`)
    this.addSql(`comment on column "child"."birth" is 'Born, or Expected.';`)
    this.addSql(
      `comment on column "child"."birth_on" is 'The day of birth, or the day on which it is expected.';`
    )

    this.addSql(
      `create table "episode" ("authority" text not null, "id" uuid not null, "child" uuid not null, "stage" text not null, "version" int not null, "received_at" timestamptz(3) not null, "lead_practitioner" text null, "assessment_author" text null, "assessment_authoriser" text null, "protocol_version" text not null, "protocol_edition" text not null, "head_hash" text not null, "state" jsonb not null, primary key ("authority", "id"));`
    )
    this.addSql(
      `comment on table "episode" is 'A social care episode as it stands: what its events add up to.';`
    )
    this.addSql(`comment on column "episode"."version" is 'How many events the episode has.';`)
    this.addSql(
      `comment on column "episode"."protocol_version" is 'The version of the local protocol under which it was opened.';`
    )
    this.addSql(
      `comment on column "episode"."protocol_edition" is 'The edition of the guidance that the protocol sits on.';`
    )
    this.addSql(`comment on column "episode"."head_hash" is 'The hash of the latest event.';`)
    this.addSql(`create index "episode_by_referral" on "episode" ("authority", "received_at", "id");`)
    this.addSql(`create index "episode_by_child" on "episode" ("authority", "child");`)
    this.addSql(`create index "episode_by_lead" on "episode" ("authority", "lead_practitioner");`)

    this.addSql(
      `create table "event" ("authority" text not null, "episode" uuid not null, "number" int not null, "type" text not null, "recorded_at" timestamptz(3) not null, "recorded_by" text not null, "payload" jsonb not null, "previous_hash" text not null, "hash" text not null, "seal" text not null, "kept_at" timestamptz(3) not null default clock_timestamp(), primary key ("authority", "episode", "number"));`
    )
    this.addSql(
      `comment on table "event" is 'What happened in an episode. Only ever added to: the chronology, hashed event over event.';`
    )
    this.addSql(`comment on column "event"."number" is 'From 1, without gaps.';`)
    this.addSql(
      `comment on column "event"."previous_hash" is 'The hash of the event before; of the first, 64 zeros.';`
    )
    this.addSql(
      `comment on column "event"."hash" is 'SHA-256 of the hash before, a line feed, and the event as canonical JSON.';`
    )
    this.addSql(
      `comment on column "event"."seal" is 'HMAC-SHA256 of the hash, by a key that the database does not know.';`
    )
    this.addSql(
      `comment on column "event"."kept_at" is 'By the clock of the database, to find what was missed; no part of the chronology.';`
    )
    this.addSql(`create index "event_by_time" on "event" ("authority", "kept_at");`)

    this.addSql(
      `create table "idempotency_key" ("authority" text not null, "practitioner" text not null, "operation" text not null, "key" text not null, "input_hash" text not null, "episode" uuid not null, "version" int not null, "kept_at" timestamptz not null default now(), primary key ("authority", "practitioner", "operation", "key"));`
    )
    this.addSql(
      `comment on table "idempotency_key" is 'What was done under an idempotency key, so that the same request sent twice happens once.';`
    )
    this.addSql(
      `comment on column "idempotency_key"."input_hash" is 'SHA-256 of the input as canonical JSON.';`
    )
    this.addSql(
      `comment on column "idempotency_key"."version" is 'The version of the episode that the request led to.';`
    )

    this.addSql(
      `create table "obligation" ("authority" text not null, "episode" uuid not null, "number" int not null, "rule" text not null, "duty" text not null, "state" text not null, "due_on" date null, "due_at" timestamptz(3) null, "met_on" date null, "facts" jsonb not null, primary key ("authority", "episode", "number"));`
    )
    this.addSql(
      `comment on table "obligation" is 'What the protocol requires in an episode as it stands. Written anew with each change of the episode.';`
    )
    this.addSql(
      `comment on column "obligation"."state" is 'As it was on the day of the episode''s latest change: what was due then can be late now.';`
    )
    this.addSql(`create index "obligation_by_day" on "obligation" ("authority", "due_on", "episode");`)

    this.addSql(
      `create table "practitioner" ("authority" text not null, "id" text not null, "name" text not null, "employer" text not null, "facts" jsonb not null, primary key ("authority", "id"));`
    )
    this.addSql(
      `comment on table "practitioner" is 'A person who works with children and families, as one authority knows them.';`
    )
    this.addSql(`comment on column "practitioner"."facts" is 'Everything that eligibility asks about.';`)
    this.addSql(`create index "practitioner_by_name" on "practitioner" ("authority", "name", "id");`)

    this.addSql(`alter table "audit_head" enable row level security;`)
    this.addSql(`alter table "audit_head" force row level security;`)
    this.addSql(
      `create policy "authority" on "audit_head" using (authority = (select section17.authority())) with check (authority = (select section17.authority()));`
    )

    this.addSql(`alter table "audit" enable row level security;`)
    this.addSql(`alter table "audit" force row level security;`)
    this.addSql(
      `create policy "authority" on "audit" using (authority = (select section17.authority())) with check (authority = (select section17.authority()) and practitioner = (select section17.practitioner()));`
    )

    this.addSql(`alter table "child" enable row level security;`)
    this.addSql(`alter table "child" force row level security;`)
    this.addSql(
      `create policy "authority" on "child" using (authority = (select section17.authority())) with check (authority = (select section17.authority()));`
    )

    this.addSql(
      `alter table "episode" add constraint "episode_assessment_authorised_by_another" check (assessment_author <> assessment_authoriser);`
    )
    this.addSql(`alter table "episode" enable row level security;`)
    this.addSql(`alter table "episode" force row level security;`)
    this.addSql(
      `create policy "authority" on "episode" using (authority = (select section17.authority())) with check (authority = (select section17.authority()));`
    )

    this.addSql(`alter table "event" enable row level security;`)
    this.addSql(`alter table "event" force row level security;`)
    this.addSql(
      `create policy "authority" on "event" using (authority = (select section17.authority())) with check (authority = (select section17.authority()));`
    )

    this.addSql(`alter table "idempotency_key" enable row level security;`)
    this.addSql(`alter table "idempotency_key" force row level security;`)
    this.addSql(
      `create policy "authority" on "idempotency_key" using (authority = (select section17.authority())) with check (authority = (select section17.authority()) and practitioner = (select section17.practitioner()));`
    )

    this.addSql(`alter table "obligation" enable row level security;`)
    this.addSql(`alter table "obligation" force row level security;`)
    this.addSql(
      `create policy "authority" on "obligation" using (authority = (select section17.authority())) with check (authority = (select section17.authority()));`
    )

    this.addSql(`alter table "practitioner" enable row level security;`)
    this.addSql(`alter table "practitioner" force row level security;`)
    this.addSql(
      `create policy "authority" on "practitioner" using (authority = (select section17.authority())) with check (authority = (select section17.authority()));`
    )
  }
}
