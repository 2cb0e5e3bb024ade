import * as Result from "effect/Result"
import { knownPractitioner } from "../governing.ts"
import type { Checks } from "../record/Check.ts"
import { type Refusal, UnknownPractitioner } from "../refusals.ts"
import * as Requirement from "../requirements.ts"
import type { Check } from "../record/Check.ts"
import { noLaterThanAllowed } from "./ceiling.ts"
import type { entries } from "./SeeingTheChild.ts"

/** The day was discussed with somebody who may: whom the protocol names, not whoever puts it on record. */
const discussedWithWhoMay: Check<"SeeingRescheduled"> = (episode, { practitioner: id }, deciding) => {
  const practitioner = deciding.named.get(id)
  return practitioner === undefined
    ? Result.fail(new UnknownPractitioner({ practitioner: id, ...knownPractitioner }))
    : Requirement.decidedBy(episode, "reschedulingOfSeeing", { ...deciding, practitioner })
}

/** Only of a child who is born and was not seen, and to a day that is still to come. */
const isToBeSeen: Check<"SeeingRescheduled"> = ({ child, sightings }, { _tag, discussedOn, toSeeOn }) =>
  Requirement.inOrder(child.birth._tag === "Born" && sightings.length === 0 && discussedOn <= toSeeOn, _tag, {
    stands: "the child is not born, is already seen, or the day lies before the discussion",
    needs: "a child who is still to be seen, and a day that follows the discussion"
  })

export const checks: Checks<typeof entries> = {
  /** @see BUC-2.11b, BUC-2.11c */
  SeeingRescheduled: (episode, entry, deciding) =>
    Result.gen(function* () {
      yield* Requirement.fromLeadOrWhoAnswers(episode, entry._tag, deciding)
      yield* isToBeSeen(episode, entry, deciding)
      yield* discussedWithWhoMay(episode, entry, deciding)
      yield* noLaterThanAllowed(episode, entry.toSeeOn, deciding)
    }) as Result.Result<void, Refusal>,
  OtherChildConsidered: (episode, { _tag, child }) =>
    Requirement.inOrder(child !== episode.child.id, _tag, {
      stands: "this is the child of the episode",
      needs: "another child"
    })
}
