/**
 * The subscriptions that are open: each ends when its token counts no longer or is revoked, or when nobody listens, and
 * all when the gateway stops. A practitioner and an authority have only so many.
 *
 * @module
 */
import type { SessionContext } from "@section17/application"
import type { Limits } from "../limits/Limits.ts"
import type { Verified } from "../tokens/Tokens.ts"
import type { IsRevoked } from "../tokens/Revoked.ts"

/** A place for one subscription, held from before it begins until it has ended. */
export interface Place {
  readonly _tag: "Place"
  /** The same results, until the stream is ended. */
  readonly keep: <A>(source: AsyncIterable<A>) => AsyncIterableIterator<A>
  /** Gives the place back; ends what is kept in it. */
  readonly leave: () => void
}

/** Who has as many open as they may have, and how many that is. */
export interface Full {
  readonly _tag: "Full"
  readonly whose: "practitioner" | "authority"
  readonly limit: number
}

export interface OpenStreams {
  readonly count: () => number
  /** A place for a subscription, until `givenUp` says that nobody listens any more. */
  readonly admit: (verified: Verified, givenUp?: AbortSignal) => Place | Full
  /** Ends every stream, and those that are opened later. */
  readonly endAll: () => void
}

export type OpenLimits = Pick<Limits, "openPerPractitioner" | "openPerAuthority">

interface OpenStream {
  readonly verified: Verified
  readonly leave: () => void
}

const LOOK_EVERY_MILLIS = 2000

const hasExpired = ({ expiresAt }: Verified): boolean => expiresAt * 1000 < Date.now()

const isFull = (
  open: Iterable<OpenStream>,
  { authority, practitioner }: SessionContext,
  { openPerAuthority, openPerPractitioner }: OpenLimits
): Full | undefined => {
  const ofAuthority = [...open].filter(({ verified }) => verified.session.authority === authority)
  const own = ofAuthority.filter(({ verified }) => verified.session.practitioner === practitioner)
  if (own.length >= openPerPractitioner) {
    return { _tag: "Full", whose: "practitioner", limit: openPerPractitioner }
  }
  return ofAuthority.length >= openPerAuthority
    ? { _tag: "Full", whose: "authority", limit: openPerAuthority }
    : undefined
}

/**
 * The same results until `ending` is aborted; then, whatever the source is waiting for, it is over: so it is where the
 * source fails. What was told is let go of: nothing that lasts as long as the stream hangs on to a result.
 */
const until = <A>(
  source: AsyncIterable<A>,
  ending: AbortSignal,
  over: () => void
): AsyncIterableIterator<A> => {
  const iterator = source[Symbol.asyncIterator]()
  const done: IteratorResult<A> = { done: true, value: undefined }
  const waiting = new Set<() => void>()
  ending.addEventListener("abort", () => waiting.forEach((end) => end()), { once: true })
  const nextOrEnd = (): Promise<IteratorResult<A>> =>
    new Promise((give, fail) => {
      const settled = (): void => void waiting.delete(end)
      const end = (): void => {
        settled()
        give(done)
      }
      waiting.add(end)
      void iterator.next().finally(settled).then(give, fail)
    })
  const close = async (): Promise<IteratorResult<A>> => {
    over()
    await iterator.return?.()
    return done
  }
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      try {
        const result = ending.aborted ? done : await nextOrEnd()
        return result.done === true ? await close() : result
      } catch (error) {
        over()
        throw error
      }
    },
    return: close
  }
}

export const make = (isRevoked: IsRevoked, limits: OpenLimits): OpenStreams => {
  const open = new Set<OpenStream>()
  let ended = false
  const look = setInterval(() => {
    for (const { leave, verified } of open) if (hasExpired(verified) || isRevoked(verified.session)) leave()
  }, LOOK_EVERY_MILLIS)
  look.unref()

  const place = (verified: Verified, givenUp: AbortSignal | undefined): Place => {
    const ending = new AbortController()
    const leave = (): void => {
      open.delete(stream)
      givenUp?.removeEventListener("abort", leave)
      ending.abort()
    }
    const stream: OpenStream = { verified, leave }
    open.add(stream)
    givenUp?.addEventListener("abort", leave)
    if (ended || givenUp?.aborted === true) leave()
    return { _tag: "Place", leave, keep: (source) => until(source, ending.signal, leave) }
  }

  return {
    count: () => open.size,
    admit: (verified, givenUp) => isFull(open, verified.session, limits) ?? place(verified, givenUp),
    endAll: () => {
      ended = true
      clearInterval(look)
      for (const { leave } of open) leave()
    }
  }
}
