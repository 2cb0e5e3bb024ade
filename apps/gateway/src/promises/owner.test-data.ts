/** The owner of the database, who passes every wall: to see what is written, and to tamper with it. */
import { Client } from "pg"

export interface Owner {
  readonly rows: <Row>(sql: string, parameters?: ReadonlyArray<unknown>) => Promise<ReadonlyArray<Row>>
  /** How many rows each table holds. */
  readonly counts: () => Promise<Readonly<Record<string, number>>>
  /** A digest of all that each table holds of the authority. */
  readonly digests: (authority: string) => Promise<Readonly<Record<string, string>>>
  readonly end: () => Promise<void>
}

const tables = `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migration' order by 1`

export const connectAs = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

export const ownerOf = async (url: string): Promise<Owner> => {
  const client = await connectAs(url)
  const rows = async <Row>(sql: string, parameters: ReadonlyArray<unknown> = []) =>
    (await client.query(sql, [...parameters])).rows as ReadonlyArray<Row>
  const ofEach = async <Value>(sql: (table: string) => string): Promise<Readonly<Record<string, Value>>> => {
    const found: Record<string, Value> = {}
    for (const { name } of await rows<{ readonly name: string }>(tables)) {
      const [row] = await rows<{ readonly value: Value }>(sql(name))
      if (row !== undefined) found[name] = row.value
    }
    return found
  }
  return {
    rows,
    counts: () => ofEach<number>((table) => `select count(*)::int as value from ${table}`),
    digests: (authority) =>
      ofEach<string>(
        (table) =>
          `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as value from ${table} t where authority = '${authority}'`
      ),
    end: () => client.end()
  }
}
