import { Migration } from "@mikro-orm/migrations"

/** The tables that refer to each other. */
const referring = ["child", "episode", "event", "obligation"]

const onlyAddedTo = (table: string): string =>
  `create trigger ${table}_is_only_added_to before update or delete or truncate on ${table}
   for each statement execute function section17.only_added_to()`

/** What must hold between rows, and what may never be done to them. By hand: the entities do not know of it. */
export class Migration20260101000002_laws extends Migration {
  override name = "Migration20260101000002_laws"

  override up(): void {
    // PostgreSQL checks a new foreign key as the owner, whom the wall would stop. Nobody sees it lowered: the migration
    // is one transaction.
    for (const table of referring) this.addSql(`alter table ${table} no force row level security`)
    // At the end of the transaction, so that the order in which rows are written does not matter.
    this.addSql(`alter table episode add constraint episode_of_child foreign key (authority, child)
      references child (authority, id) deferrable initially deferred`)
    this.addSql(`alter table event add constraint event_of_episode foreign key (authority, episode)
      references episode (authority, id) deferrable initially deferred`)
    this.addSql(`alter table obligation add constraint obligation_of_episode foreign key (authority, episode)
      references episode (authority, id) deferrable initially deferred`)
    for (const table of referring) this.addSql(`alter table ${table} force row level security`)

    this.addSql(`create function section17.only_added_to() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp
      as $body$
      begin
        raise insufficient_privilege using message = format('%s is only ever added to.', tg_table_name);
      end
      $body$`)
    this.addSql(onlyAddedTo("event"))
    this.addSql(onlyAddedTo("audit"))

    // A number that is there already is left to the primary key, which says so without ending the transaction.
    this.addSql(`create function section17.follow_event() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp
      as $body$
      declare
        before record;
      begin
        select number, hash into before from public.event
        where authority = new.authority and episode = new.episode order by number desc limit 1;
        if new.number > coalesce(before.number, 0) and (
          new.number <> coalesce(before.number, 0) + 1 or new.previous_hash <> coalesce(before.hash, repeat('0', 64))
        ) then
          raise check_violation using message = 'An event must follow the one before it.';
        end if;
        return new;
      end
      $body$`)
    this.addSql(`create trigger event_follows before insert on event
      for each row execute function section17.follow_event()`)

    // A key, never personal data. In the trigger, so that no event can be added without notice.
    this.addSql(`create function section17.notify_event() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp
      as $body$
      begin
        perform pg_notify('section17_episode_changed', json_build_object(
          'authority', new.authority, 'episode', new.episode, 'number', new.number)::text);
        return null;
      end
      $body$`)
    this.addSql(`create trigger event_is_notified after insert on event
      for each row execute function section17.notify_event()`)

    this.addSql(`create function section17.take_audit_head() returns table (number integer, hash text)
      language plpgsql security definer set search_path = pg_catalog, pg_temp
      as $body$
      begin
        insert into public.audit_head (authority, number, hash)
        values (section17.authority(), 0, repeat('0', 64)) on conflict do nothing;
        return query select h.number, h.hash from public.audit_head h
        where h.authority = section17.authority() for update;
      end
      $body$`)
    this.addSql(`comment on function section17.take_audit_head() is
      'The latest entry of the authority''s audit; nobody else can add to it until the transaction ends.'`)
    this.addSql(`create function section17.move_audit_head() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp
      as $body$
      begin
        update public.audit_head set number = new.number, hash = new.hash
        where authority = new.authority and number = new.number - 1 and hash = new.previous_hash;
        if not found then
          raise check_violation using message = 'An entry of the audit must follow the one before it.';
        end if;
        return new;
      end
      $body$`)
    this.addSql(`create trigger audit_follows before insert on audit
      for each row execute function section17.move_audit_head()`)
    this.addSql("comment on table migration is 'The migrations that this database has had.'")
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
