/**
 * The keys that an identity provider publishes, fetched by `jose`.
 *
 * They are fetched anew while they are used, so that a key which is published beside the old one is known before it
 * signs, and one that is taken back is gone soon. A token that names a key which is not among them has them fetched at
 * once; then none does for a while, however many name what nobody has.
 *
 * @module
 */
import * as jose from "jose"

export interface Patience {
  /** After keys were fetched for one that was unknown, how long none has them fetched again. */
  readonly cooldownMillis: number
  /** How old keys become, while they are used, before they are fetched again beside the work. */
  readonly refreshMillis: number
}

export const usualPatience: Patience = { cooldownMillis: 5000, refreshMillis: 60_000 }

const TIMEOUT_MILLIS = 3000

/** Whether it is time again: once for each stretch of so many milliseconds. */
const every = (millis: number) => {
  let last = Number.NEGATIVE_INFINITY
  return (): boolean => {
    const isTime = performance.now() - last >= millis
    if (isTime) last = performance.now()
    return isTime
  }
}

export const publishedAt = (
  jwksUrl: string,
  { cooldownMillis, refreshMillis }: Patience
): jose.JWTVerifyGetKey => {
  // When an unknown key has keys fetched is said here: what is fetched beside the work is not to put that off.
  const cooldownDuration = Number.POSITIVE_INFINITY
  const published = jose.createRemoteJWKSet(new URL(jwksUrl), {
    cooldownDuration,
    timeoutDuration: TIMEOUT_MILLIS
  })
  const [mayAsk, isOld] = [every(cooldownMillis), every(refreshMillis)]

  return async (header, token) => {
    // Where they cannot be had, the ones that are known still count: for ten minutes from when they were fetched.
    if (isOld()) published.reload().catch(() => undefined)
    try {
      return await published(header, token)
    } catch (error) {
      const isUnknown = error instanceof jose.errors.JWKSNoMatchingKey
      if (!isUnknown || !(published.reloading || mayAsk())) throw error
      await published.reload()
      return published(header, token)
    }
  }
}
