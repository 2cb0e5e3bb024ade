/** What was read of the time before, whether at one time or at several. */
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

/** Earlier assessments and case records alike (WT15-055). */
export const areRecordsReviewed = (episode: Episode): boolean => {
  const read = entriesOf(episode, "EarlierRecordsReviewed").flatMap(({ entry }) => entry.read)
  return read.includes("earlierAssessment") && read.includes("caseRecords")
}
