/** Trying again, a little later each time. */
import { GatewayFailed, RateLimited, Unreachable } from "./errors.ts"

const FIRST_MILLIS = 200
const MOST_MILLIS = 10_000
const MOST_SECONDS_ASKED = 60

/** Statuses and codes of what is likely to be well a little later. */
const passing: ReadonlySet<number | string | undefined> = new Set([502, 503, 504, "NOT_TRIED", "TOO_SLOW"])

/** Whether the same request, sent again, may well succeed. Whether it is safe to send is another question. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Unreachable ||
  error instanceof RateLimited ||
  (error instanceof GatewayFailed && (passing.has(error.status) || passing.has(error.code)))

/** Twice as long each time, less up to a half, so that many who were cut off together do not come back together. */
const millisBefore = (attempt: number): number =>
  Math.min(MOST_MILLIS, FIRST_MILLIS * 2 ** attempt) * (1 - Math.random() / 2)

const asked = (error: unknown): number =>
  error instanceof RateLimited ? Math.min(error.retryAfterSeconds ?? 0, MOST_SECONDS_ASKED) * 1000 : 0

/** Waits before the attempt after this one, from 0, as long as the gateway asks at least. Throws when it is aborted. */
export const rest = (attempt: number, error: unknown, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((done, fail) => {
    const aborted = (): void => {
      clearTimeout(timer)
      fail(signal?.reason as Error)
    }
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", aborted)
        done()
      },
      Math.max(millisBefore(attempt), asked(error))
    )
    if (signal?.aborted === true) aborted()
    else signal?.addEventListener("abort", aborted, { once: true })
  })

/** The first answer that is no passing failure; the last failure, after so many retries. */
export const withRetries = async <A>(
  attempt: () => Promise<A>,
  { retries, signal }: { readonly retries: number; readonly signal: AbortSignal | undefined }
): Promise<A> => {
  for (let done = 0; ; done += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (done >= retries || !isPassing(error)) throw error
      await rest(done, error, signal)
    }
  }
}
