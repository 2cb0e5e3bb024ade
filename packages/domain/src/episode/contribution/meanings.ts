import type { ChecklistItem } from "../../protocol/Subject.ts"
import type { EntryOf } from "../record/Entry.ts"
import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./Contribution.ts"

const drawnTogether = workingTogether("WT15-055", "paragraph 43")

const shownBy = ({ read }: EntryOf<"EarlierRecordsReviewed">): ReadonlyArray<ChecklistItem> =>
  read.includes("earlyHelpAssessment") ? ["earlyHelpAssessmentUsed"] : []

export const meanings: Meanings<typeof entries> = {
  AgenciesContacted: {
    governing: drawnTogether,
    happened: "contactedOn",
    takes: ({ all }) => (all ? ["contactAgencies"] : []),
    // A later contact that leaves one out says that not all were contacted after all.
    settles: () => ["agenciesContacted"],
    shows: ({ all }) => (all ? ["agenciesContacted"] : [])
  },
  EarlierRecordsReviewed: { governing: drawnTogether, happened: "reviewedOn", shows: shownBy },
  ImpactOfAdultsNeedsConsidered: { governing: drawnTogether, happened: "consideredOn" },
  ColleaguesAbroadContacted: {
    governing: workingTogether("WT15-054", "paragraph 42"),
    happened: "contactedOn"
  }
}
