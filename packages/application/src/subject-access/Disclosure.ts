/** Everything that is held about a child, as it is given to whoever may ask: plain data, the same as JSON. */
import {
  type AuthorityCode,
  type CalendarDate,
  type Child,
  type EpisodeId,
  Event,
  type Instant,
  type Obligation,
  type Retention
} from "@section17/domain"
import type { RecordedEvent } from "../episode/Episodes.ts"
import { type Decided, type DecisionKind, saysDecision } from "./Decided.ts"
import { type ExclusionCode, exemption } from "./Exclusion.ts"
import type { Accessed, Reminded, Transferred } from "./HeldAbout.ts"

/** What happened, in the words and fields of the record; or that something is left out, and by which exemption. */
export interface Told {
  readonly number: number
  readonly recordedAt: Instant.Instant
  readonly what: string
  readonly details: Readonly<Record<string, unknown>> | null
  readonly excluded: { readonly code: ExclusionCode; readonly exemption: string } | null
}

/** A decision about the record, numbered within its kind. */
export interface ToldDecision extends Told {
  readonly kind: DecisionKind
}

/** What the protocol required, without what people wrote about it: that stands in the chronology, or is left out. */
export interface Required {
  readonly rule: string
  readonly duty: string
  readonly state: string
  readonly dueOn: CalendarDate.CalendarDate | null
  readonly metOn: CalendarDate.CalendarDate | null
}

export interface EpisodeDisclosed {
  readonly episode: EpisodeId
  readonly chronology: ReadonlyArray<Told>
  /** Null where a due date lies beyond what the calendar covers. */
  readonly required: ReadonlyArray<Required> | null
  readonly reminders: ReadonlyArray<Omit<Reminded, "episode">>
}

export interface Disclosure {
  readonly authority: AuthorityCode.AuthorityCode
  readonly preparedAt: Instant.Instant
  readonly child: Child.Child
  readonly episodes: ReadonlyArray<EpisodeDisclosed>
  readonly decisions: ReadonlyArray<ToldDecision>
  /** How long the record is kept, and what keeps it; null of a child without an episode. */
  readonly retention: Retention.Retained | null
  readonly transfers: ReadonlyArray<Transferred>
  readonly accesses: ReadonlyArray<Accessed>
}

type Said = Omit<Told, "excluded">

/** With what it says, or, where it is left out, with nothing but when it was and why it is. */
const unless = <S extends Said>(code: ExclusionCode | undefined, said: S): S & Pick<Told, "excluded"> =>
  code === undefined
    ? { ...said, excluded: null }
    : { ...said, what: "Left out", details: null, excluded: { code, exemption: exemption(code) } }

export const toldOf = ({ event, number }: RecordedEvent, code: ExclusionCode | undefined): Told => {
  const { _tag, recordedAt, ...details } = event
  return unless(code, { number, recordedAt, what: Event.says(event), details })
}

export const toldDecision = (
  { at: recordedAt, details, kind, number }: Decided,
  code: ExclusionCode | undefined
): ToldDecision => unless(code, { kind, number, recordedAt, what: saysDecision(kind), details })

export const requiredOf = ({ deadline, duty, metOn, rule, state }: Obligation.Obligation): Required => ({
  rule,
  duty,
  state,
  dueOn: deadline?.dueOn ?? null,
  metOn
})
