import { whoRecorded } from "../record/whoRecorded.ts"
import { workingTogether } from "../workingTogether.ts"
import type { ChecklistItem, Step } from "../../protocol/Subject.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries, Occasion } from "./ReturnFromCare.ts"

const governing = workingTogether("WT15-045", "paragraph 33")

const assesses: Record<Occasion, ReadonlyArray<Step>> = {
  returnConsidered: ["assessReturn"],
  agreementWithdrawn: ["assessOnWithdrawal"],
  returnedUnplanned: []
}

/** Each return is assessed and agreed for itself: the one before has used up what was. */
export const ofOneReturn: ReadonlyArray<ChecklistItem> = [
  "returnOccasion",
  "returnAssessed",
  "returnAssessedSafe",
  "returnAgreedAtReview",
  "placementWithParents"
]

export const meanings: Meanings<typeof entries> = {
  ReturnConsidered: {
    governing,
    happened: "consideredOn",
    reaches: ({ outsideReviewTimescale }) => [
      "returnConsidered",
      ...(outsideReviewTimescale ? (["returnOutsideReview"] as const) : [])
    ],
    begins: ({ planned }) => (planned ? ["returnPlanned"] : []),
    settles: () => ofOneReturn,
    shows: () => ["returnOccasion"]
  },
  AgreementWithdrawn: {
    governing,
    happened: "withdrawnOn",
    reaches: () => ["agreementWithdrawn"],
    shows: () => ["returnOccasion"]
  },
  ReturnAssessed: {
    governing,
    happened: "assessedOn",
    decides: () => "returnAssessment",
    takes: ({ occasion }) => assesses[occasion],
    settles: () => ["returnAssessed", "returnAssessedSafe"],
    shows: ({ safeAppropriateAndProportionate }) => [
      "returnAssessed",
      "supportAssessed",
      ...(safeAppropriateAndProportionate ? (["returnAssessedSafe"] as const) : [])
    ]
  },
  PlacementWithParentsCompleted: {
    governing,
    happened: "completedOn",
    shows: () => ["placementWithParents"]
  },
  ReturnHomeDecided: {
    governing,
    decides: () => "returnHome",
    about: (_, episode) => whoRecorded(episode, "ReturnAssessed"),
    takes: () => ["decideReturnHome"]
  },
  ReturnedHome: {
    governing,
    happened: "returnedOn",
    reaches: () => ["returnedHome"],
    begins: () => ["returnedFromCare"],
    // What was assessed before an unplanned return was not that the child would come home like this.
    settles: ({ planned }) => (planned ? ofOneReturn : [...ofOneReturn, "supportAssessed"]),
    ends: () => ["returnPlanned"]
  },
  ReturnSupportArranged: { governing, happened: "arrangedOn", takes: () => ["supportReturnHome"] }
}
