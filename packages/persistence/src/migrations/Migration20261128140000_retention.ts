import { Migration } from "@mikro-orm/migrations"

const authority = "authority = (select section17.authority())"
const shown = `${authority} and not (child in (select section17.hidden_children()))`
const words = (list: string): string =>
  list
    .trim()
    .replaceAll(/(\w+)\s*/gu, "'$1', ")
    .replace(/, $/u, "")

/** What shows how far the episodes went that are there already, as this release says it. */
const ofCare =
  words(`LegalStatusBegan LegalStatusEnded CareNeedsAssessed CarePlanDrawnUp LookedAfterReviewHeld
  RemandedToYouthDetention VisitedOnRemand DetentionPlacementPlanPrepared AccommodationDutyArose ReturnConsidered
  ReturnAssessed PlacementWithParentsCompleted ReturnHomeDecided ReturnedHome ReturnSupportArranged
  lookedAfter returnedFromCare returnPlanned policeProtection section20 section31 section38 remandedToLocalAuthority
  remandedToYouthDetention`)
const ofProtection =
  words(`SignificantHarmSuspected StrategyDiscussionHeld EnquiryContributed EnquiryConcluded
  ChildInterviewedJointly InitialConferenceHeld ProtectionPlanMade ConferenceReviewHeld ImmediateDangerFound
  EmergencyActionTaken LegalPlanningMeetingHeld LetterBeforeProceedingsSent PreProceedingsMeetingHeld
  CareProceedingsIssued section47EnquiryUnderWay childProtectionPlanInPlace emergencyProceedings`)

const showsAny = (of: string): string => `exists (
  select from jsonb_array_elements(coalesce(state -> 'record', '[]')) r
  where (case r #>> '{entry,_tag}' when 'CircumstanceNoted' then r #>> '{entry,circumstance}'
    else r #>> '{entry,_tag}' end) in (${of}))`

const outcome = "state #>> '{assessment,authorised,outcome}'"

const filled = `update episode set
  closed_on = ((state #>> '{closure,closed,recordedAt}')::timestamptz at time zone 'Europe/London')::date,
  record_class = case
    when ${showsAny(ofCare)} then 'lookedAfter'
    when ${showsAny(ofProtection)} or state #>> '{referral,decision,response}' = 'strategyDiscussion'
      or state #> '{referral,earlier}' @> '[{"response": "strategyDiscussion"}]'
      or ${outcome} in ('strategyDiscussion', 'emergencyAction') then 'childProtection'
    when state #>> '{plan,_tag}' <> 'NotDrafted' or state #>> '{work,_tag}' <> 'NotStarted'
      or ${outcome} = 'childInNeedPlan' then 'childInNeed'
    when state #>> '{assessment,_tag}' <> 'NotStarted' or jsonb_array_length(state -> 'allocations') > 0
      then 'assessment'
    else 'referral' end`

/** The lock under which a record is held, or erased: whoever comes second sees what the first did. */
const lock =
  "perform pg_advisory_xact_lock(hashtextextended('section17 record ' || part[1] || ' ' || of_child::text, 0));"

const functions: ReadonlyArray<string> = [
  `create function section17.hold_record(hold_id uuid, of_child uuid, why text, by_law text, at timestamptz)
    returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
    begin
      ${lock}
      perform from public.child c where c.authority = part[1] and c.id = of_child;
      if not found or of_child in (select section17.hidden_from_session()) then
        return false;
      end if;
      insert into public.legal_hold (authority, id, child, reasons, basis, placed_by, placed_at)
      values (part[1], hold_id, of_child, why, by_law, part[2], at);
      return true;
    end
    $body$`,
  `comment on function section17.hold_record(uuid, uuid, text, text, timestamptz) is
    'Holds the record of a child whom the session sees, in the name of its practitioner.'`,
  `create function section17.lift_hold(hold_id uuid, why text, at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    declare
      part text[] := section17.session();
      of_child uuid;
    begin
      select h.child into of_child from public.legal_hold h where h.authority = part[1] and h.id = hold_id;
      if not found or of_child in (select section17.hidden_from_session()) then
        return false;
      end if;
      ${lock}
      update public.legal_hold h set lifted_by = part[2], lifted_at = at, lifted_because = why
      where h.authority = part[1] and h.id = hold_id and h.lifted_at is null;
      return found;
    end
    $body$`,
  `comment on function section17.lift_hold(uuid, text, timestamptz) is
    'Lifts a hold that stands, in the name of the session''s practitioner.'`
]

/** How far an episode went and when it was closed, by which its record is kept; and legal holds. */
export class Migration20261128140000_retention extends Migration {
  override name = "Migration20261128140000_retention"

  override up(): void {
    this.addSql(
      `alter table "episode" add "closed_on" date null, add "record_class" text not null default 'lookedAfter';`
    )
    this.addSql(
      `comment on column "episode"."closed_on" is 'The day in London on which it was closed; null while it is open.';`
    )
    this.addSql(
      `comment on column "episode"."record_class" is 'How far it went, by which it is kept. Whoever does not say so gets the last of the classes.';`
    )
    // What is on record already. The wall would stop the owner; nobody sees it lowered: the migration is one transaction.
    this.addSql("alter table episode no force row level security")
    this.addSql(filled)
    this.addSql("alter table episode force row level security")
    this.addSql(
      `create index "episode_closed" on "episode" ("authority", "closed_on", "child") where stage = 'closed';`
    )

    this.addSql(
      `create table "legal_hold" ("authority" text not null, "id" uuid not null, "child" uuid not null, "reasons" text not null, "basis" text not null, "placed_by" text not null, "placed_at" timestamptz(3) not null, "lifted_by" text null, "lifted_at" timestamptz(3) null, "lifted_because" text null, primary key ("authority", "id"));`
    )
    this.addSql(
      `comment on table "legal_hold" is 'A child''s record is kept, whatever its schedule says. Read behind the wall; written by functions.';`
    )
    this.addSql(
      `comment on column "legal_hold"."basis" is 'The law, the order or the reference of the proceedings.';`
    )
    this.addSql(
      `create index "legal_hold_standing" on "legal_hold" ("authority", "child") where lifted_at is null;`
    )
    this.addSql(
      `alter table "legal_hold" add constraint "legal_hold_lifted_by_somebody" check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null));`
    )
    this.addSql(`alter table "legal_hold" enable row level security;`)
    this.addSql(`alter table "legal_hold" force row level security;`)
    this.addSql(`create policy "authority" on "legal_hold" using (${shown}) with check (${shown});`)
    for (const sql of functions) this.addSql(sql)
    this.addSql("revoke all on all functions in schema section17 from public")
  }
}
