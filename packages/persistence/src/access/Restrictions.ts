/** Restricted records of the session's authority. All but alerts through functions: the tables show nothing. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import {
  Alert,
  type AlertPage,
  Decision,
  type Opening,
  type Restriction,
  type Restrictions
} from "@section17/application"
import type { Child, Instant, Practitioner } from "@section17/domain"
import { wroteAbout } from "../audit/wrote.ts"
import { lock } from "../session/lock.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"

interface Row {
  readonly child: string
  readonly reasons: string
  readonly reviewOn: string
  readonly decidedBy: Practitioner.PractitionerId
  readonly decidedAt: Instant.Instant
  readonly practitioners: ReadonlyArray<string>
}

const decode = Schema.decodeUnknownSync(Decision)

const toRestriction = ({ decidedAt, decidedBy, ...decision }: Row): Restriction => ({
  ...decode(decision),
  decidedAt,
  decidedBy
})

const of = (transaction: Transaction, children: ReadonlyArray<Child.ChildId>) =>
  rows<Row>(
    transaction,
    `select child, reasons, review_on::text as "reviewOn", decided_by as "decidedBy",
       ${instant("decided_at")} as "decidedAt", named as practitioners
     from section17.restrictions_of(array(select jsonb_array_elements_text(?::jsonb))::uuid[])`,
    [JSON.stringify(children)]
  ).pipe(Effect.map((found) => new Map(found.map(toRestriction).map((each) => [each.child, each]))))

const take = (transaction: Transaction, child: Child.ChildId) =>
  lock(transaction, "restriction", transaction.session.authority, child)

const decide = (transaction: Transaction, decision: Decision, at: Instant.Instant) =>
  Effect.andThen(
    rows(
      transaction,
      `select section17.restrict_record(?::uuid, ?::text, ?::date,
         array(select jsonb_array_elements_text(?::jsonb)), ?::timestamptz)`,
      [decision.child, decision.reasons, decision.reviewOn, JSON.stringify(decision.practitioners), at]
    ),
    wroteAbout(transaction, decision.child)
  )

const lift = (transaction: Transaction, child: Child.ChildId, lifted: readonly [string, Instant.Instant]) =>
  Effect.andThen(
    rows(transaction, "select section17.lift_restriction(?::uuid, ?::text, ?::timestamptz)", [
      child,
      ...lifted
    ]),
    wroteAbout(transaction, child)
  )

const until = (found: ReadonlyArray<{ readonly until: Instant.Instant | null }>) =>
  Option.fromNullOr(found[0]?.until ?? null)

/** Of the alert that was raised a moment ago: nobody else can raise one until the transaction ends. */
const LATEST_ALERT = "(select max(number) from alert where authority = ?)"

const open = (
  transaction: Transaction,
  child: Child.ChildId,
  {
    at,
    minutes,
    reasons
  }: { readonly reasons: string; readonly minutes: number; readonly at: Instant.Instant }
) =>
  Effect.gen(function* () {
    const [opened] = yield* rows<{ readonly until: Instant.Instant | null }>(
      transaction,
      `select ${instant("section17.open_record(?::uuid, ?::text, ?::integer, ?::timestamptz)")} as until`,
      [child, reasons, minutes, at]
    )
    const { until = null } = opened ?? {}
    if (until === null) return Option.none<Opening>()
    yield* wroteAbout(transaction, child)
    const [raised] = yield* rows<{ readonly alert: number }>(transaction, `select ${LATEST_ALERT} as alert`, [
      transaction.session.authority
    ])
    return Option.some({ until, alert: raised?.alert ?? 0 })
  })

const openUntil = (transaction: Transaction, child: Child.ChildId) =>
  rows<{ readonly until: Instant.Instant | null }>(
    transaction,
    `select ${instant("section17.open_until(?::uuid)")} as until`,
    [child]
  ).pipe(Effect.map(until))

const decodeAlert = Schema.decodeUnknownSync(Alert)

const alerts = Effect.fnUntraced(function* (transaction: Transaction, { before, first }: AlertPage) {
  const { authority } = transaction.session
  const found = yield* rows(
    transaction,
    `select number, kind, child, practitioner, ${instant("raised_at")} as "raisedAt", ${instant("until")} as until, reasons
     from alert where authority = ? ${before === undefined ? "" : "and number < ?"} order by number desc limit ?`,
    [authority, ...(before === undefined ? [] : [before]), first + 1]
  )
  const counted = "select count(*)::int as total from alert where authority = ?"
  const [count] = yield* rows<{ readonly total: number }>(transaction, counted, [authority])
  return {
    alerts: found.slice(0, first).map((row) => decodeAlert(row)),
    more: found.length > first,
    total: count?.total ?? 0
  }
})

export const restrictions = (transaction: Transaction): typeof Restrictions.Service => ({
  of: (children) => of(transaction, children),
  take: (child) => take(transaction, child),
  decide: (decision, at) => decide(transaction, decision, at),
  lift: (child, reasons, at) => lift(transaction, child, [reasons, at]),
  open: (child, opening) => open(transaction, child, opening),
  openUntil: (child) => openUntil(transaction, child),
  alerts: (page) => alerts(transaction, page)
})
