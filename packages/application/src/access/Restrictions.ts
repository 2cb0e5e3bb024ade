/**
 * Records that are restricted to named practitioners.
 *
 * To whoever is not named there is no such record: the wall hides its rows. So nothing here tells of a restriction to
 * whom it hides, but that a record was opened in an emergency.
 *
 * @module
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { CalendarDate, Child, Governance, Instant, Practitioner, Text } from "@section17/domain"

/** What somebody decides: why a record is restricted, until when that is reviewed, and to whom. */
export const Decision = Schema.Struct({
  child: Child.ChildId,
  reasons: Text.Narrative,
  reviewOn: CalendarDate.CalendarDate,
  practitioners: Schema.NonEmptyArray(Practitioner.PractitionerId)
})
export type Decision = typeof Decision.Type

export interface Restriction extends Decision {
  readonly decidedBy: Practitioner.PractitionerId
  readonly decidedAt: Instant.Instant
}

/** What somebody who watches over the records has to look at. */
export const Alert = Schema.Struct({
  /** From 1, for each authority. */
  number: Schema.Int,
  kind: Schema.Literals(["restrictedRecordOpened"]),
  child: Child.ChildId,
  practitioner: Practitioner.PractitionerId,
  raisedAt: Instant.Instant,
  /** Until when the record is open. */
  until: Instant.Instant,
  reasons: Schema.String
})
export type Alert = typeof Alert.Type

/** That a record was opened: until when, and by which number the alert is known. */
export interface Opening {
  readonly until: Instant.Instant
  readonly alert: number
}

/** A page of alerts, the latest first; `before` is the number of the last one of the page before. */
export interface AlertPage {
  readonly first: number
  readonly before?: number
}

export interface Alerts {
  readonly alerts: ReadonlyArray<Alert>
  readonly more: boolean
  readonly total: number
}

/** The record is not restricted, as far as whoever asks can see. */
export class NotRestricted extends Schema.TaggedError<NotRestricted>()("NotRestricted", {
  child: Child.ChildId
}) {
  override get message(): string {
    return `The record of ${this.child} is not restricted, or you see it already. Read it as you read any other.`
  }
}

/** Nobody would be left who sees the record. */
export class NobodyNamed extends Schema.TaggedError<NobodyNamed>()("NobodyNamed", { child: Child.ChildId }) {
  override get message(): string {
    return `The record of ${this.child} would be restricted to nobody. Name somebody else first, or lift the restriction.`
  }
}

/** A case system was named as if it were a practitioner. */
export class CaseSystemNamed extends Schema.TaggedError<CaseSystemNamed>()("CaseSystemNamed", {
  system: Governance.SystemKey
}) {
  override get message(): string {
    return `${this.system} is a case system, and a restricted record does not exist for any: only practitioners see one. Name those who are to see it.`
  }
}

export class Restrictions extends Context.Service<
  Restrictions,
  {
    /** The restrictions of those of the children whose records are restricted and can be seen. */
    readonly of: (
      children: ReadonlyArray<Child.ChildId>
    ) => Effect.Effect<ReadonlyMap<Child.ChildId, Restriction>>
    /** Until this unit of work ends, nobody else decides about the record's restriction. */
    readonly take: (child: Child.ChildId) => Effect.Effect<void>
    /** Restricts the record, in the place of a restriction that there is. The child is one that can be seen. */
    readonly decide: (decision: Decision, at: Instant.Instant) => Effect.Effect<void>
    readonly lift: (child: Child.ChildId, reasons: string, at: Instant.Instant) => Effect.Effect<void>
    /** Opens a record that is hidden, by the clock of the records, and raises an alert. None when it is not hidden. */
    readonly open: (
      child: Child.ChildId,
      opening: { readonly reasons: string; readonly minutes: number; readonly at: Instant.Instant }
    ) => Effect.Effect<Option.Option<Opening>>
    /** Until when the record is open to whoever asks; none when it is not. */
    readonly openUntil: (child: Child.ChildId) => Effect.Effect<Option.Option<Instant.Instant>>
    readonly alerts: (page: AlertPage) => Effect.Effect<Alerts>
  }
>()("@section17/application/access/Restrictions") {}
