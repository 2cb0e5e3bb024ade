import { Migration } from "@mikro-orm/migrations"

const columns = `at, action, outcome, episode, child, problem, rule, previous_hash, hash, seal, wrote`

/** The audit says in whose name a case system asked: of the entries before, in nobody's. */
export class Migration20261129004500_onBehalfOf extends Migration {
  override name = "Migration20261129004500_onBehalfOf"

  override up(): void {
    this.addSql(`alter table "audit" add "on_behalf_of" text null;`)
    this.addSql(
      `comment on column "audit"."on_behalf_of" is 'The practitioner in whose name a case system asked.';`
    )
    this.addSql(
      `comment on table "standing" is 'What stands on record about a practitioner in post, a team, the authority, or a case system: what its entries add up to.';`
    )
    this.addSql(
      `comment on column "standing"."key" is 'The practitioner''s id, the team''s key, the authority''s code, or the system''s key.';`
    )

    this.addSql(`create function section17.append_audit(
        after_number integer, after_hash text, for_purpose text, on_behalf text, ats timestamptz[], actions text[],
        outcomes text[], episodes uuid[], children uuid[], problems text[], rules text[], hashes text[], seals text[],
        wrotes jsonb[]
      ) returns table (number integer, hash text)
      language plpgsql security definer set search_path = pg_catalog, pg_temp
      as $body$
      #variable_conflict use_column
      declare
        part text[] := section17.session();
        added integer := cardinality(hashes);
        head record;
      begin
        loop
          update public.audit_head h set number = after_number + added, hash = hashes[added]
          where h.authority = part[1] and h.number = after_number and h.hash = after_hash;
          exit when found;
          select h.number, h.hash into head from section17.take_audit_head() h;
          if (head.number, head.hash) is distinct from (after_number, after_hash) then
            return query select head.number, head.hash;
            return;
          end if;
        end loop;
        perform set_config('section17.audit_follows', 'by how it is added', true);
        insert into public.audit (authority, number, practitioner, on_behalf_of, purpose, ${columns})
        select part[1], after_number + e.place, part[2], on_behalf, for_purpose, ${columns.replaceAll(/\w+/gu, "e.$&")}
        from unnest(
          ats, actions, outcomes, episodes, children, problems, rules, after_hash || hashes[:added - 1], hashes, seals, wrotes
        ) with ordinality e (${columns}, place);
        perform set_config('section17.audit_follows', '', true);
      end
      $body$`)
    this
      .addSql(`comment on function section17.append_audit(integer, text, text, text, timestamptz[], text[], text[], uuid[],
        uuid[], text[], text[], text[], text[], jsonb[]) is
      'Adds entries to the audit in the name of the session, after the one that is said to be the latest; where another is, adds nothing and returns that one. Either way nobody else can add to it until the transaction ends.'`)

    // For gateways of before, until they have stopped: they know of no case systems.
    this.addSql(`create or replace function section17.append_audit(
        after_number integer, after_hash text, for_purpose text, ats timestamptz[], actions text[], outcomes text[],
        episodes uuid[], children uuid[], problems text[], rules text[], hashes text[], seals text[], wrotes jsonb[]
      ) returns table (number integer, hash text)
      language sql security definer set search_path = pg_catalog, pg_temp
      as $body$
        select a.number, a.hash from section17.append_audit(
          after_number, after_hash, for_purpose, null::text, ats, actions, outcomes, episodes, children, problems, rules,
          hashes, seals, wrotes
        ) a
      $body$`)
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
