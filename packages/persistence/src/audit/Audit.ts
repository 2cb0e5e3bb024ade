/** The account of the session's authority, entry hashed over entry. */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import { type Audit, AuditBroken, inTurns } from "@section17/application"
import type { AuthorityCode } from "@section17/domain"
import { faultIn, type Head, linked, start } from "../session/chain.ts"
import { jsonArray, textArray } from "../session/arrays.ts"
import { accesses, accessesBy } from "./accesses.ts"
import { nameKeys, strayKeys } from "./derived.ts"
import { holdRows } from "./rows.ts"
import { takeRowsIn, untoldUpTo } from "./takeIn.ts"
import { asKept, type Telling, telling, type Wrote } from "./wrote.ts"
import { ask, instant, type Known, rows, type Transaction } from "../session/Transaction.ts"

/** What of an entry is hashed: all that it says. */
interface Accounted {
  readonly authority: string
  readonly number: number
  readonly at: string
  readonly practitioner: string
  /** In whose name a case system asked; not there where it was none, as `wrote` is not. */
  readonly onBehalfOf?: string
  readonly purpose: string
  readonly action: string
  readonly outcome: string
  readonly episode: string | null
  readonly child: string | null
  readonly problem: string | null
  readonly rule: string | null
  /** Not there, rather than null, where the entry says nothing of it: so entries of before hash as they did. */
  readonly wrote?: Wrote
}

const accounted = ({ session }: Transaction, number: number, entry: Telling) => {
  const { action, at, outcome, refusal } = entry
  const episode = asKept(entry.episode)
  const child = asKept(entry.child)
  const { authority, practitioner, purpose, system } = session
  const { problem, rule } = refusal ?? { problem: null, rule: null }
  const said = {
    authority,
    number,
    at,
    practitioner,
    purpose,
    action,
    outcome,
    episode,
    child,
    problem,
    rule
  }
  const onBehalfOf = system?.onBehalfOf ?? undefined
  return {
    ...said,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(entry.wrote === undefined ? {} : { wrote: entry.wrote })
  }
}

/** Makes rows of entries in their order, each hashed over the one before it. */
const chaining = (transaction: Transaction, after: Head) => {
  let head = after
  return (entry: Telling) => {
    const row = linked(transaction.secrets, head, accounted(transaction, head.number + 1, entry))
    head = row
    return row
  }
}

type Row = ReturnType<ReturnType<typeof chaining>>

/** Entries of one statement: few enough for it to end in time, however long the account is. */
const MOST = 2_000

const known = ({ accounts, session: { authority } }: Transaction): Known => {
  const account = accounts.get(authority) ?? { head: start, turn: Semaphore.makeUnsafe(1) }
  accounts.set(authority, account)
  return account
}

/** By their numbers, in whose name and after which entry each is: the database says so itself. */
const APPEND = `select number, hash from section17.append_audit(?, ?, ?, ?, ?::text::timestamptz[], ?::text::text[], ?::text::text[],
   ?::text::uuid[], ?::text::uuid[], ?::text::text[], ?::text::text[], ?::text::text[], ?::text::text[], ?::text::jsonb[])`

/** What adds entries after what is thought to be the end, and where it ends then. */
const appending = (
  transaction: Transaction,
  { added, entries, head }: { head: Head; entries: ReadonlyArray<Telling>; added: ReadonlyArray<Row> }
) => {
  const { hash, number } = added.at(-1) ?? head
  const each = (name: keyof (typeof added)[number]) => textArray(added.map((entry) => entry[name]))
  const parameters = [
    head.number,
    head.hash,
    transaction.session.purpose,
    transaction.session.system?.onBehalfOf ?? null,
    ...(["at", "action", "outcome", "episode", "child", "problem", "rule", "hash", "seal"] as const).map(
      each
    ),
    jsonArray(entries.map(({ wrote }) => wrote))
  ]
  return { question: { sql: APPEND, parameters }, end: { hash, number } }
}

/** Adds entries after what is thought to be the end; where the account ends elsewhere, nothing but where. */
const appendAfter = (transaction: Transaction, head: Head, entries: ReadonlyArray<Telling>) => {
  const added = entries.map(chaining(transaction, head))
  const { end, question } = appending(transaction, { head, entries, added })
  known(transaction).head = end
  transaction.own.end = end
  return rows<Head>(transaction, question.sql, question.parameters).pipe(
    Effect.map(([elsewhere]) => elsewhere)
  )
}

/** After the first question the account is this transaction's alone, so that the second finds it as the first did. */
const appendAt = Effect.fnUntraced(function* (
  transaction: Transaction,
  head: Head,
  entries: ReadonlyArray<Telling>
) {
  const elsewhere = yield* appendAfter(transaction, head, entries)
  if (elsewhere !== undefined) yield* appendAfter(transaction, elsewhere, entries)
})

/** In turn; but whose the account is already must not wait for those who wait for it. */
const append = (transaction: Transaction, entries: ReadonlyArray<Telling>) => {
  const { own } = transaction
  if (own.end !== undefined) return appendAt(transaction, own.end, entries)
  const account = known(transaction)
  return account.turn.withPermit(Effect.suspend(() => appendAt(transaction, account.head, entries)))
}

