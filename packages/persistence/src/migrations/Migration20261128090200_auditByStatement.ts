import { Migration } from "@mikro-orm/migrations"

/**
 * The end of an account moves once for a statement, however many entries it adds: a page of twenty children is twenty
 * entries, and the lock on the end is held for as long as they take.
 */
export class Migration20261128090200_auditByStatement extends Migration {
  override name = "Migration20261128090200_auditByStatement"

  override up(): void {
    this.addSql(`create function section17.follow_audit() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp
      as $body$
      begin
        if exists (
          select from (
            select a.authority, a.number, a.previous_hash, lag(a.number) over of_authority as number_before,
              lag(a.hash) over of_authority as hash_before
            from added a window of_authority as (partition by a.authority order by a.number)
          ) linked left join public.audit_head h on h.authority = linked.authority
          where h.authority is null
            or linked.number <> coalesce(linked.number_before, h.number) + 1
            or linked.previous_hash <> coalesce(linked.hash_before, h.hash)
        ) then
          raise check_violation using message = 'An entry of the audit must follow the one before it.';
        end if;
        update public.audit_head h set number = latest.number, hash = latest.hash
        from (select distinct on (authority) authority, number, hash from added order by authority, number desc) latest
        where h.authority = latest.authority;
        return null;
      end
      $body$`)
    this.addSql("revoke all on function section17.follow_audit() from public")
    this.addSql("drop trigger audit_follows on audit")
    this.addSql(`create trigger audit_follows after insert on audit referencing new table as added
      for each statement execute function section17.follow_audit()`)
    this.addSql("drop function section17.move_audit_head()")
  }
}
