/** Faults leave as a reference; what went wrong is in the log, under the same reference. */
import { GraphQLError } from "graphql"
import { faultMessage } from "../http/answers.ts"
import { reference } from "../http/RequestScope.ts"
import * as Log from "../logging/Log.ts"

/** Whether the error was meant for the caller: a GraphQL error with no other error behind it. */
const isMeant = (error: unknown): error is GraphQLError => {
  for (let each = error; each instanceof GraphQLError; each = each.originalError) {
    if (each.originalError === undefined || each.originalError === null) return true
  }
  return false
}

export const masked =
  (log: Log.Log) =>
  (error: unknown): Error => {
    if (isMeant(error)) return error
    const id = reference()
    log.write("error", "fault", { request: id, ...Log.fault(log, error) })
    const { nodes, path, positions, source } =
      error instanceof GraphQLError ? error : ({} as Partial<GraphQLError>)
    return new GraphQLError(faultMessage(id), {
      ...(nodes === undefined ? {} : { nodes }),
      ...(path === undefined ? {} : { path }),
      ...(positions === undefined ? {} : { positions }),
      ...(source === undefined ? {} : { source }),
      extensions: { code: "FAULT", reference: id, http: { status: 500 } }
    })
  }
