/**
 * A field with a description for whoever writes a protocol by hand: the JSON Schema shows it, and a refusal quotes it
 * when the field is missing.
 */
import type * as Schema from "effect/Schema"

export const described = <Field extends Schema.Top>(field: Field, description: string): Field["Rebuild"] =>
  field.annotateKey({ description })
