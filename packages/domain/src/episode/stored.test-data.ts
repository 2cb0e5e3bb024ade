import * as Schema from "effect/Schema"

/** What comes back of a value that was stored as JSON, and read again. */
export const throughJson = <A, I>(schema: Schema.Codec<A, I>, value: A): A => {
  const codec = Schema.toCodecJson(schema)
  return Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(Schema.encodeSync(codec)(value))))
}
