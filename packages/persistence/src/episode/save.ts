/** Saving: the events, then the state and the obligations that they lead to, in one transaction. */
import * as Effect from "effect/Effect"
import { changeOf, ConcurrentChange, type RecordedEvent, type Saved } from "@section17/application"
import type { Episode, EpisodeId, Obligation } from "@section17/domain"
import { wrote } from "../audit/wrote.ts"
import { keepIdentifiers } from "../child/identifiers.ts"
import { allOrNothing } from "../session/allOrNothing.ts"
import { insertAll } from "../session/insertAll.ts"
import { type Head, start } from "../session/chain.ts"
import { ask, rows, type Transaction } from "../session/Transaction.ts"
import { EpisodeRow } from "../table/EpisodeRow.ts"
import { EventRow } from "../table/EventRow.ts"
import { ObligationRow } from "../table/ObligationRow.ts"
import { chained, chronology, type Of, toRecorded } from "./chronology.ts"
import { obligationsAsRows, standingOf, stateOf } from "./columns.ts"
import { keepEpisodeIdentifiers } from "./identifiers.ts"

/** The end of the chronology; nobody else can add to it until this transaction ends. */
const takeHead = (transaction: Transaction, id: EpisodeId): Effect.Effect<Head> =>
  rows<Head>(
    transaction,
    "select version as number, head_hash as hash from episode where authority = ? and id = ? for update",
    [transaction.session.authority, id]
  ).pipe(Effect.map(([head]) => head ?? start))

const concurrent = Effect.fnUntraced(function* (
  transaction: Transaction,
  id: EpisodeId,
  seenVersion: number
) {
  const since = yield* chronology(transaction, { id, after: seenVersion })
  const changes = since.map((row) => changeOf(toRecorded(row)))
  const currentVersion = (yield* takeHead(transaction, id)).number
  return yield* new ConcurrentChange({ episode: id, seenVersion, currentVersion, changes })
})

type Written = ReturnType<typeof chained>

/** Whether it was not there yet. */
const insertEpisode = (
  { em, session: { authority } }: Transaction,
  { after, obligations }: Saved,
  headHash: string
) =>
  ask(async () => {
    const row = {
      authority,
      id: after.id,
      ...standingOf(after, obligations),
      headHash,
      state: stateOf(after)
    }
    const query = em.createQueryBuilder(EpisodeRow).insert(row).onConflict(["authority", "id"]).ignore()
    return (await query.execute("run")).affectedRows === 1
  })

const updateEpisode = ({ em, session }: Transaction, { after, obligations }: Saved, headHash: string) =>
  ask(() =>
    em.nativeUpdate(
      EpisodeRow,
      { authority: session.authority, id: after.id },
      { ...standingOf(after, obligations), headHash, state: stateOf(after) }
    )
  )

/** An event that is there already, although the episode's row does not know of it, is a defect. */
const insertEvents = (transaction: Transaction, written: Written) =>
  insertAll(
    transaction,
    EventRow,
    written.map(({ row }) => row)
  )

/** Writes anew what is required in an episode. */
export const replaceObligations = Effect.fnUntraced(function* (
  transaction: Transaction,
  of: Of,
  obligations: ReadonlyArray<Obligation.Obligation>
) {
  yield* ask(() => transaction.em.nativeDelete(ObligationRow, of))
  yield* insertAll(transaction, ObligationRow, obligationsAsRows(of, obligations))
})

const asRecorded = (written: Written): ReadonlyArray<RecordedEvent> =>
  written.map(({ event, row: { episode, hash, number, previousHash } }) => ({
    episode,
    number,
    event,
    previousHash,
    hash
  }))

/** Keeps what the events say of identifiers, or undoes what was written of the episode. */
const identifying = <A, E>(transaction: Transaction, { after, events }: Saved, work: Effect.Effect<A, E>) => {
  const identifies = events.some(
    (event) =>
      event._tag === "EntryRecorded" &&
      (event.entry._tag === "IdentifiersGiven" || event.entry._tag === "EpisodeIdentifiersGiven")
  )
  if (!identifies) return work
  return allOrNothing(
    transaction,
    Effect.tap(work, () =>
      Effect.andThen(
        keepIdentifiers(transaction, after.child.id, events),
        keepEpisodeIdentifiers(transaction, after.id, events)
      )
    )
  )
}

const append = Effect.fnUntraced(function* (transaction: Transaction, saved: Saved) {
  const { after, before, events, obligations } = saved
  const seen = before?.version ?? 0
  if (after.authority !== transaction.session.authority || after.version !== seen + events.length) {
    return yield* Effect.die(
      new Error(`Version ${after.version} of ${after.id} does not follow from ${seen}`)
    )
  }
  const head = before === undefined ? start : yield* takeHead(transaction, after.id)
  if (head.number !== seen) return yield* concurrent(transaction, after.id, seen)
  const of = { authority: after.authority, episode: after.id }
  const written = chained(transaction, of, { head, events })
  const headHash = written.at(-1)?.row.hash ?? head.hash
  if (before !== undefined) yield* updateEpisode(transaction, saved, headHash)
  else if (!(yield* insertEpisode(transaction, saved, headHash))) {
    return yield* concurrent(transaction, after.id, seen)
  }
  yield* insertEvents(transaction, written)
  yield* replaceObligations(transaction, of, obligations)
  return asRecorded(written)
})

/** That the chronology of the episode ends with this hash, for the account of its writing. */
export const wroteEpisode = (
  transaction: Transaction,
  { child, id }: Episode.Episode,
  headHash: string
): void => wrote(transaction, { child: child.id, what: `episode ${id.toLowerCase()}`, says: headHash })

/**
 * Appends the events to the version that was seen, and to no other. When it fails, it has written nothing: the unit of
 * work can go on.
 *
 * A defect, not a failure, when events and states do not fit: that the events lead from one state to the other is for
 * the caller to see to.
 */
export const save = (transaction: Transaction, saved: Saved) =>
  identifying(transaction, saved, append(transaction, saved)).pipe(
    Effect.tap((written) =>
      Effect.sync(() => wroteEpisode(transaction, saved.after, written.at(-1)?.hash ?? start.hash))
    )
  )
