import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import { answering } from "../record/answering.ts"
import { waitingSince } from "../record/waiting.ts"
import type { entries } from "./Sharing.ts"

export const checks: Checks<typeof entries> = {
  /** What was put on record before it was asked for names no law, and is read all the same. */
  InformationShared: (_, { _tag, legalBasis }) =>
    Requirement.inOrder(legalBasis !== undefined, _tag, {
      stands: "it names no law by which the information is shared",
      needs: "the legal basis of the decision to share"
    }),
  RequestWithoutConsentSupported: answering(
    (episode, { _tag }) => waitingSince(episode, "InformationRequestedWithoutConsent", _tag),
    {
      stands: "no request for information without consent waits for support",
      needs: "the request on record, with its reasons"
    }
  ),
  HelpAnswered: answering((episode, { _tag }) => waitingSince(episode, "HelpRequested", _tag), {
    stands: "no request for help waits for an answer",
    needs: "the request on record"
  })
}
