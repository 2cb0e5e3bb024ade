/** Verifying: that a chronology is what was written, and that the episode's row is what it adds up to. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { type Chronology, ChronologyBroken, type RecordedEvent } from "@section17/application"
import { type Episode, type EpisodeId, fold } from "@section17/domain"
import { faultIn, type Head, isSame, start } from "../session/chain.ts"
import { remembering } from "../session/remembering.ts"
import type { Secrets } from "../session/Secrets.ts"
import type { Transaction } from "../session/Transaction.ts"
import { type EventColumns, toEvent, toRecorded } from "./chronology.ts"
import { columnsOf } from "./columns.ts"
import { look, type Looked } from "./looking.ts"
import type { Standing } from "./standing.ts"

type Recorded = Result.Result<ReadonlyArray<RecordedEvent>, unknown>

/** The episode that events add up to; a failure when they do not. */
export const foldOf = (
  events: ReadonlyArray<EventColumns>
): Result.Result<Episode.Episode | undefined, unknown> => Result.try(() => fold(events.map(toEvent)))

const added = (recorded: Recorded): Checked["folded"] =>
  Result.flatMap(recorded, (events) => Result.try(() => fold(events.map(({ event }) => event))))

/** What the row of the episode should say, once its events are added up. */
export const expected = (folded: Episode.Episode, headHash: string): Standing => ({
  ...columnsOf(folded),
  headHash,
  state: folded
})

interface Walked {
  /** The last event that is as it was written. */
  readonly head: Head
  /** Why the one after it is not. */
  readonly fault: string | undefined
}

/** Follows a chronology, event over event, to its end or its first fault. */
export const walk = (secrets: Secrets, events: ReadonlyArray<EventColumns>): Walked => {
  let head = start
  for (const event of events) {
    const why = faultIn(secrets, head, event, "event")
    if (why !== undefined) return { head, fault: why }
    head = event
  }
  return { head, fault: undefined }
}

/** The number of the first event that is wrong, and why. */
interface Fault {
  readonly number: number
  readonly why: string
}

/** A chronology, recomputed. */
interface Checked {
  readonly length: number
  /** A failure where one of them is no event. */
  readonly recorded: Recorded
  /** What they add up to; a failure where they add up to nothing. */
  readonly folded: Result.Result<Episode.Episode | undefined, unknown>
  readonly fault: Fault | undefined
}

const faultOf = (
  row: Standing | null,
  { fault: why, head }: Walked,
  folded: Checked["folded"]
): Fault | undefined => {
  const { hash, number } = head
  if (why !== undefined) return { number: number + 1, why }
  if (Result.isFailure(folded)) return { number, why: "the events do not add up to an episode" }
  if (row === null && folded.success === undefined) return undefined
  if (row === null || folded.success === undefined)
    return { number, why: "the episode and its events do not go together" }
  if (row.headHash !== hash) return { number: number + 1, why: "the chronology is recorded to end elsewhere" }
  return isSame(row, expected(folded.success, hash))
    ? undefined
    : { number, why: "the episode stands otherwise than its events add up to" }
}

/** Of the row of an episode and its events, as the database writes them. */
const check =
  (secrets: Secrets) =>
  (kept: string): Checked => {
    const [row, found] = JSON.parse(kept) as [Standing | null, ReadonlyArray<EventColumns> | null]
    const events = found ?? []
    const recorded = Result.try(() => events.map(toRecorded))
    const folded = added(recorded)
    return { length: events.length, recorded, folded, fault: faultOf(row, walk(secrets, events), folded) }
  }

type Check = (kept: string) => Checked

const checking = new WeakMap<Secrets, Check>()

/** What is as it should be is remembered for a moment, by all that was read of it; what is not is looked at each time. */
const checkedBy = (secrets: Secrets): Check => {
  const before = checking.get(secrets)
  if (before !== undefined) return before
  const now = remembering(
    check(secrets),
    ({ fault, recorded }) => fault === undefined && Result.isSuccess(recorded)
  )
  checking.set(secrets, now)
  return now
}

const checkedIn = ({ secrets }: Transaction, { happened = null, stands }: Looked): Checked =>
  checkedBy(secrets)(`[${stands},${happened}]`)

/** One statement sees one moment: an event that is committed meanwhile is neither in the events nor in the row. */
const checked = (transaction: Transaction, id: EpisodeId) =>
  Effect.map(look(transaction, id, { chronology: true }), (looked) => checkedIn(transaction, looked))

/** The episode that the row is found to be, once its events were added up to it: it need not be read from the row. */
export const foundIn = (transaction: Transaction, looked: Looked): Episode.Episode | undefined => {
  if (looked.happened === undefined) return undefined
  const { fault, folded } = checkedIn(transaction, looked)
  return fault === undefined ? Result.getOrUndefined(folded) : undefined
}

const broken = (episode: EpisodeId, { number, why }: Fault) => new ChronologyBroken({ episode, number, why })

/**
 * Recomputes the numbers, links, hashes and seals of a chronology, adds its events up, and compares what comes out with
 * the episode's row.
 *
 * Finds an event that was edited, deleted, moved, added or hashed anew without the installation's secret, at the end
 * too, and a row that says anything else than its events. Does not find that an episode, with all its events, was
 * removed, or put back to what it once was: the audit of the authority names the later changes.
 */
export const verify = Effect.fnUntraced(function* (transaction: Transaction, id: EpisodeId) {
  const { fault, length } = yield* checked(transaction, id)
  if (fault !== undefined) return yield* broken(id, fault)
  return { events: length }
})

/** The events of an episode that was looked at with them, and whether they verify. A row that is not an event is a defect. */
export const verifiedIn = (transaction: Transaction, id: EpisodeId, looked: Looked) => {
  const { fault, recorded } = checkedIn(transaction, looked)
  return Effect.map(Effect.orDie(Effect.fromResult(recorded)), (events): Chronology => ({
    events,
    broken: fault && broken(id, fault)
  }))
}
