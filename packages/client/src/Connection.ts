/** One request to a gateway, with the caller's token. */
import { Unreachable } from "./errors.ts"

export interface Options {
  /** The address of the API, such as `https://section17.example/graphql`. */
  readonly url: string | URL
  /** An access token of the authority's identity provider; asked for with each request, so that it can be a new one. */
  readonly token: () => string | Promise<string>
  /** How often what is safe to send again is sent again. 4 where it is left out, 0 for never. */
  readonly retries?: number
  /** Another `fetch`, for a proxy or certificates of its own. */
  readonly fetch?: (url: string | URL, init: RequestInit) => Promise<Response>
  /**
   * Whether documents are sent by their identifiers alone: of a front end whose documents the gateway was given
   * (`documentsOf`). It takes a browser's secure context.
   */
  readonly trusted?: boolean
  /** Headers besides, such as the name of the program. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface Sent {
  readonly body: string
  readonly accept: string
  readonly lastEventId?: string | undefined
  readonly signal?: AbortSignal | undefined
}

const headersOf = ({ headers = {} }: Options, token: string, { accept, lastEventId }: Sent) => ({
  ...headers,
  accept,
  "content-type": "application/json",
  authorization: `Bearer ${token}`,
  ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId })
})

/** Throws the signal's reason when it is aborted, and `Unreachable` when there is no answer. */
export const post = async (options: Options, sent: Sent): Promise<Response> => {
  const { body, signal } = sent
  const token = await options.token()
  signal?.throwIfAborted()
  // Called as a function: a browser's own `fetch` is no method of anything else.
  const send = options.fetch ?? fetch
  try {
    const headers = headersOf(options, token, sent)
    return await send(options.url, { method: "POST", headers, body, signal: signal ?? null })
  } catch (cause) {
    signal?.throwIfAborted()
    throw new Unreachable(`The gateway at ${String(options.url)} cannot be reached.`, { cause })
  }
}
