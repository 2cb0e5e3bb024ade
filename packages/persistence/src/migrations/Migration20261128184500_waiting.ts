import { Migration } from "@mikro-orm/migrations"

const wall = "authority = (select section17.authority()) or (select section17.is_owner())"

/** One look for all authorities: it tells whose turn it is, and nothing of what there is to do. */
const waiting = `create function section17.waiting(what text) returns setof text
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
        return query select distinct w.authority from public.webhook w where exists (
          select from public.webhook_delivery d
          where d.authority = w.authority and d.webhook = w.id and d.state = 'pending'
            and d.next_attempt_at <= clock_timestamp()
        );
      end if;
    end
    $body$`

/** Many authorities, of which few have something to be done. */
export class Migration20261128184500_waiting extends Migration {
  override name = "Migration20261128184500_waiting"

  override up(): void {
    for (const table of ["webhook", "webhook_delivery"]) {
      this.addSql(`drop policy "authority" on "${table}";`)
      this.addSql(`create policy "authority" on "${table}" using (${wall}) with check (${wall});`)
    }
    this.addSql(waiting)
    this.addSql(
      `comment on function section17.waiting(text) is 'The authorities for which there is something to do, of all that there are: their codes alone.'`
    )
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
