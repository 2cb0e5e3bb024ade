import { Migration } from "@mikro-orm/migrations"

/**
 * The session is verified in a fraction of the time: each statement asks for it several times. What it looks like was
 * held against a pattern with a repetition of two hundred, which PostgreSQL works out anew each time; the seal alone
 * says as much, since nothing else is sealed.
 */
export class Migration20261128104500_session extends Migration {
  override name = "Migration20261128104500_session"

  override up(): void {
    this.addSql(`create or replace function section17.session() returns text[]
      language plpgsql stable security definer parallel restricted
      set search_path = pg_catalog, pg_temp
      as $body$
      declare
        part text[] := string_to_array(current_setting('section17.session', true), ' ');
        message bytea;
      begin
        if coalesce(cardinality(part), 0) = 0 then
          raise insufficient_privilege using message = 'There is no session: records are read and written in a unit of work.';
        end if;
        message := convert_to(part[1] || ' ' || part[2] || ' ' || part[3], 'UTF8');
        if cardinality(part) <> 4 or not exists (
          select from section17.session_key k
          where encode(sha256(k.outer_pad || sha256(k.inner_pad || message)), 'hex') = part[4]
        ) then
          raise insufficient_privilege using message = 'The session is not one that the gateway sealed.';
        end if;
        if to_timestamp(part[3]::bigint / 1000.0) < clock_timestamp() then
          raise insufficient_privilege using message = 'The session has expired.';
        end if;
        return part;
      end
      $body$`)
  }
}
