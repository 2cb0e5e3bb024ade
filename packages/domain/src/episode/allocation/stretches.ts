/** Which part of a record belongs to which of the assessments that were asked for one after the other (reading N54). */
import type { Instant } from "../../calendar/Instant.ts"
import type { Allocation } from "./Allocation.ts"
import { completedBefore, type Decisions, takenUp } from "./takenUp.ts"

/** A stretch of the record that belongs to one assessment: from the decision that asked for it to the one for the next. */
interface Stretch {
  /** None for the one that the first referral led to: whatever came before belongs to it. */
  readonly from: Instant | undefined
  readonly until: Instant | undefined
}

/** The stretches of the assessments that were asked for one after the other; the last is that of now. */
export const stretches = (episode: Decisions): ReadonlyArray<Stretch> => {
  const now = takenUp(episode)
  const all = [...completedBefore(episode).map((each) => each.takenUp), ...(now === undefined ? [] : [now])]
  return all.map(({ decidedAt, isInitial }, place) => ({
    from: isInitial ? undefined : decidedAt,
    until: all[place + 1]?.decidedAt
  }))
}

export const isIn =
  ({ from, until }: Stretch) =>
  ({ recordedAt }: { readonly recordedAt: Instant }): boolean =>
    (from === undefined || from <= recordedAt) && (until === undefined || recordedAt < until)

/** The allocation with which each assessment was begun; the first of all, where none was completed before another. */
export const firstAllocations = (episode: Decisions): ReadonlyArray<Allocation> =>
  completedBefore(episode).length === 0
    ? episode.allocations.slice(0, 1)
    : stretches(episode).flatMap((stretch) => episode.allocations.filter(isIn(stretch)).slice(0, 1))
