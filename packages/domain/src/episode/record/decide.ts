/** Whether an entry may be put on record. */
import * as Result from "effect/Result"
import type { CommandOf } from "../Command.ts"
import { type Deciding, type DecisionOn, recordedBy } from "../Deciding.ts"
import type { Episode } from "../Episode.ts"
import type { Refusal } from "../refusals.ts"
import * as Requirement from "../requirements.ts"
import { checks } from "./checks.ts"
import type { Entry } from "./Entry.ts"
import { happened, meaningOfEntry } from "./entriesOf.ts"

type Asked = Result.Result<void, Refusal>

const granted: Asked = Result.succeed(undefined)

/** What happened is not in the future, and, but for what may precede it, not before the referral. */
const couldHappen = (episode: Episode, entry: Entry, deciding: Deciding): Asked => {
  const { happened: field, mayPrecedeReferral } = meaningOfEntry(entry)
  if (field === undefined) return granted
  const { at, on } = happened({ entry, ...recordedBy(deciding) })
  const notBefore = mayPrecedeReferral ? {} : { notBefore: Requirement.receivedOn(episode) }
  return Result.flatMap(
    Requirement.possible(entry._tag, { field, given: on, ...notBefore }, deciding),
    (): Asked => (at === undefined ? granted : Requirement.past(entry._tag, { field, given: at }, deciding))
  )
}

const fromWhoMay = (episode: Episode, entry: Entry, deciding: Deciding): Asked =>
  meaningOfEntry(entry).from === "lead" ? Requirement.fromLead(episode, entry._tag, deciding) : granted

/** A decision is for whom the protocol names; where it names nobody, for whoever leads or answers the referral. */
const decidedByWhoMay = (episode: Episode, entry: Entry, deciding: Deciding): Asked => {
  const { about, decides } = meaningOfEntry(entry)
  const decision = decides?.(entry)
  if (decision === undefined) return granted
  const author = about?.(entry, episode)
  return Requirement.decidedBy(episode, decision, deciding, {
    ...(author === undefined ? {} : { author }),
    otherwise: () => Requirement.fromLeadOrWhoAnswers(episode, entry._tag, deciding)
  })
}

/** What the room asks of the entry besides; the table is keyed by name, which the compiler cannot follow for a union. */
const allowedByRoom = (episode: Episode, entry: Entry, deciding: Deciding): Asked => {
  const check = checks[entry._tag] as ((...asked: Parameters<typeof allowedByRoom>) => Asked) | undefined
  return check?.(episode, entry, deciding) ?? granted
}

/** Puts an entry on record: by whoever may, when it can have happened, with what its room asks. */
export const putOnRecord: DecisionOn<"PutOnRecord"> = (
  episode,
  { entry }: CommandOf<"PutOnRecord">,
  deciding
) =>
  Result.gen(function* () {
    yield* couldHappen(episode, entry, deciding)
    yield* fromWhoMay(episode, entry, deciding)
    yield* decidedByWhoMay(episode, entry, deciding)
    yield* allowedByRoom(episode, entry, deciding)
    return [{ _tag: "EntryRecorded", entry, ...recordedBy(deciding) }]
  })
