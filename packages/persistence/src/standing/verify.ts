/** Verifying that a record is what was written, and that its row is what the entries add up to. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { StandingBroken, type StandingSubject } from "@section17/application"
import { Governance } from "@section17/domain"
import { canonical, faultIn, start } from "../session/chain.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { entriesOf, type EntryColumns, toRecorded } from "./entries.ts"

const encode = Schema.encodeSync(Governance.Standing)

const addedUp = ({ session }: Transaction, key: string, entries: ReadonlyArray<EntryColumns>) =>
  entries
    .map((row) => toRecorded(row).entry)
    .reduce<Governance.Standing | undefined>(
      (before, entry) => Governance.evolveStanding({ authority: session.authority, key }, before, entry),
      undefined
    )

/**
 * Recomputes the numbers, links, hashes and seals of a record, adds its entries up, and compares what comes out with its
 * row. Finds what was edited, deleted, moved, added or hashed anew without the installation's secret, at the end too.
 */
export const verify = Effect.fnUntraced(function* (transaction: Transaction, subject: StandingSubject) {
  const { key, kind } = subject
  const broken = (number: number, why: string) => Effect.fail(new StandingBroken({ kind, key, number, why }))
  const entries = yield* entriesOf(transaction, subject, 0)
  let head = start
  for (const entry of entries) {
    const why = faultIn(transaction.secrets, head, entry, "entry")
    if (why !== undefined) return yield* broken(head.number + 1, why)
    head = entry
  }
  const [row] = yield* rows<{ readonly version: number; readonly headHash: string; readonly state: unknown }>(
    transaction,
    `select version, head_hash as "headHash", state from standing where authority = ? and kind = ? and key = ?`,
    [transaction.session.authority, kind, key]
  )
  const expected = addedUp(transaction, key, entries)
  const stands = expected === undefined ? undefined : encode(expected)
  const should = { version: head.number, headHash: head.hash, state: stands }
  if (canonical(row ?? { version: 0, headHash: start.hash }) !== canonical(should)) {
    return yield* broken(head.number, "the record is not what its entries add up to")
  }
  return { entries: entries.length }
})
