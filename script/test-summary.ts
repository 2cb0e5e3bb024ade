// How many tests ran, by package and by kind, from the results that vitest leaves in each package.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { packageFolders, root } from "./workspace.ts"

export const kinds = ["unit", "property", "persistence", "over HTTP", "browser"] as const
export type Kind = (typeof kinds)[number]

/** What vitest writes of one file. A file that does not load fails without a test of its own. */
interface FileResult {
  readonly name: string
  readonly status: string
  readonly assertionResults: ReadonlyArray<{ readonly status: string }>
}

export interface PackageResult {
  readonly folder: string
  /** None when nothing was found to run, or it did not come to a result: which counts as a failure. */
  readonly files: ReadonlyArray<FileResult>
}

export interface Tally {
  readonly byKind: Readonly<Record<Kind, number>>
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const kindOf = (folder: string, file: string): Kind => {
  if (file.endsWith(".browser.test.ts")) return "browser"
  if (file.endsWith(".http.test.ts")) return "over HTTP"
  if (folder === "packages/persistence") return "persistence"
  return file.endsWith(".property.test.ts") ? "property" : "unit"
}

export const tally = ({ files, folder }: PackageResult): Tally => {
  const byKind: Record<Kind, number> = { unit: 0, property: 0, persistence: 0, "over HTTP": 0, browser: 0 }
  const counts = { passed: 0, failed: files.length === 0 ? 1 : 0, skipped: 0 }
  for (const { assertionResults, name, status } of files) {
    const ran = assertionResults.filter((test) => test.status === "passed" || test.status === "failed")
    const failed = ran.filter((test) => test.status === "failed").length
    byKind[kindOf(folder, name)] += ran.length
    counts.passed += ran.length - failed
    counts.failed += failed === 0 && status === "failed" ? 1 : failed
    counts.skipped += assertionResults.length - ran.length
  }
  return { byKind, ...counts }
}

export const total = (tallies: ReadonlyArray<Tally>): Tally => {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((count, each) => count + of(each), 0)
  return {
    byKind: Object.fromEntries(kinds.map((kind) => [kind, sum((each) => each.byKind[kind])])) as Record<
      Kind,
      number
    >,
    passed: sum((each) => each.passed),
    failed: sum((each) => each.failed),
    skipped: sum((each) => each.skipped)
  }
}

/** The table, and under it the line that counts. */
export const summary = (results: ReadonlyArray<PackageResult>): string => {
  const rows = results.map((result) => ({
    name: result.folder,
    tally: tally(result),
    missing: result.files.length === 0
  }))
  const all = total(rows.map((row) => row.tally))
  return [
    line("", [...kinds, "skipped"]),
    ...rows.map(({ missing, name, tally }) =>
      missing ? `${name.padEnd(24)}  no result` : line(name, numbers(tally))
    ),
    line("all", numbers(all)),
    "",
    `tests: ${all.passed} passed, ${all.failed} failed`
  ].join("\n")
}

const numbers = ({ byKind, skipped }: Tally): ReadonlyArray<string> =>
  [...kinds.map((kind) => byKind[kind]), skipped].map((count) => (count === 0 ? "·" : String(count)))

const line = (name: string, cells: ReadonlyArray<string>): string =>
  [name.padEnd(24), ...cells.map((cell) => cell.padStart(13))].join("").trimEnd()

/** All that ran passed, and something ran. */
export const succeeded = (results: ReadonlyArray<PackageResult>): boolean => {
  const { failed, passed } = total(results.map(tally))
  return failed === 0 && passed > 0
}

export const resultFile = (folder: string): string => join(root, folder, ".test-results", "vitest.json")

export const readResults = (): ReadonlyArray<PackageResult> =>
  packageFolders()
    .filter(hasTests)
    .map((folder) => ({ folder, files: readFiles(folder) }))

const hasTests = (folder: string): boolean =>
  JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")).scripts?.test !== undefined

const readFiles = (folder: string): ReadonlyArray<FileResult> =>
  existsSync(resultFile(folder)) ? JSON.parse(readFileSync(resultFile(folder), "utf8")).testResults : []
