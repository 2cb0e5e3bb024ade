/**
 * Documents of the authority's own front ends, known before anybody sends them: by the SHA-256 of their text, as the
 * appendix on persisted documents of GraphQL over HTTP has it.
 *
 * @see https://graphql.github.io/graphql-over-http/
 * @module
 */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type GraphQLSchema, parse, validate } from "graphql"
import { NotConfigured } from "../configuration.ts"
import type { Limits } from "../limits/Limits.ts"
import { costOf } from "../limits/cost.ts"
import { excess } from "../limits/withinLimits.ts"
import { measure } from "../limits/measure.ts"

/** The text of a document, by its identifier: `sha256:` and 64 hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>

export const none: TrustedDocuments = new Map()

const decode = Schema.decodeUnknownResult(Schema.fromJsonString(Schema.Record(Schema.String, Schema.String)))

const unfit = (remedy: string) => new NotConfigured({ variable: "SECTION17_DOCUMENTS", remedy })

/** The identifier of a document. */
export const identifierOf = (text: string): string =>
  `sha256:${createHash("sha256").update(text).digest("hex")}`

interface Held {
  readonly schema: GraphQLSchema
  readonly limits: Limits
}

/** What is wrong with a document: nothing that could be said of it when it is sent is left until then. */
const faultsIn = (text: string, { limits, schema }: Held): ReadonlyArray<string> => {
  if (Buffer.byteLength(text) > limits.documentBytes)
    return [`it is longer than ${limits.documentBytes} bytes`]
  try {
    const document = parse(text, { maxTokens: limits.tokens })
    const invalid = validate(schema, document)
    // What is counted has to be valid.
    const cost = invalid.length === 0 ? costOf(schema, document) : 0
    const found = [...excess({ ...measure(document, { introspection: false }), cost }, limits), ...invalid]
    return found.map(({ message }) => message)
  } catch (error) {
    return [String(error instanceof Error ? error.message : error)]
  }
}

const inFile = (file: string, held: Held): TrustedDocuments => {
  const decoded = decode(readFileSync(file, "utf8"))
  if (Result.isFailure(decoded))
    throw unfit(`${file} is no object of documents by their identifiers. ${decoded.failure.message}`)
  const documents = Object.entries(decoded.success)
  for (const [key, text] of documents) {
    const identifier = identifierOf(text)
    // Generators write the hash alone, or as it is sent.
    if (key !== identifier && `sha256:${key}` !== identifier)
      throw unfit(`In ${file}, ${key} is not the SHA-256 of its document, which is ${identifier}.`)
    const faults = faultsIn(text, held)
    if (faults.length > 0)
      throw unfit(`In ${file}, ${key} cannot be carried out: ${faults.slice(0, 3).join(" ")} Make it anew.`)
  }
  return new Map(documents.map(([, text]) => [identifierOf(text), text]))
}

/**
 * The documents of all files, each held once against the schema and the limits.
 *
 * Throws {@link NotConfigured} where a file cannot be read, where an identifier is not that of its document, and where a
 * document does not fit the schema or asks too much.
 */
export const read = (files: ReadonlyArray<string>, held: Held): TrustedDocuments =>
  new Map(
    files.flatMap((file) => {
      try {
        return [...inFile(file, held)]
      } catch (error) {
        throw error instanceof NotConfigured ? error : unfit(`${file} cannot be read.`)
      }
    })
  )
