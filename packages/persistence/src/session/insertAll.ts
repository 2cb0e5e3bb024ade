/** Rows without entities, as many as there are in one statement. */
import * as Effect from "effect/Effect"
import { rows, type Transaction } from "./Transaction.ts"

/** Few enough for a statement to end in time. */
const ROWS = 2_000

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)

const insert = (transaction: Transaction, table: string, some: ReadonlyArray<object>) => {
  const names = Object.keys(some[0] ?? {}).map((name) => [name, snakeCase(name)] as const)
  const columns = names.map(([, column]) => column).join(", ")
  const records = some.map((row) =>
    Object.fromEntries(names.map(([name, column]) => [column, row[name as keyof typeof row]]))
  )
  // PostgreSQL reads the types of the columns from the table.
  return rows(
    transaction,
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ?::jsonb)`,
    [JSON.stringify(records)]
  )
}

/**
 * Inserts rows that all have the same columns, named as their properties are; columns that none of them names get their
 * defaults. What is in a jsonb column is given as it is encoded.
 */
export const insertAll = Effect.fnUntraced(function* (
  transaction: Transaction,
  table: string,
  all: ReadonlyArray<object>
) {
  for (let from = 0; from < all.length; from += ROWS) {
    yield* insert(transaction, table, all.slice(from, from + ROWS))
  }
})
