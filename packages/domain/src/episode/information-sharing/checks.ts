import type { Checks } from "../record/Check.ts"
import { answering } from "../record/answering.ts"
import { waitingSince } from "../record/waiting.ts"
import type { entries } from "./Sharing.ts"

export const checks: Checks<typeof entries> = {
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
