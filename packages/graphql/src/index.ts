/** The shared core as a GraphQL schema. It knows no HTTP: whoever serves it gives each operation its context. */
export type { GraphQLContext, Services } from "./GraphQLContext.ts"
export { printedSchema, schema } from "./schema.ts"
export { type Bound, boundOf } from "./bounds.ts"
