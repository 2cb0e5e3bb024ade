/** An assessment that is under way in Northshire, and what is put on record in it. */
import type { Practitioner } from "../practitioner/Practitioner.ts"
import { sam } from "../protocol/northshire.test-data.ts"
import type { Entry } from "./record/Entry.ts"
import { type Step, until } from "./story.test-data.ts"

/** Allocated to Sam on 22 December 2026. */
export const allocated = until("RecordChildSeen")

export const record = (at: string, entry: Entry, by: Practitioner = sam): Step => ({
  at,
  by,
  does: { _tag: "PutOnRecord", entry }
})
