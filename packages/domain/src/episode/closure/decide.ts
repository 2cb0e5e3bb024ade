/** Proposing to close or step down, and doing it. */
import * as Result from "effect/Result"
import { type DecisionOn, recordedBy } from "../Deciding.ts"
import * as Requirement from "../requirements.ts"

/** Whoever leads proposes, or whoever may decide it; before anyone leads, also whoever answers the referral. */
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
    yield* Result.orElse(Requirement.fromLeadOrWhoAnswers(episode, command._tag, deciding), (refusal) =>
      Result.mapError(
        Requirement.decidedBy(episode, "closure", deciding, {
          authors: [],
          otherwise: () => Result.fail(refusal)
        }),
        () => refusal
      )
    )
    return [{ ...command, _tag: "ClosureProposed", ...recordedBy(deciding) }]
  })

/**
 * Closes the episode: with the sign-off that the protocol asks for (BRI-8b), and once the family was told or the
 * reason why not is recorded, where its checklist asks for that (BRI-8c). Where it names nobody, the lead
 * practitioner closes; before anyone leads, whoever may answer the referral.
 */
export const closeEpisode: DecisionOn<"CloseEpisode"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const { closure } = episode
    yield* Requirement.inOrder(closure._tag === "Proposed", command._tag, {
      stands: "no closure is proposed",
      needs: "the lead practitioner's proposal, with reasons"
    })
    if (closure._tag !== "Proposed") return []
    yield* Requirement.decidedBy(episode, "closure", deciding, {
      authors: [closure.proposal.recordedBy],
      otherwise: () => Requirement.fromLeadOrWhoAnswers(episode, command._tag, deciding)
    })
    return [{ ...command, _tag: "EpisodeClosed", ...recordedBy(deciding) }]
  })
