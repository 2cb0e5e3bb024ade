/**
 * The episodes of one authority, and their histories.
 *
 * @module
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import {
  type AuthorityCode,
  type CalendarDate,
  Child,
  Episode,
  EpisodeId,
  type Event,
  type Identifier,
  Instant,
  type Obligation,
  Practitioner
} from "@section17/domain"
import type { IdentifierTaken } from "../child/IdentifierTaken.ts"

/** An event as it is kept: numbered within its episode from 1, and hashed over the one before it. */
export interface RecordedEvent {
  readonly episode: EpisodeId
  readonly number: number
  readonly event: Event.Event
  /** SHA-256, in lower-case hexadecimal; of the first event, the hash before it is 64 zeros. */
  readonly previousHash: string
  readonly hash: string
}

/** What changed in an episode since the version that somebody saw. */
export const Change = Schema.Struct({
  number: Schema.Int,
  what: Schema.String,
  recordedAt: Instant.Instant,
  recordedBy: Practitioner.PractitionerId
})
export type Change = typeof Change.Type

/** Somebody else changed the episode first: nothing was written. Carries what changed, so that it can be shown. */
export class ConcurrentChange extends Schema.TaggedError<ConcurrentChange>()("ConcurrentChange", {
  episode: EpisodeId,
  seenVersion: Schema.Int,
  currentVersion: Schema.Int,
  changes: Schema.Array(Change)
}) {
  override get message(): string {
    const changes = this.changes.map(({ recordedBy, what }) => `${what}, by ${recordedBy}`).join("; ")
    const since = changes === "" ? "" : ` Since then: ${changes}.`
    return `The episode is at version ${this.currentVersion}; you saw ${this.seenVersion}.${since} Look at it again, and repeat what still applies.`
  }
}

/** The authority has no such episode. Another authority's episode is no such episode. */
export class EpisodeNotFound extends Schema.TaggedError<EpisodeNotFound>()("EpisodeNotFound", {
  episode: EpisodeId
}) {
  override get message(): string {
    return `No episode ${this.episode} is known to this authority. Check the id.`
  }
}

/** The chronology is not what was written: the first event whose number, link or hash is wrong. */
export class ChronologyBroken extends Schema.TaggedError<ChronologyBroken>()("ChronologyBroken", {
  episode: EpisodeId,
  number: Schema.Int,
  why: Schema.String
}) {
  override get message(): string {
    return `The chronology of episode ${this.episode} is broken at event ${this.number}: ${this.why}.`
  }
}

/** One row of a list of episodes. */
export const EpisodeSummary = Schema.Struct({
  id: EpisodeId,
  child: Child.Child,
  stage: Episode.Stage,
  version: Schema.Int,
  receivedAt: Instant.Instant,
  lead: Schema.NullOr(Practitioner.PractitionerId),
  /** The last moment at which nothing in it is late, if nothing is done; null where no limit is open. */
  lateAfter: Schema.NullOr(Instant.Instant)
})
export type EpisodeSummary = typeof EpisodeSummary.Type

/** A page of episodes, latest referral first; `after` is the last id of the page before. */
export interface Page {
  readonly first: number
  readonly after?: EpisodeId
  /** Whether all of them are counted, with the page and as it was found; they are, where nothing is said. */
  readonly counted?: boolean
  /** Whether it is asked next who leads them: in what only reads, they are looked up along with the page. */
  readonly leads?: boolean
}

/** Whose episodes are asked for; `after` is the last id of the page before. */
export interface EpisodesOfAsked {
  readonly child: Child.ChildId
  readonly after?: EpisodeId
}

/** A page as it was found, whether there are more, and how many there are in all; 0 where they were not counted. */
export interface Listed {
  readonly episodes: ReadonlyArray<EpisodeSummary>
  readonly more: boolean
  readonly total: number
}

/** Of which episodes a caseload is. What is left out does not matter, but that closed episodes are asked for by name. */
export interface CaseloadFilter {
  /** Those that one of these leads; when there are none of them, those that nobody leads yet. */
  readonly leads?: ReadonlyArray<Practitioner.PractitionerId>
  readonly stages?: ReadonlyArray<Episode.Stage>
  /** Those whose first open limit ends by then, and those in which one has ended. */
  readonly dueUntil?: Instant.Instant
  /** Those in which something is late at the instant, or nothing is. */
  readonly late?: { readonly is: boolean; readonly at: Instant.Instant }
}

/** Latest referral first, or the first to be late first and those without an open limit last. */
export const CaseloadOrder = Schema.Literals(["nextDue", "latestReferral"])
export type CaseloadOrder = typeof CaseloadOrder.Type

/** The place of an episode in a caseload: what it is ordered by, and its id. */
export const CaseloadPlace = Schema.Struct({
  order: CaseloadOrder,
  at: Schema.Union([Instant.Instant, Schema.Literal("infinity")]),
  id: EpisodeId
})
export type CaseloadPlace = typeof CaseloadPlace.Type

