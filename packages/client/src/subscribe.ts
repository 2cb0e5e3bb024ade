/** Subscriptions, over server-sent events, that outlive a connection. */
import { isPassing, rest } from "./again.ts"
import { type Answer, dataOf, read } from "./answer.ts"
import { type Options, post } from "./Connection.ts"
import { Unreachable } from "./errors.ts"
import { eventsIn, type ServerSentEvent } from "./events.ts"

export interface Watched {
  readonly body: () => Promise<string>
  readonly signal?: AbortSignal | undefined
}

/** The events of one connection. Throws what the gateway answers instead. */
async function* connection(
  options: Options,
  { body, signal }: Watched,
  lastEventId: string | undefined
): AsyncGenerator<ServerSentEvent, void, void> {
  const response = await post(options, {
    body: await body(),
    accept: "text/event-stream",
    lastEventId,
    signal
  })
  if (
    response.headers.get("content-type")?.startsWith("text/event-stream") !== true ||
    response.body === null
  ) {
    await read(response)
    throw new Unreachable("The gateway answers a subscription with something that is no stream.")
  }
  try {
    yield* eventsIn(response.body)
  } catch (cause) {
    signal?.throwIfAborted()
    throw cause instanceof Unreachable ? cause : new Unreachable("The connection was cut.", { cause })
  }
}

/**
 * What happens, as it happens. A connection that ends, whoever ends it, is followed by another that goes on from the last
 * result that told its place: one that selects `cursor`. Ends when the signal aborts, by throwing its reason, when nobody
 * asks for the next any more, or by throwing what no new connection would mend.
 */
export async function* subscription(options: Options, watched: Watched): AsyncGenerator<unknown, void, void> {
  const { retries = 4 } = options
  let place: string | undefined
  for (let failed = 0; ; failed += 1) {
    let reason: unknown = new Unreachable("The gateway ended the subscription.")
    try {
      for await (const { data, id, name } of connection(options, watched, place)) {
        if (name !== "next") continue
        place = id ?? place
        failed = 0
        yield dataOf(JSON.parse(data) as Answer)
      }
    } catch (error) {
      if (!isPassing(error)) throw error
      reason = error
    }
    if (failed >= retries) throw reason
    await rest(failed, reason, watched.signal)
  }
}
