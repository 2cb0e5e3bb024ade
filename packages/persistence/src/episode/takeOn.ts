/** Whole episodes, a handful of statements for all of them. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { WholeEpisode } from "@section17/application"
import { Episode } from "@section17/domain"
import { childAsRow, namesAsRows } from "../child/Children.ts"
import { keepIdentifiers } from "../child/identifiers.ts"
import { start } from "../session/chain.ts"
import { insertAll } from "../session/insertAll.ts"
import type { Transaction } from "../session/Transaction.ts"
import { chained } from "./chronology.ts"
import { obligationsAsRows, standingOf } from "./columns.ts"
import { keepEpisodeIdentifiers } from "./identifiers.ts"

const encode = Schema.encodeSync(Episode.Episode)

const asRows = (transaction: Transaction, { child, episode, events, obligations }: WholeEpisode) => {
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
    obligations: obligationsAsRows(of, obligations)
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
  const all = episodes.map((each) => asRows(transaction, each))
  yield* insertAll(
    transaction,
    "child",
    all.map(({ child }) => child)
  )
  yield* insertAll(
    transaction,
    "child_name",
    all.flatMap(({ names }) => names)
  )
  yield* insertAll(
    transaction,
    "episode",
    all.map(({ episode }) => episode)
  )
  yield* insertAll(
    transaction,
    "event",
    all.flatMap(({ events }) => events)
  )
  for (const { child, episode, events } of episodes) {
    yield* Effect.orDie(keepIdentifiers(transaction, child.id, events))
    yield* Effect.orDie(keepEpisodeIdentifiers(transaction, episode.id, events))
  }
  yield* insertAll(
    transaction,
    "obligation",
    all.flatMap(({ obligations }) => obligations)
  )
})
