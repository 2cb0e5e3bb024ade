/** Whether an episode still stands where whoever changes it has seen it. */
import * as Effect from "effect/Effect"
import { type Episode, Event } from "@section17/domain"
import type { Asked } from "./Asked.ts"
import { isPermitted } from "../access/permitted.ts"
import { type Change, ConcurrentChange, Episodes, type RecordedEvent } from "./Episodes.ts"

/** An event as a list of changes names it. */
export const changeOf = ({ event, number }: RecordedEvent): Change => ({
  number,
  what: Event.says(event),
  recordedAt: event.recordedAt,
  recordedBy: event.recordedBy
})

/** The calendar moves what is due, not what stands: nobody has to look again before they go on. */
const isMoveOfDueDates = ({ event }: RecordedEvent): boolean => event._tag === "DueDatesMoved"

/**
 * Fails with what changed since, when the episode has moved on, or is not yet where it was said to be. What changed is of
 * the chronology: whoever may not see that is told that something did, and nothing of what.
 */
export const unchangedSince = Effect.fnUntraced(function* (
  before: Episode.Episode | undefined,
  { episode, seenVersion }: Pick<Asked, "episode" | "seenVersion">
) {
  const currentVersion = before?.version ?? 0
  if (currentVersion === seenVersion) return
  const since = yield* (yield* Episodes).history(episode, { after: seenVersion })
  if (since.length > 0 && since.every(isMoveOfDueDates)) return
  const changes = (yield* isPermitted("seeChronology")) ? since.map(changeOf) : []
  return yield* new ConcurrentChange({ episode, seenVersion, currentVersion, changes })
})
