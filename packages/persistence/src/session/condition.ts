/** Conditions of a statement, each with the values that stand for its question marks. */
export interface Condition {
  readonly sql: string
  readonly parameters: ReadonlyArray<unknown>
}

export const condition = (sql: string, ...parameters: ReadonlyArray<unknown>): Condition => ({
  sql,
  parameters
})

/** All of them at once; there is at least one, as every statement names its authority. */
export const every = (first: Condition, ...rest: ReadonlyArray<Condition | undefined>): Condition => {
  const all = [first, ...rest.filter((each) => each !== undefined)]
  return {
    sql: all.map(({ sql }) => `(${sql})`).join(" and "),
    parameters: all.flatMap(({ parameters }) => parameters)
  }
}

/** One of them at least. */
export const either = (one: Condition, other: Condition): Condition =>
  condition(`(${one.sql}) or (${other.sql})`, ...one.parameters, ...other.parameters)

/** That a column holds one of several ids, given as JSON: the same statement, however many there are. */
export const oneOf = (column: string): string =>
  `${column} in (select jsonb_array_elements_text(?::jsonb)::uuid)`

/** The same of what is no uuid: a key, a state, a rule. */
export const oneOfWords = (column: string): string =>
  `${column} = any (array(select jsonb_array_elements_text(?::jsonb)))`
