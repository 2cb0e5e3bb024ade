/** Everything that is held about a child, as it is given to whoever may ask: plain data, the same as JSON. */
import {
  type AuthorityCode,
  type CalendarDate,
  type Child,
  type EpisodeId,
  Event,
  type Instant,
  type Obligation
} from "@section17/domain"
import type { RecordedEvent } from "../episode/Episodes.ts"
import { type Exclusion, exemption } from "./Exclusion.ts"
import type { Accessed, Transferred } from "./HeldAbout.ts"

/** What happened, in the words and fields of the record; or that something is left out, and by which exemption. */
export interface Told {
  readonly number: number
  readonly recordedAt: Instant.Instant
  readonly what: string
  readonly details: Readonly<Record<string, unknown>> | null
  readonly excluded: { readonly code: Exclusion["code"]; readonly exemption: string } | null
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
}

export interface Disclosure {
  readonly authority: AuthorityCode.AuthorityCode
  readonly preparedAt: Instant.Instant
  readonly child: Child.Child
  readonly episodes: ReadonlyArray<EpisodeDisclosed>
  readonly transfers: ReadonlyArray<Transferred>
  readonly accesses: ReadonlyArray<Accessed>
}

/** The event with what it holds, or, where it is left out, with nothing but when it was and why it is. */
export const toldOf = ({ event, number }: RecordedEvent, exclusion: Exclusion | undefined): Told => {
  const { _tag, recordedAt, ...details } = event
  const common = { number, recordedAt }
  if (exclusion === undefined) return { ...common, what: Event.says(event), details, excluded: null }
  const { code } = exclusion
  const excluded = { code, exemption: exemption(code) }
  return { ...common, what: "Left out", details: null, excluded }
}

export const requiredOf = ({ deadline, duty, metOn, rule, state }: Obligation.Obligation): Required => ({
  rule,
  duty,
  state,
  dueOn: deadline?.dueOn ?? null,
  metOn
})
