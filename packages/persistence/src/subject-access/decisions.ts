/** Decisions about a child's record, those that no longer stand included: all kinds in one statement. */
import type { Decided, DecisionKind } from "@section17/application"
import type { Child } from "@section17/domain"
import { instant, rows, type Transaction } from "../session/Transaction.ts"

interface Source {
  /** Rows of one child, of one authority. Restrictions alone can be read by a function, and by nothing else. */
  readonly from: string
  /** When it was decided, and what tells two of one moment apart. */
  readonly at: string
  readonly tie: string
  /** A jsonb value. */
  readonly details: string
}

const OF_CHILD = "d.authority = (select authority from asked) and d.child = (select child from asked)"

const lifted = `'liftedBy', d.lifted_by, 'liftedAt', ${instant("d.lifted_at")}, 'liftedBecause', d.lifted_because`

/**
 * Of what was offered, the side that offers has the words in its own chronology, and tells of those that are not there; the
 * side that receives has them here alone.
 */
const offered = `case d.side when 'received' then d.offer
  else jsonb_build_object('recipient', d.offer->'recipient', 'concern', d.offer->'concern') end`

const sources: Readonly<Record<DecisionKind, Source>> = {
  restriction: {
    from: "section17.restrictions_so_far((select child from asked)) d where true",
    at: "d.decided_at",
    tie: "d.number",
    details: `jsonb_build_object('reasons', d.reasons, 'reviewOn', d.review_on, 'practitioners', d.named,
      'decidedBy', d.decided_by, ${lifted})`
  },
  opening: {
    from: `alert d where ${OF_CHILD}`,
    at: "d.raised_at",
    tie: "d.number",
    details: `jsonb_build_object('practitioner', d.practitioner, 'until', ${instant("d.until")}, 'reasons', d.reasons)`
  },
  legalHold: {
    from: `legal_hold d where ${OF_CHILD}`,
    at: "d.placed_at",
    tie: "d.id",
    details: `jsonb_build_object('reasons', d.reasons, 'basis', d.basis, 'placedBy', d.placed_by, ${lifted})`
  },
  erasure: {
    from: `erasure d where ${OF_CHILD}`,
    at: "d.proposed_at",
    tie: "d.id",
    details: `jsonb_build_object('state', d.state, 'schedule', d.schedule, 'keptUntil', d.kept_until, 'episodes', d.episodes,
      'events', d.events, 'proposedBy', d.proposed_by, 'decidedBy', d.decided_by, 'decidedAt', ${instant("d.decided_at")},
      'reasons', d.reasons)`
  },
  transfer: {
    from: `transfer d where ${OF_CHILD}`,
    at: "d.offered_at",
    tie: "d.id",
    details: `jsonb_build_object('side', d.side, 'other', d.other, 'state', d.state, 'offeredBy', d.offered_by,
      'answeredBy', d.answered_by, 'answeredAt', ${instant("d.answered_at")}, 'reasons', d.reasons, 'offer', ${offered})`
  }
}

const kinds = Object.entries(sources).map(
  ([kind, { at, details, from, tie }], place) =>
    `select ${place} as place, '${kind}' as kind, (row_number() over (order by ${at}, ${tie}))::int as number,
       ${instant(at)} as at, ${details} as details
     from ${from}`
)

const statement = `with asked as (select ?::text as authority, ?::uuid as child)
  select kind, number, at, details from (${kinds.join("\n  union all ")}) decided order by place, number`

export const decisions = (transaction: Transaction, child: Child.ChildId) =>
  rows<Decided>(transaction, statement, [transaction.session.authority, child])
