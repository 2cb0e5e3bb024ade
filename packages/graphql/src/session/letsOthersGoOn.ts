/**
 * Lists whose things come as there is time for them: see `pace.ts`.
 *
 * @module
 */
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType
} from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { paced, paceOf } from "./pace.ts"

type Field = GraphQLField<unknown, GraphQLContext>

const isListOfThings = ({ type }: Field): boolean =>
  isListType(getNullableType(type)) && !isLeafType(getNamedType(type))

const pacedList = (context: GraphQLContext, found: unknown): unknown =>
  Array.isArray(found) && found.length > 1 ? paced(paceOf(context), found) : found

const pacing = (field: Field): void => {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    const found = resolve(source, args, context, info)
    return found instanceof Promise
      ? found.then((list) => pacedList(context, list))
      : pacedList(context, found)
  }
}

/** The schema, of which every list of things lets other operations go on. */
export const letsOthersGoOn = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue
    for (const field of Object.values(type.getFields())) if (isListOfThings(field)) pacing(field)
  }
  return schema
}
