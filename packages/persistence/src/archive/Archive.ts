/**
 * One authority's whole record as lines of JSON, with its chains as they are: to be kept, or put into another database.
 *
 * Read and written by the owner of the database, in a session that is sealed for the authority and no other: so also a
 * restricted record and to whom it is restricted, and never a row of another authority.
 *
 * @module
 */
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { Client } from "pg"
import { type AuthorityCode, Practitioner } from "@section17/domain"
import { migrations } from "../migrations/index.ts"
import { seal, SETTING } from "../session/seal.ts"
import { secretsFrom } from "../session/Secrets.ts"

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

export interface Archiving {
  /** The address of the database, as its owner. */
  readonly adminUrl: string
  /** The secret that the database was migrated with. */
  readonly sessionSecret: Redacted.Redacted
  readonly authority: AuthorityCode.AuthorityCode
}

const Counts = Schema.Record(Schema.Literals(archived), Schema.Int)

/** The first line: whose record it is, and of which migrations. */
export const Begin = Schema.Struct({ begin: Schema.String, migrations: Schema.Array(Schema.String) })
/** The last line: how many rows each table has, and where the account ends. Without it, something is missing. */
export const End = Schema.Struct({
  end: Counts,
  account: Schema.Struct({ number: Schema.Int, hash: Schema.String })
})
export type End = typeof End.Type

/** The column that says in whose name a row was written, where the wall lets nobody write in another's. */
export const signedBy: Partial<Record<string, string>> = {
  standing_entry: "recorded_by",
  audit: "practitioner",
  idempotency_key: "practitioner"
} satisfies Partial<Record<Table, string>>

const BATCH = 500
const owner = Practitioner.PractitionerId.make("section17.archive")

/** The transaction can last longer than a seal: each question gets a new one. */
export const sealed = async (
  client: Client,
  { authority, sessionSecret }: Archiving,
  practitioner = owner
): Promise<void> => {
  const session = seal(secretsFrom(Redacted.value(sessionSecret)), { authority, practitioner })
  await client.query("select set_config($1, $2, true)", [SETTING, session])
}

export const names: ReadonlyArray<string> = migrations.map(({ name }) => name)

/** Works as the owner in one transaction, which is undone when it fails. */
export const asOwner = async <A>(
  { adminUrl }: Archiving,
  how: string,
  work: (client: Client) => Promise<A>
): Promise<A> => {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`begin ${how}`)
    const done = await work(client)
    await client.query("commit")
    return done
  } finally {
    await client.end()
  }
}

export const endOf = async (client: Client, { authority }: Archiving): Promise<End> => {
  const end: Partial<Record<Table, number>> = {}
  for (const table of archived) {
    const sql = `select count(*)::int as count from ${table} where authority = $1`
    end[table] = (await client.query<{ count: number }>(sql, [authority])).rows[0]?.count ?? 0
  }
  const head = "select number, hash from audit_head where authority = $1"
  const [account] = (await client.query<End["account"]>(head, [authority])).rows
  return { end: end as End["end"], account: account ?? { number: 0, hash: "0".repeat(64) } }
}

/** Hands on the lines of the record, all of one moment. */
export const exportAuthority = (archiving: Archiving, line: (text: string) => Promise<void>): Promise<End> =>
  asOwner(archiving, "isolation level repeatable read", async (client) => {
    const { authority } = archiving
    await line(JSON.stringify({ begin: authority, migrations: names } satisfies typeof Begin.Type))
    for (const table of archived) {
      await sealed(client, archiving)
      const ordered = order[table] === undefined ? "" : ` order by ${order[table]}`
      await client.query(
        `declare rows no scroll cursor for
         select to_jsonb(t)::text as row from ${table} t where authority = '${authority}'${ordered}`
      )
      for (;;) {
        await sealed(client, archiving)
        const { rows } = await client.query<{ row: string }>(`fetch ${BATCH} from rows`)
        // The row as the database writes it: no number is read and written anew.
        for (const { row } of rows) await line(`{"${table}":${row}}`)
        if (rows.length < BATCH) break
      }
      await client.query("close rows")
    }
    await sealed(client, archiving)
    const end = await endOf(client, archiving)
    await line(JSON.stringify(end))
    return end
  })
