/** What an assessment in Barnsley needs on record before it is submitted and authorised. */
import {
  adultsSeen,
  agenciesContacted,
  allAnswered,
  answered,
  questionsFor,
  chronologyCompleted,
  homeVisited,
  networkConsidered,
  supportConsidered,
  threeGenerations
} from "../../assessment.test-data.ts"
import type { Step } from "../../story.test-data.ts"
import { barnsley, lee } from "./people.test-data.ts"

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

/** Everything but that the child is seen and the questions answered, or all of that but one thing, on one day. */
export const unanswered = (on: string, worker: Step["by"], without?: Done): ReadonlyArray<Step> =>
  Object.entries(done).flatMap(([name, make]) => (name === without ? [] : [make(on, worker)]))

/** The same, with the questions answered: by the manager what is the manager's to make sure of. */
export const assessing = (on: string, worker: Step["by"], without?: Done): ReadonlyArray<Step> => [
  ...unanswered(on, worker, without),
  ...allAnswered(`${on} 13:00`, { worker, manager: lee }, barnsley, ...steps)
]

/** Questions answered at noon, each by one whose duty that is. */
export const answering = (on: string, worker: Step["by"], ...keys: ReadonlyArray<string>) =>
  answered(`${on} 12:00`, { worker, manager: lee }, barnsley, keys)

/** The keys of every question that {@link assessing} answers, but these. */
export const questionsWithout = (...keys: ReadonlyArray<string>): ReadonlyArray<string> =>
  questionsFor(barnsley, ...steps).filter((key) => !keys.includes(key))
