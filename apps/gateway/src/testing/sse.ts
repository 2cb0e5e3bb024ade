/** A subscription over server-sent events, as a front end would hold it. */

export interface ServerSentEvent {
  /** The place from which to go on; empty where it tells none. */
  readonly id: string
  readonly event: string
  readonly data: unknown
}

export interface Subscription {
  readonly status: number
  readonly contentType: string | null
  /** The next event: its name, and its data as JSON where it has some. */
  readonly next: () => Promise<ServerSentEvent | "ended">
  readonly close: () => void
}

interface Asking {
  readonly token: string
  readonly query: string
  readonly variables?: unknown
  readonly lastEventId?: string
}

const parse = (block: string): ServerSentEvent => {
  const field = (name: string) =>
    block
      .split("\n")
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? ""
  const data = field("data")
  return { id: field("id"), event: field("event"), data: data === "" ? null : JSON.parse(data) }
}

export const subscribe = async (
  url: string,
  { lastEventId, query, token, variables }: Asking
): Promise<Subscription> => {
  const leaving = new AbortController()
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      accept: "text/event-stream",
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
      ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId })
    },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ""
  const next: Subscription["next"] = async () => {
    for (;;) {
      const end = text.indexOf("\n\n")
      if (end >= 0) {
        const block = text.slice(0, end)
        text = text.slice(end + 2)
        if (block.includes("event:")) return parse(block)
        continue
      }
      const chunk = await reader?.read()
      if (chunk === undefined || chunk.done) return "ended"
      text += chunk.value
    }
  }
  return {
    status: response.status,
    contentType: response.headers.get("content-type"),
    next,
    close: () => leaving.abort()
  }
}
