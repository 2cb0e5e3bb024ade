/** A typed client of the Section 17 gateway. */
export { connect, type Asking, type Section17 } from "./connect.ts"
export type { Options } from "./Connection.ts"
export { type Document, documentsOf, identifierOf } from "./Document.ts"
export {
  type GatewayError,
  GatewayFailed,
  RateLimited,
  RequestRefused,
  Section17Error,
  Unauthenticated,
  Unreachable
} from "./errors.ts"
export { graphql } from "./graphql.ts"
export type { Unkeyed } from "./keys.ts"
export type { Page, PageOf } from "./pages.ts"
export type { ResultOf, VariablesOf } from "gql.tada"
