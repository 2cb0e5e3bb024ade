/** Takes whole episodes on: those of a caseload that is made up, or that another system held before. */
import * as Effect from "effect/Effect"
import { Audit } from "../audit/Audit.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { Episodes, type WholeEpisode } from "./Episodes.ts"

const accountFor = Effect.fnUntraced(function* (taken: ReadonlyArray<WholeEpisode>) {
  const audit = yield* Audit
  const at = yield* now
  const entry = { action: "episode taken on", outcome: "written", refusal: null, at } as const
  yield* Effect.forEach(
    taken,
    ({ child, episode }) => audit.record({ ...entry, episode: episode.id, child: child.id }),
    { discard: true }
  )
})

/**
 * Puts the episodes on record in one unit of work, and accounts for each.
 *
 * Whoever calls it answers for what is in them: the events have been decided already, under the protocol that each
 * episode names.
 */
export const takeOn = Effect.fn("takeOn")(function* (
  session: SessionContext,
  episodes: ReadonlyArray<WholeEpisode>
): Effect.fn.Return<void, never, UnitOfWork> {
  yield* (yield* UnitOfWork).run(
    session,
    Effect.gen(function* () {
      yield* (yield* Episodes).takeOn(episodes)
      yield* accountFor(episodes)
    })
  )
})
