/**
 * What hands requests out to gateways, one after the other, as the smallest of load balancers does: it asks each whether
 * it is ready, and tries another only where a connection was refused, before anything was sent.
 */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http"

export interface Balancer {
  readonly url: string
  /** Hands out to these from now on. */
  readonly to: (urls: ReadonlyArray<string>) => void
  /** Requests that were cut off after they had been sent. */
  readonly cut: () => number
  readonly close: () => Promise<void>
}

const ASK_EVERY_MILLIS = 100

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(1000) }).then(
    ({ ok }) => ok,
    () => false
  )

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

interface Handed {
  readonly incoming: IncomingMessage
  readonly body: Buffer
  readonly outgoing: ServerResponse
}

const wasRefused = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ECONNREFUSED"

/** Settles once the answer begins, or with why there is none. */
const hand = (url: string, agent: Agent, { body, incoming, outgoing }: Handed): Promise<void> =>
  new Promise((begun, fail) => {
    const { headers, method, url: path } = incoming
    const sent = request(`${url}${path}`, { method, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
      answer.once("error", () => outgoing.destroy())
      begun()
    })
    outgoing.once("close", () => sent.destroy())
    sent.once("error", fail)
    sent.end(body)
  })

export const balance = async (urls: ReadonlyArray<string>): Promise<Balancer> => {
  const agent = new Agent({ keepAlive: true })
  let all = urls
  const unready = new Set<string>()
  let turn = 0
  let cut = 0
  // Each is asked by itself: that one is slow to answer must not hide that another is about to stop.
  const ask = async (url: string): Promise<void> => {
    if (await isReady(url)) unready.delete(url)
    else unready.add(url)
  }
  const asking = setInterval(() => all.forEach((url) => void ask(url)), ASK_EVERY_MILLIS)

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const handed = { incoming, outgoing, body: await bodyOf(incoming) }
    const ready = all.filter((url) => !unready.has(url))
    for (const _ of ready) {
      const url = ready[(turn += 1) % ready.length] ?? ""
      try {
        return await hand(url, agent, handed)
      } catch (error) {
        if (wasRefused(error)) continue
        cut += 1
        return void outgoing.destroy()
      }
    }
    outgoing.writeHead(503).end()
  }
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing))
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`,
    to: (given) => {
      all = given
    },
    cut: () => cut,
    close: async () => {
      clearInterval(asking)
      server.closeAllConnections()
      agent.destroy()
      await new Promise((done) => server.close(done))
    }
  }
}
