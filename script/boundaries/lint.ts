// oxlint: what the pure packages may not use, and what nobody may write.
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "../command.ts"
import { root } from "../workspace.ts"
import { layOver, lintFixtures } from "./fixtures.ts"

/** One restriction, and where a file that breaks it would stand. */
interface Restriction {
  readonly rule: string
  /** As a fixture says it: `no-restricted-globals: Date`. */
  readonly name: string
  readonly folders: ReadonlyArray<string>
  readonly suffix: ".ts" | ".test.ts"
}

interface Placed {
  readonly path: string
  readonly restriction: Restriction
}

/** What is wrong with the restrictions, after laying each fixture wherever its restriction holds. */
export const lintFixturesIn = async (copy: string): Promise<ReadonlyArray<string>> => {
  const restrictions = allRestrictions()
  const known = new Set(lintFixtures().map(({ breaks }) => breaks))
  const placed = restrictions.flatMap((restriction) => place(copy, restriction))
  const reported = await reports(copy, [...placed.map(({ path }) => path), ...allowedIn(copy)])
  return [
    ...restrictions
      .filter(({ name }) => !known.has(name))
      .map(({ name }) => `oxlint: ${name} has no fixture.`),
    ...[...known]
      .filter((breaks) => !restrictions.some(({ name }) => name === breaks))
      .map((breaks) => `oxlint: there is a fixture for ${breaks}, but no such restriction.`),
    ...placed
      .filter(({ path, restriction }) => !reported.has(`${restriction.rule} ${path}`))
      .map(({ path, restriction }) => `oxlint: ${restriction.name} does not report its fixture as ${path}.`),
    ...[...reported]
      .filter((report) => /restricted.*\/allowed\./.test(report))
      .map((report) => `oxlint: ${report}, which is allowed.`)
  ]
}

interface Configuration {
  readonly rules: Readonly<Record<string, unknown>>
  readonly overrides: ReadonlyArray<{
    readonly files: ReadonlyArray<string>
    readonly rules: Readonly<Record<string, unknown>>
  }>
}

export const allRestrictions = (): ReadonlyArray<Restriction> => {
  const configuration: Configuration = JSON.parse(readFileSync(join(root, ".oxlintrc.json"), "utf8"))
  return [
    ...Object.entries(configuration.rules)
      .filter(([, setting]) => setting === "error")
      .map(([rule]) => ({ rule, name: rule, folders: ["packages/domain/src"], suffix: ".ts" as const })),
    ...configuration.overrides.flatMap(({ files, rules }) =>
      Object.entries(rules).flatMap(([rule, setting]) =>
        restrictionsOf(rule, setting).map((what) => ({ rule, name: `${rule}: ${what}`, ...whereOf(files) }))
      )
    )
  ]
}

interface Options {
  readonly name?: string
  readonly object?: string
  readonly property?: string
  readonly paths?: ReadonlyArray<{ readonly name: string }>
  readonly patterns?: ReadonlyArray<{ readonly group: ReadonlyArray<string> }>
}

const restrictionsOf = (rule: string, setting: unknown): ReadonlyArray<string> =>
  rule.startsWith("no-restricted-") && Array.isArray(setting) ? setting.slice(1).flatMap(namesIn) : []

const namesIn = ({ name, object, paths = [], patterns = [], property }: Options): ReadonlyArray<string> => [
  ...(name ? [name] : []),
  ...(object ? [`${object}.${property}`] : []),
  ...paths.map((path) => path.name),
  ...patterns.flatMap(({ group }) => group)
]

// Named here as well as in .oxlintrc.json, so that a package cannot quietly drop out of its restrictions.
const purePackages = ["packages/domain/src", "packages/protocols/src", "packages/application/src"]

const whereOf = (files: ReadonlyArray<string>): Pick<Restriction, "folders" | "suffix"> => ({
  folders: purePackages,
  suffix: files.some((glob) => glob.includes(".test.")) ? ".test.ts" : ".ts"
})

const place = (copy: string, restriction: Restriction): ReadonlyArray<Placed> =>
  lintFixtures()
    .filter(({ breaks }) => breaks === restriction.name)
    .flatMap(({ file }) =>
      restriction.folders.map((folder) => {
        const path = `${folder}/lint.${file.replace(/\.ts$/, restriction.suffix)}`
        layOver(copy, `oxlint/${file}`, path)
        return { path, restriction }
      })
    )

const allowedIn = (copy: string): ReadonlyArray<string> =>
  globSync("{packages,apps}/*/src/allowed*.ts", { cwd: copy })

/** Each report as its rule and file: `no-restricted-globals packages/domain/src/lint.uses-Date.ts`. */
const reports = async (copy: string, files: ReadonlyArray<string>): Promise<ReadonlySet<string>> => {
  const { output, stdout } = await run(["oxlint", "--format", "json", ...files], { cwd: copy })
  if (!stdout.trimStart().startsWith("{")) throw new Error(`oxlint: ${output}`)
  const { diagnostics }: { diagnostics: ReadonlyArray<{ code: string; filename: string }> } =
    JSON.parse(stdout)
  return new Set(diagnostics.map(({ code, filename }) => `${ruleOf(code)} ${filename}`))
}

/** `typescript(no-explicit-any)` is the rule typescript/no-explicit-any; its own rules oxlint names after eslint. */
const ruleOf = (code: string): string =>
  code.replace(/^eslint\((.*)\)$/, "$1").replace(/^(.*)\((.*)\)$/, "$1/$2")
