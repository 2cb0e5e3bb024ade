/**
 * Server-sent events: each result with its place, where it tells it as `cursor`, as the id of the event. Whoever is cut
 * off sends the id of the last one that came as `Last-Event-ID`, and goes on from there, with any gateway.
 *
 * @module
 */
import { GraphQLError } from "graphql"
import { isAsyncIterable, type Plugin } from "graphql-yoga"

/** Lest something between takes the silence for an end. */
const PING_MILLIS = 12_000
const PING = ":\n\n"
const COMPLETE = "event: complete\ndata:\n\n"

const HEADERS = {
  "content-type": "text/event-stream",
  "cache-control": "no-cache",
  connection: "keep-alive",
  "content-encoding": "none"
}

interface Result {
  readonly data?: Readonly<Record<string, unknown>> | null
}

/** A place is an id of letters and digits; nothing else can end a line, or begin another field. */
const isPlace = /^[\w-]+$/u

const placeIn = ({ data }: Result): string | undefined => {
  const [told] = Object.values(data ?? {})
  const { cursor } = (told ?? {}) as { readonly cursor?: unknown }
  return typeof cursor === "string" && isPlace.test(cursor) ? cursor : undefined
}

/** A result as an event. */
export const event = (result: Result): string => {
  const place = placeIn(result)
  return `${place === undefined ? "" : `id: ${place}\n`}event: next\ndata: ${JSON.stringify(result)}\n\n`
}

const problem = (error: unknown, mask: (error: unknown) => Error): string => {
  const masked = mask(error)
  return event({
    errors: [masked instanceof GraphQLError ? masked : new GraphQLError(masked.message)]
  } as Result)
}

const streamOf = (
  results: AsyncIterable<Result>,
  mask: (error: unknown) => Error
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  const iterator = results[Symbol.asyncIterator]()
  let ping: NodeJS.Timeout | undefined
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (): void => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(PING))
      }
      send()
      ping = setInterval(send, PING_MILLIS)
    },
    async pull(controller) {
      const end = (text: string): void => {
        clearInterval(ping)
        controller.enqueue(encoder.encode(text))
        controller.close()
      }
      try {
        const { done, value } = await iterator.next()
        if (done === true) end(COMPLETE)
        else controller.enqueue(encoder.encode(event(value)))
      } catch (error) {
        end(problem(error, mask) + COMPLETE)
      }
    },
    async cancel() {
      clearInterval(ping)
      await iterator.return?.()
    }
  })
}

/** Takes the place of Yoga's own events, which have no ids. */
export const eventStream = (mask: (error: unknown) => Error): Plugin => ({
  onResultProcess({ request, result, setResultProcessor }) {
    const isAccepted = request.headers.get("accept")?.includes("text/event-stream") === true
    if (!isAccepted || !isAsyncIterable(result)) return
    setResultProcessor(
      (results, { Response }) =>
        new Response(streamOf(results as AsyncIterable<Result>, mask), { status: 200, headers: HEADERS }),
      "text/event-stream"
    )
  }
})
