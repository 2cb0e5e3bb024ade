/** Checkpoints without a timer of one's own: each authority's systems are told of them, and keep them. */
import type { KeyObject } from "node:crypto"
import * as Effect from "effect/Effect"
import { takeCheckpoint, tellOfCheckpoint } from "@section17/application"
import type { AuthorityCode } from "@section17/domain"
import { sign } from "./SignedCheckpoints.ts"

export const telling = (key: KeyObject) =>
  Effect.fnUntraced(function* (authority: AuthorityCode.AuthorityCode) {
    const taken = yield* takeCheckpoint(authority)
    const jws = yield* Effect.promise(() => sign(key, taken))
    yield* tellOfCheckpoint(taken, jws)
  })
