// Fails on what would break a caller of the schema as it was last released, unless a changeset says major of
// @section17/graphql and names it. What could surprise a caller is listed. With --release, keeps the schema as released.
import { readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { announces, changesetsIn } from "./announced.ts"
import { type Change, changes } from "./breaking-changes.ts"
import { readReleased, writeReleased } from "./released.ts"

export interface Outcome {
  readonly passes: boolean
  readonly says: string
}

const passed = (says: string): Outcome => ({ passes: true, says })
const failed = (says: string): Outcome => ({ passes: false, says })

interface Files {
  readonly folder: string
  readonly version: string
  readonly schema: string
  readonly baseline: string
}

const filesOf = (folder: string): Files => {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8")
  const { version } = JSON.parse(read("package.json"))
  return { folder, version, schema: read("schema.graphql"), baseline: read("released.graphql") }
}

const list = (heading: string, found: ReadonlyArray<Change>): ReadonlyArray<string> =>
  found.length === 0 ? [] : [heading, ...found.map(({ description }) => `  ${description}`)]

const told = (...parts: ReadonlyArray<ReadonlyArray<string>>): string => parts.flat().join("\n")

/** How the schema of a package in `folder` fares beside what was released of it; changesets are in `.changeset`. */
export const check = (folder: string): Outcome => {
  const { baseline, schema, version } = filesOf(folder)
  const released = readReleased(baseline)
  if (released.version !== version) {
    return failed(
      `released.graphql holds the schema of ${released.version}, and this is ${version}: versions are made by pnpm release:version.`
    )
  }
  const { breaking, dangerous } = changes(released.schema, schema)
  const changesets = changesetsIn(join(folder, "../../.changeset"))
  const announced = breaking.filter((change) => changesets.some((changeset) => announces(changeset, change)))
  const silent = breaking.filter((change) => !announced.includes(change))
  const known = [
    ...list(`Callers of ${version} must change, and a changeset says so:`, announced),
    ...list(`Could surprise callers of ${version}:`, dangerous)
  ]
  if (silent.length === 0) return passed(told([...known, "Nothing breaks a caller unannounced."]))
  return failed(
    told(known, list(`Breaks callers of ${version}:`, silent), [
      "Keep what they use; or add a changeset that says major of @section17/graphql, and names each of these."
    ])
  )
}

/** Keeps the schema as that of the version that is now in package.json. Not twice: else it would follow each change. */
export const release = (folder: string): Outcome => {
  const { baseline, schema, version } = filesOf(folder)
  if (readReleased(baseline).version === version) return failed(`The schema of ${version} is kept already.`)
  writeFileSync(join(folder, "released.graphql"), writeReleased({ schema, version }))
  return passed(`released.graphql holds the schema of ${version}.`)
}

if (import.meta.main) {
  const folder = dirname(dirname(fileURLToPath(import.meta.url)))
  const { passes, says } = process.argv.includes("--release") ? release(folder) : check(folder)
  console.log(says)
  process.exitCode = passes ? 0 : 1
}
