/** Who put the latest entry of a name on record: whose work a decision on it is about. */
import type { PractitionerId } from "../../practitioner/Practitioner.ts"
import type { Episode } from "../Episode.ts"
import type { EntryTag } from "./Entry.ts"

/** Nobody, while there is none. */
export const whoRecorded = ({ record = [] }: Episode, tag: EntryTag): ReadonlyArray<PractitionerId> => {
  const latest = record.findLast(({ entry }) => entry._tag === tag)
  return latest === undefined ? [] : [latest.recordedBy]
}
