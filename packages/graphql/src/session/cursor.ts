/**
 * Places in lists, as a caller keeps them: what the list is ordered by and the id, written so that nobody is led to make
 * one. A place outlives what was there: a page goes on from it though the row has moved or gone.
 *
 * @module
 */
import { Buffer } from "node:buffer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { refused } from "./page.ts"

export const cursorOf = <S extends Schema.Codec<unknown, unknown>>(schema: S) => {
  const json = Schema.fromJsonString(schema)
  const decode = Schema.decodeUnknownOption(json)
  const encode = Schema.encodeSync(json)
  return {
    write: (place: S["Type"]): string => Buffer.from(encode(place)).toString("base64url"),
    /** Undefined without a cursor. Refuses a text that is no cursor of this list. */
    read: (cursor: string | null | undefined): S["Type"] | undefined => {
      if (cursor === null || cursor === undefined) return undefined
      const place = Option.getOrUndefined(decode(Buffer.from(cursor, "base64url").toString()))
      if (place === undefined) throw refused("after: give the endCursor of the page before.")
      return place
    }
  }
}
