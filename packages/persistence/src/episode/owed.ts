/** What is owed, as it was worked out when episodes last changed, and those that were counted by another calendar. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type EpisodeId, Obligation } from "@section17/domain"
import { rows, type Transaction } from "../session/Transaction.ts"

const decode = Schema.decodeUnknownSync(Obligation.Obligation)

export const owed = (transaction: Transaction, id: EpisodeId) =>
  rows<{ readonly facts: unknown }>(
    transaction,
    "select facts from obligation where authority = ? and episode = ? order by number",
    [transaction.session.authority, id]
  ).pipe(Effect.map((found) => found.map(({ facts }) => decode(facts))))

interface Asked {
  readonly calendar: string
  readonly after: EpisodeId | undefined
  readonly first: number
}

const NO_ID = "00000000-0000-0000-0000-000000000000"

/** Two ranges of one index, since what is not equal is in none: empty, as long as the calendar stays the same. */
export const countedOtherwise = (
  transaction: Transaction,
  { after = NO_ID as EpisodeId, calendar, first }: Asked
) =>
  rows<{ readonly id: EpisodeId }>(
    transaction,
    `select id from episode
     where authority = ? and stage <> 'closed' and (calendar < ? or calendar > ?) and id > ?
     order by id limit ?`,
    [transaction.session.authority, calendar, calendar, after, first]
  ).pipe(Effect.map((found) => found.map(({ id }) => id)))
