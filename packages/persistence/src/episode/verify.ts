/** Verifying: that a chronology is what was written, and that the episode's row is what it adds up to. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import { ChronologyBroken } from "@section17/application"
import { Episode, type EpisodeId, fold } from "@section17/domain"
import { canonical, faultIn, type Head, start } from "../session/chain.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"
import { type EventColumns, eventColumns, toEvent } from "./chronology.ts"
import { columnsOf } from "./columns.ts"

const broken = (episode: EpisodeId, number: number, why: string) =>
  Effect.fail(new ChronologyBroken({ episode, number, why }))

/** What of an episode's row its events determine. */
export interface Standing extends ReturnType<typeof columnsOf> {
  readonly headHash: string
  readonly state: unknown
}

/** The columns of `episode` that make a {@link Standing}. */
export const standing = `child, stage, version, ${instant("received_at")} as "receivedAt",
  lead_practitioner as "leadPractitioner", assessment_author as "assessmentAuthor",
  assessment_authoriser as "assessmentAuthoriser", protocol_version as "protocolVersion",
  protocol_edition as "protocolEdition", closed_on::text as "closedOn", record_class as "recordClass", head_hash as "headHash", state`

/** An event, or none; and with the first row what the episode's own row says, where there is one. */
type Kept = EventColumns & { readonly stands: Standing | null }

/**
 * The events of an episode with its row, as of one moment: one statement sees one, so that an event which is committed
 * meanwhile is in neither.
 */
const keptOf = Effect.fnUntraced(function* (transaction: Transaction, id: EpisodeId) {
  const { authority } = transaction.session
  const kept = yield* rows<Kept>(
    transaction,
    `select stood.stands, happened.*
     from (
       select 1 as first, to_jsonb(row) as stands
       from (select ${standing} from episode where authority = ? and id = ?) row
     ) stood
     full join (select ${eventColumns} from event where authority = ? and episode = ?) happened
       on happened.number = stood.first
     order by happened.number`,
    [authority, id, authority, id]
  )
  const events: ReadonlyArray<EventColumns> = kept
    .filter(({ number }) => number !== null)
    .map((each) => Struct.omit(each, ["stands"]))
  return { events, row: kept.find(({ stands }) => stands !== null)?.stands ?? undefined }
})

const encode = Schema.encodeSync(Episode.Episode)

/** The episode that events add up to; a failure when they do not. */
export const foldOf = (
  events: ReadonlyArray<EventColumns>
): Result.Result<Episode.Episode | undefined, unknown> => Result.try(() => fold(events.map(toEvent)))

/** What the row of the episode should say, once its events are added up. */
export const expected = (folded: Episode.Episode, headHash: string): Standing => ({
  ...columnsOf(folded),
  headHash,
  state: encode(folded)
})

interface Walked {
  /** The last event that is as it was written. */
  readonly head: Head
  /** Why the one after it is not. */
  readonly fault: string | undefined
}

/** Follows a chronology, event over event, to its end or its first fault. */
export const walk = (transaction: Transaction, events: ReadonlyArray<EventColumns>): Walked => {
  let head = start
  for (const event of events) {
    const why = faultIn(transaction.secrets, head, event, "event")
    if (why !== undefined) return { head, fault: why }
    head = event
  }
  return { head, fault: undefined }
}

/**
 * Recomputes the numbers, links, hashes and seals of a chronology, adds its events up, and compares what comes out with
 * the episode's row.
 *
 * Finds an event that was edited, deleted, moved, added or hashed anew without the installation's secret, at the end
 * too, and a row that says anything else than its events. Does not find that an episode, with all its events, was
 * removed, or put back to what it once was: the audit of the authority names the later changes.
 */
export const verify = Effect.fnUntraced(function* (transaction: Transaction, id: EpisodeId) {
  const { events, row } = yield* keptOf(transaction, id)
  const { fault: why, head } = walk(transaction, events)
  if (why !== undefined) return yield* broken(id, head.number + 1, why)
  const folded = foldOf(events)
  if (Result.isFailure(folded))
    return yield* broken(id, head.number, "the events do not add up to an episode")
  if (row === undefined && folded.success === undefined) return { events: 0 }
  if (row === undefined || folded.success === undefined) {
    return yield* broken(id, head.number, "the episode and its events do not go together")
  }
  if (row.headHash !== head.hash)
    return yield* broken(id, head.number + 1, "the chronology is recorded to end elsewhere")
  if (canonical(row) !== canonical(expected(folded.success, head.hash))) {
    return yield* broken(id, head.number, "the episode stands otherwise than its events add up to")
  }
  return { events: events.length }
})
