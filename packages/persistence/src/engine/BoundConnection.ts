/**
 * Connections that hand values to PostgreSQL beside the statement.
 *
 * MikroORM writes values into the text of a statement. But every session of a role can read the statements of the
 * others, in `pg_stat_activity`, and so can whoever reads the logs of the server: there must be neither a record in
 * them, nor the seal of a session.
 *
 * @module
 */
import { isRaw, type RawQueryFragment, type Transaction } from "@mikro-orm/core"
import { PgliteConnection, PgliteDriver } from "@mikro-orm/pglite"
import { PostgreSqlConnection, PostgreSqlDriver } from "@mikro-orm/postgresql"
import { type Kysely, NativeQueryBuilder } from "@mikro-orm/sql"

type Query = string | NativeQueryBuilder | RawQueryFragment
type Given = ReadonlyArray<unknown> | Readonly<Record<string, unknown>>

interface Statement {
  readonly sql: string
  readonly parameters: ReadonlyArray<unknown>
}

const rawOf = (query: Query, given: Given): Statement => {
  const raw = query instanceof NativeQueryBuilder ? query.toRaw() : query
  if (isRaw(raw)) return { sql: raw.sql, parameters: raw.params }
  if (!Array.isArray(given)) throw new TypeError("Parameters are given in order, not by name")
  return { sql: String(raw), parameters: given }
}

const isPlain = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !(value instanceof Date) && !ArrayBuffer.isView(value)

/** `\?` is a question mark, `??` the name of something, `?` a value. */
const PLACEHOLDER = /\\\?|\?\??/gu

class Binding {
  readonly parameters: Array<unknown> = []

  private value(value: unknown): string {
    if (Array.isArray(value)) return value.map((each) => this.value(each)).join(", ")
    if (isRaw(value)) return this.text({ sql: value.sql, parameters: value.params })
    this.parameters.push(isPlain(value) ? JSON.stringify(value) : value)
    return `$${this.parameters.length}`
  }

  text({ parameters, sql }: Statement): string {
    let next = 0
    return sql.replaceAll(PLACEHOLDER, (placeholder) => {
      if (placeholder === "\\?") return "?"
      if (placeholder === "?") return this.value(parameters[next++])
      throw new TypeError("The name of a table or column is written in the statement, not given to it")
    })
  }
}

/** The statement with `$1`, `$2` and so on in the place of its values. */
export const bind = (query: Query, given: Given = []): Statement => {
  const binding = new Binding()
  const raw = rawOf(query, given)
  // Without values there is nothing to put in the place of a question mark.
  const sql = raw.parameters.length === 0 ? raw.sql : binding.text(raw)
  return { sql, parameters: binding.parameters }
}

/** As Kysely takes a statement that is already written. */
const compiled = ({ parameters, sql }: Statement) => ({
  query: { kind: "RawNode", sqlFragments: [sql], parameters: [] } as const,
  sql,
  parameters,
  queryId: { queryId: "bound" }
})

const run = (client: unknown, statement: Statement) =>
  (client as Kysely<unknown>).executeQuery(compiled(statement))

/** A transaction of Kysely's, as far as it is gone past here. */
interface Controlled {
  readonly isCommitted: boolean
  readonly isRolledBack: boolean
  readonly getExecutor: () => {
    readonly provideConnection: (use: (connection: Holding) => Promise<Holding>) => Promise<Holding>
  }
}
interface Holding {
  readonly executeQuery: (query: ReturnType<typeof compiled>) => ReturnType<typeof run>
}

const held = new WeakMap<Controlled, Holding>()

const heldBy = async (transaction: Controlled): Promise<Holding> => {
  const before = held.get(transaction)
  if (before !== undefined) return before
  const connection = await transaction.getExecutor().provideConnection(async (connection) => connection)
  held.set(transaction, connection)
  return connection
}

/**
 * On the connection that the transaction holds, past what Kysely does with a statement that it builds. A transaction that
 * has ended holds none, and another may.
 */
const runWithin = async (transaction: Controlled, statement: Statement) => {
  const connection = await heldBy(transaction)
  if (transaction.isCommitted || transaction.isRolledBack) throw new Error("The transaction has ended")
  return connection.executeQuery(compiled(statement))
}

type Method = "all" | "get" | "run"

class BoundPostgreSqlConnection extends PostgreSqlConnection {
  override async execute<T>(
    query: Query,
    given: Given = [],
    method: Method = "all",
    ctx?: Transaction
  ): Promise<T> {
    await this.ensureConnection()
    const statement = bind(query, given)
    return this.executeQuery<T>(statement.sql, async () => {
      const ran = ctx ? runWithin(ctx as unknown as Controlled, statement) : run(this.getClient(), statement)
      return this.transformRawResult<T>(await ran, method)
    })
  }
}

class BoundPgliteConnection extends PgliteConnection {
  override async execute<T>(
    query: Query,
    given: Given = [],
    method: Method = "all",
    ctx?: Transaction
  ): Promise<T> {
    await this.ensureConnection()
    const statement = bind(query, given)
    return this.executeQuery<T>(statement.sql, async () =>
      this.transformRawResult<T>(await run(ctx ?? this.getClient(), statement), method)
    )
  }
}

export class BoundPostgreSqlDriver extends PostgreSqlDriver {
  protected override readonly connection = new BoundPostgreSqlConnection(this.config)
}

export class BoundPgliteDriver extends PgliteDriver {
  protected override readonly connection = new BoundPgliteConnection(this.config)
}
