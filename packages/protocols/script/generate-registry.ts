// Writes src/registry.gen.ts from the folder names, so that adding an authority is adding a folder.
// With --check, only says whether the file is as it would be written.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"

const source = new URL("../src/", import.meta.url)
const target = new URL("registry.gen.ts", source)

const folders = (path: string): ReadonlyArray<string> =>
  readdirSync(new URL(path, source), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()

const camel = (name: string): string => name.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase())

/** A version of an authority's protocol: the name of its value, and the file that it stands in. */
interface Version {
  readonly name: string
  readonly path: string
}

/** The versions of a folder, earliest first: those in `earlier/`, by the day in their names, and the present one. */
const versionsIn = (authority: string): ReadonlyArray<Version> => {
  const earlier = `local/${authority}/earlier/`
  const files = existsSync(new URL(earlier, source)) ? readdirSync(new URL(earlier, source)).toSorted() : []
  return [
    ...files
      .filter((file) => /^\d{4}-\d{2}-\d{2}\.ts$/u.test(file))
      .map((file) => ({
        name: `${camel(authority)}${file.slice(0, 10).replaceAll("-", "")}`,
        path: `./${earlier}${file}`
      })),
    { name: camel(authority), path: `./local/${authority}/protocol.ts` }
  ]
}

const versions = folders("local/").flatMap(versionsIn)
const years = folders("working-together/")

const text = [
  "// Generated from the folder names by script/generate-registry.ts. Do not edit.",
  `import type { Protocol } from "@section17/domain"`,
  ...versions.map(({ name, path }) => `import { protocol as ${name} } from "${path}"`),
  ...years.map((year) => `import { workingTogether${year} } from "./working-together/${year}/edition.ts"`),
  "",
  "/** Every edition of the guidance that the source documents tell of. */",
  `export const editions: ReadonlyArray<Protocol.Edition> = [${years.map((year) => `workingTogether${year}`).join(", ")}]`,
  "",
  "/** Every version of every local protocol, folder by folder, earliest first. */",
  `export const registry: ReadonlyArray<Protocol.LocalProtocol> = [${versions.map(({ name }) => name).join(", ")}]`,
  ""
].join("\n")

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error("src/registry.gen.ts does not match the folders: run `pnpm generate` in packages/protocols")
    process.exit(1)
  }
} else {
  writeFileSync(target, text)
}
