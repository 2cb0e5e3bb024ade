import { Migration } from "@mikro-orm/migrations"

const authority = "authority = (select section17.authority())"

/** The tables, as the entities say them. */
const tables: ReadonlyArray<string> = [
  `create table "restriction" ("authority" text not null, "child" uuid not null, "number" int not null, "reasons" text not null, "review_on" date not null, "decided_by" text not null, "decided_at" timestamptz(3) not null, "lifted_by" text null, "lifted_at" timestamptz(3) null, "lifted_because" text null, primary key ("authority", "child", "number"));`,
  `comment on table "restriction" is 'A child''s record is restricted to named practitioners: a row for each decision. Read and written by functions.';`,
  `comment on column "restriction"."number" is 'From 1, for each decision to restrict.';`,
  `comment on column "restriction"."review_on" is 'The day by which the restriction is reviewed.';`,
  `create table "restriction_named" ("authority" text not null, "child" uuid not null, "number" int not null, "practitioner" text not null, primary key ("authority", "child", "number", "practitioner"));`,
  `comment on table "restriction_named" is 'To whom a decision restricts a record. Read and written by functions.';`,
  `create table "opening" ("authority" text not null, "child" uuid not null, "practitioner" text not null, "opened_at" timestamptz(3) not null, "until" timestamptz(3) not null, "reasons" text not null, primary key ("authority", "child", "practitioner", "opened_at"));`,
  `comment on table "opening" is 'A restricted record is open to a practitioner who is not named, for a time. By the clock of the database.';`,
  `create table "alert" ("authority" text not null, "number" int not null, "kind" text not null, "child" uuid not null, "practitioner" text not null, "raised_at" timestamptz(3) not null, "until" timestamptz(3) null, "reasons" text not null, primary key ("authority", "number"));`,
  `comment on table "alert" is 'What somebody who watches over the records has to look at.';`,
  `comment on column "alert"."number" is 'From 1, without gaps.';`,
  ...["restriction", "restriction_named", "opening", "alert"].flatMap((table) => [
    `alter table "${table}" enable row level security;`,
    `alter table "${table}" force row level security;`,
    `create policy "authority" on "${table}" using (${authority}) with check (${authority});`
  ])
]

const child = (column: string) => `not (${column} in (select section17.hidden_children()))`
const episode = "not (episode in (select section17.hidden_episodes()))"

/** What hides the rows of a restricted record. */
const walls = {
  child: child("id"),
  child_name: child("child"),
  child_identifier: child("child"),
  episode: child("child"),
  event: episode,
  obligation: episode
}

