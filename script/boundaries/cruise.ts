// dependency-cruiser: which file may import which.
import { createRequire } from "node:module"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { run } from "../command.ts"
import { packageFolders, root, shelves } from "../workspace.ts"
import { allowedFiles, fixturesFor } from "./fixtures.ts"

interface Cruise {
  readonly modules: ReadonlyArray<{
    readonly source: string
    readonly dependencies: ReadonlyArray<{ readonly module: string; readonly resolved: string }>
  }>
  readonly violations: ReadonlyArray<{
    readonly from: string
    readonly to: string
    readonly rule: { readonly name: string }
  }>
}

const cruise = async (folder: string): Promise<Cruise> => {
  const there = shelves.filter((shelf) => existsSync(join(folder, shelf)))
  const command = ["depcruise", "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...there]
  const { output, stdout } = await run(command, { cwd: folder })
  if (!stdout.startsWith("{")) throw new Error(`dependency-cruiser: ${output}`)
  const { modules, summary } = JSON.parse(stdout)
  return { modules, violations: summary.violations }
}

/** What is wrong with the imports of the sources. */
export const cruiseSources = async (): Promise<ReadonlyArray<string>> => {
  const { modules, violations } = await cruise(root)
  return [
    ...violations.map(({ from, rule, to }) => `${from} → ${to}: ${rule.name}. ${comment(rule.name)}`),
    // With a TypeScript it cannot use, dependency-cruiser sees no module and passes everything.
    ...packageFolders()
      .filter((folder) => !modules.some(({ source }) => source.startsWith(`${folder}/`)))
      .map((folder) => `dependency-cruiser saw no module in ${folder}, so it checked none.`)
  ]
}

/** What is wrong with the rules: one that misses its fixture, one without, one that forbids what is allowed. */
export const cruiseFixtures = async (copy: string): Promise<ReadonlyArray<string>> => {
  const { modules, violations } = await cruise(copy)
  const reports = (rule: string, files: ReadonlyArray<string>) =>
    violations.some(({ from, rule: { name } }) => name === rule && files.includes(from))
  const fixtures = fixturesFor("dependency-cruiser")
  const rules = ruleNames()
  return [
    ...rules
      .filter((rule) => !reports(rule, fixtures.get(rule) ?? []))
      .map(
        (rule) =>
          `dependency-cruiser: ${rule} ${fixtures.has(rule) ? "does not report its fixture" : "has no fixture"}.`
      ),
    ...[...fixtures.keys()]
      .filter((rule) => !rules.includes(rule))
      .map((rule) => `dependency-cruiser: there is a fixture for ${rule}, but no such rule.`),
    ...violations
      .filter(({ from }) => allowedFiles().includes(from))
      .map(
        ({ from, rule, to }) => `dependency-cruiser: ${rule.name} forbids ${from} → ${to}, which is allowed.`
      ),
    ...unseen(modules)
  ]
}

/** An import by name that does not lead to the source of that package escapes every rule about its path. */
const unseen = (modules: Cruise["modules"]): ReadonlyArray<string> =>
  modules
    .flatMap(({ dependencies, source }) => dependencies.map((dependency) => ({ ...dependency, source })))
    .filter(({ module, source }) => module.startsWith("@section17/") && allowedFiles().includes(source))
    .filter(
      ({ module, resolved }) => !resolved.startsWith(`packages/${module.slice("@section17/".length)}/src/`)
    )
    .map(
      ({ module, resolved, source }) => `dependency-cruiser: in ${source}, ${module} leads to ${resolved}.`
    )

const rules: ReadonlyArray<{ readonly name: string; readonly comment: string }> = createRequire(
  import.meta.url
)(join(root, ".dependency-cruiser.cjs")).forbidden
export const ruleNames = (): ReadonlyArray<string> => rules.map(({ name }) => name)
const comment = (name: string): string => rules.find((rule) => rule.name === name)?.comment ?? ""
