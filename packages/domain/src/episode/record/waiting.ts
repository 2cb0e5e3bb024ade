/** Since when something on record waits for what is to follow on it. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Episode } from "../Episode.ts"
import type { EntryTag, OnRecord } from "./Entry.ts"
import { entriesOf, happened } from "./entriesOf.ts"

const dayOf = (entry: OnRecord | undefined): CalendarDate | undefined =>
  entry === undefined ? undefined : happened(entry).on

/** The day of the earliest entry of a name that waits for its answer, when each answer answers one. */
export const waitingSince = (episode: Episode, asked: EntryTag, answer: EntryTag): CalendarDate | undefined =>
  dayOf(entriesOf(episode, asked)[entriesOf(episode, answer).length])

/** The day of the first entry of a name to be put on record. */
export const firstOf = (episode: Episode, tag: EntryTag): CalendarDate | undefined =>
  dayOf(entriesOf(episode, tag)[0])

/** The day of the latest entry of a name to be put on record. */
export const latestOf = (episode: Episode, tag: EntryTag): CalendarDate | undefined =>
  dayOf(entriesOf(episode, tag).at(-1))
