// Says what in the schema would break a caller, against the schema that is committed on another branch (main, or what
// is given). Fails on such a change unless a changeset says major.
import { execFileSync } from "node:child_process"
import { globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { BreakingChangeType, buildSchema, findSchemaChanges } from "graphql"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const breakingTypes: ReadonlySet<string> = new Set(Object.values(BreakingChangeType))

/** What breaks a caller of the earlier schema, in words. */
export const breaking = (earlier: string, later: string): ReadonlyArray<string> =>
  findSchemaChanges(buildSchema(earlier), buildSchema(later))
    .filter(({ type }) => breakingTypes.has(type))
    .map(({ description }) => description)

/** Whether a changeset says that whoever upgrades must change something. All packages have one version. */
export const saysMajor = (changeset: string): boolean => /^"@section17\/[a-z]+": major$/mu.test(changeset)

const committedOn = (branch: string): string | undefined => {
  try {
    return execFileSync("git", ["show", `${branch}:./schema.graphql`], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"]
    })
  } catch {
    return undefined
  }
}

const isAnnounced = (): boolean =>
  globSync("../../.changeset/*.md", { cwd: root }).some((path) =>
    saysMajor(readFileSync(join(root, path), "utf8"))
  )

const outcome = (branch: string): { readonly says: string; readonly passes: boolean } => {
  const earlier = committedOn(branch)
  if (earlier === undefined) return { says: `There is no schema on ${branch} yet.`, passes: true }
  const changes = breaking(earlier, readFileSync(join(root, "schema.graphql"), "utf8"))
  if (changes.length === 0) return { says: `Nothing breaks a caller of ${branch}.`, passes: true }
  const list = changes.map((change) => `  ${change}`).join("\n")
  return isAnnounced()
    ? { says: `A changeset says major; callers of ${branch} must change:\n${list}`, passes: true }
    : {
        says: `Add a changeset that says major, or keep what callers of ${branch} use:\n${list}`,
        passes: false
      }
}

if (import.meta.main) {
  const { passes, says } = outcome(process.argv[2] ?? "main")
  console.log(says)
  process.exitCode = passes ? 0 : 1
}
