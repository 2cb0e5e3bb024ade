/**
 * What stands on record about practitioners, teams and the authority, and how it came to stand there.
 *
 * @module
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { Governance, Instant, Practitioner } from "@section17/domain"
import type { PageAsked, PageOf } from "../session/PageOf.ts"

/** Whose record it is: the practitioner's id, the team's key, the authority's code, or the system's key. */
export interface StandingSubject {
  readonly kind: Governance.SubjectKind
  readonly key: string
}

/** An entry as it is kept: numbered within its record from 1, and hashed over the one before it. */
export interface KeptEntry {
  readonly number: number
  readonly recorded: Governance.StandingRecorded
  readonly previousHash: string
  readonly hash: string
}

/** What stands on record, after so many entries. */
export interface Kept {
  readonly key: string
  readonly version: number
  readonly standing: Governance.Standing
}

/** Somebody else changed the record first: nothing was written. */
export class RecordChanged extends Schema.TaggedError<RecordChanged>()("RecordChanged", {
  seenVersion: Schema.Int,
  currentVersion: Schema.Int,
  changes: Schema.Array(
    Schema.Struct({
      number: Schema.Int,
      kind: Schema.String,
      recordedAt: Instant.Instant,
      recordedBy: Practitioner.PractitionerId
    })
  )
}) {
  override get message(): string {
    const changes = this.changes.map(({ kind, recordedBy }) => `${kind}, by ${recordedBy}`).join("; ")
    const since = changes === "" ? "" : ` Since then: ${changes}.`
    return `The record is at version ${this.currentVersion}; you saw ${this.seenVersion}.${since} Look at it again, and repeat what still applies.`
  }
}

/** The record is not what was written: the first entry whose number, link or hash is wrong. */
export class StandingBroken extends Schema.TaggedError<StandingBroken>()("StandingBroken", {
  kind: Governance.SubjectKind,
  key: Schema.String,
  number: Schema.Int,
  why: Schema.String
}) {
  override get message(): string {
    return `The record of the ${this.kind} ${this.key} is broken at entry ${this.number}: ${this.why}.`
  }
}

export class Standings extends Context.Service<
  Standings,
  {
    /** What stands on record. With `forChange`, nobody else can change it until this unit of work ends. */
    readonly find: (
      subject: StandingSubject,
      options?: { readonly forChange: boolean }
    ) => Effect.Effect<Option.Option<Kept>>
    /** Everything of a kind that stands on record, in the order of its keys. */
    readonly list: (kind: Governance.SubjectKind, page: PageAsked<string>) => Effect.Effect<PageOf<Kept>>
    /** The practitioners who are on record as in any of these teams, by team and by their key. */
    readonly membersOf: (
      teams: ReadonlyArray<Governance.TeamKey>
    ) => Effect.Effect<ReadonlyMap<Governance.TeamKey, ReadonlyArray<Kept>>>
    /** The records of these keys, in one statement. */
    readonly these: (
      kind: Governance.SubjectKind,
      keys: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyArray<Kept>>
    /** The entries of a record from `after` (exclusive, 0 for all) on, in order. */
    readonly history: (
      subject: StandingSubject,
      options?: { readonly after: number }
    ) => Effect.Effect<ReadonlyArray<KeptEntry>>
    /** The entries of each of the records, in order. */
    readonly histories: (
      kind: Governance.SubjectKind,
      keys: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyMap<string, ReadonlyArray<KeptEntry>>>
    /** The entries that amend the calendar of the session's authority, or take an amendment back, in order. */
    readonly calendar: Effect.Effect<ReadonlyArray<Governance.StandingRecorded>>
    /** Appends the entry and writes what then stands; of a practitioner, what eligibility asks about too. */
    readonly append: (
      subject: StandingSubject,
      appended: {
        readonly recorded: Governance.StandingRecorded
        readonly standing: Governance.Standing
      }
    ) => Effect.Effect<Kept>
    /** Whose records there are, by kind and key. */
    readonly subjects: Effect.Effect<ReadonlyArray<StandingSubject>>
    /** Recomputes the numbers, links, hashes and seals of a record, and what its entries add up to. */
    readonly verify: (subject: StandingSubject) => Effect.Effect<{ readonly entries: number }, StandingBroken>
  }
>()("@section17/application/standing/Standings") {}
