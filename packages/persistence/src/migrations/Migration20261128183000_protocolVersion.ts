import { Migration } from "@mikro-orm/migrations"

const policy = "authority = (select section17.authority()) or (select section17.is_owner())"

const table: ReadonlyArray<string> = [
  `create table "protocol_version" ("authority" text not null, "version" text not null, "edition" text not null, "digest" text null, "supplied" boolean not null, primary key ("authority", "version", "edition"));`,
  `comment on table "protocol_version" is 'A version of a protocol that a gateway on these records held. Read and written by functions: what a gateway holds is no authority''s alone.';`,
  `comment on column "protocol_version"."digest" is 'SHA-256 over what it says; null for what was held before digests were taken.';`,
  `comment on column "protocol_version"."supplied" is 'Whether it stood in a file beside the product.';`,
  // What episodes were opened under already. The wall would stop the owner; nobody sees it lowered: it is one transaction.
  "alter table episode no force row level security",
  `insert into protocol_version
   select distinct authority, protocol_version, protocol_edition, null::text, false from episode`,
  "alter table episode force row level security",
  `alter table "protocol_version" enable row level security;`,
  `alter table "protocol_version" force row level security;`,
  `create policy "authority" on "protocol_version" using (${policy}) with check (${policy});`
]

const ofTheGateway = `
      if part[2] not like 'section17.%' then
        raise insufficient_privilege using message = 'The gateway itself keeps what protocols it holds.';
      end if;`

const functions: ReadonlyArray<string> = [
  // Two gateways that start at the same moment wait for each other's rows, in one order.
  `create function section17.keep_protocols(given jsonb)
    returns table (authority text, version text, edition text, missing boolean)
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    #variable_conflict use_column
    declare
      part text[] := section17.session();
    begin${ofTheGateway}
      insert into public.protocol_version as h (authority, version, edition, digest, supplied)
      select g.authority, g.version, g.edition, g.digest, g.supplied
      from jsonb_to_recordset(given) as g (authority text, version text, edition text, digest text, supplied boolean)
      order by 1, 2, 3
      on conflict on constraint protocol_version_pkey do update
      set digest = excluded.digest, supplied = excluded.supplied
      where (h.digest, h.supplied) is distinct from (excluded.digest, excluded.supplied)
        and (h.digest is null or h.digest = excluded.digest or not (h.supplied or excluded.supplied));
      return query
      select h.authority, h.version, h.edition, g.digest is null
      from public.protocol_version h
      left join jsonb_to_recordset(given) as g (authority text, version text, edition text, digest text)
        using (authority, version, edition)
      where g.digest is distinct from h.digest;
    end
    $body$`,
  `comment on function section17.keep_protocols(jsonb) is
    'Keeps which versions are held, of all authorities, and returns those that were held otherwise, or are missing now.'`,
  `create function section17.settle_protocol(of_version text, of_edition text, now_digest text, now_supplied boolean)
    returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
      opened bigint;
    begin${ofTheGateway}
      select count(*) into opened from public.episode e
      where e.authority = part[1] and e.protocol_version = of_version and e.protocol_edition = of_edition;
      if opened = 0 and now_digest is null then
        delete from public.protocol_version h
        where h.authority = part[1] and h.version = of_version and h.edition = of_edition;
      elsif opened = 0 then
        update public.protocol_version h set digest = now_digest, supplied = now_supplied
        where h.authority = part[1] and h.version = of_version and h.edition = of_edition;
      end if;
      return opened;
    end
    $body$`,
  `comment on function section17.settle_protocol(text, text, text, boolean) is
    'How many episodes of the session''s authority were opened under the version; where none was, keeps it as it is held now.'`
]

/** Which versions of protocols gateways hold, and what each says. */
export class Migration20261128183000_protocolVersion extends Migration {
  override name = "Migration20261128183000_protocolVersion"

  override up(): void {
    for (const sql of [...table, ...functions]) this.addSql(sql)
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
