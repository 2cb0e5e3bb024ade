import { byAnother } from "@section17/domain"
import { Migration } from "@mikro-orm/migrations"

/** Of each event that decides on somebody's work, which event the work is: the domain's own value. */
export const workOf: ReadonlyArray<readonly [decides: string, work: string]> = Object.values(
  byAnother
).flatMap(({ decides, work }) => decides.map((each) => [each, work] as const))

/**
 * No event decides on work that whoever recorded it put on record, whatever the gateway's program says. What is on record
 * already was decided by the domain, and is left as it is.
 */
export class Migration20261129003000_decidedByAnother extends Migration {
  override name = "Migration20261129003000_decidedByAnother"

  override up(): void {
    this.addSql(`create function section17.decided_by_another() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp
      as $body$
      declare
        author text;
      begin
        select e.recorded_by into author from public.event e
          where e.authority = new.authority and e.episode = new.episode and e.number < new.number and e.type = tg_argv[0]
          order by e.number desc limit 1;
        if author = new.recorded_by then
          raise check_violation using message = format('%s is not recorded by the author of %s.', new.type, tg_argv[0]);
        end if;
        return null;
      end
      $body$`)
    for (const [decides, work] of workOf) {
      this.addSql(`create or replace trigger "event_${decides}_by_another" after insert on event
        for each row when (new.type = '${decides}') execute function section17.decided_by_another('${work}')`)
    }
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
