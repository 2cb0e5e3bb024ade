/**
 * What practitioners put on record in an episode, room by room. An entry says something happened or is so; what follows
 * from it in the episode stands in the meaning of its kind.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { recorded } from "../recorded.ts"
import { entries } from "./entries.gen.ts"

export const Entry = Schema.TaggedUnion(entries).pipe(Schema.annotate({ identifier: "Entry" }))
export type Entry = typeof Entry.Type
export type EntryTag = Entry["_tag"]

/** The entry with this name. */
export type EntryOf<Tag extends EntryTag> = Extract<Entry, { readonly _tag: Tag }>

export const PutOnRecord = { entry: Entry }
export const EntryRecorded = { ...PutOnRecord, ...recorded }

/** An entry, when it was put on record, and by whom. */
export interface OnRecord<Tag extends EntryTag = EntryTag> {
  readonly entry: EntryOf<Tag>
  readonly recordedAt: (typeof recorded.recordedAt)["Type"]
  readonly recordedBy: (typeof recorded.recordedBy)["Type"]
}
