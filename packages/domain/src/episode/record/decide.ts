/** Whether an entry may be put on record. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { CommandOf } from "../Command.ts"
import { type Deciding, type DecisionOn, recordedBy } from "../Deciding.ts"
import { type Episode, lead } from "../Episode.ts"
import type { Refusal } from "../refusals.ts"
import * as Requirement from "../requirements.ts"
import { checks } from "./checks.gen.ts"
import type { Entry } from "./Entry.ts"
import { happened, meaningOfEntry } from "./entriesOf.ts"

type Asked = Result.Result<void, Refusal>

const granted: Asked = Result.succeed(undefined)

/** What it is not earlier than: the referral, but for what may precede it; and, for what needs it, the birth. */
const earliest = (episode: Episode, entry: Entry): CalendarDate | undefined => {
  const { mayPrecedeReferral, needsBirth } = meaningOfEntry(entry)
  const days = [
    ...(mayPrecedeReferral ? [] : [Requirement.receivedOn(episode)]),
    ...(needsBirth ? [episode.child.birth.on] : [])
  ]
  return days.sort().at(-1)
}

/** What happened is not in the future, nor before what it can follow. */
const couldHappen = (episode: Episode, entry: Entry, deciding: Deciding): Asked =>
  Result.gen(function* () {
    const { happened: field, needsBirth } = meaningOfEntry(entry)
    if (needsBirth) yield* Requirement.born(episode, entry._tag)
    if (field === undefined) return
    const { at, on } = happened({ entry, ...recordedBy(deciding) })
    const notBefore = earliest(episode, entry)
    const day = { field, given: on, ...(notBefore === undefined ? {} : { notBefore }) }
    yield* Requirement.possible(entry._tag, day, deciding)
    if (at !== undefined) yield* Requirement.past(entry._tag, { field, given: at }, deciding)
  })

/** The other days of the entry fit what happened: none that it tells of is later, none that it sets is earlier. */
const agreesWithItself = (entry: Entry, deciding: Deciding): Asked =>
  Result.gen(function* () {
    const { sets, tells } = meaningOfEntry(entry)
    const { on } = happened({ entry, ...recordedBy(deciding) })
    for (const [field, given] of tells?.(entry) ?? []) {
      if (given !== null) yield* Requirement.noLaterThan(entry._tag, { field, given, notAfter: on })
    }
    for (const [field, given] of sets?.(entry) ?? []) {
      yield* Requirement.inOrder(given === null || on <= given, entry._tag, {
        stands: `${field} is ${given}, which is before it happened`,
        needs: `a day from ${on} on`
      })
    }
  })

const fromWhoMay = (episode: Episode, entry: Entry, deciding: Deciding): Asked =>
  meaningOfEntry(entry).from === "lead" ? Requirement.fromLead(episode, entry._tag, deciding) : granted

/** Whoever puts it on record decides; or, where that is the lead, whom the entry says they decided with. */
const decider = (episode: Episode, entry: Entry, deciding: Deciding) => {
  const other = meaningOfEntry(entry).with?.(entry)
  return other === undefined || lead(episode)?.practitioner !== deciding.practitioner.id
    ? Result.succeed(deciding.practitioner)
    : Requirement.known(other, deciding)
}

/** A decision is for whom the protocol names; where it names nobody, for whoever leads or answers the referral. */
const decidedByWhoMay = (episode: Episode, entry: Entry, deciding: Deciding): Asked => {
  const { about, decides } = meaningOfEntry(entry)
  const decision = decides?.(entry)
  if (decision === undefined) return granted
  return Result.flatMap(decider(episode, entry, deciding), (practitioner) =>
    Requirement.decidedBy(
      episode,
      decision,
      { ...deciding, practitioner },
      {
        authors: about?.(entry, episode) ?? [],
        otherwise: () => Requirement.fromLeadOrWhoAnswers(episode, entry._tag, deciding)
      }
    )
  ) as Asked
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
    yield* agreesWithItself(entry, deciding)
    yield* fromWhoMay(episode, entry, deciding)
    yield* decidedByWhoMay(episode, entry, deciding)
    yield* allowedByRoom(episode, entry, deciding)
    return [{ _tag: "EntryRecorded", entry, ...recordedBy(deciding) }]
  })
