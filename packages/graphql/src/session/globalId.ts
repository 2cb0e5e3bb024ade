/**
 * Ids that are unique among all things: the type, a colon, and the id within the type, as Relay asks.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"

export type Kind =
  | "CaseSystem"
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

/** Those whose id is a UUID, which the database gives back in lower case, however it was sent. */
const uuids: ReadonlySet<Kind> = new Set([
  "Child",
  "Episode",
  "Erasure",
  "LegalHold",
  "Reminder",
  "Transfer",
  "Webhook"
])

export const globalId = (kind: Kind, id: string): string => `${kind}:${id}`

/** Decodes an id of one type to the id within it, spelt as it is on record. */
export const fromGlobalId = <Id extends string>(kind: Kind, id: Schema.Codec<Id, string>) => {
  const prefix = `${kind}:`
  const isId = Schema.is(id)
  const within = (text: string): string => {
    const local = text.slice(prefix.length)
    return uuids.has(kind) ? local.toLowerCase() : local
  }
  const isOfKind = (text: string): boolean | string =>
    (text.startsWith(prefix) && isId(within(text))) ||
    `Give the id of a thing of type ${kind}, as this API gave it`
  return Schema.String.check(Schema.makeFilter(isOfKind)).pipe(
    Schema.decodeTo(id, {
      decode: SchemaGetter.transform(within),
      encode: SchemaGetter.transform((local: string) => prefix + local)
    })
  )
}
