/** What can be sent: a document that says by its type what it answers with, and what its variables are. */
import { print } from "@0no-co/graphql.web"
import type { DocumentDecoration } from "gql.tada"

/**
 * A document of this client's `graphql`, of gql.tada or of GraphQL Code Generator (a typed document node, or a typed
 * string): whichever the rest of a program uses.
 */
export type Document<Result, Variables> = DocumentDecoration<Result, Variables>

type Node = Parameters<typeof print>[0]

const texts = new WeakMap<object, string>()

/** The text of a document; each is printed once. */
export const textOf = (document: object): string => {
  if (!("kind" in document)) return String(document)
  const known = texts.get(document)
  if (known !== undefined) return known
  const text = print(document as Node)
  texts.set(document, text)
  return text
}
