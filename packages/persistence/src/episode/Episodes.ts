/** The episodes of the session's authority, and their chronologies. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { type Ahead, type Chronology, type Episodes, inTurns } from "@section17/application"
import { Episode, type EpisodeId } from "@section17/domain"
import { rows, type Transaction } from "../session/Transaction.ts"
import { chronologies, chronology, toRecorded } from "./chronology.ts"
import { compare, rewrite } from "./compare.ts"
import { caseload } from "./caseload.ts"
import { committed } from "./committed.ts"
import { identified, identifiersOfEpisodes } from "./identifiers.ts"
import { events } from "./events.ts"
import { list } from "./list.ts"
import { ofChildren } from "./ofChildren.ts"
import { countedOtherwise, owed } from "./owed.ts"
import { save } from "./save.ts"
import { takeOn } from "./takeOn.ts"
import { updated } from "./updated.ts"
import { look, lookAtEach, type Looked } from "./looking.ts"
import type { Standing } from "./standing.ts"
import { grouped } from "../session/grouped.ts"
import { remembering } from "../session/remembering.ts"
import { foundIn, verifiedIn, verify } from "./verify.ts"

const decode = Schema.decodeUnknownSync(Episode.Episode)

const findForChange = (transaction: Transaction, id: EpisodeId) =>
  rows<{ readonly state: unknown }>(
    transaction,
    "select state from episode where authority = ? and id = ? for update",
    [transaction.session.authority, id]
  ).pipe(Effect.map(([row]) => (row === undefined ? Option.none() : Option.some(decode(row.state)))))

const stateIn = remembering(
  (stands: string) => decode((JSON.parse(stands) as Standing).state),
  () => true
)

const standingIn = (transaction: Transaction, looked: Looked) =>
  looked.stands === null ? undefined : (foundIn(transaction, looked) ?? stateIn(looked.stands))

const find = (transaction: Transaction, id: EpisodeId, ahead?: Ahead) =>
  Effect.map(look(transaction, id, ahead), (looked) =>
    Option.fromUndefinedOr(standingIn(transaction, looked))
  )

const these = (transaction: Transaction, ids: ReadonlyArray<EpisodeId>) =>
  lookAtEach(transaction, ids, { chronology: false }).pipe(
    Effect.flatMap((found) => inTurns(found, (looked) => standingIn(transaction, looked))),
    Effect.map((standing) => new Map(standing.flatMap((each) => (each ? [[each.id, each]] : []))))
  )

const chronologiesOf = Effect.fnUntraced(function* (transaction: Transaction, ids: ReadonlyArray<EpisodeId>) {
  const each = new Map<EpisodeId, { readonly episode: Episode.Episode; readonly found: Chronology }>()
  const found = yield* lookAtEach(transaction, ids, { chronology: true })
  const standing = yield* inTurns(found, (looked) => ({ looked, episode: standingIn(transaction, looked) }))
  for (const { episode, looked } of standing) {
    if (episode === undefined) continue
    each.set(episode.id, { episode, found: yield* verifiedIn(transaction, episode.id, looked) })
  }
  return each
})

export const episodes = (transaction: Transaction): typeof Episodes.Service => ({
  find: (id, { ahead, forChange = false } = {}) =>
    forChange ? findForChange(transaction, id) : find(transaction, id, ahead),
  these: (ids) => these(transaction, ids),
  chronologies: (ids) => chronologiesOf(transaction, ids),
  history: (id, options) =>
    Effect.map(chronology(transaction, { id, after: options?.after ?? 0 }), (found) => found.map(toRecorded)),
  histories: (of) =>
    chronologies(transaction, of).pipe(
      Effect.flatMap((found) => inTurns(found, toRecorded)),
      Effect.map((recorded) => grouped(recorded, ({ episode }) => episode))
    ),
  identified: (by) => identified(transaction, by),
  identifiers: (of) => identifiersOfEpisodes(transaction, of),
  events: (of, asked) => events(transaction, of, asked),
  save: (saved) => save(transaction, saved),
  takeOn: (episodes) => takeOn(transaction, episodes),
  owed: (id) => owed(transaction, id),
  countedOtherwise: (asked) => countedOtherwise(transaction, asked),
  compare: (batch) => compare(transaction, batch),
  rewrite: (episode, obligations) => rewrite(transaction, episode, obligations),
  list: (page) => list(transaction, page),
  ofChildren: (asked, first) => ofChildren(transaction, asked, first),
  caseload: (asked) => caseload(transaction, asked),
  updated: (asked) => updated(transaction, asked),
  committed: (asked) => committed(transaction, asked),
  verify: (id) => verify(transaction, id)
})
