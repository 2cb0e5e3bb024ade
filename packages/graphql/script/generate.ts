// Makes what is made from the SDL, the closed sets and the entries of the domain: the type definitions as a module (so that nothing reads the disk at run time), the
// printed schema, the JSON Schema of what is held about a child, and the resolvers' types. With --check, fails when what is committed is not what would be made.
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { generate } from "@graphql-codegen/cli"
import { disclosureSchema } from "@section17/application"
import { printSchema } from "graphql"
import { makeExecutableSchema } from "@graphql-tools/schema"
import { entriesSdl } from "./entries.ts"
import { pushSdl } from "./push.ts"
import { subjects } from "./subjects.ts"

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const subjectsPath = "src/protocol/subjects.gen.graphql"
const entriesPath = "src/record/entries.gen.graphql"
const pushPath = "src/push/push.gen.graphql"

interface Room {
  readonly path: string
  readonly sdl: string
}

const written = (): ReadonlyArray<Room> =>
  globSync("src/*/*.graphql", { cwd: root })
    .filter((path) => !path.endsWith(".gen.graphql"))
    .map((path) => ({ path, sdl: readFileSync(join(root, path), "utf8") }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))

const fromDomain: ReadonlyArray<Room> = [
  { path: subjectsPath, sdl: subjects() },
  { path: entriesPath, sdl: entriesSdl(written().map(({ sdl }) => sdl)) }
]

const fromSdl: Room = {
  path: pushPath,
  sdl: pushSdl([...written(), ...fromDomain].map(({ sdl }) => sdl))
}

const rooms = (): ReadonlyArray<Room> => [...written(), ...fromDomain, fromSdl]

const literal = (sdl: string): string => `\`${sdl.replaceAll(/[\\`$]/gu, (character) => `\\${character}`)}\``

const typeDefs = (): string =>
  [
    "// Made by `pnpm generate` from the .graphql files. Do not edit.",
    "export const typeDefs: ReadonlyArray<string> = [",
    rooms()
      .map(({ path, sdl }) => `  // ${relative("src", path)}\n  ${literal(sdl)}`)
      .join(",\n"),
    "]",
    ""
  ].join("\n")

/** What stands behind the types of the schema: src/models.ts names an object's `…Model` and an enum's `…Value`. */
const named = (suffix: "Model" | "Value"): Record<string, string> => {
  const models = readFileSync(join(root, "src/models.ts"), "utf8")
  const declared = new RegExp(`^export (?:type|interface) (\\w+)${suffix}\\b`, "gmu")
  return Object.fromEntries(
    [...models.matchAll(declared)].map(([, name = ""]) => [name, `./models.ts#${name}${suffix}`])
  )
}

const resolverTypes = async (schema: string): Promise<string> => {
  const config = {
    enumsAsTypes: true,
    immutableTypes: true,
    enumValues: named("Value"),
    useTypeImports: true,
    contextType: "./GraphQLContext.ts#GraphQLContext",
    mappers: named("Model"),
    addInterfaceFieldResolverTypes: true,
    optionalResolveType: true,
    makeResolverTypeCallable: true,
    importExtension: ".ts",
    defaultScalarType: "unknown",
    scalars: {
      Date: { input: "./models.ts#Day", output: "./models.ts#Day" },
      DateTime: { input: "./models.ts#Moment", output: "./models.ts#Moment" },
      ID: { input: "string", output: "string" }
    }
  }
  const plugins = ["typescript", "typescript-resolvers"]
  const made: ReadonlyArray<{ readonly content: string }> = await generate(
    {
      cwd: root,
      schema,
      silent: true,
      generates: { [join(root, "src/resolvers.gen.ts")]: { plugins, config } }
    },
    false
  )
  // It re-exports the enums' types as if they were values.
  const types = (made[0]?.content ?? "").replaceAll(/^export \{/gmu, "export type {")
  return `// Made by \`pnpm generate\` from the schema. Do not edit.\n${types}`
}

const made = async (): Promise<ReadonlyArray<readonly [path: string, content: string]>> => {
  const schema = makeExecutableSchema({ typeDefs: rooms().map(({ sdl }) => sdl) })
  const printed = `${printSchema(schema)}\n`
  return [
    ...[...fromDomain, fromSdl].map(({ path, sdl }) => [path, sdl] as const),
    ["src/typeDefs.gen.ts", typeDefs()],
    ["schema.graphql", printed],
    ["subject-access.schema.json", `${JSON.stringify(disclosureSchema(), null, 2)}\n`],
    ["src/resolvers.gen.ts", await resolverTypes(printed)]
  ]
}

const committed = (path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), "utf8")
  } catch {
    return undefined
  }
}

const stale = (await made()).filter(([path, content]) => committed(path) !== content)
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${path} is not what the SDL makes. Run: pnpm generate`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const [path, content] of stale) writeFileSync(join(root, path), content)
  console.log(stale.length === 0 ? "Nothing changed." : `Made ${stale.map(([path]) => path).join(", ")}.`)
}
