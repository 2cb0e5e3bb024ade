/** A request's body, where the gateway reads it itself. */
import type { IncomingMessage } from "node:http"

/** The body as text; nothing when it is longer than `limit` bytes. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<string | undefined> => {
  const chunks: Array<Buffer> = []
  let length = 0
  for await (const chunk of request) {
    length += (chunk as Buffer).length
    if (length > limit) return undefined
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString("utf8")
}

const SIZE = /^\d+$/u

/**
 * Whether the body is no longer than `limit` bytes. One that says how long it is is cut off there by the parser, and is
 * left to be read; one that does not is read here, and handed on as `body`.
 */
export const isWithin = async (request: IncomingMessage, limit: number): Promise<boolean> => {
  const { "content-length": length } = request.headers
  if (length !== undefined) return SIZE.test(length) && Number(length) <= limit
  const body = await readBody(request, limit)
  Object.assign(request, { body })
  return body !== undefined
}

/** Whether the body says that it is JSON, as it is: in UTF-8 and not compressed. */
export const isJson = ({ headers }: Pick<IncomingMessage, "headers">): boolean =>
  /^application\/json(\s*;\s*charset=("?)utf-8\2)?\s*$/i.test(headers["content-type"] ?? "") &&
  (headers["content-encoding"] ?? "identity") === "identity"
