/** Which migrations a database has, beside those that this version knows. */
import { migrations } from "../migrations/index.ts"
import { MIGRATION_TABLE } from "./orm.ts"

export interface Stage {
  /** The last migration that the database has; of a later version it can be one that is not known here. */
  readonly at: string | undefined
  /** The last that is known here. */
  readonly known: string | undefined
  /** Those that are needed here, and that the database lacks. */
  readonly missing: ReadonlyArray<string>
  /** Nothing can be written to it: it follows another, or was told so. */
  readonly isReadOnly: boolean
}

/** What the database is asked: a row for each of its migrations, whatever else it holds. */
export const STAGE = `select name, current_setting('transaction_read_only') = 'on' as "isReadOnly" from ${MIGRATION_TABLE} order by name`

export interface Applied {
  readonly name: string
  readonly isReadOnly: boolean
}

export const stageOf = (applied: ReadonlyArray<Applied>): Stage => {
  const names = new Set(applied.map(({ name }) => name))
  const known = migrations.map(({ name }) => name)
  return {
    at: applied.at(-1)?.name,
    known: known.at(-1),
    missing: known.filter((name) => !names.has(name)),
    isReadOnly: applied.some(({ isReadOnly }) => isReadOnly)
  }
}
