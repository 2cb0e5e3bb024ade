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

const identifiers = new Map<string, Promise<string>>()

const hashed = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  return `sha256:${hex}`
}

/** By what a gateway knows a document that it was given: the SHA-256 of its text. Each is worked out once. */
export const identifierOf = (document: object): Promise<string> => {
  const text = textOf(document)
  const known = identifiers.get(text) ?? hashed(text)
  identifiers.set(text, known)
  return known
}

/** The documents of a program by their identifiers, as a gateway takes them: to be written to a file as JSON. */
export const documentsOf = async (documents: ReadonlyArray<object>): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(documents.map(async (each) => [await identifierOf(each), textOf(each)] as const))
  )
