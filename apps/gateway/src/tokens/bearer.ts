/** The token in a request's Authorization header (RFC 6750). */
import type { IncomingMessage } from "node:http"

/** No header, one well-formed bearer token, or something else. */
export type Bearer =
  | { readonly _tag: "None" }
  | { readonly _tag: "Token"; readonly token: string }
  | { readonly _tag: "Malformed" }

export const bearerOf = (request: Pick<IncomingMessage, "headersDistinct">): Bearer => {
  const headers = request.headersDistinct["authorization"] ?? []
  if (headers.length === 0) return { _tag: "None" }
  const token = headers.length === 1 ? /^Bearer +(\S+)$/i.exec(headers[0] ?? "")?.[1] : undefined
  return token === undefined ? { _tag: "Malformed" } : { _tag: "Token", token }
}
