import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./Carers.ts"

const box = "statutory assessments under the Children Act 1989"
const youngCarers = workingTogether("WT15-037", box)
const otherCarers = workingTogether("WT15-039", "paragraph 27")
const parentCarers = workingTogether("WT15-038", box)

export const meanings: Meanings<typeof entries> = {
  YoungCarersAssessmentCalledFor: {
    governing: youngCarers,
    happened: "calledForOn",
    reaches: () => ["youngCarersAssessmentCalledFor"],
    begins: () => ["youngCarer"]
  },
  YoungCarerAssessed: {
    governing: youngCarers,
    happened: "assessedOn",
    takes: () => ["assessYoungCarer"],
    settles: () => ["carersNeedsAndWishes", "impactOfCaring"],
    shows: ({ impactOnHealthAndDevelopment, needsAndWishes }) => [
      ...(needsAndWishes == null ? [] : (["carersNeedsAndWishes"] as const)),
      ...(impactOnHealthAndDevelopment == null ? [] : (["impactOfCaring"] as const))
    ]
  },
  ParentCarersAssessmentCalledFor: {
    governing: parentCarers,
    happened: "calledForOn",
    reaches: () => ["parentCarersAssessmentCalledFor"],
    // A parent carer is the parent of a disabled child.
    begins: () => ["parentCarer", "disabledChild"]
  },
  ParentCarerAssessed: {
    governing: parentCarers,
    happened: "assessedOn",
    takes: () => ["assessParentCarer"]
  },
  CarersAssessmentCalledFor: {
    governing: otherCarers,
    happened: "calledForOn",
    carer: ({ carer }) => carer,
    reaches: () => ["carersAssessmentCalledFor"],
    // The right to it is that of a carer of a disabled child, whose needs are being assessed.
    begins: () => ["disabledChild"]
  },
  CarerAssessed: {
    governing: otherCarers,
    happened: "assessedOn",
    carer: ({ carer }) => carer,
    takes: () => ["assessCarer"],
    begins: () => ["carerAssessed"]
  }
}
