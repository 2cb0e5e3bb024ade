import { assert, describe, it } from "@effect/vitest"
import { Entry } from "@section17/domain"
import * as Schema from "effect/Schema"
import { coerceInputValue, type GraphQLInputType, validateInputValue } from "graphql"
import { schema } from "../schema.ts"
import { details } from "./details.ts"
import { entryOf } from "./entryOf.ts"
import { type Given, inputOf } from "./inputOf.ts"

const EntryInput = schema.getType("EntryInput") as GraphQLInputType

/** What GraphQL makes of the variable, as the resolver has it. */
const received = (variable: unknown): object => {
  validateInputValue(variable, EntryInput, (error) => {
    throw error
  })
  return coerceInputValue(variable, EntryInput) as object
}

const decode = Schema.decodeUnknownSync(Entry.Entry)

/** Everything in an input that is no object and no list. */
const valuesIn = (given: Given): ReadonlyArray<Given> =>
  typeof given === "object" && given !== null ? Object.values(given).flatMap(valuesIn) : [given]

describe("An entry that an input gives is the entry that is put on record", () => {
  for (const [kind, entry] of Object.entries(Entry.Entry.cases)) {
    it.prop(kind, [entry as Schema.Codec<Entry.Entry>], ([given]) => {
      assert.deepStrictEqual(decode(entryOf(received(inputOf(given)))), given)
    })
  }
})

describe("What is on record", () => {
  it.prop("is told field by field, and nothing of it is left out", [Entry.Entry], ([entry]) => {
    assert.deepStrictEqual(
      details(entry).map(({ value }) => value),
      valuesIn(inputOf(entry))
        .filter((value) => value !== null)
        .map(String)
    )
  })
})
