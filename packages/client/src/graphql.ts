/** Documents, typed as they are written. */
import { initGraphQLTada } from "gql.tada"
import type { introspection } from "./schema.gen.ts"

/**
 * A document of the gateway's API. What it answers with and what its variables are is worked out by TypeScript from its
 * text: there is nothing to generate.
 *
 * ```ts
 * const Child = graphql(`query Child($id: ID!) { child(id: $id) { givenName } }`)
 * ```
 *
 * Fragments are given beside the text that spreads them: `graphql(text, [fragment])`. Days are `YYYY-MM-DD`, instants
 * are in UTC, as the API writes them.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: { ID: string; Date: string; DateTime: string }
}>()
