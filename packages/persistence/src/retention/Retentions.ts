/** How long the records of the session's authority are kept. Holds are written by functions alone, under one lock a record. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { LegalHold, type LegalHoldId, type NewLegalHold, type Retentions } from "@section17/application"
import type { Child, Instant, Retention } from "@section17/domain"
import { wroteAbout, wroteOf } from "../audit/wrote.ts"
import { oneOf } from "../session/condition.ts"
import { grouped } from "../session/grouped.ts"
import { lock } from "../session/lock.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"
import { bornOn, due, moving, rank } from "./due.ts"

type Children = ReadonlyArray<Child.ChildId>
type Row = Retention.Standing & { readonly child: Child.ChildId }

export const standings = (transaction: Transaction, children: Children) =>
  rows<Row>(
    transaction,
    `select c.id as child, went."recordClass", went."closedOn", (${bornOn("c")})::text as "bornOn",
       (select count(*)::int from legal_hold h
         where h.authority = c.authority and h.child = c.id and h.lifted_at is null) as holds,
       ${moving("c")} as moving
     from child c join lateral (
       select (array_agg(o.record_class order by ${rank("o.record_class")} desc))[1] as "recordClass",
         case when bool_and(o.closed_on is not null) then max(o.closed_on)::text end as "closedOn"
       from episode o where o.authority = c.authority and o.child = c.id
     ) went on went."recordClass" is not null
     where c.authority = ? and ${oneOf("c.id")}`,
    [transaction.session.authority, JSON.stringify(children)]
  ).pipe(Effect.map((found) => new Map(found.map(({ child, ...standing }) => [child, standing]))))

const columns = `id, child, reasons, basis, placed_by as "placedBy", ${instant("placed_at")} as "placedAt"`
const decode = Schema.decodeUnknownSync(LegalHold)

const holds = (transaction: Transaction, children: Children) =>
  rows(
    transaction,
    `select ${columns} from legal_hold
     where authority = ? and lifted_at is null and ${oneOf("child")}
     order by placed_at, id`,
    [transaction.session.authority, JSON.stringify(children)]
  ).pipe(
    Effect.map((found) =>
      grouped(
        found.map((row) => decode(row)),
        (hold) => hold.child
      )
    )
  )

const hold = (transaction: Transaction, id: LegalHoldId) =>
  rows(
    transaction,
    `select ${columns} from legal_hold where authority = ? and id = ? and lifted_at is null`,
    [transaction.session.authority, id]
  ).pipe(Effect.map(([row]) => (row === undefined ? Option.none() : Option.some(decode(row)))))

const these = (transaction: Transaction, ids: ReadonlyArray<LegalHoldId>) =>
  rows(
    transaction,
    `select ${columns} from legal_hold
     where authority = ? and lifted_at is null and ${oneOf("id")}`,
    [transaction.session.authority, JSON.stringify(ids)]
  ).pipe(Effect.map((found) => new Map(found.map((row) => decode(row)).map((each) => [each.id, each]))))

/** Until the transaction ends, nobody else holds the record, lifts a hold of it, or erases it. */
export const takeRecord = (transaction: Transaction, child: Child.ChildId) =>
  lock(transaction, "record", transaction.session.authority, child)

/** That it could not be done is a defect: the record was taken, and looked at. */
export const done = (transaction: Transaction, sql: string, values: ReadonlyArray<unknown>) =>
  Effect.flatMap(rows<{ readonly done: boolean }>(transaction, `select ${sql} as done`, values), ([row]) =>
    row?.done === true ? Effect.void : Effect.die(new Error("the record is not as it was seen a moment ago"))
  )

const place = (transaction: Transaction, { basis, child, id, reasons }: NewLegalHold, at: Instant.Instant) =>
  Effect.andThen(
    done(transaction, "section17.hold_record(?::uuid, ?::uuid, ?::text, ?::text, ?::timestamptz)", [
      id,
      child,
      reasons,
      basis,
      at
    ]),
    wroteAbout(transaction, child)
  )

const lift = (
  transaction: Transaction,
  id: LegalHoldId,
  { at, reasons }: { readonly reasons: string; readonly at: Instant.Instant }
) =>
  Effect.andThen(
    done(transaction, "section17.lift_hold(?::uuid, ?::text, ?::timestamptz)", [id, reasons, at]),
    wroteOf(transaction, "legal_hold", id)
  )

export const retentions = (transaction: Transaction): typeof Retentions.Service => ({
  standings: (of) => standings(transaction, of),
  due: (asked) => due(transaction, asked),
  holds: (of) => holds(transaction, of),
  these: (ids) => these(transaction, ids),
  hold: (id) => hold(transaction, id),
  take: (child) => takeRecord(transaction, child),
  place: (placed, at) => place(transaction, placed, at),
  lift: (id, reasons, at) => lift(transaction, id, { reasons, at })
})
