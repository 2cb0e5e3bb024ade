import { Migration } from "@mikro-orm/migrations"

/** Whether the row is of this transaction. */
const now = (row: string): string => `${row}.xmin = pg_current_xact_id_if_assigned()::xid`

/** Rows of a table about a child, and what each is called. */
const about = (table: string, called: string, says = "to_jsonb(t)"): string =>
  `select t.child, '${table} ' || ${called}, ${says}, ${now("t")} from public.${table} t
   where t.authority = of_authority and t.child = any (of_children)`

/**
 * Every row that stands in no chain and says something about a child, or decides who sees their record; of each episode,
 * and of each record about practitioners, teams and the authority, where its chain ends. As the database writes it in UTC, without what is null: a column that is added, and that no row
 * has yet, changes nothing.
 */
const rows = [
  `select t.id, 'child', to_jsonb(t), ${now("t")} from public.child t
   where t.authority = of_authority and t.id = any (of_children)`,
  `select k.child, 'restriction ' || k.number, coalesce(to_jsonb(t), '{}') || jsonb_build_object('named', (
     select jsonb_agg(n.practitioner order by n.practitioner collate "C") from public.restriction_named n
     where n.authority = of_authority and n.child = k.child and n.number = k.number)), ${now("t")}
   from (
     select r.child, r.number from public.restriction r
     where r.authority = of_authority and r.child = any (of_children)
     union select n.child, n.number from public.restriction_named n
     where n.authority = of_authority and n.child = any (of_children)
   ) k left join public.restriction t on t.authority = of_authority and t.child = k.child and t.number = k.number`,
  about(
    "opening",
    `t.practitioner || ' ' || to_char(t.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  ),
  about("alert", "t.number"),
  about("legal_hold", "t.id"),
  `${about("erasure", "t.id")} and t.state <> 'approved'`,
  about("episode", "t.id", "to_jsonb(t.head_hash)"),
  // What the other authority did last and this one has not noted is not in its account yet.
  `select t.child, 'transfer ' || t.id, case when t.noted_at is not null then to_jsonb(t) - 'noted_at' end, ${now("t")}
   from public.transfer t where t.authority = of_authority
     and case when of_children is null then t.child is null else t.child = any (of_children) end`,
  `select null, 'standing ' || t.kind || ' ' || t.key, to_jsonb(t.head_hash), ${now("t")}
   from public.standing t where t.authority = of_authority and of_children is null`,
  `select null, 'practitioner ' || t.id, to_jsonb(t), ${now("t")}
   from public.practitioner t where t.authority = of_authority and of_children is null`
].join("\n    union all ")

const withRows = [
  "child_identifier",
  "restriction",
  "restriction_named",
  "opening",
  "alert",
  "legal_hold",
  "erasure",
  "episode",
  "transfer"
]

const NO_ID = "'00000000-0000-0000-0000-000000000000'"

const functions: ReadonlyArray<string> = [
  `create function section17.rows_of(of_authority text, of_children uuid[])
    returns table (child uuid, what text, says jsonb, now boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC'
    as $body$
    select r.child, r.what, jsonb_strip_nulls(r.says), coalesce(r.now, false) from (
    ${rows}
    ) r (child, what, says, now)
    $body$`,
  `create function section17.rows_written(of_child uuid) returns table (what text, says jsonb)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as $body$
    begin
      return query select r.what, r.says
      from section17.rows_of(section17.authority(), case when of_child is not null then array[of_child] end) r
      where r.now;
    end
    $body$`,
  `comment on function section17.rows_written(uuid) is
    'The rows about a child, or about nobody, that this transaction wrote, outside of its savepoints, and that stand in no chain.'`,
  `create function section17.rows_held(after uuid, most integer) returns table (child uuid, what text, says jsonb)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
      of_children uuid[];
    begin
      if part[2] not like 'section17.%' then
        raise insufficient_privilege using message = 'The gateway itself holds rows against the account.';
      end if;
      if after is null then
        return query select r.child, r.what, r.says from section17.rows_of(part[1], null) r;
      end if;
      select coalesce(array_agg(next.id), '{}') into of_children from (
        select each.id from (
          (select t.id from public.child t where t.authority = part[1] and t.id > coalesce(after, ${NO_ID}) order by t.id limit most)
          ${withRows
            .map(
              (table) =>
                `union (select distinct t.child from public.${table} t where t.authority = part[1] and t.child > coalesce(after, ${NO_ID})
            order by t.child limit most)`
            )
            .join("\n          ")}
        ) each (id) order by each.id limit most
      ) next;
      return query select r.child, r.what, r.says from section17.rows_of(part[1], of_children) r;
    end
    $body$`,
  `comment on function section17.rows_held(uuid, integer) is
    'The rows about the next children by id that stand in no chain, and before the first of them those about nobody: for the installation''s own work alone.'`
]

/** What an entry of the account says was written, where that stands in no chain. */
export class Migration20261128181000_wrote extends Migration {
  override name = "Migration20261128181000_wrote"

  override up(): void {
    this.addSql(`alter table "audit" add "wrote" jsonb null;`)
    this.addSql(
      `comment on column "audit"."wrote" is 'A seal over each row that was written and stands in no chain, by what it is called; null in entries of gateways that did not say.';`
    )
    this
      .addSql(`create or replace function section17.append_audit(after_number integer, after_hash text, entries jsonb)
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
          previous_hash, hash, seal, wrote
        )
        select e.authority, e.number, e.at, e.practitioner, e.purpose, e.action, e.outcome, e.episode, e.child,
          e.problem, e.rule, e.previous_hash, e.hash, e.seal, e.wrote
        from jsonb_populate_recordset(null::public.audit, entries) e;
      end
      $body$`)
    for (const sql of functions) this.addSql(sql)
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
