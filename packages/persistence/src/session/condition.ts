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
