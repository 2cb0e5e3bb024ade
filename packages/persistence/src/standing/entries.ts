/** Entries as they are kept: rows, hashed and sealed. */
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import type { KeptEntry, StandingSubject } from "@section17/application"
import { Governance } from "@section17/domain"
import { type Head, linked } from "../session/chain.ts"
import { oneOfWords } from "../session/condition.ts"
import { instant, type Question, rows, type Transaction } from "../session/Transaction.ts"

/** What of an entry is hashed: where it stands, and all that it says. */
export interface Hashed {
  readonly authority: string
  readonly kind: string
  readonly key: string
  readonly number: number
  readonly type: string
  readonly recordedAt: string
  readonly recordedBy: string
  readonly payload: unknown
}

/** What an entry says, when and by whom. */
export type Recorded = Pick<Hashed, "type" | "recordedAt" | "recordedBy" | "payload">

export interface EntryColumns extends Hashed {
  readonly previousHash: string
  readonly hash: string
  readonly seal: string
}

const decode = Schema.decodeUnknownSync(Governance.StandingRecorded)
const encode = Schema.encodeSync(Governance.StandingEntry)

/** Throws, as a defect, for a row that is not an entry. */
export const toRecorded = ({
  payload,
  recordedAt,
  recordedBy,
  type
}: Recorded): Governance.StandingRecorded =>
  decode({ entry: { ...(payload as object), _tag: type }, recordedAt, recordedBy })

export const toKept = (row: EntryColumns): KeptEntry => ({
  number: row.number,
  recorded: toRecorded(row),
  previousHash: row.previousHash,
  hash: row.hash
})

/** The columns of `standing_entry` that make {@link EntryColumns}. */
export const entryColumns = `authority, kind, key, number, type, ${instant("recorded_at")} as "recordedAt",
  recorded_by as "recordedBy", payload, previous_hash as "previousHash", hash, seal`

/** The entries of a record from `after` on, as they stand in their rows. */
export const entriesOf = (transaction: Transaction, { key, kind }: StandingSubject, after: number) =>
  rows<EntryColumns>(
    transaction,
    `select ${entryColumns} from standing_entry where authority = ? and kind = ? and key = ? and number > ? order by number`,
    [transaction.session.authority, kind, key, after]
  )

/** The entries of several records of a kind, by record and in order. */
export const entriesOfEach = (
  transaction: Transaction,
  kind: StandingSubject["kind"],
  keys: ReadonlyArray<string>
) =>
  rows<EntryColumns>(
    transaction,
    `select ${entryColumns} from standing_entry
     where authority = ? and kind = ? and ${oneOfWords("key")} order by key, number`,
    [transaction.session.authority, kind, JSON.stringify(keys)]
  )

const calendarTypes = Governance.calendarTags.map((tag) => `'${tag}'`).join(", ")

/** What is asked for what was put on record of an authority's calendar. */
export const calendarQuestion = (authority: string): Question => ({
  sql: `select type, ${instant("recorded_at")} as "recordedAt", recorded_by as "recordedBy", payload
    from standing_entry where authority = ? and kind = 'authority' and key = ? and type in (${calendarTypes})
    order by number`,
  parameters: [authority, authority]
})

/** The row of an entry that follows the head. */
export const rowOf = (
  { secrets, session }: Transaction,
  { key, kind }: StandingSubject,
  {
    head,
    recorded: { entry, recordedAt, recordedBy }
  }: { readonly head: Head; readonly recorded: Governance.StandingRecorded }
) =>
  linked(secrets, head, {
    authority: session.authority,
    kind,
    key,
    number: head.number + 1,
    type: entry._tag,
    recordedAt,
    recordedBy,
    payload: Struct.omit(encode(entry), ["_tag"])
  })
