import * as Result from "effect/Result"
import { takenUp } from "../allocation/takenUp.ts"
import { completedAt } from "../assessment/standing.ts"
import type { Deciding } from "../Deciding.ts"
import type { Checks } from "../record/Check.ts"
import { answering } from "../record/answering.ts"
import { waitingSince } from "../record/waiting.ts"
import { asKept, isNamed, mayRemainAnonymous } from "../referral/anonymity.ts"
import { awaitsDecision, type Referrer } from "../referral/Referral.ts"
import { NotOnRecord } from "../refusals.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./FrontDoor.ts"

/** Whoever may remain anonymous leaves no name; whoever may not is named (BUC-2.5b). */
const namedAsTheProtocolAsks = (referrer: Referrer, { protocol }: Deciding) => {
  const { allowed, explanation } = mayRemainAnonymous(protocol, referrer._tag)
  return allowed || explanation === undefined || isNamed(referrer)
    ? Result.succeed(undefined)
    : Result.fail(
        new NotOnRecord({
          step: "receiveReferral",
          missing: ["professionalReferrerNamed"],
          unanswered: [],
          tooFew: [],
          explanation
        })
      )
}

const keepsNoName = (referrer: Referrer): boolean =>
  JSON.stringify(asKept(referrer)) === JSON.stringify(referrer)

export const checks: Checks<typeof entries> = {
  FurtherReferralReceived: (_, { _tag, referrer }, deciding) =>
    Result.flatMap(namedAsTheProtocolAsks(referrer, deciding), () =>
      Requirement.inOrder(keepsNoName(referrer), _tag, {
        stands: "the referrer wishes to remain anonymous and is named",
        needs: "a referrer without a name"
      })
    ),
  FurtherReferralReviewed: answering(
    (episode, { _tag }) => waitingSince(episode, "FurtherReferralReceived", _tag),
    {
      stands: "no further referral waits for a decision",
      needs: "a further referral that nobody has decided on"
    }
  ),
  /** It determines what the response decides: an assessment is needed when it is that, and not when it is another. */
  ResponseDetermined: (episode, { _tag, section17Assessment }, deciding) =>
    Result.flatMap(Requirement.decidedBy(episode, "referralResponse", deciding, { authors: [] }), () => {
      const { referral } = episode
      const decided =
        referral._tag === "Received" || awaitsDecision(referral) ? undefined : referral.decision.response
      const isNeeded = section17Assessment._tag === "Needed"
      const agrees = isNeeded ? takenUp(episode) !== undefined : decided !== "section17Assessment"
      return Requirement.inOrder(decided === undefined || agrees, _tag, {
        stands: `the referral is answered with ${decided}`,
        needs: "a determination about an assessment under section 17 that agrees with it"
      })
    }),
  FollowUpAnswered: answering((episode, { _tag }) => waitingSince(episode, "ResponseFollowedUp", _tag), {
    stands: "nobody has followed the response up",
    needs: "a follow-up by a referrer that has no answer yet"
  }),
  /** Earlier work is over before the referral, or goes on. */
  PreviousInvolvementNoted: (episode, { _tag, involvement }) =>
    involvement._tag === "Open"
      ? Requirement.granted
      : Requirement.noLaterThan(_tag, {
          field: "involvement.closed",
          given: involvement.closed,
          notAfter: Requirement.receivedOn(episode)
        }),
  AssessmentNotProgressed: (episode, { _tag }) =>
    Requirement.inOrder(takenUp(episode) !== undefined && completedAt(episode) === undefined, _tag, {
      stands: "no assessment is to be done",
      needs: "a decision that asks for an assessment, and one that is not authorised yet"
    })
}
