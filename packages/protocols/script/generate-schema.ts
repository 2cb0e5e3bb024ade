// Writes schema/local-protocol.schema.json: what a local protocol may say, for whoever writes one by hand and for the
// editor they write it in. With --check, only says whether the file is as it would be written.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { Protocol } from "@section17/domain"
import * as Schema from "effect/Schema"

const target = new URL("../schema/local-protocol.schema.json", import.meta.url)

const { definitions, schema } = Schema.toJsonSchemaDocument(Protocol.LocalProtocol, {
  onExcessProperty: "error"
})
const { LocalProtocol, ...others } = definitions as Readonly<Record<string, typeof schema>>
if (LocalProtocol === undefined) throw new Error("the schema of a local protocol has lost its name")

/** By `$schema` a file tells an editor what to check it against; `protocolFromJson` leaves it out. */
const properties = { $schema: { type: "string" }, ...(LocalProtocol["properties"] as object) }

const document = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Local protocol",
  ...LocalProtocol,
  properties,
  $defs: others
}

const text = `${JSON.stringify(document, null, 2)}\n`

if (!process.argv.includes("--check")) {
  mkdirSync(new URL(".", target), { recursive: true })
  writeFileSync(target, text)
} else if (readFileSync(target, "utf8") !== text) {
  console.error(
    "schema/local-protocol.schema.json is not what the domain says: run `pnpm generate` in packages/protocols"
  )
  process.exitCode = 1
}
