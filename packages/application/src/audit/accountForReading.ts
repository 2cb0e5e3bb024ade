/** Accounts for a read of a child's record, in the unit of work that reads it. */
import * as Effect from "effect/Effect"
import type { EpisodeId } from "@section17/domain"
import { now } from "../session/now.ts"
import { Audit } from "./Audit.ts"

export const accountForReading = Effect.fnUntraced(function* (action: string, episode: EpisodeId | null) {
  yield* (yield* Audit).record({ action, outcome: "read", episode, refusal: null, at: yield* now })
})
