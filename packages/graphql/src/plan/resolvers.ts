import { carrying } from "../episode/carrying.ts"
import type { Resolvers } from "../resolvers.gen.ts"

export const plan: Resolvers = {
  Mutation: {
    planDraft: carrying("planDraft", "DraftPlan", ({ outcomes }) => ({ outcomes })),
    planAgree: carrying("planAgree", "AgreePlan", ({ agreedWith, discussedWithFamilyOn }) => ({
      agreedWith,
      discussedWithFamilyOn
    })),
    planSignOff: carrying("planSignOff", "SignOffPlan", ({ comment = null }) => ({ comment })),
    workStart: carrying("workStart", "StartWork", ({ startedOn }) => ({ startedOn })),
    planReview: carrying(
      "planReview",
      "ReviewPlan",
      ({ furtherAction, progress, reviewedOn, sufficientAndSustained }) => ({
        furtherAction,
        progress,
        reviewedOn,
        sufficientAndSustained
      })
    ),
    supervisionRecord: carrying("supervisionRecord", "RecordSupervision", ({ direction, heldOn }) => ({
      direction,
      heldOn
    }))
  },
  Plan: { __resolveType: ({ _tag }) => `${_tag}Plan` as const, state: ({ _tag }) => _tag },
  FamilyWork: {
    __resolveType: ({ _tag }) => `${_tag}FamilyWork` as const,
    started: ({ _tag }) => _tag === "Started"
  }
}
