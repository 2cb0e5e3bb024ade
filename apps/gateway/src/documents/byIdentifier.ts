/** An operation can be sent by the identifier of a document that is trusted; for some authorities, in no other way. */
import { GraphQLError } from "graphql"
import type { GraphQLParams, Plugin } from "graphql-yoga"
import type { AuthorityCode } from "@section17/domain"
import type { Known } from "../graphql/Known.ts"
import type { TrustedDocuments } from "./TrustedDocuments.ts"

const refusal = (message: string, code: string, status: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } })

/** What a request says besides what GraphQL over HTTP has always had. */
export const parameter = "documentId"

type Params = GraphQLParams & { readonly [parameter]?: unknown }

export interface Trusting {
  readonly documents: TrustedDocuments
  /** The authorities whose people and systems send no document of their own. */
  readonly only: ReadonlyArray<AuthorityCode.AuthorityCode>
}

const textOf = (identifier: unknown, { documents }: Trusting): string => {
  const text = typeof identifier === "string" ? documents.get(identifier) : undefined
  if (text !== undefined) return text
  throw refusal(
    "No document is known by this identifier. Send one that the gateway was given when it started.",
    "DOCUMENT_NOT_FOUND",
    400
  )
}

/** Before anything is parsed. What is sent by its identifier is from there on what it says. */
export const byIdentifier = (trusting: Trusting): Plugin<Known> => ({
  onParams({ context, params, setParams }) {
    const { [parameter]: identifier, ...said }: Params = params
    if (identifier === undefined || identifier === null) {
      const authority = (context as Partial<Known>).verified?.session.authority
      if (authority === undefined || !trusting.only.includes(authority)) return
      throw refusal(
        `${authority} takes trusted documents alone. Send the identifier of one, as ${parameter}.`,
        "DOCUMENT_NOT_TRUSTED",
        403
      )
    }
    if (said.query !== undefined && said.query !== null)
      throw refusal(`Send a document or its ${parameter}, not both.`, "BAD_REQUEST", 400)
    setParams({ ...said, query: textOf(identifier, trusting) })
  }
})
