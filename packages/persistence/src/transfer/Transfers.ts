/**
 * Transfers of the session's authority. Read behind the wall; written by functions, which alone write on both sides of
 * it, and only what the session's own authority may say.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import {
  type NewOffer,
  Offer,
  type Transfer,
  type TransferId,
  type Transfers,
  type TransfersAsked
} from "@section17/application"
import type { AuthorityCode, EpisodeId, Instant } from "@section17/domain"
import { wroteOf } from "../audit/wrote.ts"
import { type Condition, condition, every, oneOf, oneOfWords } from "../session/condition.ts"
import { listed } from "../session/listed.ts"
import { lock } from "../session/lock.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { columns, type Columns, sealOfOffer, toTransfer } from "./rows.ts"

const find = Effect.fnUntraced(function* (transaction: Transaction, id: TransferId, forChange: boolean) {
  // Both sides wait for it: whoever offers and whoever answers take the same lock before they look.
  if (forChange) yield* lock(transaction, "transfer", id)
  const sql = `select ${columns} from transfer where authority = ? and id = ?`
  const [row] = yield* rows<Columns>(transaction, sql, [transaction.session.authority, id])
  return row === undefined ? Option.none<Transfer>() : Option.some(toTransfer(transaction, row))
})

const these = (transaction: Transaction, ids: ReadonlyArray<TransferId>) =>
  rows<Columns>(
    transaction,
    `select ${columns} from transfer
     where authority = ? and ${oneOf("id")}`,
    [transaction.session.authority, JSON.stringify(ids)]
  ).pipe(Effect.map((found) => new Map(found.map((row) => [row.id, toTransfer(transaction, row)]))))

const of = (authority: AuthorityCode.AuthorityCode, { others, side, states }: TransfersAsked): Condition =>
  every(
    condition("authority = ? and side = ?", authority, side),
    states && condition(oneOfWords("state"), JSON.stringify(states)),
    others && condition(oneOfWords("other"), JSON.stringify(others))
  )

const list = (transaction: Transaction, asked: TransfersAsked) => {
  const { after, first } = asked
  return listed<Columns>(transaction, {
    table: "transfer",
    columns,
    all: of(transaction.session.authority, asked),
    beyond: after && condition("(offered_at, id) < (?::timestamptz, ?::uuid)", after.at, after.id),
    order: "offered_at desc, id desc",
    first,
    counted: true
  }).pipe(
    Effect.map(({ listed: found, more, total }) => ({
      transfers: found.map((row) => toTransfer(transaction, row)),
      more,
      total
    }))
  )
}

const ofEpisodes = Effect.fnUntraced(function* (
  transaction: Transaction,
  episodes: ReadonlyArray<EpisodeId>
) {
  const found = yield* rows<Columns>(
    transaction,
    `select distinct on (episode) ${columns} from transfer
     where authority = ? and episode in (select e::uuid from jsonb_array_elements_text(?::jsonb) e)
     order by episode, offered_at desc, id desc`,
    [transaction.session.authority, JSON.stringify(episodes)]
  )
  const latest = found.map((row) => toTransfer(transaction, row))
  return new Map(latest.flatMap((each) => (each.episode === null ? [] : [[each.episode, each] as const])))
})

const encode = Schema.encodeSync(Offer)

const offer = (transaction: Transaction, { at, by, child, episode, id, offer, to }: NewOffer) => {
  const from = transaction.session.authority
  const kept = encode(offer)
  const seal = sealOfOffer(transaction, { id, from, to, offer: kept, offeredBy: by, offeredAt: at })
  return Effect.andThen(
    rows(
      transaction,
      `select section17.offer_transfer(
         ?::uuid, ?::text, ?::uuid, ?::uuid, ?::jsonb, ?::text, ?::timestamptz, ?::text
       )`,
      [id, to, child, episode, JSON.stringify(kept), by, at, seal]
    ),
    wroteOf(transaction, "transfer", id)
  )
}

type Given = Parameters<typeof Transfers.Service.answer>[1]

const answering = (id: TransferId, given: Given) => {
  const { at, by, reasons, state } = given
  if (state === "withdrawn") {
    return {
      sql: "section17.withdraw_transfer(?::uuid, ?::text, ?::text, ?::timestamptz)",
      values: [id, by, reasons, at]
    }
  }
  const [child, episode] = state === "accepted" ? [given.child, given.episode] : [null, null]
  return {
    sql: "section17.answer_transfer(?::uuid, ?::text, ?::text, ?::text, ?::uuid, ?::uuid, ?::timestamptz)",
    values: [id, state, by, reasons, child, episode, at]
  }
}

/** That it could not be answered is a defect: it was taken for change, and waited for an answer. */
const answer = Effect.fnUntraced(function* (transaction: Transaction, id: TransferId, given: Given) {
  const { sql, values } = answering(id, given)
  const [done] = yield* rows<{ readonly done: boolean }>(transaction, `select ${sql} as done`, values)
  if (done?.done !== true) return yield* Effect.die(new Error(`the transfer ${id} waits for no answer`))
  yield* wroteOf(transaction, "transfer", id)
})

const toNote = (
  transaction: Transaction,
  { after, most }: { readonly after: TransferId | undefined; readonly most: number }
) =>
  rows<{ readonly id: TransferId }>(
    transaction,
    `select id from transfer where authority = ? and noted_at is null and (?::uuid is null or id > ?::uuid)
     order by id limit ?`,
    [transaction.session.authority, after ?? null, after ?? null, most]
  ).pipe(Effect.map((found) => found.map(({ id }) => id)))

/** Noted first, and read then: what was noted cannot change until this transaction ends. */
const takeNote = Effect.fnUntraced(function* (transaction: Transaction, id: TransferId, at: Instant.Instant) {
  const [noted] = yield* rows<{ readonly done: boolean }>(
    transaction,
    "select section17.note_transfer(?::uuid, ?::timestamptz) as done",
    [id, at]
  )
  if (noted?.done !== true) return Option.none<Transfer>()
  yield* wroteOf(transaction, "transfer", id)
  return yield* find(transaction, id, false)
})

export const transfers = (transaction: Transaction): typeof Transfers.Service => ({
  find: (id, options) => find(transaction, id, options?.forChange ?? false),
  these: (ids) => these(transaction, ids),
  list: (asked) => list(transaction, asked),
  ofEpisodes: (episodes) => ofEpisodes(transaction, episodes),
  offer: (offered) => offer(transaction, offered),
  answer: (id, given) => answer(transaction, id, given),
  toNote: (asked) => toNote(transaction, asked),
  takeNote: (id, at) => takeNote(transaction, id, at)
})
