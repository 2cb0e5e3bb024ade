/** Holds the rows of episodes against what their events add up to, and writes those anew that stand otherwise. */
import * as Effect from "effect/Effect"
import { type EpisodeId, London, Obligation } from "@section17/domain"
import { Audit } from "../audit/Audit.ts"
import { calendarInUse } from "../protocol/calendarInUse.ts"
import { Protocols } from "../protocol/Protocols.ts"
import { inBatches } from "../session/inBatches.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Compared, Episodes } from "./Episodes.ts"

/** What is owed as of the latest event, as the use case that recorded it would have written it. */
const owed = Effect.fnUntraced(function* ({ changedAt, episode }: NonNullable<Compared["rebuildable"]>) {
  const protocol = yield* (yield* Protocols).version(episode.protocol)
  const calendar = yield* calendarInUse
  const on = London.dayOf(changedAt)
  return yield* Effect.orDie(Effect.fromResult(Obligation.obligations(episode, { protocol, calendar, on })))
})

/** Only the row is written: what happened is not changed, so the chronology stays as it is. */
const rebuild = Effect.fnUntraced(function* ({ id, rebuildable }: Compared) {
  if (rebuildable === undefined) return
  const { episode } = rebuildable
  yield* (yield* Episodes).rewrite(episode, yield* owed(rebuildable))
  const entry = { action: "episode rebuilt", outcome: "written", refusal: null, at: yield* now } as const
  yield* (yield* Audit).record({ ...entry, episode: id, child: episode.child.id })
})

export interface RebuildAsked {
  /** Whether what stands otherwise is written anew, where its chronology allows it. */
  readonly write: boolean
  /** Is given what came of each batch: what is in memory does not grow with the records. */
  readonly tell: (compared: ReadonlyArray<Compared>) => void
}

/** Episodes in a unit of work: few enough for it to end in time, and for what is in memory to be little. */
const BATCH = 200

/** Compares every episode, by id, a batch in each unit of work. */
export const rebuildEpisodes = Effect.fn("rebuildEpisodes")(function* (
  session: SessionContext,
  { tell, write }: RebuildAsked
): Effect.fn.Return<void, never, UnitOfWork | Protocols> {
  const units = yield* UnitOfWork
  const take = Effect.fnUntraced(function* (after: EpisodeId | undefined) {
    const found = yield* (yield* Episodes).compare({ after, first: BATCH })
    const differing = found.filter(({ differs }) => differs.length > 0)
    if (write) yield* Effect.forEach(differing, rebuild, { discard: true })
    return found
  })
  yield* inBatches((after: EpisodeId | undefined) =>
    Effect.map(units.run(session, take(after)), (compared) => {
      tell(compared)
      return compared.length < BATCH ? undefined : compared.at(-1)?.id
    })
  )
})
