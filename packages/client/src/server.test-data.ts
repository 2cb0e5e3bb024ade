/** A server on a loopback port that answers as it is told, one answer for each request: to see what a client makes of it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

export interface Received {
  readonly authorization: string | undefined
  readonly lastEventId: string | undefined
  readonly variables: {
    readonly input?: { readonly idempotencyKey?: string }
    readonly after?: string | null
  }
  readonly query: string
}

export type Answering = (response: ServerResponse, received: Received) => void

export interface Server {
  readonly url: string
  readonly received: ReadonlyArray<Received>
  readonly stop: () => Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = ""
  for await (const chunk of request) text += String(chunk)
  return text
}

/** Answers each request with the next of the answers; those beyond them with the last. */
export const answering = async (...answers: ReadonlyArray<Answering>): Promise<Server> => {
  const received: Array<Received> = []
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await bodyOf(request)) as Pick<Received, "query" | "variables">
    const { authorization, "last-event-id": lastEventId } = request.headers
    const one = { authorization, lastEventId: lastEventId as string | undefined, query, variables }
    const answer = answers[Math.min(received.push(one), answers.length) - 1]
    answer?.(response, one)
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    received,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections()
        server.close(() => stopped())
      })
  }
}

export const json =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answering =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body))
  }

/** An answer that holds this error alone. */
export const error = (
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {}
): Answering => json({ errors: [{ message: `It is ${code}.`, extensions: { code } }] }, status, headers)

/** The connection is cut when the request has come through whole. */
export const cut: Answering = (response) => void response.socket?.destroy()

/** A stream of these lines, left open, ended, or cut. */
export const stream =
  (text: string, then: "open" | "end" | "cut"): Answering =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write(text, () => {
      if (then === "end") response.end()
      if (then === "cut") setTimeout(() => response.socket?.destroy(), 20)
    })
  }

export const next = (data: unknown, id?: string): string =>
  `${id === undefined ? "" : `id: ${id}\n`}event: next\ndata: ${JSON.stringify(data)}\n\n`
