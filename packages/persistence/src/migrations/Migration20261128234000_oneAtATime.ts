import { Migration } from "@mikro-orm/migrations"

const waiting = `create or replace function section17.waiting(what text) returns setof text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
    begin
      if part[2] not like 'section17.%' then
        raise insufficient_privilege using message = 'The gateway itself looks for what is to be done.';
      end if;
      if what = 'transfers' then
        return query select distinct t.authority from public.transfer t where t.noted_at is null;
      else
        return query select distinct w.authority from public.webhook w where w.removed_at is null and exists (
          select from public.webhook_delivery d
          where d.authority = w.authority and d.webhook = w.id and d.state = 'pending'
            and d.next_attempt_at <= clock_timestamp()
        );
      end if;
    end
    $body$`

const noteTransfer = `create function section17.note_transfer(which uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
    begin
      if part[2] not like 'section17.%' then
        raise insufficient_privilege using message = 'The gateway itself takes note of transfers.';
      end if;
      update public.transfer t set noted_at = at
      where t.authority = part[1] and t.id in (
        select w.id from public.transfer w where w.authority = part[1] and w.id = which and w.noted_at is null
        for update skip locked
      );
      return found;
    end
    $body$`

/**
 * What stands in a queue holds up nothing else in it: a transfer is noted by itself, and a webhook that was removed has
 * nothing due. Until no gateway of before runs, the function stays that takes note of many at once.
 */
export class Migration20261128234000_oneAtATime extends Migration {
  override name = "Migration20261128234000_oneAtATime"

  override up(): void {
    this.addSql(waiting)
    this.addSql(noteTransfer)
    this.addSql(
      `comment on function section17.note_transfer(uuid, timestamptz) is 'Takes note of what another authority did with a transfer of the session''s authority; whether that was to be noted.'`
    )
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
