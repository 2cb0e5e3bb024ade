/** Erasures of the session's authority. Read behind the wall; written by functions, which ask everything again. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Erasure, ErasureId, Erasures, ErasuresAsked, NewProposal, Taken } from "@section17/application"
import { type Child, Episode, type Instant, Retention } from "@section17/domain"
import { wroteAbout, wroteOf } from "../audit/wrote.ts"
import { condition, oneOf, oneOfWords } from "../session/condition.ts"
import { listed } from "../session/listed.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { digestOfErasure, digestOfRecord, erasureColumns, toErasure } from "./erasureRows.ts"
import { done, standings, takeRecord } from "./Retentions.ts"
import { verifyErasures } from "./verifyErasures.ts"

interface EpisodeTaken {
  readonly episode: string
  readonly events: number
  readonly head: string
  readonly state: unknown
}

const decode = Schema.decodeUnknownSync(Episode.Episode)

/** The class is worked out from the episodes themselves: a column can be of an older gateway. */
const take = Effect.fnUntraced(function* (transaction: Transaction, child: Child.ChildId) {
  yield* takeRecord(transaction, child)
  const chains = yield* rows<EpisodeTaken>(
    transaction,
    `select id as episode, version as events, head_hash as head, state from episode
     where authority = ? and child = ? order by id for update`,
    [transaction.session.authority, child]
  )
  const standing = (yield* standings(transaction, [child])).get(child)
  const recordClass = Retention.highest(chains.map(({ state }) => Retention.classOf(decode(state))))
  if (standing === undefined || recordClass === undefined) return Option.none<Taken>()
  return Option.some<Taken>({
    standing: { ...standing, recordClass },
    recordDigest: digestOfRecord(chains),
    episodes: chains.length,
    events: chains.reduce((sum, { events }) => sum + events, 0)
  })
})

const encode = Schema.encodeSync(Retention.Schedule)

const propose = (transaction: Transaction, proposal: NewProposal, at: Instant.Instant) => {
  const { child, id, keptUntil, recordDigest, schedule, setAs } = proposal
  return Effect.andThen(
    done(
      transaction,
      "section17.propose_erasure(?::uuid, ?::uuid, ?::jsonb, ?::integer, ?::date, ?::text, ?::timestamptz)",
      [id, child, JSON.stringify(encode(schedule)), setAs, keptUntil, recordDigest, at]
    ),
    wroteAbout(transaction, child)
  )
}

const one = (transaction: Transaction, where: string, value: string) =>
  rows(transaction, `select ${erasureColumns} from erasure where authority = ? and ${where}`, [
    transaction.session.authority,
    value
  ])

const find = (transaction: Transaction, id: ErasureId) =>
  one(transaction, "id = ?", id).pipe(
    Effect.map(([row]) => (row === undefined ? Option.none<Erasure>() : Option.some(toErasure(row))))
  )

const these = (transaction: Transaction, ids: ReadonlyArray<ErasureId>) =>
  one(transaction, oneOf("id"), JSON.stringify(ids)).pipe(
    Effect.map((found) => new Map(found.map((row) => toErasure(row)).map((erasure) => [erasure.id, erasure])))
  )

const erase = Effect.fnUntraced(function* (
  transaction: Transaction,
  { proposal }: { readonly proposal: Erasure },
  at: Instant.Instant
) {
  yield* done(transaction, "section17.erase_record(?::uuid, ?::timestamptz)", [proposal.id, at])
  // That a restricted record was opened is still told, without reasons.
  yield* wroteAbout(transaction, proposal.child)
  const erased = Option.getOrThrow(yield* find(transaction, proposal.id))
  return digestOfErasure(transaction.session.authority, erased)
})

const end = (
  transaction: Transaction,
  id: ErasureId,
  { at, reasons, state }: Parameters<typeof Erasures.Service.end>[1]
) =>
  Effect.andThen(
    done(transaction, "section17.end_erasure(?::uuid, ?::text, ?::text, ?::timestamptz)", [
      id,
      state,
      reasons,
      at
    ]),
    wroteOf(transaction, "erasure", id)
  )

const of = (transaction: Transaction, children: ReadonlyArray<Child.ChildId>) =>
  one(transaction, `state in ('proposed', 'approved') and ${oneOf("child")}`, JSON.stringify(children)).pipe(
    Effect.map(
      (found) => new Map(found.map((row) => toErasure(row)).map((erasure) => [erasure.child, erasure]))
    )
  )

const list = (transaction: Transaction, { after, first, states }: ErasuresAsked) => {
  const those = `authority = ? and ${oneOfWords("state")}`
  return listed(transaction, {
    table: "erasure",
    columns: erasureColumns,
    all: condition(those, transaction.session.authority, JSON.stringify(states)),
    beyond: after && condition("(proposed_at, id) < (?::timestamptz, ?::uuid)", after.at, after.id),
    order: "proposed_at desc, id desc",
    first,
    counted: true
  }).pipe(
    Effect.map(({ listed: found, more, total }) => ({
      erasures: found.map((row) => toErasure(row)),
      more,
      total
    }))
  )
}

export const erasures = (transaction: Transaction): typeof Erasures.Service => ({
  take: (child) => take(transaction, child),
  propose: (proposal, at) => propose(transaction, proposal, at),
  end: (id, ended) => end(transaction, id, ended),
  erase: (approval, at) => erase(transaction, approval, at),
  find: (id) => find(transaction, id),
  these: (ids) => these(transaction, ids),
  of: (children) => of(transaction, children),
  list: (asked) => list(transaction, asked),
  verify: verifyErasures(transaction)
})
