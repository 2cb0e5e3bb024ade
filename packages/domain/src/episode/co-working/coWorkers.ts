/** Who works with a family beside whoever leads. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { PractitionerId } from "../../practitioner/Practitioner.ts"
import type { Episode } from "../Episode.ts"

/** Everybody who was named and has not ended, in the order in which they were named; since when. */
export const coWorkers = ({ record = [] }: Episode): ReadonlyMap<PractitionerId, CalendarDate> => {
  const now = new Map<PractitionerId, CalendarDate>()
  for (const { entry } of record) {
    if (entry._tag === "CoWorkerNamed") now.set(entry.practitioner, entry.fromOn)
    if (entry._tag === "CoWorkerEnded") now.delete(entry.practitioner)
  }
  return now
}
