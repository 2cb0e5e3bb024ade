import { Migration } from "@mikro-orm/migrations"

/**
 * What follows from added events is asked once for a statement, however many it adds: whether each follows the one before
 * it, and who is to be told. Each question verifies the session, and that took longer than to add the event.
 */
export class Migration20261128104700_eventsByStatement extends Migration {
  override name = "Migration20261128104700_eventsByStatement"

  override up(): void {
    // A number that is there already is left to the primary key, which says so without ending the transaction.
    this.addSql(`create function section17.follow_events() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp
      as $body$
      begin
        if exists (
          select from (
            select a.authority, a.episode, a.number, a.previous_hash, lag(a.number) over of_episode as number_before,
              lag(a.hash) over of_episode as hash_before
            from added a window of_episode as (partition by a.authority, a.episode order by a.number)
          ) linked left join lateral (
            select e.number, e.hash from public.event e
            where linked.number_before is null and e.authority = linked.authority and e.episode = linked.episode
              and e.number < linked.number
            order by e.number desc limit 1
          ) before on true
          where linked.number <> coalesce(linked.number_before, before.number, 0) + 1
            or linked.previous_hash <> coalesce(linked.hash_before, before.hash, repeat('0', 64))
        ) then
          raise check_violation using message = 'An event must follow the one before it.';
        end if;
        return null;
      end
      $body$`)
    this.addSql("drop trigger event_follows on event")
    this.addSql(`create trigger event_follows after insert on event referencing new table as added
      for each statement execute function section17.follow_events()`)
    this.addSql("drop function section17.follow_event()")

    // In the trigger, and so in the transaction of the events: none can be added without being queued.
    this.addSql(`create or replace function section17.queue_for_webhooks() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp
      as $body$
      begin
        insert into public.webhook_delivery (authority, webhook, notice, type, episode, number, occurred_at, data)
        select a.authority, w.id, 'event-' || a.episode || '-' || a.number, 'section17.episode.' || a.type,
          a.episode, a.number, a.recorded_at, jsonb_build_object('version', a.number)
        from added a join public.webhook w on w.authority = a.authority
        where w.removed_at is null
          and (w.types = '[]'::jsonb or w.types @> to_jsonb('section17.episode.' || a.type))
        order by a.episode, a.number;
        return null;
      end
      $body$`)
    this.addSql("drop trigger event_is_queued_for_webhooks on event")
    this
      .addSql(`create trigger event_is_queued_for_webhooks after insert on event referencing new table as added
      for each statement execute function section17.queue_for_webhooks()`)
    this.addSql("revoke all on function section17.follow_events() from public")
  }
}
