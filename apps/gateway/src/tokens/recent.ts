/**
 * Tokens that were verified a moment ago: a front end sends the same one with each of its requests, and checking its
 * signature takes longer than many an answer.
 *
 * What a signature says does not change. Whether its owner was revoked is asked each time, and a token that has expired is
 * looked at anew. Keys are kept for longer than this, so that a key that an identity provider takes back counts no longer
 * because of it.
 *
 * @module
 */
import type { IsRevoked } from "./Revoked.ts"
import type { Tokens, Verified } from "./Tokens.ts"

const KEPT_MILLIS = 30_000
/** More people than use one gateway within half a minute; a token is at most 8 KB. */
const MOST = 2_000

interface Known {
  readonly verified: Verified
  readonly until: number
}

/** The same verification, which looks at a signature once in half a minute. */
export const recently = ({ verify }: Tokens, isRevoked: IsRevoked): Tokens => {
  const known = new Map<string, Known>()
  const keep = (token: string, verified: Verified): void => {
    known.delete(token)
    const [oldest] = known.keys()
    if (known.size === MOST && oldest !== undefined) known.delete(oldest)
    known.set(token, { verified, until: Math.min(Date.now() + KEPT_MILLIS, verified.expiresAt * 1000) })
  }
  const verifyRecent: Tokens["verify"] = async (token) => {
    const recent = known.get(token)
    if (recent !== undefined && Date.now() < recent.until) {
      const { verified } = recent
      return isRevoked(verified.session) ? { _tag: "Refused", reason: "revoked" } : verified
    }
    const verification = await verify(token)
    if (verification._tag === "Verified") keep(token, verification)
    else known.delete(token)
    return verification
  }
  return { verify: verifyRecent }
}
