/**
 * The functions through which alone a record is erased: they ask again whatever the gateway has asked, under the lock
 * of the record, and the second person is the one for whom the session was sealed.
 *
 * @module
 */

/** The lock under which a record is held, or erased: whoever comes second sees what the first did. */
const lock =
  "perform pg_advisory_xact_lock(hashtextextended('section17 record ' || part[1] || ' ' || of_child::text, 0));"

/** Each episode with how many events it has and the hash of the last, a line each: what was proposed to be erased. */
const digest = `(select encode(sha256(convert_to(string_agg(
    e.id::text || ' ' || e.version::text || ' ' || e.head_hash, E'\\n' order by e.id::text collate "C"), 'UTF8')), 'hex')
  from public.episode e where e.authority = part[1] and e.child = of_child)`

/** Whether anything keeps the record that does not depend on what the schedule means. */
const kept = `(
  not exists (select from public.episode e where e.authority = part[1] and e.child = of_child)
  or exists (select from public.episode e
    where e.authority = part[1] and e.child = of_child and (e.stage <> 'closed' or e.closed_on is null))
  or exists (select from public.legal_hold h
    where h.authority = part[1] and h.child = of_child and h.lifted_at is null)
  or exists (select from public.transfer t
    where t.authority = part[1] and t.child = of_child and (t.state = 'offered' or t.noted_at is null))
  or of_child in (select section17.hidden_from_session())
)`

const ofEpisodes = "(select e.id from public.episode e where e.authority = part[1] and e.child = of_child)"

/** Every table that says something about a child or an episode, and by which column. The child's own rows go last. */
export const erasedByEpisode = [
  "obligation",
  "reminder",
  "episode_identifier",
  "idempotency_key",
  "webhook_delivery",
  "event"
] as const
export const erasedByChild = [
  "episode",
  "child_name",
  "child_identifier",
  "restriction_named",
  "restriction",
  "opening",
  "transfer",
  "legal_hold"
] as const

const deletions = [
  ...erasedByEpisode.map(
    (table) => `delete from public.${table} t where t.authority = part[1] and t.episode in ${ofEpisodes};`
  ),
  ...erasedByChild.map(
    (table) => `delete from public.${table} t where t.authority = part[1] and t.child = of_child;`
  ),
  // That a restricted record was opened, and by whom, stays: its numbers have no gaps.
  "update public.alert t set reasons = 'Erased.' where t.authority = part[1] and t.child = of_child;",
  "delete from public.erasure t where t.authority = part[1] and t.child = of_child and t.id <> erasure_id;",
  "delete from public.child t where t.authority = part[1] and t.id = of_child;"
].join("\n      ")

export const erasing: ReadonlyArray<string> = [
  `create function section17.propose_erasure(
      erasure_id uuid, of_child uuid, kept_by jsonb, set_as integer, until date, of_record text, at timestamptz
    ) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
    begin
      ${lock}
      if ${kept} or of_record <> ${digest} or until >= (at at time zone 'Europe/London')::date then
        return false;
      end if;
      update public.erasure e set state = 'lapsed', decided_by = part[2], decided_at = at
      where e.authority = part[1] and e.child = of_child and e.state = 'proposed';
      insert into public.erasure (
        authority, id, child, state, schedule, set_as, kept_until, record_digest, episodes, events, proposed_by, proposed_at
      )
      select part[1], erasure_id, of_child, 'proposed', kept_by, set_as, until, of_record, count(*), sum(e.version),
        part[2], at
      from public.episode e where e.authority = part[1] and e.child = of_child;
      return true;
    end
    $body$`,
  `comment on function section17.propose_erasure(uuid, uuid, jsonb, integer, date, text, timestamptz) is
    'Proposes to erase a record that nothing keeps, in the name of the session''s practitioner.'`,
  `create function section17.end_erasure(erasure_id uuid, answer text, why text, at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
    begin
      if answer not in ('withdrawn', 'rejected') then
        raise check_violation using message = 'A proposal is withdrawn or rejected.';
      end if;
      update public.erasure e set state = answer, decided_by = part[2], decided_at = at, reasons = why
      where e.authority = part[1] and e.id = erasure_id and e.state = 'proposed'
        and not (e.child in (select section17.hidden_from_session()));
      return found;
    end
    $body$`,
  `comment on function section17.end_erasure(uuid, text, text, timestamptz) is
    'Withdraws or rejects a proposal that stands.'`,
  `create function section17.erase_record(erasure_id uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
      of_child uuid;
      proposal record;
    begin
      select e.child into of_child from public.erasure e where e.authority = part[1] and e.id = erasure_id;
      if not found then
        return false;
      end if;
      ${lock}
      select * into proposal from public.erasure e
      where e.authority = part[1] and e.id = erasure_id and e.state = 'proposed' for update;
      if not found then
        return false;
      end if;
      if proposal.proposed_by = part[2] then
        raise insufficient_privilege using message = 'An erasure is approved by another than who proposed it.';
      end if;
      perform from public.child c where c.authority = part[1] and c.id = of_child for update;
      perform from public.episode e where e.authority = part[1] and e.child = of_child for update;
      if ${kept} or proposal.record_digest <> ${digest}
        or proposal.kept_until >= (at at time zone 'Europe/London')::date then
        return false;
      end if;
      update public.erasure e
      set state = 'approved', decided_by = part[2], decided_at = at, kept_until = null, reasons = null
      where e.authority = part[1] and e.id = erasure_id;
      insert into public.erased_event (authority, episode, number, erasure, previous_hash, hash, seal)
      select v.authority, v.episode, v.number, erasure_id, v.previous_hash, v.hash, v.seal
      from public.event v where v.authority = part[1] and v.episode in ${ofEpisodes};
      ${deletions}
      insert into public.webhook_delivery (authority, webhook, notice, type, occurred_at, data)
      select w.authority, w.id, 'erasure-' || erasure_id, 'section17.record.erased', at,
        jsonb_build_object('child', 'Child:' || of_child)
      from public.webhook w
      where w.authority = part[1] and w.removed_at is null
        and (w.types = '[]'::jsonb or w.types @> '"section17.record.erased"'::jsonb);
      return true;
    end
    $body$`,
  `comment on function section17.erase_record(uuid, timestamptz) is
    'Erases the record of a proposal that somebody else made, when nothing keeps it and it is as it was proposed.'`
]
