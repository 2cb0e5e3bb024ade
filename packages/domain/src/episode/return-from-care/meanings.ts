import { whoRecorded } from "../record/whoRecorded.ts"
import { workingTogether } from "../workingTogether.ts"
import type { Step } from "../../protocol/Subject.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries, Occasion } from "./ReturnFromCare.ts"

const governing = workingTogether("WT15-045", "paragraph 33")

const assesses: Record<Occasion, ReadonlyArray<Step>> = {
  returnConsidered: ["assessReturn"],
  agreementWithdrawn: ["assessOnWithdrawal"],
  returnedUnplanned: []
}

export const meanings: Meanings<typeof entries> = {
  ReturnConsidered: {
    governing,
    happened: "consideredOn",
    reaches: ({ outsideReviewTimescale }) => [
      "returnConsidered",
      ...(outsideReviewTimescale ? (["returnOutsideReview"] as const) : [])
    ],
    begins: ({ planned }) => (planned ? ["returnPlanned"] : []),
    // Each return is assessed and agreed for itself.
    settles: () => ["returnAssessed", "returnAssessedSafe", "returnAgreedAtReview", "placementWithParents"]
  },
  AgreementWithdrawn: { governing, happened: "withdrawnOn", reaches: () => ["agreementWithdrawn"] },
  ReturnAssessed: {
    governing,
    happened: "assessedOn",
    decides: () => "returnAssessment",
    takes: ({ occasion }) => assesses[occasion],
    settles: () => ["returnAssessed", "returnAssessedSafe"],
    shows: ({ safeAppropriateAndProportionate }) => [
      "returnAssessed",
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
    // Whatever was assessed before, it was not that the child would come home like this.
    settles: ({ planned }) => (planned ? [] : ["returnAssessed", "returnAssessedSafe"]),
    ends: () => ["returnPlanned"]
  },
  ReturnSupportArranged: { governing, happened: "arrangedOn", takes: () => ["supportReturnHome"] }
}
