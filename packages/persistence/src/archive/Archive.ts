/**
 * One authority's whole record as lines of JSON, with its chains as they are: to be kept, or put into another database.
 *
 * Read and written by the owner of the database, in a session that is sealed for the authority and no other: so also a
 * restricted record and to whom it is restricted, and never a row of another authority.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Practitioner } from "@section17/domain"
import { migrations } from "../migrations/index.ts"
import { seal, SETTING } from "../session/seal.ts"
import { type Archiving, asOwner, type Owner } from "./Owner.ts"

/** In the order in which they can be put back: what is queued for webhooks, after the events that would queue it anew. */
export const archived = [
  "protocol_version",
  "practitioner",
  "standing",
  "standing_entry",
  "child",
  "child_name",
  "child_identifier",
  "episode",
  "episode_identifier",
  "event",
  "obligation",
  "reminder",
  "idempotency_key",
  "restriction",
  "restriction_named",
  "opening",
  "alert",
  "transfer",
  "legal_hold",
  "erasure",
  "erased_event",
  "audit",
  "webhook",
  "webhook_delivery"
] as const
type Table = (typeof archived)[number]

/** What is in a chain or a queue is put back in its order; what is in nobody's, by whose it is. */
const order: Partial<Record<Table, string>> = {
  standing_entry: "kind, key, number",
  event: "episode, number",
  audit: "number",
  idempotency_key: "practitioner",
  webhook_delivery: "position"
}

const Counts = Schema.Record(Schema.Literals(archived), Schema.Int)

/** The first line: whose record it is, of which migrations, and how many rows follow. */
export const Begin = Schema.Struct({
  begin: Schema.String,
  migrations: Schema.Array(Schema.String),
  rows: Schema.Int
})
/** The last line: how many rows each table has, and where the account ends. Without it, something is missing. */
export const End = Schema.Struct({
  end: Counts,
  account: Schema.Struct({ number: Schema.Int, hash: Schema.String })
})
export type End = typeof End.Type

export const rowsIn = ({ end }: End): number => Object.values(end).reduce((sum, count) => sum + count, 0)

/** The column that says in whose name a row was written, where the wall lets nobody write in another's. */
export const signedBy: Partial<Record<string, string>> = {
  standing_entry: "recorded_by",
  audit: "practitioner",
  idempotency_key: "practitioner"
} satisfies Partial<Record<Table, string>>

const BATCH = 500
const archivist = Practitioner.PractitionerId.make("section17.archive")

/** Told how many rows were written or read, of how many. */
export type Told = (done: number, of: number) => void

/** The transaction can last longer than a seal: each question gets a new one. */
export const sealed = async (
  owner: Owner,
  { authority }: Archiving,
  practitioner = archivist
): Promise<void> => {
  const session = seal(owner.secrets, { authority, practitioner })
  await owner.query("select set_config($1, $2, true)", [SETTING, session])
}

export const names: ReadonlyArray<string> = migrations.map(({ name }) => name)

export const endOf = async (owner: Owner, archiving: Archiving): Promise<End> => {
  const { authority } = archiving
  const end: Partial<Record<Table, number>> = {}
  for (const table of archived) {
    await sealed(owner, archiving)
    const sql = `select count(*)::int as count from ${table} where authority = $1`
    end[table] = (await owner.query<{ count: number }>(sql, [authority])).rows[0]?.count ?? 0
  }
  const head = "select number, hash from audit_head where authority = $1"
  const [account] = (await owner.query<End["account"]>(head, [authority])).rows
  return { end: end as End["end"], account: account ?? { number: 0, hash: "0".repeat(64) } }
}

type Line = (text: string) => Promise<void>

/** Hands on the rows of a table, a few at a time. */
const rowsOf = async (owner: Owner, archiving: Archiving, table: Table, each: Line): Promise<void> => {
  const ordered = order[table] === undefined ? "" : ` order by ${order[table]}`
  await owner.query(
    `declare rows no scroll cursor for
     select to_jsonb(t)::text as row from ${table} t where authority = '${archiving.authority}'${ordered}`
  )
  for (;;) {
    await sealed(owner, archiving)
    const { rows } = await owner.query<{ row: string }>(`fetch ${BATCH} from rows`)
    // The row as the database writes it: no number is read and written anew.
    for (const { row } of rows) await each(`{"${table}":${row}}`)
    if (rows.length < BATCH) break
  }
  await owner.query("close rows")
}

/** Hands on the lines of the record, all of one moment. */
export const exportAuthority = (archiving: Archiving, line: Line, told: Told = () => {}): Promise<End> =>
  asOwner(archiving, "isolation level repeatable read", async (owner) => {
    const end = await endOf(owner, archiving)
    const rows = rowsIn(end)
    const begin: typeof Begin.Type = { begin: archiving.authority, migrations: names, rows }
    await line(JSON.stringify(begin))
    let done = 0
    for (const table of archived) {
      await sealed(owner, archiving)
      await rowsOf(owner, archiving, table, (row) => {
        done += 1
        told(done, rows)
        return line(row)
      })
    }
    await line(JSON.stringify(end))
    return end
  })
