import { Migration } from "@mikro-orm/migrations"

/** Webhooks, and the queue of what is on its way to them. */
export class Migration20261128090100_webhooks extends Migration {
  override name = "Migration20261128090100_webhooks"

  override up(): void {
    this.addSql(
      `create table "webhook_delivery" ("authority" text not null, "webhook" uuid not null, "notice" text not null, "position" bigint generated always as identity not null, "type" text not null, "episode" uuid null, "number" int null, "occurred_at" timestamptz(3) not null, "data" jsonb not null, "state" text not null default 'pending', "attempts" int not null default 0, "queued_at" timestamptz(3) not null default clock_timestamp(), "last_attempt_at" timestamptz(3) null, "last_status" int null, "last_failure" text null, "next_attempt_at" timestamptz(3) null default clock_timestamp(), primary key ("authority", "webhook", "notice"));`
    )
    this.addSql(
      `comment on table "webhook_delivery" is 'The queue of notices to webhooks: ids and no personal data. Filled by a trigger as events are added.';`
    )
    this.addSql(
      `comment on column "webhook_delivery"."notice" is 'The id that the receiver tells repetitions by.';`
    )
    this.addSql(`comment on column "webhook_delivery"."position" is 'The order in which it was queued.';`)
    this.addSql(
      `comment on column "webhook_delivery"."number" is 'The version of the episode at which it happened.';`
    )
    this.addSql(
      `comment on column "webhook_delivery"."next_attempt_at" is 'While an attempt is under way: when somebody else may make it.';`
    )
    this.addSql(
      `create index "webhook_delivery_by_time" on "webhook_delivery" ("authority", "webhook", "state", "next_attempt_at");`
    )
    this.addSql(
      `create index "webhook_delivery_by_episode" on "webhook_delivery" ("authority", "webhook", "episode", "state", "number");`
    )
    this.addSql(
      `create index "webhook_delivery_by_position" on "webhook_delivery" ("authority", "position");`
    )
    this.addSql(
      `create table "webhook" ("authority" text not null, "id" uuid not null, "url" text not null, "types" jsonb not null, "secret" text not null, "idempotency_key" text not null, "registered_at" timestamptz(3) not null, "registered_by" text not null, "removed_at" timestamptz(3) null, primary key ("authority", "id"));`
    )
    this.addSql(
      `comment on table "webhook" is 'Where an authority''s own systems are told that something happened.';`
    )
    this.addSql(
      `comment on column "webhook"."types" is 'What it is told of, as a list; of everything, where the list is empty.';`
    )
    this.addSql(
      `comment on column "webhook"."secret" is 'What signs the notices, encrypted with a key that the database does not know.';`
    )
    this.addSql(
      `alter table "webhook" add constraint "webhook_by_key" unique ("authority", "registered_by", "idempotency_key");`
    )
    this.addSql(`alter table "webhook_delivery" enable row level security;`)
    this.addSql(`alter table "webhook_delivery" force row level security;`)
    this.addSql(
      `create policy "authority" on "webhook_delivery" using (authority = (select section17.authority())) with check (authority = (select section17.authority()));`
    )
    this.addSql(`alter table "webhook" enable row level security;`)
    this.addSql(`alter table "webhook" force row level security;`)
    this.addSql(
      `create policy "authority" on "webhook" using (authority = (select section17.authority())) with check (authority = (select section17.authority()));`
    )

    // In the trigger, and so in the transaction of the event: no event can be added without being queued. It runs with
    // the rights and the session of whoever adds the event, behind the same wall.
    this.addSql(`create function section17.queue_for_webhooks() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp
      as $body$
      begin
        insert into public.webhook_delivery (authority, webhook, notice, type, episode, number, occurred_at, data)
        select new.authority, w.id, 'event-' || new.episode || '-' || new.number, 'section17.episode.' || new.type,
          new.episode, new.number, new.recorded_at, jsonb_build_object('version', new.number)
        from public.webhook w
        where w.authority = new.authority and w.removed_at is null
          and (w.types = '[]'::jsonb or w.types @> to_jsonb('section17.episode.' || new.type));
        return null;
      end
      $body$`)
    this.addSql("revoke all on function section17.queue_for_webhooks() from public")
    this.addSql(`create trigger event_is_queued_for_webhooks after insert on event
      for each row execute function section17.queue_for_webhooks()`)
  }
}
