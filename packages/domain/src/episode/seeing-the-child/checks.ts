import * as Result from "effect/Result"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import * as London from "../../calendar/London.ts"
import { authorisationsOf } from "../assessment/Assessment.ts"
import { sightingsOf } from "../assessment/standing.ts"
import { inPlaceSince } from "../child-protection-plan/standing.ts"
import type { Episode } from "../Episode.ts"
import { answering } from "../record/answering.ts"
import type { Checks } from "../record/Check.ts"
import type { EntryOf } from "../record/Entry.ts"
import type { Refusal } from "../refusals.ts"
import * as Requirement from "../requirements.ts"
import type { Check } from "../record/Check.ts"
import { noLaterThanAllowed } from "./ceiling.ts"
import type { entries } from "./SeeingTheChild.ts"

/** The day was discussed with somebody who may: whom the protocol names, not whoever puts it on record. */
const discussedWithWhoMay: Check<"SeeingRescheduled"> = (episode, { practitioner: id }, deciding) => {
  return Result.flatMap(Requirement.known(id, deciding), (practitioner) =>
    Requirement.decidedBy(episode, "reschedulingOfSeeing", { ...deciding, practitioner }, { authors: [] })
  )
}

/** To talk to oneself is no discussion. */
const betweenTwo: Check<"SeeingRescheduled"> = (_, { _tag, practitioner }, deciding) =>
  Requirement.inOrder(practitioner !== deciding.practitioner.id, _tag, {
    stands: "it names nobody but whoever puts it on record",
    needs: "another manager, with whom it was discussed"
  })

/** Only of a child who is born and was not seen. */
const isToBeSeen: Check<"SeeingRescheduled"> = (episode, { _tag }) =>
  Requirement.inOrder(episode.child.birth._tag === "Born" && sightingsOf(episode).length === 0, _tag, {
    stands: "the child is not born, or is already seen",
    needs: "a child who is still to be seen"
  })

/** The day of what the child is told of. */
const decidedOn = (episode: Episode, of: EntryOf<"ChildToldOfDecision">["of"]): CalendarDate | undefined => {
  const { assessment, plan } = episode
  if (of === "childProtectionPlan") return inPlaceSince(episode)
  if (of === "plan") return "agreed" in plan ? London.dayOf(plan.agreed.recordedAt) : undefined
  const authorised = authorisationsOf(assessment).at(-1)
  return authorised === undefined ? undefined : London.dayOf(authorised.recordedAt)
}

export const checks: Checks<typeof entries> = {
  /** @see BUC-2.11b, BUC-2.11c */
  SeeingRescheduled: (episode, entry, deciding) =>
    Result.gen(function* () {
      yield* Requirement.fromLeadOrWhoAnswers(episode, entry._tag, deciding)
      yield* isToBeSeen(episode, entry, deciding)
      yield* discussedWithWhoMay(episode, entry, deciding)
      yield* betweenTwo(episode, entry, deciding)
      yield* noLaterThanAllowed(episode, entry.toSeeOn, deciding)
    }) as Result.Result<void, Refusal>,
  ChildToldOfDecision: answering((episode, { of }) => decidedOn(episode, of), {
    stands: "there is nothing to tell of yet",
    needs:
      "the authorised assessment, the agreed plan, or a conference that decided on a child protection plan"
  }),
  OtherChildConsidered: (episode, { _tag, child }) =>
    Requirement.inOrder(child !== episode.child.id, _tag, {
      stands: "this is the child of the episode",
      needs: "another child"
    })
}
