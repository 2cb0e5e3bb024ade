/** The account of the session's authority, entry hashed over entry. */
import * as Effect from "effect/Effect"
import { type Audit, AuditBroken, type AuditEntry } from "@section17/application"
import type { AuthorityCode } from "@section17/domain"
import { faultIn, type Head, linked, start } from "../session/chain.ts"
import { insertAll } from "../session/insertAll.ts"
import { accesses } from "./accesses.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"

/** What of an entry is hashed: all that it says. */
interface Accounted {
  readonly authority: string
  readonly number: number
  readonly at: string
  readonly practitioner: string
  readonly purpose: string
  readonly action: string
  readonly outcome: string
  readonly episode: string | null
  readonly child: string | null
  readonly problem: string | null
  readonly rule: string | null
}

/** An id as the database gives it back: what is hashed must be what is kept. */
const asKept = <Id extends string>(id: Id | null): Id | null =>
  id === null ? null : (id.toLowerCase() as Id)

const accounted = ({ session }: Transaction, number: number, entry: AuditEntry) => {
  const { action, at, outcome, refusal } = entry
  const episode = asKept(entry.episode)
  const child = asKept(entry.child)
  const { authority, practitioner, purpose } = session
  const { problem, rule } = refusal ?? { problem: null, rule: null }
  return { authority, number, at, practitioner, purpose, action, outcome, episode, child, problem, rule }
}

const chained = (transaction: Transaction, after: Head, entries: ReadonlyArray<AuditEntry>) => {
  let head = after
  return entries.map((entry) => {
    const row = linked(transaction.secrets, head, accounted(transaction, head.number + 1, entry))
    head = row
    return row
  })
}

/**
 * Writes what is to be accounted for. Takes the account of the authority for this transaction, until it ends: what
 * comes before in the transaction does not make others wait.
 */
export const account = Effect.fnUntraced(function* (transaction: Transaction) {
  const entries = transaction.unaccounted.splice(0)
  if (entries.length === 0) return
  const [head] = yield* rows<Head>(transaction, "select number, hash from section17.take_audit_head()", [])
  yield* insertAll(transaction, "audit", chained(transaction, head ?? start, entries))
})

interface Entry extends Accounted {
  readonly previousHash: string
  readonly hash: string
  readonly seal: string
}

/** Few enough for a statement to end in time, however long the account is. */
const BATCH = 2_000

const after = (transaction: Transaction, number: number) =>
  rows<Entry>(
    transaction,
    `select authority, number, ${instant("at")} as at, practitioner, purpose, action, outcome, episode, child, problem, rule,
       previous_hash as "previousHash", hash, seal
     from audit where authority = ? and number > ? order by number limit ${BATCH}`,
    [transaction.session.authority, number]
  )

const broken = (authority: AuthorityCode.AuthorityCode, number: number, why: string) =>
  Effect.fail(new AuditBroken({ authority, number, why }))

const verifyEnd = Effect.fnUntraced(function* (transaction: Transaction, last: Head) {
  const { authority } = transaction.session
  const sql = "select number, hash from audit_head where authority = ?"
  const [head] = yield* rows<Head>(transaction, sql, [authority])
  const { hash, number } = head ?? start
  if (number > last.number)
    return yield* broken(authority, last.number + 1, `entry ${last.number + 1} is missing`)
  if (number < last.number || hash !== last.hash) {
    return yield* broken(authority, last.number, "the account is recorded to end elsewhere")
  }
  return { entries: last.number }
})

/**
 * Recomputes the account.
 *
 * Finds an entry that was edited, deleted, moved, added or hashed anew without the installation's secret, at the end
 * too. Does not find that the whole account of the authority, with its end, was put back to what it once was: for that,
 * compare the number and the hash of its end with those that were noted elsewhere.
 */
const verify = Effect.fnUntraced(function* (transaction: Transaction) {
  yield* account(transaction)
  let head = start
  for (;;) {
    const entries = yield* after(transaction, head.number)
    for (const entry of entries) {
      const why = faultIn(transaction.secrets, head, entry, "entry")
      if (why !== undefined) return yield* broken(transaction.session.authority, head.number + 1, why)
      head = entry
    }
    if (entries.length < BATCH) return yield* verifyEnd(transaction, head)
  }
})

export const audit = (transaction: Transaction): typeof Audit.Service => ({
  record: (entry) => Effect.sync(() => void transaction.unaccounted.push(entry)),
  accesses: (asked) => accesses(transaction, asked),
  verify: verify(transaction)
})
