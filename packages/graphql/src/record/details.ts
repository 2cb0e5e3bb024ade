/** What an entry says, field by field, so that nothing that was put on record is out of sight. */
import type { Entry } from "@section17/domain"
import { type Given, inputOf } from "./inputOf.ts"

export interface Detail {
  readonly field: string
  readonly value: string
}

/** Each value that is given, under its path. */
export const detailsOf = (given: Given, path: ReadonlyArray<string>): ReadonlyArray<Detail> => {
  if (given === null) return []
  if (typeof given !== "object") return [{ field: path.join("."), value: String(given) }]
  return Object.entries(given).flatMap(([name, each]) => detailsOf(each, [...path, name]))
}

/** Each value, under its path in the input with which the entry is put on record. What was left out is not listed. */
export const details = (entry: Entry.Entry): ReadonlyArray<Detail> => detailsOf(inputOf(entry), [])
