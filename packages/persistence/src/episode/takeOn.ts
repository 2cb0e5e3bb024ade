/** Whole episodes, a handful of statements for all of them. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { WholeEpisode } from "@section17/application"
import { Episode, type Obligation } from "@section17/domain"
import { wroteEpisode } from "./save.ts"
import { childAsRow, namesAsRows, wroteChild } from "../child/Children.ts"
import { keepIdentifiers } from "../child/identifiers.ts"
import { start } from "../session/chain.ts"
import { insertAll } from "../session/insertAll.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { ChildNameRow } from "../table/ChildNameRow.ts"
import { ChildRow } from "../table/ChildRow.ts"
import { EpisodeRow } from "../table/EpisodeRow.ts"
import { EventRow } from "../table/EventRow.ts"
import { ObligationRow } from "../table/ObligationRow.ts"
import { chained } from "./chronology.ts"
import { obligationAsRow, standingOf } from "./columns.ts"
import { keepEpisodeIdentifiers } from "./identifiers.ts"

const encode = Schema.encodeSync(Episode.Episode)

/** Rows of obligations; one that several episodes share is encoded once. */
const owing = () => {
  const known = new Map<Obligation.Obligation, ReturnType<typeof obligationAsRow>>()
  return (facts: Obligation.Obligation) => {
    const row = known.get(facts) ?? obligationAsRow(facts)
    known.set(facts, row)
    return row
  }
}

const asRows =
  (transaction: Transaction, owed: ReturnType<typeof owing>) =>
  ({ child, episode, events, obligations }: WholeEpisode) => {
    const { authority } = transaction.session
    const of = { authority, episode: episode.id }
    const eventRows = chained(transaction, of, { head: start, events }).map(({ row }) => row)
    const { hash: headHash } = eventRows.at(-1) ?? start
    return {
      child: childAsRow(authority, child),
      names: namesAsRows(authority, child),
      episode: {
        authority,
        id: episode.id,
        ...standingOf(episode, obligations),
        headHash,
        state: encode(episode)
      },
      events: eventRows,
      obligations: obligations.map((facts, index) => ({ ...of, number: index + 1, ...owed(facts) }))
    }
  }

const fits = (transaction: Transaction, { child, episode, events }: WholeEpisode): boolean =>
  episode.authority === transaction.session.authority &&
  episode.version === events.length &&
  episode.child.id === child.id

/** A defect when an episode is another authority's, does not fit its events or its child, or has another's identifier. */
export const takeOn = Effect.fnUntraced(function* (
  transaction: Transaction,
  episodes: ReadonlyArray<WholeEpisode>
) {
  const unfit = episodes.find((each) => !fits(transaction, each))
  if (unfit !== undefined) {
    return yield* Effect.die(new Error(`Episode ${unfit.episode.id} does not fit what it is taken on with`))
  }
  const all = episodes.map(asRows(transaction, owing()))
  const insertEach = (table: Parameters<typeof insertAll>[1], some: ReadonlyArray<object>) =>
    insertAll(transaction, table, some)
  yield* insertEach(
    ChildRow,
    all.map(({ child }) => child)
  )
  yield* insertEach(
    ChildNameRow,
    all.flatMap(({ names }) => names)
  )
  yield* insertEach(
    EpisodeRow,
    all.map(({ episode }) => episode)
  )
  yield* insertEach(
    EventRow,
    all.flatMap(({ events }) => events)
  )
  for (const { child, episode, events } of episodes) {
    yield* Effect.orDie(keepIdentifiers(transaction, child.id, events))
    yield* Effect.orDie(keepEpisodeIdentifiers(transaction, episode.id, events))
  }
  yield* insertEach(
    ObligationRow,
    all.flatMap(({ obligations }) => obligations)
  )
  for (const [index, { child, episode }] of episodes.entries()) {
    wroteChild(transaction, child)
    wroteEpisode(transaction, episode, all[index]?.episode.headHash ?? start.hash)
  }
  // What refers to what is looked at now, and not under the lock on the account.
  yield* rows(transaction, "set constraints all immediate", [])
})
