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
    begins: ({ planned }) => (planned ? ["returnPlanned"] : [])
  },
  AgreementWithdrawn: { governing, happened: "withdrawnOn", reaches: () => ["agreementWithdrawn"] },
  ReturnAssessed: {
    governing,
    happened: "assessedOn",
    decides: () => "returnAssessment",
    takes: ({ occasion }) => assesses[occasion],
    showsAnew: true,
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
  ReturnHomeDecided: { governing, decides: () => "returnHome", takes: () => ["decideReturnHome"] },
  ReturnedHome: {
    governing,
    happened: "returnedOn",
    reaches: () => ["returnedHome"],
    begins: () => ["returnedFromCare"],
    ends: () => ["returnPlanned"]
  },
  ReturnSupportArranged: { governing, happened: "arrangedOn", takes: () => ["supportReturnHome"] }
}
