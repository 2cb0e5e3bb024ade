/** Notes what a request asks for, so that how long it took is counted as that. */
import { getOperationAST } from "graphql"
import type { Plugin } from "graphql-yoga"
import type { Known } from "../graphql/Known.ts"

export const noteKind: Plugin<Known> = {
  onExecute({ args }) {
    args.contextValue.asks(getOperationAST(args.document, args.operationName)?.operation ?? "none")
  },
  onSubscribe({ args }) {
    args.contextValue.asks("subscription")
  }
}
