import { Migration } from "@mikro-orm/migrations"

/**
 * Whoever asks what is held about a child is told of every restriction of the record, those that were lifted included. Read,
 * as those that stand, by a function that tells nothing of whom the record is restricted to where it is hidden.
 */
export class Migration20261128233000_restrictionsSoFar extends Migration {
  override name = "Migration20261128233000_restrictionsSoFar"

  override up(): void {
    this.addSql(`create function section17.restrictions_so_far(of_child uuid)
      returns table (number integer, reasons text, review_on date, decided_by text, decided_at timestamptz, lifted_by text,
        lifted_at timestamptz, lifted_because text, named text[])
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp
      as $body$
      declare
        part text[] := section17.session();
      begin
        return query select r.number, r.reasons, r.review_on, r.decided_by, r.decided_at, r.lifted_by, r.lifted_at,
          r.lifted_because, array(
            select n.practitioner from public.restriction_named n
            where n.authority = r.authority and n.child = r.child and n.number = r.number
            order by n.practitioner
          )
        from public.restriction r
        where r.authority = part[1] and r.child = of_child
          and r.child not in (select section17.hidden_from_session());
      end
      $body$`)
    this.addSql(
      `comment on function section17.restrictions_so_far(uuid) is 'Every restriction of a record that the session sees, those that were lifted included.'`
    )
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
