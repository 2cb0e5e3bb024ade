/** Proposing to close or step down, and doing it. */
import * as Result from "effect/Result"
import { excuse, toldOn } from "../milestones.ts"
import { type DecisionOn, recordedBy } from "../Deciding.ts"
import type { Episode } from "../Episode.ts"
import * as Requirement from "../requirements.ts"

/** Whoever leads proposes; before anyone does, whoever answers the referral. */
export const proposeClosure: DecisionOn<"ProposeClosure"> = (episode, command, deciding) =>
  Result.gen(function* () {
    yield* Requirement.inOrder(episode.closure._tag === "Open", command._tag, {
      stands: "closure is already proposed",
      needs: "an episode for which it is not"
    })
    yield* Requirement.inOrder(episode.referral._tag === "Decided", command._tag, {
      stands: "the response to the referral is not decided",
      needs: "that decision first"
    })
    if (episode.allocations.length > 0) yield* Requirement.fromLead(episode, command._tag, deciding)
    return [{ ...command, _tag: "ClosureProposed", ...recordedBy(deciding) }]
  })

const familyTold = (episode: Episode): boolean =>
  toldOn(episode, "familyOfClosure") !== undefined || excuse(episode, "familyOfClosure") !== undefined

/**
 * Closes the episode: with the sign-off that the protocol asks for (BRI-8b), and once the family was told or the
 * reason why not is recorded, where it asks for that (BRI-8c). Where it names nobody, the lead practitioner closes.
 */
export const closeEpisode: DecisionOn<"CloseEpisode"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const { closure } = episode
    yield* Requirement.inOrder(closure._tag === "Proposed", command._tag, {
      stands: "no closure is proposed",
      needs: "the lead practitioner's proposal, with reasons"
    })
    if (closure._tag !== "Proposed") return []
    yield* Requirement.decidedBy("closure", deciding, {
      author: closure.proposal.recordedBy,
      otherwise: () => Requirement.fromLead(episode, command._tag, deciding)
    })
    yield* Requirement.onRecord(
      "closeEpisode",
      Requirement.present({ familyTold: familyTold(episode) }),
      deciding
    )
    return [{ ...command, _tag: "EpisodeClosed", ...recordedBy(deciding) }]
  })
