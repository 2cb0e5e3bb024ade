/** Days and instants as scalars: what the domain's schemas take, and nothing else. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { GraphQLError, type ValueNode, valueFromASTUntyped } from "graphql"
import { CalendarDate, Instant } from "@section17/domain"

const format = SchemaIssue.makeFormatterStandardSchemaV1()

/** How a scalar that the SDL declares is read and written: as the texts that the schema takes. */
const textOf = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) => {
  const decode = Schema.decodeUnknownResult(schema)
  const read = (given: unknown): S["Type"] =>
    Result.getOrElse(decode(given), ({ issue }) => {
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

export const scalars = {
  Date: textOf(CalendarDate.CalendarDate),
  DateTime: textOf(Instant.Instant)
}
