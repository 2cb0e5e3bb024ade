// The files of .ci/boundary-fixtures, and laying them over a copy of the sources.
import { cpSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { foldersIn, root } from "../workspace.ts"

const fixtures = join(root, ".ci", "boundary-fixtures")

/** Which rule each folder of fixtures breaks, and its files. */
export const fixturesFor = (
  tool: "dependency-cruiser" | "turbo"
): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map(foldersIn(join(fixtures, tool)).map((rule) => [rule, filesIn(join(fixtures, tool, rule))]))

export const layOver = (copy: string, from: string, to = "."): void =>
  cpSync(join(fixtures, from), join(copy, to), { recursive: true })

export const allowedFiles = (): ReadonlyArray<string> => filesIn(join(fixtures, "allowed"))

export interface LintFixture {
  readonly file: string
  /** As in the first line: `no-restricted-globals: Date`. */
  readonly breaks: string
}

export const lintFixtures = (): ReadonlyArray<LintFixture> =>
  filesIn(join(fixtures, "oxlint")).map((file) => {
    const [heading = ""] = readFileSync(join(fixtures, "oxlint", file), "utf8").split("\n")
    return { file, breaks: heading.replace(/^\/\/ /, "") }
  })

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
