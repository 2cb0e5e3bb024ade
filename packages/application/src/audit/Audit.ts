/**
 * The account of what was read, written and refused: one chain of hashes for each authority.
 *
 * @module
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import {
  AuthorityCode,
  type CalendarDate,
  type Child,
  type Citation,
  type EpisodeId,
  type Instant,
  type Practitioner
} from "@section17/domain"
import type { KeysHeld, NameKey, RowsAsked, RowsHeld } from "./RowsHeld.ts"

/** What is accounted for. Who, in whose name, for which authority and for what purpose come from the session. */
export interface AuditEntry {
  readonly action: string
  readonly outcome: "read" | "written" | "refused"
  readonly episode: EpisodeId | null
  /** The child whose record it is; where nothing was found, the child that was asked for. */
  readonly child: Child.ChildId | null
  /** The problem's name and the rule that it rests on, for a refusal. */
  readonly refusal: { readonly problem: string; readonly rule: Citation.RuleId | null } | null
  readonly at: Instant.Instant
}

/** The account is not what was written: the first entry whose number, link or hash is wrong. */
export class AuditBroken extends Schema.TaggedError<AuditBroken>()("AuditBroken", {
  authority: AuthorityCode.AuthorityCode,
  number: Schema.Int,
  why: Schema.String
}) {
  override get message(): string {
    return `The audit of ${this.authority} is broken at entry ${this.number}: ${this.why}.`
  }
}

/** Where an account ends: the number of its last entry, 0 where there is none, and its hash. */
export interface AccountEnd {
  readonly number: number
  readonly hash: string
}

/** An entry of the account, with who and why. */
export interface AccessEntry {
  readonly number: number
  readonly at: Instant.Instant
  /** Who asked: a practitioner, or a case system, by its name. */
  readonly practitioner: Practitioner.PractitionerId
  /** In whose name a case system asked; null where a practitioner did, or the system for itself. */
  readonly onBehalfOf: Practitioner.PractitionerId | null
  readonly purpose: string
  readonly action: string
  readonly outcome: AuditEntry["outcome"]
  readonly episode: EpisodeId | null
  readonly child: Child.ChildId | null
  readonly problem: string | null
  readonly rule: Citation.RuleId | null
}

/** Which entries: those of which all is so that is given. */
export interface AccessesWanted {
  /** From the start of this day in London. */
  readonly from?: CalendarDate.CalendarDate
  /** To the end of this day in London. */
  readonly until?: CalendarDate.CalendarDate
  /** With one of these outcomes. */
  readonly outcomes?: ReadonlyArray<AuditEntry["outcome"]>
  /** What was asked for, by the name of the field or the mutation; whatever the account says of it besides. */
  readonly action?: string
}

export interface AccessesAsked extends AccessesWanted {
  readonly child: Child.ChildId
  /** By this practitioner, or by a case system in their name. */
  readonly practitioner?: Practitioner.PractitionerId
  readonly first: number
  /** The number of the entry at which the page before ended. */
  readonly before?: number
  readonly counted: boolean
}

/** What somebody did, from the first of the days in London to the last. */
export interface AccessesByAsked extends AccessesWanted {
  readonly practitioner: Practitioner.PractitionerId
  readonly from: CalendarDate.CalendarDate
  readonly until: CalendarDate.CalendarDate
  readonly first: number
  /** The entry at which the page before ended. */
  readonly before?: { readonly at: Instant.Instant; readonly number: number }
  readonly counted: boolean
}

/** A page of entries, the latest first, and how many there are in all; 0 where they were not counted. */
export interface Accesses {
  readonly entries: ReadonlyArray<AccessEntry>
  readonly more: boolean
  readonly total: number
}

export class Audit extends Context.Service<
  Audit,
  {
    readonly record: (entry: AuditEntry) => Effect.Effect<void>
    /** Who saw or changed a child's record, or was refused. */
    readonly accesses: (asked: AccessesAsked) => Effect.Effect<Accesses>
    /** What a practitioner saw, changed or was refused, but of records that are restricted to others. */
    readonly accessesBy: (asked: AccessesByAsked) => Effect.Effect<Accesses>
    /**
     * Verifies some of the entries that follow `after`, none beyond `upTo`, and says where it came to: few enough for a
     * unit of work to end in time. Fails at the first that is not what was written.
     */
    readonly verify: (asked: {
      readonly after: AccountEnd | undefined
      readonly upTo: number
    }) => Effect.Effect<AccountEnd, AuditBroken>
    /** Whether there is an entry after the end that is recorded: both as of one moment. */
    readonly goesOn: Effect.Effect<boolean>
    /** How many keys there are by which names are found. */
    readonly nameKeys: Effect.Effect<number>
    /** Keys by which somebody is found whose name has them not, among the next. */
    readonly strayKeys: (asked: {
      readonly after: NameKey | undefined
      readonly most: number
    }) => Effect.Effect<KeysHeld>
    /** Holds the rows about the next children that stand in no chain against what the account says was written. */
    readonly holdRows: (asked: RowsAsked) => Effect.Effect<RowsHeld>
    /** The same; and has the account tell of those that a gateway wrote which did not say what. Nobody writes meanwhile. */
    readonly takeRowsIn: (asked: RowsAsked, at: Instant.Instant) => Effect.Effect<RowsHeld>
    /** The last entry, where there is one that a gateway wrote which did not say what, and whose rows were not taken in. */
    readonly untoldUpTo: Effect.Effect<number | undefined>
    /** Where the account is recorded to end, with what this unit of work has accounted for so far. */
    readonly end: Effect.Effect<AccountEnd>
    /** The hash of an entry, that of 0 being the one that the first follows; undefined where there is no such entry. */
    readonly hashAt: (number: number) => Effect.Effect<string | undefined>
  }
>()("@section17/application/audit/Audit") {}
