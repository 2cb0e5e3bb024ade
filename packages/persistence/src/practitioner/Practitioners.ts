/** The practitioners whom the session's authority knows. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Practitioners, PractitionersSought } from "@section17/application"
import { type CalendarDate, Practitioner } from "@section17/domain"
import { wrote } from "../audit/wrote.ts"
import { type Condition, condition, oneOfWords } from "../session/condition.ts"
import { eachOnce } from "../session/eachOnce.ts"
import { remembering } from "../session/remembering.ts"
import { answer, answerTo, ask, rows, rowsOnce, type Transaction } from "../session/Transaction.ts"
import { PractitionerRow } from "../table/PractitionerRow.ts"
import { soughtOf } from "./search.ts"

/** A row of `practitioner`. */
export interface Facts {
  readonly id: string
  /** JSON, as the database writes it, which is what it is remembered by. */
  readonly facts: string
}

const decode = Schema.decodeUnknownSync(Practitioner.Practitioner)

/** Who acts is asked for with every question, and who leads with every page: mostly the same few. */
const decoded = remembering(
  (facts: string) => decode(JSON.parse(facts)),
  () => true
)

const toPractitioner = ({ facts }: Facts): Practitioner.Practitioner => decoded(facts)

type Id = Practitioner.PractitionerId

const selected = (of: Condition): Condition => ({
  ...of,
  sql: `select id, facts::text from practitioner where ${of.sql}`
})

const those = (transaction: Transaction, of: Condition) => {
  const { parameters, sql } = selected(of)
  return rows<Facts>(transaction, sql, parameters)
}

const several = (authority: string, ids: ReadonlyArray<string>): Condition =>
  selected(condition(`authority = ? and ${oneOfWords("id")}`, authority, JSON.stringify(ids)))

/** In a reading, those who were found once need not be asked for any more. */
export const practitionersAnswered = (transaction: Transaction, found: ReadonlyArray<Facts>): void => {
  for (const row of found) {
    if (answerTo(transaction, ["practitioner", row.id]) === undefined)
      answer(transaction, ["practitioner", row.id], [row])
  }
}

const get = (transaction: Transaction, ids: ReadonlyArray<Id>) =>
  eachOnce<Facts>(transaction, {
    ids,
    known: (id) => ["practitioner", id],
    several: (unasked) => several(transaction.session.authority, unasked)
  }).pipe(Effect.map((found) => new Map(found.map(toPractitioner).map((each) => [each.id, each]))))

const all = (transaction: Transaction) =>
  those(transaction, condition("authority = ? order by name, id", transaction.session.authority)).pipe(
    Effect.map((known) => known.map(toPractitioner))
  )

const search = Effect.fnUntraced(function* (transaction: Transaction, sought: PractitionersSought) {
  const found = yield* those(transaction, soughtOf(transaction.session.authority, sought))
  practitionersAnswered(transaction, found)
  return found.map(toPractitioner)
})

const encode = Schema.encodeSync(Practitioner.Practitioner)

const put = (transaction: Transaction, practitioner: Practitioner.Practitioner) => {
  const { em, session } = transaction
  const { employer, id, name } = practitioner
  const supervisor = practitioner.supervisor?.practitioner ?? null
  const row = { authority: session.authority, id, name, employer, supervisor }
  const says = { ...row, facts: encode(practitioner) }
  return ask(() =>
    em
      .createQueryBuilder(PractitionerRow)
      .insert({ ...row, facts: practitioner })
      .onConflict(["authority", "id"])
      .merge(["name", "employer", "supervisor", "facts"])
      .execute("run")
  ).pipe(Effect.map(() => wrote(transaction, { child: null, what: `practitioner ${id}`, says })))
}

/** The days of a supervision are open where an end is left out; days as text are in the order of time. */
const teamOf = (
  transaction: Transaction,
  { manager, on }: { readonly manager: Practitioner.PractitionerId; readonly on: CalendarDate.CalendarDate }
) =>
  rowsOnce<{ readonly id: Practitioner.PractitionerId }>(transaction, {
    sql: `select id from practitioner
     where authority = ? and (id = ? or supervisor = ?
       and coalesce(facts #>> '{supervisor,from}', '') <= ? and coalesce(facts #>> '{supervisor,until}', '9999') >= ?)
     order by id`,
    parameters: [transaction.session.authority, manager, manager, on, on]
  }).pipe(Effect.map((known) => known.map(({ id }) => id)))

export const practitioners = (transaction: Transaction): typeof Practitioners.Service => ({
  get: (ids) => get(transaction, ids),
  search: (sought) => search(transaction, sought),
  all: all(transaction),
  teamOf: (asked) => teamOf(transaction, asked),
  put: (practitioner) => put(transaction, practitioner)
})
