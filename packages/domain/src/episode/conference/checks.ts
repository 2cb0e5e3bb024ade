import * as Result from "effect/Result"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import { byDefault } from "../../protocol/Readings.ts"
import { conferenceClock } from "../enquiry/conferenceClock.ts"
import { latestConclusion } from "../enquiry/enquiries.ts"
import type { Episode } from "../Episode.ts"
import type { EntryTag } from "../record/Entry.ts"
import type { Checks } from "../record/Check.ts"
import { entriesOf } from "../record/entriesOf.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Conference.ts"
import { conferencesOf } from "./conferences.ts"
import { chairedBy } from "./independence.ts"
import type { ConferenceOutcome } from "./Outcome.ts"

/** Whether an enquiry leads to a conference that is not held yet. Which discussion counts makes no difference to that. */
const awaitsConference = (episode: Episode): boolean =>
  conferencesOf(episode).length < conferenceClock(episode, byDefault).length

/** No timescale that the conference establishes ends before it begins. */
const areToCome = (outcome: ConferenceOutcome, heldOn: CalendarDate): boolean =>
  outcome._tag === "NoPlan" || Object.values(outcome.timescales).every((by) => heldOn <= by)

const isRequestOpen = (episode: Episode): boolean =>
  entriesOf(episode, "ConferenceRequestAnswered").length < entriesOf(episode, "ConferenceRequested").length

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
      const { _tag, heldOn, outcome } = entry
      yield* isConvened(episode, _tag)
      const notBefore = latestConclusion(episode)?.concludedOn
      const day = { field: "heldOn", given: heldOn, ...(notBefore === undefined ? {} : { notBefore }) }
      yield* Requirement.possible(_tag, day, deciding)
      yield* chairedBy(episode, entry, deciding)
      yield* Requirement.inOrder(areToCome(outcome, heldOn), _tag, {
        stands: "a timescale of the plan ends before the conference",
        needs: "days from the conference on"
      })
    }),
  /** Once an enquiry is concluded without one. @see WT15-115 */
  ConferenceRequested: (episode, { _tag }) =>
    Requirement.inOrder(latestConclusion(episode) !== undefined && !awaitsConference(episode), _tag, {
      stands: "no enquiry is concluded without a conference",
      needs: "the decision not to proceed with one"
    }),
  ConferenceRequestAnswered: (episode, { _tag }) =>
    Requirement.inOrder(isRequestOpen(episode), _tag, {
      stands: "nobody waits for a conference that they asked for",
      needs: "a request from a professional with serious concerns"
    })
}
