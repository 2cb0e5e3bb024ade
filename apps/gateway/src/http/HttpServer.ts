/**
 * A server on a socket that can be stopped without cutting anybody off.
 *
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { Socket } from "node:net"
import { unauthenticated } from "./answers.ts"

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface HttpServer {
  readonly url: string
  readonly stopping: () => boolean
  /** Says that it stops, and still takes what comes: each connection closes with the next answer on it. */
  readonly drain: () => void
  /** Takes no more connections, lets what is in flight finish, and cuts off what lasts longer than `graceMillis`. */
  readonly stop: (graceMillis: number) => Promise<void>
}

const HEADERS_TIMEOUT_MILLIS = 10_000
const REQUEST_TIMEOUT_MILLIS = 30_000
/** Longer than those who hand requests out keep a connection idle: they close it, and never send into one that closes. */
const KEEP_ALIVE_MILLIS = 75_000
/** Room for a token of the greatest length that is looked at, twice over. */
const MAX_HEADER_BYTES = 16 * 1024

/**
 * Headers that do not fit hold a token that does not, and such a token gets the answer that every bad token gets.
 * What else cannot be read as HTTP is a bad request.
 */
const answerTo = (code: string | undefined): string => {
  const { body, headers = {}, type } = unauthenticated
  if (code !== "HPE_HEADER_OVERFLOW")
    return "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
  return [
    "HTTP/1.1 401 Unauthorized",
    ...Object.entries({ ...headers, "content-type": type }).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
    "",
    body
  ].join("\r\n")
}

/** How long a sender is still listened to after their answer, so that they come to read it. */
const LINGER_MILLIS = 1000

const refuse = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy()
  socket.on("error", () => socket.destroy())
  // What still comes is read, and not by the parser, so that the connection is not reset under the answer.
  socket.removeAllListeners("data").on("data", () => {})
  socket.end(answerTo(error.code))
  setTimeout(() => socket.destroy(), LINGER_MILLIS).unref()
}

const listening = (server: Server, at: { readonly host: string; readonly port: number }): Promise<string> =>
  new Promise((done, fail) => {
    server.once("error", fail)
    server.listen(at.port, at.host, () => {
      server.off("error", fail)
      const address = server.address()
      if (typeof address !== "object" || address === null)
        return fail(new Error("The server has no address."))
      const host = address.family === "IPv6" ? `[${address.address}]` : address.address
      done(`http://${host}:${address.port}`)
    })
  })

export const start = async (
  at: { readonly host: string; readonly port: number },
  handler: Handler
): Promise<HttpServer> => {
  let stopping = false
  let isClosed = false
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    if (stopping) response.setHeader("connection", "close")
    response.once("close", () => {
      // Not before: whoever does not know yet that it stops could be about to send into one of them.
      if (isClosed) setImmediate(() => server.closeIdleConnections())
    })
    handler(request, response)
  })
  server.headersTimeout = HEADERS_TIMEOUT_MILLIS
  server.requestTimeout = REQUEST_TIMEOUT_MILLIS
  server.keepAliveTimeout = KEEP_ALIVE_MILLIS
  server.on("clientError", refuse)
  const url = await listening(server, at)

  const drain = (): void => {
    stopping = true
  }
  const stop = (graceMillis: number): Promise<void> =>
    new Promise((done) => {
      drain()
      isClosed = true
      const cutOff = setTimeout(() => server.closeAllConnections(), graceMillis)
      server.close(() => {
        clearTimeout(cutOff)
        done()
      })
      server.closeIdleConnections()
    })
  return { url, stopping: () => stopping, drain, stop }
}
