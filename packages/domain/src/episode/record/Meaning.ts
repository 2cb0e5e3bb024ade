/**
 * What an entry means in an episode: the requirement that it answers to, when it happened, the steps it takes, the
 * moments it reaches, the decision it makes, what it shows to be on record. A table of these for each room is all that
 * a new kind of entry needs, beside its fields and what it asks before it is let in.
 *
 * @module
 */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Instant } from "../../calendar/Instant.ts"
import type { PractitionerId } from "../../practitioner/Practitioner.ts"
import type {
  Anchor,
  ChecklistItem,
  Circumstance,
  Decision,
  Recurring,
  Step
} from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"
import type { Governing } from "../workingTogether.ts"
import type { Entry, EntryOf, EntryTag } from "./Entry.ts"

/** The field that says when it happened: a day ends in `On`, an instant in `At`. */
type WhenField<E> = {
  readonly [Field in keyof E]: E[Field] extends Instant | CalendarDate
    ? Field extends `${string}On` | `${string}At`
      ? Field
      : never
    : never
}[keyof E] &
  string

/** A day, and the field that says it; none where the entry leaves it open. */
export type NamedDay = readonly [field: string, on: CalendarDate | null]

export interface Meaning<E> {
  /** The requirement that it answers to in any authority. */
  readonly governing: Governing
  /** When it happened; when it was put on record, where that is not said. Never in the future, nor before the referral. */
  readonly happened?: WhenField<E>
  /** It may have happened before the referral was received. */
  readonly mayPrecedeReferral?: true
  /** It can happen only to a child who is born, and so not before birth. */
  readonly needsBirth?: true
  /** Days that it tells of besides, each with its field: none is later than what happened. */
  readonly tells?: (entry: E) => ReadonlyArray<NamedDay>
  /** Days that it sets for what is to come, each with its field: none is earlier than what happened. */
  readonly sets?: (entry: E) => ReadonlyArray<NamedDay>
  /** Whoever leads puts it on record, and nobody else. */
  readonly from?: "lead"
  /** The steps that it takes: the limits on them are met, and their checklists asked. */
  readonly takes?: (entry: E) => ReadonlyArray<Step>
  /** The decision that it makes: the protocol says whose that is. */
  readonly decides?: (entry: E) => Decision | undefined
  /** Who makes the decision together with whoever leads, where it is the lead that puts it on record. */
  readonly with?: (entry: E) => PractitionerId
  /** Whose work the decision is about: none of them makes it, where the protocol excludes the author. */
  readonly about?: (entry: E, episode: Episode) => ReadonlyArray<PractitionerId>
  /** The very moment that it answers, of several that were reached: a copy is of one discussion. */
  readonly answers?: (entry: E) => Instant
  /** The agency that is asked, or that answers: what one gives answers what was asked of that one, and of no other. */
  readonly agency?: (entry: E) => string
  /** The carer who calls for an assessment, or is assessed: that of one answers what that one called for, and no other. */
  readonly carer?: (entry: E) => string
  /** The moments that it reaches, from which time is counted. */
  readonly reaches?: (entry: E) => ReadonlyArray<Anchor>
  /** The day that time is counted from, where it is not the one on which it happened. */
  readonly reachedOn?: (entry: E) => CalendarDate | undefined
  /** What recurs, and was done with it. */
  readonly repeats?: (entry: E) => ReadonlyArray<Recurring>
  /** What it shows to be on record. */
  readonly shows?: (entry: E) => ReadonlyArray<ChecklistItem>
  /**
   * What it says anew: whatever was put on record of it before counts no more, and only what it shows itself is shown.
   * So a second assessment takes the place of the first, and a new remand asks for a visit of its own.
   */
  readonly settles?: (entry: E) => ReadonlyArray<ChecklistItem>
  /** What is so from it on. */
  readonly begins?: (entry: E) => ReadonlyArray<Circumstance>
  /** What is so no longer. */
  readonly ends?: (entry: E) => ReadonlyArray<Circumstance>
}

/** What any entry means, of whichever kind. */
export type AnyMeaning = Omit<Meaning<Entry>, "happened"> & { readonly happened?: string }

/** The meanings of the entries of a room. */
export type Meanings<Entries> = { readonly [Tag in keyof Entries & EntryTag]: Meaning<EntryOf<Tag>> }
