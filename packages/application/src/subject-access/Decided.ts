/** Decisions about a child's record itself, beside what happened in an episode: who may see it, how long it is kept, where it goes. */
import * as Schema from "effect/Schema"
import { AuthorityCode, CalendarDate, Instant, Practitioner, Retention } from "@section17/domain"
import { Offer, TransferSide, TransferState } from "../transfer/Transfer.ts"

const words = {
  restriction: "Record restricted",
  opening: "Restricted record opened",
  legalHold: "Legal hold placed",
  erasure: "Erasure proposed",
  transfer: "Child offered to another authority, or by one"
} as const

const kinds = Object.keys(words) as [keyof typeof words, ...Array<keyof typeof words>]

export const DecisionKind = Schema.Literals(kinds).pipe(Schema.annotate({ identifier: "DecisionKind" }))
export type DecisionKind = typeof DecisionKind.Type

/** What was decided, in words. */
export const saysDecision = (kind: DecisionKind): string => words[kind]

/** One of them, with what came of it: whether it was lifted, withdrawn or answered, and why. */
export interface Decided {
  readonly kind: DecisionKind
  /** Its place among those of its kind, from 1: earlier ones keep theirs. */
  readonly number: number
  readonly at: Instant.Instant
  readonly details: Readonly<Record<string, unknown>>
}

const practitioner = Practitioner.PractitionerId
const orNull = Schema.NullOr
const lifted = {
  liftedBy: orNull(practitioner),
  liftedAt: orNull(Instant.Instant),
  liftedBecause: orNull(Schema.String)
}

/** What there is to say of a decision of each kind. */
export const decisionDetails = {
  restriction: {
    reasons: Schema.String,
    reviewOn: CalendarDate.CalendarDate,
    practitioners: Schema.Array(practitioner),
    decidedBy: practitioner,
    ...lifted
  },
  opening: { practitioner, until: Instant.Instant, reasons: Schema.String },
  legalHold: { reasons: Schema.String, basis: Schema.String, placedBy: practitioner, ...lifted },
  erasure: {
    state: Schema.String,
    schedule: Retention.Schedule,
    keptUntil: orNull(CalendarDate.CalendarDate),
    episodes: Schema.Int,
    events: Schema.Int,
    proposedBy: practitioner,
    decidedBy: orNull(practitioner),
    decidedAt: orNull(Instant.Instant),
    reasons: orNull(Schema.String)
  },
  transfer: {
    side: TransferSide,
    other: AuthorityCode.AuthorityCode,
    state: TransferState,
    offeredBy: Schema.String,
    answeredBy: orNull(Schema.String),
    answeredAt: orNull(Instant.Instant),
    reasons: orNull(Schema.String),
    /** Whole on the side that received it; the side that offers has the rest in its own chronology. */
    offer: Schema.Union([
      Offer,
      Schema.Struct({ recipient: Offer.fields.recipient, concern: Offer.fields.concern })
    ])
  }
} as const satisfies Record<DecisionKind, Schema.Struct.Fields>
