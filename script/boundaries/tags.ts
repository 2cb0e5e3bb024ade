// turbo boundaries: which package may depend on which, by tag.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "../command.ts"
import { packageFolders, root } from "../workspace.ts"
import { fixturesFor, layOver } from "./fixtures.ts"

interface Tag {
  readonly dependencies?: unknown
  readonly dependents?: unknown
}

const tags = (): Readonly<Record<string, Tag>> => readJson(join(root, "turbo.json")).boundaries.tags

const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8"))

/** What is wrong with the packages' dependencies. */
export const tagsOfSources = async (): Promise<ReadonlyArray<string>> => {
  const { output, status } = await run(["turbo", "boundaries"], { cwd: root })
  const untagged = packageFolders().filter((folder) => !tagsOf(folder).some((tag) => tag in tags()))
  return [
    ...(status === 0 ? [] : [output.trim()]),
    ...untagged.map(
      (folder) => `${folder}/turbo.json has none of the tags in turbo.json, so nothing bounds it.`
    )
  ]
}

const tagsOf = (folder: string): ReadonlyArray<string> => {
  const file = join(root, folder, "turbo.json")
  return existsSync(file) ? (readJson(file).tags ?? []) : []
}

/** Turbo's own rules, whatever the tags, as it reports them on a fixture. */
const untaggedRules: Readonly<Record<string, string>> = {
  "import-leaves-the-package": "which is outside of `@fixture/import-leaves-the-package`",
  "import-is-not-declared": "packages/fixture-import-is-not-declared/src/index.ts"
}

export const tagRules = (): ReadonlyArray<string> => [
  ...Object.entries(tags()).flatMap(([tag, { dependencies, dependents }]) => [
    ...(dependencies ? [tag] : []),
    ...(dependents ? [`${tag}-dependents`] : [])
  ]),
  ...Object.keys(untaggedRules)
]

/** What is wrong with the tags: one that does not report the package that breaks it, one without. */
export const tagFixturesIn = async (copy: string): Promise<ReadonlyArray<string>> => {
  const fixtures = [...fixturesFor("turbo").keys()]
  for (const rule of fixtures) layOver(copy, `turbo/${rule}`, `packages/fixture-${rule}`)
  const { output } = await run(["turbo", "boundaries"], { cwd: copy })
  const said = output.replace(/\s*\n\s*(\|\s)?\s*/g, " ")
  return [
    ...tagRules()
      .filter((rule) => !said.includes(reportOf(rule)))
      .map(
        (rule) =>
          `turbo boundaries: ${rule} ${fixtures.includes(rule) ? "does not report its fixture" : "has no fixture"}.`
      ),
    ...fixtures
      .filter((rule) => !tagRules().includes(rule))
      .map((rule) => `turbo boundaries: there is a fixture for ${rule}, but no such rule.`)
  ]
}

const reportOf = (rule: string): string => {
  const untagged = untaggedRules[rule]
  if (untagged) return untagged
  const [there = "", fixture] = [dependencyOf(rule), `@fixture/${rule}`]
  const [found, by] = rule.endsWith("-dependents") ? [fixture, there] : [there, fixture]
  return `Package \`${found}\` found without any tag listed in allowlist for \`${by}\``
}

const dependencyOf = (rule: string): string | undefined => {
  const file = join(root, ".ci/boundary-fixtures/turbo", rule, "package.json")
  return existsSync(file) ? Object.keys(readJson(file).dependencies)[0] : undefined
}
