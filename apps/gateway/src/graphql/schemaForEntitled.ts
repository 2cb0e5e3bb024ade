/**
 * In production the schema tells of itself only to whoever sets up systems. Asked before anything is executed, and not
 * as a rule of validation: what was found valid is remembered for everybody.
 */
import { type DocumentNode, GraphQLError, visit } from "graphql"
import type { Plugin } from "graphql-yoga"
import type { SessionContext } from "@section17/application"
import type { GraphQLContext } from "@section17/graphql"

const ofTheSchema = new Set(["__schema", "__type"])

const refusal = (field: string): GraphQLError =>
  new GraphQLError(
    `GraphQL introspection has been disabled, but the requested query contained the field "${field}". The schema is published with the release.`,
    { extensions: { code: "INTROSPECTION_DISABLED", http: { status: 400 } } }
  )

/** The fields of the schema itself that a document names: looked for once in each that is sent again and again. */
const asked = new WeakMap<DocumentNode, ReadonlySet<string>>()

/** The fields of the schema itself that the document names, fragments included. */
const askedIn = (document: DocumentNode): ReadonlySet<string> => {
  const before = asked.get(document)
  if (before !== undefined) return before
  const found = new Set<string>()
  visit(document, {
    Field: ({ name }) => {
      if (ofTheSchema.has(name.value)) found.add(name.value)
    }
  })
  asked.set(document, found)
  return found
}

export const schemaForEntitled = (
  isEntitled: (session: SessionContext) => boolean
): Plugin<GraphQLContext> => ({
  onExecute({ args, setResultAndStopExecution }) {
    const { session } = args.contextValue
    if (session !== null && isEntitled(session)) return
    const fields = askedIn(args.document)
    if (fields.size > 0) setResultAndStopExecution({ errors: [...fields].map(refusal) })
  }
})
