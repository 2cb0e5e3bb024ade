// Writes the public API of the packages that vendors embed to api/ in each; with --check, fails when a report is not as
// it would be written, so that no change to what a caller sees goes by unnoticed. Reads what was built.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { root } from "../workspace.ts"
import { type Entry, extract } from "./extract.ts"
import { shorten } from "./shorten.ts"

interface Report {
  readonly file: string
  readonly text: string
}

interface Named extends Entry {
  /** What a caller imports, such as `@section17/domain/plain`. */
  readonly name: string
}

const embedded = ["packages/domain", "packages/protocols"]

const packageOf = (folder: string) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"))

/** The entries that a published package has declarations for. */
const entriesOf = (folder: string): ReadonlyArray<Named> => {
  const { name, publishConfig } = packageOf(folder)
  const exported: ReadonlyArray<[string, { readonly types?: string }]> = Object.entries(publishConfig.exports)
  return exported.flatMap(([path, { types }]) =>
    types === undefined ? [] : [{ name: `${name}${path.slice(1)}`, folder, declarations: types }]
  )
}

const intro = (name: string): string =>
  `# The public API of \`${name}\`

Made by \`script/api-report\` from the built declarations. Do not edit. What changes here changes for whoever embeds the
package: it needs a changeset. What is declared without \`export\` cannot be imported by that name; it stands here because
something that can be imported speaks of it. Of a long declaration there is the start, and a digest of the rest.`

const reportOn = (folder: string): Report => {
  const { name } = packageOf(folder)
  const parts = entriesOf(folder).map(
    (entry) => `## \`${entry.name}\`\n\n\`\`\`ts\n${shorten(extract(entry))}\n\`\`\``
  )
  return {
    file: `${folder}/api/${basename(folder)}.api.md`,
    text: `${[intro(name), ...parts].join("\n\n")}\n`
  }
}

const write = ({ file, text }: Report): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
  console.log(`${file}: ${text.split("\n").length} lines`)
}

const linesOf = (text: string): ReadonlyArray<string> => text.split("\n")

/** The first line that differs, to say where to look. */
const firstChange = (was: string, is: string): string => {
  const before = linesOf(was)
  const line = linesOf(is).findIndex((text, index) => text !== before[index])
  return line === -1
    ? `line ${linesOf(is).length + 1} and on are no longer there`
    : `from line ${line + 1}: ${linesOf(is)[line]?.trim()}`
}

const complaint = ({ file, text }: Report): ReadonlyArray<string> => {
  const path = join(root, file)
  const was = existsSync(path) ? readFileSync(path, "utf8") : ""
  if (was === text) return []
  return [
    `${file} is out of date (${firstChange(was, text)}). ` +
      "If the change to the public API is meant: script/api-report, then commit the report with a changeset."
  ]
}

const reports = embedded.map(reportOn)
if (!process.argv.includes("--check")) for (const report of reports) write(report)
else {
  for (const words of reports.flatMap(complaint)) {
    console.error(words)
    process.exitCode = 1
  }
}
