import type { Circumstance } from "../../protocol/Subject.ts"
import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./AssessmentPlan.ts"
import type { Kind } from "./Kind.ts"

/**
 * What is so of a child who is assessed as this: a parent carer is the parent of a disabled child. That a child is unborn
 * follows from the episode.
 */
const soOf: { readonly [Name in Kind]?: ReadonlyArray<Circumstance> } = {
  youngCarer: ["youngCarer"],
  parentCarer: ["parentCarer", "disabledChild"],
  disabledChild: ["disabledChild"],
  youthJustice: ["youthJustice"],
  specialist: ["otherAssessments"]
}

const decisionPoints = workingTogether("WT15-060", "paragraph 51")

export const meanings: Meanings<typeof entries> = {
  AssessmentPlanned: {
    governing: decisionPoints,
    happened: "plannedOn",
    from: "lead",
    takes: () => ["planAssessment"],
    sets: ({ reviewPoints, seeChildBy }) => [
      ["seeChildBy", seeChildBy],
      ...reviewPoints.map(({ on }) => ["reviewPoints.on", on] as const)
    ],
    reaches: () => ["assessmentPlanned"],
    begins: ({ kinds }) => kinds.flatMap((kind) => soOf[kind] ?? [])
  },
  AssessmentReviewed: {
    governing: decisionPoints,
    happened: "reviewedOn",
    from: "lead",
    takes: () => ["reviewAssessmentAsPlanned"]
  },
  PlanningMeetingHeld: {
    governing: decisionPoints,
    happened: "heldOn",
    takes: () => ["holdPlanningMeeting"]
  },
  FamilyNetworkMeetingConsidered: {
    governing: decisionPoints,
    happened: "consideredOn",
    shows: () => ["familyNetworkMeetingConsidered"]
  },
  OtherAssessmentCoordinated: {
    governing: workingTogether("WT15-032", "statutory assessments under the Children Act 1989"),
    happened: "coordinatedOn",
    begins: () => ["otherAssessments"]
  }
}
