/** What stands on record about the practitioners, the teams and the authority of the session. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Kept, PageAsked, PageOf, Standings, StandingSubject } from "@section17/application"
import { Governance } from "@section17/domain"
import { wrote } from "../audit/wrote.ts"
import { practitioners } from "../practitioner/Practitioners.ts"
import { type Head, start } from "../session/chain.ts"
import { condition, oneOfWords } from "../session/condition.ts"
import { grouped } from "../session/grouped.ts"
import { listed } from "../session/listed.ts"
import { ask, rows, rowsOnce, type Transaction } from "../session/Transaction.ts"
import { StandingEntryRow, StandingRow } from "../table/StandingRow.ts"
import {
  calendarQuestion,
  entriesOf,
  entriesOfEach,
  type Recorded,
  rowOf,
  toKept,
  toRecorded
} from "./entries.ts"
import { subjects, verify } from "./verify.ts"

interface Columns {
  readonly key: string
  readonly version: number
  readonly state: unknown
}

const decode = Schema.decodeUnknownSync(Governance.Standing)

const toKeptRecord = ({ key, state, version }: Columns): Kept => ({ key, version, standing: decode(state) })

const selected = "select key, version, state from standing where authority = ? and kind = ?"

/** Waits for whoever changes the record, also one that is still to be written. */
const lock = (transaction: Transaction, { key, kind }: StandingSubject) =>
  rows(transaction, "select pg_advisory_xact_lock(hashtextextended(?, 17))", [
    JSON.stringify([transaction.session.authority, kind, key])
  ])

const find = Effect.fnUntraced(function* (
  transaction: Transaction,
  subject: StandingSubject,
  forChange: boolean
) {
  if (forChange) yield* lock(transaction, subject)
  const question = {
    sql: `${selected} and key = ?`,
    parameters: [transaction.session.authority, subject.kind, subject.key]
  }
  const found = forChange
    ? yield* rows<Columns>(transaction, question.sql, question.parameters)
    : yield* rowsOnce<Columns>(transaction, question)
  return Option.map(Option.fromUndefinedOr(found[0]), toKeptRecord)
})

const list = (
  transaction: Transaction,
  kind: Governance.SubjectKind,
  { after, counted, first }: PageAsked<string>
): Effect.Effect<PageOf<Kept>> =>
  listed<Columns>(transaction, {
    table: "standing",
    columns: "key, version, state",
    all: condition("authority = ? and kind = ?", transaction.session.authority, kind),
    beyond: after === undefined ? undefined : condition("key > ?", after),
    order: "key",
    first,
    counted
  }).pipe(Effect.map((page) => ({ ...page, listed: page.listed.map(toKeptRecord) })))

const membersOf = (transaction: Transaction, teams: ReadonlyArray<Governance.TeamKey>) =>
  rows<Columns & { readonly team: Governance.TeamKey }>(
    transaction,
    `select key, version, state, team from standing
     where authority = ? and kind = 'practitioner' and ${oneOfWords("team")}
     order by team, key`,
    [transaction.session.authority, JSON.stringify(teams)]
  ).pipe(
    Effect.map((found) => {
      const members = grouped(found, ({ team }) => team)
      return new Map(teams.map((team) => [team, (members.get(team) ?? []).map(toKeptRecord)]))
    })
  )

const these = (transaction: Transaction, kind: Governance.SubjectKind, keys: ReadonlyArray<string>) =>
  rows<Columns>(transaction, `${selected} and ${oneOfWords("key")} order by key`, [
    transaction.session.authority,
    kind,
    JSON.stringify(keys)
  ]).pipe(Effect.map((found) => found.map(toKeptRecord)))

const headOf = (transaction: Transaction, { key, kind }: StandingSubject): Effect.Effect<Head> =>
  rows<Head>(
    transaction,
    "select version as number, head_hash as hash from standing where authority = ? and kind = ? and key = ?",
    [transaction.session.authority, kind, key]
  ).pipe(Effect.map(([head]) => head ?? start))

/** An entry that is there already, although the record's row does not know of it, is a defect. */
const append = Effect.fnUntraced(function* (
  transaction: Transaction,
  subject: StandingSubject,
  {
    recorded,
    standing
  }: { readonly recorded: Governance.StandingRecorded; readonly standing: Governance.Standing }
) {
  const { em, session } = transaction
  const row = rowOf(transaction, subject, { head: yield* headOf(transaction, subject), recorded })
  yield* ask(() => em.insert(StandingEntryRow, row))
  const columns = {
    team: standing._tag === "InPost" ? standing.team : null,
    version: row.number,
    headHash: row.hash,
    state: standing
  }
  yield* ask(() =>
    em
      .createQueryBuilder(StandingRow)
      .insert({ authority: session.authority, ...subject, ...columns })
      .onConflict(["authority", "kind", "key"])
      .merge(["team", "version", "headHash", "state"])
      .execute("run")
  )
  wrote(transaction, { child: null, what: `standing ${subject.kind} ${subject.key}`, says: row.hash })
  if (standing._tag === "InPost") yield* practitioners(transaction).put(Governance.practitionerOf(standing))
  return { key: subject.key, version: row.number, standing }
})

export const standings = (transaction: Transaction): typeof Standings.Service => ({
  find: (subject, { forChange } = { forChange: false }) => find(transaction, subject, forChange),
  list: (kind, page) => list(transaction, kind, page),
  membersOf: (teams) => membersOf(transaction, teams),
  these: (kind, keys) => these(transaction, kind, keys),
  history: (subject, { after } = { after: 0 }) =>
    Effect.map(entriesOf(transaction, subject, after), (entries) => entries.map(toKept)),
  histories: (kind, keys) =>
    Effect.map(entriesOfEach(transaction, kind, keys), (found) => {
      const entries = grouped(found, ({ key }) => key)
      return new Map(keys.map((key) => [key, (entries.get(key) ?? []).map(toKept)]))
    }),
  calendar: Effect.map(
    rowsOnce<Recorded>(transaction, calendarQuestion(transaction.session.authority)),
    (entries) => entries.map(toRecorded)
  ),
  append: (subject, appended) => append(transaction, subject, appended),
  subjects: subjects(transaction),
  verify: (subject) => verify(transaction, subject)
})