/**
 * Writes what is to be accounted for. Takes the account of the authority for this transaction, until it ends: what
 * comes before in the transaction does not make others wait.
 */
export const account = Effect.fnUntraced(function* (transaction: Transaction) {
  const entries = telling(transaction)
  for (let from = 0; from < entries.length; from += MOST) {
    yield* append(transaction, entries.slice(from, from + MOST))
  }
})

/**
 * Writes what a transaction that only read has to account for, and commits it with that, in one packet: the account is
 * nobody else's for no longer than it takes to add to it, and in this process nobody waits for it in the database. Where
 * it ends elsewhere, because another gateway added to it, nothing is added: then what is still to be accounted for.
 */
export const accountAndCommit = Effect.fnUntraced(function* (transaction: Transaction) {
  if (transaction.unaccounted.length > MOST) {
    yield* account(transaction)
    yield* ask(() => transaction.statements.commit())
    return []
  }
  const entries = transaction.unaccounted.splice(0)
  const accounted = known(transaction)
  const [elsewhere] = yield* accounted.turn.withPermit(
    Effect.gen(function* () {
      const { head } = accounted
      const added = yield* inTurns(entries, chaining(transaction, head))
      const { end, question } = appending(transaction, { head, entries, added })
      return yield* ask(async () => {
        const answered = await transaction.statements.askAndCommit<Head>(question.sql, question.parameters)
        accounted.head = answered[0] ?? end
        return answered
      })
    })
  )
  return elsewhere === undefined ? [] : entries
})

interface Entry extends Accounted {
  readonly previousHash: string
  readonly hash: string
  readonly seal: string
}

interface Columns extends Omit<Entry, "onBehalfOf" | "wrote"> {
  readonly onBehalfOf: string | null
  readonly wrote: Wrote | null
}

const asSaid = ({ onBehalfOf, wrote, ...entry }: Columns): Entry => ({
  ...entry,
  ...(onBehalfOf === null ? {} : { onBehalfOf }),
  ...(wrote === null ? {} : { wrote })
})

const after = (transaction: Transaction, number: number) =>
  rows<Columns>(
    transaction,
    `select authority, number, ${instant("at")} as at, practitioner, on_behalf_of as "onBehalfOf", purpose, action, outcome, episode, child, problem,
       rule, previous_hash as "previousHash", hash, seal, wrote
     from audit where authority = ? and number > ? order by number limit ${MOST}`,
    [transaction.session.authority, number]
  ).pipe(Effect.map((found) => found.map(asSaid)))

const broken = (authority: AuthorityCode.AuthorityCode, number: number, why: string) =>
  Effect.fail(new AuditBroken({ authority, number, why }))

const endOf = (transaction: Transaction) =>
  rows<Head>(transaction, "select number, hash from audit_head where authority = ?", [
    transaction.session.authority
  ]).pipe(Effect.map(([head]) => head ?? start))

const hashAt = (transaction: Transaction, number: number) =>
  number === start.number
    ? Effect.succeed(start.hash)
    : rows<Head>(transaction, "select number, hash from audit where authority = ? and number = ?", [
        transaction.session.authority,
        number
      ]).pipe(Effect.map(([entry]) => entry?.hash))

/** Whether there is an entry after the end that is recorded: both of one moment. */
const goesOn = (transaction: Transaction) =>
  rows<{ readonly beyond: number }>(
    transaction,
    `select number as beyond from audit where authority = ? and number > coalesce(
       (select number from audit_head where authority = ?), 0
     ) order by number limit 1`,
    [transaction.session.authority, transaction.session.authority]
  ).pipe(Effect.map(([entry]) => entry !== undefined))

/** Some of the entries after a head, and none beyond `upTo`; where they end. */
const verify = Effect.fnUntraced(function* (
  transaction: Transaction,
  { after: from = start, upTo }: { readonly after: Head | undefined; readonly upTo: number }
) {
  const { authority } = transaction.session
  const entries = (yield* after(transaction, from.number)).filter(({ number }) => number <= upTo)
  if (entries.length === 0)
    return yield* broken(authority, from.number + 1, `entry ${from.number + 1} is missing`)
  let head = from
  for (const entry of entries) {
    const why = faultIn(transaction.secrets, head, entry, "entry")
    if (why !== undefined) return yield* broken(authority, head.number + 1, why)
    head = entry
  }
  return { number: head.number, hash: head.hash }
})

export const audit = (transaction: Transaction): typeof Audit.Service => ({
  record: (entry) => Effect.sync(() => void transaction.unaccounted.push(entry)),
  accesses: (asked) => accesses(transaction, asked),
  accessesBy: (asked) => accessesBy(transaction, asked),
  verify: (asked) => verify(transaction, asked),
  goesOn: goesOn(transaction),
  nameKeys: nameKeys(transaction),
  strayKeys: (asked) => strayKeys(transaction, asked),
  holdRows: (asked) => holdRows(transaction, asked),
  takeRowsIn: (asked, at) => takeRowsIn(transaction, asked, at),
  untoldUpTo: untoldUpTo(transaction),
  end: Effect.andThen(account(transaction), endOf(transaction)),
  hashAt: (number) => hashAt(transaction, number)
})
