/** What was done under which idempotency key, one row each. */
import { createHash } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import {
  type Effected,
  IdempotencyKeyReused,
  type IdempotencyKeys,
  type Request
} from "@section17/application"
import { canonical, digest } from "../session/chain.ts"
import { ask, rows, type Transaction } from "../session/Transaction.ts"
import { IdempotencyKeyRow } from "../table/IdempotencyKeyRow.ts"

interface Kept extends Effected {
  readonly inputHash: string
}

const scope = ({ session }: Transaction, { key, operation }: Request) => [
  session.authority,
  session.practitioner,
  operation,
  key
]

/** The 64 bits that PostgreSQL locks for the key. Two keys that share them wait for each other, and no more. */
const lockOf = (transaction: Transaction, request: Request): string =>
  createHash("sha256")
    .update(canonical(scope(transaction, request)))
    .digest()
    .readBigInt64BE()
    .toString()

const find = Effect.fnUntraced(function* (transaction: Transaction, request: Request) {
  // A statement of its own: the next one must see what whoever held the lock has written.
  yield* rows(transaction, "select pg_advisory_xact_lock(?::bigint)", [lockOf(transaction, request)])
  const [kept] = yield* rows<Kept>(
    transaction,
    `select episode, version, input_hash as "inputHash" from idempotency_key
     where authority = ? and practitioner = ? and operation = ? and key = ?`,
    scope(transaction, request)
  )
  if (kept === undefined) return Option.none<Effected>()
  const { episode, inputHash, version } = kept
  if (inputHash === digest(request.input)) return Option.some<Effected>({ episode, version })
  return yield* new IdempotencyKeyReused({ key: request.key, operation: request.operation })
})

const keep = (transaction: Transaction, request: Request, { episode, version }: Effected) => {
  const { authority, practitioner } = transaction.session
  const { input, key, operation } = request
  const row = { authority, practitioner, operation, key, inputHash: digest(input), episode, version }
  return Effect.asVoid(ask(() => transaction.em.insert(IdempotencyKeyRow, row)))
}

export const idempotencyKeys = (transaction: Transaction): typeof IdempotencyKeys.Service => ({
  find: (request) => find(transaction, request),
  keep: (request, effected) => keep(transaction, request, effected)
})
