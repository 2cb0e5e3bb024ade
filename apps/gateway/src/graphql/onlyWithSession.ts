/** Without a session the schema may be read, in development, and nothing else. */
import { type DocumentNode, GraphQLError, Kind } from "graphql"
import type { Plugin } from "graphql-yoga"
import type { GraphQLContext } from "@section17/graphql"
import { unauthenticated } from "../http/answers.ts"

const ofTheSchema = new Set(["__schema", "__type", "__typename"])

const readsOnlyTheSchema = (document: DocumentNode): boolean =>
  document.definitions.every(
    (definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ||
      (definition.kind === Kind.OPERATION_DEFINITION &&
        definition.selectionSet.selections.every(
          (selection) => selection.kind === Kind.FIELD && ofTheSchema.has(selection.name.value)
        ))
  )

const refusal = (): GraphQLError => {
  const { errors } = JSON.parse(unauthenticated.body) as {
    readonly errors: ReadonlyArray<{ readonly message: string; readonly extensions: object }>
  }
  const { extensions = {}, message = "" } = errors[0] ?? {}
  return new GraphQLError(message, {
    extensions: { ...extensions, http: { status: 401, headers: { ...unauthenticated.headers } } }
  })
}

export const onlyWithSession: Plugin<GraphQLContext> = {
  onExecute({ args, setResultAndStopExecution }) {
    if (args.contextValue.session !== null || readsOnlyTheSchema(args.document)) return
    setResultAndStopExecution({ errors: [refusal()] })
  },
  onSubscribe({ args, setResultAndStopExecution }) {
    if (args.contextValue.session === null) setResultAndStopExecution({ errors: [refusal()] })
  }
}
