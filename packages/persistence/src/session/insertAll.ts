/** Rows without entities, as many as there are in one statement. */
import type { EntityName } from "@mikro-orm/core"
import * as Effect from "effect/Effect"
import { jsonArray, textArray } from "./arrays.ts"
import { rows, type Transaction } from "./Transaction.ts"

/** Few enough for a statement to end in time. */
const ROWS = 2_000

interface Column {
  /** As the property of the entity, and of a row, is called. */
  readonly name: string
  readonly column: string
  readonly type: string
}

const columnsOf = ({ em }: Transaction, table: EntityName, row: object): ReadonlyArray<Column> =>
  em
    .getMetadata(table)
    .props.filter(({ name }) => name in row)
    .map(({ columnTypes: [type = ""], fieldNames: [column = ""], name }) => ({ name, column, type }))

/** The values of a column as the text of an array. */
const arrayOf = ({ name, type }: Column, some: ReadonlyArray<object>): string =>
  (type === "jsonb" ? jsonArray : textArray)(some.map((row) => row[name as keyof typeof row]))

const insert = (transaction: Transaction, table: EntityName, some: ReadonlyArray<object>) => {
  const columns = columnsOf(transaction, table, some[0] ?? {})
  const named = columns.map(({ column }) => column).join(", ")
  const typed = columns.map(({ column, type }) => `${column}::${type}`).join(", ")
  const { tableName } = transaction.em.getMetadata(table)
  return rows(
    transaction,
    `insert into ${tableName} (${named})
     select ${typed} from unnest(${columns.map(() => "?::text::text[]").join(", ")}) as given (${named})`,
    columns.map((column) => arrayOf(column, some))
  )
}

/**
 * Inserts rows of an entity that all have the same properties; columns that none of them names get their defaults. What
 * is in a jsonb column is given as it is encoded, or as the text of that.
 */
export const insertAll = Effect.fnUntraced(function* (
  transaction: Transaction,
  table: EntityName,
  all: ReadonlyArray<object>
) {
  for (let from = 0; from < all.length; from += ROWS) {
    yield* insert(transaction, table, all.slice(from, from + ROWS))
  }
})
