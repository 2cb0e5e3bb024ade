import { Migration } from "@mikro-orm/migrations"

const authority = "authority = (select section17.authority())"
const shown = `${authority} and not (episode in (select section17.hidden_episodes()))`

/**
 * Two children who were put on record with one identifier of another system: the search finds the first of them by it.
 * The chronologies of both keep it. The wall would stop the owner.
 */
const eachOnce: ReadonlyArray<string> = [
  `alter table "child_identifier" no force row level security`,
  `delete from child_identifier i where i.kind = 'external' and exists (
     select from child_identifier other
     where (other.authority, other.kind, other.system, other.value) = (i.authority, i.kind, i.system, i.value)
       and other.child < i.child
   )`,
  `alter table "child_identifier" force row level security`
]

const children: ReadonlyArray<string> = [
  `create index "child_identifier_of_child" on "child_identifier" ("authority", "child")`,
  `create unique index "child_identifier_external" on "child_identifier" ("authority", "system", "value") where kind = 'external'`,
  `comment on table "child_identifier" is 'What other services and systems call a child, as it was put on record. One number of the nation can stand with two children: that is for people to see and to mend. What another system calls a child, it calls no other.'`
]

const episodes: ReadonlyArray<string> = [
  `create table "episode_identifier" ("authority" text not null, "system" text not null, "value" text not null, "episode" uuid not null, primary key ("authority", "system", "value"))`,
  `comment on table "episode_identifier" is 'What other systems call an episode, as it was put on record: no two episodes of an authority alike.'`,
  `comment on column "episode_identifier"."system" is 'The system, as its owner names it.'`,
  `create index "episode_identifier_of_episode" on "episode_identifier" ("authority", "episode")`,
  `alter table "episode_identifier" enable row level security`,
  `alter table "episode_identifier" force row level security`,
  `create policy "authority" on "episode_identifier" using (${shown}) with check (${shown})`
]

/** What another system calls a child or an episode is theirs alone, within an authority. */
export class Migration20261128103204_identifiers extends Migration {
  override name = "Migration20261128103204_identifiers"

  override up(): void {
    for (const sql of [...eachOnce, ...children, ...episodes]) this.addSql(sql)
  }
}
