/** Verifying that what is gone was erased, and that what was erased is what the account says. */
import * as Effect from "effect/Effect"
import { type Erasure, ERASING, ErasureBroken } from "@section17/application"
import { type Head, isSealed, start } from "../session/chain.ts"
import { grouped } from "../session/grouped.ts"
import { rows, type Transaction, unhurried } from "../session/Transaction.ts"
import { type Chain, digestOfErasure, digestOfRecord, erasureColumns, toErasure } from "./erasureRows.ts"

interface Left {
  readonly episode: string
  readonly number: number
  readonly erasure: string
  readonly previousHash: string
  readonly hash: string
  readonly seal: string
}

interface Accounted {
  readonly child: string | null
  readonly digest: string
}

/** Whose record was erased, by the digest over the erasure, as the account says. */
type Said = ReadonlyMap<string, string | null>

const broken = ({ session }: Transaction, about: string, why: string) =>
  Effect.fail(new ErasureBroken({ authority: session.authority, about, why }))

/** Why what is left of an event is not the one after the head; undefined when it is. */
const faultIn = ({ secrets }: Transaction, head: Head, left: Left): string | undefined => {
  if (left.number !== head.number + 1) return `what is left of event ${head.number + 1} is missing`
  if (left.previousHash !== head.hash)
    return `what is left of event ${left.number} does not follow the one before it`
  return isSealed(secrets, left.hash, left.seal)
    ? undefined
    : `the seal of event ${left.number} is not this installation's`
}

/** The chains that are left, or the first fault in them. */
const chainsOf = (transaction: Transaction, left: ReadonlyArray<Left>): ReadonlyArray<Chain> | string => {
  const chains: Array<Chain> = []
  for (const [episode, events] of grouped(left, ({ episode }) => episode)) {
    let head: Head = start
    for (const event of events) {
      const fault = faultIn(transaction, head, event)
      if (fault !== undefined) return fault
      head = event
    }
    chains.push({ episode, events: head.number, head: head.hash })
  }
  return chains
}

const faultOf = (
  transaction: Transaction,
  erasure: Erasure,
  { left, said }: { readonly left: ReadonlyArray<Left>; readonly said: Said }
): string | undefined => {
  if (!said.has(digestOfErasure(transaction.session.authority, erasure)))
    return "the account does not know of the erasure as it stands"
  const chains = chainsOf(transaction, left)
  if (typeof chains === "string") return chains
  return digestOfRecord(chains) === erasure.recordDigest
    ? undefined
    : "what is left of its events is not what was erased"
}

/** Each looks at all that there is: together they can take longer than a session lasts. */
const atLength = <Row>(transaction: Transaction, sql: string, parameters: ReadonlyArray<unknown>) =>
  Effect.andThen(unhurried(transaction), rows<Row>(transaction, sql, parameters))

const approved = (transaction: Transaction) =>
  atLength(transaction, `select ${erasureColumns} from erasure where authority = ? and state = 'approved'`, [
    transaction.session.authority
  ]).pipe(Effect.map((found) => found.map((row) => toErasure(row))))

const allLeft = (transaction: Transaction) =>
  atLength<Left>(
    transaction,
    `select episode, number, erasure, previous_hash as "previousHash", hash, seal from erased_event
     where authority = ? order by erasure, episode, number`,
    [transaction.session.authority]
  )

const accounted = (transaction: Transaction) =>
  atLength<Accounted>(
    transaction,
    `select child, substr(action, ${ERASING.length + 1}) as digest from audit
     where authority = ? and outcome = 'written' and action like '${ERASING}%'`,
    [transaction.session.authority]
  )

/** Episodes in which something was written by the account, and that are neither there nor erased. */
const gone = (transaction: Transaction) =>
  atLength<{ readonly episode: string }>(
    transaction,
    `select distinct a.episode from audit a
     where a.authority = ? and a.outcome = 'written' and a.episode is not null
       and not exists (select from episode e where e.authority = a.authority and e.id = a.episode)
       and not exists (select from erased_event x where x.authority = a.authority and x.episode = a.episode)
     limit 1`,
    [transaction.session.authority]
  )

/** Episodes that have not as many events as they say. */
const lacking = (transaction: Transaction) =>
  atLength<{ readonly episode: string }>(
    transaction,
    `select e.id as episode from episode e left join (
       select authority, episode, count(*)::int as events from event where authority = ? group by authority, episode
     ) v on v.authority = e.authority and v.episode = e.id
     where e.authority = ? and e.version <> coalesce(v.events, 0) limit 1`,
    [transaction.session.authority, transaction.session.authority]
  )

/** Children about whom something was written by the account, and who are neither there nor erased. */
const goneChildren = (transaction: Transaction) =>
  atLength<{ readonly child: string }>(
    transaction,
    `select a.child from audit a
     where a.authority = ? and a.outcome = 'written' and a.child is not null
       and not exists (select from child c where c.authority = a.authority and c.id = a.child)
       and not exists (
         select from erasure e where e.authority = a.authority and e.child = a.child and e.state = 'approved'
       )
     limit 1`,
    [transaction.session.authority]
  )

/** What is gone and was not erased. */
const verifyGone = Effect.fnUntraced(function* (transaction: Transaction) {
  const [missing] = yield* gone(transaction)
  if (missing !== undefined)
    return yield* broken(transaction, missing.episode, "the episode is gone, and nobody erased it")
  const [child] = yield* goneChildren(transaction)
  if (child !== undefined)
    return yield* broken(transaction, child.child, "the child is gone, and nobody erased their record")
  const [short] = yield* lacking(transaction)
  if (short !== undefined)
    return yield* broken(transaction, short.episode, "events of the episode are gone, and nobody erased them")
})

/**
 * Holds each erasure against its entry in the account and against what is left of the events, and both against what is
 * there. The account itself is verified by itself: what it says of an erasure cannot be made up without the secret.
 */
export const verifyErasures = Effect.fnUntraced(function* (transaction: Transaction) {
  const found = yield* approved(transaction)
  const said = new Map((yield* accounted(transaction)).map(({ child, digest }) => [digest, child]))
  const left = grouped(yield* allLeft(transaction), ({ erasure }) => erasure)
  for (const erasure of found) {
    const fault = faultOf(transaction, erasure, { left: left.get(erasure.id) ?? [], said })
    if (fault !== undefined) return yield* broken(transaction, erasure.child, fault)
    said.delete(digestOfErasure(transaction.session.authority, erasure))
    left.delete(erasure.id)
  }
  for (const [, child] of said)
    return yield* broken(transaction, child ?? "a child", "the account tells of an erasure that is not there")
  for (const [erasure] of left)
    return yield* broken(transaction, erasure, "events are left of an erasure that is not there")
  yield* verifyGone(transaction)
  return { erasures: found.length, events: found.reduce((sum, { events }) => sum + events, 0) }
})
