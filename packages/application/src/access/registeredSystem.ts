/** The case system that asks, as it is registered with the authority. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Session } from "../session/Session.ts"
import { Standings } from "../standing/Standings.ts"

/** Undefined where a practitioner asks, and where the system is not registered, or not any more. */
export const registeredSystem = Effect.gen(function* () {
  const { system } = yield* Session
  if (system === undefined) return undefined
  const kept = yield* (yield* Standings).find({ kind: "system", key: system.key })
  const standing = Option.getOrUndefined(kept)?.standing
  return standing?._tag === "System" && !standing.withdrawn ? standing : undefined
})
