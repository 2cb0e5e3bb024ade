/** Comparing many episodes with what their events add up to, two statements for all of them. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Compared } from "@section17/application"
import type { Episode, EpisodeId, Instant, Obligation } from "@section17/domain"
import { canonical } from "../session/chain.ts"
import { grouped } from "../session/grouped.ts"
import { ask, rows, type Transaction } from "../session/Transaction.ts"
import { EpisodeRow } from "../table/EpisodeRow.ts"
import { chronologies, type EventColumns } from "./chronology.ts"
import { standingOf, stateOf } from "./columns.ts"
import { replaceObligations } from "./save.ts"
import { standing, type Standing } from "./standing.ts"
import { expected, foldOf, walk } from "./verify.ts"

interface Batch {
  readonly after: EpisodeId | undefined
  readonly first: number
}

const NO_ID = "00000000-0000-0000-0000-000000000000"

/** Held until the unit of work ends, so that no event comes between a row and its chronology. */
const standings = (transaction: Transaction, { after = NO_ID as EpisodeId, first }: Batch) =>
  rows<Standing & { readonly id: EpisodeId }>(
    transaction,
    `select id, ${standing} from episode where authority = ? and id > ? order by id limit ? for update`,
    [transaction.session.authority, after, first]
  )

/** The columns in which the two differ. */
const differing = (row: Standing, should: Standing): ReadonlyArray<string> =>
  Object.keys(should).filter((name) => {
    const key = name as keyof Standing
    return canonical({ is: row[key] }) !== canonical({ is: should[key] })
  })

const compareOne = (
  transaction: Transaction,
  { id, ...row }: Standing & { readonly id: EpisodeId },
  events: ReadonlyArray<EventColumns>
): Compared => {
  const { fault, head } = walk(transaction.secrets, events)
  if (fault !== undefined)
    return { id, events: events.length, differs: [`event ${head.number + 1}: ${fault}`] }
  const folded = foldOf(events)
  const latest = events.at(-1)
  if (Result.isFailure(folded) || folded.success === undefined || latest === undefined) {
    return { id, events: events.length, differs: ["the events do not add up to an episode"] }
  }
  const differs = differing(row, expected(folded.success, head.hash))
  const rebuildable = { episode: folded.success, changedAt: latest.recordedAt as Instant.Instant }
  return { id, events: events.length, differs, ...(differs.length === 0 ? {} : { rebuildable }) }
}

export const compare = Effect.fnUntraced(function* (transaction: Transaction, batch: Batch) {
  const found = yield* standings(transaction, batch)
  if (found.length === 0) return []
  const events = yield* chronologies(
    transaction,
    found.map(({ id }) => id)
  )
  const byEpisode = grouped(events, ({ episode }) => episode)
  return found.map((row) => compareOne(transaction, row, byEpisode.get(row.id) ?? []))
})

/** Writes the row anew, and what is required; the chronology, whose end the row names, stays as it is. */
export const rewrite = Effect.fnUntraced(function* (
  transaction: Transaction,
  episode: Episode.Episode,
  obligations: ReadonlyArray<Obligation.Obligation>
) {
  const { em, session } = transaction
  const of = { authority: session.authority, episode: episode.id }
  const [latest] = yield* rows<{ readonly headHash: string }>(
    transaction,
    `select hash as "headHash" from event where authority = ? and episode = ? order by number desc limit 1`,
    [of.authority, of.episode]
  )
  yield* ask(() =>
    em.nativeUpdate(
      EpisodeRow,
      { authority: of.authority, id: episode.id },
      { ...standingOf(episode, obligations), ...latest, state: stateOf(episode) }
    )
  )
  yield* replaceObligations(transaction, of, obligations)
})
