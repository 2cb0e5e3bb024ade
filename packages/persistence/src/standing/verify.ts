/** Verifying that a record is what was written, and that its row is what the entries add up to. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import { StandingBroken, type StandingSubject } from "@section17/application"
import { Governance } from "@section17/domain"
import { canonical, faultIn, start } from "../session/chain.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { type EntryColumns, entryColumns, toRecorded } from "./entries.ts"

const encode = Schema.encodeSync(Governance.Standing)

const addedUp = ({ session }: Transaction, key: string, entries: ReadonlyArray<EntryColumns>) =>
  entries
    .map((row) => toRecorded(row).entry)
    .reduce<Governance.Standing | undefined>(
      (before, entry) => Governance.evolveStanding({ authority: session.authority, key }, before, entry),
      undefined
    )

interface Stands {
  readonly version: number
  readonly headHash: string
  readonly state?: unknown
}
type Together = EntryColumns & { readonly stands: Stands | null }

/** The entries of a record with its row, as of one moment: what is committed meanwhile is in neither. */
const keptOf = Effect.fnUntraced(function* (transaction: Transaction, { key, kind }: StandingSubject) {
  const whose = [transaction.session.authority, kind, key]
  const kept = yield* rows<Together>(
    transaction,
    `select stood.stands, put.*
     from (
       select 1 as first, to_jsonb(row) as stands from (
         select version, head_hash as "headHash", state from standing where authority = ? and kind = ? and key = ?
       ) row
     ) stood
     full join (select ${entryColumns} from standing_entry where authority = ? and kind = ? and key = ?) put
       on put.number = stood.first
     order by put.number`,
    [...whose, ...whose]
  )
  const entries: ReadonlyArray<EntryColumns> = kept
    .filter(({ number }) => number !== null)
    .map((each) => Struct.omit(each, ["stands"]))
  return { entries, row: kept.find(({ stands }) => stands !== null)?.stands ?? undefined }
})

/**
 * Recomputes the numbers, links, hashes and seals of a record, adds its entries up, and compares what comes out with its
 * row. Finds what was edited, deleted, moved, added or hashed anew without the installation's secret, at the end too.
 * Does not find that a record, with all its entries, was removed or put back: the account says where each ends.
 */
export const verify = Effect.fnUntraced(function* (transaction: Transaction, subject: StandingSubject) {
  const { key, kind } = subject
  const broken = (number: number, why: string) => Effect.fail(new StandingBroken({ kind, key, number, why }))
  const { entries, row } = yield* keptOf(transaction, subject)
  let head = start
  for (const entry of entries) {
    const why = faultIn(transaction.secrets, head, entry, "entry")
    if (why !== undefined) return yield* broken(head.number + 1, why)
    head = entry
  }
  const expected = addedUp(transaction, key, entries)
  const stands = expected === undefined ? undefined : encode(expected)
  const should = { version: head.number, headHash: head.hash, state: stands }
  if (canonical(row ?? { version: 0, headHash: start.hash }) !== canonical(should)) {
    return yield* broken(head.number, "the record is not what its entries add up to")
  }
  return { entries: entries.length }
})

/** Every record that has a row or an entry: what was taken from one of the two is found by the other. */
export const subjects = (transaction: Transaction): Effect.Effect<ReadonlyArray<StandingSubject>> =>
  rows<StandingSubject>(
    transaction,
    `select kind, key from standing where authority = ?
     union select kind, key from standing_entry where authority = ? order by kind, key`,
    [transaction.session.authority, transaction.session.authority]
  )
