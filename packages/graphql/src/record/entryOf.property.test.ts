import { assert, describe, it } from "@effect/vitest"
import { Entry } from "@section17/domain"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { coerceInputValue, type GraphQLInputType, validateInputValue } from "graphql"
import { schema } from "../schema.ts"
import { details } from "./details.ts"
import { kindOf } from "./entries.ts"
import { entryOf } from "./entryOf.ts"
import { type Given, inputOf } from "./inputOf.ts"
import { type Fields, inputOfMutation, mutationOf } from "./Shape.ts"

/** What GraphQL makes of the variable, as the resolver has it. */
const received = (kind: Fields, said: object): object => {
  const type = schema.getType(inputOfMutation(mutationOf(kind))) as GraphQLInputType
  const variable = { idempotencyKey: "key-00001", episode: "Episode:1", seenVersion: 1, ...said }
  validateInputValue(variable, type, (error) => {
    throw error
  })
  return coerceInputValue(variable, type) as object
}

const decode = Schema.decodeUnknownSync(Entry.Entry)

/** Everything in an input that is no object and no list. */
const valuesIn = (given: Given): ReadonlyArray<Given> =>
  typeof given === "object" && given !== null ? Object.values(given).flatMap(valuesIn) : [given]

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu

/**
 * The entry with its ids spelt as the database gives them back: those of other spellings are the same things. None where
 * it names one thing twice then, which no entry does.
 */
const speltAsOnRecord = (entry: Entry.Entry): Option.Option<Entry.Entry> =>
  Schema.decodeUnknownOption(Entry.Entry)(
    JSON.parse(
      JSON.stringify(entry, (_, value: unknown) =>
        typeof value === "string" && UUID.test(value) ? value.toLowerCase() : value
      )
    )
  )

describe("An entry that an input gives is the entry that is put on record", () => {
  for (const [kind, entry] of Object.entries(Entry.Entry.cases)) {
    it.prop(kind, [entry as Schema.Codec<Entry.Entry>], ([any]) => {
      const spelt = speltAsOnRecord(any)
      if (Option.isNone(spelt)) return
      const given = spelt.value
      const shape = kindOf(given._tag)
      assert.deepStrictEqual(decode(entryOf(shape, received(shape, inputOf(given)))), given)
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
