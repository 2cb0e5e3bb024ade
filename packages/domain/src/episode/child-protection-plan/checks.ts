import * as Result from "effect/Result"
import { conferencesOf } from "../conference/conferences.ts"
import { chairedBy } from "../conference/independence.ts"
import type { Episode } from "../Episode.ts"
import { answering } from "../record/answering.ts"
import type { Checks } from "../record/Check.ts"
import type { EntryOf } from "../record/Entry.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./ChildProtectionPlan.ts"
import { inPlaceSince, isUnapproved } from "./standing.ts"

const underAPlan = answering<Exclude<keyof typeof entries, "ProtectionPlanApproved">>(inPlaceSince, {
  stands: "no child protection plan is in place",
  needs: "a conference that decides on one"
})

/** The chair of the conference, or the reason why not (WT15-123). */
const isChairedOn = (
  episode: Episode,
  { anotherChairBecause, practitioner }: EntryOf<"ConferenceReviewHeld">
): boolean => anotherChairBecause !== null || conferencesOf(episode).at(-1)?.practitioner === practitioner

export const checks: Checks<typeof entries> = {
  ProtectionPlanMade: underAPlan,
  /** One that was made, and that nobody has approved since. */
  ProtectionPlanApproved: (episode, { _tag }) =>
    Requirement.inOrder(isUnapproved(episode), _tag, {
      stands: "no child protection plan waits to be approved",
      needs: "a plan that is made, or made anew"
    }),
  CoreGroupMet: underAPlan,
  ConferenceReviewHeld: (episode, entry, deciding) =>
    Result.gen(function* () {
      yield* underAPlan(episode, entry, deciding)
      yield* chairedBy(episode, entry, deciding)
      yield* Requirement.inOrder(isChairedOn(episode, entry), entry._tag, {
        stands: "somebody else chaired the conference",
        needs: "the same chair, where that is possible, or the reason why it is not"
      })
    })
}
