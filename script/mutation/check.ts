// Whether docs/mutation.md still holds: every survivor judged, and every judgement about code that is there.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { domain } from "./rooms.ts"
import { short } from "./report.ts"
import { type Row, rowsIn, unjudged, unreadable } from "./rows.ts"

/** The source of a file below packages/domain/src; undefined where there is none. */
type SourceOf = (file: string) => string | undefined

const sourceOf: SourceOf = (file) => {
  const path = join(domain, "src", file)
  return existsSync(path) ? readFileSync(path, "utf8") : undefined
}

const complaintOf =
  (source: SourceOf) =>
  ({ change, code, file, reason }: Row): ReadonlyArray<string> => {
    const lines = source(file)?.split("\n").map(short) ?? []
    if (!lines.includes(code))
      return [`${file} has no line \`${code}\` any more: run script/mutate, or take the row out.`]
    if (reason.trim() === "" || reason === unjudged)
      return [`${file}, \`${code}\`: ${change} is not judged. Write a test, or why it may live.`]
    return []
  }

/** What is wrong with the page; nothing when it holds. */
export const complaints = (page: string, source: SourceOf = sourceOf): ReadonlyArray<string> => [
  ...unreadable(page).map((line) => `this is not a row as script/mutate writes one: ${line}`),
  ...rowsIn(page).flatMap(complaintOf(source))
]
