/** What the gateway knows of a request before Yoga sees it. */
import type { Kind } from "../metrics/Metrics.ts"
import type { Verified } from "../tokens/Tokens.ts"

export interface Known extends Record<string, unknown> {
  readonly verified: Verified | null
  /** Aborted when nobody waits for the answer any more. */
  readonly givenUp: AbortSignal
  /** Whether an answer that succeeds is called plain JSON: the caller did not say what they accept. */
  readonly plainJson: boolean
  /** Told what the request asks for, once it is known. */
  readonly asks: (kind: Kind) => void
}
