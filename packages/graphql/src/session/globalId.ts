/**
 * Ids that are unique among all things: the type, a colon, and the id within the type, as Relay asks.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"

export type Kind =
  | "Child"
  | "Edition"
  | "Episode"
  | "Erasure"
  | "LegalHold"
  | "Practitioner"
  | "Protocol"
  | "Reminder"
  | "Team"
  | "Transfer"
  | "Webhook"

export const globalId = (kind: Kind, id: string): string => `${kind}:${id}`

/** Decodes an id of one type to the id within it. */
export const fromGlobalId = <Id extends string>(kind: Kind, id: Schema.Codec<Id, string>) => {
  const prefix = `${kind}:`
  const isId = Schema.is(id)
  const isOfKind = (text: string): boolean | string =>
    (text.startsWith(prefix) && isId(text.slice(prefix.length))) ||
    `Give the id of a thing of type ${kind}, as this API gave it`
  return Schema.String.check(Schema.makeFilter(isOfKind)).pipe(
    Schema.decodeTo(id, {
      decode: SchemaGetter.transform((text: string) => text.slice(prefix.length)),
      encode: SchemaGetter.transform((local: string) => prefix + local)
    })
  )
}
