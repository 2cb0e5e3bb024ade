/** What an assessment in Barnsley needs on record before it is submitted and authorised. */
import {
  adultsSeen,
  agenciesContacted,
  allAnswered,
  questionsFor,
  chronologyCompleted,
  homeVisited,
  networkConsidered,
  supportConsidered,
  threeGenerations
} from "../../assessment.test-data.ts"
import type { Step } from "../../story.test-data.ts"
import { barnsley } from "./people.test-data.ts"

const done = {
  chronology: chronologyCompleted,
  genogram: threeGenerations,
  adultsSeen,
  homeVisited,
  agenciesContacted,
  familyNetworkMeetingConsidered: networkConsidered,
  supportToTakePart: supportConsidered
}
/** The steps whose questions are answered. */
const steps = ["submitAssessment", "completeAssessment", "agreePlan"] as const

export type Done = keyof typeof done

/** Everything but that the child is seen, or all of that but one thing, on one day; the questions answered. */
export const assessing = (on: string, worker: Step["by"], without?: Done): ReadonlyArray<Step> => [
  ...Object.entries(done).flatMap(([name, make]) => (name === without ? [] : [make(on, worker)])),
  allAnswered(`${on} 13:00`, worker, barnsley, ...steps)
]

/** The keys of every question that {@link assessing} answers, but these. */
export const questionsWithout = (...keys: ReadonlyArray<string>): ReadonlyArray<string> =>
  questionsFor(barnsley, ...steps).filter((key) => !keys.includes(key))
