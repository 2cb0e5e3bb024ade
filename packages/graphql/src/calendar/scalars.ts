/** Days and instants as scalars: what the domain's schemas take, however fine a part of a second is written. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { GraphQLError, type ValueNode, valueFromASTUntyped } from "graphql"
import { CalendarDate, Instant } from "@section17/domain"

const format = SchemaIssue.makeFormatterStandardSchemaV1()

/** How a scalar that the SDL declares is read and written: as the texts that the schema takes, once they are `spelt` as it does. */
const textOf = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  spelt: (given: unknown) => unknown = (given) => given
) => {
  const decode = Schema.decodeUnknownResult(schema)
  const read = (given: unknown): S["Type"] =>
    Result.getOrElse(decode(spelt(given)), ({ issue }) => {
      throw new GraphQLError(
        format(issue)
          .issues.map(({ message }) => message)
          .join("; "),
        {
          extensions: { code: "BAD_USER_INPUT" }
        }
      )
    })
  return {
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(valueFromASTUntyped(node)),
    serialize: (value: unknown) => value
  }
}

/** RFC 3339 in UTC, with any part of a second or none, as programs write it whose clocks are finer or coarser than ours. */
const SPELT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z$/u

/** To the millisecond: what is finer is left out, since it is kept nowhere. */
const toTheMillisecond = (given: unknown): unknown =>
  typeof given === "string"
    ? given.replace(
        SPELT,
        (_, seconds: string, part = "") => `${seconds}.${part.slice(0, 3).padEnd(3, "0")}Z`
      )
    : given

export const scalars = {
  Date: textOf(CalendarDate.CalendarDate),
  DateTime: textOf(Instant.Instant, toTheMillisecond)
}
