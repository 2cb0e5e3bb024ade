import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Services.ts"

const wishes = workingTogether("WT15-006", "paragraph 41")
const withoutWaiting = workingTogether("WT15-071", "paragraph 61")

export const meanings: Meanings<typeof entries> = {
  NeedIdentified: {
    governing: withoutWaiting,
    happened: "identifiedOn",
    reaches: () => ["needIdentified"]
  },
  WishesAndFeelingsRecorded: { governing: wishes, happened: "askedOn", shows: () => ["wishesAndFeelings"] },
  ServicesDecided: {
    governing: wishes,
    happened: "decidedOn",
    // A need that is not to be met by a service asks for none.
    takes: ({ services }) =>
      services.length === 0 ? ["decideServices", "commissionServices"] : ["decideServices"],
    reaches: ({ services }) => (services.length === 0 ? [] : ["servicesDecided"])
  },
  InterpreterUsed: {
    governing: workingTogether("WT15-097", "assessment of a child under the Children Act 1989"),
    happened: "usedOn",
    takes: () => ["useInterpreter"]
  },
  ServicesCommissioned: {
    governing: withoutWaiting,
    happened: "commissionedOn",
    takes: () => ["commissionServices", "provideServices"]
  },
  FinancialSupportGiven: {
    governing: withoutWaiting,
    happened: "givenOn",
    reaches: () => ["financialSupportGiven"]
  },
  FinancialSupportReviewed: {
    governing: withoutWaiting,
    happened: "reviewedOn",
    repeats: () => ["financialSupportReview"]
  }
}
