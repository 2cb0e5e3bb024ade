import * as Result from "effect/Result"
import { latestConclusion } from "../enquiry/enquiries.ts"
import type { Episode } from "../Episode.ts"
import type { EntryTag } from "../record/Entry.ts"
import type { Checks } from "../record/Check.ts"
import { answering } from "../record/answering.ts"
import { waitingSince } from "../record/waiting.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Conference.ts"
import { awaitsConference } from "./conferences.ts"
import { chairedBy } from "./independence.ts"

const isConvened = (episode: Episode, tag: EntryTag) =>
  Requirement.inOrder(awaitsConference(episode), tag, {
    stands: "no enquiry has led to a conference that is still to be held",
    needs: "an enquiry that is concluded, with a conference convened"
  })

export const checks: Checks<typeof entries> = {
  ConferenceReportPrepared: (episode, { _tag }) => isConvened(episode, _tag),
  AgencyReportedToConference: (episode, { _tag }) => isConvened(episode, _tag),
  InitialConferenceHeld: (episode, entry, deciding) =>
    Result.gen(function* () {
      const { _tag, heldOn } = entry
      yield* isConvened(episode, _tag)
      const notBefore = latestConclusion(episode)?.concludedOn
      const day = { field: "heldOn", given: heldOn, ...(notBefore === undefined ? {} : { notBefore }) }
      yield* Requirement.possible(_tag, day, deciding)
      yield* chairedBy(episode, entry, deciding)
    }),
  /** Once an enquiry is concluded without one. @see WT15-115 */
  ConferenceRequested: (episode, { _tag }) =>
    Requirement.inOrder(latestConclusion(episode) !== undefined && !awaitsConference(episode), _tag, {
      stands: "no enquiry is concluded without a conference",
      needs: "the decision not to proceed with one"
    }),
  ConferenceRequestAnswered: answering(
    (episode, { _tag }) => waitingSince(episode, "ConferenceRequested", _tag),
    {
      stands: "nobody waits for a conference that they asked for",
      needs: "a request from a professional with serious concerns"
    }
  )
}
