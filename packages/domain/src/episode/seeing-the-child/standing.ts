/** By when the child is to be seen, as planned or set anew, and what accounts for it when that is late. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Step } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

/** The day that was last planned, or set anew, whichever was put on record later. @see WT15-094, BUC-2.11b */
export const plannedDay = (episode: Episode): CalendarDate | undefined => {
  const planned = entriesOf(episode, "AssessmentPlanned").flatMap(({ entry: { seeChildBy }, recordedAt }) =>
    seeChildBy === null ? [] : [{ day: seeChildBy, recordedAt }]
  )
  const anew = entriesOf(episode, "SeeingRescheduled").map(({ entry, recordedAt }) => ({
    day: entry.toSeeOn,
    recordedAt
  }))
  const latest = [...planned, ...anew].sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1))
  return latest.at(-1)?.day
}

/** The reason on record why a limit is exceeded: the one recorded for it, or that seeing the child was set anew. */
export const reasonFor = (episode: Episode, step: Step): string | undefined =>
  episode.overruns.find((overrun) => overrun.step === step)?.reason ??
  (step === "seeChild" ? entriesOf(episode, "SeeingRescheduled")[0]?.entry.reasons : undefined)
