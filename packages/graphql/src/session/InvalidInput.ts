/**
 * Input that a schema of the domain refuses, told in the places of the GraphQL input.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import type { InvalidInputModel } from "../models.ts"

type Issue = InvalidInputModel["issues"][number]
export type Issues = ReadonlyArray<Issue>

export const invalidInput = (issues: Issues): InvalidInputModel => ({
  _tag: "InvalidInput",
  message: `${issues.map(({ message, path }) => `${path.join(".")}: ${message}`).join("; ")}.`,
  issues
})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/**
 * Where in the input the value at a path of the domain was given. The two differ only where the input chooses exactly
 * one of several fields: there, the chosen field comes first, and what has no fields of its own ends the path.
 */
export const placeIn = (input: unknown, path: ReadonlyArray<string>): ReadonlyArray<string> => {
  const [next, ...rest] = path
  if (next === undefined || !isObject(input)) return []
  if (next in input) return [next, ...placeIn(input[next], rest)]
  const [chosen, ...others] = Object.keys(input)
  return chosen === undefined || others.length > 0 ? path : [chosen, ...placeIn(input[chosen], path)]
}

const format = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: (issue) => (issue._tag === "MissingKey" ? "Give a value" : SchemaIssue.defaultLeafHook(issue))
})

const nameOf = (part: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof part === "object" ? part.key : part)

const valueAt = (input: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce((value, name) => (isObject(value) ? value[name] : undefined), input)

/** An issue in its place; a choice that was given as false says what a choice takes. */
const placed = (input: unknown, { message, path }: Issue): Issue => {
  const place = placeIn(input, path)
  const [[chosen, value] = []] = Object.entries(valueAt(input, place) ?? {})
  return chosen !== undefined && value === false
    ? { path: [...place, chosen], message: "Give true, or choose another" }
    : { path: place, message }
}

/** Decodes what an input was mapped to; the issues are told in the places of the input itself. */
export const decoding = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all" })
  return (mapped: unknown, input: unknown): Result.Result<S["Type"], Issues> =>
    Result.mapError(decode(mapped), ({ issue }) =>
      format(issue).issues.map(({ message, path = [] }) => placed(input, { path: path.map(nameOf), message }))
    )
}