export interface CaseloadAsked {
  readonly filter: CaseloadFilter
  readonly order: CaseloadOrder
  readonly first: number
  /** Where the page before ended. */
  readonly after?: CaseloadPlace
  /** Whether all of them are counted, with the page and as it was found. */
  readonly counted: boolean
  /** Whether it is asked next who leads them: in what only reads, they are looked up along with the page. */
  readonly leads?: boolean
}

/** What changed is asked for by the place of the last change that is known, or by an instant. */
export interface UpdatedAsked {
  /** The place of the last change that is known; 0 for none. */
  readonly after: number
  /** Only what changed from then on; what changed in the minutes before can be among it. */
  readonly since?: Instant.Instant
  readonly first: number
  readonly counted: boolean
}

/** The episodes that changed, each at the place of its latest change, and how many in all; 0 where they were not counted. */
export interface Updated {
  readonly changes: ReadonlyArray<{ readonly number: number; readonly episode: EpisodeSummary }>
  readonly more: boolean
  readonly total: number
}

/** Which changes are asked for: those after a place, one by one and in the order of commits. */
export interface CommittedAsked {
  readonly after: number
  readonly first: number
  /** Those that concern a caseload: these led the episode before or after the change; when there are none, nobody did. */
  readonly leads?: ReadonlyArray<Practitioner.PractitionerId>
}

/** A change of an episode, as it is accounted for: by which operation, by whom and when. */
export const CommittedChange = Schema.Struct({
  /** Its place among the changes of the authority. */
  place: Schema.Int,
  episode: EpisodeId,
  child: Schema.NullOr(Child.ChildId),
  operation: Schema.String,
  recordedAt: Instant.Instant,
  recordedBy: Practitioner.PractitionerId,
  /** Who led the episode before the change, and who after it. */
  leadBefore: Schema.NullOr(Practitioner.PractitionerId),
  leadAfter: Schema.NullOr(Practitioner.PractitionerId)
})
export type CommittedChange = typeof CommittedChange.Type

/** The changes, and the place up to which there are no others. */
export interface Committed {
  readonly changes: ReadonlyArray<CommittedChange>
  readonly upTo: number
  readonly more: boolean
}

/** The operation that gives an episode another lead, as the account names it. */
export const ALLOCATING = "leadPractitionerAllocate"

/** Which part of what happened is asked for. */
export interface EventsAsked {
  /** Events by their names, and entries by the names of theirs; all, where none are given. */
  readonly kinds?: ReadonlyArray<string>
  /** The first and the last day in London on which they were put on record. */
  readonly from?: CalendarDate.CalendarDate
  readonly until?: CalendarDate.CalendarDate
  /** Only the first so many of an episode, whatever was asked: what had happened when it is looked at. */
  readonly upTo?: number
  /** Whether the page is read from the earliest on, or from the latest back. */
  readonly way: "forwards" | "backwards"
  readonly count: number
  /** The number of the event at which the page before ended. */
  readonly beyond?: number
  readonly counted: boolean
}

/** A page, the earliest first, whether there are more the way it is read, and how many in all; 0 where not counted. */
export interface EventsFound {
  readonly events: ReadonlyArray<RecordedEvent>
  readonly more: boolean
  readonly total: number
}

/** What of an episode will be asked for next: in what only reads, it is looked up along with the episode. */
export interface Ahead {
  readonly child?: boolean
  /** All that happened. */
  readonly chronology?: boolean
  /** Whoever leads and, with the chronology, whoever put something on record. */
  readonly practitioners?: boolean
  /** By which the authority counts. */
  readonly calendar?: boolean
}

/** What happened, in order, and whether it is what was written: `broken` names the first event that is not. */
export interface Chronology {
  readonly events: ReadonlyArray<RecordedEvent>
  readonly broken: ChronologyBroken | undefined
}

/** What a command changes: the events, the state that they lead to, and the obligations of that state. */
export interface Saved {
  readonly before: Episode.Episode | undefined
  readonly after: Episode.Episode
  readonly events: ReadonlyArray<Event.Event>
  readonly obligations: ReadonlyArray<Obligation.Obligation>
}

/** An episode as it stands, held against what its events add up to. */
export interface Compared {
  readonly id: EpisodeId
  readonly events: number
  /** What stands otherwise, by the name of the column, or what is wrong with the chronology; nothing where all is well. */
  readonly differs: ReadonlyArray<string>
  /** What the row should say, and when it last changed, where it differs and the chronology is as it was written. */
  readonly rebuildable?: { readonly episode: Episode.Episode; readonly changedAt: Instant.Instant }
}

/** An episode that is put on record whole: its child, all its events, the state and the obligations they lead to. */
export interface WholeEpisode extends Pick<Saved, "events" | "obligations"> {
  readonly child: Child.Child
  readonly episode: Episode.Episode
}

