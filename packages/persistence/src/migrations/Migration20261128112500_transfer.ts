import { Migration } from "@mikro-orm/migrations"

const lock = "perform pg_advisory_xact_lock(hashtextextended('section17 transfer ' || offer_id::text, 0));"

/**
 * What crosses the wall, and nothing else does. Each function says what the session's own authority may say of a
 * transfer, on both sides: by hand, as the entities do not know of it.
 */
const functions: ReadonlyArray<string> = [
  `create function section17.offer_transfer(
      offer_id uuid, to_authority text, of_child uuid, of_episode uuid, what jsonb, by_name text, at timestamptz,
      sealed text
    ) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
    begin
      ${lock}
      if to_authority = part[1] then
        raise check_violation using message = 'A child is offered to another authority.';
      end if;
      perform from public.episode e
      where e.authority = part[1] and e.id = of_episode and e.child = of_child
        and not (e.child in (select section17.hidden_from_session()));
      if not found then
        raise check_violation using message = 'Only a child of whom there is an episode here is offered.';
      end if;
      insert into public.transfer (
        authority, id, side, other, state, offer, offered_by, offered_at, seal, child, episode, noted_at
      ) values
        (part[1], offer_id, 'offered', to_authority, 'offered', what, by_name, at, sealed, of_child, of_episode, at),
        (to_authority, offer_id, 'received', part[1], 'offered', what, by_name, at, sealed, null, null, null);
      return true;
    end
    $body$`,
  `comment on function section17.offer_transfer(uuid, text, uuid, uuid, jsonb, text, timestamptz, text) is
    'Offers a child of the session''s authority to another: writes what is shared on both sides of the wall.'`,
  `create function section17.answer_transfer(
      offer_id uuid, answer text, by_name text, why text, new_child uuid, new_episode uuid, at timestamptz
    ) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
      offering text;
    begin
      ${lock}
      if answer not in ('accepted', 'declined') then
        raise check_violation using message = 'An offer is accepted or declined.';
      end if;
      update public.transfer t
      set state = answer, answered_by = by_name, answered_at = at, reasons = why, child = new_child,
        episode = new_episode, noted_at = at
      where t.authority = part[1] and t.id = offer_id and t.side = 'received' and t.state = 'offered'
      returning t.other into offering;
      if not found then
        return false;
      end if;
      update public.transfer t
      set state = answer, answered_by = by_name, answered_at = at, reasons = why, noted_at = null
      where t.authority = offering and t.id = offer_id and t.side = 'offered' and t.other = part[1]
        and t.state = 'offered';
      return true;
    end
    $body$`,
  `comment on function section17.answer_transfer(uuid, text, text, text, uuid, uuid, timestamptz) is
    'Answers an offer that is made to the session''s authority. The other side learns who answered, when and how.'`,
  `create function section17.withdraw_transfer(offer_id uuid, by_name text, why text, at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
      receiving text;
    begin
      ${lock}
      update public.transfer t
      set state = 'withdrawn', answered_by = by_name, answered_at = at, reasons = why, noted_at = at
      where t.authority = part[1] and t.id = offer_id and t.side = 'offered' and t.state = 'offered'
        and not (t.child in (select section17.hidden_from_session()))
      returning t.other into receiving;
      if not found then
        return false;
      end if;
      update public.transfer t
      set state = 'withdrawn', answered_by = by_name, answered_at = at, reasons = why, noted_at = null
      where t.authority = receiving and t.id = offer_id and t.side = 'received' and t.other = part[1]
        and t.state = 'offered';
      return true;
    end
    $body$`,
  `comment on function section17.withdraw_transfer(uuid, text, text, timestamptz) is
    'Withdraws an offer that the session''s authority made, before it is answered.'`,
  // The installation's own work alone takes note: nobody else can keep it from being done.
  `create function section17.note_transfers(at timestamptz) returns setof uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
    begin
      if part[2] not like 'section17.%' then
        raise insufficient_privilege using message = 'The gateway itself takes note of transfers.';
      end if;
      return query update public.transfer t set noted_at = at
      where t.authority = part[1] and t.id in (
        select w.id from public.transfer w where w.authority = part[1] and w.noted_at is null
        order by w.offered_at, w.id limit 50 for update skip locked
      )
      returning t.id;
    end
    $body$`,
  `comment on function section17.note_transfers(timestamptz) is
    'Takes note of what other authorities did with transfers of the session''s authority: which, each once.'`
]

/** Children who move from one authority to another. */
export class Migration20261128112500_transfer extends Migration {
  override name = "Migration20261128112500_transfer"

  override up(): void {
    this.addSql(
      `create table "transfer" ("authority" text not null, "id" uuid not null, "side" text not null, "other" text not null, "state" text not null, "offer" jsonb not null, "offered_by" text not null, "offered_at" timestamptz(3) not null, "seal" text not null, "answered_by" text null, "answered_at" timestamptz(3) null, "reasons" text null, "child" uuid null, "episode" uuid null, "noted_at" timestamptz(3) null, primary key ("authority", "id"));`
    )
    this.addSql(
      `comment on table "transfer" is 'A child who is offered to another authority: a row on each side of the wall. Written by functions alone.';`
    )
    this.addSql(`comment on column "transfer"."id" is 'The same on both sides; made for the offer alone.';`)
    this.addSql(
      `comment on column "transfer"."side" is 'Whether this authority offered it, or received it.';`
    )
    this.addSql(`comment on column "transfer"."other" is 'The authority on the other side.';`)
    this.addSql(`comment on column "transfer"."offer" is 'What was shared, and by which law.';`)
    this.addSql(`comment on column "transfer"."offered_by" is 'A name, and no id.';`)
    this.addSql(
      `comment on column "transfer"."seal" is 'HMAC-SHA256 over what was offered, by a key that the database does not know.';`
    )
    this.addSql(`comment on column "transfer"."answered_by" is 'A name, and no id.';`)
    this.addSql(`comment on column "transfer"."child" is 'Of this authority''s own records.';`)
    this.addSql(`comment on column "transfer"."episode" is 'Of this authority''s own records.';`)
    this.addSql(
      `comment on column "transfer"."noted_at" is 'When this authority took note of what the other did last.';`
    )
    this.addSql(`create index "transfer_by_offer" on "transfer" ("authority", "side", "offered_at", "id");`)
    this.addSql(`create index "transfer_by_episode" on "transfer" ("authority", "episode");`)
    this.addSql(`create index "transfer_to_note" on "transfer" ("authority") where noted_at is null;`)
    this.addSql(
      `create unique index "transfer_waits_once" on "transfer" ("authority", "episode") where side = 'offered' and state = 'offered';`
    )
    this.addSql(
      `alter table "transfer" add constraint "transfer_between_two" check (side in ('offered', 'received') and authority <> other);`
    )
    this.addSql(
      `alter table "transfer" add constraint "transfer_answered" check (state in ('offered', 'accepted', 'declined', 'withdrawn') and (state = 'offered') = (answered_at is null));`
    )
    this.addSql(`alter table "transfer" enable row level security;`)
    this.addSql(`alter table "transfer" force row level security;`)
    this.addSql(
      `create policy "authority" on "transfer" using ((authority = (select section17.authority()) and (child is null or not (child in (select section17.hidden_children())))) or (select section17.is_owner())) with check ((authority = (select section17.authority()) and (child is null or not (child in (select section17.hidden_children())))) or (select section17.is_owner()));`
    )
    for (const sql of functions) this.addSql(sql)
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
