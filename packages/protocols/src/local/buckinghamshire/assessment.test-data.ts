/** What an assessment in Buckinghamshire needs on record before it is submitted and authorised. */
import { adultsSeen, allAnswered, midPointReviewed } from "../../assessment.test-data.ts"
import type { Step } from "../../story.test-data.ts"
import { buckinghamshire } from "./people.test-data.ts"

/** The adults are seen and the questions answered; then, on the second day, the Manager reviews the mid-point. */
export const assessing = (
  worker: Step["by"],
  manager: Step["by"],
  { midPointOn, seenOn }: { readonly seenOn: string; readonly midPointOn: string }
): ReadonlyArray<Step> => [
  adultsSeen(seenOn, worker),
  ...allAnswered(
    `${seenOn} 13:00`,
    { worker, manager },
    buckinghamshire,
    "submitAssessment",
    "completeAssessment"
  ),
  midPointReviewed(midPointOn, manager)
]
