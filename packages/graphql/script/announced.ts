// What the changesets that are not yet released tell whoever upgrades of the schema.
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Change } from "./breaking-changes.ts"

/** The changesets in a folder, each as its text. */
export const changesetsIn = (folder: string): ReadonlyArray<string> =>
  globSync("*.md", { cwd: folder })
    .filter((name) => name !== "README.md")
    .map((name) => readFileSync(join(folder, name), "utf8"))

const parts = /^\s*---\n(?<packages>[^]*?)\n---\n(?<text>[^]*)$/u
const major = /^(["']?)@section17\/graphql\1: *["']?major["']? *$/mu

/**
 * Whether a changeset says major of the schema, and names what changed. Naming it is asked for so that a first breaking
 * change does not let every later one through until there is a release.
 */
export const announces = (changeset: string, { place }: Change): boolean => {
  const { packages = "", text = "" } = parts.exec(changeset)?.groups ?? {}
  const exactly = new RegExp(`(?<![\\w.])${place.replace(".", "\\.")}(?!\\w|\\.\\w)`, "u")
  return major.test(packages) && exactly.test(text)
}
