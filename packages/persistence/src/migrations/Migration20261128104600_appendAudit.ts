import { Migration } from "@mikro-orm/migrations"

/**
 * An account is added to in one statement by whoever knows where it ends; who does not is told, and has it to themselves
 * from then on. The lock on the end is held for one question less.
 */
export class Migration20261128104600_appendAudit extends Migration {
  override name = "Migration20261128104600_appendAudit"

  override up(): void {
    this
      .addSql(`create or replace function section17.take_audit_head() returns table (number integer, hash text)
      language plpgsql security definer set search_path = pg_catalog, pg_temp
      as $body$
      declare
        of_authority text := section17.authority();
      begin
        return query select h.number, h.hash from public.audit_head h where h.authority = of_authority for update;
        if found then
          return;
        end if;
        insert into public.audit_head (authority, number, hash)
        values (of_authority, 0, repeat('0', 64)) on conflict do nothing;
        return query select h.number, h.hash from public.audit_head h where h.authority = of_authority for update;
      end
      $body$`)
    // As whoever asks: what may be written in whose name is for the policies to say.
    this.addSql(`create function section17.append_audit(after_number integer, after_hash text, entries jsonb)
      returns table (number integer, hash text)
      language plpgsql set search_path = pg_catalog, pg_temp
      as $body$
      declare
        head record;
      begin
        select h.number, h.hash into head from section17.take_audit_head() h;
        if (head.number, head.hash) is distinct from (after_number, after_hash) then
          return query select head.number, head.hash;
          return;
        end if;
        insert into public.audit (
          authority, number, at, practitioner, purpose, action, outcome, episode, child, problem, rule,
          previous_hash, hash, seal
        )
        select e.authority, e.number, e.at, e.practitioner, e.purpose, e.action, e.outcome, e.episode, e.child,
          e.problem, e.rule, e.previous_hash, e.hash, e.seal
        from jsonb_populate_recordset(null::public.audit, entries) e;
      end
      $body$`)
    this.addSql(`comment on function section17.append_audit(integer, text, jsonb) is
      'Adds entries to the audit after the one that is said to be the latest; where another is, adds nothing and returns that one. Either way nobody else can add to it until the transaction ends.'`)
    this.addSql("revoke all on function section17.append_audit(integer, text, jsonb) from public")
  }
}
