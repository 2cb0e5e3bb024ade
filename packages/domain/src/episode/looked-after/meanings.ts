import type { Status } from "../../child/LegalStatus.ts"
import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import { ofOneReturn } from "../return-from-care/meanings.ts"
import type { entries } from "./LookedAfter.ts"

const careOrder = workingTogether("WT15-036", "box after paragraph 26")
const lookedAfter = workingTogether("WT15-045", "paragraph 33")
const remand = workingTogether("WT15-046", "paragraph 34")

/** In care under an order or by agreement, a child is looked after; police protection alone does not say so. */
const isCare = (status: Status): boolean => status !== "policeProtection"

/** An interim order is a care order too, as long as it lasts. */
const isCareOrder = (status: Status): boolean => status === "section31" || status === "section38"

const ofAnotherReturn = [...ofOneReturn, "supportAssessed"] as const

export const meanings: Meanings<typeof entries> = {
  LegalStatusBegan: {
    governing: lookedAfter,
    happened: "beganOn",
    needsBirth: true,
    mayPrecedeReferral: true,
    begins: ({ status }) => [status, ...(isCare(status) ? (["lookedAfter"] as const) : [])],
    // Accommodated anew, the child returns home by another assessment; an order may follow on a status that stands.
    settles: ({ status }) => (status === "section20" ? ofAnotherReturn : []),
    takes: ({ status }) => (status === "section20" ? ["accommodateChild"] : []),
    reaches: ({ status }) => (isCareOrder(status) ? ["careOrderMade"] : [])
  },
  LegalStatusEnded: {
    governing: lookedAfter,
    happened: "endedOn",
    ends: ({ status }) => [status, ...(isCare(status) ? (["lookedAfter"] as const) : [])]
  },
  CareNeedsAssessed: {
    governing: careOrder,
    happened: "assessedOn",
    mayPrecedeReferral: true,
    shows: () => ["careNeedsAssessed"]
  },
  CarePlanDrawnUp: {
    governing: careOrder,
    happened: "drawnUpOn",
    mayPrecedeReferral: true,
    takes: () => ["drawUpCarePlan"]
  },
  LookedAfterReviewHeld: {
    governing: lookedAfter,
    happened: "heldOn",
    mayPrecedeReferral: true,
    repeats: () => ["lookedAfterReview"],
    takes: ({ urgent }) => (urgent ? ["holdUrgentReview"] : []),
    settles: () => ["returnAgreedAtReview"],
    shows: ({ returnAgreed }) => (returnAgreed ? ["returnAgreedAtReview"] : [])
  },
  RemandedToYouthDetention: {
    governing: remand,
    happened: "remandedOn",
    needsBirth: true,
    mayPrecedeReferral: true,
    begins: () => ["lookedAfter", "remandedToYouthDetention"],
    // The visit on an earlier remand says nothing of this one.
    settles: () => ["visitedOnRemand", ...ofAnotherReturn],
    reaches: () => ["remandedToYouthDetention"]
  },
  VisitedOnRemand: {
    governing: remand,
    happened: "visitedOn",
    mayPrecedeReferral: true,
    shows: () => ["visitedOnRemand"]
  },
  DetentionPlacementPlanPrepared: {
    governing: remand,
    happened: "preparedOn",
    mayPrecedeReferral: true,
    takes: () => ["prepareDetentionPlacementPlan"],
    reaches: () => ["detentionPlacementPlanPrepared"]
  }
}
