import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./Analysis.ts"

const information = workingTogether("WT15-049", "paragraph 37")
const judgement = workingTogether("WT15-056", "paragraph 44")
const outcomes = workingTogether("WT15-042", "paragraph 30")

export const meanings: Meanings<typeof entries> = {
  InformationGathered: { governing: information, happened: "gatheredOn" },
  ViewsDiffered: { governing: information, happened: "notedOn" },
  JudgementMade: { governing: judgement, happened: "madeOn", from: "lead" },
  ResearchReflected: { governing: workingTogether("WT15-059", "paragraph 49"), happened: "reflectedOn" },
  GenogramDrawn: {
    governing: information,
    happened: "drawnOn",
    takes: () => ["drawGenogram"],
    shows: () => ["genogram"]
  },
  ChronologyCompleted: {
    governing: information,
    happened: "completedOn",
    takes: () => ["completeChronology"],
    tells: ({ events }) => events.map(({ on }) => ["events.on", on]),
    shows: () => ["chronology"]
  },
  SignificantEventAdded: { governing: information },
  DevelopmentNoted: { governing: information, happened: "notedOn" },
  WorryStated: { governing: outcomes, happened: "statedOn" },
  WellbeingGoalSet: { governing: outcomes, happened: "setOn" },
  ImpactOfServiceReviewed: { governing: outcomes, happened: "reviewedOn" },
  MedicalAssessmentArranged: { governing: information, happened: "arrangedOn" }
}
