// Makes the types of the schema from the printed schema that is committed. With --check, fails when what is committed is
// not what would be made.
import { readFileSync, writeFileSync } from "node:fs"
import { minifyIntrospection, outputIntrospectionFile } from "@gql.tada/internal"
import { buildSchema, introspectionFromSchema } from "graphql"

const printed = new URL("../../graphql/schema.graphql", import.meta.url)
const target = new URL("../src/schema.gen.ts", import.meta.url)

/** The types alone: what follows them would declare the schema for every user of gql.tada, not for this client. */
const typesIn = (file: string): string =>
  file.slice(file.indexOf("export type introspection_types"), file.indexOf("\nimport * as gqlTada"))

const made = (): string => {
  const schema = buildSchema(readFileSync(printed, "utf8"))
  const introspection = introspectionFromSchema(schema, { descriptions: false, oneOf: true })
  const file = outputIntrospectionFile(minifyIntrospection(introspection), {
    fileType: ".d.ts",
    shouldPreprocess: true
  })
  return `// Made by \`pnpm generate\` from the printed schema. Do not edit.\n${typesIn(file)}`
}

const committed = (): string | undefined => {
  try {
    return readFileSync(target, "utf8")
  } catch {
    return undefined
  }
}

const now = made()
const isStale = committed() !== now
if (process.argv.includes("--check")) {
  if (isStale)
    console.error("packages/client/src/schema.gen.ts is not what the schema makes. Run: pnpm generate")
  process.exitCode = isStale ? 1 : 0
} else if (isStale) writeFileSync(target, now)
