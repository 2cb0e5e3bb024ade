/** Who works with a family beside whoever leads. */
import type { PractitionerId } from "../../practitioner/Practitioner.ts"
import type { Episode } from "../Episode.ts"

/** Everybody who was named and has not ended, in the order in which they were named. */
export const coWorkers = ({ record = [] }: Episode): ReadonlyArray<PractitionerId> => {
  const now = new Set<PractitionerId>()
  for (const { entry } of record) {
    if (entry._tag === "CoWorkerNamed") now.add(entry.practitioner)
    if (entry._tag === "CoWorkerEnded") now.delete(entry.practitioner)
  }
  return [...now]
}
