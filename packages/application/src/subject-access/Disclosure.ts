/** Everything that is held about a child, as it is given to whoever may ask: plain data, the same as JSON. */
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import {
  AuthorityCode,
  CalendarDate,
  Child,
  Citation,
  EpisodeId,
  Entry,
  Event,
  Instant,
  Obligation,
  Retention
} from "@section17/domain"
import type { RecordedEvent } from "../episode/Episodes.ts"
import { type Decided, decisionDetails, DecisionKind, saysDecision } from "./Decided.ts"
import { ExclusionCode, exemption } from "./Exclusion.ts"
import { Accessed, Reminded, Transferred } from "./HeldAbout.ts"

/** What happened, in the words and fields of the record; or that something is left out, and by which exemption. */
export interface Told {
  readonly number: number
  readonly recordedAt: Instant.Instant
  /** In words, which can change. */
  readonly what: string
  /** The kind of event, as `ChronologyEvent.kind` names it, or of decision; null of an event that is left out. */
  readonly kind: string | null
  readonly details: Readonly<Record<string, unknown>> | null
  readonly excluded: { readonly code: ExclusionCode; readonly exemption: string } | null
}

/** A decision about the record, numbered within its kind. */
export interface ToldDecision extends Told {
  readonly kind: DecisionKind
}

const place = {
  number: Schema.Int.check(Schema.isGreaterThan(0)),
  recordedAt: Instant.Instant,
  what: Schema.String.annotateKey({
    description: "In words, which can change: tell what happened by its kind."
  })
}

const whole = (kinds: ReadonlyArray<string>, details: Schema.Struct.Fields) =>
  Schema.Struct({
    ...place,
    kind: Schema.Literals(kinds),
    details: Schema.Struct(details),
    excluded: Schema.Null
  })

const leftOut = (kind: Schema.Top) =>
  Schema.Struct({
    ...place,
    kind,
    details: Schema.Null,
    excluded: Schema.Struct({ code: ExclusionCode, exemption: Schema.String })
  })

const kindsOf = (tag: string): ReadonlyArray<string> =>
  tag === "EntryRecorded" ? Object.keys(Entry.Entry.cases) : [tag]

/** Of each kind of event what it says; for TypeScript, what all of them have. */
const Told = Schema.Union([
  ...Object.entries(Event.Event.cases).map(([tag, { fields }]) =>
    whole(kindsOf(tag), Struct.omit(fields as Schema.Struct.Fields, ["_tag", "recordedAt"]))
  ),
  leftOut(Schema.Null)
]) as Schema.Top as Schema.Codec<Told>

const ToldDecision = Schema.Union([
  ...Object.entries(decisionDetails).map(([kind, details]) => whole([kind], details)),
  leftOut(DecisionKind)
]) as Schema.Top as Schema.Codec<ToldDecision>

/** What the protocol required, without what people wrote about it: that stands in the chronology, or is left out. */
const Required = Schema.Struct({
  rule: Citation.RuleId,
  duty: Schema.String,
  state: Obligation.ObligationState,
  dueOn: Schema.NullOr(CalendarDate.CalendarDate),
  metOn: Schema.NullOr(CalendarDate.CalendarDate)
})

export const EpisodeDisclosed = Schema.Struct({
  episode: EpisodeId.annotateKey({
    description:
      "Without what the API writes before it: to leave out one of its events there, give `Episode:` and this."
  }),
  chronology: Schema.Array(Told),
  required: Schema.NullOr(Schema.Array(Required)).annotateKey({
    description: "What the protocol required; null where a due date lies beyond what the calendar covers."
  }),
  reminders: Schema.Array(Schema.Struct(Struct.omit(Reminded.fields, ["episode"])))
})
export type EpisodeDisclosed = typeof EpisodeDisclosed.Type

export const Disclosure = Schema.Struct({
  authority: AuthorityCode.AuthorityCode,
  preparedAt: Instant.Instant,
  child: Child.Child,
  episodes: Schema.Array(EpisodeDisclosed),
  decisions: Schema.Array(ToldDecision).annotateKey({
    description:
      "Decisions about the record itself, each numbered within its kind, which the API writes as LEGAL_HOLD is to legalHold."
  }),
  retention: Schema.NullOr(Retention.Retained).annotateKey({
    description: "How long the record is kept, and what keeps it; null of a child without an episode."
  }),
  transfers: Schema.Array(Transferred),
  accesses: Schema.Array(Accessed).annotateKey({
    description: "Who saw or changed the record, or was refused."
  })
})
export type Disclosure = typeof Disclosure.Type

type Said = Omit<Told, "excluded">

/** With what it says, or, where it is left out, with nothing but when it was and why it is. */
const unless = <S extends Said>(code: ExclusionCode | undefined, said: S): S & Pick<Told, "excluded"> =>
  code === undefined
    ? { ...said, excluded: null }
    : { ...said, what: "Left out", details: null, excluded: { code, exemption: exemption(code) } }

export const toldOf = ({ event, number }: RecordedEvent, code: ExclusionCode | undefined): Told => {
  const { _tag, recordedAt, ...details } = event
  const kind = code === undefined ? Event.kindOf(event) : null
  return unless(code, { number, recordedAt, what: Event.says(event), kind, details })
}

export const toldDecision = (
  { at: recordedAt, details, kind, number }: Decided,
  code: ExclusionCode | undefined
): ToldDecision => unless(code, { kind, number, recordedAt, what: saysDecision(kind), details })

export const requiredOf = ({
  deadline,
  duty,
  metOn,
  rule,
  state
}: Obligation.Obligation): typeof Required.Type => ({
  rule,
  duty,
  state,
  dueOn: deadline?.dueOn ?? null,
  metOn
})
