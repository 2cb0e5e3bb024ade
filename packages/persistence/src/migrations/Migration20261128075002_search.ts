import { Migration } from "@mikro-orm/migrations"
import { keysOfName } from "../child/nameKeys.ts"

const walled = (table: string): ReadonlyArray<string> => [
  `alter table "${table}" enable row level security`,
  `alter table "${table}" force row level security`,
  `create policy "authority" on "${table}" using (authority = (select section17.authority())) with check (authority = (select section17.authority()))`
]

const tables = [
  `create table "child_identifier" ("authority" text not null, "kind" text not null, "system" text not null, "value" text not null, "child" uuid not null, primary key ("authority", "kind", "system", "value", "child"))`,
  `comment on table "child_identifier" is 'What other services and systems call a child, as it was put on record. One number can stand with two children: that is for people to see and to mend.'`,
  `comment on column "child_identifier"."system" is 'The system, as its owner names it; empty for the numbers of the nation.'`,
  `create table "child_name" ("authority" text not null, "key" text collate "C" not null, "child" uuid not null, primary key ("authority", "key", "child"))`,
  `comment on table "child_name" is 'By what a child''s name is found: each word as it is written, a letter short, and as it sounds.'`,
  `comment on column "child_name"."key" is 'What follows = is a word, - a word without one of its letters, ~ the sound of one.'`,
  `create index "child_by_birth" on "child" ("authority", "birth_on", "id")`
]

/** The tables that what is on record is read from: the wall would stop the owner. */
const read = ["child", "episode", "event"]

const identifiers = `insert into child_identifier (authority, kind, system, value, child)
  select v.authority, given.kind, given.system, given.value, e.child
  from event v join episode e on e.authority = v.authority and e.id = v.episode
  cross join lateral (
    select 'nhsNumber' as kind, '' as system, v.payload #>> '{entry,nhsNumber}' as value
    union all select 'uniquePupilNumber', '', v.payload #>> '{entry,uniquePupilNumber}'
    union all select 'external', other ->> 'system', other ->> 'value'
      from jsonb_array_elements(coalesce(v.payload #> '{entry,others}', '[]')) other
  ) given
  where v.type = 'EntryRecorded' and v.payload #>> '{entry,_tag}' = 'IdentifiersGiven' and given.value is not null
  on conflict do nothing`

interface Named {
  readonly authority: string
  readonly id: string
  readonly given_name: string
  readonly family_name: string
}

const CHILDREN = 1_000

/** By what children are found: their names, and what other services and systems call them. */
export class Migration20261128075002_search extends Migration {
  override name = "Migration20261128075002_search"

  override async up(): Promise<void> {
    const made = [...tables, ...read.map((table) => `alter table ${table} no force row level security`)]
    for (const sql of made) await this.execute(sql)
    await this.execute(identifiers)
    await this.names()
    const closed = [
      ...read.map((table) => `alter table ${table} force row level security`),
      ...walled("child_identifier"),
      ...walled("child_name")
    ]
    for (const sql of closed) await this.execute(sql)
  }

  private async rows(sql: string): Promise<ReadonlyArray<Named>> {
    const found: ReadonlyArray<unknown> = await this.execute(sql)
    return found as ReadonlyArray<Named>
  }

  /** The names of the children who are on record already. */
  private async names(): Promise<void> {
    let last = { authority: "", id: "00000000-0000-0000-0000-000000000000" }
    for (;;) {
      const children = await this.rows(
        `select authority, id, given_name, family_name from child
         where (authority, id) > ('${last.authority}', '${last.id}') order by authority, id limit ${CHILDREN}`
      )
      const rows = children.flatMap(({ authority, family_name, given_name, id }) =>
        keysOfName(given_name, family_name).map((key) => ({ authority, key, child: id }))
      )
      await this.execute(
        "insert into child_name select authority, key, child from jsonb_populate_recordset(null::child_name, ?::jsonb)",
        [JSON.stringify(rows)]
      )
      const end = children.at(-1)
      if (end === undefined || children.length < CHILDREN) return
      last = end
    }
  }
}
