import { Migration } from "@mikro-orm/migrations"

/** What the policies of the tables ask, and what they rest on. By hand: the entities do not know of it. */
export class Migration20260101000000_wall extends Migration {
  override name = "Migration20260101000000_wall"

  override up(): void {
    this.addSql("create schema section17")
    this.addSql("comment on schema section17 is 'What keeps the authorities apart.'")
    this.addSql("revoke all on schema section17 from public")
    this.addSql(`create table section17.session_key (
      number integer generated always as identity primary key,
      inner_pad bytea not null check (octet_length(inner_pad) = 64),
      outer_pad bytea not null check (octet_length(outer_pad) = 64),
      since timestamptz not null default now(),
      unique (inner_pad, outer_pad)
    )`)
    this.addSql(`comment on table section17.session_key is
      'The keys that seal sessions, as the two pads of HMAC-SHA256. The gateway''s role cannot read it.'`)
    this.addSql(`create function section17.session() returns text[]
      language plpgsql stable security definer parallel restricted
      set search_path = pg_catalog, pg_temp
      as $body$
      declare
        sealed text := current_setting('section17.session', true);
        part text[];
        message bytea;
      begin
        if coalesce(sealed, '') = '' then
          raise insufficient_privilege using message = 'There is no session: records are read and written in a unit of work.';
        end if;
        if sealed !~ '^[a-z][a-z0-9-]{0,59} [!-~]{1,200} [0-9]{13} [0-9a-f]{64}$' then
          raise insufficient_privilege using message = 'The session is not one that the gateway sealed.';
        end if;
        part := string_to_array(sealed, ' ');
        message := convert_to(part[1] || ' ' || part[2] || ' ' || part[3], 'UTF8');
        if not exists (
          select from section17.session_key k
          where sha256(k.outer_pad || sha256(k.inner_pad || message)) = decode(part[4], 'hex')
        ) then
          raise insufficient_privilege using message = 'The session is not one that the gateway sealed.';
        end if;
        if to_timestamp(part[3]::bigint / 1000.0) < clock_timestamp() then
          raise insufficient_privilege using message = 'The session has expired.';
        end if;
        return part;
      end
      $body$`)
    this.addSql(`comment on function section17.session() is
      'The session of the transaction, once its seal is verified. Raises when there is none, or it is forged or expired.'`)
    this.addSql(`create function section17.authority() returns text
      language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp
      as 'select (section17.session())[1]'`)
    this.addSql(
      `comment on function section17.authority() is 'The authority for which the transaction works.'`
    )
    this.addSql(`create function section17.practitioner() returns text
      language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp
      as 'select (section17.session())[2]'`)
    this.addSql(
      `comment on function section17.practitioner() is 'The practitioner for whom the transaction works.'`
    )
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
