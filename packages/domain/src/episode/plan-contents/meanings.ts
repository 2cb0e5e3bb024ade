import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./PlanContents.ts"

export const meanings: Meanings<typeof entries> = {
  PlanSetOut: {
    governing: workingTogether("WT15-091", "assessment of a child under the Children Act 1989"),
    happened: "setOutOn",
    from: "lead",
    takes: () => ["setOutPlan"],
    sets: ({ expectations }) => expectations.map(({ reviewOn }) => ["expectations.reviewOn", reviewOn])
  },
  ReviewPointsAgreed: {
    governing: workingTogether("WT15-063", "paragraph 55"),
    happened: "agreedOn",
    from: "lead",
    takes: () => ["agreeReviewPoints"],
    reaches: () => ["reviewPointsAgreed"],
    sets: ({ points }) => points.map((point) => ["points", point])
  }
}
