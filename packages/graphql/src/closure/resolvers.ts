import { carrying } from "../episode/carrying.ts"
import type { DestinationInput, Resolvers } from "../resolvers.gen.ts"

/** Where the child goes from here, as an input gives it. */
export const destinationOf = ({ closed, steppedDownTo }: DestinationInput) => {
  if (steppedDownTo !== undefined) return { _tag: "SteppedDown", to: steppedDownTo }
  return closed === true ? { _tag: "Closed" } : undefined
}

export const closure: Resolvers = {
  Mutation: {
    closurePropose: carrying("closurePropose", "ProposeClosure", ({ destination, reasons }) => ({
      destination: destinationOf(destination),
      reasons
    })),
    episodeClose: carrying("episodeClose", "CloseEpisode", ({ comment = null }) => ({ comment }))
  },
  Closure: {
    __resolveType: ({ _tag }) => (_tag === "Closed" ? "CompletedClosure" : "ProposedClosure")
  },
  ClosureProposal: {
    steppedDown: ({ destination }) => destination._tag === "SteppedDown",
    steppedDownTo: ({ destination }) => (destination._tag === "SteppedDown" ? destination.to : null)
  }
}
