import { Migration } from "@mikro-orm/migrations"
import { erasing } from "./erasing.ts"

const authority = "authority = (select section17.authority())"
const shown = `${authority} and not (child in (select section17.hidden_children()))`

const tables: ReadonlyArray<string> = [
  `create table "erasure" ("authority" text not null, "id" uuid not null, "child" uuid not null, "state" text not null, "schedule" jsonb not null, "set_as" int not null, "kept_until" date null, "record_digest" text not null, "episodes" int not null, "events" int not null, "proposed_by" text not null, "proposed_at" timestamptz(3) not null, "decided_by" text null, "decided_at" timestamptz(3) null, "reasons" text null, primary key ("authority", "id"));`,
  `comment on table "erasure" is 'That a child''s record is to be erased, or was. Read behind the wall; written by functions. Nothing about the child is left in it.';`,
  `comment on column "erasure"."schedule" is 'What the record was kept by, and the source of that.';`,
  `comment on column "erasure"."set_as" is 'How many entries the authority''s record had when the schedule stood so.';`,
  `comment on column "erasure"."kept_until" is 'Null once it is erased: it can tell the day of birth.';`,
  `comment on column "erasure"."record_digest" is 'SHA-256 over each episode, how many events it has, and the hash of the last.';`,
  `create index "erasure_by_proposal" on "erasure" ("authority", "proposed_at", "id");`,
  `create index "erasure_of_child" on "erasure" ("authority", "child");`,
  `create unique index "erasure_proposed_once" on "erasure" ("authority", "child") where state = 'proposed';`,
  `create unique index "erasure_done_once" on "erasure" ("authority", "child") where state = 'approved';`,
  `alter table "erasure" add constraint "erasure_approved_by_another" check (state <> 'approved' or decided_by <> proposed_by);`,
  `alter table "erasure" add constraint "erasure_decided" check (state in ('proposed', 'withdrawn', 'rejected', 'lapsed', 'approved') and (state = 'proposed') = (decided_at is null) and (decided_at is null) = (decided_by is null));`,
  `alter table "erasure" enable row level security;`,
  `alter table "erasure" force row level security;`,
  `create policy "authority" on "erasure" using (${shown}) with check (${shown});`,
  `create table "erased_event" ("authority" text not null, "episode" uuid not null, "number" int not null, "erasure" uuid not null, "previous_hash" text not null, "hash" text not null, "seal" text not null, primary key ("authority", "episode", "number"));`,
  `comment on table "erased_event" is 'What is left of an event that was erased: its place in its chain, and nothing that it said.';`,
  `comment on column "erased_event"."seal" is 'HMAC-SHA256 of the hash, by a key that the database does not know.';`,
  `create index "erased_event_by_erasure" on "erased_event" ("authority", "erasure");`,
  `alter table "erased_event" enable row level security;`,
  `alter table "erased_event" force row level security;`,
  `create policy "authority" on "erased_event" using (${authority}) with check (${authority});`
]

/** An event goes only where its place in the chain stays, under an erasure that was approved. */
const laws: ReadonlyArray<string> = [
  "drop trigger event_is_only_added_to on event",
  `create trigger event_is_only_added_to before update or truncate on event
     for each statement execute function section17.only_added_to()`,
  `create function section17.only_erased() returns trigger language plpgsql
    set search_path = pg_catalog, pg_temp
    as $body$
    begin
      if coalesce(current_setting('section17.session', true), '') = '' or exists (
        select from gone g where not exists (
          select from public.erased_event x
          join public.erasure e on e.authority = x.authority and e.id = x.erasure and e.state = 'approved'
          where x.authority = g.authority and x.episode = g.episode and x.number = g.number and x.hash = g.hash
        )
      ) then
        raise insufficient_privilege using message = format('%s is only ever added to.', tg_table_name);
      end if;
      return null;
    end
    $body$`,
  `create trigger event_is_only_erased after delete on event referencing old table as gone
     for each statement execute function section17.only_erased()`
]

/** Erasing a child's record, on the word of two people. */
export class Migration20261128150000_erasure extends Migration {
  override name = "Migration20261128150000_erasure"

  override up(): void {
    for (const sql of [...tables, ...laws, ...erasing]) this.addSql(sql)
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
