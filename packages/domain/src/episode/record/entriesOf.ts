/** The entries of an episode by name, and what they mean together. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Instant } from "../../calendar/Instant.ts"
import * as London from "../../calendar/London.ts"
import type { Episode } from "../Episode.ts"
import type { EntryTag, OnRecord } from "./Entry.ts"
import type { AnyMeaning } from "./Meaning.ts"
import { meaningOf } from "./meanings.ts"

/** When something happened: at an instant, or on a day of which no time is recorded. */
export interface Happened {
  readonly on: CalendarDate
  readonly at: Instant | undefined
  /** The very moment that it answers, where it says so. */
  readonly answers?: Instant
}

/** What entries can mean, beside the one decision that each can make. */
const abouts = ["takes", "reaches", "repeats", "shows", "begins", "ends"] as const
type About = (typeof abouts)[number]
type SubjectOf<A extends About> = ReturnType<NonNullable<AnyMeaning[A]>>[number]

interface Index {
  readonly byName: Map<EntryTag, Array<OnRecord>>
  /** When each subject was meant, by what is meant of it. */
  readonly byMeaning: { readonly [A in About]: Map<string, Array<Happened>> }
}

/** The meaning of an entry; the table is keyed by name, which the compiler cannot follow for a union. */
export const meaningOfEntry = ({ _tag }: OnRecord["entry"]): AnyMeaning => meaningOf(_tag) as AnyMeaning

/** When the entry happened: as it says itself, or else when it was put on record. */
export const happened = (each: OnRecord): Happened => {
  const answers = meaningOfEntry(each.entry).answers?.(each.entry)
  return answers === undefined ? when(each) : { ...when(each), answers }
}

const when = ({ entry, recordedAt }: OnRecord): Happened => {
  const field = meaningOfEntry(entry).happened
  if (field === undefined) return { on: London.dayOf(recordedAt), at: recordedAt }
  // The meaning names a field of this entry, of the type that the end of its name says.
  const said = (entry as unknown as Readonly<{ [name: string]: string }>)[field]
  return field.endsWith("At")
    ? { on: London.dayOf(said as Instant), at: said as Instant }
    : { on: said as CalendarDate, at: undefined }
}

const add = <K, V>(map: Map<K, Array<V>>, key: K, value: V): void => {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

const earlier = (one: Happened, other: Happened): number => {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  return (one.at ?? "") < (other.at ?? "") ? -1 : 1
}

const empty = (): Index => ({
  byName: new Map(),
  byMeaning: {
    takes: new Map(),
    reaches: new Map(),
    repeats: new Map(),
    shows: new Map(),
    begins: new Map(),
    ends: new Map()
  }
})

/** Whether another of its kind was put on record after it. */
const isFollowed = (each: OnRecord, entries: ReadonlyArray<OnRecord>): boolean =>
  entries.findLast(({ entry }) => entry._tag === each.entry._tag) !== each

const indexOf = (entries: ReadonlyArray<OnRecord>): Index => {
  const index = empty()
  for (const each of entries) {
    add(index.byName, each.entry._tag, each)
    const meaning = meaningOfEntry(each.entry)
    for (const about of abouts) {
      if (about === "shows" && meaning.showsAnew && isFollowed(each, entries)) continue
      for (const subject of meaning[about]?.(each.entry) ?? []) {
        add(index.byMeaning[about], subject, happened(each))
      }
    }
  }
  for (const about of abouts) for (const moments of index.byMeaning[about].values()) moments.sort(earlier)
  return index
}

const none: Index = empty()
const never: ReadonlyArray<Happened> = []

/** Made once for each list of entries: every question about an episode asks for some of them. */
const indexes = new WeakMap<ReadonlyArray<OnRecord>, Index>()

const indexed = ({ record }: Episode): Index => {
  if (record === undefined) return none
  const known = indexes.get(record)
  if (known !== undefined) return known
  const made = indexOf(record)
  indexes.set(record, made)
  return made
}

/** The entries of this name, in the order in which they were put on record. */
export const entriesOf = <Tag extends EntryTag>(episode: Episode, tag: Tag): ReadonlyArray<OnRecord<Tag>> =>
  // The index holds, under each name, the entries of that name.
  (indexed(episode).byName.get(tag) ?? []) as unknown as ReadonlyArray<OnRecord<Tag>>

/** When the entries happened that mean this: that take the step, reach the moment, show the item. Earliest first. */
export const meaningThat = <A extends About>(
  episode: Episode,
  about: A,
  subject: SubjectOf<A>
): ReadonlyArray<Happened> => indexed(episode).byMeaning[about].get(subject) ?? never
