/** What other systems call episodes, as events put it on record. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { IdentifierTaken } from "@section17/application"
import type { EpisodeId, Event, Identifier } from "@section17/domain"
import { byOwner } from "../session/byOwner.ts"
import { rows, type Transaction } from "../session/Transaction.ts"

const given = (event: Event.Event): ReadonlyArray<Identifier.ExternalIdentifier> =>
  event._tag === "EntryRecorded" && event.entry._tag === "EpisodeIdentifiersGiven"
    ? event.entry.identifiers
    : []

/** As of a child: fails, and may have written, where another episode has one, whether or not it can be seen. */
export const keepEpisodeIdentifiers = Effect.fnUntraced(function* (
  transaction: Transaction,
  episode: EpisodeId,
  events: ReadonlyArray<Event.Event>
) {
  const identifiers = events.flatMap(given)
  if (identifiers.length === 0) return
  const { authority } = transaction.session
  const [taken] = yield* rows<Identifier.ExternalIdentifier>(
    transaction,
    `with given as (
       select distinct system, value from jsonb_to_recordset(?::jsonb) as given (system text, value text)
     ), kept as (
       insert into episode_identifier (authority, system, value, episode)
       select ?, system, value, ?::uuid from given
       on conflict do nothing returning system, value
     )
     select system, value from given where not exists (
       select from kept where (kept.system, kept.value) = (given.system, given.value)
     ) and not exists (
       select from episode_identifier own where own.authority = ?
         and own.system = given.system and own.value = given.value and own.episode = ?
     )`,
    [JSON.stringify(identifiers), authority, episode, authority, episode]
  )
  if (taken !== undefined) return yield* new IdentifierTaken({ of: "episode", ...taken })
})

/** The episode that another system calls so. */
export const identified = (
  transaction: Transaction,
  { system, value }: Identifier.ExternalIdentifier
): Effect.Effect<Option.Option<EpisodeId>> =>
  rows<{ readonly episode: EpisodeId }>(
    transaction,
    "select episode from episode_identifier where authority = ? and system = ? and value = ?",
    [transaction.session.authority, system, value]
  ).pipe(Effect.map(([found]) => Option.fromNullishOr(found?.episode)))

/** What other systems call each of the episodes. */
export const identifiersOfEpisodes = (transaction: Transaction, of: ReadonlyArray<EpisodeId>) =>
  byOwner<EpisodeId>(
    transaction,
    `select episode as owner, system, value from episode_identifier
     where authority = ? and episode in (?) order by system, value`,
    of
  )
