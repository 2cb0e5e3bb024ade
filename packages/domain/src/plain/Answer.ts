/** An answer as plain data, for callers who do not use Effect. */
import * as Result from "effect/Result"

/** What was asked for, or why not: a typed error with a message that says what to do next. */
export type Answer<A, E> =
  | { readonly ok: true; readonly value: A }
  | { readonly ok: false; readonly error: E }

export const answer = <A, E>(result: Result.Result<A, E>): Answer<A, E> =>
  Result.match(result, {
    onSuccess: (value) => ({ ok: true, value }),
    onFailure: (error) => ({ ok: false, error })
  })

/** The value of an answer; throws its typed error when there is none. */
export const orThrow = <A, E>(given: Answer<A, E>): A => {
  if (given.ok) return given.value
  throw given.error
}
