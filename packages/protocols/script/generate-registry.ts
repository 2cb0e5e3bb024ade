// Writes src/registry.gen.ts from the folder names, so that adding an authority is adding a folder.
// With --check, only says whether the file is as it would be written.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"

const source = new URL("../src/", import.meta.url)
const target = new URL("registry.gen.ts", source)

const folders = (path: string): ReadonlyArray<string> =>
  readdirSync(new URL(path, source), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()

const camel = (name: string): string => name.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase())

const authorities = folders("local/")
const years = folders("working-together/")

const text = [
  "// Generated from the folder names by script/generate-registry.ts. Do not edit.",
  `import type { Protocol } from "@section17/domain"`,
  ...authorities.map((name) => `import { protocol as ${camel(name)} } from "./local/${name}/protocol.ts"`),
  ...years.map((year) => `import { workingTogether${year} } from "./working-together/${year}/edition.ts"`),
  "",
  "/** Every edition of the guidance that the source documents tell of. */",
  `export const editions: ReadonlyArray<Protocol.Edition> = [${years.map((year) => `workingTogether${year}`).join(", ")}]`,
  "",
  "/** Every local protocol, one for each folder. */",
  `export const registry: ReadonlyArray<Protocol.LocalProtocol> = [${authorities.map(camel).join(", ")}]`,
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
