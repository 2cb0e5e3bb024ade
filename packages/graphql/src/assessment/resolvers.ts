import { London, Obligation } from "@section17/domain"
import { carrying } from "../episode/carrying.ts"
import { obligations } from "../obligation/obligations.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import type { MannerInput, Resolvers } from "../resolvers.gen.ts"

/** How the child was seen, as an input gives it. */
export const mannerOf = ({ alone, notAloneBecause }: MannerInput) => {
  if (notAloneBecause !== undefined) return { _tag: "NotAlone", reason: notAloneBecause }
  return alone === true ? { _tag: "Alone" } : undefined
}

export const assessment: Resolvers = {
  Mutation: {
    childSeenRecord: carrying(
      "childSeenRecord",
      "RecordChildSeen",
      ({ manner, seenOn, wishesAndFeelings }) => ({
        seenOn,
        manner: mannerOf(manner),
        wishesAndFeelings
      })
    ),
    assessmentSubmit: carrying("assessmentSubmit", "SubmitAssessment", ({ analysis, recommendation }) => ({
      analysis,
      recommendation
    })),
    assessmentReturn: carrying("assessmentReturn", "ReturnAssessment", ({ furtherWork }) => ({
      furtherWork
    })),
    assessmentAuthorise: carrying("assessmentAuthorise", "AuthoriseAssessment", ({ outcome, rationale }) => ({
      outcome,
      rationale
    })),
    overrunReasonRecord: carrying(
      "overrunReasonRecord",
      "RecordOverrunReason",
      ({ discussedWith, notDiscussedWith, reason, step }) => ({
        discussedWith,
        notDiscussedWith: notDiscussedWith ?? [],
        reason,
        step
      })
    )
  },
  AssessmentUndertaken: {
    decidedOn: ({ decidedAt }) => London.dayOf(decidedAt),
    ledToBy: ({ ledToBy }) => ledToBy ?? null,
    lead: ({ lead }, _, context) => (lead === undefined ? null : practitioner(context, lead)),
    limit: async ({ all, episode, place }, _, context) =>
      Obligation.limitOnEach(all, await obligations(context, episode))[place] ?? null
  },
  Assessment: { __resolveType: ({ _tag }) => `${_tag}Assessment` as const, state: ({ _tag }) => _tag },
  Overrun: { notDiscussedWith: ({ notDiscussedWith }) => notDiscussedWith ?? [] },
  Sighting: {
    alone: ({ manner }) => manner._tag === "Alone",
    notAloneBecause: ({ manner }) => (manner._tag === "NotAlone" ? manner.reason : null)
  }
}