/** What the policies ask about restricted records. By hand: the entities do not know of it. */
const functions: ReadonlyArray<string> = [
  // The installation's own work (`section17.…`, a name that no token speaks for) sees past restrictions.
  `create function section17.hidden_from_session() returns setof uuid
    language plpgsql stable security definer parallel restricted set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
    begin
      if part[2] like 'section17.%' then
        return;
      end if;
      return query select r.child from public.restriction r
      where r.authority = part[1] and r.lifted_at is null
        and not exists (
          select from public.restriction_named n
          where n.authority = r.authority and n.child = r.child and n.number = r.number
            and n.practitioner = part[2]
        )
        and not exists (
          select from public.opening o
          where o.authority = r.authority and o.child = r.child and o.practitioner = part[2]
            and o.until > clock_timestamp()
        );
    end
    $body$`,
  `comment on function section17.hidden_from_session() is
    'The children whose records are restricted to others than the practitioner for whom the transaction works.'`,
  `create function section17.episodes_hidden_from_session() returns setof uuid
    language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp
    as $body$
      select e.id from public.episode e
      where e.authority = section17.authority() and e.child in (select section17.hidden_from_session())
    $body$`,
  // In a function of the owner, such as the one above, the owner sees past restrictions, and never past the authority.
  `create function section17.is_owner() returns boolean
    language sql stable parallel safe set search_path = pg_catalog, pg_temp
    as 'select pg_get_userbyid(relowner) = current_user from pg_class where oid = ''public.restriction''::regclass'`,
  `create function section17.hidden_children() returns setof uuid
    language plpgsql stable parallel restricted set search_path = pg_catalog, pg_temp
    as $body$
    begin
      if not section17.is_owner() then
        return query select section17.hidden_from_session();
      end if;
    end
    $body$`,
  `create function section17.hidden_episodes() returns setof uuid
    language plpgsql stable parallel restricted set search_path = pg_catalog, pg_temp
    as $body$
    begin
      if not section17.is_owner() then
        return query select section17.episodes_hidden_from_session();
      end if;
    end
    $body$`,
  `create function section17.restrict_record(
      of_child uuid, why text, review_by date, to_practitioners text[], at timestamptz
    ) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
      latest integer;
    begin
      perform from public.child c where c.authority = part[1] and c.id = of_child;
      if not found or of_child in (select section17.hidden_from_session()) then
        return false;
      end if;
      update public.restriction r set lifted_by = part[2], lifted_at = at, lifted_because = 'Decided anew.'
      where r.authority = part[1] and r.child = of_child and r.lifted_at is null;
      select coalesce(max(r.number), 0) into latest from public.restriction r
      where r.authority = part[1] and r.child = of_child;
      insert into public.restriction (authority, child, number, reasons, review_on, decided_by, decided_at)
      values (part[1], of_child, latest + 1, why, review_by, part[2], at);
      insert into public.restriction_named (authority, child, number, practitioner)
      select distinct part[1], of_child, latest + 1, p from unnest(to_practitioners) p;
      return true;
    end
    $body$`,
  `create function section17.lift_restriction(of_child uuid, why text, at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
    begin
      if of_child in (select section17.hidden_from_session()) then
        return false;
      end if;
      update public.restriction r set lifted_by = part[2], lifted_at = at, lifted_because = why
      where r.authority = part[1] and r.child = of_child and r.lifted_at is null;
      return found;
    end
    $body$`,
  `create function section17.open_record(of_child uuid, why text, minutes integer, at timestamptz) returns timestamptz
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
      until_then timestamptz(3) := clock_timestamp() + make_interval(mins => minutes);
    begin
      if of_child not in (select section17.hidden_from_session()) then
        return null;
      end if;
      insert into public.opening (authority, child, practitioner, opened_at, until, reasons)
      values (part[1], of_child, part[2], clock_timestamp(), until_then, why);
      perform pg_advisory_xact_lock(hashtextextended('section17 alert ' || part[1], 0));
      insert into public.alert (authority, number, kind, child, practitioner, raised_at, until, reasons)
      select part[1], coalesce(max(a.number), 0) + 1, 'restrictedRecordOpened', of_child, part[2], at, until_then, why
      from public.alert a where a.authority = part[1];
      return until_then;
    end
    $body$`,
  `create function section17.open_until(of_child uuid) returns timestamptz
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $body$
      select max(o.until) from public.opening o
      where o.authority = section17.authority() and o.practitioner = section17.practitioner()
        and o.child = of_child and o.until > clock_timestamp()
    $body$`,
  `create function section17.restrictions_of(of_children uuid[])
    returns table (child uuid, reasons text, review_on date, decided_by text, decided_at timestamptz, named text[])
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
    begin
      return query select r.child, r.reasons, r.review_on, r.decided_by, r.decided_at, array(
          select n.practitioner from public.restriction_named n
          where n.authority = r.authority and n.child = r.child and n.number = r.number
          order by n.practitioner
        )
      from public.restriction r
      where r.authority = part[1] and r.child = any (of_children) and r.lifted_at is null
        and r.child not in (select section17.hidden_from_session());
    end
    $body$`
]

/** Records that are restricted to named practitioners; breaking the glass; alerts. */
export class Migration20261128092500_restriction extends Migration {
  override name = "Migration20261128092500_restriction"

  override up(): void {
    for (const sql of [...tables, ...functions]) this.addSql(sql)
    for (const [table, shown] of Object.entries(walls)) {
      this.addSql(`drop policy "authority" on "${table}";`)
      this.addSql(
        `create policy "authority" on "${table}" using (${authority} and ${shown}) with check (${authority} and ${shown});`
      )
    }
    this.addSql(
      `alter table opening add constraint opening_ends check (until <= opened_at + '1 day'::interval)`
    )
    this.addSql(`alter table "idempotency_key" alter column "episode" drop not null;`)
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
