/** Pages of a list, and how many things are on all of them, by one statement: so that they are of one moment. */
import * as Effect from "effect/Effect"
import { type Condition, every } from "./condition.ts"
import { rows, type Transaction } from "./Transaction.ts"

interface Listing {
  readonly table: string
  readonly columns: string
  /** What is in the list. */
  readonly all: Condition
  /** What is beyond the pages before; undefined at the first. */
  readonly beyond: Condition | undefined
  readonly order: string
  readonly first: number
  readonly counted: boolean
}

interface Place {
  readonly place: number | null
  readonly total: number
}

/** Where a page has nothing, the one row that there is holds the count alone. */
export const listed = <Row extends object>(
  transaction: Transaction,
  { all, beyond, columns, counted, first, order, table }: Listing
) => {
  const page = every(all, beyond)
  const count = counted ? `(select count(*)::int from ${table} where ${all.sql})` : "0"
  return rows<Row & Place>(
    transaction,
    `select counted.total, found.* from (select ${count} as total) counted left join (
       select ${columns}, (row_number() over (order by ${order}))::int as place
       from ${table} where ${page.sql} order by ${order} limit ?
     ) found on true order by found.place`,
    [...(counted ? all.parameters : []), ...page.parameters, first + 1]
  ).pipe(
    Effect.map((found) => {
      const there: ReadonlyArray<Row> = found.filter(({ place }) => place !== null)
      return { listed: there.slice(0, first), more: there.length > first, total: found[0]?.total ?? 0 }
    })
  )
}
