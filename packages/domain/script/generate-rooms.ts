// Writes src/episode/record/{entries,meanings,checks}.gen.ts from the folders of src/episode, so that adding a room is
// adding a folder. They are three files, since each needs the one before: what is asked rests on what entries mean, and
// that on what they are; one value for a room would be an import that comes back to itself.
// With --check, only says whether the files are as they would be written.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"

const source = new URL("../src/episode/", import.meta.url)

const folders: ReadonlyArray<string> = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()

const pascal = (name: string): string =>
  name.replaceAll(/(?:^|-)(.)/gu, (_, letter: string) => letter.toUpperCase())

/** A room has meanings. */
const rooms = folders.filter((room) => existsSync(new URL(`${room}/meanings.ts`, source)))

/** A file of each room, and what a list is made of: the room, and the path from `record/`. */
const filesOf = (file: (room: string) => string): ReadonlyArray<readonly [string, string]> =>
  rooms.filter((room) => existsSync(new URL(file(room), source))).map((room) => [room, `../${file(room)}`])

interface List {
  readonly name: "entries" | "meanings" | "checks"
  readonly says: string
  readonly files: ReadonlyArray<readonly [room: string, path: string]>
  readonly types?: ReadonlyArray<string>
  readonly type?: string
}

/** The file of a room that says what its entries are: the one that has the room's own name, or says it is the room's. */
const entriesOf = (room: string): string => {
  const files = readdirSync(new URL(room, source)).filter((file) => /^[A-Z][A-Za-z]*\.ts$/u.test(file))
  const saying = files.filter((file) =>
    /^export const entries\b/mu.test(readFileSync(new URL(`${room}/${file}`, source), "utf8"))
  )
  const [only, ...others] =
    saying.length > 1 ? saying.filter((file) => file === `${pascal(room)}.ts`) : saying
  if (only === undefined || others.length > 0)
    throw new Error(`src/episode/${room}: which file has its entries?`)
  return `${room}/${only}`
}

const lists: ReadonlyArray<List> = [
  { name: "entries", says: "The fields of each kind of entry, room by room.", files: filesOf(entriesOf) },
  {
    name: "meanings",
    says: "What each kind of entry means, room by room.",
    files: filesOf((room) => `${room}/meanings.ts`),
    types: [
      `import type { EntryOf, EntryTag } from "./Entry.ts"`,
      `import type { Meaning } from "./Meaning.ts"`
    ],
    type: "{ readonly [Tag in EntryTag]: Meaning<EntryOf<Tag>> }"
  },
  {
    name: "checks",
    says: "What is asked of entries before they are put on record, room by room.",
    files: filesOf((room) => `${room}/checks.ts`),
    types: [`import type { Check } from "./Check.ts"`, `import type { EntryTag } from "./Entry.ts"`],
    type: "{ readonly [Tag in EntryTag]?: Check<Tag> }"
  }
]

const textOf = ({ files, name, says, type, types = [] }: List): string =>
  [
    "// Generated from the folder names by script/generate-rooms.ts. Do not edit.",
    ...types,
    ...files.map(([room, path]) => `import { ${name} as of${pascal(room)} } from "${path}"`),
    "",
    `/** ${says} */`,
    `export const ${name}${type === undefined ? "" : `: ${type}`} = {`,
    files.map(([room]) => `  ...of${pascal(room)}`).join(",\n"),
    "}",
    ""
  ].join("\n")

for (const list of lists) {
  const target = new URL(`record/${list.name}.gen.ts`, source)
  if (!process.argv.includes("--check")) {
    writeFileSync(target, textOf(list))
  } else if (!existsSync(target) || readFileSync(target, "utf8") !== textOf(list)) {
    console.error(
      `src/episode/record/${list.name}.gen.ts does not match the folders: run \`pnpm generate\` in packages/domain`
    )
    process.exitCode = 1
  }
}
