import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { ChecklistItem } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"
import { sam } from "../../protocol/northshire.test-data.ts"
import { london, told, until } from "../story.test-data.ts"
import { Entry, type EntryTag } from "./Entry.ts"
import { isShown, meaningOfEntry } from "./entriesOf.ts"
import { meaningOf } from "./meaningOf.ts"

/** Every kind that shows anything. */
const tags = (Object.keys(Entry.cases) as ReadonlyArray<EntryTag>).filter(
  (tag) => meaningOf(tag).shows !== undefined
)

/** Kinds of which several stand beside each other, each for what it shows itself, and why. */
const besideEachOther: { readonly [Tag in EntryTag]?: string } = {
  HomeVisited: "what one visit has seen of the home stays seen",
  EarlierRecordsReviewed: "each review reads records of its own",
  ConsentSought: "a request for one purpose says nothing of another"
}

const shows = (entry: Entry): ReadonlyArray<ChecklistItem> => meaningOfEntry(entry).shows?.(entry) ?? []
const settles = (entry: Entry): ReadonlyArray<ChecklistItem> => meaningOfEntry(entry).settles?.(entry) ?? []

const begun = told(until("DecideReferral"))
const after = (entries: ReadonlyArray<Entry>): Episode => ({
  ...begun,
  record: entries.map((entry) => ({ entry, recordedAt: london("2026-12-21 10:00"), recordedBy: sam.id }))
})

describe("a later entry takes the place of an earlier one of its kind", () => {
  for (const tag of tags.filter((each) => !(each in besideEachOther))) {
    const kind: Schema.Schema<Entry> = Entry.cases[tag]
    it.prop(
      `${tag}: what only the earlier one shows is on record no longer`,
      [kind, kind],
      ([one, other]) => {
        const lost = shows(one).filter((item) => !shows(other).includes(item))
        for (const item of lost) {
          assert.include(settles(other), item)
          assert.isFalse(isShown(after([one, other]), item))
          assert.isTrue(isShown(after([other, one]), item))
        }
      }
    )
  }
})

describe("whatever is put on record, in whatever order", () => {
  it.prop(
    "an item is shown by the latest entry that settles it, or by one that came after; by nothing before",
    [Schema.Array(Entry).check(Schema.isMaxLength(12)), ChecklistItem],
    ([entries, item]) => {
      const last = entries.findLastIndex((entry) => settles(entry).includes(item))
      const stand = entries.slice(Math.max(last, 0))
      assert.strictEqual(
        isShown(after(entries), item),
        stand.some((entry) => shows(entry).includes(item))
      )
    }
  )
})
