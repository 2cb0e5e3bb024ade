/** A receiver of notices, as an authority's own system would be. */
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http"

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly json: {
    readonly id: string
    readonly type: string
    readonly subject?: string
    readonly data: Readonly<Record<string, unknown>>
  }
}

export interface Receiver {
  readonly url: string
  readonly received: ReadonlyArray<Received>
  /** Waits until so many have come; throws when they do not. */
  readonly until: (enough: (received: ReadonlyArray<Received>) => boolean, within?: number) => Promise<void>
  readonly stop: () => Promise<void>
}

const accepting = (response: ServerResponse): void => void response.writeHead(204).end()

const listening = (server: Server): Promise<string> =>
  new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      done(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/in`)
    })
  })

/** Receives, and answers as it is told to: by default it accepts all. */
export const startReceiver = async (
  answer: (response: ServerResponse, received: Received) => void = accepting
): Promise<Receiver> => {
  const received: Array<Received> = []
  const server = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk) => (body += chunk))
    request.on("end", () => {
      const one = { headers: request.headers, body, json: JSON.parse(body) }
      received.push(one)
      answer(response, one)
    })
  })
  const url = await listening(server)
  return {
    url,
    received,
    until: async (enough, within = 20_000) => {
      const end = performance.now() + within
      while (!enough(received)) {
        if (performance.now() > end)
          throw new Error(`Only ${received.length} came: ${received.map(({ json }) => json.id).join()}`)
        await new Promise((later) => setTimeout(later, 20))
      }
    },
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      })
  }
}
