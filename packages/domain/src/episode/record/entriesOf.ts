/** The entries of an episode by name, and what they mean together. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Instant } from "../../calendar/Instant.ts"
import type { ChecklistItem } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"
import { earliestFirst, happenedAt, happenedOn, type Happened } from "../Happened.ts"
import type { EntryTag, OnRecord } from "./Entry.ts"
import type { AnyMeaning } from "./Meaning.ts"
import { meaningOf } from "./meaningOf.ts"

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
  const meaning = meaningOfEntry(each.entry)
  const answers = meaning.answers?.(each.entry)
  const agency = meaning.agency?.(each.entry)
  const carer = meaning.carer?.(each.entry)
  if (answers === undefined && agency === undefined && carer === undefined) return when(each)
  return { ...when(each), ...(answers && { answers }), ...(agency && { agency }), ...(carer && { carer }) }
}

const when = ({ entry, recordedAt }: OnRecord): Happened => {
  const field = meaningOfEntry(entry).happened
  if (field === undefined) return happenedAt(recordedAt)
  // The meaning names a field of this entry, of the type that the end of its name says.
  const said = (entry as unknown as Readonly<{ [name: string]: string }>)[field]
  return field.endsWith("At") ? happenedAt(said as Instant) : happenedOn(said as CalendarDate)
}

/** Time is counted from when it happened, unless its meaning says from when. */
const meant = (each: OnRecord, about: About): Happened => {
  const day = about === "reaches" ? meaningOfEntry(each.entry).reachedOn?.(each.entry) : undefined
  return day === undefined ? happened(each) : happenedOn(day)
}

const add = <K, V>(map: Map<K, Array<V>>, key: K, value: V): void => {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
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

const indexOf = (entries: ReadonlyArray<OnRecord>): Index => {
  const index = empty()
  for (const each of entries) {
    add(index.byName, each.entry._tag, each)
    const meaning = meaningOfEntry(each.entry)
    for (const item of meaning.settles?.(each.entry) ?? []) index.byMeaning.shows.delete(item)
    for (const about of abouts) {
      for (const subject of meaning[about]?.(each.entry) ?? []) {
        add(index.byMeaning[about], subject, meant(each, about))
      }
    }
  }
  for (const about of abouts)
    for (const moments of index.byMeaning[about].values()) moments.sort(earliestFirst)
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

/** Whether an entry shows this to be on record, and none that came later has settled it otherwise. */
export const isShown = (episode: Episode, item: ChecklistItem): boolean =>
  meaningThat(episode, "shows", item).length > 0