export class Episodes extends Context.Service<
  Episodes,
  {
    /** The episode as it stands. With `forChange`, nobody else can change it until this unit of work ends. */
    readonly find: (
      id: EpisodeId,
      options?: { readonly forChange?: boolean; readonly ahead?: Ahead | undefined }
    ) => Effect.Effect<Option.Option<Episode.Episode>>
    /** Those of the episodes that are there, as they stand: one statement for all of them. */
    readonly these: (ids: ReadonlyArray<EpisodeId>) => Effect.Effect<ReadonlyMap<EpisodeId, Episode.Episode>>
    /** The recorded events from `after` (exclusive, 0 for all) on, in order. */
    readonly history: (
      id: EpisodeId,
      options?: { readonly after: number }
    ) => Effect.Effect<ReadonlyArray<RecordedEvent>>
    /** The recorded events of each of the episodes, in order: one statement for all of them. */
    readonly histories: (
      of: ReadonlyArray<EpisodeId>
    ) => Effect.Effect<ReadonlyMap<EpisodeId, ReadonlyArray<RecordedEvent>>>
    /** Of each that is there all recorded events, of one moment with its row, and whether they are what was written. */
    readonly chronologies: (
      ids: ReadonlyArray<EpisodeId>
    ) => Effect.Effect<
      ReadonlyMap<EpisodeId, { readonly episode: Episode.Episode; readonly found: Chronology }>
    >
    /** The episode that another system calls so. */
    readonly identified: (by: Identifier.ExternalIdentifier) => Effect.Effect<Option.Option<EpisodeId>>
    /** What other systems call each of the episodes, as it was put on record. */
    readonly identifiers: (
      of: ReadonlyArray<EpisodeId>
    ) => Effect.Effect<ReadonlyMap<EpisodeId, ReadonlyArray<Identifier.ExternalIdentifier>>>
    /** Of each of the episodes a page of its events, and whether there are more: one statement for all of them. */
    readonly events: (
      of: ReadonlyArray<EpisodeId>,
      asked: EventsAsked
    ) => Effect.Effect<ReadonlyMap<EpisodeId, EventsFound>>
    /** Appends the events and writes the state and the obligations, all or nothing. */
    readonly save: (
      saved: Saved
    ) => Effect.Effect<ReadonlyArray<RecordedEvent>, ConcurrentChange | IdentifierTaken>
    /** Puts whole episodes and their children on record, many to a statement. One who is there already is a defect. */
    readonly takeOn: (episodes: ReadonlyArray<WholeEpisode>) => Effect.Effect<void>
    /** What is owed in an episode, as it was worked out when the episode last changed. */
    readonly owed: (id: EpisodeId) => Effect.Effect<ReadonlyArray<Obligation.Obligation>>
    /** The next open episodes by id in which something is counted by another calendar than the one of this version. */
    readonly countedOtherwise: (asked: {
      readonly calendar: string
      readonly after: EpisodeId | undefined
      readonly first: number
    }) => Effect.Effect<ReadonlyArray<EpisodeId>>
    /** The next episodes by id, each held against its events; nobody can change them until this unit of work ends. */
    readonly compare: (batch: {
      readonly after: EpisodeId | undefined
      readonly first: number
    }) => Effect.Effect<ReadonlyArray<Compared>>
    /** Writes the state and the obligations of an episode anew, and no event. */
    readonly rewrite: (
      episode: Episode.Episode,
      obligations: ReadonlyArray<Obligation.Obligation>
    ) => Effect.Effect<void>
    /** A page of episodes, latest referral first, and whether there are more. */
    readonly list: (page: Page) => Effect.Effect<Listed>
    /** For each that is asked for, a page of the child's episodes, latest referral first; all in one statement. */
    readonly ofChildren: (
      asked: ReadonlyArray<EpisodesOfAsked>,
      first: number
    ) => Effect.Effect<ReadonlyArray<Listed>>
    /** A page of what changed, in the order in which the changes were committed. */
    readonly updated: (asked: UpdatedAsked) => Effect.Effect<Updated>
    /** Changes one by one, in the order in which they were committed. */
    readonly committed: (asked: CommittedAsked) => Effect.Effect<Committed>
    /** A page of a caseload, and whether there are more. */
    readonly caseload: (asked: CaseloadAsked) => Effect.Effect<Listed>
    /** Recomputes the numbers, links and hashes of a chronology. */
    readonly verify: (id: EpisodeId) => Effect.Effect<{ readonly events: number }, ChronologyBroken>
  }
>()("@section17/application/episode/Episodes") {}

/** A notice that an episode has a new event: a key, never personal data. */
export interface EpisodeChanged {
  readonly authority: AuthorityCode.AuthorityCode
  readonly episode: EpisodeId
  readonly number: number
}
