/** A request's body, where the gateway reads it itself. */
import type { IncomingMessage } from "node:http"

/** How long whoever sends too much is still listened to, so that they come to read their answer. Unit: milliseconds. */
const LINGER_MILLIS = 1_000

/** Reads on and keeps nothing, lest the connection is reset under the answer; cuts off whoever goes on sending. */
const hearOut = (request: IncomingMessage): void => {
  const cutOff = setTimeout(() => request.socket.destroy(), LINGER_MILLIS)
  request.once("end", () => clearTimeout(cutOff)).once("close", () => clearTimeout(cutOff))
  request.resume()
}

const textOf = async (request: IncomingMessage, limit: number): Promise<string | undefined> => {
  const chunks: Array<Buffer> = []
  let length = 0
  // Whose answer is still to come is not cut off for it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length
    if (length > limit) return undefined
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString("utf8")
}

/** The body as text; nothing when it is longer than `limit` bytes: then it is read no further than it takes to answer. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<string | undefined> => {
  const text = await textOf(request, limit)
  if (text === undefined) hearOut(request)
  return text
}

const SIZE = /^\d+$/u

/**
 * Whether the body is no longer than `limit` bytes. One that says how long it is is cut off there by the parser, and is
 * left to be read; one that does not is read here, and handed on as `body`.
 */
export const isWithin = async (request: IncomingMessage, limit: number): Promise<boolean> => {
  const { "content-length": length } = request.headers
  if (length !== undefined) {
    const isShort = SIZE.test(length) && Number(length) <= limit
    if (!isShort) hearOut(request)
    return isShort
  }
  const body = await readBody(request, limit)
  Object.assign(request, { body })
  return body !== undefined
}

/** Whether the body says that it is JSON, as it is: in UTF-8 and not compressed. */
export const isJson = ({ headers }: Pick<IncomingMessage, "headers">): boolean =>
  /^application\/json(\s*;\s*charset=("?)utf-8\2)?\s*$/i.test(headers["content-type"] ?? "") &&
  (headers["content-encoding"] ?? "identity") === "identity"
