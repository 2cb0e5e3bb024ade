// What would break a caller of a schema, and what could surprise one.
import {
  BreakingChangeType,
  buildSchema,
  DangerousChangeType,
  findSchemaChanges,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField
} from "graphql"

export interface Change {
  /** What changed, as whoever calls would look for it: `Query.episode`, or a type's name alone. */
  readonly place: string
  readonly description: string
}

export interface Changes {
  /** A document that was valid is so no longer, or its answer has no longer the shape that it had. */
  readonly breaking: ReadonlyArray<Change>
  /** A document stays valid: there can be a value or a type in its answer that nobody knew of, or more to say. */
  readonly dangerous: ReadonlyArray<Change>
}

const placeIn =
  /^(?:An? (?:required|optional) (?:field|argument) |Field |Argument |Enum value |Directive )?(@?\w+(?:\.\w+)?)/u

const told = (description: string): Change => ({
  place: placeIn.exec(description)?.[1] ?? description,
  description
})

/** What can be given to a type, by name: the fields of an input, the arguments of fields; and whether it has to be. */
const inputsOf = (schema: GraphQLSchema): ReadonlyMap<string, boolean> =>
  new Map(
    Object.values(schema.getTypeMap()).flatMap((type): ReadonlyArray<[string, boolean]> => {
      if (isInputObjectType(type)) {
        return Object.values(type.getFields()).map((field) => [String(field), isRequiredInputField(field)])
      }
      if (!isObjectType(type) && !isInterfaceType(type)) return []
      return Object.values(type.getFields()).flatMap(({ args }) =>
        args.map((argument): [string, boolean] => [String(argument), isRequiredArgument(argument)])
      )
    })
  )

/** What can no longer be left out, since its default is gone: graphql calls that a change of a default. */
const withoutDefault = (
  earlier: GraphQLSchema,
  later: GraphQLSchema,
  known: ReadonlyArray<Change>
): ReadonlyArray<Change> => {
  const now = inputsOf(later)
  return [...inputsOf(earlier)]
    .filter(([name, required]) => !required && now.get(name) === true)
    .map(([name]) => told(`${name} can no longer be left out.`))
    .filter(({ place }) => !known.some((change) => change.place === place))
}

/** Of which fields only one can be given, where several could: graphql does not look. */
const oneOf = (earlier: GraphQLSchema, later: GraphQLSchema): ReadonlyArray<Change> =>
  Object.values(earlier.getTypeMap()).flatMap((was) => {
    const is = later.getType(was.name)
    return isInputObjectType(was) && isInputObjectType(is) && !was.isOneOf && is.isOneOf
      ? [told(`${was.name} takes one of its fields alone.`)]
      : []
  })

const among = (types: Readonly<Record<string, string>>): ReadonlySet<string> => new Set(Object.values(types))
const isBreaking = among(BreakingChangeType)
const isDangerous = among(DangerousChangeType)

/** How a caller of the earlier schema fares with the later one, in words. */
export const changes = (earlierText: string, laterText: string): Changes => {
  const [earlier, later] = [buildSchema(earlierText), buildSchema(laterText)]
  const found = findSchemaChanges(earlier, later)
  const breaking = found
    .filter(({ type }) => isBreaking.has(type))
    .map(({ description }) => told(description))
  const besides = [...withoutDefault(earlier, later, breaking), ...oneOf(earlier, later)]
  return {
    breaking: [...breaking, ...besides],
    dangerous: found.filter(({ type }) => isDangerous.has(type)).map(({ description }) => told(description))
  }
}
