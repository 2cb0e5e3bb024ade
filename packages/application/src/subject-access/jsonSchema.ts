import * as Schema from "effect/Schema"
import { Disclosure } from "./Disclosure.ts"

/** What is held about a child, as the JSON that is given out says it: a JSON Schema (2020-12). Later versions can say more. */
export const disclosureSchema = (): Readonly<Record<string, unknown>> => {
  const { definitions, schema } = Schema.toJsonSchemaDocument(Disclosure)
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "What is held about a child",
    ...schema,
    $defs: definitions
  }
}
