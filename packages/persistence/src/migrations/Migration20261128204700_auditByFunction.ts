import { Migration } from "@mikro-orm/migrations"

const columns = `at, action, outcome, episode, child, problem, rule, previous_hash, hash, seal, wrote`

/**
 * The audit is added to by a function alone, which says itself in whose name each entry is, and after which: what is so by
 * how it is written has not to be looked at once more. The gateway's role loses its right to add to the table.
 */
export class Migration20261128204700_auditByFunction extends Migration {
  override name = "Migration20261128204700_auditByFunction"

  override up(): void {
    // As the owner. The end is moved first, and with it the account is this transaction's.
    this.addSql(`create function section17.append_audit(
        after_number integer, after_hash text, for_purpose text, ats timestamptz[], actions text[], outcomes text[],
        episodes uuid[], children uuid[], problems text[], rules text[], hashes text[], seals text[], wrotes jsonb[]
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
        insert into public.audit (authority, number, practitioner, purpose, ${columns})
        select part[1], after_number + e.place, part[2], for_purpose, ${columns.replaceAll(/\w+/gu, "e.$&")}
        from unnest(
          ats, actions, outcomes, episodes, children, problems, rules, after_hash || hashes[:added - 1], hashes, seals, wrotes
        ) with ordinality e (${columns}, place);
        perform set_config('section17.audit_follows', '', true);
      end
      $body$`)
    this
      .addSql(`comment on function section17.append_audit(integer, text, text, timestamptz[], text[], text[], uuid[], uuid[],
        text[], text[], text[], text[], jsonb[]) is
      'Adds entries to the audit in the name of the session, after the one that is said to be the latest; where another is, adds nothing and returns that one. Either way nobody else can add to it until the transaction ends.'`)

    // For gateways of before, until they have stopped: what they say of themselves is held against the session, and the
    // trigger looks at it whatever a session has set.
    this
      .addSql(`create or replace function section17.append_audit(after_number integer, after_hash text, entries jsonb)
      returns table (number integer, hash text)
      language plpgsql security definer set search_path = pg_catalog, pg_temp
      as $body$
      declare
        part text[] := section17.session();
        head record;
      begin
        select h.number, h.hash into head from section17.take_audit_head() h;
        if (head.number, head.hash) is distinct from (after_number, after_hash) then
          return query select head.number, head.hash;
          return;
        end if;
        if exists (
          select from jsonb_populate_recordset(null::public.audit, entries) e
          where (e.authority, e.practitioner) is distinct from (part[1], part[2])
        ) then
          raise insufficient_privilege using message = 'An entry of the audit is in the name of whoever asks.';
        end if;
        perform set_config('section17.audit_follows', '', true);
        insert into public.audit (authority, number, practitioner, purpose, ${columns})
        select e.authority, e.number, e.practitioner, e.purpose, ${columns.replaceAll(/\w+/gu, "e.$&")}
        from jsonb_populate_recordset(null::public.audit, entries) e;
      end
      $body$`)

    // What the owner adds by hand, or from an archive, is looked at as before.
    this.addSql("drop trigger audit_follows on audit")
    this
      .addSql(`create trigger audit_follows after insert on audit referencing new table as added for each statement
      when (current_setting('section17.audit_follows', true) is distinct from 'by how it is added')
      execute function section17.follow_audit()`)
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
