/**
 * The subscriptions that are open: each ends when its token expires or is revoked, and all when the gateway stops.
 *
 * @module
 */
import type { Verified } from "../tokens/Tokens.ts"
import type { IsRevoked } from "../tokens/Revoked.ts"

interface OpenStream {
  readonly verified: Verified
  readonly end: () => void
}

export interface OpenStreams {
  readonly count: () => number
  /** The same results, until the stream is ended. */
  readonly keep: <A>(source: AsyncIterable<A>, verified: Verified) => AsyncIterableIterator<A>
  /** Ends every stream, and those that are opened later. */
  readonly endAll: () => void
}

const LOOK_EVERY_MILLIS = 2000

const hasExpired = ({ expiresAt }: Verified): boolean => expiresAt * 1000 < Date.now()

export const make = (isRevoked: IsRevoked): OpenStreams => {
  const open = new Set<OpenStream>()
  let ended = false
  const look = setInterval(() => {
    for (const { end, verified } of open) if (hasExpired(verified) || isRevoked(verified.session)) end()
  }, LOOK_EVERY_MILLIS)
  look.unref()

  const keep = <A>(source: AsyncIterable<A>, verified: Verified): AsyncIterableIterator<A> => {
    const iterator = source[Symbol.asyncIterator]()
    const over: IteratorResult<A> = { done: true, value: undefined }
    const ending = new AbortController()
    const whenEnded = new Promise<IteratorResult<A>>((done) =>
      ending.signal.addEventListener("abort", () => done(over), { once: true })
    )
    const stream: OpenStream = { verified, end: () => ending.abort() }
    open.add(stream)
    if (ended) stream.end()

    const close = async (): Promise<IteratorResult<A>> => {
      open.delete(stream)
      await iterator.return?.()
      return over
    }
    return {
      [Symbol.asyncIterator]() {
        return this
      },
      async next() {
        const result = await Promise.race([whenEnded, iterator.next()])
        return result.done === true ? close() : result
      },
      return: () => {
        stream.end()
        return close()
      }
    }
  }

  return {
    count: () => open.size,
    keep,
    endAll: () => {
      ended = true
      clearInterval(look)
      for (const { end } of open) end()
    }
  }
}
