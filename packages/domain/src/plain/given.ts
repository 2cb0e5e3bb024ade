/** Reads what a caller gives: plain text, numbers and objects, as they come out of JSON. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/** What was given cannot be read: everything that is wrong with it, each with its place. */
export class NotReadable extends Schema.TaggedError<NotReadable>()("NotReadable", {
  what: Schema.String,
  why: Schema.String
}) {
  override get message(): string {
    return `This is not ${this.what}: ${this.why}`
  }
}

/** Reads a value with a schema, and names it by `what` when it cannot. */
export const given = <S extends Schema.ConstraintDecoder<unknown>>(schema: S, what: string) => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all" })
  return (value: unknown): Result.Result<S["Type"], NotReadable> =>
    Result.mapError(decode(value), (error) => new NotReadable({ what, why: error.message }))
}
