import type { Checks } from "../record/Check.ts"
import { entriesOf } from "../record/entriesOf.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Sharing.ts"
import { requestWaits } from "./standing.ts"

export const checks: Checks<typeof entries> = {
  RequestWithoutConsentSupported: (episode, { _tag }) =>
    Requirement.inOrder(requestWaits(episode), _tag, {
      stands: "no request for information without consent waits for support",
      needs: "the request on record, with its reasons"
    }),
  HelpAnswered: (episode, { _tag }) =>
    Requirement.inOrder(entriesOf(episode, "HelpRequested").length > entriesOf(episode, _tag).length, _tag, {
      stands: "no request for help waits for an answer",
      needs: "the request on record"
    })
}
