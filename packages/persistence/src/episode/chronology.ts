/** Events as they are kept: rows, hashed and sealed. */
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import type { RecordedEvent } from "@section17/application"
import { type AuthorityCode, type EpisodeId, Event } from "@section17/domain"
import { oneOf } from "../session/condition.ts"
import { type Head, linked } from "../session/chain.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"

/** What of an event is hashed: where it stands, and all that it says. */
export interface Hashed {
  readonly authority: string
  readonly episode: EpisodeId
  readonly number: number
  readonly type: string
  readonly recordedAt: string
  readonly recordedBy: string
  readonly payload: unknown
}

export interface EventColumns extends Hashed {
  readonly previousHash: string
  readonly hash: string
  readonly seal: string
}

/** The columns of `event` that make {@link EventColumns}. */
export const eventColumns = `authority, episode, number, type, ${instant("recorded_at")} as "recordedAt",
  recorded_by as "recordedBy", payload, previous_hash as "previousHash", hash, seal`

/** The events of an episode from `after` on, as they stand in their rows. */
export const chronology = (
  transaction: Transaction,
  of: { readonly id: EpisodeId; readonly after: number }
) =>
  rows<EventColumns>(
    transaction,
    `select ${eventColumns} from event
     where authority = ? and episode = ? and number > ? order by number`,
    [transaction.session.authority, of.id, of.after]
  )

/** The events of each of the episodes, in order. */
export const chronologies = (transaction: Transaction, ids: ReadonlyArray<EpisodeId>) =>
  rows<EventColumns>(
    transaction,
    `select ${eventColumns} from event
     where authority = ? and ${oneOf("episode")} order by episode, number`,
    [transaction.session.authority, JSON.stringify(ids)]
  )

const decode = Schema.decodeUnknownSync(Event.Event)
const encode = Schema.encodeSync(Event.Event)

/** Throws, as a defect, for a row that is not an event. */
export const toEvent = ({ payload, recordedAt, recordedBy, type }: Hashed): Event.Event =>
  decode({ ...(payload as object), _tag: type, recordedAt, recordedBy })

export const toRecorded = (row: EventColumns): RecordedEvent => ({
  episode: row.episode,
  number: row.number,
  event: toEvent(row),
  previousHash: row.previousHash,
  hash: row.hash
})

/** Whose events they are. */
export interface Of {
  readonly authority: AuthorityCode.AuthorityCode
  readonly episode: EpisodeId
}

const hashed = ({ authority, episode }: Of, number: number, event: Event.Event) => ({
  authority,
  episode,
  number,
  type: event._tag,
  recordedAt: event.recordedAt,
  recordedBy: event.recordedBy,
  payload: Struct.omit(encode(event), ["_tag", "recordedAt", "recordedBy"])
})

/** New events with their rows, each hashed over the one before it. */
export const chained = (
  { secrets }: Transaction,
  of: Of,
  { events, head }: { readonly head: Head; readonly events: ReadonlyArray<Event.Event> }
) => {
  let last = head
  return events.map((event) => {
    const row = linked(secrets, last, hashed(of, last.number + 1, event))
    last = row
    return { event, row }
  })
}
